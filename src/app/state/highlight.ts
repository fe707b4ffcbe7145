import { create } from 'zustand';

/** What a lesson highlights, by the names the page shows. */
export interface Highlight {
  registers: readonly string[];
  lanes: readonly string[];
  fields: readonly string[];
}

const NOTHING: Highlight = { registers: [], lanes: [], fields: [] };

/** What a lesson points at in the lab. */
export const useHighlight = create<Highlight>(() => NOTHING);

/** Highlights something, and nothing else any longer. */
export function highlight(things: Partial<Highlight>): void {
  useHighlight.setState({ ...NOTHING, ...things });
}

/** Selectors of what is highlighted, in the panes that show it. */
export function highlightSelectors({ registers, lanes, fields }: Highlight): string[] {
  const quoted = (text: string) => JSON.stringify(text);
  return [
    ...registers.map((name) => `[data-register=${quoted(name)}]`),
    ...lanes.map((name) => `[aria-label=${quoted(`Stack of context ${name}`)}]`),
    ...fields.map((name) => `[data-field=${quoted(name)}]`),
  ];
}
