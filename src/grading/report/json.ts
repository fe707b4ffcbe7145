import { type Graded, rounded } from './report.ts';

/** The grader's own format. */
export function json(results: readonly Graded[]): string {
  const listed = results.map(({ file, verdict }) => {
    const { exercise, passed, score, maxScore, instructions, cycles, seed } = verdict;
    const checks = verdict.checks.map((check) => ({
      name: check.name,
      passed: check.passed,
      judged: check.judged,
      points: rounded(check.points),
      score: rounded(check.score),
      message: check.message,
      ...(check.step !== undefined && { step: check.step }),
      ...(check.line !== undefined && { line: check.line }),
    }));
    return {
      exercise,
      file,
      passed,
      score,
      maxScore,
      checks,
      ...(instructions !== undefined && { instructions }),
      ...(cycles && { cycles }),
      seed,
    };
  });
  return JSON.stringify({ results: listed }, null, 2);
}
