import { type Core, readCore } from './core.ts';
import haswell from './haswell.json' with { type: 'json' };
import nehalem from './nehalem.json' with { type: 'json' };
import skylake from './skylake.json' with { type: 'json' };
import zen3 from './zen3.json' with { type: 'json' };
import zen5 from './zen5.json' with { type: 'json' };

function shipped([name, file]: [name: string, file: unknown]): Core {
  const result = readCore(file);
  if (result.ok) return result.core;
  const place = `src/timing/cores/${name}.json`;
  throw new Error(
    result.problems.map(({ path, message }) => `${place}: ${path}: ${message}`).join('\n'),
  );
}

/** The cores that come with the lab, the one measured for it first. */
export const CORES: readonly Core[] = Object.entries({
  zen5,
  zen3,
  skylake,
  haswell,
  nehalem,
}).map(shipped);

/** A core by name. */
export const coreNamed = (name: string): Core | undefined =>
  CORES.find((core) => core.name === name);
