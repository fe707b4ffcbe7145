import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Exercise } from '../grading/exercise.ts';
import { grade } from '../grading/grade.ts';
import { headers, readExercise } from './exercise-files.ts';

/** What is wrong with what an exercise's folder has beside exercise.md, a line each with its place: solution, starter. */
export async function lintExercise(folder: string): Promise<string[]> {
  const parsed = readExercise(folder);
  if (!parsed.ok) return [];
  const { exercise } = parsed;
  const missing = ['starter.S', 'solution.S'].filter((name) => !existsSync(join(folder, name)));
  if (missing.length > 0)
    return missing.map((name) => `${join(folder, name)}:1: the file is missing`);
  return [...(await lintSolution(exercise, folder)), ...(await lintStarter(exercise, folder))];
}

async function lintSolution(exercise: Exercise, folder: string): Promise<string[]> {
  const path = join(folder, 'solution.S');
  const submission = { path, text: exercise.solution };
  const { checks, passed, instructions } = await grade(exercise, submission, {
    headers: headers(),
  });
  const failed = checks.find((check) => !check.passed);
  if (!passed && failed) {
    const message = failed.message.startsWith(`${path}:`)
      ? failed.message
      : `${path}:${failed.line ?? 1}: ${failed.message}`;
    return [`${message} (the reference solution has to pass '${failed.name}')`];
  }
  const { best } = exercise;
  if (best !== undefined && instructions !== undefined && instructions < best)
    return [`${path}:1: it takes ${instructions} instructions, fewer than 'best: ${best}' says`];
  return [];
}

/** A starter that passes leaves nothing to do. One that fails to assemble is told by its error. */
async function lintStarter(exercise: Exercise, folder: string): Promise<string[]> {
  const path = join(folder, 'starter.S');
  const submission = { path, text: exercise.starter };
  const { passed } = await grade(exercise, submission, { headers: headers() });
  return passed ? [`${path}:1: the starter passes already`] : [];
}
