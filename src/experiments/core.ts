import { CORES } from '../timing/cores.ts';
import { choice } from './parameter.ts';

/** On which core cycles are modelled. */
export const CORE = choice(
  'core',
  CORES.map(({ name }) => name),
  { why: 'zen5 was measured for this lab; nehalem is a server of the article’s year.' },
);
