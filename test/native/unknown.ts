import { Slot } from '../../src/machine/registers.ts';
import type { TraceReader } from '../../src/trace/reader.ts';

/** What is not compared after a step. */
export interface Unknown {
  /** Bits of rflags. */
  flags: bigint;
  /** Addresses of words in memory. */
  words: ReadonlySet<bigint>;
}

/** Where a `ucontext_t` has rflags. */
const EFL = 40 + 17 * 8;

/**
 * By step of the emulator's: flags that the manual leaves undefined, also where a signal's frame has put them away
 * and they come back, and what differs from CPU to CPU in a frame.
 */
export function unknownOf(reader: TraceReader): Unknown[] {
  const { steps, arrivals, calls } = reader.trace;
  const arrivalAt = new Map(arrivals.map((arrival) => [arrival.step, arrival]));
  const returns = new Set(
    calls.flatMap(({ step, resumed }) => (resumed === undefined ? [] : step)),
  );
  const away = new Map<number, bigint>();
  let words: ReadonlySet<bigint> = new Set();
  let flags = 0n;
  return Array.from({ length: steps }, (_, step) => {
    const arrival = arrivalAt.get(step);
    if (arrival) {
      const { frame, ucontext, fpstate } = arrival;
      away.set(frame, flags);
      // The addresses of the last x87 instruction and of its operand: CPUs of AMD leave them out unless it has
      // raised an exception.
      words = new Set([...words, BigInt(fpstate + 8), BigInt(fpstate + 16)]);
      if (flags !== 0n) words = new Set([...words, BigInt(ucontext + EFL)]);
    } else if (returns.has(step))
      flags = away.get(Number(reader.register(Slot.rsp, step)) - 8) ?? 0n;
    else {
      flags &= ~BigInt(reader.instruction(step)?.flagsWritten ?? 0);
      flags |= reader.register(Slot.undefinedFlags, step + 1);
    }
    return { flags, words };
  });
}
