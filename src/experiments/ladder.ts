import { count, figure, plural } from '../base/count.ts';
import { LADDER } from '../machine/scenarios/ladder.ts';
import { ON_CORE } from './core.ts';
import type { Experiment, Row } from './experiment.ts';
import { BESIDE, planSwitches } from './switches.ts';

const parameters = { beside: BESIDE, ...ON_CORE };

const traffic = (row: Row) => row.bytesLoaded + row.bytesStored;

/** Whether what is left is enough. */
function kept(rows: readonly Row[]): string {
  const losing = rows.filter(({ lost }) => lost);
  if (losing.length === 0) return 'Every callee-saved register came back from every rung.';
  return losing.map(({ name, lost }) => `${name} is not enough: ${lost}.`).join(' ');
}

/** The rungs by which RethinkDB came from libc's routine to its own. */
export const ladder: Experiment<typeof parameters> = {
  name: 'ladder',
  title: 'The ladder',
  claim:
    'glibc’s swapcontext saves and restores argument registers, the floating-point environment ' +
    'and the signal mask without need. A routine that keeps only what the calling convention ' +
    'demands is enough.',
  parameters,
  plan: ({ beside }, sources) =>
    planSwitches(
      LADDER.map(({ name, date, title }) => ({ name, setting: { date, change: title } })),
      beside,
      sources,
    ),
  reading: (rows) => {
    const [first, last] = [rows[0], rows[LADDER.length - 1]];
    if (!last) return '';
    return (
      `A switch takes ${count(last.instructions)} instructions instead of ` +
      `${count(first.instructions)}, ${count(traffic(last))} bytes of memory traffic instead of ` +
      `${count(traffic(first))}, ${plural(last.syscalls, 'system call')} instead of ` +
      `${count(first.syscalls)}, and ${figure(last.cycles)} cycles instead of ` +
      `${figure(first.cycles)}, ${figure(first.cycles / last.cycles)} times fewer. ` +
      kept(rows.slice(0, LADDER.length))
    );
  },
};
