import { NOTE, withWords, wordsOf } from '../grading/variants.ts';
import type { ExercisePage } from './course-modules.ts';

/** An exercise's page as the student with that seed gets it; itself if it has no variants. */
export function variantPage(page: ExercisePage, seed: number): ExercisePage {
  const words = wordsOf(page, seed);
  if (Object.keys(words).length === 0) return page;
  const { contract, symbol, hints, statement, starter, translations } = page;
  const texts = withWords({ contract, symbol, hints, statement, starter, translations }, words);
  const note = { kind: 'paragraph' as const, children: [NOTE] };
  return { ...page, ...texts, statement: [note, ...texts.statement] };
}
