import { count, plural } from '../analysis/format.ts';
import type { SourceFiles } from '../assembler/image.ts';
import { pingPong } from '../machine/scenarios.ts';
import type { Experiment, Plan, Planned, Row } from './experiment.ts';
import { findRoutine } from './routine.ts';
import { switchFigures } from './switch-figures.ts';

const RUNGS = ['glibc-2.12/swapcontext', 'rethinkdb/lightweight'];

const parameters = {
  beside: {
    kind: 'routine',
    label: 'beside them',
    why: 'A routine to put below the last rung, your own for example.',
    default: '',
  },
} as const;

/** Switches back and forth through each routine. `parameter`: the one that a name comes from. */
export async function planSwitches(
  names: readonly (readonly [name: string, parameter?: string])[],
  files: SourceFiles,
): Promise<Planned> {
  const plans: Plan[] = [];
  for (const [name, parameter = ''] of names) {
    const found = await findRoutine(name, files);
    if (!found.ok) return { ok: false, problems: [{ parameter, message: found.message }] };
    const { path, convention } = found.routine;
    plans.push({ name, scenario: pingPong(path, convention), figures: switchFigures });
  }
  return { ok: true, plans };
}

/** Claims 1 and 2: what glibc's swapcontext does beyond need, taken away step by step. */
export const ladder: Experiment<typeof parameters> = {
  name: 'ladder',
  title: 'The ladder',
  claim:
    'glibc’s swapcontext does three needless things; one that keeps only what the calling ' +
    'convention demands is enough.',
  parameters,
  reading: (rows) => {
    const [first, last] = [rows[0], rows[RUNGS.length - 1]];
    if (!last) return '';
    const bytes = (row: Row) => row.bytesLoaded + row.bytesStored;
    return (
      `From ${count(first.instructions)} instructions to ${count(last.instructions)}, from ` +
      `${count(bytes(first))} bytes of memory traffic to ${count(bytes(last))}, from ` +
      `${plural(first.syscalls, 'system call')} to ${count(last.syscalls)}.`
    );
  },
  plan: ({ beside }, files) =>
    planSwitches(
      [...RUNGS.map((name) => [name] as const), ...(beside ? [[beside, 'beside'] as const] : [])],
      files,
    ),
};
