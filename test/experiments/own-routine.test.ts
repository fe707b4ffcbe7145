import { expect, test } from 'vitest';
import { readValues } from '../../src/experiments/parameter.ts';
import { findRoutine, findRoutines } from '../../src/experiments/routine.ts';
import { WORKLOAD, workload, workloadOf } from '../../src/experiments/workload/workload.ts';
import { parseName } from '../../src/machine/scenarios/name.ts';
import { findConvention } from '../../src/machine/shapes/find.ts';
import { recordScenario } from '../../src/trace/record-scenario.ts';
import { SOURCES } from '../machine/lab.ts';
import { ONE_CALL } from '../machine/shapes/one-call.ts';
import { PAIRS } from '../machine/shapes/pairs.ts';

const now = () => 0;

test('coroutines run over a routine of any name, and the run’s name alone opens it again', async () => {
  const flagged = ONE_CALL.find(({ words }) => /rcx 1/.test(words));
  const files = { ...SOURCES, 'mine.S': flagged?.text ?? '' };
  const found = await findRoutine('mine.S::rcx 0', { files, now, findConvention });
  const read = readValues(WORKLOAD, { requests: 8, inFlight: 2, work: 10 });
  if (!found.ok || !read.ok) throw new Error(JSON.stringify([found, read]));
  const { path, convention } = found.routine;
  const scenario = workload({ kind: 'coroutines', pool: true, path, convention }, read.values);
  const name = parseName(scenario.name);
  const again = name.kind === 'workload' ? workloadOf(name.parameters) : undefined;
  expect(again?.name).toBe(scenario.name);
  const runs = [];
  for (const each of [scenario, again]) {
    const recorded = each && (await recordScenario(each, files, { budget: 500_000, now }));
    if (!recorded?.ok) throw new Error(JSON.stringify(recorded));
    runs.push(recorded.trace);
  }
  const [planned, named] = runs;
  expect(planned.outcome.kind).toBe('finished');
  expect(named.outcome).toEqual(planned.outcome);
  expect(named.steps).toBe(planned.steps);
  // 'rcx 0' leaves the floating-point control words alone.
  expect(planned.instructions.filter((_, i) => planned.pc.includes(i))).not.toContainEqual(
    expect.objectContaining({ mnemonic: 'ldmxcsr' }),
  );
});

test('one that only goes back and forth is refused, with the reason', async () => {
  const turns = PAIRS.find(({ words }) => /yield/.test(words));
  const files = { ...SOURCES, 'mine.S': turns?.text ?? '' };
  const sources = { files, now, findConvention };
  // Two contexts can switch through it.
  expect((await findRoutine('mine.S', sources)).ok).toBe(true);
  const message = expect.stringMatching(/^mine\.S: resume,yield .* one object has both contexts/);
  expect(await findRoutines({ routine: 'mine.S' }, sources)).toEqual({
    ok: false,
    problems: [{ parameter: 'routine', message }],
  });
});

test('of one that leaves registers to its caller it is said which', async () => {
  for (const name of ['photon', 'libfringe', 'zio', 'haiku', 'osv', 'fiasco']) {
    const found = await findRoutines(
      { routine: `switches/${name}` },
      { files: SOURCES, now, findConvention },
    );
    const message = expect.stringContaining('it does not keep rbx and r12 to r15');
    expect(found).toEqual({ ok: false, problems: [{ parameter: 'routine', message }] });
  }
});
