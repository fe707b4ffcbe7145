import { formatDiagnostic } from '../base/diagnostic.ts';
import { figureSources, type RowsOf } from '../cli/figure-sources.ts';
import { labNames, lessonFiles } from '../cli/lessons.ts';
import { readCourse } from '../lessons/course.ts';
import type { CourseModules } from '../lessons/course-modules.ts';
import { allWithFigures, type Sources } from '../lessons/figure-text.ts';
import { modulesOf } from '../lessons/modules-of.ts';

/** Kept as long as the lab is as it is: what lessons ask for is run once. */
let sources: Sources | undefined;

/**
 * Reads `lessons/`, or tells everything that is wrong with it, by file and line.
 * @param rowsOf where experiments' rows are had from
 */
export async function readCourseModules(
  rowsOf: RowsOf,
): Promise<{ ok: true; modules: CourseModules } | { ok: false; messages: string[] }> {
  sources ??= figureSources(rowsOf);
  const texts = lessonFiles();
  const { diagnostics } = readCourse(texts, labNames());
  const asked = await allWithFigures(texts, sources);
  const course = readCourse(asked.texts, labNames(), { complete: true });
  // What is wrong with a text is so with its figures, too.
  const messages = new Set([
    ...[...diagnostics, ...asked.diagnostics, ...course.diagnostics].map(formatDiagnostic),
  ]);
  if (messages.size > 0) return { ok: false, messages: [...messages] };
  return { ok: true, modules: modulesOf(course) };
}
