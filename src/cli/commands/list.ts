import { ABLATIONS } from '../../machine/scenarios/ablation.ts';
import { LADDER } from '../../machine/scenarios/ladder.ts';
import { CONVENTIONS } from '../../machine/scenarios/routine.ts';
import { SCENARIOS } from '../../machine/scenarios/scenarios.ts';
import { table } from '../output.ts';
import { labFiles } from '../source.ts';

/** `swaplab list`: scenarios and routines, a line each. */
export function list(): string {
  const scenarios = SCENARIOS.map(({ name, title }) => [`  ${name}`, title]);
  return [
    "Scenarios, for 'run':",
    table(scenarios, 2),
    '',
    "Routines, for 'run', 'compare' and 'asm'; first RethinkDB's ladder:",
    table(routines(), 2),
  ].join('\n');
}

/** The ladder, the ablation, and whatever else defines a routine, with an empty row between. */
function routines(): string[][] {
  const rungs = LADDER.map(({ name, title, date }) => [`  ${name}`, `${title} (${date})`]);
  const ablations = ABLATIONS.slice(1).map(({ name, without }) => [
    `  ${name}`,
    `glibc’s without ${without.join(', ')}`,
  ]);
  const listed = new Set([...LADDER, ...ABLATIONS].map(({ path }) => path));
  const others = Object.entries(labFiles()).flatMap(([path, text]) => {
    const convention = CONVENTIONS.find(({ symbol }) => new RegExp(`^${symbol}:`, 'm').test(text));
    if (listed.has(path) || !convention) return [];
    return [[`  ${path.slice('asm/'.length, -'.S'.length)}`, convention.signature]];
  });
  const gap = ['', ''];
  return [...rungs, gap, ...ablations, gap, ...others];
}
