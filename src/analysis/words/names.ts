import { compiledAt, symbolsAt } from '../../assembler/lookup.ts';
import { hex } from '../../base/hex.ts';
import type { Arrival } from '../../machine/kernel/arrival.ts';
import { frameFieldAt } from '../../machine/kernel/frame-fields.ts';
import { signalName } from '../../machine/kernel/signals.ts';
import { FS_BASE } from '../../machine/memory/layout.ts';
import type { Context, Stack } from '../../machine/memory/region.ts';
import { FPREGS_MEM, fieldAt } from '../../machine/ucontext.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { type SaveArea, savedAt } from '../../trace/save-areas.ts';
import { signalFrameAt } from '../../trace/signal-frames.ts';

/**
 * A name for an address at a position: `frame of SIGALRM, gregs[RIP]`, `B's ucontext_t, gregs[RBX]` in a save area,
 * `stack B, top − 0x40`, `main + 12` and `table + 8` by symbols, `heap + 0x10` by region.
 * Undefined where nothing is mapped.
 */
export function nameAddress(
  reader: TraceReader,
  address: number,
  position: number,
): string | undefined {
  return (
    nameSignalFrame(reader, address, position) ??
    nameSaveArea(reader, address, position) ??
    nameStack(reader, address, position) ??
    nameSymbol(reader, address) ??
    nameRegion(reader, address, position)
  );
}

/** What to call a context in a sentence: `context B`, `coroutine 3`. */
export function contextTitle({ name, coroutine }: Context): string {
  return coroutine ? name : `context ${name}`;
}

/** `B's ucontext_t, gregs[RBX]`; `B's saved rsp` where a context is kept in something else. */
function nameSaveArea(reader: TraceReader, address: number, position: number): string | undefined {
  const saved = savedAt(reader, address, position);
  if (!saved) return undefined;
  const { area, word } = saved;
  const { name } = reader.trace.contexts[area.context];
  const offset = address - word.address;
  if (area.kind !== 'ucontext')
    return `${name}'s saved ${word.register}${word.mangled ? ', mangled' : ''}${offset ? ` + ${offset}` : ''}`;
  if (offset === 0) return `${name}'s ucontext_t`;
  if (offset === FPREGS_MEM) return `${name}'s ucontext_t, __fpregs_mem`;
  const field = fieldAt(offset);
  const within = offset - (field?.offset ?? 0);
  return `${name}'s ucontext_t, ${field?.short}${within ? ` + ${within}` : ''}`;
}

/** What to call what the kernel lays for a handler: `frame of SIGALRM`. */
export function signalFrameTitle({ info }: Arrival): string {
  return `frame of ${signalName(info.signal)}`;
}

/** `frame of SIGALRM, gregs[RIP]`, while the handler is not done. */
function nameSignalFrame(
  reader: TraceReader,
  address: number,
  position: number,
): string | undefined {
  const frame = signalFrameAt(reader, address, position);
  if (!frame) return undefined;
  const { arrival } = frame;
  const title = signalFrameTitle(arrival);
  if (address === arrival.ucontext) return `${title}, ucontext_t`;
  if (address === arrival.siginfo) return `${title}, siginfo_t`;
  if (address === arrival.fpstate) return `${title}, floating-point state`;
  const field = frameFieldAt(arrival, address);
  if (!field) return `${title} + ${hex(address - arrival.frame)}`;
  const within = address - field.address;
  return `${title}, ${field.short}${within ? ` + ${within}` : ''}`;
}

/** What to call a save area: `ctx_a`, `coros[2]`; by its place where no symbol names it. */
export function areaTitle(reader: TraceReader, { symbol, object, context }: SaveArea): string {
  const position = Math.max(0, reader.nextRun(context, 0));
  return (
    symbol ??
    nameStack(reader, object, position) ??
    nameRegion(reader, object, position) ??
    hex(object)
  );
}

/** What to call a stack: `stack B`, `stack of coroutine 3`; `stack_b` where the name says it. */
export function stackTitle(reader: TraceReader, stack: Stack): string {
  const { context } = stack;
  // Of the several that a context may have, its own is the first; others have names.
  if (reader.stackOf(context) !== stack && stack.name.startsWith('signal stack')) return stack.name;
  const { name, coroutine } = reader.trace.contexts[context];
  if (coroutine) return `stack of ${name}`;
  return /stack/i.test(name) ? name : `stack ${name}`;
}

/** `stack B, top − 0x40`, `stack of coroutine 3, top − 0x40`. */
function nameStack(reader: TraceReader, address: number, position: number): string | undefined {
  const stack = reader.stack(address, position);
  if (!stack) return undefined;
  const title = stackTitle(reader, stack);
  return address < stack.low
    ? `guard page of ${title}`
    : `${title}, top − ${hex(stack.high - address)}`;
}

/** `main + 12`: the closest symbol at or below an address that reaches over it. */
export function nameSymbol(reader: TraceReader, address: number): string | undefined {
  const [symbol] = symbolsAt(reader.trace.image, address);
  if (!symbol) return undefined;
  const offset = address - symbol.address;
  return offset === 0 ? symbol.name : `${symbol.name} + ${offset}`;
}

/** `co.c:12`: the line that a compiler made the code at an address of, where the file says it. */
export function nameLine({ trace }: TraceReader, address: number): string | undefined {
  const span = compiledAt(trace.image, address);
  return span && `${span.file}:${span.line}`;
}

/** ` (co.c:12)` of a step, or nothing: to follow the words that name it. */
export function lineNote(reader: TraceReader, step: number): string {
  const line = step >= 0 && step < reader.trace.steps && nameLine(reader, reader.pc(step));
  return line ? ` (${line})` : '';
}

/** A return address by the call before it: after a function's last instruction it is still its own. */
export function nameReturn(reader: TraceReader, address: number): string | undefined {
  const call = nameSymbol(reader, address - 1);
  const offset = / \+ (\d+)$/.exec(call ?? '');
  return call && `${call.slice(0, offset?.index)} + ${Number(offset?.[1] ?? 0) + 1}`;
}

function nameRegion(reader: TraceReader, address: number, position: number): string | undefined {
  // Where asm/glibc-2.12 keeps it, as glibc does in a thread's block.
  const region = reader.region(address, position);
  if (address === FS_BASE - 4 && region?.kind === 'thread') return 'errno';
  return region && `${region.name} + ${hex(address - region.start)}`;
}
