import { nameLine } from '../analysis/words/names.ts';
import { describePlace } from '../analysis/words/place.ts';
import { sentence } from '../analysis/words/sentence.ts';
import type { TraceReader } from '../trace/reader.ts';
import { Expressions } from './expression.ts';
import { type Hit, hitsIn } from './hit.ts';
import { caught } from './problem.ts';
import { type Question, questionOf } from './question.ts';
import { isTrue, type Term } from './term.ts';

export type { Hit, How } from './hit.ts';

/** A question that was understood, or why not: `at` is the place in its text, `problem` has a next step. */
export type Asked = { ok: true; query: Query } | { ok: false; problem: string; at: number };

/** Positions that are looked at before a caller gets a word in, some milliseconds at most; of every question as many, so
 * that several can go in step. */
export const STRETCH = 1024;

/** What is asked of a run. Its hits are the same whichever way one goes. */
export class Query {
  /** `rbx is written`, for lists and titles. */
  readonly words: string;
  /** The text names a place in the run: nothing is to be found, one just goes there. */
  readonly position: number | undefined;
  /** Texts that ask less, or what the text may have meant otherwise: `write rbx`, `value 0x10`. */
  readonly others: readonly string[];
  /** Hits may differ in how it happened. */
  readonly mixed: boolean;
  readonly #steps: number;
  readonly #question: Question;

  constructor(
    readonly text: string,
    reader: TraceReader,
    question: Question,
  ) {
    this.words = question.words;
    this.position = question.position;
    this.others = question.others;
    this.mixed = new Set(question.events.map(({ how }) => how)).size > 1;
    this.#steps = reader.trace.steps;
    this.#question = question;
  }

  /**
   * The hits at position `from` and behind it, ascending. Gives undefined whenever it has looked at some thousand steps
   * more, so that a caller can stop or wait.
   */
  *forward(from: number): Iterable<Hit | undefined> {
    for (let low = Math.max(0, from); low <= this.#steps; low += STRETCH) {
      yield* this.#within(low, Math.min(low + STRETCH, this.#steps + 1));
      yield undefined;
    }
  }

  /** The hits before position `before`, descending: the mirror of `forward`. */
  *backward(before: number): Iterable<Hit | undefined> {
    for (let high = Math.min(before, this.#steps + 1); high > 0; high -= STRETCH) {
      yield* this.#within(Math.max(0, high - STRETCH), high).reverse();
      yield undefined;
    }
  }

  #within(from: number, to: number): Hit[] {
    const { events, condition } = this.#question;
    const hits = hitsIn(events, from, to, this.#steps);
    return condition ? hits.filter(({ position }) => isTrue(condition.at(position))) : hits;
  }
}

/** Reads what is asked of a run; `position` is where the person is, for `+10`, `[rsp+8]` and `:12`. */
export function parseQuery(text: string, reader: TraceReader, position: number): Asked {
  const read = caught(() => questionOf(reader, text, position));
  return read.ok ? { ok: true, query: new Query(text.trim(), reader, read.value) } : read;
}

/** A condition that was understood, or why not. */
export type AskedCondition =
  | { ok: true; condition: Condition }
  | { ok: false; problem: string; at: number };

/** What has to hold at a position. */
export class Condition {
  readonly #term: Term;

  constructor(
    readonly text: string,
    term: Term,
  ) {
    this.#term = term;
  }

  holds(position: number): boolean {
    return isTrue(this.#term.at(position));
  }
}

/** Reads what stands behind `if`; `position` is where the person is, for `line == :12`. */
export function parseCondition(
  text: string,
  reader: TraceReader,
  position: number,
): AskedCondition {
  const read = caught(() => new Expressions(reader, position, text).whole());
  return read.ok ? { ok: true, condition: new Condition(text.trim(), read.value) } : read;
}

/** What an expression is worth at a position: undefined where something that it reads is not mapped. */
export function worth(text: string, reader: TraceReader, position: number) {
  return caught(() => new Expressions(reader, position, text).whole().at(position));
}

/**
 * `written: movq %rbx, …`: the sentence of a hit's step, and what happened where several things may have; in code without
 * lines of its own, such as a library's, with the function and the line that called it: ` In strcpy + 9, from note, main.c:13.`
 */
export function describeHit(
  reader: TraceReader,
  { mixed }: Query,
  { step, how }: Hit,
  syntax: 'att' | 'intel' = 'att',
): string {
  const told = `${mixed && how !== 'became' ? `${how}: ` : ''}${sentence(reader, step, syntax)}`;
  const place =
    step < reader.trace.steps && !nameLine(reader, reader.pc(step)) && describePlace(reader, step);
  return place ? `${told} I${place.slice(1)}.` : told;
}
