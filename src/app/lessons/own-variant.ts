import { seedOfStudent, withWords, wordsOf } from '../../grading/variants.ts';
import type { ExercisePage } from '../../lessons/course-modules.ts';
import { nameOf, type Progress } from '../../lessons/progress.ts';
import { variantPage } from '../../lessons/variant-page.ts';

/** Whose variant of an exercise it is here: of the name under which it was begun, or of today's. Empty without one. */
export function studentOf(progress: Progress, id: string): string {
  const { exercises } = progress;
  return Object.hasOwn(exercises, id) ? (exercises[id].seed ?? '') : nameOf(progress);
}

/** An exercise as a student has it. */
export function ownVariant(exercise: ExercisePage, student: string): ExercisePage {
  return student ? variantPage(exercise, seedOfStudent(student)) : exercise;
}

/** A text of an exercise, such as its solution, as a student has it. */
export function ownText(
  exercise: Pick<ExercisePage, 'id' | 'variants'>,
  text: string,
  student: string,
): string {
  return student ? withWords(text, wordsOf(exercise, seedOfStudent(student))) : text;
}
