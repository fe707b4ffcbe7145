import type { Image } from '../assembler/image.ts';
import { symbolsAt } from '../assembler/lookup.ts';
import { Effect, type StepLog } from './stack-pointer.ts';

/** Steps that a function may take before it calls the one whose address it was given. */
const PREPARES = 32;

/** Functions that only call the next one, at most. */
const WRAPPERS = 3;

/**
 * Address of the function that begins on a stack on which rsp was loaded at `position`: where control goes
 * first, or, if that is a start that calls what it was given the address of, what it calls.
 */
export function firstFunction(log: StepLog, image: Image, position: number): number | undefined {
  const { pc, steps, effects, instructions } = log;
  let step = position;
  while (step < steps && !(effects[pc[step]] & Effect.control)) step++;
  let entry: number | undefined;
  for (let wrapper = 0; wrapper < WRAPPERS && step + 1 < steps; wrapper++) {
    const function_ = functionFrom(image, instructions[pc[step + 1]].address);
    if (function_ === undefined) break;
    entry = function_;
    const last = Math.min(steps - 1, step + PREPARES);
    for (step++; step < last; step++) {
      const { flow } = instructions[pc[step]];
      if (flow === 'indirect call' || flow === 'indirect jump') break;
      if (flow !== 'next' && flow !== 'branch' && flow !== 'jump') return entry;
    }
    if (step === last) break;
  }
  return entry;
}

/** The function that an address is the begin of. */
function functionFrom(image: Image, address: number): number | undefined {
  const isFunction = symbolsAt(image, address).some(
    (symbol) => symbol.kind === 'function' && symbol.address === address,
  );
  return isFunction ? address : undefined;
}
