import { describe, expect, it } from 'vitest';
import { assembled, recorded } from '../machine/lab.ts';
import { nativeCpu } from './cpu.ts';
import { Random } from './random.ts';
import { DATA, IGNORED, KINDS, sequence, sequenceLaunch } from './sequence.ts';
import { describeRun, emulated, undefinedFlags } from './state.ts';

/** Of each kind; about 40 instructions each. */
const SEQUENCES = 134;
const BUDGET = 2000;

const cpu = nativeCpu();
const seed = Number(process.env.SEED ?? 1);

describe(`${KINDS.length * SEQUENCES} random sequences on this CPU, SEED=${seed}`, () => {
  if (!cpu.ok) it.skip(`skipped: ${cpu.reason}`, () => {});
  else
    for (const [index, kind] of KINDS.entries())
      it(`${kind}: the same after every instruction`, { timeout: 60_000 }, async () => {
        const random = new Random(seed * KINDS.length + index);
        const names = Array.from({ length: SEQUENCES }, (_, i) => `${kind}_${i}`);
        const image = await assembled(
          DATA + names.map((name) => sequence(name, kind, random)).join(''),
        );
        const launches = names.map((name) => sequenceLaunch(image, name, random));
        const natives = cpu.run(launches, BUDGET);
        let compared = 0;
        for (const [i, launch] of launches.entries()) {
          const reader = await recorded(launch, BUDGET);
          const unknown = undefinedFlags(reader);
          const text = (run: (typeof natives)[0]) =>
            describeRun(run, launch.registers, unknown, IGNORED[kind]);
          const emulator = text(emulated(reader));
          const native = text(natives[i]);
          const step = emulator.findIndex((line, at) => line !== native[at]);
          if (step >= 0) {
            const last = reader.instruction(step)?.att ?? 'the end';
            expect(emulator[step], `${names[i]}, step ${step}: ${last}`).toBe(native[step]);
          }
          expect(emulator.length).toBe(native.length);
          compared += natives[i].states.length;
        }
        // Few of the sequences may end early, by a division whose quotient doesn't fit.
        expect(compared).toBeGreaterThan(30 * SEQUENCES);
      });
});
