import type { Arrival } from '../../../machine/kernel/arrival.ts';
import { signalName } from '../../../machine/kernel/signals.ts';
import type { TraceReader } from '../../../trace/reader.ts';

/** The arrival that follows a step at once, if one does. */
function nextArrival(reader: TraceReader, step: number): Arrival | undefined {
  const next = reader.trace.arrivals[reader.arrivalsBefore(step + 1)];
  return next?.step === step + 1 ? next : undefined;
}

/** What comes of a signal that a call has sent: it arrives, waits or is ignored. */
export function sentNote(reader: TraceReader, signal: number, step: number): string {
  const name = signalName(signal);
  if (nextArrival(reader, step)?.info.signal === signal) return '';
  const waits = reader.process(step + 1).queue.some(({ info }) => info.signal === signal);
  if (!waits) return `; ${name} is ignored`;
  return `; ${name} stays pending: it is blocked`;
}

/** ` SIGALRM arrives next.` after a step that an arrival follows. */
export function arrivalNote(reader: TraceReader, step: number): string {
  const next = nextArrival(reader, step);
  return next ? ` ${signalName(next.info.signal)} arrives next.` : '';
}
