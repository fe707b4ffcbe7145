import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graded, ReportFormat } from '../grading/report/report.ts';

export interface ReportCommand {
  format: ReportFormat;
  /** Folder for a report of each submission. */
  output?: string;
}

/** To standard output, or a file for each submission into a folder. */
export async function report(
  results: readonly Graded[],
  { format, output }: ReportCommand,
): Promise<void> {
  const { REPORTS } = await import('../grading/report/formats.ts');
  const { write, ending } = REPORTS[format];
  if (output === undefined) {
    console.log(await write(results));
    return;
  }
  mkdirSync(output, { recursive: true });
  for (const result of results) {
    // The whole path, so that files of the same name from two students do not meet.
    const name = result.file
      .replace(/\.[sS]$/, '')
      .replace(/^(?:\.{0,2}\/)+/, '')
      .replaceAll(/[\\/]+/g, '_');
    writeFileSync(join(output, `${name}${ending}`), `${await write([result])}\n`);
  }
}
