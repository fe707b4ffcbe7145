import type { Stack } from '../machine/memory/region.ts';
import { Slot } from '../machine/registers.ts';
import type { Made } from './guest-calls.ts';
import type { Trace } from './trace.ts';

/**
 * Ends the lives of stacks that lie in a frame of another stack, in an array of `main` for instance: once
 * rsp of that other one has passed above, the frame is gone, and others use its memory.
 */
export function endFrames(
  inFrames: readonly Made[],
  stacks: readonly Stack[],
  log: Pick<Trace, 'steps' | 'registers'>,
) {
  const hosts = new Map(
    inFrames.map((made) => [
      made,
      stacks.find(({ low, high }) => made.low >= low && made.high <= high),
    ]),
  );
  const { steps, registers } = log;
  let open: Made[] = [];
  let next = 0;
  let entry = 0;
  for (let step = inFrames[0]?.from ?? steps; step < steps; step++) {
    while (inFrames[next]?.from <= step) open.push(inFrames[next++]);
    entry = Math.max(entry, registers.start[step]);
    for (; entry < registers.start[step + 1]; entry++) {
      if (registers.slot[entry] !== Slot.rsp || open.length === 0) continue;
      const rsp = registers.hi[entry] * 2 ** 32 + registers.lo[entry];
      if (open.some(({ low, high }) => rsp > low && rsp <= high)) continue;
      const gone = open.filter((made) => rsp > made.high && rsp <= (hosts.get(made)?.high ?? 0));
      for (const made of gone) made.to = Math.min(made.to, step + 1);
      if (gone.length > 0) open = open.filter((made) => !gone.includes(made));
    }
  }
}
