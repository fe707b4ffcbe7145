import { formatDiagnostic } from '../base/diagnostic.ts';
import { didYouMean } from '../base/suggest.ts';
import { readCourse } from '../lessons/course.ts';
import type { Lesson } from '../lessons/document.ts';
import { allWithFigures, type Sources } from '../lessons/figure-text.ts';
import { slugOf } from '../lessons/slug.ts';
import { Refusal } from './exit.ts';
import { labNames, lessonFiles } from './lessons.ts';

/** The lab's lessons with their figures in place, in order; the one that a name stands for, or all. */
export async function findLessons(name: string | undefined, sources: Sources): Promise<Lesson[]> {
  const texts = Object.entries(lessonFiles()).filter(([file]) => file.endsWith('/lesson.md'));
  const folder = (file: string) => file.split('/').at(-2) ?? '';
  const chosen = texts.filter(
    ([file]) =>
      name === undefined ||
      [folder(file), slugOf(folder(file)), String(Number.parseInt(folder(file), 10))].includes(
        name,
      ),
  );
  if (chosen.length === 0) {
    const hint = didYouMean(
      name ?? '',
      texts.map(([file]) => slugOf(folder(file))),
    );
    throw new Refusal(`${name}: no such lesson${hint ? `; ${hint}` : ''}`);
  }
  const complete = await allWithFigures(Object.fromEntries(chosen), sources);
  const { lessons } = readCourse(complete.texts, labNames(), { complete: true });
  if (complete.diagnostics.length > 0)
    throw new Refusal(complete.diagnostics.map(formatDiagnostic).join('\n'));
  return lessons.map(({ lesson }) => lesson);
}
