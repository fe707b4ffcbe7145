import type { SwitchCycles } from '../grading/verdict.ts';
import type { Given } from './question.ts';
import { slugOf } from './slug.ts';

/**
 * Number of the stored form. A form that this one's readers would misread takes a new number; the
 * page keeps each number under a name of its own, so that no version writes over another's.
 */
export const PROGRESS_VERSION = 1;

/** An answer that was given. `at` is in milliseconds since 1970, everywhere here. */
export interface GivenAnswer {
  given: Given;
  right: boolean;
  at: number;
}

/** An answer to a question that a drill has made. Kind, scenario and seed make the same question again. */
export interface DrillAnswer {
  kind: string;
  scenario: string;
  seed: number;
  right: boolean;
  at: number;
}

export interface LessonProgress {
  /** When it was last read. */
  at: number;
  /** Answers in the order given, by question. */
  answers: Readonly<Record<string, readonly GivenAnswer[]>>;
  /** When the answer was asked for, by question. */
  gaveUp?: Readonly<Record<string, number>> | undefined;
  /** What was written in the student's own words, by question. */
  written?: Readonly<Record<string, Writing>> | undefined;
  /** Answers in the order given, by drill. */
  drills?: Readonly<Record<string, readonly DrillAnswer[]>> | undefined;
}

/** How far a student has come with a question. What was right only after the answer had been shown is given up. */
export type QuestionState = 'open' | 'answered' | 'given up';

/** A text that a student wrote. */
export interface Writing {
  text: string;
  at: number;
}

/** One line of a verdict. */
interface CheckResult {
  name: string;
  passed: boolean;
  /** False where the run broke off before it; progress of before has none. */
  judged?: boolean | undefined;
  message: string;
  step?: number | undefined;
  line?: number | undefined;
}

/** What the grader said of a text. */
export interface Judgement extends Writing {
  passed: boolean;
  score: number;
  maxScore: number;
  checks: readonly CheckResult[];
  instructions?: number | undefined;
  cycles?: SwitchCycles | undefined;
}

export interface ExerciseProgress {
  /** The text being worked on; undefined while it is the starter. */
  text?: Writing | undefined;
  /** The starter it was begun from. */
  starter: string;
  /** Every earlier text worth going back to, oldest first. Only ever grows. */
  history: readonly Writing[];
  /** The last verdict, and the first that was passed with the fewest instructions. */
  last?: Judgement | undefined;
  best?: Judgement | undefined;
  /** Hints opened. */
  hints: number;
  /** When the solution was asked for. */
  gaveUp?: number | undefined;
  /** What chose the student's variant when it was begun: the name of then. */
  seed?: string | undefined;
}

/** All that a student has done. */
export interface Progress {
  version: typeof PROGRESS_VERSION;
  lessons: Readonly<Record<string, LessonProgress>>;
  exercises: Readonly<Record<string, ExerciseProgress>>;
  /** The student's name, if it was given. */
  name?: Writing | undefined;
}

export const NO_PROGRESS: Progress = { version: PROGRESS_VERSION, lessons: {}, exercises: {} };

/** The student's name; empty where none was given. */
export const nameOf = ({ name }: Progress): string => name?.text.trim() ?? '';

/** Progress as it was kept while lessons were known by their folders: the numbers go. */
export function withSlugs(progress: Progress): Progress {
  const lessons = Object.entries(progress.lessons).reduce<Progress['lessons']>(
    (all, [name, lesson]) => mergeEach(all, { [slugOf(name)]: lesson }, mergeLesson),
    {},
  );
  return { ...progress, lessons };
}

const NEW_LESSON: LessonProgress = { at: 0, answers: {} };

/** Notes that a lesson was opened. */
export function openLesson(progress: Progress, slug: string, at: number): Progress {
  return withLesson(progress, slug, (lesson) => ({ ...lesson, at }));
}

/** Notes an answer. */
export function noteAnswer(
  progress: Progress,
  slug: string,
  question: string,
  answer: GivenAnswer,
): Progress {
  return withLesson(progress, slug, (lesson) => ({
    ...lesson,
    at: answer.at,
    answers: {
      ...lesson.answers,
      [question]: [...(lesson.answers[question] ?? []), answer],
    },
  }));
}

/** Notes that the answer of a question was asked for; the first time counts. */
export function noteGivenUp(
  progress: Progress,
  slug: string,
  question: string,
  at: number,
): Progress {
  return withLesson(progress, slug, (lesson) => ({
    ...lesson,
    at,
    gaveUp: { [question]: at, ...lesson.gaveUp },
  }));
}

/** Keeps what was written in answer to a question; nothing where the text is empty. */
export function noteWritten(
  progress: Progress,
  slug: string,
  question: string,
  text: Writing,
): Progress {
  return withLesson(progress, slug, (lesson) => ({
    ...lesson,
    at: text.at,
    written: { ...lesson.written, [question]: text },
  }));
}

/** Notes an answer to a question that a drill has made. */
export function noteDrill(
  progress: Progress,
  slug: string,
  drill: string,
  answer: DrillAnswer,
): Progress {
  return withLesson(progress, slug, (lesson) => ({
    ...lesson,
    at: answer.at,
    drills: { ...lesson.drills, [drill]: [...(lesson.drills?.[drill] ?? []), answer] },
  }));
}

/** How far a student has come with a question of a lesson. */
export function questionState(lesson: LessonProgress | undefined, question: string): QuestionState {
  const gaveUp = lesson?.gaveUp?.[question];
  const right = lesson?.answers[question]?.find((answer) => answer.right);
  if (right && (gaveUp === undefined || right.at < gaveUp)) return 'answered';
  if (gaveUp !== undefined) return 'given up';
  return lesson?.written?.[question]?.text.trim() ? 'answered' : 'open';
}

/** What a student worked on last, of what counts: a lesson's slug or an exercise's id; undefined before anything. */
export function lastWorked(
  { lessons, exercises }: Progress,
  counts: (name: string) => boolean = () => true,
): string | undefined {
  const moments = [
    ...Object.entries(lessons).map(([slug, { at }]) => [slug, at] as const),
    ...Object.entries(exercises).map(
      ([id, { text, last }]) => [id, Math.max(text?.at ?? 0, last?.at ?? 0)] as const,
    ),
  ];
  return moments.filter(([name]) => counts(name)).sort(([, a], [, b]) => b - a)[0]?.[0];
}

function withLesson(
  progress: Progress,
  slug: string,
  change: (lesson: LessonProgress) => LessonProgress,
): Progress {
  const lesson = change(progress.lessons[slug] ?? NEW_LESSON);
  return { ...progress, lessons: { ...progress.lessons, [slug]: lesson } };
}

/** Changes what is known of an exercise. `starter` is that of today, kept if it is begun now. */
export function withExercise(
  progress: Progress,
  id: string,
  starter: string,
  change: (exercise: ExerciseProgress) => ExerciseProgress,
): Progress {
  const before = progress.exercises[id] ?? begin(starter, nameOf(progress));
  return { ...progress, exercises: { ...progress.exercises, [id]: change(before) } };
}

function begin(starter: string, seed: string): ExerciseProgress {
  return { starter, history: [], hints: 0, ...(seed && { seed }) };
}

/** Puts a text on record, unless it is there. */
function remember(history: readonly Writing[], text: Writing): readonly Writing[] {
  return history.some((each) => each.text === text.text) ? history : [...history, text];
}

/** Takes over what an editor holds, which held `before`: a text that came from elsewhere since stays in the history. */
export function typeText(
  exercise: ExerciseProgress,
  text: Writing,
  before: string,
): ExerciseProgress {
  const { text: there } = exercise;
  if (there?.text === text.text) return exercise;
  return there && there.text !== before ? replaceText(exercise, text) : { ...exercise, text };
}

/** Replaces the text being worked on; what it was stays in the history. */
export function replaceText(exercise: ExerciseProgress, text: Writing): ExerciseProgress {
  const history = exercise.text ? remember(exercise.history, exercise.text) : exercise.history;
  return { ...exercise, text, history };
}

/** Notes a verdict. The text it is about is kept. */
export function noteJudgement(exercise: ExerciseProgress, judgement: Judgement): ExerciseProgress {
  const { text, at } = judgement;
  return {
    ...exercise,
    history: remember(exercise.history, { text, at }),
    last: judgement,
    best: better(exercise.best, judgement),
  };
}

/** The more remarkable of two verdicts: passed, then points, then fewer instructions, then earlier. */
function better(a: Judgement | undefined, b: Judgement | undefined): Judgement | undefined {
  const passed = [a, b].flatMap((each) => (each?.passed ? [each] : []));
  const rank = ({ score, instructions = Number.POSITIVE_INFINITY, at }: Judgement) =>
    [-score, instructions, at] as const;
  return passed.sort((x, y) => {
    const [p, q] = [rank(x), rank(y)];
    const i = p.findIndex((value, index) => value !== q[index]);
    return i < 0 ? 0 : p[i] - q[i];
  })[0];
}

/**
 * Puts two records together, as on an import. Nothing of either is lost: of two texts being worked
 * on the later one goes on, the other is in the history.
 */
export function mergeProgress(a: Progress, b: Progress): Progress {
  const name = later(a.name, b.name);
  return {
    // What a newer lab has added.
    ...a,
    ...b,
    lessons: mergeEach(a.lessons, b.lessons, mergeLesson),
    exercises: mergeEach(a.exercises, b.exercises, mergeExercise),
    ...(name && { name }),
  };
}

/** The later of two; of two from the same moment the same one, whichever comes first. */
function later<T extends { at: number; text: string }>(a: T | undefined, b: T | undefined) {
  if (!a || !b) return a ?? b;
  return a.at > b.at || (a.at === b.at && a.text >= b.text) ? a : b;
}

function mergeEach<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  merge: (a: T, b: T) => T,
): Record<string, T> {
  const both = Object.entries(b).map(([key, value]) => [
    key,
    Object.hasOwn(a, key) ? merge(a[key], value) : value,
  ]);
  return { ...a, ...Object.fromEntries(both) };
}

function mergeLesson(a: LessonProgress, b: LessonProgress): LessonProgress {
  return {
    ...a,
    ...b,
    at: Math.max(a.at, b.at),
    answers: mergeEach(a.answers, b.answers, mergeAnswers),
    ...((a.gaveUp ?? b.gaveUp) && { gaveUp: mergeEach(a.gaveUp ?? {}, b.gaveUp ?? {}, Math.min) }),
    ...((a.written ?? b.written) && {
      written: mergeEach(a.written ?? {}, b.written ?? {}, (x, y) => later(x, y) as Writing),
    }),
    ...((a.drills ?? b.drills) && {
      drills: mergeEach(a.drills ?? {}, b.drills ?? {}, mergeAnswers),
    }),
  };
}

/** All answers of both, each once, in the order given. */
function mergeAnswers<T extends { at: number }>(a: readonly T[], b: readonly T[]): readonly T[] {
  const known = new Set(a.map((answer) => JSON.stringify(answer)));
  const added = b.filter((answer) => !known.has(JSON.stringify(answer)));
  return [...a, ...added].sort((p, q) => p.at - q.at);
}

function mergeExercise(a: ExerciseProgress, b: ExerciseProgress): ExerciseProgress {
  const text = later(a.text, b.text);
  const [older, newer] = text === a.text && text !== b.text ? [b, a] : [a, b];
  let history = [...a.history, ...b.history]
    .sort((x, y) => x.at - y.at || (x.text < y.text ? -1 : 1))
    .reduce<readonly Writing[]>(remember, []);
  if (older.text && older.text.text !== newer.text?.text) history = remember(history, older.text);
  const last = later(a.last, b.last);
  const gaveUp = [a.gaveUp, b.gaveUp].filter((at) => at !== undefined);
  return {
    ...older,
    ...newer,
    history,
    hints: Math.max(a.hints, b.hints),
    ...(last && { last }),
    ...((a.best || b.best) && { best: better(a.best, b.best) }),
    ...(gaveUp.length > 0 && { gaveUp: Math.min(...gaveUp) }),
  };
}
