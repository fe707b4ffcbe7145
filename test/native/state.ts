import { cpus } from 'node:os';
import { signalName } from '../../src/machine/kernel/signals.ts';
import { SYSTEM_CALLS } from '../../src/machine/kernel/system-calls.ts';
import { isCanonical } from '../../src/machine/memory/layout.ts';
import { Slot, slotName } from '../../src/machine/registers.ts';
import type { TraceReader } from '../../src/trace/reader.ts';
import type { Unknown } from './unknown.ts';

/** What is compared after an instruction. */
export interface State {
  /** Address of the next instruction. */
  pc: bigint;
  /** By slot; ftw in its short form, a bit a register, 1 for one in use. */
  registers: BigUint64Array;
  /** Blocked signals. */
  mask: bigint;
  /** Aligned words of memory that the instruction changed, ascending, with their new values. */
  writes: (readonly [address: bigint, value: bigint])[];
}

/** A run as a CPU or the emulator made it. */
export interface Run {
  /** The state after each instruction; none after the system call that exits. */
  states: State[];
  /** `finished`, `exited 3`, `SIGSEGV at 0x401000 for 0x0`, `budget used up`. */
  end: string;
}

/** C1 of the x87's status word: the lab has it as AMD's CPUs do, on which it was compared. */
const UNSURE_STATUS = cpus()[0]?.model.startsWith('AMD') ? 0n : 0x200n;

export const hex = (value: bigint | number) => `0x${value.toString(16)}`;

/** The emulator's run. */
export function emulated(reader: TraceReader): Run {
  const { steps, outcome, calls } = reader.trace;
  // A frame that rt_sigreturn refuses: the call has no end.
  const call = calls.at(-1);
  const refused =
    outcome.kind === 'killed' &&
    call?.step === steps - 1 &&
    call.number === SYSTEM_CALLS.rt_sigreturn.number;
  const last = outcome.kind === 'exited' || refused ? steps - 1 : steps;
  const states = Array.from({ length: last }, (_, step) => emulatedState(reader, step));
  return { states, end: emulatedEnd(reader) };
}

function emulatedState(reader: TraceReader, step: number): State {
  const registers = reader.registers(step + 1);
  registers[Slot.ftw] = shortTags(registers[Slot.ftw]);
  const touched = new Set<number>();
  for (const { address, size, kind } of reader.accesses(step))
    if (kind & 1)
      for (let at = address - (address % 8); at < address + size; at += 8) touched.add(at);
  const writes: State['writes'] = [];
  for (const address of [...touched].sort((a, b) => a - b)) {
    const value = reader.word(address, step + 1);
    if (value !== undefined && value !== reader.word(address, step))
      writes.push([BigInt(address), value]);
  }
  return { pc: BigInt(reader.pc(step + 1)), registers, mask: reader.mask(step + 1), writes };
}

function emulatedEnd(reader: TraceReader): string {
  const { outcome, steps } = reader.trace;
  if (outcome.kind === 'exited') return `exited ${outcome.code}`;
  if (outcome.kind === 'killed') {
    const { signal, why } = outcome;
    const name = signalName(signal);
    // The kernel's own, for a frame that can't be laid or restored: told as a protection fault is.
    return why === undefined ? `killed by ${name}` : `${name} at ${hex(reader.pc(steps))}`;
  }
  if (outcome.kind !== 'faulted') return outcome.kind;
  const { signal, pc, address, kind, code, message } = outcome.fault;
  if (kind === 'floating-point exception') {
    const [, register] = /\((0x[0-9a-f]+)\)/.exec(message) ?? [];
    return `${signal} ${code} at ${hex(pc)} with ${register}`;
  }
  // A CPU tells the address of a page fault only.
  const told = address !== undefined && kind !== 'misaligned operand' && isCanonical(address);
  return `${signal} at ${hex(pc)}${told ? ` for ${hex(address)}` : ''}`;
}

/** Two bits a register, 3 for an empty one, as one bit, 0 for an empty one. */
export function shortTags(tags: bigint): bigint {
  let short = 0n;
  for (let i = 0n; i < 8n; i++) if (((tags >> (2n * i)) & 3n) !== 3n) short |= 1n << i;
  return short;
}

/**
 * A run as text, a line a step: rip, then what changed. Two runs from the same start that read the
 * same are the same.
 * @param unknown by step, what is left out
 */
export function describeRun(
  run: Run,
  initial: BigUint64Array,
  unknown: readonly Unknown[],
): string[] {
  let before = visible(initial, 0n);
  before[Slot.ftw] = shortTags(before[Slot.ftw]);
  let mask = 0n;
  const lines = run.states.map((state, step) => {
    const parts = [hex(state.pc)];
    const now = visible(state.registers, unknown[step]?.flags ?? 0n);
    now.forEach((value, slot) => {
      if (value !== before[slot]) parts.push(`${slotName(slot).replace(' ', '.')}=${hex(value)}`);
    });
    if (state.mask !== mask) parts.push(`mask=${hex(state.mask)}`);
    for (const [address, value] of state.writes)
      if (!unknown[step]?.words.has(address)) parts.push(`[${hex(address)}]=${hex(value)}`);
    before = now;
    mask = state.mask;
    return parts.join(' ');
  });
  return [...lines, run.end];
}

function visible(registers: BigUint64Array, unknown: bigint): BigUint64Array {
  return registers.map((value, slot) => {
    if (slot === Slot.undefinedFlags) return 0n;
    if (slot === Slot.fsw) return value & ~UNSURE_STATUS;
    return slot === Slot.rflags ? value & ~unknown : value;
  });
}
