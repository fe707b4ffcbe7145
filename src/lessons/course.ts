import type { Diagnostic } from '../assembler/diagnostic.ts';
import type { SourceFiles } from '../assembler/image.ts';
import { checkNames } from './check.ts';
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
 * Reads every lesson among `texts` and checks the names in it. `files` are the lab's sources. Runs
 * are not looked into: that takes recording them.
 */
export function readCourse(texts: SourceFiles, files: SourceFiles): Course {
  const paths = Object.keys(texts)
    .filter((path) => path.endsWith('/lesson.md'))
    .sort();
  const read = paths.map((file) => ({ file, ...readLesson(file, texts[file]) }));
  const lessons = read.flatMap(({ file, lesson }) => (lesson ? [{ file, lesson }] : []));
  const known = {
    files,
    lessons: paths.map((path) => path.split('/').at(-2) ?? ''),
    exercises: exerciseFiles(Object.keys(texts)).map(({ id }) => id),
  };
  const diagnostics = [
    ...read.flatMap((each) => each.diagnostics),
    ...lessons.flatMap(({ file, lesson }) => checkNames(lesson, file, known)),
  ];
  return { lessons, diagnostics };
}
