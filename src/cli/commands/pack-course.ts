import { statSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { formatDiagnostic } from '../../base/diagnostic.ts';
import { courseName, readCourseFile, writeCourseFile } from '../../lessons/course-file.ts';
import { allWithFigures } from '../../lessons/figure-text.ts';
import { errorCode } from '../error-code.ts';
import { Exit, Refusal } from '../exit.ts';
import { figureSources } from '../figure-sources.ts';
import { textsUnder } from '../lessons.ts';
import { lint } from './lint.ts';

export interface PackCourse {
  output: string;
  name?: string;
  title?: string;
  withoutSolutions?: true;
}

/** `swaplab pack-course`: lessons with their figures as one file for the page. */
export async function packCourse(
  folder: string,
  { output, name: wanted, title = basename(resolve(folder)), withoutSolutions }: PackCourse,
): Promise<number> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Refusal(`${folder}: no such folder`);
  const name = courseName(wanted ?? basename(resolve(folder)));
  if (name === undefined || (wanted !== undefined && name !== wanted))
    throw new Refusal(
      `a course can't be called '${wanted ?? basename(resolve(folder))}'; --name os-2026: small letters first, then digits and hyphens`,
    );
  const code = await lint([folder]);
  if (code !== Exit.ok) return code;
  const path = folder.replace(/\/+$/, '');
  const { texts, diagnostics } = await allWithFigures(textsUnder(path), figureSources());
  if (diagnostics.length > 0) throw new Refusal(diagnostics.map(formatDiagnostic).join('\n'));
  const kept = Object.entries(texts).filter(
    ([file]) => !(withoutSolutions && /\/solution(\.S$|\/)/.test(file)),
  );
  const files = Object.fromEntries(kept.map(([file, text]) => [file.slice(path.length + 1), text]));
  const written = writeCourseFile({ name, title, files });
  const read = readCourseFile(written);
  if (!read.ok) throw new Refusal(`${folder}: ${read.message}`);
  try {
    writeFileSync(output, written);
  } catch (error) {
    throw new Refusal(`${output}: the course can't be written there (${errorCode(error)})`);
  }
  console.log(`${output}: course '${name}', ${Math.ceil(written.length / 1000)} kB`);
  return Exit.ok;
}
