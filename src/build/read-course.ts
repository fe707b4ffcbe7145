import { formatDiagnostic } from '../base/diagnostic.ts';
import { labNames, lessonFiles } from '../cli/lessons.ts';
import { parseExercise } from '../grading/exercise.ts';
import { exerciseFiles, readCourse } from '../lessons/course.ts';
import type { CourseModules, ExercisePage } from '../lessons/course-modules.ts';
import { questionsOf } from '../lessons/document.ts';
import { readInline, readMarkdown } from '../lessons/markdown.ts';
import { slugOf } from '../lessons/slug.ts';

/** Reads `lessons/`, or tells everything that is wrong with it, by file and line. */
export function readCourseModules():
  | { ok: true; modules: CourseModules }
  | { ok: false; messages: string[] } {
  const texts = lessonFiles();
  const course = readCourse(texts, labNames());
  const messages = course.diagnostics.map(formatDiagnostic);
  const exercises = new Map<string, ExercisePage>();
  const solutions = new Map<string, string>();
  for (const { id, file } of exerciseFiles(Object.keys(texts))) {
    const folder = file.slice(0, file.lastIndexOf('/'));
    const parsed = parseExercise({
      file,
      lesson: slugOf(file.split('/').at(-3) ?? ''),
      id,
      exercise: texts[file],
      starter: texts[`${folder}/starter.S`] ?? '',
      solution: texts[`${folder}/solution.S`] ?? '',
    });
    if (!parsed.ok) {
      messages.push(...parsed.diagnostics.map(formatDiagnostic));
      continue;
    }
    const { solution, statement, hints, ...rest } = parsed.exercise;
    const before = texts[file].slice(0, texts[file].indexOf(statement));
    const origin = { file, line: before.split('\n').length, scenario: '' };
    const read = readMarkdown({ ...origin, text: statement });
    const opened = hints.map((text) => readInline({ ...origin, text }));
    messages.push(
      ...[read, ...opened].flatMap(({ diagnostics }) => diagnostics.map(formatDiagnostic)),
    );
    const shown = { statement: read.blocks, hints: opened.map(({ inline }) => inline) };
    exercises.set(id, { ...rest, ...shown });
    solutions.set(id, solution);
  }
  if (messages.length > 0) return { ok: false, messages };
  const lessons = new Map(course.lessons.map(({ lesson }) => [lesson.slug, lesson]));
  const index = {
    lessons: [...lessons.values()].map(({ blocks, ...rest }) => ({
      ...rest,
      questions: [...questionsOf(blocks)].map(({ id }) => id),
    })),
    exercises: [...exercises.values()].map(({ id, lesson, title, points }) => ({
      id,
      lesson,
      title,
      points,
    })),
  };
  return { ok: true, modules: { index, lessons, exercises, solutions } };
}
