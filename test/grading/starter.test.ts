import { expect, test } from 'vitest';
import { headers } from '../../src/cli/exercise-files.ts';
import { grade } from '../../src/grading/grade.ts';
import type { Kept } from '../../src/grading/starter.ts';
import { exercise } from './course.ts';

/** Half a switch with a starter of its own, which no other test has had played. */
function fresh(comment: string) {
  const { starter, ...rest } = exercise('half-a-switch');
  return { ...rest, starter: `${starter}\n# ${comment}\n` };
}

function solve(half: ReturnType<typeof fresh>, kept: Kept, seed?: number) {
  const submission = { path: 'mine.S', text: half.solution };
  const options = { headers: headers(), kept, ...(seed !== undefined && { seed }) };
  return grade(half, submission, options);
}

const storeIn = (texts: Map<string, string>): Kept => ({
  read: (key) => texts.get(key),
  write: (key, text) => texts.set(key, text),
});

const always = (text: string): Kept => ({ read: () => text, write: () => {} });

test('what a starter shows is kept, but not in the rounds of a seed', async () => {
  const kept = new Map<string, string>();
  const half = fresh('kept');
  const { passed, checks } = await solve(half, storeIn(kept));
  expect(passed).toBe(true);
  const [rounds] = [...kept.values()].map((text) => JSON.parse(text));
  expect(rounds.length).toBe(4);
  for (const { name } of checks.slice(1)) expect(rounds[0][name]).toBeDefined();
  await solve(half, storeIn(kept), 1);
  expect(kept.size).toBe(1);
});

test('what was kept decides what a check is worth', async () => {
  const kept = new Map<string, string>();
  const played = await solve(fresh('played'), storeIn(kept));
  const [text] = kept.values();
  const read = await solve(fresh('read'), always(text));
  expect(read).toEqual(played);
  const all = text.replaceAll(/"share":[^,}]+,"broken":true/g, '"share":1,"broken":false');
  expect(all).not.toBe(text);
  const { checks } = await solve(fresh('all'), always(all));
  expect(checks.map(({ points }) => points)).toEqual(checks.map(() => 0));
});
