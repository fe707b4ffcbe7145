import { type Hit, parseQuery, type Query } from '../../src/query/query.ts';
import type { TraceReader } from '../../src/trace/reader.ts';

/** Asks a run at a position; throws where the question is not understood. */
export function ask(reader: TraceReader, text: string, position = 0): Query {
  const asked = parseQuery(text, reader, position);
  if (!asked.ok) throw new Error(`${text}: ${asked.problem}`);
  return asked.query;
}

/** The hits of a walk, whole. */
export function hits(each: Iterable<Hit | undefined>): Hit[] {
  return [...each].filter((hit) => hit !== undefined);
}

/** The steps that answer a question. */
export function stepsOf(reader: TraceReader, text: string, position = 0): number[] {
  return hits(ask(reader, text, position).forward(0)).map(({ step }) => step);
}

/** What is wrong with a question, and where. */
export function problemOf(reader: TraceReader, text: string): [problem: string, at: number] {
  const asked = parseQuery(text, reader, 0);
  if (asked.ok) throw new Error(`${text} was understood: ${asked.query.words}`);
  return [asked.problem, asked.at];
}
