import { courseOf } from '../state/course.ts';

/** A part of the course to go to. */
export interface Stop {
  title: string;
  link: string;
}

/** The lesson or exercise of a name, if there is one. */
export function stopAt(name: string): Stop | undefined {
  const { index } = courseOf(name);
  const exercise = index.exercises.find(({ id }) => id === name);
  if (exercise) return { title: exercise.title, link: exerciseLink(name) };
  const lesson = index.lessons.find(({ slug }) => slug === name);
  return lesson && { title: lesson.title, link: lessonLink(name) };
}

/** What comes after an exercise: the next one of its lesson, else the next lesson. */
export function stopAfter(id: string): Stop | undefined {
  const { index } = courseOf(id);
  const at = index.lessons.findIndex(({ exercises }) => exercises.includes(id));
  const exercises = index.lessons[at]?.exercises ?? [];
  return stopAt(exercises[exercises.indexOf(id) + 1] ?? index.lessons[at + 1]?.slug ?? '');
}

/** The address that opens a lesson beside its scenario's first step. */
export function lessonLink(slug: string): string {
  const scenario = scenarioOf(slug) ?? '';
  return `#${new URLSearchParams({ scenario, step: '0', lesson: slug })}`;
}

/** The scenario that a lesson is read beside, if there is such a lesson. */
export function scenarioOf(slug: string): string | undefined {
  return courseOf(slug).index.lessons.find((each) => each.slug === slug)?.scenario;
}

/** The address that opens an exercise in its lesson. */
export function exerciseLink(id: string): string {
  const { index } = courseOf(id);
  const lesson = index.lessons.find(({ exercises }) => exercises.includes(id))?.slug ?? '';
  return `${lessonLink(lesson)}&${new URLSearchParams({ exercise: id })}`;
}
