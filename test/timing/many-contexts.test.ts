import { describe, expect, test } from 'vitest';
import type { Core } from '../../src/timing/cores/core.ts';
import { LOSSES } from '../../src/timing/losses.ts';
import { grown, timeManyContexts } from '../../src/timing/many-contexts.ts';
import { timeWarmSwitch } from '../../src/timing/warm-switch.ts';
import { checkRings, recordedRing, ringSwitch } from '../validate/rings.ts';
import { expectInReadme } from './readme.ts';
import { core } from './timed.ts';

const LIGHTWEIGHT = 'asm/rethinkdb/lightweight.S';
const STRIDE = 65536;

/** Two ways of L1 and four pages: few contexts miss what thousands miss on a whole one. */
function small(): Core {
  const zen5 = core('zen5');
  const { l1, tlb } = zen5.memory;
  l1.bytes.value = 8192;
  l1.ways.value = 2;
  tlb.l1.entries.value = 4;
  return zen5;
}

describe('a ring made of two contexts', () => {
  test('takes what a ring takes that was run, of as many contexts', async () => {
    for (const form of ['ret', 'jmp'] as const) {
      const two = await recordedRing(LIGHTWEIGHT, form);
      for (const contexts of [2, 4, 8]) {
        const { trace, history } = await recordedRing(LIGHTWEIGHT, form, contexts);
        const groups = { of: new Uint8Array(trace.instructions.length), count: 1 };
        const run = timeWarmSwitch(trace, history.switches, groups, small())?.cycles ?? Number.NaN;
        const made = ringSwitch(two, small(), contexts, STRIDE).cycles;
        expect(Math.abs(made - run)).toBeLessThanOrEqual(1);
      }
    }
  });

  test('loses nothing while all fits, then to L1, to the TLB and to L2; the losses add up', async () => {
    const two = await recordedRing(LIGHTWEIGHT, 'ret');
    const zen5 = core('zen5');
    const rows = [2, 64, 256, 1024].map((contexts) => ringSwitch(two, zen5, contexts, STRIDE));
    const [few, more, many, most] = rows;
    for (const loss of LOSSES) expect(few.losses[loss]).toBe(0);
    expect(grown(few, few)).toBeUndefined();
    expect(grown(few, more)).toBe('L1');
    expect(grown(more, many)).toBe('TLB');
    expect(grown(many, most)).toBe('L2');
    for (const { cycles, losses } of rows) {
      const lost = LOSSES.reduce((sum, loss) => sum + losses[loss], 0);
      expect(cycles - lost).toBeCloseTo(few.cycles, 6);
    }
  });

  test('with a line more between stacks they lie in all sets of L1', async () => {
    const two = await recordedRing(LIGHTWEIGHT, 'ret');
    const zen5 = core('zen5');
    expect(ringSwitch(two, zen5, 64, STRIDE + 64).losses.L1).toBe(0);
    expect(ringSwitch(two, zen5, 64, STRIDE).losses.L1).toBeGreaterThan(5);
  });

  test('a jump to as many places as the table of targets has room for is predicted, to more it is not', async () => {
    const { trace, history } = await recordedRing(LIGHTWEIGHT, 'jmp');
    const zen5 = core('zen5');
    zen5.branches.indirectTargets.value = 24;
    const among = (contexts: number) => {
      const ring = { contexts, stride: STRIDE + 64, places: contexts };
      const timed = timeManyContexts(trace, history.switches, zen5, ring);
      return timed?.ok ? timed.switch : undefined;
    };
    const few = among(16);
    const many = among(32);
    expect(few?.losses.branches).toBe(0);
    expect(many?.losses.branches).toBeGreaterThan(0.8 * zen5.branches.indirectMiss.value);
    expect(few && many && grown(few, many)).toBe('branches');
  });

  test('stacks that would overlap are refused, with what a switch touches', async () => {
    const { trace, history } = await recordedRing(LIGHTWEIGHT, 'ret');
    const ring = { contexts: 8, stride: 32, places: 2 };
    const timed = timeManyContexts(trace, history.switches, core('zen5'), ring);
    // Six registers and the return address, then what the loop reads of its own frame.
    expect(timed).toEqual({ ok: false, stackBytes: 80 });
  });
});

test('rings take what was measured on Zen 5, by and large', { timeout: 120_000 }, async () => {
  const rings = await checkRings([core('zen5')]);
  expect(rings.length).toBe(24);
  const errors = rings.map(({ error }) => Math.abs(error));
  expect(errors.reduce((sum, each) => sum + each) / errors.length).toBeLessThan(0.12);
  expect(errors.filter((each) => each > 0.25).length).toBeLessThanOrEqual(3);
  expectInReadme('`zen5`, rings', rings);
});
