import type { Exercise } from '../grading/exercise.ts';
import { seedOfStudent } from '../grading/variants.ts';
import { type Lesson, questionsOf } from '../lessons/document.ts';
import type { Portfolio } from '../lessons/portfolio.ts';
import {
  type ExerciseProgress,
  nameOf,
  type Progress,
  questionState,
} from '../lessons/progress.ts';
import { judge } from '../lessons/question.ts';
import { headers } from './exercise-files.ts';
import { type GradeJob, gradeAll } from './grade-pool.ts';
import { recordedOnce } from './recorded-once.ts';

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
  hints: number;
  gaveUp: boolean;
  /** The portfolio says that it was passed, and no text of it passes; or it is in the variant of another name than the student's. */
  denied: boolean;
}

/** How far a student has come with a lesson's questions. */
export interface QuestionStanding {
  answered: number;
  gaveUp: number;
  of: number;
  /** Answers that the portfolio calls right and the run doesn't. */
  denied: number;
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
}

/** Judges portfolios anew: texts by the grader, answers by their runs. */
export async function standings(
  handIns: readonly HandIn[],
  exercises: readonly Exercise[],
  lessons: readonly Lesson[],
  onDone: (done: number, of: number) => void,
): Promise<Standing[]> {
  const verdicts = await gradeTexts(handIns, exercises, onDone);
  const readerOf = recordedOnce();
  const found: Standing[] = [];
  for (const { file, portfolio } of handIns) {
    const { progress } = portfolio;
    const own = new Map<string, ExerciseStanding>();
    for (const { id, points, variants } of exercises) {
      const begun = begunIn(progress, id);
      if (!begun) continue;
      const texts = textsOf(begun).map((text) => verdicts.get(keyOf(id, studentOf(begun), text)));
      const [best] = texts.flatMap((each) => each ?? []).sort((a, b) => b.score - a.score);
      own.set(id, {
        score: best?.score ?? 0,
        maxScore: points,
        passed: best?.passed ?? false,
        hints: begun.hints,
        gaveUp: begun.gaveUp !== undefined,
        denied:
          (begun.best !== undefined && !best?.passed) ||
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
    });
  }
  return found;
}

/** Every text that counts is graded once, whoever handed it in. By `keyOf`. */
async function gradeTexts(
  handIns: readonly HandIn[],
  exercises: readonly Exercise[],
  onDone: (done: number, of: number) => void,
): Promise<Map<string, { score: number; passed: boolean }>> {
  const options = { headers: headers() };
  const jobs = new Map<string, GradeJob>();
  for (const { portfolio } of handIns)
    for (const exercise of exercises) {
      const begun = begunIn(portfolio.progress, exercise.id);
      if (!begun) continue;
      const student = studentOf(begun);
      for (const text of textsOf(begun))
        jobs.set(keyOf(exercise.id, student, text), {
          exercise,
          submission: { path: `${exercise.id}.S`, text },
          options,
          ...(student && { student: seedOfStudent(student) }),
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
  const standing = { answered: 0, gaveUp: 0, of: 0, denied: 0 };
  const kept = Object.hasOwn(progress.lessons, slug) ? progress.lessons[slug] : undefined;
  for (const question of questionsOf(blocks)) {
    standing.of++;
    const state = questionState(kept, question.id);
    if (state === 'given up') standing.gaveUp++;
    if (state !== 'answered') continue;
    if (await isRight(question)) standing.answered++;
    else standing.denied++;
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

const begunIn = ({ exercises }: Progress, id: string): ExerciseProgress | undefined =>
  Object.hasOwn(exercises, id) ? exercises[id] : undefined;

const studentOf = ({ seed }: ExerciseProgress) => seed ?? '';

const keyOf = (id: string, student: string, text: string) => JSON.stringify([id, student, text]);

/** The texts that may count: the one being worked on, and the one that was passed. */
export function textsOf({ text, best, last }: ExerciseProgress): string[] {
  return [...new Set([text, best, last].flatMap((each) => (each ? [each.text] : [])))];
}
