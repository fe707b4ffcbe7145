import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What /proc/cpuinfo says of the first CPU. */
export interface CpuAtHand {
  /** Name of a file of measurements: `amd-epyc-zen3`. */
  slug: string;
  title: string;
  vendor: string;
  model: string;
  family: number;
  modelNumber: number;
  stepping: number;
  /** The core of src/timing/cores that models it. */
  core?: string;
}

/** Microarchitectures by vendor, family and model, as the vendors' manuals number them. */
const KNOWN: readonly {
  vendor: string;
  family: number;
  models: (model: number) => boolean;
  title: string;
  core?: string;
}[] = [
  { vendor: 'AuthenticAMD', family: 26, models: () => true, title: 'Zen 5', core: 'zen5' },
  { vendor: 'AuthenticAMD', family: 25, models: zen4, title: 'Zen 4', core: 'zen4' },
  { vendor: 'AuthenticAMD', family: 25, models: () => true, title: 'Zen 3', core: 'zen3' },
  { vendor: 'AuthenticAMD', family: 23, models: (m) => m >= 0x30, title: 'Zen 2' },
  { vendor: 'AuthenticAMD', family: 23, models: () => true, title: 'Zen' },
  ...[
    { models: [0x1a, 0x1e, 0x1f, 0x2e], title: 'Nehalem', core: 'nehalem' },
    { models: [0x3c, 0x3f, 0x45, 0x46], title: 'Haswell', core: 'haswell' },
    { models: [0x3d, 0x47, 0x4f, 0x56], title: 'Broadwell' },
    { models: [0x4e, 0x5e, 0x8e, 0x9e, 0x55], title: 'Skylake', core: 'skylake' },
    { models: [0x6a, 0x6c, 0x7d, 0x7e], title: 'Ice Lake', core: 'icelake' },
    { models: [0x8f, 0xcf], title: 'Golden Cove', core: 'goldencove' },
  ].map((known) => ({
    ...known,
    vendor: 'GenuineIntel',
    family: 6,
    models: (model: number) => known.models.includes(model),
  })),
];

function zen4(model: number): boolean {
  return (model >= 0x10 && model <= 0x1f) || (model >= 0x60 && model <= 0xaf);
}

/** Tells the CPU this runs on from the text of /proc/cpuinfo. */
export function cpuAtHand(text = readFileSync('/proc/cpuinfo', 'utf8')): CpuAtHand {
  const field = (name: string) =>
    new RegExp(`^${name}\\s*: (.*)$`, 'm').exec(text)?.[1].trim() ?? '';
  const [family, modelNumber, stepping] = ['cpu family', 'model', 'stepping'].map((name) =>
    Number(field(name)),
  );
  const vendor = field('vendor_id');
  const model = field('model name').replaceAll(/\(R\)|\(TM\)|CPU|Processor|@.*/g, ' ');
  const known = KNOWN.find(
    (one) => one.vendor === vendor && one.family === family && one.models(modelNumber),
  );
  const name = known?.title ?? `family ${family} model ${modelNumber}`;
  const short = model.replaceAll(/\s+/g, ' ').trim();
  return {
    slug: `${short} ${name.replaceAll(' ', '')}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
    title: `${short}, ${name}`,
    vendor,
    model: field('model name'),
    family,
    modelNumber,
    stepping,
    ...(known?.core && { core: known.core }),
  };
}

const WEAKNESSES = '/sys/devices/system/cpu/vulnerabilities';

/** What the kernel does against which weakness of the CPU: it makes system calls dearer. */
export function mitigations(): Record<string, string> {
  const names = existsSync(WEAKNESSES) ? readdirSync(WEAKNESSES) : [];
  return Object.fromEntries(
    names
      .map((name) => [name, readFileSync(join(WEAKNESSES, name), 'utf8').trim()])
      .filter(([, text]) => text.startsWith('Mitigation: '))
      .map(([name, text]) => [name, text.slice('Mitigation: '.length)]),
  );
}
