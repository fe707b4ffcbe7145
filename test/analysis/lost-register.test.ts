import { expect, test } from 'vitest';
import { ending, troubles } from '../../src/analysis/ending.ts';
import { lostRegister } from '../../src/analysis/lost-register.ts';
import type { LostValue } from '../../src/analysis/lost-value.ts';
import { Slot } from '../../src/machine/registers.ts';
import { pingPong, SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';
import type { TraceReader } from '../../src/trace/reader.ts';
import { conventionFor, knownConvention, play } from '../asm/lab.ts';
import { SHORT_SCENARIOS, SOURCES } from '../machine/lab.ts';

const LIGHTWEIGHT = 'asm/rethinkdb/lightweight.S';
const GLIBC = 'asm/glibc-2.12/swapcontext.S';
const ROUTINES = Object.keys(SOURCES).filter(
  (path) =>
    /^asm\/(glibc-2.12\/swap|rethinkdb|ablation|switches).*\.S$/.test(path) &&
    knownConvention(path),
);

/** The ping-pong through a routine whose text is changed. */
const changed = (path: string, change: (text: string) => string) =>
  play(pingPong(path, conventionFor(path)), { [path]: change(SOURCES[path]) });

test.each(ROUTINES)('%s loses nothing', async (path) => {
  const reader = await changed(path, (text) => text);
  expect(reader.history.switches.start.length).toBeGreaterThan(5);
  expect(lostRegister(reader)).toBeUndefined();
});

/** What `overrun` shows is a register that is lost. */
const KEEPING = SHORT_SCENARIOS.filter(({ name }) => name !== 'overrun');

test.each(KEEPING)('scenario $name loses nothing', async (scenario) =>
  expect(lostRegister(await play(scenario))).toBeUndefined(),
);

test.each(['rbp', 'rbx', 'r12', 'r13', 'r14', 'r15'])('%s lost', async (name) => {
  const forgotten = await changed(LIGHTWEIGHT, (text) =>
    text.replaceAll(new RegExp(`(push|pop)q +%${name}\n`, 'g'), ''),
  );
  expect(ending(forgotten)).toMatch(
    new RegExp(
      `^main returned 0 after 108 steps; before that, ${name} of context B came back wrong at step 17$`,
    ),
  );
  const notLoaded = await changed(GLIBC, (text) =>
    text.replace(new RegExp(`movq +o${name.toUpperCase()}\\(%rsi\\), %${name}\n`), ''),
  );
  expect(lostRegister(notLoaded)?.message).toMatch(
    new RegExp(`^${name} of context B came back wrong at step 53$`),
  );
  const spoilt = await changed(LIGHTWEIGHT, (text) =>
    text.replace('popq    %r12\n', `$&        decq %${name}\n`),
  );
  const lost = lostRegister(spoilt);
  expect(lost?.message).toContain(name);
  expect(spoilt.context(lost?.step ?? 0)).toBe(1);
});

test('a context that comes back without: the steps of leaving and coming back', async () => {
  // B's registers are as they were put there; A comes back second.
  const reader = await changed('asm/switches/libcoro.S', (text) =>
    text.replace(/popq +%r14\n/, 'addq $8, %rsp\n'),
  );
  const [, left, back] =
    /^r14 of context A, which left at step (\d+), came back wrong at step (\d+)$/
      .exec(lostRegister(reader)?.message ?? '')
      ?.map(Number) ?? [];
  const { start, end } = reader.history.switches;
  expect(reader.register(14, left)).not.toBe(reader.register(14, back));
  expect([reader.context(left), reader.context(back)]).toEqual([0, 0]);
  const returned = end.indexOf(back);
  expect(returned).toBeGreaterThan(0);
  expect(start[returned - 1] - left).toBe(1);
});

/** The registers lost in a scenario through a changed text, and what their chains say. */
async function lostIn(
  scenario: string,
  path: string,
  change: (text: string) => string,
): Promise<{ reader: TraceReader; lost: readonly LostValue[] }> {
  const found = SCENARIOS.find(({ name }) => name === scenario);
  const text = change(SOURCES[path]);
  if (!found || text === SOURCES[path]) throw new Error('nothing to lose');
  const reader = await play(found, { [path]: text });
  return { reader, lost: lostRegister(reader)?.registers ?? [] };
}

test('a register saved twice and another not at all: both values, and the chain from the save to the load', async () => {
  const { reader, lost } = await lostIn('coroutine-message', LIGHTWEIGHT, (text) =>
    text.replace('pushq   %r13', 'pushq   %r12'),
  );
  const [value, ...others] = lost;
  expect(others).toEqual([]);
  const { left = -1, from, to, slot, expected, found, chain } = value;
  expect(slot).toBe(Slot.r13);
  expect(from).toBe(lostRegister(reader)?.step);
  expect(reader.register(slot, left)).toBe(expected);
  expect(reader.register(slot, from)).toBe(found);
  expect(reader.register(slot, to - 1)).toBe(found);
  expect(chain?.text).toBe(
    'lightweight.S:30 (popq %r13) loads it from where lightweight.S:17 (pushq %r12) saved r12; no line saves r13, and lines 16 and 17 both save r12',
  );
  expect(reader.instruction(chain?.step ?? -1)?.att).toBe('popq %r13');
  expect(reader.instruction(chain?.stored ?? -1)?.att).toBe('pushq %r12');
  expect(reader.word(chain?.loaded ?? 0, from)).toBe(found);
});

test('two loads swapped: two registers, each from where the other was saved', async () => {
  const { reader, lost } = await lostIn('coroutines-twenty', LIGHTWEIGHT, (text) =>
    text.replace('popq    %r14\n        popq    %r13', 'popq    %r13\n        popq    %r14'),
  );
  expect(lost.map(({ slot }) => slot)).toEqual([Slot.r13, Slot.r14]);
  expect(lost.map(({ chain }) => chain?.text)).toEqual([
    'lightweight.S:29 (popq %r13) loads it from where lightweight.S:18 (pushq %r14) saved r14',
    'lightweight.S:30 (popq %r14) loads it from where lightweight.S:17 (pushq %r13) saved r13',
  ]);
  for (const { chain, expected, from } of lost) {
    expect(reader.instruction(chain?.saved?.step ?? -1)?.att).toMatch(/^pushq/);
    expect(reader.word(chain?.saved?.address ?? 0, from)).toBe(expected);
  }
});

test('neither saved nor loaded, loaded from a wrong offset, spoilt behind the load', async () => {
  const unsaved = await lostIn('ping-pong-lightweight', LIGHTWEIGHT, (text) =>
    text.replaceAll(/(push|pop)q +%rbx\n/g, ''),
  );
  expect(unsaved.lost[0].chain?.text).toBe(
    'no line loads it, so it is still what the other context had there',
  );
  const offset = await lostIn('ping-pong-glibc', GLIBC, (text) =>
    text.replace(/movq( +)oR12\(%rsi\), %r12/, 'movq$1oR13(%rsi), %r12'),
  );
  expect(offset.lost.map(({ slot }) => slot)).toEqual([Slot.r12]);
  expect(offset.lost[0].chain?.text).toMatch(
    /^swapcontext\.S:\d+ \(movq 80\(%rsi\), %r12\) loads it from where r13 is saved$/,
  );
  const spoilt = await lostIn('coroutines-twenty', LIGHTWEIGHT, (text) =>
    text.replace('popq    %r12\n', '$&        incq    %r15\n'),
  );
  expect(spoilt.lost[0].chain?.text).toMatch(/^lightweight\.S:\d+ \(incq %r15\) changed it last$/);
  const late = await lostIn('ping-pong-glibc', GLIBC, (text) =>
    text.replace(/^ +movq +%rbx, oRBX\(%rdi\)/m, '        xorl %r14d, %r14d\n$&'),
  );
  expect(late.lost[0].chain?.text).toMatch(
    /loads it from where swapcontext\.S:\d+ \(movq %r14, 88\(%rdi\)\) saved r14, when swapcontext\.S:\d+ \(xorl %r14d, %r14d\) had changed it$/,
  );
});

test('each context that lost something is told of once, in order', async () => {
  const forgotten = await changed(LIGHTWEIGHT, (text) =>
    text.replace(/pushq +%r12\n/, 'pushq %r13\n'),
  );
  const told = troubles(forgotten);
  expect(told.map(({ message }) => message)).toEqual([
    'r12 of context B came back wrong at step 19',
    'r12 of context A, which left at step 4, came back wrong at step 37',
  ]);
  expect(ending(forgotten)).toContain(told[0].message);
  expect(ending(forgotten)).not.toContain(told[1].message);
});
