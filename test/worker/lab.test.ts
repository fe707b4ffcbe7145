import { expect, test } from 'vitest';
import { SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';
import type { RunResult } from '../../src/worker/api.ts';
import { CoreLab } from '../../src/worker/lab.ts';
import { programScenario, SOURCES } from '../machine/lab.ts';

const ENDLESS = { 'test.S': '.globl main\nmain: jmp main\n' };
const nothing = () => {};

function trace(result: RunResult) {
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.trace;
}

test('assembles and records a scenario', async () => {
  const result = await new CoreLab().run(
    { scenario: SCENARIOS[1], files: SOURCES, budget: 1000 },
    nothing,
  );
  expect(trace(result).outcome).toEqual({ kind: 'finished', result: 0 });
});

test('what is wrong with a source, or with its entry, comes back with its place', async () => {
  const lab = new CoreLab();
  const faulty = { 'test.S': '.globl main\nmain:\n mvoq %rbx, %rax\n' };
  expect(
    await lab.run({ scenario: programScenario(), files: faulty, budget: 1000 }, nothing),
  ).toMatchObject({
    ok: false,
    diagnostics: [{ file: 'test.S', line: 3, text: 'mvoq' }],
  });
  expect(
    await lab.run({ scenario: programScenario('start'), files: ENDLESS, budget: 1000 }, nothing),
  ).toMatchObject({
    ok: false,
    diagnostics: [{ file: 'test.S', message: expect.stringContaining("no entry symbol 'start'") }],
  });
});

test('cancelling ends the run under way and those waiting, not later ones', async () => {
  const lab = new CoreLab();
  const seen: number[] = [];
  const first = lab.run({ scenario: programScenario(), files: ENDLESS, budget: 1e9 }, (steps) => {
    seen.push(steps);
    if (seen.length === 2) void lab.cancel();
  });
  const waiting = lab.run({ scenario: programScenario(), files: ENDLESS, budget: 1e9 }, nothing);
  expect(trace(await first).outcome).toEqual({ kind: 'cancelled' });
  expect(trace(await first).steps).toBeGreaterThanOrEqual(seen[1]);
  expect(trace(await waiting).outcome).toEqual({ kind: 'cancelled' });
  const later = await lab.run(
    { scenario: programScenario(), files: ENDLESS, budget: 500 },
    nothing,
  );
  expect(trace(later)).toMatchObject({ outcome: { kind: 'budget used up' }, steps: 500 });
});

test('two runs asked for at once do not disturb each other', async () => {
  const lab = new CoreLab();
  const [glibc, lightweight] = await Promise.all(
    [SCENARIOS[0], SCENARIOS[1]].map((scenario) =>
      lab.run({ scenario, files: SOURCES, budget: 10_000 }, nothing),
    ),
  );
  expect(trace(glibc).name).toBe(SCENARIOS[0].name);
  expect(trace(glibc).outcome).toEqual({ kind: 'finished', result: 0 });
  expect(trace(lightweight).name).toBe(SCENARIOS[1].name);
  expect(trace(lightweight).outcome).toEqual({ kind: 'finished', result: 0 });
});
