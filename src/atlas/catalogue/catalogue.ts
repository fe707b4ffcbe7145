import { C_LIBRARIES } from './c-libraries.ts';
import type { Entry } from './entry.ts';
import { GLIBC } from './glibc.ts';
import { LANGUAGE_RUNTIMES } from './language-runtimes.ts';
import { OPERATING_SYSTEMS } from './operating-systems.ts';
import { PAIRS } from './pairs.ts';
import { RUST } from './rust.ts';
import { WINDOWS } from './windows.ts';
import { ZIG } from './zig.ts';

/** Every switch that the atlas knows, family by family. */
export const CATALOGUE: readonly Entry[] = [
  ...GLIBC,
  ...OPERATING_SYSTEMS,
  ...LANGUAGE_RUNTIMES,
  ...C_LIBRARIES,
  ...PAIRS,
  ...RUST,
  ...ZIG,
  ...WINDOWS,
];

/** The entry of a switch by its name, or by what stands behind the last slash of it. */
export const entryNamed = (name: string): Entry | undefined =>
  CATALOGUE.find((each) => each.name === name) ??
  CATALOGUE.find((each) => each.name.split('/').at(-1) === name);
