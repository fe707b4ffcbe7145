import { existsSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { plural } from '../../base/count.ts';
import { formatDiagnostic } from '../../base/diagnostic.ts';
import { checkRuns, type ReaderOf } from '../../lessons/check.ts';
import { readCourse } from '../../lessons/course.ts';
import { readTrace, type TraceReader } from '../../trace/reader.ts';
import { recordScenario } from '../../trace/record-scenario.ts';
import { DEFAULT_BUDGET } from '../../trace/trace.ts';
import { exerciseFolders } from '../exercise-files.ts';
import { Exit, Refusal } from '../exit.ts';
import { labNames, lessonFiles, textsUnder } from '../lessons.ts';
import { lintExercise } from '../lint-exercise.ts';
import { findProgram } from '../program.ts';

/** `swaplab lint`: reads lessons, records the runs they are about, grades the solutions of exercises,
 * and tells what does not fit. */
export async function lint(paths: string[]): Promise<number> {
  const wanted = paths.map((path) => posix.normalize(path).replace(/\/$/, ''));
  for (const path of wanted)
    if (!existsSync(path)) throw new Refusal(`${path}: no such file or folder`);
  const within = (file: string) =>
    wanted.some((path) => file === path || file.startsWith(`${path}/`));

  // Beside the lab's own lessons, which they may name, those that somebody has elsewhere.
  const texts = Object.assign({}, lessonFiles(), ...wanted.map(textsUnder));
  const { lessons, diagnostics } = readCourse(texts, labNames());
  const chosen = lessons.filter(({ file }) => within(file));
  const found = diagnostics.filter(({ file }) => within(file));
  const readerOf = recordedOnce();
  for (const { file, lesson } of chosen) found.push(...(await checkRuns(lesson, file, readerOf)));
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

/** Records scenarios, each once. */
export function recordedOnce(): ReaderOf {
  const readers = new Map<string, TraceReader | string>();
  return async (name) => {
    const known = readers.get(name);
    if (known) return known;
    const reader = await recordNamed(name);
    readers.set(name, reader);
    return reader;
  };
}

/** The run of a scenario by its name, or why there is none. */
async function recordNamed(name: string): Promise<TraceReader | string> {
  try {
    const { scenario, files } = await findProgram(name);
    const recorded = await recordScenario(scenario, files, {
      budget: DEFAULT_BUDGET,
      // The lab's own sources; a busy machine is no reason to complain of them.
      now: () => 0,
      cancelled: () => false,
      onProgress: () => {},
    });
    if (!recorded.ok) return recorded.diagnostics.map(formatDiagnostic).join('\n');
    return readTrace(recorded.trace);
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}
