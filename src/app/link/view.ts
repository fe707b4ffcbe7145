import { PANE_IDS, type PaneId } from '../../lessons/panes.ts';
import { askForTab, usePanes } from '../state/panes.ts';
import { changeSettings, type Settings, useSettings } from '../state/settings.ts';

/** What of the page an address names: only what differs from how it ships. */
export interface View extends Partial<Pick<Settings, 'notation' | 'base' | 'large'>> {
  /** Panes that were brought to the front, the latest first. */
  front?: readonly PaneId[] | undefined;
}

const NOTATIONS = ['source', 'att', 'intel'] as const;
const BASES = ['hex', 'dec'] as const;
const WORDS = new Set(['notation', 'base', 'size', 'front']);

interface ReadView {
  view?: View;
  /** The words that were read. */
  words: ReadonlySet<string>;
  /** What they name that there is not, in words. */
  remarks: string[];
}

/** The view that a query names: `notation=intel&base=dec&size=large&front=cost.registers`. */
export function parseView(query: URLSearchParams): ReadView {
  const remarks: string[] = [];
  const oneOf = <T extends string>(word: string, all: readonly T[]): T | undefined => {
    const text = query.get(word);
    const found = all.find((each) => each === text);
    if (text && !found)
      remarks.push(
        `There is no ${word} ‘${text}’, which the link asks for; there is ${all.join(', ')}.`,
      );
    return found;
  };
  const notation = oneOf('notation', NOTATIONS);
  const base = oneOf('base', BASES);
  const size = oneOf('size', ['large', 'normal']);
  const asked = query.get('front')?.split('.').filter(Boolean) ?? [];
  const front = asked.flatMap((id) => PANE_IDS.filter((pane) => pane === id));
  for (const id of asked)
    if (!PANE_IDS.some((pane) => pane === id))
      remarks.push(
        `There is no pane ‘${id}’, which the link asks for; there is ${PANE_IDS.join(', ')}.`,
      );
  const view: View = {
    ...(notation && { notation }),
    ...(base && { base }),
    ...(size && { large: size === 'large' }),
    ...(front.length > 0 && { front }),
  };
  return { ...(Object.keys(view).length > 0 && { view }), words: WORDS, remarks };
}

/** A view as `parseView` reads it. */
export function printView({ notation, base, large, front }: View): Record<string, string> {
  return {
    ...(notation && { notation }),
    ...(base && { base }),
    ...(large !== undefined && { size: large ? 'large' : 'normal' }),
    ...(front && front.length > 0 && { front: front.join('.') }),
  };
}

/** The view on display. */
export function currentView(): View | undefined {
  const { notation, base, large } = useSettings.getState();
  const { open } = usePanes.getState();
  const front = [...open].reverse();
  const view: View = {
    ...(notation !== 'source' && { notation }),
    ...(base !== 'hex' && { base }),
    ...(large && { large }),
    ...(front.length > 0 && { front }),
  };
  return Object.keys(view).length > 0 ? view : undefined;
}

/** Shows what a view names; all else stays. */
export function showView({ front = [], ...settings }: View): void {
  if (Object.keys(settings).length > 0) changeSettings(settings);
  for (const id of [...front].reverse()) askForTab(id);
}
