import { type Measured, type Measurement, measuredSchema } from '../../timing/measured.ts';

const files = import.meta.glob<unknown>('/src/timing/measured/*.json', {
  import: 'default',
  eager: true,
});

/** What `npm run native` found, by CPU. Import it when needed. */
const MEASURED: readonly Measured[] = Object.values(files).map((file) =>
  measuredSchema.parse(file),
);

/** The measurement of a routine (`rethinkdb/lightweight`) in one of its forms, on the CPU that a core models. */
export function measurementOf(
  name: string,
  form: 'ret' | 'jmp',
  core: string,
): { cpu: string; measurement: Measurement } | undefined {
  for (const { cpu, measurements } of MEASURED) {
    if (cpu.core !== core) continue;
    const measurement = measurements.find((each) => each.name === name && each.form === form);
    if (measurement) return { cpu: cpu.title, measurement };
  }
  return undefined;
}
