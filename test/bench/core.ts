import { buildHistory } from '../../src/trace/history.ts';
import { readTrace } from '../../src/trace/reader.ts';
import { record } from '../../src/trace/recorder.ts';
import { timeEmptyCallback, timeSingleSteps } from './bare-engine.ts';
import { measured } from './measured.ts';
import { median, million, quantile, type Row } from './table.ts';
import { type Workload, workloads } from './workloads.ts';

/** Steps of each of the repeated recordings. */
const STEPS = 300_000;
const SINGLE_STEPS = 5_000;
const ROUNDS = 5;

async function timed<T>(work: () => T | Promise<T>): Promise<[number, T]> {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}

/** Recording beside what the engine alone can do, on the same code, in turns. */
async function recordingRows({ name, launch }: Workload): Promise<Row[]> {
  const bare: number[] = [];
  const single: number[] = [];
  const recording: number[] = [];
  const history: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const empty = timeEmptyCallback(launch, STEPS);
    const steps = timeSingleSteps(launch, SINGLE_STEPS) * (STEPS / SINGLE_STEPS);
    const [recordTime, trace] = await timed(() => record(launch, { budget: STEPS }));
    if (trace.steps < STEPS) throw new Error(`${name} ended after ${trace.steps} steps`);
    const [historyTime] = await timed(() => buildHistory(trace));
    // The first round warms the engine's code up.
    if (round === 0) continue;
    bare.push(empty);
    single.push(steps);
    recording.push(recordTime);
    history.push(historyTime);
  }
  const share = median(recording.map((time, i) => bare[i] / time));
  const factor = median(recording.map((time, i) => single[i] / time));
  return [
    { what: `${name}: empty callback`, measured: million(STEPS, median(bare)) },
    {
      what: `${name}: recording`,
      measured: million(STEPS, median(recording)),
      target: {
        text: `${(100 * share).toFixed(0)} % of the empty callback (≥ 60 %)`,
        met: share >= 0.6,
      },
    },
    {
      what: `${name}: single-stepping, 18 registers`,
      measured: million(STEPS, median(single)),
      target: { text: `recording is ${factor.toFixed(0)} times as fast (≥ 20)`, met: factor >= 20 },
    },
    { what: `${name}: building the history`, measured: million(STEPS, median(history)) },
  ];
}

/** Bytes behind all typed arrays of a value. */
function arrayBytes(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, part) => sum + arrayBytes(part), 0);
}

/** State at random steps of a long trace, and what the trace weighs. */
async function stateRows({ name, launch }: Workload): Promise<Row[]> {
  const trace = await record(launch, { budget: 1_000_000 });
  const reader = readTrace(trace);
  const { words } = reader.history;
  let seed = 1;
  const random = (limit: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * limit);
  };
  const times: number[] = [];
  for (let i = 0; i < 2_000; i++) {
    const position = random(trace.steps + 1);
    const from = random(Math.max(1, words.length - 64));
    const start = performance.now();
    reader.registers(position);
    for (let word = 0; word < 64; word++) reader.word(words[from] + 8 * word, position);
    times.push(performance.now() - start);
  }
  const slow = quantile(times, 0.99);
  const megabytes = (arrayBytes(trace) + arrayBytes(reader.history)) / 1e6;
  return [
    {
      what: `${name}: state at a random step of 1 000 000`,
      measured: `${median(times).toFixed(3)} ms`,
      target: { text: `99 % within ${slow.toFixed(3)} ms (< 2 ms)`, met: slow < 2 },
    },
    {
      what: `${name}: trace and history of 1 000 000 steps`,
      measured: `${megabytes.toFixed(0)} MB`,
      target: { text: '< 200 MB', met: megabytes < 200 },
    },
  ];
}

/** What the core does alone, in Node. The compute loop makes no system calls: any budget fits. */
export async function coreRows(): Promise<Row[]> {
  const all = await workloads();
  const rows: Row[] = [];
  for (const workload of all)
    rows.push(...(await measured(`${workload.name}: recording`, () => recordingRows(workload))));
  for (const workload of all.slice(1))
    rows.push(...(await measured(`${workload.name}: state`, () => stateRows(workload))));
  return rows;
}
