import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';
import type { Exercise } from '../grading/exercise.ts';
import type { GradeOptions } from '../grading/grade.ts';
import type { Submission } from '../grading/submission.ts';
import type { Verdict } from '../grading/verdict.ts';
import type { Project } from './grade-project.ts';
import { ROOT } from './root.ts';

/** What a worker is given. */
export interface GradeJob {
  exercise: Exercise;
  submission: Submission;
  options: GradeOptions;
  /** The seed of a student, whose variant of the exercise it is. */
  student?: number;
  /** Of a project its contract and folder: the submission's path is a folder, too. */
  project?: Omit<Project, 'exercise'>;
  /** Send the failing run along. */
  keepRun: boolean;
}

export type Threads = Tinypool;

/** Milliseconds after which a worker counts as hung; the budgets inside end any grade long before. */
const GUARD = 120_000;

const WORKER = pathToFileURL(`${ROOT}src/cli/grade-worker.mjs`).href;

/** Threads for `gradeAll`, up to one a processor. One starts at once, and loads the engines while others read what there is to grade. */
export function startThreads(worker = WORKER): Threads {
  return new Tinypool({ filename: worker, minThreads: 1, maxThreads: availableParallelism() });
}

/**
 * Grades all jobs in parallel threads, which end with it; after `signal` none that is not finished. A thread that hangs or crashes is replaced, and only its own
 * file fails for it.
 */
export async function gradeAll(
  jobs: readonly GradeJob[],
  onDone: (done: number) => void = () => {},
  { pool = startThreads(), guard = GUARD, signal = new AbortController().signal } = {},
): Promise<Verdict[]> {
  // A thread pays for loading the engines what it pays for a few submissions.
  const threads = Math.min(availableParallelism(), Math.ceil(jobs.length / 3) || 1);
  let next = 0;
  let done = 0;
  const verdicts = jobs.map((job) => ungraded(job, 'grading was ended before it'));
  // As many at a time as there are threads: a job's clock must not run while it waits for one.
  const lane = async () => {
    for (let i = next++; i < jobs.length && !signal.aborted; i = next++) {
      verdicts[i] = await guarded(pool, jobs[i], guard, signal);
      onDone(++done);
    }
  };
  await Promise.all(Array.from({ length: threads }, lane));
  await pool.destroy();
  return verdicts;
}

/** One job, within its time. An engine that threw may be broken for good: once more, in a new one. */
async function guarded(
  pool: Threads,
  job: GradeJob,
  guard: number,
  ended: AbortSignal,
): Promise<Verdict> {
  let reason = '';
  for (let attempt = 0; attempt < 2; attempt++) {
    const clock = new AbortController();
    const timer = setTimeout(() => clock.abort(), guard);
    try {
      return await pool.run(job, { signal: AbortSignal.any([clock.signal, ended]) });
    } catch (error) {
      if (ended.aborted) return ungraded(job, 'grading was ended before it');
      if (clock.signal.aborted)
        return ungraded(job, `grading took more than ${guard / 1000} s and was ended`);
      reason = `the grader failed: ${error instanceof Error ? error.message : error}`;
    } finally {
      clearTimeout(timer);
    }
    await pool.recycleWorkers();
  }
  return ungraded(job, reason);
}

function ungraded({ exercise, submission, options }: GradeJob, reason: string): Verdict {
  const message = `${submission.path}:1: ${reason}`;
  return {
    exercise: exercise.id,
    passed: false,
    score: 0,
    maxScore: exercise.points,
    checks: [{ name: 'grading', passed: false, judged: true, message, points: 0, score: 0 }],
    seed: options.seed ?? 0,
  };
}
