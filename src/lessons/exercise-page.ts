import type { Diagnostic } from '../base/diagnostic.ts';
import type { Exercise } from '../grading/exercise.ts';
import type { ExercisePage } from './course-modules.ts';
import { withoutMarks } from './figure.ts';
import { readInline, readMarkdown } from './markdown.ts';

/**
 * An exercise as the page shows it, and what is wrong with its texts.
 *
 * @param text its exercise.md; `complete` if its figures are in place
 */
export function readExercisePage(
  { solution: _, statement, hints, known, ...rest }: Exercise,
  { file, text, complete }: { file: string; text: string; complete: boolean },
): { page: ExercisePage; diagnostics: Diagnostic[] } {
  const before = text.slice(0, text.indexOf(statement));
  const origin = { file, line: before.split('\n').length, scenario: '', complete };
  const read = readMarkdown({ ...origin, text: withoutMarks(statement) });
  const line = text.split('\n').findIndex((each) => each.startsWith('hints:')) + 1;
  const opened = hints.map((hint) => readInline({ ...origin, line, text: withoutMarks(hint) }));
  return {
    page: {
      ...rest,
      statement: read.blocks,
      hints: opened.map(({ inline }) => inline),
      known: known.map((each) => ({
        ...each,
        instructions: withoutMarks(each.instructions),
        cycles: withoutMarks(each.cycles),
        ...(each.measured && { measured: withoutMarks(each.measured) }),
      })),
      folder: {},
      translations: {},
    },
    diagnostics: [read, ...opened].flatMap(({ diagnostics }) => diagnostics),
  };
}
