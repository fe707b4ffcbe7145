import type { SourceFiles } from '../assembler/image.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import { parseExercise } from '../grading/exercise.ts';
import { checkNames, type Known } from './check.ts';
import type { ExercisePage, ExerciseTexts } from './course-modules.ts';
import type { Lesson, LessonTexts } from './document.ts';
import { readExercisePage } from './exercise-page.ts';
import { readLesson } from './lesson.ts';
import { slugOf } from './slug.ts';
import { readExerciseTranslation, readTranslation, translationsOf } from './translation.ts';

/** All lessons, in the order of their folders' names, and all exercises. */
export interface Course {
  lessons: { file: string; lesson: Lesson }[];
  exercises: { page: ExercisePage; solution: string }[];
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
 * into: that takes recording them. Of `complete` texts the figures are in place, see figure-text.ts.
 */
export function readCourse(
  texts: SourceFiles,
  lab: Pick<Known, 'files' | 'experiments' | 'beside'>,
  { complete = false } = {},
): Course {
  const paths = Object.keys(texts)
    .filter((path) => path.endsWith('/lesson.md'))
    .sort();
  const parsed = paths.map((file) => ({ file, ...readWhole(texts, file, complete) }));
  const lessons = parsed.flatMap(({ file, lesson }) => (lesson ? [{ file, lesson }] : []));
  const exercises = exerciseFiles(Object.keys(texts));
  const known = {
    ...lab,
    lessons: paths.map((path) => path.split('/').at(-2) ?? ''),
    exercises: exercises.map(({ id }) => id),
  };
  const pages = exercises.map(({ id, file }) => readExercise(texts, id, file, complete));
  const listed = new Set(lessons.flatMap(({ lesson }) => lesson.exercises));
  const diagnostics = [
    ...parsed.flatMap((each) => each.diagnostics),
    ...pages.flatMap((each) => each.diagnostics),
    ...lessons.flatMap(({ file, lesson }) => checkNames(lesson, file, known)),
    // One that lies beside no lesson is somebody's own, graded by its folder.
    ...exercises
      .filter(({ file }) => paths.includes(file.replace(/[^/]+\/exercise\.md$/, 'lesson.md')))
      .filter(({ id }) => !listed.has(id))
      .map(({ id, file }) => unlisted(id, file)),
  ];
  const read = pages.flatMap(({ exercise }) => (exercise ? [exercise] : []));
  return { lessons, exercises: read, diagnostics };
}

/** A lesson with its translations. */
function readWhole(texts: SourceFiles, file: string, complete: boolean) {
  const { lesson, diagnostics } = readLesson(file, texts[file], complete);
  if (!lesson) return { lesson, diagnostics };
  const translations: Record<string, LessonTexts> = {};
  for (const { language, path } of translationsOf(Object.keys(texts), file)) {
    const original = { text: texts[file], scenario: lesson.scenario, blocks: lesson.blocks };
    const read = readTranslation(path, texts[path], original);
    diagnostics.push(...read.diagnostics);
    if (read.translation) translations[language] = read.translation;
  }
  return { lesson: { ...lesson, translations }, diagnostics };
}

function readExercise(texts: SourceFiles, id: string, file: string, complete: boolean) {
  const folder = file.slice(0, file.lastIndexOf('/'));
  const parsed = parseExercise({
    file,
    lesson: slugOf(file.split('/').at(-3) ?? ''),
    id,
    exercise: texts[file],
    starter: texts[`${folder}/starter.S`] ?? '',
    solution: texts[`${folder}/solution.S`] ?? '',
  });
  if (!parsed.ok) return { exercise: undefined, diagnostics: parsed.diagnostics };
  const { exercise } = parsed;
  const { page, diagnostics } = readExercisePage(exercise, { file, text: texts[file], complete });
  const translations: Record<string, ExerciseTexts> = {};
  for (const { language, path } of translationsOf(Object.keys(texts), file)) {
    const read = readExerciseTranslation(path, texts[path], page);
    diagnostics.push(...read.diagnostics);
    if (read.translation) translations[language] = read.translation;
  }
  const whole = { ...page, translations, folder: begin(texts, `${folder}/starter/`) };
  return { exercise: { page: whole, solution: exercise.solution }, diagnostics };
}

/** The files in the folder that a project begins with, by path in it. */
function begin(texts: SourceFiles, folder: string): SourceFiles {
  const inside = Object.entries(texts).filter(([path]) => path.startsWith(folder));
  return Object.fromEntries(inside.map(([path, text]) => [path.slice(folder.length), text]));
}

function unlisted(id: string, file: string): Diagnostic {
  const message = `no lesson lists '${id}' among its exercises, so nobody finds it`;
  return { severity: 'error', file, line: 1, column: 1, text: '', message };
}
