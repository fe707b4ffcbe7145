import { hex } from '../base/hex.ts';
import { firstAtLeast } from '../base/search.ts';
import type { ProcessState } from '../machine/kernel/process-state.ts';
import type { Launch } from '../machine/launch.ts';
import { overwrite } from '../machine/memory/overwrite.ts';
import type { Region } from '../machine/memory/region.ts';
import { Slot, slotName } from '../machine/registers.ts';
import type { TraceReader } from './reader.ts';

/** What to change in a state before running on from it. */
export interface Edits {
  /** Slots and their new values. */
  registers?: readonly (readonly [slot: number, value: bigint])[];
  memory?: readonly { address: number; bytes: Uint8Array }[];
  /** A new rip. */
  pc?: number;
  /** A signal that arrives at once, from outside. */
  signal?: number;
}

/** Bits that a program can change in the registers that are not general. */
const CHANGEABLE: ReadonlyMap<number, bigint> = new Map([
  [Slot.rflags, 0xcd5n],
  [Slot.mxcsr, 0xffffn],
  [Slot.fcw, 0x1f3fn],
  [Slot.fsw, 0xffffn],
  [Slot.ftw, 0xffffn],
  [Slot.fsbase, 2n ** 47n - 1n],
]);

export type ForkResult = { ok: true; launch: Launch } | { ok: false; message: string };

/**
 * The state at a position, with edits, as the start of a new run. Memory can be edited wherever
 * something is mapped, read-only regions too.
 */
export function fork(reader: TraceReader, position: number, edits: Edits = {}): ForkResult {
  const { trace } = reader;
  const regions = trace.regions
    .filter((region) => region.from <= position && position < region.to)
    .map((region) => regionAt(reader, region, position));
  for (const { address, bytes } of edits.memory ?? []) {
    const unmapped = overwrite(regions, address, bytes);
    if (unmapped !== undefined)
      return { ok: false, message: `nothing is mapped at ${hex(unmapped)}` };
  }
  const registers = reader.registers(position);
  for (const [slot, value] of edits.registers ?? []) {
    const wrong = value & ~(CHANGEABLE.get(slot) ?? 2n ** 64n - 1n) & ~registers[slot];
    if (wrong !== 0n)
      return {
        ok: false,
        message: `${slotName(slot)} can't be ${hex(value)}: a program can't set ${hex(wrong)}`,
      };
    registers[slot] = value;
  }
  const failCall = remainingFailure(reader, position);
  const there = contextsAt(reader, position);
  // Who runs is known, unless rsp was edited.
  const rsp = Number(registers[Slot.rsp]);
  const edited = edits.registers?.some(([slot]) => slot === Slot.rsp);
  const own = edited && there.stacks.find(({ low, high }) => rsp > low && rsp <= high);
  if (own) there.context = own.context;
  const earlier = (trace.earlier ?? 0) + position;
  return {
    ok: true,
    launch: {
      name: trace.name,
      image: trace.image,
      ...there,
      regions,
      registers,
      pc: edits.pc ?? reader.pc(position),
      start: trace.start,
      process: withSignal(reader.process(position), edits.signal, earlier),
      earlier,
      mask: reader.mask(position),
      ...(failCall && { failCall }),
      ...(trace.lists && { lists: trace.lists }),
    },
  };
}

function withSignal(process: ProcessState, signal: number | undefined, at: number): ProcessState {
  if (signal === undefined) return process;
  return { ...process, coming: [{ signal, at }, ...process.coming] };
}

/** The contexts that there are at a position, and the running one in any case, numbered afresh. */
function contextsAt(
  reader: TraceReader,
  position: number,
): Pick<Launch, 'contexts' | 'stacks' | 'context' | 'coroutines'> {
  const { contexts, stacks, coroutines } = reader.trace;
  const running = reader.context(position);
  // What the step at `position` makes, the fork makes again.
  const kept = contexts
    .map((_, context) => context)
    .filter((context) => {
      const { from, to } = contexts[context];
      return context === running || ((from < position || from === 0) && position < to);
    });
  const number = new Map(kept.map((context, i) => [context, i]));
  const life = { from: 0, to: Number.POSITIVE_INFINITY };
  return {
    contexts: kept.map((context) => ({
      ...contexts[context],
      ...life,
      ...(reader.lastRun(context, position) >= 0 && { entered: true }),
    })),
    stacks: stacks.flatMap((stack) => {
      const context = number.get(stack.context);
      const over = stack.alternate && (position < stack.from || position >= stack.to);
      return context === undefined || over ? [] : [{ ...stack, ...life, context }];
    }),
    context: number.get(running) ?? 0,
    ...(coroutines && {
      coroutines: {
        ...coroutines,
        count: contexts.reduce(
          (most, { coroutine = 0, from }) => (from < position ? Math.max(most, coroutine) : most),
          coroutines.count,
        ),
      },
    }),
  };
}

/** A region as it is at a position, as one that is there from the start and stays. */
function regionAt(reader: TraceReader, region: Region, position: number): Region {
  const { words } = reader.history;
  const from = firstAtLeast(words, region.start);
  const to = firstAtLeast(words, region.start + region.size);
  const used = to > from ? words[to - 1] + 8 - region.start : 0;
  const bytes = new Uint8Array(Math.max(region.bytes.length, used));
  bytes.set(region.bytes);
  const view = new DataView(bytes.buffer);
  for (let id = from; id < to; id++) {
    const offset = words[id] - region.start;
    // Initial content may end within a word; the buffer then holds the rest of it.
    const word = reader.word(words[id], position);
    if (word !== undefined) view.setBigUint64(offset, word, true);
  }
  return { ...region, bytes, from: 0, to: Number.POSITIVE_INFINITY };
}

/** The injected failure, if it is still to come, counted from `position`. */
function remainingFailure(reader: TraceReader, position: number): Launch['failCall'] {
  const { failCall } = reader.trace;
  const made = reader.callsBefore(position);
  return failCall && failCall.nth > made ? { ...failCall, nth: failCall.nth - made } : undefined;
}
