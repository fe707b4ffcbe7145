import { expect, test } from 'vitest';
import { LOSSES } from '../../src/timing/losses.ts';
import { problems, run } from './bench.ts';

test('a switch among ever more contexts: the same instructions, more cycles', async () => {
  const { rows, failures } = await run('contexts');
  expect(failures).toEqual([]);
  const [asked, more] = ['as asked', 'a line more'].map((spread) =>
    rows.filter(({ setting }) => setting?.spread === spread),
  );
  const counts = [1, 8, 16, 64, 256, 1024, 4096];
  for (const series of [asked, more]) {
    expect(series.map(({ setting }) => setting?.contexts)).toEqual(counts);
    expect(new Set(series.map(({ instructions }) => instructions))).toEqual(new Set([15]));
  }
  const [one] = asked;
  for (const loss of LOSSES) expect(one.losses?.[loss]).toBe(0);
  // Past the ways of L1, past the pages of the TLB, past the ways of L2.
  expect(asked[3].cycles).toBeGreaterThan(one.cycles + 5);
  expect(asked[5].cycles).toBeGreaterThan(asked[4].cycles + 30);
  // All sets of the caches are used then.
  for (const i of [2, 3, 4, 5, 6]) expect(more[i].cycles).toBeLessThan(asked[i].cycles);
});

test('any routine, and only distances that can be', async () => {
  const { rows, failures } = await run('contexts', { routine: 'glibc-2.12/swapcontext' });
  expect([rows.length, failures.length]).toEqual([14, 0]);
  expect(await problems('contexts', { stride: 1032 })).toEqual([
    'stride is 1032; it must be a multiple of 16 from 1,024 to 1,048,576',
  ]);
});
