import { derived } from '../../base/derived.ts';
import {
  type Repetition,
  repeatedPc,
  roundTrip,
  stepWithin,
} from '../../timing/stream/repeated.ts';
import type { Timing } from '../../timing/timing.ts';
import type { Run } from '../run/run.ts';
import type { Pass } from '../state/pipeline.ts';
import type { Timed } from '../state/timing.ts';

/** Instructions as they pass through a core, a row each: a run, or its round trip over and over. */
export interface Passage {
  run: Run;
  timing: Timing;
  /** The instruction of each row. */
  pc: Uint32Array;
  rows: number;
  part: Repetition | undefined;
}

/** A run as it was recorded, and its round trip repeated; each by what it took on a core. */
const recorded = derived((run: Run) => derived((timing: Timing) => passage(run, timing)));
const repeated = derived((run: Run) => {
  const part = roundTrip(run.reader.trace, run.reader.history.switches);
  return derived((timing: Timing) => passage(run, timing, part));
});

function passage(run: Run, timing: Timing, part?: Repetition): Passage {
  const { pc } = run.reader.trace;
  return { run, timing, pc: part ? repeatedPc(pc, part) : pc, rows: timing.retire.length, part };
}

/** What there is to show of a run; undefined until it has been timed. */
export function passageOf({ run, whole, warm }: Timed, pass: Pass): Passage | undefined {
  if (pass === 'warm') return warm && repeated(run)(warm);
  return whole && recorded(run)(whole);
}

/** The step of the run that a row executes. */
export const stepOf = ({ part }: Passage, row: number) => (part ? stepWithin(part, row) : row);

/** The row of a step, in the same repetition as row `near`; undefined if it is not in the passage. */
export function rowOf({ part, rows }: Passage, step: number, near: number): number | undefined {
  if (!part) return step >= 0 && step < rows ? step : undefined;
  if (step < part.from || step >= part.to) return undefined;
  const length = part.to - part.from;
  return Math.floor(near / length) * length + step - part.from;
}

/** Rows of a switch: [from, end), and up to `to` with the step behind it, which tells what the switch
 * did to the front end. */
export interface SwitchRows {
  from: number;
  end: number;
  to: number;
}

/** The rows of the switch that a row is in or was last in; undefined before the first. */
export function switchAt(passage: Passage, row: number): SwitchRows | undefined {
  const { reader } = passage.run;
  const { start, end } = reader.history.switches;
  const step = stepOf(passage, row);
  const current = reader.lastSwitch(step + 1);
  if (current < 0) return undefined;
  const from = row - (step - start[current]);
  if (from < 0) return undefined;
  const behind = Math.min(from + end[current] - start[current], passage.rows);
  return { from, end: behind, to: Math.min(behind + 1, passage.rows) };
}
