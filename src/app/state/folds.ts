import { create } from 'zustand';
import type { Run } from '../run/run.ts';
import { useLab } from './lab.ts';

/** What a person has opened in the lanes of a run, by keys. */
const useFolds = create<{ run: Run | undefined; opened: ReadonlySet<string> }>(() => ({
  run: undefined,
  opened: new Set(),
}));

const NONE: ReadonlySet<string> = new Set();

/** Opens something in a lane of the shown run, or closes it. */
export function toggleFold(key: string): void {
  const { run } = useLab.getState();
  const { run: of, opened: before } = useFolds.getState();
  const opened = new Set(of === run ? before : NONE);
  if (!opened.delete(key)) opened.add(key);
  useFolds.setState({ run, opened });
}

/** What is open in the lanes of the shown run. */
export function useOpened(): ReadonlySet<string> {
  const run = useLab((lab) => lab.run);
  return useFolds((folds) => (folds.run === run ? folds.opened : NONE));
}
