import { expect, test } from 'vitest';
import { gradeAll, startThreads } from '../../src/cli/grade-pool.ts';
import { exercise } from './course.ts';

const odd = new URL('./odd-worker.mjs', import.meta.url).href;

test('a thread that hangs, dies or breaks fails its own submission and no other', async () => {
  const texts = ['fine', 'hang', 'fine', 'throw', 'fine', 'exit', 'fine', 'fine', 'hang', 'fine'];
  const jobs = texts.map((text) => ({
    exercise: exercise('lightweight-swap'),
    submission: { path: 'mine.S', text },
    options: { headers: {} },
    keepRun: false,
  }));
  const told: number[] = [];
  const verdicts = await gradeAll(jobs, (done) => told.push(done), {
    pool: startThreads(odd),
    guard: 3000,
  });
  expect(verdicts.map(({ passed }) => passed)).toEqual(texts.map((text) => text === 'fine'));
  expect(verdicts[1].checks[0].message).toBe('mine.S:1: grading took more than 3 s and was ended');
  expect(verdicts[3].checks[0].message).toBe('mine.S:1: the grader failed: aborted');
  expect(verdicts[1]).toMatchObject({ score: 0, maxScore: exercise('lightweight-swap').points });
  expect(told).toEqual(texts.map((_, i) => i + 1));
});
