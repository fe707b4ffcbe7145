import { expect, test } from 'vitest';
import { fireHandler } from '../../../src/analysis/fire/handler.ts';
import { interruptEach } from '../../../src/analysis/fire/interrupted.ts';
import { lostRegister } from '../../../src/analysis/lost-register.ts';
import { imageOf } from '../../../src/machine/image-of.ts';
import { scenarioOfFile } from '../../../src/machine/scenarios/of-file.ts';
import { pingPong } from '../../../src/machine/scenarios/scenarios.ts';
import { adapterCode } from '../../../src/trace/adapter.ts';
import type { TraceReader } from '../../../src/trace/reader.ts';
import { SOURCES } from '../../machine/lab.ts';
import { play, seed, seenConvention, survive, WATCHED, WINDOWS } from '../lab.ts';
import { COLLECTION } from './collection.ts';
import { CALLEE_SAVED, CONTROL } from './row.ts';

const ROUNDS = 12;

const HANDLER = fireHandler(SOURCES);

/** Instructions of every switch, without those of an adapter, and whether it was a first entry or led back to who
 * made the context. */
function counted({ trace, history }: TraceReader) {
  const { start, end, from, to } = history.switches;
  const adapter = adapterCode(trace);
  const left = new Set<number>();
  return Array.from(start, (_, i) => {
    let instructions = 0;
    for (let step = start[i]; step < end[i]; step++) instructions += 1 - adapter[trace.pc[step]];
    left.add(from[i]);
    return { instructions, first: !left.has(to[i]), back: to[i] < from[i] };
  });
}

test.each([
  ['linux', 'switch_to_asm', /^saves into rdi\+2840, .* then by way of __switch_to/],
  ['ruby-win64', 'coroutine_transfer', /^saves into rcx, .* called as on Windows$/],
])('%s, chosen by its path, is run as the lab sees it', async (name, symbol, shape) => {
  const found = scenarioOfFile(`asm/switches/${name}.S`, []);
  if (!found.ok) throw new Error(found.message);
  const imaged = await imageOf(found.scenario, SOURCES, { now: () => 0 });
  if (!imaged.ok) throw new Error(JSON.stringify(imaged.diagnostics));
  expect(imaged.called?.symbol).toContain(symbol);
  expect(imaged.called?.shape).toMatch(shape);
});

test.each(COLLECTION)('$name: $again instructions', async (row) => {
  const { name, again, first = again, back = again, keeps = CALLEE_SAVED, mutant } = row;
  const path = `asm/switches/${name}.S`;
  const convention = await seenConvention(path);
  const reader = await play(pingPong(path, convention));
  const { outcome, calls } = reader.trace;
  expect(outcome).toEqual({ kind: 'finished', result: 0 });
  const switches = counted(reader);
  expect(switches.length).toBeGreaterThanOrEqual(6);
  for (const [i, each] of switches.entries())
    expect(each.instructions, `switch ${i}`).toBe(each.back ? back : each.first ? first : again);
  expect(calls.length).toBe((row.systemCalls ?? 0) * switches.length);

  const all = CALLEE_SAVED.every((register) => keeps.includes(register));
  expect(lostRegister(reader)?.summary).toEqual(
    all ? undefined : expect.stringMatching(/^loses rb[xp], /),
  );

  const ways = (await interruptEach(reader, await HANDLER)) ?? [];
  const points = ways.flatMap((way) => way.points);
  expect(points.length).toBeGreaterThanOrEqual(again);
  const broken = points.filter((point) => point.broken !== undefined);
  expect(broken.length, JSON.stringify(broken[0])).toBe(row.breaks ?? 0);

  const whole = await survive(path, ROUNDS, {}, convention);
  for (const register of [...WATCHED, ...(convention.windows ? WINDOWS : [])]) {
    const found = [whole.a[register], whole.b[register]];
    if (register === 'rsp' || keeps.some((each) => each === register))
      expect([register, ...found], `seed ${seed}`).toEqual([register, ROUNDS, ROUNDS - 1]);
    // By chance control bits can be the same.
    else if (!CONTROL.some((each) => each === register))
      expect(Math.max(...found), register).toBeLessThan(ROUNDS / 2);
    else expect(Math.min(...found), register).toBeLessThan(ROUNDS - 1);
  }
  if (!mutant) return;

  const [replaced, by, lost] = mutant;
  const text = SOURCES[path].replace(replaced, by);
  expect(text).not.toBe(SOURCES[path]);
  const { a, b } = await survive(path, ROUNDS, { [path]: text }, convention);
  expect(Math.min(a[lost], b[lost]), lost).toBeLessThan(ROUNDS / 2);
});
