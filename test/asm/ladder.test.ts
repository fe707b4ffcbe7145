import { describe, expect, test } from 'vitest';
import { categorise } from '../../src/analysis/category.ts';
import { switchCosts } from '../../src/analysis/compare.ts';
import { ARGUMENTS, CALLEE_SAVED, Slot, slotName } from '../../src/machine/registers.ts';
import { LADDER } from '../../src/machine/scenarios/ladder.ts';
import { pingPong } from '../../src/machine/scenarios/scenarios.ts';
import { conventionFor, play, seed, survive, type Watched } from './lab.ts';

const ROUNDS = 300;

/** Instructions on the success path, `syscall` and the final `ret` included: facts of its history. */
const INSTRUCTIONS = [50, 42, 23, 21, 15];

test('the ladder is whole and in order', () => {
  expect(LADDER.map(({ name }) => name)).toEqual([
    'glibc-2.12/swapcontext',
    'rethinkdb/1-no-signal-mask',
    'rethinkdb/2-no-fp-environment',
    'rethinkdb/3-no-arguments',
    'rethinkdb/lightweight',
  ]);
});

describe.each(LADDER.map((rung, i) => ({ ...rung, instructions: INSTRUCTIONS[i] })))(
  '$name',
  ({ path, keeps, instructions }) => {
    const run = play(pingPong(path, conventionFor(path)));

    test(`takes ${instructions} instructions, every time`, async () => {
      const { switches } = (await run).history;
      const counts = Array.from(switches.start, (start, i) => switches.end[i] - start);
      expect(counts).toEqual(Array(6).fill(instructions));
    });

    test('spends nothing on what it does not keep', async () => {
      const reader = await run;
      const costs = switchCosts(reader, categorise(reader));
      const spent = (category: keyof NonNullable<typeof costs>['byCategory']) =>
        costs?.byCategory[category].instructions;
      expect(spent('callee-saved')).toBe(12);
      expect(spent('signal mask')).toBe(keeps.signalMask ? 10 : 0);
      expect(costs?.perSwitch.syscalls).toBe(keeps.signalMask ? 1 : 0);
      expect(spent('FP environment')).toBe(keeps.fpEnvironment ? 7 : 0);
      expect(spent('argument registers')).toBe(
        { all: 12, 'rdi and rsi': 2, none: 0 }[keeps.arguments],
      );
    });

    test('keeps exactly what it promises', async () => {
      const { a, b } = await survive(path, ROUNDS);
      const kept: Watched[] = ['rbx', 'rbp', 'r12', 'r13', 'r14', 'r15', 'rsp'];
      for (const register of kept)
        expect([register, a[register], b[register]], `seed ${seed}`).toEqual([
          register,
          ROUNDS,
          ROUNDS - 1,
        ]);
      // The other context has the same control word by chance, one time in eight or sixteen.
      for (const register of ['mxcsr', 'fcw'] as const)
        if (keeps.fpEnvironment)
          expect([register, a[register], b[register]]).toEqual([register, ROUNDS, ROUNDS - 1]);
        else {
          expect(a[register], register).toBeLessThan(ROUNDS / 3);
          expect(b[register], register).toBeLessThan(ROUNDS / 3);
        }
    });

    test('gives a new context what its save area says, where it loads it', async () => {
      const reader = await run;
      const { end } = reader.history.switches;
      const { symbols } = reader.trace.image;
      const [, b] = reader.trace.contexts;
      // B's first instruction; values.h names its contents 0xb0b0….
      const entry = end[0];
      expect(reader.pc(entry)).toBe(symbols.find(({ name }) => name === 'body_b')?.address);
      for (const slot of CALLEE_SAVED)
        expect(reader.register(slot, entry) >> 48n, slotName(slot)).toBe(0xb0b0n);
      if (b.saveArea?.kind !== 'ucontext') return;
      const loaded = ARGUMENTS.filter((slot) => reader.register(slot, entry) >> 48n === 0xb0b0n);
      expect(loaded).toEqual(
        { all: ARGUMENTS, 'rdi and rsi': [Slot.rdi, Slot.rsi], none: [] }[keeps.arguments],
      );
      // B's save area blocks SIGUSR1; A blocks nothing.
      expect(reader.mask(entry)).toBe(keeps.signalMask ? 0x200n : 0n);
      expect(reader.mask(end[1])).toBe(0n);
      expect(reader.register(Slot.mxcsr, entry)).toBe(keeps.fpEnvironment ? 0x9f80n : 0x1f80n);
      expect(reader.register(Slot.fcw, entry)).toBe(keeps.fpEnvironment ? 0x27fn : 0x37fn);
    });
  },
);
