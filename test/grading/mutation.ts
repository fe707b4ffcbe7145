import { readFileSync } from 'node:fs';
import { z } from 'zod';
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

/** A mutant of an exercise's solution. */
export interface Chosen {
  exercise: Exercise;
  mutant: Mutant;
}

/** Mutants of all solutions, or of those of some exercises; of them the ones that `choose` picks by their number. */
export function chosenMutants(
  choose: (number: number) => boolean,
  ids: readonly string[] = [],
): Chosen[] {
  return EXERCISES.filter(({ id }) => ids.length === 0 || ids.includes(id))
    .flatMap((exercise) => mutants(exercise.solution).map((mutant) => ({ exercise, mutant })))
    .filter((_, i) => choose(i));
}
