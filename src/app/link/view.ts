import { PANE_IDS, type PaneId } from '../../lessons/panes.ts';
import type { Alignment } from '../beside/lockstep.ts';
import { parsePanes } from '../columns/arrangement.ts';
import { align, useAlignment } from '../state/alignment.ts';
import { askOf, useAsk } from '../state/ask.ts';
import { useLab } from '../state/lab.ts';
import { lookAtMemory, type MemoryView, useMemory, viewMemory } from '../state/memory.ts';
import { arrange, askForTab, usePanes } from '../state/panes.ts';
import { changeSettings, type Settings, useSettings } from '../state/settings.ts';

/** What of the page an address names: only what differs from how it ships. */
export interface View extends Partial<Pick<Settings, 'notation' | 'base' | 'large'>> {
  /** Panes that were brought to the front, the latest first. */
  front?: readonly PaneId[] | undefined;
  /** Where panes stand, as `printPanes` has it. */
  panes?: string | undefined;
  /** The place that the memory pane shows. */
  memory?: string | undefined;
  /** How it lists it. */
  as?: MemoryView | undefined;
  /** What the run is asked. */
  ask?: string | undefined;
  /** How the second run stands beside the first. */
  alignment?: Alignment | undefined;
}

const NOTATIONS = ['source', 'att', 'intel'] as const;
const VIEWS = ['words', 'bytes', 'pointers'] as const;
const BASES = ['hex', 'dec'] as const;
const WORDS = new Set([
  'notation',
  'base',
  'size',
  'front',
  'panes',
  'memory',
  'as',
  'ask',
  'align',
]);
const MOMENTS = ['call', 'rsp', 'arrival'] as const;

/** What comes to the front by itself with a second run. */
const WITH_SECOND = 'beside.compare';
const NO_PLACE = 'rsp';

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
  const panes = query.get('panes') || undefined;
  if (panes && !parsePanes(panes))
    remarks.push(`The link’s arrangement of panes can’t be read: ‘${panes}’.`);
  const memory = query.get('memory') || undefined;
  const as = oneOf('as', VIEWS);
  const ask = query.get('ask') || undefined;
  const by = query.get('align') ?? '';
  const alignment = /^-?\d{1,9}$/.test(by) ? { apart: Number(by) } : oneOf('align', MOMENTS);
  const view: View = {
    ...(notation && { notation }),
    ...(base && { base }),
    ...(size && { large: size === 'large' }),
    ...(front.length > 0 && { front }),
    ...(panes && parsePanes(panes) && { panes }),
    ...(memory && { memory }),
    ...(as && { as }),
    ...(ask && { ask }),
    ...(alignment && { alignment }),
  };
  return { ...(Object.keys(view).length > 0 && { view }), words: WORDS, remarks };
}

/** A view as `parseView` reads it. */
export function printView(view: View): Record<string, string> {
  const { notation, base, large, front, panes, memory, as, ask, alignment } = view;
  return {
    ...(notation && { notation }),
    ...(base && { base }),
    ...(large !== undefined && { size: large ? 'large' : 'normal' }),
    ...(front && front.length > 0 && { front: front.join('.') }),
    ...(panes && { panes }),
    ...(memory && { memory }),
    ...(as && { as }),
    ...(ask && { ask }),
    ...(alignment && {
      align: typeof alignment === 'object' ? String(alignment.apart) : alignment,
    }),
  };
}

/** The view on display. */
export function currentView(): View | undefined {
  const { notation, base, large } = useSettings.getState();
  const { recent, open, own: panes } = usePanes.getState();
  const { text: memory, view: as } = useMemory.getState();
  const { asked: ask } = useAsk.getState();
  const order = recent.filter((id) => open.has(id)).join('.');
  const { beside } = useLab.getState();
  const { alignment } = useAlignment.getState();
  const said = beside && order.endsWith(WITH_SECOND);
  const rest = said ? order.slice(0, -WITH_SECOND.length) : order;
  const front = rest.split('.').filter(Boolean) as PaneId[];
  const view: View = {
    ...(notation !== 'source' && { notation }),
    ...(base !== 'hex' && { base }),
    ...(large && { large }),
    ...(front.length > 0 && { front }),
    ...(panes && { panes }),
    ...(memory !== NO_PLACE && { memory }),
    ...(as !== 'words' && { as }),
    ...(ask && { ask }),
    ...(beside && alignment !== 'call' && { alignment }),
  };
  return Object.keys(view).length > 0 ? view : undefined;
}

/** Shows what a view names; all else stays. */
export function showView(view: View): void {
  const { front = [], panes, memory, as, ask, alignment, ...settings } = view;
  if (Object.keys(settings).length > 0) changeSettings(settings);
  if (panes) arrange(parsePanes(panes));
  if (memory) lookAtMemory(memory);
  if (as) viewMemory(as);
  if (ask) askOf(ask);
  if (alignment) align(alignment);
  for (const id of [...front].reverse()) askForTab(id);
}
