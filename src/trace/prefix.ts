import type { Trace } from './trace.ts';

/** A run as if recording had ended before step `steps`: nothing in it tells what comes after. Its columns are views of the whole's. */
export function prefix(trace: Trace, steps: number): Trace {
  const { registers, accesses, calls, arrivals } = trace;
  const [changes, touched] = [registers.start[steps], accesses.start[steps]];
  return {
    ...trace,
    steps,
    pc: trace.pc.subarray(0, steps + 1),
    finalPc: trace.instructions[trace.pc[steps]]?.address ?? trace.finalPc,
    registers: {
      start: registers.start.subarray(0, steps + 1),
      slot: registers.slot.subarray(0, changes),
      lo: registers.lo.subarray(0, changes),
      hi: registers.hi.subarray(0, changes),
    },
    accesses: {
      start: accesses.start.subarray(0, steps + 1),
      address: accesses.address.subarray(0, touched),
      size: accesses.size.subarray(0, touched),
      kind: accesses.kind.subarray(0, touched),
      lo: accesses.lo.subarray(0, touched),
      hi: accesses.hi.subarray(0, touched),
    },
    calls: calls.filter(({ step }) => step < steps),
    arrivals: arrivals.filter(({ step }) => step < steps),
    outcome: steps < trace.steps ? { kind: 'budget used up' } : trace.outcome,
  };
}
