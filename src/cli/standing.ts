import type { Exercise } from '../grading/exercise.ts';
import { seedOfStudent, wordsOf } from '../grading/variants.ts';
import type { SwitchCycles, Verdict } from '../grading/verdict.ts';
import { type Lesson, questionsOf } from '../lessons/document.ts';
import type { Portfolio } from '../lessons/portfolio.ts';
import {
  type ExerciseProgress,
  nameOf,
  type Progress,
  type QuestionState,
  questionState,
} from '../lessons/progress.ts';
import { judge } from '../lessons/question.ts';
import { headers } from './exercise-files.ts';
import { type GradeJob, gradeAll } from './grade-pool.ts';
import { recordedOnce } from './recorded-once.ts';
import { labCommit } from './version.ts';

/** What a student handed in. */
export interface HandIn {
  file: string;
  portfolio: Portfolio;
}

/** How far a student has come with an exercise. */
export interface ExerciseStanding {
  /** Of the better of two texts, graded anew. */
  score: number;
  maxScore: number;
  passed: boolean;
  /** Of a text that passed, as a verdict has them. */
  instructions?: number;
  cycles?: SwitchCycles;
  hints: number;
  gaveUp: boolean;
  /** The portfolio says that it was passed, and no text of it passes; or it claims more points for a text than the same
   * commit of the lab gives; or it is in the variant of another name than the student's. */
  denied: boolean;
}

/** How far a student has come with a lesson's questions. */
export interface QuestionStanding {
  answered: number;
  gaveUp: number;
  of: number;
  /** Answers that the portfolio calls right and the run doesn't. */
  denied: number;
  /** By the question's id, of those that are not open. */
  questions: Record<string, Exclude<QuestionState, 'open'> | 'denied'>;
}

export interface Standing {
  file: string;
  /** Empty where none was given. */
  name: string;
  /** By id, of those that the student has begun. */
  exercises: Map<string, ExerciseStanding>;
  /** By the lesson's slug, of those with an answer. */
  lessons: Map<string, QuestionStanding>;
  score: number;
  answered: number;
  /** When something of it was last touched, in milliseconds since 1970, as the portfolio says; undefined before anything. */
  lastWork: number | undefined;
}

/** Points are compared up to it. */
const ROUNDING = 0.01;

/** Judges portfolios anew: texts by the grader, answers by their runs. */
export async function standings(
  handIns: readonly HandIn[],
  exercises: readonly Exercise[],
  lessons: readonly Lesson[],
  onDone: (done: number, of: number) => void,
): Promise<Standing[]> {
  const verdicts = await gradeTexts(handIns, exercises, onDone);
  const readerOf = recordedOnce();
  const commit = labCommit();
  const found: Standing[] = [];
  for (const { file, portfolio } of handIns) {
    const { progress } = portfolio;
    const own = new Map<string, ExerciseStanding>();
    for (const exercise of exercises) {
      const { id, points, variants } = exercise;
      const begun = begunIn(progress, id);
      if (!begun) continue;
      const verdictOf = (text: string) => verdicts.get(keyOf(exercise, begun, text));
      const texts = textsOf(begun).map(verdictOf);
      const [best] = texts
        .flatMap((each) => each ?? [])
        .sort((a, b) => b.score - a.score || (a.instructions ?? 0) - (b.instructions ?? 0));
      const claims = [begun.best, begun.last].flatMap((each) => each ?? []);
      own.set(id, {
        score: best?.score ?? 0,
        maxScore: points,
        passed: best?.passed ?? false,
        ...(best?.instructions !== undefined && { instructions: best.instructions }),
        ...(best?.cycles && { cycles: best.cycles }),
        hints: begun.hints,
        gaveUp: begun.gaveUp !== undefined,
        denied:
          claims.some(({ passed }) => passed && !best?.passed) ||
          (portfolio.lab?.commit !== undefined &&
            portfolio.lab.commit === commit &&
            claims.some(({ text, score }) => score > (verdictOf(text)?.score ?? 0) + ROUNDING)) ||
          (variants.length > 0 &&
            seedOfStudent(studentOf(begun)) !== seedOfStudent(nameOf(progress))),
      });
    }
    const answered = new Map<string, QuestionStanding>();
    for (const lesson of lessons) {
      const standing = await questionsIn(progress, lesson, readerOf);
      if (standing.answered + standing.gaveUp + standing.denied > 0)
        answered.set(lesson.slug, standing);
    }
    const sum = (values: Iterable<number>) => [...values].reduce((total, each) => total + each, 0);
    found.push({
      file,
      name: nameOf(progress),
      exercises: own,
      lessons: answered,
      score: sum([...own.values()].map(({ score }) => score)),
      answered: sum([...answered.values()].map((each) => each.answered)),
      lastWork: lastWorkIn(progress),
    });
  }
  return found;
}

/** Every text that counts is graded once for a variant, whoever handed it in. By `keyOf`. */
async function gradeTexts(
  handIns: readonly HandIn[],
  exercises: readonly Exercise[],
  onDone: (done: number, of: number) => void,
): Promise<Map<string, Verdict>> {
  const options = { headers: headers() };
  const jobs = new Map<string, GradeJob>();
  for (const { portfolio } of handIns)
    for (const exercise of exercises) {
      const begun = begunIn(portfolio.progress, exercise.id);
      if (!begun) continue;
      const student = variantIn(exercise, begun);
      for (const text of textsOf(begun))
        jobs.set(keyOf(exercise, begun, text), {
          exercise,
          submission: { path: `${exercise.id}.S`, text },
          options,
          ...(student !== undefined && { student }),
          keepRun: false,
        });
    }
  const verdicts = await gradeAll([...jobs.values()], (done) => onDone(done, jobs.size));
  return new Map([...jobs.keys()].map((key, i) => [key, verdicts[i]]));
}

async function questionsIn(
  progress: Progress,
  { slug, blocks }: Lesson,
  readerOf: ReturnType<typeof recordedOnce>,
): Promise<QuestionStanding> {
  const standing: QuestionStanding = { answered: 0, gaveUp: 0, of: 0, denied: 0, questions: {} };
  const kept = Object.hasOwn(progress.lessons, slug) ? progress.lessons[slug] : undefined;
  for (const question of questionsOf(blocks)) {
    standing.of++;
    const state = questionState(kept, question.id);
    if (state === 'open') continue;
    const found = state === 'answered' && !(await isRight(question)) ? 'denied' : state;
    standing.questions[question.id] = found;
    if (found === 'given up') standing.gaveUp++;
    else standing[found]++;
  }
  return standing;

  async function isRight(
    question: ReturnType<typeof questionsOf> extends Iterable<infer Q> ? Q : never,
  ) {
    if (question.kind === 'explain') return true;
    const reader = await readerOf(question.scenario);
    const answers = kept?.answers[question.id] ?? [];
    return (
      typeof reader !== 'string' &&
      answers.some(({ given }) => judge(question, given, reader).right === true)
    );
  }
}

/** The latest moment that a portfolio tells of. */
function lastWorkIn({ lessons, exercises }: Progress): number | undefined {
  const moments = [
    ...Object.values(lessons).map(({ at }) => at),
    ...Object.values(exercises).flatMap(({ text, last, best, gaveUp }) => [
      text?.at,
      last?.at,
      best?.at,
      gaveUp,
    ]),
  ].filter((at) => at !== undefined);
  return moments.length > 0 ? Math.max(...moments) : undefined;
}

const begunIn = ({ exercises }: Progress, id: string): ExerciseProgress | undefined =>
  Object.hasOwn(exercises, id) ? exercises[id] : undefined;

const studentOf = ({ seed }: ExerciseProgress) => seed ?? '';

/** The seed of the student whose variant was begun; undefined where there is but one. */
function variantIn({ variants }: Exercise, begun: ExerciseProgress): number | undefined {
  const student = studentOf(begun);
  return variants.length > 0 && student ? seedOfStudent(student) : undefined;
}

function keyOf(exercise: Exercise, begun: ExerciseProgress, text: string): string {
  const seed = variantIn(exercise, begun);
  return JSON.stringify([exercise.id, seed !== undefined && wordsOf(exercise, seed), text]);
}

/** The texts that may count: the one being worked on, and the one that was passed. */
export function textsOf({ text, best, last }: ExerciseProgress): string[] {
  return [...new Set([text, best, last].flatMap((each) => (each ? [each.text] : [])))];
}
