import { parseQuery } from '../../src/query/query.ts';
import { readTrace, type TraceReader } from '../../src/trace/reader.ts';
import { record } from '../../src/trace/recorder.ts';
import { median, quantile, type Row } from './table.ts';
import { workloads } from './workloads.ts';

const STEPS = 1_000_000;
const ROUNDS = 5;

/** A value, a register, a range and conditions: some with many answers, some that have none until the end. */
const QUESTIONS: readonly (readonly [workload: string, question: string])[] = [
  ['compute loop', 'value 0xdeadbeef'],
  ['compute loop', 'rdx'],
  ['switches, glibc', 'context_a..+936'],
  ['switches, glibc', 'rax == 77 && context == B'],
  ['switches, lightweight', '[rsp] == 5'],
  ['compute loop', 'write rax if rdx == 255'],
];

/** The times of one walk, in milliseconds: until the first answer, if there is one; the whole; the longest slice but for one in a hundred. */
function walk(
  reader: TraceReader,
  question: string,
): [first: number | undefined, whole: number, slice: number] {
  const start = performance.now();
  const asked = parseQuery(question, reader, 0);
  if (!asked.ok) throw new Error(`${question}: ${asked.problem}`);
  let first: number | undefined;
  const slices: number[] = [];
  let last = performance.now();
  for (const hit of asked.query.forward(0)) {
    if (hit) {
      first ??= performance.now() - start;
      continue;
    }
    const now = performance.now();
    slices.push(now - last);
    last = now;
  }
  const whole = performance.now() - start;
  // A busy machine takes the processor away now and then.
  return [first, whole, quantile(slices, 0.99)];
}

/** Steps of the page in whose time there is a first answer, and there are all. */
const FIRST = 40;
const WHOLE = 400;

/**
 * How long questions take over a long run, from the text to the first answer and to the last.
 * @param step what a step takes in the page on this machine, in milliseconds, if that was measured
 */
export async function queryRows(step: number | undefined): Promise<Row[]> {
  const within = (time: number, steps: number) =>
    step === undefined
      ? { text: 'a step of the page was not measured', met: false }
      : {
          text: `${(time / step).toFixed(1)} steps of the page (${steps})`,
          met: time <= steps * step,
        };
  const readers = new Map<string, TraceReader>();
  for (const { name, launch } of await workloads())
    readers.set(name, readTrace(await record(launch, { budget: STEPS })));
  return QUESTIONS.flatMap(([workload, question]) => {
    const reader = readers.get(workload);
    if (!reader) throw new Error(`no workload ${workload}`);
    const rounds = Array.from({ length: ROUNDS }, () => walk(reader, question));
    const firsts = rounds.flatMap(([each]) => each ?? []);
    const [whole, slice] = [1, 2].map((i) => median(rounds.map((each) => each[i] ?? 0)));
    const first = median(firsts);
    const what = `${workload}: ‘${question}’ over 1 000 000 steps`;
    const all = within(whole, WHOLE);
    const answer = {
      what: `${what}: first answer`,
      measured: `${first.toFixed(1)} ms`,
      target: within(first, FIRST),
    };
    return [
      ...(firsts.length > 0 ? [answer] : []),
      {
        what: `${what}: whole`,
        measured: `${whole.toFixed(0)} ms`,
        target: {
          text: `${all.text}, in slices of ${slice.toFixed(1)} ms (8 ms)`,
          met: all.met && slice <= 8,
        },
      },
    ];
  });
}
