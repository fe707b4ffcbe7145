import { expect, it } from 'vitest';
import { layRows } from '../../../src/app/timeline/rows.ts';
import { saveAreas } from '../../../src/trace/save-areas.ts';
import { canBuild, runBuilt } from './known.ts';

it.skipIf(!canBuild('gcc -static'))(
  'a thousand contexts that nobody declared',
  async () => {
    const reader = await runBuilt('gcc -O1 -static thousand.c');
    const { contexts, stacks } = reader.trace;
    expect(contexts).toHaveLength(1001);
    expect(new Set(contexts.map(({ name }) => name)).size).toBe(1001);
    expect(contexts[1000].name).toBe('worker 1000');
    expect(stacks.slice(1).every(({ low, high, atMost }) => high - low === 16384 && !atMost)).toBe(
      true,
    );
    expect(reader.history.switches.start).toHaveLength(6000);
    const areas = saveAreas(reader);
    expect(areas).toHaveLength(1001);
    expect(areas[1000]).toMatchObject({ kind: 'ucontext', symbol: 'ctx[999]' });
    // They share a map in the timeline.
    const rows = layRows(contexts, false);
    expect(rows.map).toBe(1);
    expect(rows.end).toBeLessThan(200);
  },
  180_000,
);
