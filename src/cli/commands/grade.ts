import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { globSync } from 'tinyglobby';
import type { Exercise } from '../../grading/exercise.ts';
import type { Graded } from '../../grading/report/report.ts';
import { seedOfStudent } from '../../grading/variants.ts';
import type { Verdict } from '../../grading/verdict.ts';
import { errorCode } from '../error-code.ts';
import { findExercise, findFolder, headers } from '../exercise-files.ts';
import { Exit, Refusal } from '../exit.ts';
import { type GradeJob, gradeAll, type Threads } from '../grade-pool.ts';
import { namedFiles } from '../named-files.ts';
import { type ReportCommand, report } from '../write-report.ts';

export interface GradeCommand extends ReportCommand {
  seed?: number;
  student?: string;
  trace: boolean;
  /** Only a part of the files: every n-th from the i-th, counted from 1. */
  shard?: { i: number; n: number };
}

/** More than any round takes. */
const LONGEST = 100_000;

/** Steps that --trace shows before the one where the contract broke, and after it. */
const BEFORE = 24;
const AFTER = 6;

/** `swaplab grade`: the exit code. */
export async function grade(
  name: string,
  patterns: readonly string[],
  command: GradeCommand,
  pool: Threads,
): Promise<number> {
  const exercise = findExercise(name);
  const { seed, trace, shard, student } = command;
  const project = await projectOf(exercise, name, command);
  const found = project
    ? folders(patterns)
    : namedFiles(patterns, '**/*.{S,s}', 'no file in it ends in .S');
  const files = found.filter((_, k) => !shard || k % shard.n === shard.i - 1);
  const options = { headers: headers(), ...(seed !== undefined && { seed }) };
  const jobs: GradeJob[] = files.map((path) => ({
    exercise,
    submission: { path, text: project ? '' : textOf(path) },
    ...(project && { project }),
    options,
    ...(student !== undefined && { student: seedOfStudent(student) }),
    keepRun: trace,
  }));
  const tell = (done: number) => {
    if (process.stderr.isTTY && jobs.length > 1)
      process.stderr.write(
        `\r${done} of ${jobs.length}\x1b[K${done === jobs.length ? '\r\x1b[K' : ''}`,
      );
  };
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const verdicts = await gradeAll(jobs, tell, { pool, signal: stop.signal });
  const results = verdicts.map((verdict, i): Graded => ({ file: files[i], verdict }));
  await report(results, command);
  if (stop.signal.aborted) return Exit.cancelled;
  if (trace) for (const { file, verdict } of results) await showTrace(file, verdict);
  return verdicts.every(({ passed }) => passed) ? Exit.ok : Exit.guest;
}

/** What there is to know of an exercise that is a project, whose submissions are compiled; undefined of any other. */
async function projectOf(
  exercise: Exercise,
  name: string,
  { seed, student }: GradeCommand,
): Promise<GradeJob['project']> {
  const { contract } = exercise;
  if (contract.kind !== 'project') return undefined;
  if (seed !== undefined || student !== undefined)
    throw new Refusal(`${exercise.id} is a project: it has no rounds for --seed, and no variants`);
  const { needCompiler } = await import('../grade-project.ts');
  const home = findFolder(name);
  await needCompiler({ exercise, contract, home });
  return { contract, home };
}

/** The folders that arguments name, or what a pattern matches. */
function folders(patterns: readonly string[]): string[] {
  const found = patterns.flatMap((pattern) => {
    if (existsSync(pattern)) return [pattern];
    const matched = globSync(pattern, { onlyDirectories: true, expandDirectories: false }).sort();
    if (matched.length === 0)
      throw new Refusal(`${pattern}: no such folder, and no folder matches it`);
    return matched;
  });
  return [...new Set(found.map((path) => path.replace(/(.)\/+$/, '$1')))];
}

/** Characters of a file that are looked at: more than a submission may have. */
const MOST = 2 ** 20;

/** Whatever a file holds can be graded. One that can't be read counts as empty: the others go on. */
function textOf(path: string): string {
  try {
    if (statSync(path).size > MOST) return 'x'.repeat(MOST);
    return readFileSync(path, 'utf8');
  } catch (error) {
    console.error(`${path}: it can't be read (${errorCode(error)})`);
    return '';
  }
}

/** The steps of the failing run around the one where the contract broke, to standard error. */
async function showTrace(file: string, { failing, exercise }: Verdict): Promise<void> {
  if (!failing) return;
  const { record } = await import('../../trace/recorder.ts');
  const { readTrace } = await import('../../trace/reader.ts');
  const { text } = await import('../trace-formats/text.ts');
  const { launch, step } = failing;
  const trace = await record(launch, { budget: LONGEST });
  const reader = readTrace(trace);
  console.error(`\n${basename(file)}, ${exercise}: ${launch.name}, at step ${step}`);
  // The text format has a line for every step.
  [...text(reader)].forEach((line, i) => {
    if (i >= step - BEFORE && i <= step + AFTER) console.error(`${i === step ? '→' : ' '} ${line}`);
  });
}
