import { useEffect } from 'react';
import { create } from 'zustand';
import { breathe } from '../../base/breathe.ts';
import { messageOf } from '../../base/error.ts';
import type { Core } from '../../timing/cores/core.ts';
import { type Repetition, roundTrip } from '../../timing/stream/repeated.ts';
import type { Recording } from '../../timing/stream/stream.ts';
import type { Timing } from '../../timing/timing.ts';
import type { Trace } from '../../trace/trace.ts';
import { connect } from '../load/worker.ts';
import type { Run } from '../run/run.ts';
import { loadCores, useCore } from './core.ts';

/** A run on a core. */
export interface Timed {
  run: Run;
  core: Core;
  /** The run as it was recorded, from cold. */
  whole: Timing | undefined;
  /** Its last round trip over and over, and which one that is; without one, never there. */
  trip: Repetition | undefined;
  warm: Timing | undefined;
  /** Steps done of `whole`. */
  steps: number;
  /** Why there is nothing to come. */
  problem: string | undefined;
}

/** What was timed last, the newest last. */
const useTimings = create<{ timed: readonly Timed[] }>(() => ({ timed: [] }));

/** A step's times take 26 bytes; what exceeds this many steps is dropped, the oldest first. */
const MOST_STEPS = 4_000_000;

const find = (timed: readonly Timed[], run: Run | undefined, core: Core | undefined) =>
  timed.find((each) => each.run === run && each.core === core);

/** The run on the chosen core, timed as soon as somebody asks. */
export function useTimed(run: Run | undefined): Timed | undefined {
  const core = useCore((loaded) => loaded.core);
  const timed = useTimings((state) => find(state.timed, run, core));
  useEffect(() => {
    if (run && core) void time(run, core);
    else void loadCores();
  }, [run, core]);
  return timed;
}

function note(run: Run, core: Core, news: Partial<Timed>): void {
  useTimings.setState(({ timed }) => ({
    timed: timed.map((each) =>
      each.run === run && each.core === core ? { ...each, ...news } : each,
    ),
  }));
}

function add(run: Run, core: Core): void {
  const { timed } = useTimings.getState();
  const { trace, history } = run.reader;
  const trip = roundTrip(trace, history.switches);
  const fresh: Timed = {
    run,
    core,
    trip,
    whole: undefined,
    warm: undefined,
    steps: 0,
    problem: undefined,
  };
  let room = MOST_STEPS - trace.steps;
  const kept = timed.toReversed().filter((each) => {
    room -= each.run.reader.trace.steps;
    return room >= 0;
  });
  useTimings.setState({ timed: [...kept.toReversed(), fresh] });
}

/** Times a run on a core, unless that was done. */
async function time(run: Run, core: Core): Promise<void> {
  if (find(useTimings.getState().timed, run, core)) return;
  add(run, core);
  const { trip } = find(useTimings.getState().timed, run, core) ?? {};
  const tell = (steps: number) => note(run, core, { steps });
  try {
    // The round trip is there at once; a long run may take seconds.
    if (trip) note(run, core, { warm: await ask(run, core, trip, () => {}) });
    note(run, core, { whole: await ask(run, core, undefined, tell) });
  } catch (error) {
    note(run, core, { problem: messageOf(error) });
  }
}

/** Tries again what was cancelled or failed. */
export function timeAgain({ run, core }: Timed): void {
  useTimings.setState(({ timed }) => ({
    timed: timed.filter((each) => each.run !== run || each.core !== core),
  }));
  void time(run, core);
}

let names = 0;
const held = new WeakMap<Trace, string>();

async function ask(
  run: Run,
  core: Core,
  part: Repetition | undefined,
  onProgress: (steps: number) => void,
): Promise<Timing> {
  const lab = await connect();
  const { trace } = run.reader;
  for (let attempt = 0; attempt < 2; attempt++) {
    const name = held.get(trace) ?? String(++names);
    // Before the copy is made: two questions about one trace send it once.
    const known = held.has(trace);
    held.set(trace, name);
    if (!known || attempt > 0) await lab.call('hold', { name, recording: await copied(trace) });
    const answer = await lab.call('time', { name, core, part }, onProgress);
    if (answer.ok) return answer.timing;
    if (answer.why === 'cancelled') throw new Error('Cancelled.');
  }
  throw new Error('The engine behind the page has lost the run. Try again.');
}

/** Bytes copied at a time: some milliseconds. */
const PIECE = 1 << 22;

type Column = Uint32Array | Uint8Array | Float64Array;

/** What timing needs of a trace, copied piece by piece so that the page stays awake. */
async function copied(trace: Trace): Promise<Recording> {
  const copy = async <T extends Column>(column: T): Promise<T> => {
    const whole = new (column.constructor as new (length: number) => T)(column.length);
    const length = PIECE / column.BYTES_PER_ELEMENT;
    for (let from = 0; from < column.length; from += length) {
      whole.set(column.subarray(from, from + length) as never, from);
      if (column.length > length) await breathe();
    }
    return whole;
  };
  const { start, address, size, kind } = trace.accesses;
  return {
    steps: trace.steps,
    pc: await copy(trace.pc),
    instructions: trace.instructions.map(({ address: at, bytes }) => ({ address: at, bytes })),
    accesses: {
      start: await copy(start),
      address: await copy(address),
      size: await copy(size),
      kind: await copy(kind),
    },
    calls: trace.calls.map(({ step, number }) => ({ step, number })),
    regions: trace.regions.map(({ start: low, size: bytes, from, to }) => ({
      start: low,
      size: bytes,
      from,
      to,
    })),
  };
}
