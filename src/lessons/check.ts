import type { SourceFiles } from '../assembler/image.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import { didYouMean } from '../base/suggest.ts';
import { pingPongName } from '../machine/scenarios/name.ts';
import { SCENARIOS } from '../machine/scenarios/scenarios.ts';
import type { TraceReader } from '../trace/reader.ts';
import { type Answered, numberOf, registersOf, stepOf } from './answer.ts';
import { drillsOf, inlinesOf, type Lesson, questionsOf } from './document.ts';
import { makeDrill } from './drills/drill.ts';
import { findPlace } from './place.ts';
import type { Question } from './question.ts';
import { slugOf } from './slug.ts';

/** What a lesson's text may refer to. */
export interface Known {
  /** The lab's sources, by path. */
  files: SourceFiles;
  lessons: readonly string[];
  exercises: readonly string[];
  /** By name, the names of their parameters. */
  experiments: Readonly<Record<string, readonly string[]>>;
  /** Of a course that is read by itself: the lab's lessons, by slug, and exercises. */
  beside?: { lessons: readonly string[]; exercises: readonly string[] };
}

/** Whether scenarios, routines, exercises and lessons that a lesson names exist. */
export function checkNames(lesson: Lesson, file: string, known: Known): Diagnostic[] {
  const found: Diagnostic[] = [];
  const need = (line: number, what: string, name: string, all: readonly string[]) => {
    if (all.includes(name)) return;
    const hint = didYouMean(name, all);
    found.push(error(file, line, `no ${what} '${name}'`, name, hint));
  };
  const paths = Object.keys(known.files).filter((path) => /^asm\/.*\.S$/.test(path));
  const routines = paths.map((path) => path.slice('asm/'.length, -'.S'.length));
  const scenarios = [
    ...SCENARIOS.map(({ name }) => name),
    ...paths.map((path) => pingPongName(path)),
  ];
  const exercises = [...known.exercises, ...(known.beside?.exercises ?? [])];
  need(1, 'scenario', lesson.scenario, scenarios);
  for (const id of lesson.exercises) need(1, 'exercise', id, known.exercises);
  for (const piece of inlinesOf(lesson.blocks)) {
    if (piece.kind === 'exercise') need(piece.line, 'exercise', piece.id, exercises);
    if (piece.kind === 'lesson') {
      const { folder, children, line } = piece;
      if (!known.beside?.lessons.includes(slugOf(folder)))
        need(line, 'lesson', folder, known.lessons);
      const told = children.length === 1 ? String(children[0]) : '';
      const number = Number.parseInt(folder, 10);
      if (/^\d+$/.test(told) && Number(told) !== number)
        found.push(error(file, line, `'${folder}' is lesson ${number}, not ${told}`, told));
    }
    if (piece.kind !== 'action') continue;
    const { action, line } = piece;
    if ('scenario' in action && action.scenario) need(line, 'scenario', action.scenario, scenarios);
    if (action.do === 'experiment') {
      const { experiment, values } = action;
      need(line, 'experiment', experiment, Object.keys(known.experiments));
      for (const parameter of Object.keys(values))
        need(line, `parameter of ${experiment}`, parameter, known.experiments[experiment] ?? []);
    }
    if (action.do === 'compare')
      for (const routine of [action.a, action.b]) need(line, 'routine', routine, routines);
    if (action.do === 'atlas')
      for (const routine of action.routines) need(line, 'routine', routine, routines);
  }
  for (const { line, scenarios: about } of drillsOf(lesson.blocks))
    for (const scenario of about) need(line, 'scenario', scenario, scenarios);
  const ids = new Set<string>();
  for (const { id, line, scenario } of questionsOf(lesson.blocks)) {
    need(line, 'scenario', scenario, scenarios);
    if (ids.has(id)) found.push(error(file, line, `a second question with the id '${id}'`, id));
    ids.add(id);
  }
  return found;
}

/** A scenario's run, or why there is none. */
export type ReaderOf = (scenario: string) => Promise<TraceReader | string>;

/** Whether places exist and questions have answers in the runs they are about. */
export async function checkRuns(
  lesson: Lesson,
  file: string,
  readerOf: ReaderOf,
): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  const broken = new Set<string>();
  const inRun = async (
    scenario: string,
    line: number,
    check: (reader: TraceReader) => string[],
  ): Promise<void> => {
    const reader = await readerOf(scenario);
    // What is wrong with a scenario is told where the lesson first needs it.
    if (typeof reader === 'string' && broken.has(scenario)) return;
    if (typeof reader === 'string') broken.add(scenario);
    const messages = typeof reader === 'string' ? [reader] : check(reader);
    found.push(...messages.map((message) => error(file, line, `${scenario}: ${message}`)));
  };
  await inRun(lesson.scenario, 1, () => []);
  for (const piece of inlinesOf(lesson.blocks)) {
    if (piece.kind !== 'action') continue;
    const { action, line } = piece;
    if ('place' in action && action.place) {
      const { place, scenario = lesson.scenario } = action;
      await inRun(scenario, line, (reader) => problem(findPlace(reader, place)));
    }
  }
  for (const question of questionsOf(lesson.blocks))
    await inRun(question.scenario, question.line, (reader) => [
      ...checkPrediction(question, reader),
      ...checkQuestion(question, reader),
    ]);
  for (const { line, kinds, scenarios } of drillsOf(lesson.blocks))
    for (const scenario of scenarios)
      await inRun(scenario, line, (reader) =>
        kinds
          .filter((kind) => !makeDrill({ kind, scenario, seed: 1 }, reader))
          .map((kind) => `its run has nothing to ask for by '${kind}'`),
      );
  return found;
}

/** A prediction is of something later in the run than where it is asked. */
function checkPrediction({ predict }: Question, reader: TraceReader): string[] {
  if (!predict) return [];
  const [stop, shows] = [predict.stop, predict.shows].map((place) => findPlace(reader, place));
  if (!stop.ok || !shows.ok) return [...problem(stop), ...problem(shows)];
  if (stop.position < shows.position) return [];
  return [`'shows' is step ${shows.position}, not behind 'stop', step ${stop.position}`];
}

function checkQuestion(question: Question, reader: TraceReader): string[] {
  switch (question.kind) {
    case 'choice':
    case 'explain':
      return [];
    case 'value':
      return checkAnswers(question, (answer) => numberOf(reader, answer));
    case 'step':
      return checkAnswers(question, (answer) => stepOf(reader, answer));
    case 'registers':
      return checkAnswers(question, (answer) => registersOf(reader, answer));
  }
}

/** The right answer and the foreseen wrong ones exist and differ. */
function checkAnswers<Answer>(
  { answer, wrong }: { answer: Answer; wrong: { answer: Answer }[] },
  find: (answer: Answer) => Answered<unknown>,
): string[] {
  const results = [answer, ...wrong.map((each) => each.answer)].map(find);
  const problems = results.flatMap(problem);
  const values = results.map((result) => (result.ok ? String(result.value) : undefined));
  const twice = values.findIndex((value, i) => value !== undefined && values.indexOf(value) < i);
  if (twice < 0) return problems;
  const other = values.indexOf(values[twice]) === 0 ? 'the right answer' : 'an earlier one';
  return [...problems, `wrong answer ${twice} is the same as ${other}: ${values[twice]}`];
}

function problem(result: { ok: true } | { ok: false; message: string }): string[] {
  return result.ok ? [] : [result.message];
}

function error(file: string, line: number, message: string, text = '', hint?: string): Diagnostic {
  return { severity: 'error', file, line, column: 1, text, message, ...(hint && { hint }) };
}
