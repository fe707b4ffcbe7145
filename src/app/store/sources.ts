import { CONVENTIONS } from '../../machine/routine.ts';
import type { Scenario } from '../../machine/scenario.ts';
import { pingPong } from '../../machine/scenarios.ts';
import { LAB_FILES } from '../../worker/lab-files.ts';

const START = 'asm/runtime/start.S';

/**
 * What to run for one source: a ping-pong if it defines a switching routine of a known convention;
 * otherwise it is a program of its own, entered at `_start` or, lacking that, through a start-up
 * that calls `main`.
 */
export function scenarioFor(path: string, text: string): Scenario {
  const defines = (symbol: string) => new RegExp(`^\\s*${symbol}:`, 'm').test(text);
  const convention = CONVENTIONS.find(({ symbol }) => defines(symbol));
  if (convention && !defines('main')) return pingPong(path, convention);
  return {
    name: path,
    title: path,
    summary: `Runs ${path} from ${defines('_start') ? '_start' : 'main'} to its end.`,
    units: defines('_start') ? [path] : [START, path],
    routine: path,
    entry: '_start',
    contexts: [{ name: 'A' }],
  };
}

/** Paths of the routines that can be put to work by `scenarioFor`. */
export const ROUTINES = Object.keys(LAB_FILES).filter((path) =>
  CONVENTIONS.some(({ symbol }) => new RegExp(`^\\s*${symbol}:`, 'm').test(LAB_FILES[path])),
);
