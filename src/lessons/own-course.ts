import { type Diagnostic, formatDiagnostic } from '../base/diagnostic.ts';
import type { Known } from './check.ts';
import { readCourse } from './course.ts';
import type { CourseFile } from './course-file.ts';
import type { CourseModules } from './course-modules.ts';
import { type Block, inlinesOf } from './document.ts';
import { marksOf } from './figure.ts';
import { modulesOf } from './modules-of.ts';
import { slugOf } from './slug.ts';

/** Of many mistakes these are shown. */
const SHOWN = 20;

/**
 * The lessons of a teacher's own course, or all that is wrong with them, by file and line. Lessons and exercises are
 * called `os-2026/intro`, so that nothing of two courses meets in a student's progress.
 */
export function readOwnCourse(
  { name, files }: CourseFile,
  lab: Pick<Known, 'files' | 'experiments' | 'beside'>,
): { ok: true; modules: CourseModules } | { ok: false; messages: string[] } {
  const course = readCourse(files, lab, { complete: true });
  const figures = Object.entries(files)
    .filter(([file]) => file.endsWith('.md'))
    .flatMap(([file, text]) => marksOf(text).map(({ line }) => withoutFigure(file, line)));
  const messages = [...course.diagnostics, ...figures].map(formatDiagnostic);
  if (course.lessons.length === 0 && messages.length === 0)
    messages.push(
      "there is no lesson in it: a folder with a lesson.md, as 'lessons/README.md' says",
    );
  if (messages.length > 0) {
    const more = messages.length - SHOWN;
    return {
      ok: false,
      messages: [...messages.slice(0, SHOWN), ...(more > 0 ? [`and ${more} more`] : [])],
    };
  }
  const own = (text: string) => `${name}/${text}`;
  const lessons = new Set(course.lessons.map(({ lesson }) => lesson.slug));
  const exercises = new Set(course.exercises.map(({ page }) => page.id));
  /** Links lead to what the course has, else to the lab's. */
  const relink = (blocks: readonly Block[]) => {
    for (const piece of inlinesOf(blocks)) {
      if (piece.kind === 'exercise' && exercises.has(piece.id)) piece.id = own(piece.id);
      if (piece.kind === 'lesson' && lessons.has(slugOf(piece.folder)))
        piece.folder = own(slugOf(piece.folder));
    }
  };
  for (const { lesson } of course.lessons) {
    lesson.slug = own(lesson.slug);
    lesson.exercises = lesson.exercises.map((id) => (exercises.has(id) ? own(id) : id));
    for (const { blocks } of [lesson, ...Object.values(lesson.translations)]) relink(blocks);
  }
  for (const { page } of course.exercises) {
    page.id = own(page.id);
    page.lesson = own(page.lesson);
    for (const { statement, hints } of [page, ...Object.values(page.translations)])
      relink([...statement, ...hints.map(paragraph)]);
  }
  return { ok: true, modules: modulesOf(course) };
}

const paragraph = (children: Extract<Block, { kind: 'paragraph' }>['children']): Block => ({
  kind: 'paragraph',
  children,
});

function withoutFigure(file: string, line: number): Diagnostic {
  const message =
    "a figure has to be asked of the lab; 'swaplab pack-course' does, and writes a file to open here";
  return { severity: 'error', file, line, column: 1, text: '', message };
}
