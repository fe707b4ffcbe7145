import type { Core } from '../../timing/cores/core.ts';
import { measurementOf } from '../../timing/measurements.ts';
import { simulate } from '../../timing/simulate.ts';
import { coldSwitch, type Groups } from '../../timing/stream/repeated.ts';
import { timeWarmSwitch } from '../../timing/warm-switch.ts';
import type { TraceReader } from '../../trace/reader.ts';
import type { RowCycles } from './row.ts';

/** Cycles of a run's switch on cores, and its routine's measurements, if it is one, in the form in which it ends. */
export function cyclesOn(
  { trace, history }: TraceReader,
  cores: readonly Core[],
  groups: Groups,
  routine?: { name: string; form: 'ret' | 'jmp'; calls: boolean },
): Record<string, RowCycles> {
  const { switches } = history;
  const each = cores.map((core) => {
    const cold = coldSwitch(simulate(trace, core), trace, switches, groups)?.cycles ?? null;
    const warm = timeWarmSwitch(trace, switches, groups, core)?.cycles ?? null;
    const measured = routine && measurementOf(routine, core)?.cycles;
    return [core.name, { cold, warm, ...(measured !== undefined && { measured }) }] as const;
  });
  return Object.fromEntries(each);
}
