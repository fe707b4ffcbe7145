import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { headers } from '../../src/cli/exercise-files.ts';
import { gradeAll } from '../../src/cli/grade-pool.ts';
import type { Exercise } from '../../src/grading/exercise.ts';
import { EXERCISES } from './course.ts';
import { type Mutant, mutants } from './mutate.ts';

/** Mutants that keep the contract, and why: by exercise, then by reason. */
const survivorsSchema = z.record(z.string(), z.record(z.string(), z.array(z.string())));

/** `<exercise> <mutant>` of each mutant that is known to be as good as the reference. */
export const EQUIVALENT: ReadonlyMap<string, string> = new Map(
  Object.entries(
    survivorsSchema.parse(
      JSON.parse(readFileSync(new URL('./equivalent-mutants.json', import.meta.url), 'utf8')),
    ),
  ).flatMap(([id, reasons]) =>
    Object.entries(reasons).flatMap(([reason, names]) =>
      names.map((name): [string, string] => [`${id} ${name}`, reason]),
    ),
  ),
);

/** A mutant of an exercise's solution, graded. */
export interface GradedMutant {
  exercise: Exercise;
  mutant: Mutant;
  passed: boolean;
}

/** Grades mutants of all solutions, or of those of some exercises; of each the ones that `choose`
 * picks by their number. */
export async function gradeMutants(
  choose: (number: number) => boolean,
  ids: readonly string[] = [],
  onDone: (done: number, of: number) => void = () => {},
): Promise<GradedMutant[]> {
  const chosen = EXERCISES.filter(({ id }) => ids.length === 0 || ids.includes(id))
    .flatMap((exercise) => mutants(exercise.solution).map((mutant) => ({ exercise, mutant })))
    .filter((_, i) => choose(i));
  const options = { headers: headers() };
  const jobs = chosen.map(({ exercise, mutant }) => ({
    exercise,
    submission: { path: 'mutant.S', text: mutant.text },
    options,
    keepRun: false,
  }));
  const verdicts = await gradeAll(jobs, (done) => onDone(done, jobs.length));
  return chosen.map((each, i) => ({ ...each, passed: verdicts[i].passed }));
}
