import type { Core } from './cores/core.ts';
import zen3 from './measured/amd-epyc-zen3.json' with { type: 'json' };
import zen5 from './measured/amd-epyc-zen5.json' with { type: 'json' };
import zen5WithPti from './measured/amd-epyc-zen5-2096mhz-pti.json' with { type: 'json' };
import { hasSystemCallsOf, type Measured, type Measurement, measuredSchema } from './measured.ts';

/** What `npm run native` found, a machine each. Import it when needed. */
export const MEASURED: readonly Measured[] = [zen3, zen5, zen5WithPti].map((file) =>
  measuredSchema.parse(file),
);

/**
 * The measurement of a routine (`rethinkdb/lightweight`) in one of its forms, on the CPU that a core models. Of
 * one that `calls` the system only from a machine whose system calls cost what the core has for them. `cycles` are those of
 * one switch of stacks, of which some routines make several on the way from one context to the other.
 */
export function measurementOf(
  { name, form, calls }: { name: string; form: 'ret' | 'jmp'; calls: boolean },
  core: Core,
): { cpu: string; measurement: Measurement; cycles: number } | undefined {
  for (const machine of MEASURED) {
    const { cpu, measurements } = machine;
    if (cpu.core !== core.name || (calls && !hasSystemCallsOf(core, machine))) continue;
    const measurement = measurements.find((each) => each.name === name && each.form === form);
    if (!measurement) continue;
    const { median, switches = 1 } = measurement;
    return { cpu: cpu.title, measurement, cycles: median / switches };
  }
  return undefined;
}
