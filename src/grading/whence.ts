import { nameAddress, nameSymbol } from '../analysis/words/names.ts';
import { shortHex } from '../base/hex.ts';
import type { Instruction } from '../machine/instruction.ts';
import { ARGUMENTS, CALLEE_SAVED, FLAGS, GENERAL, Slot, slotName } from '../machine/registers.ts';
import type { TraceReader } from '../trace/reader.ts';
import { Access, isStore } from '../trace/trace.ts';
import { lineAt, type Stretch, tell } from './run.ts';
import type { Suspended } from './suspended.ts';

/** Bytes from where an argument points within which a place is told by it. */
const NEAR = 1024;

/** Moves of rsp by no more than this are part of one use of a stack. */
const FRAME = 4096n;

/**
 * Where a register's value came from, as a clause: `rsp came from line 8 (movq (%rsi), %rsp), which loaded it from
 * where rsi pointed: that is r15 of context B`. `position` lies in the stretch; `context` is the one that should go on.
 */
export function whence(
  reader: TraceReader,
  slot: number,
  position: number,
  stretch: Stretch,
  context?: Suspended,
): string {
  const name = slotName(slot);
  const written = origin(reader, slot, position, stretch.from);
  if (written < stretch.from) return before(reader, slot, written, stretch);
  const by = tell(reader, written);
  const load = reader.accesses(written).find(({ kind }) => kind === Access.load);
  if (load) {
    const value = reader.register(slot, written + 1);
    const [kept] =
      [...(context?.registers ?? [])].find(([, bits]) => bits === value && bits !== 0n) ?? [];
    const what =
      kept === undefined ? '' : `: that is ${slotName(kept)} of context ${context?.name}`;
    return `${name} came from ${by}, which loaded it from ${place(reader, load.address, written, stretch)}${what}`;
  }
  const source = movedFrom(reader.instruction(written));
  if (source === undefined || source === slot) return `${name} came from ${by}`;
  return `${name} came from ${by}, and ${whence(reader, source, written, stretch, context)}`;
}

/** The step that gave a register its value, steps that only count it up or down left out. */
function origin(reader: TraceReader, slot: number, position: number, from: number): number {
  let at = reader.lastRegisterWrite(slot, position);
  while (at >= from) {
    const moved = reader.register(slot, at + 1) - reader.register(slot, at);
    const near = moved > -FRAME && moved < FRAME;
    if (!near || !reader.instruction(at)?.reads.includes(slot)) break;
    at = reader.lastRegisterWrite(slot, at);
  }
  return at;
}

/** Of a register that the stretch has not written to. */
function before(reader: TraceReader, slot: number, written: number, { from }: Stretch): string {
  const name = slotName(slot);
  const call = callBefore(reader, from);
  if (call === undefined || written <= call)
    return `${name} is what it was as control came to the routine`;
  const called = reader.instruction(call)?.target;
  const callee = called === undefined ? undefined : nameSymbol(reader, called);
  const by = `the call${callee ? ` of ${callee}` : ''} in ${tell(reader, call)}`;
  return CALLEE_SAVED.includes(slot)
    ? `${name} is not what it was before ${by}, which keeps it for whoever it goes back to`
    : `${name} is not what it was before ${by}: a function that is called may change it`;
}

/** The call by the submission that a stretch comes back from. */
function callBefore(reader: TraceReader, from: number): number | undefined {
  let step = from - 1;
  while (step >= 0 && lineAt(reader.trace, reader.pc(step)) === undefined) step--;
  const last = step < 0 ? undefined : reader.instruction(step);
  const calls = last?.flow === 'call' || last?.flow === 'indirect call';
  return calls && last.address + last.size === reader.pc(from) ? step : undefined;
}

/** The general register that `movq %rdi,%rsp` or `leaq 8(%rax),%rsp` takes its value from. */
function movedFrom(instruction: Instruction | undefined): number | undefined {
  if (!instruction || !/^(mov|lea)/.test(instruction.mnemonic)) return undefined;
  return instruction.reads.find((slot) => slot < GENERAL.length);
}

/** `where rsi pointed`, `8 bytes above where rdi pointed`, or by its name. */
function place(reader: TraceReader, address: number, step: number, { from }: Stretch): string {
  for (const slot of ARGUMENTS) {
    const off = address - Number(reader.register(slot, from));
    if (Math.abs(off) < NEAR)
      return `${off === 0 ? '' : `${bytes(off)} `}where ${slotName(slot)} pointed`;
  }
  return nameAddress(reader, address, step) ?? shortHex(address);
}

/** `8 bytes above`, `16 bytes below` */
export const bytes = (off: number) => `${Math.abs(off)} bytes ${off > 0 ? 'above' : 'below'}`;

/** Why a memory access of the step at `position` goes wrong: whence its base register came; empty if it has none. */
export function whyAddress(
  reader: TraceReader,
  position: number,
  address: bigint,
  stretch: Stretch,
  context?: Suspended,
): string {
  const value = (slot: number) => (slot < 0 ? 0n : reader.register(slot, position));
  const operand = reader
    .instruction(position)
    ?.memory.find(
      ({ base, index, scale, displacement }) =>
        base >= 0 &&
        BigInt.asUintN(64, value(base) + value(index) * BigInt(scale) + BigInt(displacement)) ===
          BigInt.asUintN(64, address),
    );
  return operand ? whence(reader, operand.base, position, stretch, context) : '';
}

/** The address from which a return or an indirect jump took where it goes; undefined if from none. */
export function takenFrom(reader: TraceReader, step: number): number | undefined {
  const instruction = reader.instruction(step);
  if (instruction?.flow === 'return') return Number(reader.register(Slot.rsp, step));
  const own = reader.accesses(step).find(({ kind }) => kind === Access.load);
  if (own) return own.address;
  const slot = jumpsTo(reader, step);
  if (slot === undefined) return undefined;
  const written = reader.lastRegisterWrite(slot, step);
  return reader.accesses(written).find(({ kind }) => kind === Access.load)?.address;
}

/** The register that `jmp *%rcx` goes to the address in. */
export function jumpsTo(reader: TraceReader, step: number): number | undefined {
  const instruction = reader.instruction(step);
  if (instruction?.flow !== 'indirect jump' || instruction.memory.length > 0) return undefined;
  return instruction.reads.find((slot) => slot < GENERAL.length);
}

/** Who wrote last to what a step reads at an address, as a sentence; empty if nobody did. `context` is the one that goes on. */
export function whoWrote(
  reader: TraceReader,
  address: number,
  size: number,
  position: number,
  context: Suspended | undefined,
): string {
  const saved = context?.saved;
  const now = reader.lastMemoryWrite(address, size, position);
  const earlier = now < 0 && saved !== undefined && saved.reader !== reader;
  const source = earlier ? saved.reader : reader;
  const step = earlier ? source.lastMemoryWrite(address, size, saved.to) : now;
  if (step < 0) return '';
  if (lineAt(source.trace, source.pc(step)) === undefined)
    return 'Others have written there since: it lies below the stack pointer that was stored';
  const by = tell(source, step);
  const store = source.accesses(step).find(({ kind }) => isStore(kind));
  if (!store || store.size <= size) return `${by} was the last to write there`;
  const off = address - store.address;
  const start = off === 0 ? 'here' : `${off} bytes below`;
  return `${by} was the last to write there: it stores ${store.size} bytes, beginning ${start}`;
}

/** Names of the flags in a set of bits. */
export const flagNames = (bits: bigint) =>
  FLAGS.filter(({ bit }) => bits & (1n << BigInt(bit))).map(({ name }) => name);
