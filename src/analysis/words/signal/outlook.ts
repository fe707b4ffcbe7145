import { effectOf } from '../../../machine/kernel/signal-effect.ts';
import { bitOf, signalName } from '../../../machine/kernel/signals.ts';
import type { TraceReader } from '../../../trace/reader.ts';
import { handlerName } from '../../signals.ts';

/** What would come of a signal that arrived at a position. */
export function signalOutlook(reader: TraceReader, signal: number, position: number): string {
  const state = reader.process(position);
  const name = signalName(signal);
  const effect = effectOf(state, signal);
  const what = {
    handler: `${handlerName(reader, Number(state.dispositions[signal]?.[0] ?? 0n))} handles it`,
    nothing: 'it is ignored, and nothing changes',
    stop: 'it stops the process, and nobody continues it',
    end: 'it ends the run, since nothing handles it',
  }[effect];
  if (reader.mask(position) & bitOf(signal))
    return `${name} is blocked here: it stays pending until the program lets it through; then ${what}.`;
  return effect === 'handler'
    ? `${name} arrives before the next instruction: ${what}.`
    : `${name}: ${what}.`;
}
