import { expect, test } from 'vitest';
import { MEASURED } from '../../src/timing/measurements.ts';
import { calledBy } from '../asm/lab.ts';
import { waysOf } from '../native/measure/routines.ts';

test.each(['switches/go', 'switches/go-registers', 'switches/libco', 'switches/musl'])(
  'what was measured of %s is the way that a run of it takes, of as many switches',
  async (name) => {
    const path = `asm/${name}.S`;
    const convention = await calledBy(path);
    if (!convention) throw new Error(`nothing calls ${path}`);
    const { switches } = await waysOf(path, convention);
    expect(switches).toBe(name.includes('/go') ? 2 : 1);
    const measured = MEASURED.flatMap(({ measurements }) => measurements).filter(
      (each) => each.name === name,
    );
    expect(measured.length).toBeGreaterThan(0);
    for (const each of measured) expect(each.switches ?? 1).toBe(switches);
  },
);
