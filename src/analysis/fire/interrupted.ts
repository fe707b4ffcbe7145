import type { Image } from '../../assembler/image.ts';
import { spanAt } from '../../assembler/lookup.ts';
import { adapterCode } from '../../trace/adapter.ts';
import { readTrace, type TraceReader } from '../../trace/reader.ts';
import { record } from '../../trace/recorder.ts';
import { instructionText } from '../words/instruction-text.ts';
import { damage } from './damage.ts';
import { harmless } from './harmless.ts';
import { underFire } from './under-fire.ts';

/** A signal that arrives before one instruction of a switch. */
export interface Point {
  /** The position in the run at which it arrives. */
  step: number;
  instruction: string;
  /** Where the instruction stands, if a source has it. */
  place?: { path: string; line: number };
  /** What goes wrong then, in a sentence without a full stop; undefined if nothing does. */
  broken?: string;
}

/** A switch from one context to another, with a signal at each of its instructions in turn. */
export interface Way {
  from: string;
  to: string;
  points: Point[];
}

/** Steps that a run may take beyond what it took without the signal: the handler's, and some to see where it ends. */
const MORE = 2_000;

/**
 * Interrupts a switch at every instruction, there and back. The switches are those into contexts that have run, where there
 * are any. The way back is left out where it is the same, instruction by instruction.
 * @returns undefined if it was cancelled; no way at all if the run never switches
 */
export async function interruptEach(
  reader: TraceReader,
  handler: Image,
  options: { onProgress?: (done: number, of: number) => void; cancelled?: () => boolean } = {},
): Promise<Way[] | undefined> {
  const { trace } = reader;
  const adapter = adapterCode(trace);
  const { start, end } = reader.history.switches;
  const inside = switchesOf(reader).map((each) => ({
    each,
    steps: Array.from({ length: end[each] - start[each] }, (_, i) => start[each] + i).filter(
      (step) => !adapter[trace.pc[step]],
    ),
  }));
  const all = inside.reduce((sum, { steps }) => sum + steps.length, 0);
  const ways: Way[] = [];
  let done = 0;
  for (const { each, steps } of inside) {
    const { from, to } = reader.history.switches;
    const points: Point[] = [];
    for (const step of steps) {
      if (options.cancelled?.()) return undefined;
      points.push(await interruptedAt(reader, step, handler));
      options.onProgress?.(++done, all);
    }
    const name = (context: number) => trace.contexts[context].name;
    ways.push({ from: name(from[each]), to: name(to[each]), points });
  }
  const [there, back] = ways;
  return back && alike(there, back) ? [there] : ways;
}

/** The first complete switch into a context that has run, and the next one back; where there is none, the first. */
function switchesOf({ trace, history }: TraceReader): number[] {
  const { start, end, from, to } = history.switches;
  const complete = Array.from(start.keys()).filter((i) => end[i] < trace.steps);
  const ran = new Set<number>();
  const again = complete.filter((i) => ran.add(from[i]).has(to[i]));
  const [first] = again.length > 0 ? again : complete;
  if (first === undefined) return [];
  const back = again.find((i) => i > first && from[i] === to[first] && to[i] === from[first]);
  return back === undefined ? [first] : [first, back];
}

async function interruptedAt(reader: TraceReader, step: number, handler: Image): Promise<Point> {
  const { trace } = reader;
  const broken = harmless(reader, step) ? undefined : await tried(reader, step, handler);
  const instruction = trace.instructions[trace.pc[step]];
  const span = spanAt(trace.image, instruction.address);
  return {
    step,
    instruction: instructionText(reader, instruction, 'att'),
    ...(span && { place: { path: trace.image.files[span.file].path, line: span.line } }),
    ...(broken !== undefined && { broken }),
  };
}

/** What a signal does, by a run in which it arrives. */
async function tried(
  reader: TraceReader,
  step: number,
  handler: Image,
): Promise<string | undefined> {
  const budget = reader.trace.steps - step + MORE;
  const fired = readTrace(await record(underFire(reader, step, handler), { budget }));
  return damage(reader, step, fired);
}

/** True if both have the same instructions, with the same fate of each. */
function alike(a: Way, b: Way): boolean {
  const text = ({ points }: Way) =>
    points.map(({ instruction, broken }) => `${instruction} ${broken !== undefined}`).join('\n');
  return text(a) === text(b);
}
