import { index } from 'virtual:course';

/** The address that opens a lesson beside its scenario's first step. */
export function lessonLink(slug: string): string {
  const scenario = index.lessons.find((each) => each.slug === slug)?.scenario ?? '';
  return `#${new URLSearchParams({ scenario, step: '0', lesson: slug })}`;
}

/** The address that opens an exercise in its lesson. */
export function exerciseLink(id: string): string {
  const lesson = index.lessons.find(({ exercises }) => exercises.includes(id))?.slug ?? '';
  return `${lessonLink(lesson)}&${new URLSearchParams({ exercise: id })}`;
}
