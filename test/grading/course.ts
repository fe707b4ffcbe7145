import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { exerciseFolders, headers, readExercise } from '../../src/cli/exercise-files.ts';
import type { Exercise } from '../../src/grading/exercise.ts';
import { grade } from '../../src/grading/grade.ts';
import type { Verdict } from '../../src/grading/verdict.ts';

/** Every exercise of the course. Throws if one can't be read. */
export const ALL_EXERCISES: readonly Exercise[] = exerciseFolders().map((folder) => {
  const parsed = readExercise(folder);
  if (parsed.ok) return parsed.exercise;
  throw new Error(`${folder}: ${parsed.diagnostics.map(({ message }) => message).join('; ')}`);
});

/** Those whose submission is one text: all but projects. */
export const EXERCISES = ALL_EXERCISES.filter(({ contract }) => contract.kind !== 'project');

export function exercise(id: string): Exercise {
  const found = EXERCISES.find((each) => each.id === id);
  if (!found) throw new Error(`no exercise ${id}`);
  return found;
}

/** Verdicts on starters and solutions, which several files ask for. */
const known = new Map<string, Promise<Verdict>>();

/** Grades a text as a submission; an exercise's own texts once a seed. */
export function judge(
  id: string,
  text: string,
  seed?: number,
  path = 'submission.S',
): Promise<Verdict> {
  const own = exercise(id);
  const key = JSON.stringify([id, text, seed, path]);
  const options = { headers: headers(), ...(seed !== undefined && { seed }) };
  const verdict = known.get(key) ?? grade(own, { path, text }, options);
  if (text === own.starter || text === own.solution) known.set(key, verdict);
  return verdict;
}

/** The checks that failed, with what was said. */
export function failures({ checks }: Verdict): Record<string, string> {
  return Object.fromEntries(
    checks.filter(({ passed }) => !passed).map(({ name, message }) => [name, message]),
  );
}

/** The submissions in test/grading/<id>/. */
export function submissions(id: string): { name: string; text: string }[] {
  const folder = fileURLToPath(new URL(`./${id}/`, import.meta.url));
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, text: readFileSync(folder + name, 'utf8') }));
}
