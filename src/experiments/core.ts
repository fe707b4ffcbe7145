import { type Core, readCore } from '../timing/core.ts';
import haswell from '../timing/cores/haswell.json' with { type: 'json' };
import nehalem from '../timing/cores/nehalem.json' with { type: 'json' };
import skylake from '../timing/cores/skylake.json' with { type: 'json' };
import zen3 from '../timing/cores/zen3.json' with { type: 'json' };
import zen5 from '../timing/cores/zen5.json' with { type: 'json' };
import { choice } from './parameter.ts';

const FILES = { zen5, zen3, skylake, haswell, nehalem };

/** On which core cycles are modelled. */
export const CORE = choice('core', Object.keys(FILES) as (keyof typeof FILES)[], {
  why: 'zen5 was measured for this lab; nehalem is a server of the article’s year.',
});

/** The core of a name in CORE. */
export function coreNamed(name: keyof typeof FILES): Core {
  const read = readCore(FILES[name]);
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'));
  return read.core;
}
