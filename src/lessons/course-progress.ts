import type { Progress } from './progress.ts';

/** What was done in one course: a teacher's own by its name, undefined for the lab's. Its lessons and exercises are called
 * as they are in the course. */
export function progressIn(progress: Progress, course: string | undefined): Progress {
  const rename = (name: string) => {
    const slash = name.indexOf('/');
    const of = slash < 0 ? undefined : name.slice(0, slash);
    return of === course ? name.slice(slash + 1) : undefined;
  };
  return renamed(progress, rename);
}

/** What was done in a teacher's own course, as it is kept beside the others: `os-2026/intro`. */
export const keptAs = (progress: Progress, course: string | undefined): Progress =>
  course === undefined ? progress : renamed(progress, (name) => `${course}/${name}`);

function renamed(progress: Progress, rename: (name: string) => string | undefined): Progress {
  const each = <T>(all: Readonly<Record<string, T>>) =>
    Object.fromEntries(
      Object.entries(all).flatMap(([name, value]) => {
        const other = rename(name);
        return other === undefined ? [] : [[other, value] as const];
      }),
    );
  return { ...progress, lessons: each(progress.lessons), exercises: each(progress.exercises) };
}
