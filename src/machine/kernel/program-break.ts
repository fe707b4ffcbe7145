import { isCanonical, PAGE } from '../memory/layout.ts';
import { type Answering, success } from './answer.ts';

const whole = (address: number) => Math.ceil(address / PAGE) * PAGE;

/** brk (mm/mmap.c): moves the end of the heap, and answers with where it is then, moved or not. */
export const brk: Answering = (process, [address]) => {
  const { memory, state, step } = process;
  const wanted = Number(address);
  if (wanted < state.heap || !isCanonical(wanted)) return success(state.brk);
  const [before, after] = [whole(state.brk), whole(wanted)];
  if (after > before) {
    if (!memory.isFree(before, after - before)) return success(state.brk);
    memory.map({
      name: 'heap',
      kind: 'heap',
      start: before,
      size: after - before,
      readable: true,
      writable: true,
      executable: false,
      bytes: new Uint8Array(),
      from: step + 1,
      to: Number.POSITIVE_INFINITY,
    });
  } else if (after < before) memory.unmap(after, before - after, step);
  process.change({ brk: wanted });
  return success(wanted);
};
