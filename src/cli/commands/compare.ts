import { CATEGORIES, categorise } from '../../analysis/category.ts';
import { type SwitchCosts, switchCosts } from '../../analysis/compare.ts';
import { COST_KEYS } from '../../analysis/profile.ts';
import { conventionOf } from '../../machine/scenarios/of-file.ts';
import { CONVENTIONS } from '../../machine/scenarios/routine.ts';
import { SCENARIOS } from '../../machine/scenarios/scenarios.ts';
import type { Core } from '../../timing/cores/core.ts';
import { DEFAULT_BUDGET } from '../../trace/trace.ts';
import { type Cycles, cyclesOf, findCore, unknownLine } from '../cycles.ts';
import { Exit, Refusal } from '../exit.ts';
import { table } from '../output.ts';
import { build, pingPongProgram } from '../program.ts';
import { findSource } from '../source.ts';
import { COST_HEADINGS, exitCode, outcomeLine, recordProgram } from './run.ts';

/** What a switch through a routine costs. */
interface Compared {
  name: string;
  costs: SwitchCosts;
  cycles: Cycles;
}

/** `swaplab compare`: the exit code. */
export async function compare(
  names: [string, string],
  { json, core: coreName }: { json: boolean; core: string },
): Promise<number> {
  const core = findCore(coreName);
  const routines: Compared[] = [];
  for (const name of names) routines.push({ name: nameOf(name), ...(await measure(name, core)) });
  if (json) {
    const listed = routines.map(({ name, costs: { perSwitch, byCategory }, cycles }) => {
      const { run: _, ...perSwitchCycles } = cycles;
      return { name, perSwitch, byCategory, cycles: perSwitchCycles };
    });
    console.log(JSON.stringify({ routines: listed }));
  } else console.log(report(routines, core));
  return Exit.ok;
}

/** A routine of the lab goes by its name even if its path was given. */
function nameOf(name: string): string {
  return name.replace(/^asm\/(.*)\.S$/, '$1');
}

/** Switches back and forth through a routine, counts, and models the cycles. */
async function measure(name: string, core: Core): Promise<Omit<Compared, 'name'>> {
  const scenario = SCENARIOS.find((each) => each.name === name);
  if (scenario)
    throw new Refusal(`${name} is a scenario; its routine is ${nameOf(scenario.routine)}`);
  const source = findSource(name);
  const { image } = await build(source.files, [source.path], source);
  const convention = conventionOf(image.symbols);
  if (!convention) {
    const known = CONVENTIONS.map(({ symbol, signature }) => `'${symbol}' as ${signature}`);
    throw new Refusal(
      `${name}:1: no routine to switch through; with '.globl' define ${known.join(', or ')}`,
    );
  }
  const program = pingPongProgram(source, convention);
  const reader = await recordProgram(program, DEFAULT_BUDGET);
  const code = exitCode(reader.trace.outcome);
  if (code !== Exit.ok) throw new Refusal(outcomeLine(reader, program), code);
  const costs = switchCosts(reader, categorise(reader));
  if (!costs) throw new Refusal(`${name}:1: ${convention.symbol} never switched`, Exit.guest);
  return { costs, cycles: await cyclesOf(reader, core) };
}

function report(routines: Compared[], core: Core): string {
  const sections = routines.map(({ name, costs }) => {
    const rows = CATEGORIES.map((category) => [
      `  ${category}`,
      ...COST_KEYS.map((key) => costs.byCategory[category][key]),
    ]);
    return [[name, ...COST_KEYS.map((key) => costs.perSwitch[key])], ...rows];
  });
  return [
    table([['per switch', ...COST_HEADINGS], ...sections.flat()]),
    '',
    table([[`cycles a switch, modelled on ${core.title}`, 'cold', 'warm'], ...times(routines)]),
    '',
    'cold: the first switch of the run; warm: when a round trip is repeated, the call and loop included.',
    ...routines.flatMap(({ cycles }) => unknownLine(cycles)),
  ].join('\n');
}

/** Rows of the table of cycles; by category when warm. */
function times(routines: Compared[]): (string | number)[][] {
  const figure = (value: number | null) => (value === null ? '–' : Math.round(value));
  return routines.flatMap(({ name, cycles }) => [
    [name, figure(cycles.cold), figure(cycles.warm)],
    ...CATEGORIES.map((category) => [`  ${category}`, '', figure(cycles.byCategory[category])]),
  ]);
}
