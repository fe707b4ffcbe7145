import type { SourceFiles } from '../assembler/image.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import { checkNames, type Known } from './check.ts';
import type { Lesson } from './document.ts';
import { readLesson } from './lesson.ts';

/** All lessons, in the order of their folders' names. */
export interface Course {
  lessons: { file: string; lesson: Lesson }[];
  diagnostics: Diagnostic[];
}

/** Folders that hold an exercise: `lessons/02-…/lost-register/exercise.md`. */
export function exerciseFiles(paths: Iterable<string>): { id: string; file: string }[] {
  return [...paths]
    .filter((path) => path.endsWith('/exercise.md'))
    .map((file) => ({ id: file.split('/').at(-2) ?? '', file }));
}

/**
 * Reads every lesson among `texts` and checks the names in it against the lab. Runs are not looked
 * into: that takes recording them.
 */
export function readCourse(texts: SourceFiles, lab: Pick<Known, 'files' | 'experiments'>): Course {
  const paths = Object.keys(texts)
    .filter((path) => path.endsWith('/lesson.md'))
    .sort();
  const read = paths.map((file) => ({ file, ...readLesson(file, texts[file]) }));
  const lessons = read.flatMap(({ file, lesson }) => (lesson ? [{ file, lesson }] : []));
  const exercises = exerciseFiles(Object.keys(texts));
  const known = {
    ...lab,
    lessons: paths.map((path) => path.split('/').at(-2) ?? ''),
    exercises: exercises.map(({ id }) => id),
  };
  const listed = new Set(lessons.flatMap(({ lesson }) => lesson.exercises));
  const diagnostics = [
    ...read.flatMap((each) => each.diagnostics),
    ...lessons.flatMap(({ file, lesson }) => checkNames(lesson, file, known)),
    // One that lies beside no lesson is somebody's own, graded by its folder.
    ...exercises
      .filter(({ file }) => paths.includes(file.replace(/[^/]+\/exercise\.md$/, 'lesson.md')))
      .filter(({ id }) => !listed.has(id))
      .map(({ id, file }) => unlisted(id, file)),
  ];
  return { lessons, diagnostics };
}

function unlisted(id: string, file: string): Diagnostic {
  const message = `no lesson lists '${id}' among its exercises, so nobody finds it`;
  return { severity: 'error', file, line: 1, column: 1, text: '', message };
}
