import { plural } from '../../base/count.ts';
import { CAUSES, cycles, Event, type Timing } from '../../timing/timing.ts';
import { stepNumber } from '../format/number.ts';
import { type Passage, stepOf } from './passage.ts';

/** Rows behind a branch that are searched for what it cost. */
const NEAR = 4;

/** The row that came late because row `row` was mispredicted; -1 if none did. */
export function victimOf({ blame, events, retire }: Timing, row: number): number {
  if (!(events[row] & Event.mispredicted)) return -1;
  for (let next = row + 1; next <= row + NEAR && next < retire.length; next++)
    if (blame[next] === row) return next;
  return -1;
}

/** Why a row was as late as it was, in words. Steps are numbered as everywhere on the page. */
function causeOf(passage: Passage, row: number): string {
  const { cause, blame } = passage.timing;
  const other = blame[row] >= 0 ? stepNumber(stepOf(passage, blame[row])) : 'before';
  return CAUSES[cause[row]].text.replace('{0}', String(other));
}

const EVENTS = [
  [Event.forwarded, 'its value came from the store buffer'],
  [Event.missedL2, 'its line was neither in L1 nor in L2'],
  [Event.missedL1, 'its line was not in L1'],
  [Event.touchedPage, 'it touched a fresh page'],
  [Event.eliminated, 'done by renaming alone'],
  [Event.fused, 'fused with its neighbour'],
] as const;

const capital = (text: string) => text[0].toUpperCase() + text.slice(1);

/** What a row costs and why: a sentence or two. */
export function explain(passage: Passage, row: number): string {
  const { timing } = passage;
  const { events } = timing;
  const cost = cycles(timing, row, row + 1);
  const happened = EVENTS.filter(([bit]) => events[row] & bit).map(([, words]) => words);
  const parts = [
    cost > 0
      ? `${plural(cost, 'cycle')}: ${causeOf(passage, row)}`
      : `No cycle of its own, retired with the step before it: ${causeOf(passage, row)}`,
  ];
  if (happened.length) parts.push(capital(happened.join(', ')));
  const victim = victimOf(timing, row);
  if (victim >= 0) {
    const { name } = CAUSES[timing.cause[victim]];
    const lost = plural(cycles(timing, victim, victim + 1), 'cycle');
    parts.push(`${capital(name)}: ${causeOf(passage, victim)}; ${lost} lost behind it`);
  } else if (events[row] & Event.mispredicted) parts.push('Mispredicted');
  return `${parts.join('. ')}.`;
}

/** When a row passes the stages. */
export function stagesOf(
  { fetch, dispatch, issue, complete, retire }: Timing,
  row: number,
): string {
  return (
    `fetched ${fetch[row]}, dispatched ${dispatch[row]}, issued ${issue[row]}, ` +
    `complete ${complete[row]}, retired ${retire[row]}`
  );
}
