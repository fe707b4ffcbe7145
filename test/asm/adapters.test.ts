import { describe, expect, test } from 'vitest';
import { LADDER } from '../../src/machine/scenarios/ladder.ts';
import { CONVENTIONS } from '../../src/machine/scenarios/routine.ts';
import { programScenario, SOURCES } from '../machine/lab.ts';
import { conventionFor, knownConvention, play, switchUnits } from './lab.ts';

const runtime = (...names: string[]) => names.map((name) => `asm/runtime/${name}.S`);

const COMMON = runtime('start', 'fatal', 'malloc', 'callbacks', 'workload');

/** What the workload answers, served by `units`. */
async function answer(units: string[]): Promise<number> {
  const settings = {
    set_requests: 4n,
    set_in_flight: 2n,
    set_coroutines: 3n,
    set_waits: 2n,
    set_work: 5n,
    set_stack_size: 8192n,
    set_guard: 0n,
  };
  const scenario = programScenario('main', { units: [...COMMON, ...units], settings });
  const { trace } = await play(scenario);
  if (trace.outcome.kind !== 'finished') throw new Error(JSON.stringify(trace.outcome));
  return trace.outcome.result;
}

const routines = [
  ...LADDER.map(({ path }) => path),
  ...Object.keys(SOURCES).filter(
    (path) => /^asm\/switches\/.*\.S$/.test(path) && knownConvention(path),
  ),
];

test('every convention has an adapter and a shipped routine', () => {
  for (const convention of CONVENTIONS) {
    expect(SOURCES[convention.adapter], convention.symbol).toBeDefined();
    const { driver, texts } = convention;
    expect(SOURCES[driver] ?? texts?.[driver], convention.symbol).toBeDefined();
    expect(routines.map((path) => conventionFor(path).symbol)).toContain(convention.symbol);
  }
});

/** Those that go on with whomever they are told, as the libraries want it. */
const free = routines.filter((path) => !conventionFor(path).takesTurns);

describe('the coroutine libraries over every routine of a known name answer what callbacks answer', () => {
  const callbacks = answer(runtime('task-callback'));
  test.each(free.flatMap((path) => ['naive', 'reusing'].map((kind) => [path, kind] as const)))(
    '%s, %s',
    async (path, kind) => {
      const library = runtime('task-coroutine', 'coroutine', `coroutines-${kind}`);
      expect(await answer([...library, ...switchUnits(path)])).toBe(await callbacks);
    },
  );
});
