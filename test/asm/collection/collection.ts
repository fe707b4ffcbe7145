import { LIBRARIES } from './libraries.ts';
import { OPERATING_SYSTEMS } from './operating-systems.ts';
import { PAIRS } from './pairs.ts';
import type { Row } from './row.ts';
import { RUNTIMES } from './runtimes.ts';

/** Every switch that the lab has of other people, but those with a test of their own in `switches.test.ts`. */
export const COLLECTION: readonly Row[] = [
  ...OPERATING_SYSTEMS,
  ...RUNTIMES,
  ...LIBRARIES,
  ...PAIRS,
];
