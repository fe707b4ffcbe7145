import { PANE_IDS, type PaneId } from '../../lessons/panes.ts';
import type { MenuItem } from '../controls/Menu.tsx';
import { isThere, labelOf, PANES } from '../panes.tsx';
import { useLab } from '../state/lab.ts';
import { arrange, askForTab, frontOf, hidePane, usePanes } from '../state/panes.ts';
import { makePicture, SUBJECTS } from '../state/picture.ts';
import { type Arrangement, moveColumn, only, panesIn, placeOf, put } from './arrangement.ts';

const seenIn = (whole: Arrangement) => only(whole, (id) => isThere(id, useLab.getState()));

/** Moves of one pane. */
export function paneItems(id: PaneId, whole: Arrangement): readonly (MenuItem | 'line')[] {
  const { columns } = seenIn(whole);
  const at = columns.findIndex((column) => panesIn(column).includes(id));
  const { recent } = usePanes.getState();
  /** It stands below all columns, in none of them. */
  const below = at < 0;
  const alone = !below && panesIn(columns[at]).length === 1;
  const item = (text: string, arranged: () => Arrangement): MenuItem => ({
    text,
    run: () => {
      arrange(arranged());
      askForTab(id);
    },
  });
  /** To a neighbour: past it with a column of its own, else into it. */
  const to = (by: -1 | 1) => {
    const neighbour = columns[at + by];
    return alone
      ? moveColumn(whole, id, by)
      : put(whole, id, 'tab', frontOf(neighbour.places[0].panes, recent));
  };
  const own = columns.flatMap(({ places }) => places).find(({ panes }) => panes.includes(id));
  const others = columns.flatMap(({ places }) => places).filter((place) => place !== own);
  const items: (MenuItem | 'line')[] = [];
  if (at > 0) items.push(item('move left', () => to(-1)));
  if (!below && at < columns.length - 1) items.push(item('move right', () => to(1)));
  if (!below && !alone) items.push(item('a column of its own', () => put(whole, id, 'right', id)));
  if (own && own.panes.length > 1)
    items.push(item('below the others', () => put(whole, id, 'below', id)));
  if (items.length > 0 && others.length > 0) items.push('line');
  for (const { panes } of others) {
    const front = frontOf(panes, recent);
    items.push(item(`a tab with ${labelOf(front)}`, () => put(whole, id, 'tab', front)));
  }
  const subject = SUBJECTS.find((each) => each === id);
  if (subject) items.push('line', { text: 'picture…', run: () => makePicture(subject) });
  items.push('line', { text: `hide ${labelOf(id)}`, run: () => hidePane(whole, id) });
  return items;
}

/** All panes, each to show or hide, and the way back. */
export function allItems(whole: Arrangement): readonly (MenuItem | 'line')[] {
  const lab = useLab.getState();
  const { open } = usePanes.getState();
  const panes = PANE_IDS.filter((id) => isThere(id, lab)).map((id): MenuItem => {
    const shown = placeOf(whole, id) !== undefined || (PANES[id].below === true && open.has(id));
    return {
      text: labelOf(id),
      checked: shown,
      run: () => (shown ? hidePane(whole, id) : askForTab(id)),
    };
  });
  return [...panes, 'line', { text: 'as shipped', run: () => arrange(undefined) }];
}
