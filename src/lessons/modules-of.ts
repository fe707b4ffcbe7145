import type { Course } from './course.ts';
import type { CourseModules } from './course-modules.ts';
import { drillsOf, questionsOf } from './document.ts';

/** The parts of a course that was read without a mistake. */
export function modulesOf(course: Pick<Course, 'lessons' | 'exercises'>): CourseModules {
  const lessons = new Map(course.lessons.map(({ lesson }) => [lesson.slug, lesson]));
  const exercises = new Map(course.exercises.map(({ page }) => [page.id, page]));
  // A teacher may keep them.
  const solved = course.exercises.filter(({ solution }) => solution !== '');
  const solutions = new Map(solved.map(({ page, solution }) => [page.id, solution]));
  const index = {
    lessons: [...lessons.values()].map(({ blocks, translations, ...rest }) => ({
      ...rest,
      translations: each(translations, ({ title, summary }) => ({ title, summary })),
      questions: [...questionsOf(blocks)].map(({ id }) => id),
      drills: drillsOf(blocks).map(({ id, done }) => ({ id, done })),
    })),
    exercises: [...exercises.values()].map(
      ({ id, lesson, title, points, minutes, contract, translations }) => ({
        id,
        lesson,
        title,
        points,
        minutes,
        project: contract.kind === 'project',
        translations: each(translations, ({ title }) => ({ title })),
      }),
    ),
  };
  return { index, lessons, exercises, solutions };
}

const each = <T, U>(all: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(all).map(([key, value]) => [key, change(value)]));
