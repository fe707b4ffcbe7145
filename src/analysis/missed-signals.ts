import { count, plural } from '../base/count.ts';
import type { Coming } from '../machine/kernel/process-state.ts';
import { effectOf } from '../machine/kernel/signal-effect.ts';
import { bitOf, signalName } from '../machine/kernel/signals.ts';
import type { TraceReader } from '../trace/reader.ts';

/** Why signals that were to come from outside did nothing, a sentence for each of which none did. */
export function missedSignals(reader: TraceReader, signals: readonly Coming[]): string[] {
  return signals.flatMap((each) => {
    const why = missed(reader, each);
    return why ? [`${signalName(each.signal)} did not arrive: ${why}`] : [];
  });
}

function missed(reader: TraceReader, { signal, at }: Coming): string | undefined {
  const { arrivals, outcome, steps, earlier = 0 } = reader.trace;
  if (arrivals.some(({ info, injected }) => injected && info.signal === signal)) return undefined;
  if ((outcome.kind === 'killed' || outcome.kind === 'stopped') && outcome.signal === signal)
    return undefined;
  if (at > earlier + steps)
    return `the run was over after ${plural(steps, 'step')}, before step ${count(at - earlier)}`;
  if (reader.mask(steps) & bitOf(signal)) return 'it was blocked to the end, and is pending';
  return effectOf(reader.process(steps), signal) === 'nothing' ? 'it was ignored' : undefined;
}
