import { labFiles } from '../../src/cli/source.ts';
import type { Core } from '../../src/timing/cores/core.ts';
import { endingOf } from '../../src/timing/ending.ts';
import { measuredFiles, onMachine } from './machines.ts';
import { conventionOf, cyclesASwitch, included, switchTrace } from './switch-trace.ts';

/** A routine in one of its forms: cycles a switch, and the error as a fraction of the measured. */
export interface RoutineAccuracy {
  name: string;
  core: string;
  machine: string;
  measured: number;
  modelled: number;
  error: number;
}

/** Every routine of asm/ on each machine where it was measured, if there is a core for its CPU. */
export async function checkRoutines(cores: readonly Core[]): Promise<RoutineAccuracy[]> {
  const files = labFiles();
  const results: RoutineAccuracy[] = [];
  const traces = new Map<string, Awaited<ReturnType<typeof switchTrace>>>();
  for (const { machine, measured } of measuredFiles()) {
    const model = cores.find((each) => each.name === measured.cpu.core);
    if (!model) continue;
    const core = onMachine(model, measured);
    for (const { name: routine, kind, form: ending, median } of measured.measurements) {
      const path = `asm/${routine}.S`;
      if (kind !== 'routine' || !files[path]) continue;
      const text = included(files, path);
      const form = ending ?? endingOf(text, conventionOf(text)?.symbol ?? '');
      const key = `${path} ${form}`;
      const result = traces.get(key) ?? (await switchTrace(files, path, form));
      traces.set(key, result);
      if (!result.ok) throw new Error(`${path} (${form}): ${result.message}`);
      const modelled = cyclesASwitch(result.trace, core);
      results.push({
        name: form === 'jmp' ? `${routine} (jmp)` : routine,
        core: core.name,
        machine,
        measured: median,
        modelled,
        error: modelled / median - 1,
      });
    }
  }
  return results;
}
