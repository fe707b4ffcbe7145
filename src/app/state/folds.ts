import { useContext } from 'react';
import { create } from 'zustand';
import type { Run } from '../run/run.ts';
import { ShownRun, useLab } from './lab.ts';

/** What a person has opened in the lanes of a run, by keys. */
interface Folds {
  run: Run | undefined;
  opened: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();
const NOTHING: Folds = { run: undefined, opened: NONE };

/** The same of either run on display. */
const useFolds = create<Record<'run' | 'beside', Folds>>(() => ({ run: NOTHING, beside: NOTHING }));

/** What opens something in a lane, or closes it: of the run that a part of the page shows. */
export function useToggleFold(): (key: string) => void {
  const which = useContext(ShownRun);
  return (key) => {
    const run = useLab.getState()[which];
    const before = useFolds.getState()[which];
    const opened = new Set(before.run === run ? before.opened : NONE);
    if (!opened.delete(key)) opened.add(key);
    useFolds.setState({ [which]: { run, opened } });
  };
}

/** What is open in the lanes of the run on display. */
export function useOpened(): ReadonlySet<string> {
  const which = useContext(ShownRun);
  const run = useLab((lab) => lab[which]);
  return useFolds(({ [which]: folds }) => (folds.run === run ? folds.opened : NONE));
}
