import { stringify } from 'yaml';
import { type Graded, placed } from './report.ts';

/** TAP version 14 (testanything.org): a subtest for each file, a test point for each check. */
export function tap(results: readonly Graded[]): string {
  const lines = ['TAP version 14', `1..${results.length}`];
  results.forEach(({ file, verdict }, i) => {
    const name = escaped(`${file}: ${verdict.exercise}`);
    lines.push(`# Subtest: ${name}`, `    1..${verdict.checks.length}`);
    verdict.checks.forEach((check, k) => {
      const skipped = check.judged ? '' : ' # SKIP the run broke off before';
      const ok = check.passed || !check.judged ? 'ok' : 'not ok';
      lines.push(`    ${ok} ${k + 1} - ${escaped(check.name)}${skipped}`);
      if (check.passed || !check.judged) return;
      const { step } = check;
      const diagnostic = { message: placed(file, check), ...(step !== undefined && { step }) };
      const block = stringify(diagnostic, { lineWidth: 0 }).trimEnd().split('\n');
      lines.push(...['---', ...block, '...'].map((line) => `      ${line}`));
    });
    lines.push(`${verdict.passed ? 'ok' : 'not ok'} ${i + 1} - ${name}`);
  });
  return lines.join('\n');
}

/** A description may hold neither a directive's # nor a bare backslash. */
function escaped(text: string): string {
  return text.replace(/[\\#]/g, '\\$&');
}
