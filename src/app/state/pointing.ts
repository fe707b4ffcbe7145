import { create } from 'zustand';

/** What a lesson points at, by the names the page shows. */
export interface Pointing {
  registers: readonly string[];
  lanes: readonly string[];
  fields: readonly string[];
}

const NOTHING: Pointing = { registers: [], lanes: [], fields: [] };

export const usePointing = create<Pointing>(() => NOTHING);

/** Points at something, and no longer at anything else. */
export function pointAt(things: Partial<Pointing>): void {
  usePointing.setState({ ...NOTHING, ...things });
}

/** Selectors of what is pointed at, in the panes that show it. */
export function pointedSelectors({ registers, lanes, fields }: Pointing): string[] {
  const quoted = (text: string) => JSON.stringify(text);
  return [
    ...registers.map((name) => `[data-register=${quoted(name)}]`),
    ...lanes.map((name) => `[aria-label=${quoted(`Stack of context ${name}`)}]`),
    ...fields.map((name) => `[data-field=${quoted(name)}]`),
  ];
}
