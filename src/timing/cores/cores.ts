import type { Core } from './core.ts';
import goldencove from './goldencove.json' with { type: 'json' };
import haswell from './haswell.json' with { type: 'json' };
import icelake from './icelake.json' with { type: 'json' };
import nehalem from './nehalem.json' with { type: 'json' };
import skylake from './skylake.json' with { type: 'json' };
import zen3 from './zen3.json' with { type: 'json' };
import zen4 from './zen4.json' with { type: 'json' };
import zen5 from './zen5.json' with { type: 'json' };

/**
 * The cores that come with the lab, the one measured for it first. They are taken as they are: a test reads them as one of a
 * person's own is read, which takes longer than most runs.
 */
export const CORES = [
  zen5,
  zen4,
  zen3,
  goldencove,
  icelake,
  skylake,
  haswell,
  nehalem,
] as readonly unknown[] as readonly Core[];

/** A core by name. */
export const coreNamed = (name: string): Core | undefined =>
  CORES.find((core) => core.name === name);
