import { expect, test } from 'vitest';
import { ending } from '../../src/analysis/ending.ts';
import { lostRegister } from '../../src/analysis/lost-register.ts';
import { pingPong, SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';
import { conventionFor, play } from '../asm/lab.ts';
import { SOURCES } from '../machine/lab.ts';

const LIGHTWEIGHT = 'asm/rethinkdb/lightweight.S';
const GLIBC = 'asm/glibc-2.12/swapcontext.S';
const ROUTINES = Object.keys(SOURCES).filter((path) =>
  /^asm\/(glibc-2.12\/swap|rethinkdb|ablation|switches).*\.S$/.test(path),
);

/** The ping-pong through a routine whose text is changed. */
const changed = (path: string, change: (text: string) => string) =>
  play(pingPong(path, conventionFor(path)), { [path]: change(SOURCES[path]) });

test.each(ROUTINES)('%s loses nothing', async (path) => {
  const reader = await changed(path, (text) => text);
  expect(reader.history.switches.start.length).toBeGreaterThan(5);
  expect(lostRegister(reader)).toBeUndefined();
});

test.each(SCENARIOS.filter(({ recordedOnDemand }) => !recordedOnDemand))(
  'scenario $name loses nothing',
  async (scenario) => expect(lostRegister(await play(scenario))).toBeUndefined(),
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
