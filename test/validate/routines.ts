import { labFiles } from '../../src/cli/source.ts';
import type { Core } from '../../src/timing/cores/core.ts';
import { measuredFiles, onMachine } from './machines.ts';
import { cyclesASwitch, switchTrace, type Traced } from './switch-trace.ts';

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
  const traces = new Map<string, Traced>();
  for (const { machine, measured } of measuredFiles()) {
    const model = cores.find((each) => each.name === measured.cpu.core);
    if (!model) continue;
    const core = onMachine(model, measured);
    for (const { name, kind, form, median } of measured.measurements) {
      const path = `asm/${name}.S`;
      if (kind !== 'routine' || !form || !files[path]) continue;
      const key = `${path} ${form}`;
      const result = traces.get(key) ?? (await switchTrace(files, path, form));
      traces.set(key, result);
      if (!result.ok) throw new Error(`${path} (${form}): ${result.message}`);
      const modelled = cyclesASwitch(result.trace, core);
      results.push({
        name: form === 'jmp' ? `${name} (jmp)` : name,
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
