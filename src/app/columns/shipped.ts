import type { Room } from '../room.ts';
import { type Arrangement, parsePanes } from './arrangement.ts';

/** What shares a place, in the order of tabs. */
const TABS = 'compare.save.saveBeside.lists.calls.memory.find.stops.kernel.cost.fire';
const ALL = `source.beside.registers.registersBeside.stacks.stacksBeside.${TABS}.pipeline`;

/** Where panes stand until somebody moves them; with a second run, the first one's above, the second one's below. */
const SHIPPED: Readonly<Record<Room, string>> = {
  narrow: ALL,
  low: ALL.replace('source.', 'source-'),
  row: `source10-registers.registersBeside6-stacks.beside.stacksBeside.${TABS}12`,
  small: `source_beside.stacks.stacksBeside-registers.registersBeside_${TABS}`,
  editing: `source_beside12-registers.registersBeside_stacks.stacksBeside.${TABS}10`,
  middle: `source_beside10-registers_registersBeside6-11stacks_9stacksBeside.${TABS}12`,
  wide: `source_beside17-registers_registersBeside7-stacks_stacksBeside10-${TABS}9`,
};

/** The arrangement of a room as shipped. */
export function shipped(room: Room): Arrangement {
  const arrangement = parsePanes(SHIPPED[room]);
  if (!arrangement) throw Error(`The shipped arrangement of ${room} can't be read`);
  return arrangement;
}
