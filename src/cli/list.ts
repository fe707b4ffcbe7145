import { CONVENTIONS } from '../machine/routine.ts';
import { SCENARIOS } from '../machine/scenarios.ts';
import { table } from './output.ts';
import { labFiles } from './source.ts';

/** `swaplab list`: scenarios and routines, a line each. */
export function list(): string {
  const scenarios = SCENARIOS.map(({ name, title }) => [`  ${name}`, title]);
  const routines = Object.entries(labFiles()).flatMap(([path, text]) => {
    const convention = CONVENTIONS.find(({ symbol }) => new RegExp(`^${symbol}:`, 'm').test(text));
    return convention
      ? [[`  ${path.slice('asm/'.length, -'.S'.length)}`, convention.signature]]
      : [];
  });
  return [
    "Scenarios, for 'run':",
    table(scenarios, 2),
    '',
    "Routines, for 'run', 'compare' and 'asm':",
    table(routines, 2),
  ].join('\n');
}
