import type { Exercise } from '../../exercise.ts';
import type { Check, Verdict } from '../../verdict.ts';
import { type ProjectContract, stageName } from './index.ts';

/** What became of a stage. */
export type StageResult = Pick<Check, 'passed' | 'message' | 'step'>;

/**
 * Puts the verdict on a project together.
 * @param broken why there was nothing to run
 * @param results of the stages up to the first that was not reached
 */
export function concludeProject(
  exercise: Exercise,
  { stages }: ProjectContract,
  broken: string | undefined,
  results: readonly StageResult[],
): Verdict {
  const all = stages.reduce((sum, { weight }) => sum + weight, 0);
  const why = broken ? 'there is nothing to run' : 'a stage before it is not reached';
  const checks = stages.map(({ name, weight }, i): Check => {
    const points = (exercise.points * weight) / all;
    const result = results[i] ?? { passed: false, message: `Not judged: ${why}.` };
    const score = result.passed ? points : 0;
    return { name: stageName(i, name), judged: i < results.length, points, score, ...result };
  });
  const passed = checks.every((check) => check.passed);
  const score = checks.reduce((sum, check) => sum + check.score, 0);
  const compiles = { passed: !broken, message: broken ?? 'No errors.' };
  return {
    exercise: exercise.id,
    passed,
    score: passed ? exercise.points : Math.floor(100 * score) / 100,
    maxScore: exercise.points,
    checks: [{ name: 'compiles', judged: true, points: 0, score: 0, ...compiles }, ...checks],
    seed: 0,
  };
}
