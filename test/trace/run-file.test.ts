import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Random } from '../../src/base/random.ts';
import { ownProgram } from '../../src/machine/scenarios/of-file.ts';
import type { Scenario } from '../../src/machine/scenarios/scenario.ts';
import { SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';
import { fork } from '../../src/trace/fork.ts';
import { readTrace } from '../../src/trace/reader.ts';
import { recordScenario } from '../../src/trace/record-scenario.ts';
import { record } from '../../src/trace/recorder.ts';
import { decodeRun, encodeRun, filesOf, type SavedRun } from '../../src/trace/run-file.ts';
import { SHORT_SCENARIOS, SOURCES } from '../machine/lab.ts';

const budget = 100_000;

async function saved(
  scenario: Scenario,
  files = SOURCES,
  flags?: SavedRun['flags'],
): Promise<SavedRun> {
  const result = await recordScenario(scenario, files, { budget, ...(flags && { flags }) });
  if (!result.ok) throw new Error(result.diagnostics[0].message);
  const { trace, called } = result;
  return { scenario, budget, trace, ...(flags && { flags }), ...(called && { called }) };
}

async function opened(bytes: Uint8Array): Promise<SavedRun> {
  const result = await decodeRun(bytes);
  if (!result.ok) throw new Error(result.message);
  return result.run;
}

/** Records a saved run again, from nothing but itself. */
async function again(run: SavedRun) {
  if (run.resumed) {
    const start = fork(readTrace(run.trace), 0);
    if (!start.ok) throw new Error(start.message);
    return record(start.launch, { budget: run.budget });
  }
  const { scenario, flags } = run;
  return (await saved(scenario, filesOf(run), flags)).trace;
}

test.each(SHORT_SCENARIOS)(
  '$name is the same run in a file, and recorded again from it',
  async (scenario) => {
    const run = await saved(scenario);
    const bytes = await encodeRun(run);
    const back = await opened(bytes);
    expect(back).toEqual(run);
    expect(await encodeRun(back)).toEqual(bytes);
    expect(await again(back)).toEqual(run.trace);
  },
);

test('a program of several texts, a header and macros is recorded again from its file', async () => {
  const files = {
    ...SOURCES,
    'p/main.S': '#include "two.h"\n.globl main\nmain: call two\nsubl $TWO, %eax\nret\n',
    'p/two.S': '#include <two.h>\n.globl two\ntwo: movl $TWO + EXTRA, %eax\nret\n',
    'p/include/two.h': '#define TWO 2\n',
    'p/unused.S': 'nothing\n',
  };
  const units = ['asm/runtime/start.S', 'p/main.S', 'p/two.S'];
  const both = { folders: ['p/include'], macros: ['EXTRA=5'] };
  const flags = { 'p/main.S': both, 'p/two.S': both };
  const run = await saved(ownProgram('p/main.S', units), files, flags);
  expect(run.trace.outcome).toEqual({ kind: 'exited', code: 5 });
  const back = await opened(await encodeRun(run));
  expect(Object.keys(filesOf(back))).not.toContain('p/unused.S');
  expect(await again(back)).toEqual(run.trace);
});

test('a fork goes on from its state', async () => {
  const { scenario, trace } = await saved(SCENARIOS[0]);
  const start = fork(readTrace(trace), 100, { registers: [[3, 7n]] });
  if (!start.ok) throw new Error(start.message);
  const forked = await record(start.launch, { budget });
  const run: SavedRun = { scenario, budget, trace: forked, resumed: true };
  const back = await opened(await encodeRun(run));
  expect(back).toEqual(run);
  expect(await again(back)).toEqual(forked);
});

test('a run that an earlier build saved opens, and can be recorded again', async () => {
  const file = new URL('../golden/first-entry.swaplab', import.meta.url);
  const run = await opened(new Uint8Array(readFileSync(file)));
  expect(run.scenario.name).toBe('first-entry');
  expect(run.trace.steps).toBe(62);
  expect((await again(run)).pc).toEqual(run.trace.pc);
});

test('what is cut off, flipped, foreign or newer is refused with a message', async () => {
  const run = await saved(SCENARIOS[0]);
  const bytes = await encodeRun(run);
  const random = new Random(7);
  const message = async (file: Uint8Array) => {
    const result = await decodeRun(file);
    // Some flips change nothing: a time in gzip's header, a copy from elsewhere of what is the same there.
    if (!result.ok) return result.message;
    expect(result.run).toEqual(run);
    return 'the same';
  };
  for (let i = 0; i < 100; i++) {
    const end = i < 20 ? i : random.below(bytes.length);
    expect(await message(bytes.subarray(0, end))).toMatch(/no saved run|cut off/);
  }
  let refused = 0;
  for (let i = 0; i < 200; i++) {
    const flipped = bytes.slice();
    const at = i < 26 ? i : random.below(bytes.length);
    flipped[at] ^= 1 << random.below(8);
    const told = await message(flipped);
    expect(told).toMatch(/no saved run|newer|damaged|the same/);
    if (told !== 'the same') refused++;
  }
  expect(refused).toBeGreaterThan(150);
  expect(await message(new TextEncoder().encode('<!doctype html>'))).toBe(
    "this is no saved run; 'swaplab run … --save' writes one",
  );
  const newer = bytes.slice();
  newer[7] = 3;
  expect(await message(newer)).toBe(
    'the run was saved by a newer Swaplab (format 3, and this one reads 2); update it',
  );
});

test('a file that stands for gigabytes is not unpacked', async () => {
  const zeros = new Blob([new Uint8Array(2 ** 26)]).stream();
  const bomb = await new Response(zeros.pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
  const head = (await encodeRun(await saved(SCENARIOS[0]))).slice(0, 16);
  new DataView(head.buffer).setFloat64(8, 1000, true);
  const file = new Uint8Array([...head, ...new Uint8Array(bomb)]);
  expect(await decodeRun(file)).toMatchObject({ ok: false });
});

test('a whole file with something else in it is refused', async () => {
  const run = await saved(SCENARIOS[0]);
  const { trace } = run;
  const wrong: [unknown, RegExp][] = [
    [{ ...run, scenario: undefined }, /no scenario/],
    [{ ...run, trace: { ...trace, steps: 5 } }, /its steps do not add up/],
    [{ ...run, trace: { ...trace, instructions: [] } }, /step 0 has no instruction/],
    [{ ...run, trace: { ...trace, calls: undefined } }, /a list is missing/],
    [
      {
        ...run,
        trace: { ...trace, accesses: { ...trace.accesses, lo: trace.accesses.lo.slice(1) } },
      },
      /its columns do not add up/,
    ],
    [{ hello: 'world' }, /no scenario/],
  ];
  for (const [data, message] of wrong) {
    const result = await decodeRun(await encodeRun(data as SavedRun));
    expect(result.ok ? '' : result.message).toMatch(message);
  }
});
