import { compiledIndexAt } from '../assembler/lookup.ts';
import type { Frames } from './frames.ts';
import { type Groups, group } from './groups.ts';
import type { Trace } from './trace.ts';

/** Where a debugger that steps by line could stop: a line of C begins that its frame was not in before. */
export interface LineStops {
  /** Positions, ascending. */
  position: Uint32Array;
  /** By frame: its stops, as indices into `position`. */
  byFrame: Groups;
}

/** Finds them in one pass over the steps; there are none where nothing was compiled. */
export function findLineStops(trace: Trace, frames: Frames): LineStops {
  const { pc, steps } = trace;
  const none = trace.image.compiled.length === 0;
  const { line, begins } = linesOf(trace);
  const { topStart, top } = frames;
  const positions: number[] = [];
  const frameOf: number[] = [];
  /** By frame: the line it is in, 0 at first. */
  const current = new Int32Array(frames.start.length);
  for (let position = 0, i = 0; position < steps && !none; position++) {
    while (topStart[i + 1] <= position) i++;
    const here = line[pc[position]];
    if (here === 0) continue;
    const frame = top[i];
    if (begins[pc[position]] && current[frame] !== here) {
      positions.push(position);
      frameOf.push(frame);
    }
    current[frame] = here;
  }
  return {
    position: Uint32Array.from(positions),
    byFrame: group(frameOf, frameOf.length, frames.start.length),
  };
}

/** By instruction: a number for its line, 0 for none; whether it is the first of one's instructions. */
function linesOf({ image, instructions }: Trace) {
  const numbers = new Map<string, number>();
  const { compiled } = image;
  const numberOf = (index: number): number => {
    const { address, file, folder, line, midway } = compiled[index];
    // What begins in the middle of a statement belongs to the line before, as for gdb.
    const before = compiled[index - 1];
    if (midway && before && before.address + before.size === address) return numberOf(index - 1);
    const key = `${folder}/${file}:${line}`;
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return number;
  };
  const line = new Int32Array(instructions.length);
  const begins = new Uint8Array(instructions.length);
  instructions.forEach(({ address }, i) => {
    const index = compiledIndexAt(image, address);
    if (index < 0) return;
    line[i] = numberOf(index);
    begins[i] = compiled[index].address === address && !compiled[index].midway ? 1 : 0;
  });
  return { line, begins };
}
