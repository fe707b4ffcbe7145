import { Random, seedOf } from '../../base/random.ts';
import type { TraceReader } from '../../trace/reader.ts';
import type { Inline } from '../inline.ts';
import type { JudgedQuestion } from '../question.ts';
import { placeAt } from './draft.ts';
import { DRILL_KINDS } from './kinds.ts';
import type { DrillKind } from './names.ts';

/** Questions of some kinds about some runs, one after the other, as a lesson asks for them. */
export interface Drill {
  /** Unique in its lesson; progress is kept under it. */
  id: string;
  /** Line in the lesson's file. */
  line: number;
  ask: Inline[];
  kinds: readonly DrillKind[];
  scenarios: readonly string[];
  /** So many right answers in a row, or of the last so many, and it is done. */
  done: { right: number; of: number };
}

/** What makes one question: the same question wherever it is made. */
export interface DrillName {
  kind: DrillKind;
  scenario: string;
  seed: number;
}

/** Which question a seed names within a drill. */
export function drillNamed(
  { kinds, scenarios }: Pick<Drill, 'kinds' | 'scenarios'>,
  seed: number,
): DrillName {
  const random = new Random(seed);
  return { kind: random.pick(kinds), scenario: random.pick(scenarios), seed };
}

/** A question that was made, with what one has to see where there is no lab beside it. */
export interface MadeDrill {
  question: JudgedQuestion;
  given: string[];
}

/** Makes a question of a run; undefined where the run has nothing to ask for. */
export function makeDrill(
  { kind, scenario, seed }: DrillName,
  reader: TraceReader,
): MadeDrill | undefined {
  const random = new Random(seedOf(`${kind} ${scenario} ${seed}`));
  const draft = DRILL_KINDS[kind].make({ reader, random, scenario });
  if (!draft) return undefined;
  const { stop, shows, given, ...rest } = draft;
  const predict = { stop: placeAt(stop), shows: placeAt(shows) };
  const question = { id: `${kind}-${seed}`, line: 0, scenario, predict, ...rest };
  return { question: question as JudgedQuestion, given };
}
