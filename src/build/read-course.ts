import { formatDiagnostic } from '../base/diagnostic.ts';
import type { MeasuredRows } from '../cli/experiment-rows.ts';
import { figureSources } from '../cli/figure-sources.ts';
import { labNames, lessonFiles } from '../cli/lessons.ts';
import { EXPERIMENTS } from '../experiments/experiments.ts';
import { readCourse } from '../lessons/course.ts';
import type { CourseModules } from '../lessons/course-modules.ts';
import { type AskedRows, allWithFigures, askedRows, type Sources } from '../lessons/figure-text.ts';
import { modulesOf } from '../lessons/modules-of.ts';

/** Kept as long as the lab is as it is: what lessons ask for is run once. */
let sources: Sources | undefined;

/** An experiment with some values set, and which rows the lessons need of it. */
interface Asked extends Omit<AskedRows, 'rows'> {
  rows: readonly string[] | 'all';
}

/** The same with the rows as they were measured. */
interface Answer extends Omit<AskedRows, 'rows'> {
  rows: MeasuredRows;
}

const measured = new Map<string, MeasuredRows>();

const keyOf = (...of: [experiment: string, values: AskedRows['with']]) => JSON.stringify(of);

/** What the lessons ask of experiments. What the page has beside it is asked for whole, so that it is measured once. */
export function rowsAsked(): Asked[] {
  const isShipped = ({ experiment, with: values }: AskedRows) =>
    Object.keys(values).length === 0 &&
    EXPERIMENTS.some(({ name, shipped }) => name === experiment && shipped);
  return askedRows(lessonFiles()).map((each) =>
    isShipped(each) ? { ...each, rows: 'all' } : each,
  );
}

/**
 * Reads `lessons/`, or tells everything that is wrong with it, by file and line.
 * @param answers to all that `rowsAsked` asks
 */
export async function readCourseModules(
  answers: readonly Answer[],
): Promise<{ ok: true; modules: CourseModules } | { ok: false; messages: string[] }> {
  for (const { experiment, with: values, rows } of answers)
    measured.set(keyOf(experiment, values), rows);
  sources ??= figureSources(
    async (name, values) => measured.get(keyOf(name, values)) ?? { ok: true, value: [] },
  );
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
