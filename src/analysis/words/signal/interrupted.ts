import { signalName } from '../../../machine/kernel/signals.ts';
import { functionAt } from '../../../trace/functions.ts';
import type { TraceReader } from '../../../trace/reader.ts';
import { openSignalFrames } from '../../../trace/signal-frames.ts';
import { handlerName } from '../../signals.ts';

/** `on_tick, by SIGALRM, in count`: the handlers that a context is in, the innermost first; undefined if in none. */
export function interruptedText(
  reader: TraceReader,
  context: number,
  position: number,
): string | undefined {
  const told = openSignalFrames(reader, position)
    .filter(({ arrival }) => reader.context(arrival.step) === context)
    .map(({ arrival }) => {
      const { info, handler, pc } = arrival;
      const within = functionAt(reader.trace, pc);
      return `${handlerName(reader, handler)}, by ${signalName(info.signal)}${within ? `, in ${within.name}` : ''}`;
    });
  return told.length > 0 ? told.join('; ') : undefined;
}
