import { pingPongAsking } from './asking.ts';
import { printName } from './name.ts';
import { CONVENTIONS, type Convention } from './routine.ts';
import type { Scenario } from './scenario.ts';
import { pingPong } from './scenarios.ts';

/** What calls `main`. */
export const START = 'asm/runtime/start.S';

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

/** The convention of a routine, by the global symbols that its file defines. */
export function conventionOf(symbols: readonly Defined[]): Convention | undefined {
  return CONVENTIONS.find(({ symbol, needs = [] }) =>
    [symbol, ...needs].every((wanted) =>
      symbols.some(({ name, global }) => name === wanted && global),
    ),
  );
}

/**
 * What to run for a file that is a program: it is entered at `_start` or, lacking that, through a
 * start-up that calls `main`. Undefined if it is none. `companions` are units that it is linked with.
 */
export function programOfFile(
  path: string,
  symbols: readonly Defined[],
  companions: readonly string[] = [],
): FileScenario | undefined {
  const find = (wanted: string) => symbols.find(({ name }) => name === wanted);
  const entry = find('_start') ?? find('main');
  if (entry && !entry.global)
    return {
      ok: false,
      ...entry.place,
      message: `'${entry.name}' is not global; add '.globl ${entry.name}'`,
    };
  if (entry) {
    const units = [...(entry.name === 'main' ? [START] : []), path, ...companions];
    return { ok: true, scenario: ownProgram(path, units, entry.name) };
  }
  return undefined;
}

const SWITCHES = 'asm/switches/';

/** Those of the shipped switches whose functions are known by their names. */
const NAMED = ['boost-fcontext', 'boost-fcontext-no-fp', 'go', 'libco', 'libcoro', 'libucontext']
  .concat('minicoro', 'ruby')
  .map((name) => `${SWITCHES}${name}.S`);

/** Whether a file is a shipped switch of which a run has to find out how it is called. */
export function isSeen(path: string): boolean {
  return path.startsWith(SWITCHES) && !NAMED.includes(path);
}

/** What to run for one file that the lab ships: a program, or a ping-pong through a routine. */
export function scenarioOfFile(path: string, symbols: readonly Defined[]): FileScenario {
  const program = programOfFile(path, symbols);
  if (program) return program;
  if (isSeen(path)) return { ok: true, scenario: pingPongAsking(path, {}) };
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
    name: printName({ kind: 'program', path }),
    title: path,
    summary: `Runs ${path} from ${entry} to its end.`,
    units,
    routine: path,
    library: true,
    entry: '_start',
    contexts: [{ name: 'A' }],
    start: {},
  };
}
