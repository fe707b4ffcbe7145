import { handlerName, signalsOf } from '../analysis/signals.ts';
import { count, plural } from '../base/count.ts';
import { signalName } from '../machine/kernel/signals.ts';
import type { TraceReader } from '../trace/reader.ts';

/** `signals: SIGALRM 3 times to on_tick (36 steps in it)`: a line for each signal and handler. */
export function signalLines(reader: TraceReader): string[] {
  return signalsOf(reader).map(({ signal, handler, times, steps, open }) => {
    const often = times === 1 ? 'once' : `${count(times)} times`;
    const still =
      open > 0 ? `, ${open === times ? '' : `${count(open)} of them `}not done at the end` : '';
    return `${signalName(signal)} arrived ${often}: ${handlerName(reader, handler)}, ${plural(steps, 'step')} in it${still}`;
  });
}
