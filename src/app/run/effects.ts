import { derived } from '../../base/derived.ts';
import type { Instruction } from '../../machine/instruction.ts';
import { systemCallArity, systemCallNumber } from '../../machine/kernel/system-calls.ts';
import { CALL_ARGUMENTS, Slot } from '../../machine/registers.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { isStore } from '../../trace/trace.ts';

/** What the step just before a position did: what the page marks. */
export interface Effects {
  /** The step itself, or undefined at the start. */
  step: number | undefined;
  instruction: Instruction | undefined;
  /** Old values of the slots it changed. */
  changed: ReadonlyMap<number, bigint>;
  /** Slots it read. */
  read: ReadonlySet<number>;
  stores: readonly Bytes[];
  loads: readonly Bytes[];
}

/** Bytes from `address` on. */
interface Bytes {
  address: number;
  size: number;
}

const NOTHING: Effects = {
  step: undefined,
  instruction: undefined,
  changed: new Map(),
  read: new Set(),
  stores: [],
  loads: [],
};

/** The last answer for every run, since every pane asks. */
const answers = derived((_: TraceReader) => ({ position: 0, effects: NOTHING }));

/** The effects of the step that led to `position`. */
export function effectsAt(reader: TraceReader, position: number): Effects {
  const answer = answers(reader);
  if (answer.position !== position)
    Object.assign(answer, { position, effects: compute(reader, position) });
  return answer.effects;
}

function compute(reader: TraceReader, position: number): Effects {
  const step = position - 1;
  const instruction = reader.instruction(step);
  if (step < 0 || !instruction) return NOTHING;
  const accesses = reader.accesses(step);
  return {
    step,
    instruction,
    changed: new Map(reader.changes(step).map(({ slot, before }) => [slot, before])),
    read: readBy(instruction, reader, step),
    stores: accesses.filter(({ kind }) => isStore(kind)),
    loads: accesses.filter(({ kind }) => !isStore(kind)),
  };
}

/** The registers that a step read: of a system call's, those that this one takes. */
function readBy({ flow, reads }: Instruction, reader: TraceReader, step: number): Set<number> {
  const read = new Set(reads);
  if (flow === 'syscall') {
    const arity = systemCallArity(systemCallNumber(reader.register(Slot.rax, step)));
    for (const slot of CALL_ARGUMENTS.slice(arity)) read.delete(slot);
  }
  return read;
}

/** How a cell takes part in a step. */
export type Mark = 'written' | 'read' | '';

/** The mark of the bytes from `address` on. */
export function memoryMark(effects: Effects, address: number, size: number): Mark {
  const touches = (range: Bytes) =>
    range.address < address + size && range.address + range.size > address;
  if (effects.stores.some(touches)) return 'written';
  return effects.loads.some(touches) ? 'read' : '';
}

/** The mark of a register. */
export function registerMark(effects: Effects, slot: number): Mark {
  if (effects.changed.has(slot)) return 'written';
  return effects.read.has(slot) ? 'read' : '';
}
