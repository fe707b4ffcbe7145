import type { Stack } from '../machine/memory/region.ts';
import { Slot } from '../machine/registers.ts';
import type { Made } from './guest-calls.ts';

/** Register changes by step, as they are recorded. */
export interface RegisterSteps {
  steps: number;
  /** End of each step's entries. */
  registerEnd: Uint32Array;
  registers: { slot: Uint8Array; lo: Uint32Array; hi: Uint32Array };
}

/**
 * Ends the lives of stacks that lie in a frame of another stack, in an array of `main` for instance: once
 * rsp of that other one has passed above, the frame is gone, and others use its memory.
 */
export function endFrames(inFrames: readonly Made[], stacks: readonly Stack[], log: RegisterSteps) {
  const hosts = new Map(
    inFrames.map((made) => [
      made,
      stacks.find(({ low, high }) => made.low >= low && made.high <= high),
    ]),
  );
  const { steps, registerEnd, registers } = log;
  let open: Made[] = [];
  let next = 0;
  let entry = 0;
  for (let step = inFrames[0]?.from ?? steps; step < steps; step++) {
    while (inFrames[next]?.from <= step) open.push(inFrames[next++]);
    entry = Math.max(entry, step > 0 ? registerEnd[step - 1] : 0);
    for (; entry < registerEnd[step]; entry++) {
      if (registers.slot[entry] !== Slot.rsp || open.length === 0) continue;
      const rsp = registers.hi[entry] * 2 ** 32 + registers.lo[entry];
      if (open.some(({ low, high }) => rsp > low && rsp <= high)) continue;
      const gone = open.filter((made) => rsp > made.high && rsp <= (hosts.get(made)?.high ?? 0));
      for (const made of gone) made.to = Math.min(made.to, step + 1);
      if (gone.length > 0) open = open.filter((made) => !gone.includes(made));
    }
  }
}
