import { signalName } from '../../../machine/kernel/signals.ts';
import { framesOpen } from '../../../trace/call-stack.ts';
import { functionAt } from '../../../trace/functions.ts';
import type { TraceReader } from '../../../trace/reader.ts';
import { openSignalFrames } from '../../../trace/signal-frames.ts';
import { handlerName } from '../../signals.ts';

/** `on_tick, by SIGALRM, in count`: the handlers that the running context is in, the innermost first; undefined if in none. */
export function interruptedText(reader: TraceReader, position: number): string | undefined {
  const open = openSignalFrames(reader, position);
  if (open.length === 0) return undefined;
  const { start } = reader.history.frames;
  const begun = new Set(Array.from(framesOpen(reader, position), (frame) => start[frame]));
  const told = open
    .filter(({ from }) => begun.has(from))
    .map(({ arrival }) => {
      const { info, handler, pc } = arrival;
      const within = functionAt(reader.trace, pc);
      return `${handlerName(reader, handler)}, by ${signalName(info.signal)}${within ? `, in ${within.name}` : ''}`;
    });
  return told.length > 0 ? told.join('; ') : undefined;
}
