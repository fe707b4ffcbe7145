import { describe, expect, test } from 'vitest';
import { pingPong } from '../../src/machine/scenarios/scenarios.ts';
import { SOURCES } from '../machine/lab.ts';
import { COLLECTION } from './collection/collection.ts';
import { conventionFor, finalWord, play, playProgram, seed, survive, WATCHED } from './lab.ts';

const ROUNDS = 1000;

/** Instructions of a switch to a context that has run, of one to a context that has not. */
const SWITCHES = [
  { name: 'boost-fcontext', again: 24, first: 24, fp: true },
  { name: 'boost-fcontext-no-fp', again: 20, first: 20, fp: false },
  { name: 'libco', again: 16, first: 16, fp: false },
  { name: 'libcoro', again: 16, first: 16, fp: false },
  // Jumps to the new context's rip; one that has run goes on at the routine's own ret.
  { name: 'minicoro', again: 18, first: 17, fp: false },
  { name: 'ruby', again: 18, first: 18, fp: false },
  { name: 'libucontext', again: 46, first: 46, fp: true },
];

test('no file is left out', () => {
  const files = Object.keys(SOURCES).flatMap(
    (path) => /^asm\/switches\/(.*)\.S$/.exec(path)?.[1] ?? [],
  );
  const here = [...SWITCHES.map(({ name }) => name), 'go'];
  expect(files.sort()).toEqual([...here, ...COLLECTION.map(({ name }) => name)].sort());
});

describe.each(SWITCHES)('$name', ({ name, again, first, fp }) => {
  const path = `asm/switches/${name}.S`;

  test(`takes ${again} instructions, ${first} into a new context`, async () => {
    const reader = await play(pingPong(path, conventionFor(path)));
    const { start, end, from, to } = reader.history.switches;
    const seen = new Set<number>();
    let entries = 0;
    for (let i = 0; i < start.length; i++) {
      seen.add(from[i]);
      if (!seen.has(to[i])) entries++;
      expect(end[i] - start[i], `switch ${i}`).toBe(seen.has(to[i]) ? again : first);
    }
    expect(entries).toBe(1);
    expect(start.length).toBeGreaterThanOrEqual(6);
    expect(reader.trace.outcome).toEqual({ kind: 'finished', result: 0 });
    expect(reader.trace.calls).toEqual([]);
  });

  test(`${ROUNDS} times there and back with random registers`, async () => {
    const { a, b } = await survive(path, ROUNDS);
    for (const register of WATCHED) {
      const control = register === 'mxcsr' || register === 'fcw';
      const found = [register, a[register], b[register]];
      if (!control || fp) expect(found, `seed ${seed}`).toEqual([register, ROUNDS, ROUNDS - 1]);
      else expect(Math.max(a[register], b[register]), register).toBeLessThan(ROUNDS / 3);
    }
  });
});

describe('go', () => {
  const path = 'asm/switches/go.S';

  test('changes goroutines in two switches, by way of g0', async () => {
    const reader = await play(pingPong(path, conventionFor(path)));
    const { start, end, from, to } = reader.history.switches;
    const { contexts, stacks } = reader.trace;
    const lane = (context: number) => stacks.find((stack) => stack.context === context)?.name;
    const shown = Array.from(start, (_, i) => [lane(from[i]), lane(to[i]), end[i] - start[i]]);
    const round = [
      ['stack A', 'g0_stack', 7],
      ['g0_stack', 'stack B', 4],
      ['stack B', 'g0_stack', 7],
      ['g0_stack', 'stack A', 4],
    ];
    expect(shown).toEqual([...round, ...round, ...round]);
    expect(contexts.map(({ name }) => name)).toEqual(['A', 'B', 'g0']);
  });

  test(`${ROUNDS} times there and back, the caller saving what Go's compiler would`, async () => {
    const { a, b } = await survive(path, ROUNDS);
    for (const register of WATCHED.slice(0, 7))
      expect([register, a[register], b[register]]).toEqual([register, ROUNDS, ROUNDS - 1]);
    expect(a.mxcsr).toBeLessThan(ROUNDS / 3);
  });

  test('by themselves mcall and gogo keep rsp and rbp only', async () => {
    const registers = ['rbx', 'rbp', 'r12', 'r13', 'r14', 'r15'];
    const reader = await playProgram(
      `
        .globl main
main:   subq $8, %rsp
        ${registers.map((name, i) => `movq $${i + 1}, %${name}`).join('\n')}
        movq %rsp, saved+48(%rip)
        leaq buf(%rip), %rdi
        leaq back(%rip), %rsi
        call mcall
        ${registers.map((name, i) => `movq %${name}, saved+${8 * i}(%rip)`).join('\n')}
        subq %rsp, saved+48(%rip)
        addq $8, %rsp
        ret
back:   ${registers.map((name) => `movq $-1, %${name}`).join('\n')}
        call gogo
        .bss
        .p2align 3
buf:    .zero 24
saved:  .zero 56
`,
      [path],
    );
    expect(reader.trace.outcome.kind).toBe('finished');
    const words = Array.from({ length: 7 }, (_, i) =>
      BigInt.asIntN(64, finalWord(reader, 'saved', i)),
    );
    expect(words).toEqual([-1n, 2n, -1n, -1n, -1n, -1n, 0n]);
  });
});

test.each([
  ['libcoro', 'popq    %r12', 'popq    %rdx', 'r12'],
  ['ruby', 'movq    32(%rsp), %rbx', 'nop', 'rbx'],
  ['minicoro', 'movq    %rbp, 16(%rdi)', 'nop', 'rbp'],
  ['boost-fcontext', 'fldcw   0x4(%rsp)', 'nop', 'fcw'],
] as const)('%s with “%s” replaced by “%s” loses %s', async (name, from, to, lost) => {
  const path = `asm/switches/${name}.S`;
  const text = SOURCES[path].replace(from, to);
  expect(text).not.toBe(SOURCES[path]);
  const whole = await survive(path, 50);
  const { a, b } = await survive(path, 50, { [path]: text });
  expect(whole.a[lost]).toBe(50);
  expect(Math.min(a[lost], b[lost])).toBeLessThan(20);
  expect(a.r15).toBe(50);
});
