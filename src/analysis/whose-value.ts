import { hex } from '../base/hex.ts';
import { namedRegisters } from '../machine/named-registers.ts';
import { CALLEE_SAVED, GENERAL, Slot } from '../machine/registers.ts';
import type { TraceReader } from '../trace/reader.ts';
import { nameAddress } from './words/names.ts';

/** A value stays recognisable this far around a register's contents. */
const NEAR = 4096n;

/**
 * Whose value a wild address of a fault is: `0xb0b0b0b0b0b0b00c is B's r12`, or where a return took it
 * from and which step had written it. Undefined if nothing can be said.
 */
export function whoseValue(reader: TraceReader): string | undefined {
  const { outcome, steps } = reader.trace;
  if (outcome.kind !== 'faulted' || outcome.fault.address === undefined) return undefined;
  const { address, exact = BigInt(address), kind } = outcome.fault;
  const named = owner(reader, exact);
  if (named) return `${hex(exact)} is ${named}`;
  if (kind !== 'unmapped fetch') return undefined;
  // A return that could be executed is the last step; one to what is no address is the next.
  const step = [steps - 1, steps].find((each) => reader.instruction(each)?.flow === 'return');
  if (step === undefined) return undefined;
  const slot = Number(reader.register(Slot.rsp, step));
  if (slot % 8 !== 0 || reader.word(slot, step) !== exact) return undefined;
  const written = reader.lastMemoryWrite(slot, 8, step);
  const by = written < 0 ? 'nothing has written there' : `step ${written} wrote it`;
  return `the return took it from ${nameAddress(reader, slot, step) ?? hex(slot)}, where ${by}`;
}

/** `B's r12`, `B's r12 + 0x8`: of the contexts that the lab gave recognisable registers. */
function owner({ trace }: TraceReader, value: bigint): string | undefined {
  const contents = (['A', 'B'] as const).map((name) => ({ name, registers: namedRegisters(name) }));
  const [a] = contents;
  // Only a run that the lab began in a function has them.
  if (!CALLEE_SAVED.every((slot) => trace.initialRegisters[slot] === a.registers[slot]))
    return undefined;
  for (const { name, registers } of contents) {
    const slot = registers.indexOf(value);
    if (slot >= 0 && value !== 0n) return `${name}'s ${GENERAL[slot]}`;
    const high = registers[Slot.rbx] & ~0xfffn;
    if (value >= high && value < high + NEAR) return `near ${name}'s registers`;
  }
  return undefined;
}
