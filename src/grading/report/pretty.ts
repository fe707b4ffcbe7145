import { cyclesText, type Graded, placed, points } from './report.ts';

/** For a terminal: a headline for each file, and what failed. */
export function pretty(results: readonly Graded[]): string {
  const blocks = results.map(({ file, verdict }) => {
    const { exercise, passed, score, maxScore, instructions, cycles, checks } = verdict;
    const length = instructions === undefined ? '' : `, ${instructions} instructions`;
    const time = cycles ? `, ${cyclesText(cycles)}` : '';
    const head = `${file}: ${exercise}: ${passed ? 'passed' : 'failed'}, ${points(score)} of ${points(maxScore)} points${length}${time}`;
    const failed = checks
      .filter((check) => !check.passed && check.judged)
      .map((check) => `  ✗ ${check.name}: ${placed(file, check)}${at(check.step)}`);
    const good = checks.filter((check) => check.passed).map((check) => `  ✓ ${check.name}`);
    const rest = checks.filter((check) => !check.judged).map((check) => check.name);
    const open = rest.length > 0 ? [`  – not judged: ${rest.join(', ')}`] : [];
    return [head, ...good, ...failed, ...open].join('\n');
  });
  if (results.length > 1) {
    const passed = results.filter(({ verdict }) => verdict.passed).length;
    blocks.push(`${passed} of ${results.length} submissions passed`);
  }
  return blocks.join('\n\n');
}

function at(step: number | undefined): string {
  return step === undefined ? '' : ` (step ${step})`;
}
