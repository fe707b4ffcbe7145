import { contextState } from '../../analysis/context-state.ts';
import { instructionsAt } from '../../analysis/pointee.ts';
import { nameAddress, nameSymbol } from '../../analysis/words/names.ts';
import { hex } from '../../base/hex.ts';
import { signalName } from '../../machine/kernel/signals.ts';
import { firstCode, type StackFrame } from '../../trace/context-frames.ts';
import type { TraceReader } from '../../trace/reader.ts';
import type { Run } from '../run/run.ts';
import { placeOf } from '../run/source-index.ts';
import { fileLabel } from '../source/file-label.ts';

/** What a row shows of a frame: primitives, so that a step draws again only what it changed. */
export interface FrameShown {
  context: number;
  pc: number;
  /** `swapcontext + 12`. */
  name: string;
  /** `co.c:12`, or nothing. */
  place: string;
  /** Of a handler: `SIGALRM`; else nothing. */
  signal: string;
  /** In bytes, or -1 where there is no telling. */
  size: number;
  /** Position at which it was called, or -1 of a context's first frame. */
  called: number;
}

export function frameProps(run: Run, context: number, frame: StackFrame): FrameShown {
  const { reader } = run;
  const { pc, callStep, arrival, size = -1, start } = frame;
  return {
    context,
    pc,
    name: nameSymbol(reader, pc) ?? nameAddress(reader, pc, start) ?? hex(pc),
    place: placeName(run, pc),
    signal: arrival ? signalName(arrival.info.signal) : '',
    size,
    called: callStep === undefined ? -1 : start,
  };
}

/** The line that code at an address stands in: `co.c:12`; empty if in none. */
export function placeName(run: Run, address: number): string {
  const [instruction] = instructionsAt(run.reader.trace, address);
  const place = instruction === undefined ? undefined : placeOf(run.source, instruction, 'C');
  if (!place) return '';
  return `${fileLabel(place.path, [place.path])}:${place.line}`;
}

/** Why a context has no frames at a position. */
export function noFrames(reader: TraceReader, context: number, position: number): string {
  if (contextState(reader, context, position) === 'ended')
    return 'ended: it has no frames any more';
  if (reader.trace.contexts[context].entered && reader.lastRun(context, position) < 0)
    return 'it ran before this run began: its frames were not recorded';
  const first = firstCode(reader, context, position);
  const name = first && nameSymbol(reader, first.pc);
  return name ? `not started yet; it begins in ${name}` : 'not started yet';
}
