import { printName } from './name.ts';
import type { Scenario, Start } from './scenario.ts';

/** A run of a program that a compiler and a linker have made, from its entry to its end. */
export function elfScenario(path: string, bytes: Uint8Array, start: Start = {}): Scenario {
  return {
    name: printName({ kind: 'program', path }),
    title: path,
    summary: `Runs ${path} as Linux starts it, to its end.`,
    units: [],
    routine: path,
    elf: bytes,
    start,
    entry: '_start',
    contexts: [{ name: 'A' }],
  };
}
