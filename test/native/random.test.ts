import { describe, expect, it } from 'vitest';
import { assembled, recorded } from '../machine/lab.ts';
import { difference } from './compare.ts';
import { nativeCpu } from './cpu.ts';
import { Random } from './random.ts';
import { DATA, KINDS, sequence, sequenceLaunch } from './sequence.ts';

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
          expect(difference(launch, reader, natives[i]), names[i]).toBeUndefined();
          compared += natives[i].states.length;
        }
        // Few of the sequences may end early, by a division whose quotient doesn't fit.
        expect(compared).toBeGreaterThan(30 * SEQUENCES);
      });
});
