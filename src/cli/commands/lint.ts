import { existsSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import type { SourceFiles } from '../../assembler/image.ts';
import { plural } from '../../base/count.ts';
import { formatDiagnostic } from '../../base/diagnostic.ts';
import { checkRuns } from '../../lessons/check.ts';
import { readCourse } from '../../lessons/course.ts';
import { allWithFigures } from '../../lessons/figure-text.ts';
import { exerciseFolders } from '../exercise-files.ts';
import { Exit, Refusal } from '../exit.ts';
import { figureSources } from '../figure-sources.ts';
import { labNames, lessonFiles, textsUnder } from '../lessons.ts';
import { lintExercise } from '../lint-exercise.ts';

/** `swaplab lint`: reads lessons, records the runs they are about, grades the solutions of exercises,
 * and tells what does not fit. */
export async function lint(paths: string[]): Promise<number> {
  const wanted = paths.map((path) => posix.normalize(path).replace(/\/$/, ''));
  for (const path of wanted)
    if (!existsSync(path)) throw new Refusal(`${path}: no such file or folder`);
  const within = (file: string) =>
    wanted.some((path) => file === path || file.startsWith(`${path}/`));

  // Beside the lab's own lessons, which they may name, those that somebody has elsewhere.
  const texts: SourceFiles = Object.assign({}, lessonFiles(), ...wanted.map(textsUnder));
  const { lessons, diagnostics } = readCourse(texts, labNames());
  const chosen = lessons.filter(({ file }) => within(file));
  const found = diagnostics.filter(({ file }) => within(file));
  const sources = figureSources();
  for (const { file, lesson } of chosen)
    found.push(...(await checkRuns(lesson, file, sources.readerOf)));
  const own = Object.fromEntries(Object.entries(texts).filter(([file]) => within(file)));
  found.push(...(await allWithFigures(own, sources)).diagnostics);
  const exercises = wanted
    .filter((path) => statSync(path).isDirectory())
    .flatMap((path) => exerciseFolders(path));
  const problems = found.map(formatDiagnostic);
  for (const folder of exercises) problems.push(...(await lintExercise(folder)));
  if (chosen.length + exercises.length + problems.length === 0)
    throw new Refusal(`${paths.join(' ')}: no lesson.md and no exercise.md in there`);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) return Exit.input;
  console.log(
    `${plural(chosen.length, 'lesson')}, ${plural(exercises.length, 'exercise')}, nothing wrong`,
  );
  return Exit.ok;
}
