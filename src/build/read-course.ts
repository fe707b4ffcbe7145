import { formatDiagnostic } from '../base/diagnostic.ts';
import { figureSources } from '../cli/figure-sources.ts';
import { labNames, lessonFiles } from '../cli/lessons.ts';
import { readCourse } from '../lessons/course.ts';
import type { CourseModules } from '../lessons/course-modules.ts';
import { drillsOf, questionsOf } from '../lessons/document.ts';
import { allWithFigures } from '../lessons/figure-text.ts';

/** Kept as long as the lab is as it is: what lessons ask for is run once. */
const sources = figureSources();

/** Reads `lessons/`, or tells everything that is wrong with it, by file and line. */
export async function readCourseModules(): Promise<
  { ok: true; modules: CourseModules } | { ok: false; messages: string[] }
> {
  const texts = lessonFiles();
  const { diagnostics } = readCourse(texts, labNames());
  const asked = await allWithFigures(texts, sources);
  const course = readCourse(asked.texts, labNames(), { complete: true });
  // What is wrong with a text is so with its figures, too.
  const messages = new Set([
    ...[...diagnostics, ...asked.diagnostics, ...course.diagnostics].map(formatDiagnostic),
  ]);
  if (messages.size > 0) return { ok: false, messages: [...messages] };
  const lessons = new Map(course.lessons.map(({ lesson }) => [lesson.slug, lesson]));
  const exercises = new Map(course.exercises.map(({ page }) => [page.id, page]));
  const solutions = new Map(course.exercises.map(({ page, solution }) => [page.id, solution]));
  const index = {
    lessons: [...lessons.values()].map(({ blocks, ...rest }) => ({
      ...rest,
      questions: [...questionsOf(blocks)].map(({ id }) => id),
      drills: drillsOf(blocks).map(({ id, done }) => ({ id, done })),
    })),
    exercises: [...exercises.values()].map(({ id, lesson, title, points, minutes }) => ({
      id,
      lesson,
      title,
      points,
      minutes,
    })),
  };
  return { ok: true, modules: { index, lessons, exercises, solutions } };
}
