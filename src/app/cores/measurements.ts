import type { Core } from '../../timing/cores/core.ts';
import {
  hasSystemCallsOf,
  type Measured,
  type Measurement,
  measuredSchema,
} from '../../timing/measured.ts';

const files = import.meta.glob<unknown>('/src/timing/measured/*.json', {
  import: 'default',
  eager: true,
});

/** What `npm run native` found, by CPU. Import it when needed. */
const MEASURED: readonly Measured[] = Object.values(files).map((file) =>
  measuredSchema.parse(file),
);

/**
 * The measurement of a routine (`rethinkdb/lightweight`) in one of its forms, on the CPU that a core models. Of
 * one that `calls` the system only from a machine whose system calls cost what the core has for them.
 */
export function measurementOf(
  { name, form, calls }: { name: string; form: 'ret' | 'jmp'; calls: boolean },
  core: Core,
): { cpu: string; measurement: Measurement } | undefined {
  for (const machine of MEASURED) {
    const { cpu, measurements } = machine;
    if (cpu.core !== core.name || (calls && !hasSystemCallsOf(core, machine))) continue;
    const measurement = measurements.find((each) => each.name === name && each.form === form);
    if (measurement) return { cpu: cpu.title, measurement };
  }
  return undefined;
}
