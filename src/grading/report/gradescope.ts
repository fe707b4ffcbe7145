import { type Graded, placed, rounded } from './report.ts';

/**
 * results.json as Gradescope's autograder specification has it. All files count as one submission:
 * Gradescope hands over one student's at a time. The leaderboard has instructions and modelled cycles.
 */
export function gradescope(results: readonly Graded[]): string {
  const several = results.length > 1;
  const tests = results.flatMap(({ file, verdict }, i) =>
    verdict.checks
      .filter((check) => check.points > 0 || !check.passed)
      .map((check, k) => ({
        name: `${several ? `${file}: ` : ''}${verdict.exercise}: ${check.name}`,
        number: `${i + 1}.${k + 1}`,
        score: rounded(check.score),
        max_score: rounded(check.points),
        // One that was not judged has no status.
        ...(check.judged && { status: check.passed ? 'passed' : 'failed' }),
        output: check.passed ? check.message : placed(file, check),
        output_format: 'text',
        visibility: 'visible',
      })),
  );
  const leaderboard = results.flatMap(({ verdict: { exercise, instructions, cycles } }) => [
    ...(instructions === undefined ? [] : [rank(`${exercise}: instructions`, instructions)]),
    ...(cycles ? [rank(`${exercise}: cycles (modelled)`, cycles.modelled)] : []),
  ]);
  const score = rounded(results.reduce((sum, { verdict }) => sum + verdict.score, 0));
  const output = results
    .map(
      ({ file, verdict }) =>
        `${file}: ${verdict.passed ? 'passed' : 'failed'}, seed ${verdict.seed}`,
    )
    .join('\n');
  return JSON.stringify(
    {
      score,
      output,
      output_format: 'text',
      visibility: 'visible',
      tests,
      ...(leaderboard.length > 0 && { leaderboard }),
    },
    null,
    2,
  );
}

/** A column of the leaderboard in which less is better. */
const rank = (name: string, value: number) => ({ name, value, order: 'asc' });
