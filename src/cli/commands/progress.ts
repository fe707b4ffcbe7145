import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { toCsv } from '../../experiments/csv.ts';
import type { Exercise } from '../../grading/exercise.ts';
import { readCourse } from '../../lessons/course.ts';
import { readPortfolio } from '../../lessons/portfolio.ts';
import { errorCode } from '../error-code.ts';
import { exerciseFolders, findExercise, readExercise } from '../exercise-files.ts';
import { Exit, Refusal } from '../exit.ts';
import { labNames, lessonFiles } from '../lessons.ts';
import { table } from '../output.ts';
import { type SameText, sameTexts } from '../same-texts.ts';
import { type HandIn, type Standing, standings } from '../standing.ts';

export interface ProgressCommand {
  format: 'pretty' | 'csv' | 'json';
  exercise?: string[];
}

/** `swaplab progress`: the exit code. */
export async function progress(
  patterns: readonly string[],
  { format, exercise: ids }: ProgressCommand,
): Promise<number> {
  const exercises = ids ? ids.map(findExercise) : allExercises();
  const files = portfolios(patterns);
  const handIns = files.flatMap((file): HandIn[] => {
    const read = readPortfolio(textOf(file));
    if (read.ok) return [{ file, portfolio: read.portfolio }];
    console.error(`${file}: ${read.message}`);
    return [];
  });
  const lessons = ids
    ? []
    : readCourse(lessonFiles(), labNames()).lessons.map((each) => each.lesson);
  const tell = (done: number, of: number) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${of} texts\x1b[K`);
  };
  const found = await standings(handIns, exercises, lessons, tell);
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  found.sort((a, b) => compare(a.name, b.name) || compare(a.file, b.file));
  const same = sameTexts(handIns, exercises);
  if (format === 'json') console.log(JSON.stringify({ students: found.map(plain), same }, null, 2));
  else if (format === 'csv') process.stdout.write(toCsv(found.map((each) => row(each, exercises))));
  else console.log(pretty(found, exercises, same));
  return handIns.length === files.length ? Exit.ok : Exit.guest;
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

function allExercises(): Exercise[] {
  return exerciseFolders()
    .map(readExercise)
    .flatMap((each) => (each.ok ? [each.exercise] : []));
}

/** The files that arguments name: a file, all portfolios in a folder, or what a pattern matches. */
function portfolios(patterns: readonly string[]): string[] {
  const found = patterns.flatMap((pattern) => {
    const folder = existsSync(pattern) && statSync(pattern).isDirectory();
    if (existsSync(pattern) && !folder) return [pattern];
    const matched = folder
      ? globSync('**/*.{swaplab,json}', { cwd: pattern }).map((path) => join(pattern, path))
      : globSync(pattern);
    if (matched.length === 0) throw new Refusal(`${pattern}: no such file, and no portfolio in it`);
    return matched.sort();
  });
  return [...new Set(found)];
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Refusal(`${path}: it can't be read (${errorCode(error)})`);
  }
}

/** A student as JSON. */
function plain({ exercises, lessons, ...rest }: Standing) {
  return {
    ...rest,
    exercises: Object.fromEntries(exercises),
    lessons: Object.fromEntries(lessons),
  };
}

/** A student as a line of CSV: an empty cell for what was not begun. */
function row(
  { file, name, exercises, lessons, score, answered }: Standing,
  all: readonly Exercise[],
) {
  return {
    // A spreadsheet would take such a name for a formula.
    name: name.replace(/^(?=[=+@-])/, "'"),
    file,
    score,
    'questions answered': answered,
    'questions given up': [...lessons.values()].reduce((sum, { gaveUp }) => sum + gaveUp, 0),
    denied: denials({ exercises, lessons }),
    ...Object.fromEntries(all.map(({ id }) => [id, exercises.get(id)?.score ?? null])),
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
    const { name, file, exercises, score, answered } = standing;
    const details = all.flatMap(({ id }) => {
      const each = exercises.get(id);
      if (!each) return [];
      const marks = `${each.denied ? '!' : ''}${each.gaveUp ? ' gave up' : ''}${each.hints > 0 ? ` ${each.hints} hints` : ''}`;
      return [`${id} ${each.score}/${each.maxScore}${marks}`];
    });
    const denied = denials(standing);
    return [
      name || file,
      `${Math.round(100 * score) / 100} of ${points}`,
      `${answered} answered`,
      denied > 0 ? `! ${denied} not as claimed` : '',
      details.join(', '),
    ];
  });
  const alike = same.map(({ exercise, how, files }) => `${exercise}: ${how}: ${files.join(', ')}`);
  return [table(rows, 2), ...(alike.length > 0 ? ['', 'Texts of several:', ...alike] : [])].join(
    '\n',
  );
}
