import type { Course } from './course.ts';
import type { CourseModules } from './course-modules.ts';
import { questionsOf } from './document.ts';

/** The parts of a course that was read without a mistake. */
export function modulesOf(course: Pick<Course, 'lessons' | 'exercises'>): CourseModules {
  const lessons = new Map(course.lessons.map(({ lesson }) => [lesson.slug, lesson]));
  const exercises = new Map(course.exercises.map(({ page }) => [page.id, page]));
  // A teacher may keep them.
  const solved = course.exercises.filter(({ solution }) => solution !== '');
  const solutions = new Map(solved.map(({ page, solution }) => [page.id, solution]));
  const index = {
    lessons: [...lessons.values()].map(({ blocks, ...rest }) => ({
      ...rest,
      questions: [...questionsOf(blocks)].map(({ id }) => id),
    })),
    exercises: [...exercises.values()].map(({ id, lesson, title, points, minutes }) => ({
      id,
      lesson,
      title,
      points,
      minutes,
    })),
  };
  return { index, lessons, exercises, solutions };
}
