import { useEffect, useState } from 'react';
import { CATEGORIES } from '../../analysis/category.ts';
import { endsOfTrip, formOf } from '../../atlas/row/ends.ts';
import { derived } from '../../base/derived.ts';
import { coldSwitch, type SwitchTime, warmSwitch } from '../../timing/stream/repeated.ts';
import type { Run } from '../run/run.ts';
import { useDrafts } from '../state/drafts.ts';
import { type Timed, useTimed } from '../state/timing.ts';

/** What a switch of a run takes on the chosen core, by category. */
export interface SwitchCycles {
  timed: Timed;
  /** The first switch of the run. */
  cold: SwitchTime | undefined;
  /** One of its last round trip, repeated until warm. */
  warm: SwitchTime | undefined;
  /** The same routine on a CPU of the kind, if somebody measured it: median, and the CPU. */
  measured: { cycles: number; cpu: string } | undefined;
}

const modelled = derived((timed: Timed): Omit<SwitchCycles, 'measured'> => {
  const { run, whole, warm, trip } = timed;
  const { trace, history } = run.reader;
  const groups = { of: run.categories, count: CATEGORIES.length };
  return {
    timed,
    cold: whole && coldSwitch(whole, trace, history.switches, groups),
    warm: warm && trip && warmSwitch(warm, trace, trip, groups),
  };
});

/** What a switch takes, as far as it is known yet. */
export function useSwitchCycles(run: Run | undefined): SwitchCycles | undefined {
  const timed = useTimed(run);
  const measured = useMeasured(timed);
  return timed && { ...modelled(timed), measured };
}

function useMeasured(timed: Timed | undefined): SwitchCycles['measured'] {
  const core = timed?.core;
  const run = timed?.trip && timed.run;
  const [found, setFound] = useState<{ of: string; measured: SwitchCycles['measured'] }>();
  const subject = run && core && subjectOf(run);
  const key = subject && `${core.name} ${subject.name} ${subject.form}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all
  useEffect(() => {
    if (!subject || !core || !key) return;
    // Without it the model stands alone.
    import('../../timing/measurements.ts').then(
      ({ measurementOf }) => {
        const result = measurementOf(subject, core);
        const measured = result && { cycles: result.cycles, cpu: result.cpu };
        setFound({ of: key, measured });
      },
      () => undefined,
    );
  }, [key]);
  return key && found?.of === key ? found.measured : undefined;
}

/** What a measurement of the run's routine would be called; undefined for what nobody can have measured. */
function subjectOf(run: Run): { name: string; form: 'ret' | 'jmp'; calls: boolean } | undefined {
  const { scenario, edited, origin, reader } = run;
  const { routine } = scenario;
  if (edited || origin || !routine.startsWith('asm/') || routine in useDrafts.getState().texts)
    return undefined;
  const { trace, history } = reader;
  const { start, end } = history.switches;
  if (end.length === 0) return undefined;
  const flows = [...trace.pc.subarray(start[0], end[0])].map((pc) => trace.instructions[pc].flow);
  return {
    name: routine.slice('asm/'.length).replace(/\.S$/, ''),
    form: formOf(endsOfTrip(reader)),
    calls: flows.includes('syscall'),
  };
}
