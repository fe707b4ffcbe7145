import { useContext } from 'react';
import { create } from 'zustand';
import type { Run } from '../run/run.ts';
import { ShownRun, useLab } from './lab.ts';

/** A context whose lane is to stay in view. */
const useChosen = create<{ run: Run | undefined; context: number | undefined }>(() => ({
  run: undefined,
  context: undefined,
}));

/** Keeps the lane of a context in view, or no longer if it was chosen already. */
export function choose(context: number): void {
  const { run } = useLab.getState();
  const { context: before, run: of } = useChosen.getState();
  useChosen.setState({ run, context: before === context && of === run ? undefined : context });
}

/** The chosen context of the run on display. */
export function useChosenContext(): number | undefined {
  const which = useContext(ShownRun);
  const run = useLab((lab) => lab[which]);
  return useChosen((chosen) => (chosen.run === run ? chosen.context : undefined));
}
