import { readFileSync } from 'node:fs';
import { toCsv } from '../../experiments/csv.ts';
import type { Exercise } from '../../grading/exercise.ts';
import { readCourse } from '../../lessons/course.ts';
import type { Lesson } from '../../lessons/document.ts';
import { readPortfolio } from '../../lessons/portfolio.ts';
import { errorCode } from '../error-code.ts';
import { exerciseFolders, findExercise, readExercise } from '../exercise-files.ts';
import { Exit, Refusal } from '../exit.ts';
import { fillGradebook } from '../gradebook.ts';
import { labNames, lessonFiles } from '../lessons.ts';
import { namedFiles } from '../named-files.ts';
import { table } from '../output.ts';
import { ownWords } from '../own-words.ts';
import { type SameText, sameTexts } from '../same-texts.ts';
import { type HandIn, type Standing, standings } from '../standing.ts';

export interface ProgressCommand {
  format: 'pretty' | 'csv' | 'json' | 'own-words';
  exercise?: string[];
  /** The CSV of a gradebook that points are put into. */
  gradebook?: string;
  /** Its column for them. */
  column: string;
}

/** `swaplab progress`: the exit code. */
export async function progress(
  patterns: readonly string[],
  { format, exercise: ids, gradebook, column }: ProgressCommand,
): Promise<number> {
  const exercises = ids ? ids.map(findExercise) : allExercises();
  const files = namedFiles(patterns, '**/*.{swaplab,json}', 'no portfolio in it');
  const handIns = files.flatMap(handedIn);
  const read = handIns.length === files.length ? Exit.ok : Exit.guest;
  const all = readCourse(lessonFiles(), labNames()).lessons.map((each) => each.lesson);
  if (format === 'own-words') {
    console.log(ownWords(handIns, all));
    return read;
  }
  const lessons = ids ? [] : all;
  const known = new Set((ids ? allExercises() : exercises).map(({ id }) => id));
  const slugs = new Set(all.map(({ slug }) => slug));
  for (const each of handIns) tellForeign(each, known, slugs);
  const tell = (done: number, of: number) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${of} texts\x1b[K`);
  };
  const found = await standings(handIns, exercises, lessons, tell);
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  found.sort((a, b) => compare(a.name, b.name) || compare(a.file, b.file));
  if (gradebook !== undefined) {
    const points = exercises.reduce((sum, each) => sum + each.points, 0);
    return writeGradebook(gradebook, found, { column, points }) ? read : Exit.guest;
  }
  const same = sameTexts(handIns, exercises);
  if (format === 'json') console.log(JSON.stringify({ students: found.map(plain), same }, null, 2));
  else if (format === 'csv')
    process.stdout.write(toCsv(found.map((each) => row(each, exercises, lessons))));
  else console.log(pretty(found, exercises, same));
  return read;
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

function allExercises(): Exercise[] {
  return (
    exerciseFolders()
      .map(readExercise)
      .flatMap((each) => (each.ok ? [each.exercise] : []))
      // Of a project no portfolio has anything.
      .filter(({ contract }) => contract.kind !== 'project')
  );
}

/** The portfolio in a file; none, and why on standard error, where it can't be read. */
function handedIn(file: string): HandIn[] {
  const no = (why: string) => {
    console.error(`${file}: ${why}`);
    return [];
  };
  try {
    const read = readPortfolio(readFileSync(file, 'utf8'));
    return read.ok ? [{ file, portfolio: read.portfolio }] : no(read.message);
  } catch (error) {
    return no(`it can't be read (${errorCode(error)})`);
  }
}

/** Says what of a portfolio is not this lab's, and so not judged. */
function tellForeign(
  { file, portfolio: { progress, course } }: HandIn,
  exercises: ReadonlySet<string>,
  lessons: ReadonlySet<string>,
): void {
  if (course)
    console.error(`${file}: it is of the course ${course}; only what is the lab’s is judged`);
  const foreign = [
    ...Object.keys(progress.exercises).filter((id) => !exercises.has(id)),
    ...Object.keys(progress.lessons).filter((slug) => !lessons.has(slug)),
  ];
  if (foreign.length > 0 && !course)
    console.error(`${file}: not in this lab, and not judged: ${foreign.join(', ')}`);
}

/** A gradebook with points in it to standard output, what could not be put there to standard error. Whether all could. */
function writeGradebook(
  path: string,
  found: readonly Standing[],
  into: { column: string; points: number },
): boolean {
  const filled = fillGradebook(readFileSync(path, 'utf8'), found, into);
  if (typeof filled === 'string') throw new Refusal(`${path}: ${filled}`);
  for (const problem of filled.problems) console.error(problem);
  process.stdout.write(filled.csv);
  return filled.problems.length === 0;
}

/** A moment as in ISO 8601, or null. */
const moment = (at: number | undefined): string | null =>
  at === undefined ? null : new Date(at).toISOString();

/** A student as JSON. */
function plain({ exercises, lessons, lastWork, ...rest }: Standing) {
  return {
    ...rest,
    lastWork: moment(lastWork),
    exercises: Object.fromEntries(exercises),
    lessons: Object.fromEntries(lessons),
  };
}

/** A student as a line of CSV: an empty cell for what was not begun. */
function row(
  { file, name, exercises, lessons, score, answered, lastWork }: Standing,
  all: readonly Exercise[],
  course: readonly Lesson[],
) {
  const sum = (values: number[]) => values.reduce((total, each) => total + each, 0);
  return {
    // A spreadsheet would take such a name for a formula.
    name: name.replace(/^(?=[=+@-])/, "'"),
    file,
    score,
    'questions answered': answered,
    'questions given up': sum([...lessons.values()].map(({ gaveUp }) => gaveUp)),
    hints: sum([...exercises.values()].map(({ hints }) => hints)),
    'exercises given up': [...exercises.values()].filter(({ gaveUp }) => gaveUp).length,
    denied: denials({ exercises, lessons }),
    'last work': moment(lastWork),
    ...Object.fromEntries(all.map(({ id }) => [id, exercises.get(id)?.score ?? null])),
    ...Object.fromEntries(
      course.map(({ slug }) => [`questions of ${slug}`, lessons.get(slug)?.answered ?? null]),
    ),
    ...Object.fromEntries(
      all
        .filter(({ cycles }) => cycles)
        .flatMap(({ id }) => [
          [`${id}: instructions`, exercises.get(id)?.instructions ?? null],
          [`${id}: cycles (modelled)`, exercises.get(id)?.cycles?.modelled ?? null],
        ]),
    ),
  };
}

/** How many things a portfolio claims that are not so. */
function denials({ exercises, lessons }: Pick<Standing, 'exercises' | 'lessons'>): number {
  const answers = [...lessons.values()].reduce((sum, { denied }) => sum + denied, 0);
  return answers + [...exercises.values()].filter(({ denied }) => denied).length;
}

function pretty(
  found: readonly Standing[],
  all: readonly Exercise[],
  same: readonly SameText[],
): string {
  if (found.length === 0) return 'No portfolio was read.';
  const points = all.reduce((sum, each) => sum + each.points, 0);
  const rows = found.map((standing) => {
    const { name, file, exercises, lessons, score, answered, lastWork } = standing;
    const details = all.flatMap(({ id }) => {
      const each = exercises.get(id);
      if (!each) return [];
      const marks = `${each.denied ? '!' : ''}${each.gaveUp ? ' gave up' : ''}${each.hints > 0 ? ` ${each.hints} hints` : ''}`;
      return [`${id} ${each.score}/${each.maxScore}${marks}`];
    });
    const asked = [...lessons].map(
      ([slug, { answered, of, gaveUp, denied }]) =>
        `${slug} ${answered}/${of}${denied > 0 ? '!' : ''}${gaveUp > 0 ? ` gave up ${gaveUp}` : ''}`,
    );
    const denied = denials(standing);
    return [
      name || file,
      `${Math.round(100 * score) / 100} of ${points}`,
      `${answered} answered`,
      denied > 0 ? `! ${denied} not as claimed` : '',
      moment(lastWork)?.slice(0, 10) ?? '',
      [details.join(', '), ...(asked.length > 0 ? [`questions: ${asked.join(', ')}`] : [])]
        .filter(Boolean)
        .join('; '),
    ];
  });
  const alike = same.map(({ exercise, how, files, likeness }) => {
    const share = likeness === undefined ? '' : ` (${Math.round(100 * likeness)} %)`;
    return `${exercise}: ${how}${share}: ${files.join(', ')}`;
  });
  return [
    table(rows, 2),
    ...(alike.length > 0 ? ['', 'Texts that are alike:', ...alike] : []),
  ].join('\n');
}
