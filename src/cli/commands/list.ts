import { CATALOGUE } from '../../atlas/catalogue/catalogue.ts';
import { ABLATIONS } from '../../machine/scenarios/ablation.ts';
import { LADDER } from '../../machine/scenarios/ladder.ts';
import { SCENARIOS } from '../../machine/scenarios/scenarios.ts';
import { table } from '../output.ts';

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

/** The ladder, the ablation, and the switches of other people, with an empty row between. */
function routines(): string[][] {
  const rungs = LADDER.map(({ name, title, date }) => [`  ${name}`, `${title} (${date})`]);
  const ablations = ABLATIONS.slice(1).map(({ name, without }) => [
    `  ${name}`,
    `glibc’s without ${without.join(', ')}`,
  ]);
  const others = CATALOGUE.filter(({ name, facts }) => !facts && name.startsWith('switches/')).map(
    ({ name, title }) => [`  ${name}`, title],
  );
  const gap = ['', ''];
  return [...rungs, gap, ...ablations, gap, ...others];
}
