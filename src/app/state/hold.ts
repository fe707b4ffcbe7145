import { create } from 'zustand';
import type { Run } from '../run/run.ts';

/** A run that waits for a prediction. */
export interface Hold {
  whole: Run;
  /** As much of it as is shown meanwhile. */
  held: Run;
  /** Id of the question's element. */
  by: string;
  /** Where what was asked for shows. */
  shows: number;
  /** Gives the question up and lets the run go on. */
  skip(): void;
}

/** The run that a question of the open lesson holds back. */
export const useHold = create<{ hold: Hold | undefined }>(() => ({ hold: undefined }));

/** Holds a run back, or none. */
export function setHold(hold: Hold | undefined): void {
  useHold.setState({ hold });
}

/** What may be shown of a run. A fork, and a run of edited texts, is another run, and is not held. */
export function shownPart(run: Run): Run {
  const { hold } = useHold.getState();
  const same = hold?.whole.scenario.name === run.scenario.name && !run.edited && !run.origin;
  return hold && same ? hold.held : run;
}

/** The run that a shown one is a part of; itself if it is whole. */
export function wholeOf(run: Run): Run {
  const { hold } = useHold.getState();
  return hold?.held === run ? hold.whole : run;
}
