import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/grading/verdict.ts';
import { EXERCISES, failures, judge, submissions } from './course.ts';

/** Tests that the grader tells right from wrong: every `share`-th exercise from `first` on. */
export function testSubmissions(first: number, share: number): void {
  for (const { id, solution, starter, points, best } of EXERCISES.filter(
    (_, i) => i % share === first,
  ))
    describe(id, () => {
      /** Verdicts without a seed: what several tests ask about is judged once. */
      const known = new Map<string, Promise<Verdict>>();
      const judged = (text: string) => {
        const verdict = known.get(text) ?? judge(id, text);
        known.set(text, verdict);
        return verdict;
      };

      test('the solution passes', async () => {
        const verdict = await judged(solution);
        expect(failures(verdict)).toEqual({});
        expect(verdict.score).toBe(points);
        if (best !== undefined) expect(verdict.instructions).toBeGreaterThanOrEqual(best);
      });

      if (best !== undefined)
        test('nothing that passes is shorter than the best, and something is as short', async () => {
          const right = submissions(id).filter(({ name }) => name.startsWith('right-'));
          const verdicts = [solution, ...right.map(({ text }) => text)].map(judged);
          const counts = (await Promise.all(verdicts)).map(({ instructions }) => instructions ?? 0);
          expect(Math.min(...counts)).toBe(best);
        });

      test('the starter fails', async () => {
        expect((await judged(starter)).passed).toBe(false);
      });

      const files = submissions(id);
      const right = files.filter(({ name }) => name.startsWith('right-'));
      const wrong = files.filter(({ name }) => name.startsWith('wrong-'));

      test('there are submissions in three other styles', () => {
        expect(right.length).toBeGreaterThanOrEqual(3);
        expect(wrong.length).toBeGreaterThanOrEqual(3);
      });

      for (const { name, text } of right)
        test(`${name} passes`, async () => {
          expect(failures(await judged(text))).toEqual({});
        });

      for (const { name, text } of wrong)
        test(`${name} fails`, async () => {
          const verdict = await judged(text);
          expect(verdict.passed).toBe(false);
          expect(verdict.score).toBeLessThan(points);
          // It says why, and where, before anything else.
          const told = verdict.checks.find(({ passed }) => !passed);
          expect(told?.step).toBeGreaterThanOrEqual(0);
          expect(verdict.failing?.step).toBe(told?.step);
        });

      // All of one seed together: the grader keeps the starter's rounds of the last one.
      for (const { name, text } of right)
        test(`${name} passes in other rounds, too`, async () => {
          expect(failures(await judge(id, text, 1))).toEqual({});
        });
    });
}
