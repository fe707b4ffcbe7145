import { readFileSync } from 'node:fs';
import { readReport } from '../../grading/report/read-report.ts';
import { errorCode } from '../error-code.ts';
import { Exit, Refusal } from '../exit.ts';
import { type ReportCommand, report } from '../write-report.ts';

/** `swaplab merge`: the exit code. The submissions stand in the order of their paths, as in one run over their folder. */
export async function merge(paths: readonly string[], command: ReportCommand): Promise<number> {
  const results = paths.flatMap((path) => {
    const read = readReport(textOf(path));
    if (!read.ok) throw new Refusal(`${path}: ${read.message}`);
    return read.results;
  });
  results.sort((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)));
  const twice = results.find(({ file }, i) => file === results[i + 1]?.file);
  if (twice) throw new Refusal(`${twice.file} is in two of the reports`);
  await report(results, command);
  return results.every(({ verdict }) => verdict.passed) ? Exit.ok : Exit.guest;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Refusal(`${path}: it can't be read (${errorCode(error)})`);
  }
}
