import { useContext } from 'react';
import { create } from 'zustand';
import type { Run } from '../run/run.ts';
import { ShownRun, useLab } from './lab.ts';

/** A context whose lane is to stay in view: of either run on display. */
interface Chosen {
  run: Run | undefined;
  context: number | undefined;
}

const NOTHING: Chosen = { run: undefined, context: undefined };

const useChosen = create<Record<'run' | 'beside', Chosen>>(() => ({
  run: NOTHING,
  beside: NOTHING,
}));

/** What keeps the lane of a context in view, or no longer if it was chosen already: of the run that a part of the page shows. */
export function useChoose(): (context: number) => void {
  const which = useContext(ShownRun);
  return (context) => {
    const run = useLab.getState()[which];
    const before = useChosen.getState()[which];
    const again = before.context === context && before.run === run;
    useChosen.setState({ [which]: { run, context: again ? undefined : context } });
  };
}

/** The chosen context of the run on display. */
export function useChosenContext(): number | undefined {
  const which = useContext(ShownRun);
  const run = useLab((lab) => lab[which]);
  return useChosen(({ [which]: chosen }) => (chosen.run === run ? chosen.context : undefined));
}
