import { createContext, useContext } from 'react';
import { create } from 'zustand';
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Scenario } from '../../machine/scenarios/scenario.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { lockstep } from '../beside/lockstep.ts';
import type { Run } from '../run/run.ts';
import { align, useAlignment } from './alignment.ts';
import { shownPart } from './hold.ts';

/** Work under way, for the progress bar. */
export interface Activity {
  /** `Recording`, `Loading first-entry`. */
  what: string;
  /** Steps recorded so far and the budget, while recording. */
  steps?: number;
  budget?: number;
  /** Ends it, where it is no recording. */
  cancel?: () => void;
}

/** The runs on display and the position in them. */
export interface LabState {
  run: Run | undefined;
  position: number;
  /** How many far moves there have been: each is one that a person may want to come back from. */
  jumps: number;
  /** A second run to compare with. */
  beside: Run | undefined;
  activity: Activity | undefined;
  /** The scenario on its way: what the header names until its run is there. */
  wanted: Scenario | undefined;
  /** Something that went wrong, in words, with a next step. */
  problem: string | undefined;
  /** Of the last attempt to assemble. */
  diagnostics: Diagnostic[];
}

/** What the page shows: a run and a position in it; everything else follows from these two. */
export const useLab = create<LabState>(() => ({
  run: undefined,
  position: 0,
  jumps: 0,
  beside: undefined,
  activity: undefined,
  wanted: undefined,
  problem: undefined,
  diagnostics: [],
}));

/** A run and a position in it: what panes draw. */
export interface Now {
  run: Run;
  reader: TraceReader;
  position: number;
  /** Of the second run: why it does not stand where the first does. */
  note?: string;
}

/** Which of two runs a part of the page shows. */
export const ShownRun = createContext<'run' | 'beside'>('run');

/** What is shown now; undefined before there is a run. In a part of the page that shows the second run, of that one. */
export function useNow(): Now | undefined {
  return useNowOf(useContext(ShownRun));
}

/** The same of the other one of two runs. */
export function useOther(): Now | undefined {
  return useNowOf(useContext(ShownRun) === 'run' ? 'beside' : 'run');
}

function useNowOf(which: 'run' | 'beside'): Now | undefined {
  const shown = useLab((lab) => lab[which]);
  const first = useLab((lab) => lab.run);
  const position = useLab((lab) => lab.position);
  const alignment = useAlignment((chosen) => chosen.alignment);
  if (!shown || !first) return undefined;
  const { reader } = shown;
  if (which === 'run') return { run: shown, reader, position };
  return { run: shown, reader, ...lockstep(first.reader, position, reader, alignment) };
}

/** Moves far off in the run that a part of the page shows: the second one then stands there by hand. */
export function useJump(): (position: number) => void {
  return useContext(ShownRun) === 'run' ? jumpTo : standAt;
}

function standAt(there: number): void {
  const { position } = useLab.getState();
  align({ apart: there - position });
}

/** Moves to a position, clipped to the run. */
export function goTo(position: number): void {
  const { run } = useLab.getState();
  if (run) useLab.setState({ position: clipped(run, position) });
}

/** Moves far off: the browser's Back leads to where one was. Another run is always such a move. */
export function jumpTo(position: number): void {
  const { run, jumps } = useLab.getState();
  if (run) useLab.setState({ position: clipped(run, position), jumps: jumps + 1 });
}

const clipped = ({ reader }: Run, position: number) =>
  Math.max(0, Math.min(reader.trace.steps, Math.round(position)));

/** Shows a run at a position. */
export function showRun(run: Run, position: number): void {
  dismiss();
  fallBackTo(run, position);
}

/** Shows a run in the place of one that could not be had; what is told about that one stays. */
export function fallBackTo(run: Run, position: number): void {
  const shown = shownPart(run);
  useLab.setState({ run: shown, position: clipped(shown, position) });
}

/** Puts a second run beside the first, or takes it away. */
export function standBeside(beside: Run | undefined): void {
  useLab.setState({ beside: beside && shownPart(beside) });
}

/** Tells what is being done; nothing once it is. */
export function working(activity: Activity | undefined): void {
  useLab.setState({ activity });
}

/** Names a scenario before its run is there. */
export function want(wanted: Scenario): void {
  useLab.setState({ wanted });
}

/** No longer names a scenario, unless another has been asked for since. */
export function wantNoMore(scenario: Scenario): void {
  if (useLab.getState().wanted === scenario) useLab.setState({ wanted: undefined });
}

/** Tells what went wrong, with a next step. */
export function tell(problem: string): void {
  useLab.setState({ problem });
}

/** Takes back what was told. */
export function dismiss(): void {
  useLab.setState({ problem: undefined });
}

/** What the assembler said of the last attempt. */
export function assembled(diagnostics: Diagnostic[]): void {
  useLab.setState({ diagnostics });
}
