import type { Room } from '../room.ts';
import { type Arrangement, parsePanes } from './arrangement.ts';

/** What lies beside the columns, in the order of tabs. */
const TABS = 'compare.save.lists.calls.memory.kernel.cost.find.stops.fire';
const ALL = `source.beside.registers.stacks.${TABS}.pipeline`;

/** Where panes stand until somebody moves them; with a second run, the first one's above, the second one's below. */
const SHIPPED: Readonly<Record<Room, string>> = {
  narrow: ALL,
  low: ALL.replace('source.', 'source-').replace('.pipeline', ''),
  row: `source10-registers6-stacks.beside.${TABS}12`,
  small: `source_beside.stacks-registers_${TABS}`,
  editing: `source_beside12-registers_stacks.${TABS}10`,
  middle: `source_beside10-registers6-11stacks_9${TABS}12`,
  wide: `source_beside17-registers7-stacks10-${TABS}9`,
};

/** The arrangement of a room as shipped. */
export function shipped(room: Room): Arrangement {
  const arrangement = parsePanes(SHIPPED[room]);
  if (!arrangement) throw Error(`The shipped arrangement of ${room} can't be read`);
  return arrangement;
}
