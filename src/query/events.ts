import { firstAtLeast, lastAtMost } from '../base/search.ts';
import type { Instruction } from '../machine/instruction.ts';
import { systemCallArity, systemCallNumber } from '../machine/kernel/system-calls.ts';
import { CALL_ARGUMENTS, Slot } from '../machine/registers.ts';
import { OPEN } from '../trace/frames.ts';
import type { TraceReader } from '../trace/reader.ts';
import type { Spans } from '../trace/spans.ts';
import { isStore } from '../trace/trace.ts';
import type { Event, How } from './hit.ts';
import type { Register } from './registers.ts';

/** Steps that execute one of the instructions that `are`. */
export function executed(
  { trace }: TraceReader,
  are: (instruction: Instruction, index: number) => boolean,
  how: How = 'executed',
): Event {
  const wanted = Uint8Array.from(trace.instructions, (each, i) => (are(each, i) ? 1 : 0));
  const { pc } = trace;
  return {
    how,
    behind: false,
    steps(from, to) {
      const found: number[] = [];
      for (let step = from; step < to; step++) if (wanted[pc[step]]) found.push(step);
      return found;
    },
  };
}

/** Steps whose instruction writes a register, or that changed it. */
export function registerWritten({ trace }: TraceReader, slots: readonly number[]): Event {
  const { pc, registers } = trace;
  const writes = Uint8Array.from(trace.instructions, (each) =>
    slots.some((slot) => each.writes.includes(slot)) ? 1 : 0,
  );
  const changes = (step: number) => {
    for (let i = registers.start[step]; i < registers.start[step + 1]; i++)
      if (slots.includes(registers.slot[i])) return true;
    return false;
  };
  return {
    how: 'written',
    behind: true,
    steps(from, to) {
      const found: number[] = [];
      for (let step = from; step < to; step++)
        if (writes[pc[step]] || changes(step)) found.push(step);
      return found;
    },
  };
}

/** Steps whose instruction reads a register; of a system call, one that this call takes. */
export function registerRead(reader: TraceReader, slots: readonly number[]): Event {
  const { instructions, pc } = reader.trace;
  const reads = Uint8Array.from(instructions, (each) =>
    slots.some((slot) => each.reads.includes(slot)) ? 1 : 0,
  );
  const taken = (step: number) => {
    const arity = systemCallArity(systemCallNumber(reader.register(Slot.rax, step)));
    const spare = CALL_ARGUMENTS.slice(arity);
    const { reads: all } = instructions[pc[step]];
    return slots.some((slot) => all.includes(slot) && !spare.includes(slot));
  };
  return {
    how: 'read',
    behind: true,
    steps(from, to) {
      const found: number[] = [];
      for (let step = from; step < to; step++)
        if (reads[pc[step]] && (instructions[pc[step]].flow !== 'syscall' || taken(step)))
          found.push(step);
      return found;
    },
  };
}

/** Steps that write any of `size` bytes of memory, or that read any: the kernel's accesses too. */
export function memoryAccessed(
  { trace }: TraceReader,
  how: 'written' | 'read',
  low: number,
  size: number,
): Event {
  const { start, address, size: sizes, kind } = trace.accesses;
  const high = low + size;
  const store = how === 'written';
  return {
    how,
    behind: true,
    steps(from, to) {
      const found: number[] = [];
      for (let step = from, i = start[from]; step < to; step++) {
        const end = start[step + 1];
        for (; i < end; i++)
          if (address[i] < high && address[i] + sizes[i] > low && isStore(kind[i]) === store) {
            found.push(step);
            break;
          }
        i = end;
      }
      return found;
    },
  };
}

/** Steps that are listed, ascending. */
export function listed(steps: ArrayLike<number>, how: How, behind: boolean): Event {
  return {
    how,
    behind,
    steps: (from, to) =>
      Array.prototype.slice.call(steps, firstAtLeast(steps, from), firstAtLeast(steps, to)),
  };
}

/** Steps that give a register, or a part of one, another value. */
export function registerChanged(reader: TraceReader, { slots, shift, size }: Register): Event {
  const { registers } = reader.trace;
  const part = (value: bigint) => BigInt.asUintN(Math.min(size, 64), value >> BigInt(shift));
  const changes = (step: number) => {
    for (let i = registers.start[step]; i < registers.start[step + 1]; i++) {
      const slot = registers.slot[i];
      if (!slots.includes(slot)) continue;
      if (part(reader.register(slot, step)) !== part(reader.register(slot, step + 1))) return true;
    }
    return false;
  };
  return {
    how: 'changed',
    behind: true,
    steps(from, to) {
      const found: number[] = [];
      for (let step = from; step < to; step++) if (changes(step)) found.push(step);
      return found;
    },
  };
}

/** Steps that write other bytes to memory than stood there. */
export function memoryChanged(reader: TraceReader, low: number, size: number): Event {
  const written = memoryAccessed(reader, 'written', low, size);
  const { start, address, size: sizes, kind } = reader.trace.accesses;
  const changes = (step: number) => {
    for (let i = start[step]; i < start[step + 1]; i++) {
      const from = Math.max(address[i], low);
      const bytes = Math.min(address[i] + sizes[i], low + size) - from;
      if (bytes <= 0 || !isStore(kind[i])) continue;
      const before = reader.read(from, bytes, step);
      const after = reader.read(from, bytes, step + 1);
      if (after?.some((byte, at) => byte !== before?.[at])) return true;
    }
    return false;
  };
  return {
    how: 'changed',
    behind: true,
    steps: (from, to) => written.steps(from, to).filter(changes),
  };
}

/** Steps by which functions return: whose activations begin with one of the instructions that `are`. */
export function returned(
  { trace, history }: TraceReader,
  are: (instruction: Instruction, index: number) => boolean,
): Event {
  const { start, end, context } = history.frames;
  const wanted = trace.instructions.map(are);
  const steps: number[] = [];
  for (let frame = 0; frame < start.length; frame++) {
    const last = end[frame] - 1;
    // Those of a context that is dropped end too, but not by a return of its own.
    const flow = end[frame] === OPEN ? undefined : trace.instructions[trace.pc[last]]?.flow;
    const leaves = flow === 'return' || flow === 'indirect jump' || flow === 'syscall';
    if (leaves && wanted[trace.pc[start[frame]]] && ranIn(history.spans, last) === context[frame])
      steps.push(last);
  }
  return listed(Uint32Array.from(new Set(steps)).sort(), 'returned', true);
}

const ranIn = ({ start, context }: Spans, step: number) => context[lastAtMost(start, step)];

/** Steps after which one of the contexts runs, and the start of the run if it begins with one. */
export function runs({ history }: TraceReader, contexts: readonly number[]): Event[] {
  const { start, context } = history.spans;
  const begins = [...start].filter((_, i) => contexts.includes(context[i]));
  return [
    listed(begins[0] === 0 ? [0] : [], 'ran', false),
    listed(
      Uint32Array.from(
        begins.filter((position) => position > 0),
        (at) => at - 1,
      ),
      'ran',
      true,
    ),
  ];
}

/** The first steps of switches from one of the contexts to one of others; undefined stands for any. */
export function switched(
  { history }: TraceReader,
  from: readonly number[] | undefined,
  to: readonly number[] | undefined,
): Event {
  const { start, from: left, to: entered } = history.switches;
  const fits = (_: number, i: number) =>
    (from?.includes(left[i]) ?? true) && (to?.includes(entered[i]) ?? true);
  return listed(start.filter(fits).sort(), 'switched', false);
}
