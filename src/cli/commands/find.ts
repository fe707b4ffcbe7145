import { instructionText } from '../../analysis/words/instruction-text.ts';
import { describePlace } from '../../analysis/words/place.ts';
import { sentence } from '../../analysis/words/sentence.ts';
import { count, plural } from '../../base/count.ts';
import { hex } from '../../base/hex.ts';
import { describeHit, type Hit, parseQuery, type Query } from '../../query/query.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { Exit, Refusal } from '../exit.ts';
import { interrupted } from '../interrupt.ts';
import { writeLines } from '../output.ts';
import { programOf } from '../programs.ts';
import { recordProgram, type StartOptions, tellMissed, withChanges } from './run.ts';

export interface FindOptions extends StartOptions {
  limit?: number;
  at: number;
  json?: boolean;
}

/** `swaplab find`: the exit code. */
export async function find(
  names: readonly string[],
  question: string,
  options: FindOptions,
): Promise<number> {
  const program = withChanges(await programOf(names, options), options);
  const { reader } = await recordProgram(program, options.max);
  tellMissed(reader, options);
  const { steps } = reader.trace;
  const asked = parseQuery(question, reader, Math.min(options.at, steps));
  if (!asked.ok) throw new Refusal(pointed(question, asked.problem, asked.at));
  const { query } = asked;
  const seen = { hits: 0, more: false };
  const hits = limited(hitsOf(query), options.limit ?? Number.POSITIVE_INFINITY, seen);
  const lines = options.json ? asJson(reader, query, hits) : asText(reader, query, hits);
  const whole = await writeLines(lines, interrupted);
  if (query.position === undefined) console.error(`${query.words}: ${told(seen, steps)}`);
  if (!whole) return Exit.cancelled;
  return seen.hits > 0 ? Exit.ok : Exit.guest;
}

function told({ hits, more }: { hits: number; more: boolean }, steps: number): string {
  if (more) return `the first ${count(hits)} of more, which a higher --limit shows`;
  return hits > 0 ? `${plural(hits, 'time')} in ${plural(steps, 'step')}` : 'never';
}

/** A problem with the question above it, and a mark where it is. */
function pointed(question: string, problem: string, at: number): string {
  return `${question}\n${' '.repeat(at)}^ ${problem}`;
}

/** A place is a hit of its own. */
function hitsOf(query: Query): Iterable<Hit | undefined> {
  const { position } = query;
  if (position === undefined) return query.forward(0);
  return [{ step: position, position, how: 'executed' }];
}

function* limited(
  hits: Iterable<Hit | undefined>,
  limit: number,
  seen: { hits: number; more: boolean },
) {
  for (const hit of hits) {
    if (!hit) continue;
    seen.more = seen.hits === limit;
    if (seen.more) return;
    seen.hits++;
    yield hit;
  }
}

function* asText(reader: TraceReader, query: Query, hits: Iterable<Hit>) {
  const { contexts, steps } = reader.trace;
  const width = count(steps).length;
  const name = Math.min(16, Math.max(...contexts.map((each) => each.name.length)));
  for (const hit of hits) {
    const context = contexts[reader.context(hit.step)].name.padEnd(name);
    yield `${count(hit.step).padStart(width)}  ${context}  ${describeHit(reader, query, hit)}`;
  }
}

function* asJson(reader: TraceReader, { words }: Query, hits: Iterable<Hit>) {
  yield `{"words":${JSON.stringify(words)},"hits":[`;
  let before: string | undefined;
  for (const { step, position, how } of hits) {
    if (before !== undefined) yield `${before},`;
    const instruction = reader.instruction(step);
    before = JSON.stringify({
      step,
      position,
      how,
      context: reader.trace.contexts[reader.context(step)].name,
      pc: hex(reader.pc(step)),
      text: instruction ? instructionText(reader, instruction, 'att') : '',
      place: step < reader.trace.steps ? describePlace(reader, step) : '',
      sentence: sentence(reader, step),
    });
  }
  if (before !== undefined) yield before;
  yield ']}';
}
