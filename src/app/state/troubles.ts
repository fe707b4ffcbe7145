import { create } from 'zustand';
import { isOwnScenario } from '../run/own.ts';
import type { Run } from '../run/run.ts';
import { jumpTo, useLab } from './lab.ts';

/** How much is told of what went wrong: nothing, the first thing in a line, or all with what led to it. */
export type Telling = 'nothing' | 'first' | 'all';

/** How much is told of which run; of any other what `byItself` says. */
const useTelling = create<{ run: Run | undefined; telling: Telling }>(() => ({
  run: undefined,
  telling: 'nothing',
}));

/** What an edit or a program of one's own broke is told before one walks into it. */
const byItself = (run: Run): Telling =>
  !run.origin && (run.edited || isOwnScenario(run.scenario)) ? 'first' : 'nothing';

/** How much is told of the run on display. */
export function useTroublesTold(): Telling {
  const run = useLab((lab) => lab.run);
  return useTelling(({ run: of, telling }) =>
    run === undefined ? 'nothing' : of === run ? telling : byItself(run),
  );
}

/** Tells so much of what went wrong in the run on display. */
export function tellTroubles(telling: Telling): void {
  const { run } = useLab.getState();
  useTelling.setState({ run, telling });
}

/** Goes to where something went wrong and tells what led to it. */
export function goToTrouble(step: number): void {
  tellTroubles('all');
  jumpTo(step);
}
