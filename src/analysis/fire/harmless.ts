import { SYSTEM_CALLS } from '../../machine/kernel/system-calls.ts';
import { Slot } from '../../machine/registers.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { CONTINUED, isStore } from '../../trace/trace.ts';
import { SIGNAL } from './under-fire.ts';

/** The kernel lays no frame into so many bytes below rsp (ABI, 3.2.2). */
const RED_ZONE = 128;

/** Bytes below rsp down to where frame and handler may reach: the red zone, a frame of 440 bytes and a floating-point
 * state of 512, what aligning them loses, and the 1,024 that asm/runtime/under-fire.S ruins below its frame. */
const REACH = 2304;

/** Calls that answer the same whether a handler ran before them or not. */
const UNMOVED: ReadonlySet<number> = new Set(
  [SYSTEM_CALLS.rt_sigprocmask, SYSTEM_CALLS.write, SYSTEM_CALLS.exit].map(({ number }) => number),
);

/**
 * True if it is plain from the recording that a signal at a position, whose handler ruins what it may, changes nothing: the
 * frame has its place, the kernel gives back every register, and of the memory that is ruined nothing is read before it
 * is written anew. False where that has to be tried.
 */
export function harmless(reader: TraceReader, position: number): boolean {
  const { trace } = reader;
  const rsp = Number(reader.register(Slot.rsp, position));
  const [low, high] = [rsp - REACH, rsp - RED_ZONE];
  const region = reader.region(low, position);
  if (!region?.writable || region.executable || high > region.start + region.size) return false;
  const { alternateStack, coming } = reader.process(position);
  const blocked = (reader.mask(position) >> BigInt(SIGNAL - 1)) & 1n;
  if (alternateStack[2] > 0n || coming.length > 0 || trace.failCall || blocked) return false;
  if (trace.arrivals.some(({ step }) => step >= position)) return false;
  if (trace.calls.some(({ step, number }) => step >= position && !UNMOVED.has(number)))
    return false;
  return !readsRuined(reader, position, low, high);
}

/** Whether a step from `position` on reads one of the bytes [low, high) that no step since then has written. */
function readsRuined({ trace }: TraceReader, position: number, low: number, high: number): boolean {
  const { start, address, size, kind } = trace.accesses;
  const anew = new Uint8Array(high - low);
  for (let i = start[position]; i < start[trace.steps]; i++) {
    const from = Math.max(address[i] - low, 0);
    const to = Math.min(address[i] - low + size[i], anew.length);
    if (from >= to) continue;
    if (isStore(kind[i] & ~CONTINUED)) anew.fill(1, from, to);
    else if (anew.subarray(from, to).includes(0)) return true;
  }
  return false;
}
