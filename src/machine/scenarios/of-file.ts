import { CONVENTIONS, type Convention } from './routine.ts';
import type { Scenario } from './scenario.ts';
import { pingPong } from './scenarios.ts';

const START = 'asm/runtime/start.S';

/** A label that a file defines. Lines and columns count from 1. */
export interface Defined {
  name: string;
  global: boolean;
  place: { line: number; column: number };
}

/** A scenario, or why there is none and where; without a column it concerns the whole file. */
export type FileScenario =
  | { ok: true; scenario: Scenario }
  | { ok: false; line: number; column?: number; message: string };

/** The convention of a routine, by the global symbol that its file defines. */
export function conventionOf(symbols: readonly Defined[]): Convention | undefined {
  return CONVENTIONS.find(({ symbol }) =>
    symbols.some(({ name, global }) => name === symbol && global),
  );
}

/**
 * What to run for one file: a program is entered at `_start` or, lacking that, through a start-up
 * that calls `main`; a switching routine of a known convention is put to work in a ping-pong.
 */
export function scenarioOfFile(path: string, symbols: readonly Defined[]): FileScenario {
  const find = (wanted: string) => symbols.find(({ name }) => name === wanted);
  const entry = find('_start') ?? find('main');
  if (entry && !entry.global)
    return {
      ok: false,
      ...entry.place,
      message: `'${entry.name}' is not global; add '.globl ${entry.name}'`,
    };
  if (entry)
    return {
      ok: true,
      scenario: ownProgram(path, entry.name === 'main' ? [START, path] : [path], entry.name),
    };
  const convention = conventionOf(symbols);
  if (convention) return { ok: true, scenario: pingPong(path, convention) };
  const routines = CONVENTIONS.map(({ symbol }) => `'${symbol}'`).join(', ');
  return {
    ok: false,
    line: 1,
    message:
      `no entry: the file defines neither '_start' nor 'main', nor a routine (${routines}) ` +
      "to switch through; add one of them with '.globl'",
  };
}

/** A program in one context, from its `_start` to its end. */
export function ownProgram(path: string, units: string[], entry = '_start'): Scenario {
  return {
    name: path,
    title: path,
    summary: `Runs ${path} from ${entry} to its end.`,
    units,
    routine: path,
    entry: '_start',
    contexts: [{ name: 'A' }],
  };
}
