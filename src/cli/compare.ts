import { CATEGORIES, categorise } from '../analysis/category.ts';
import { type SwitchCosts, switchCosts } from '../analysis/compare.ts';
import { COST_KEYS } from '../analysis/profile.ts';
import { CONVENTIONS } from '../machine/routine.ts';
import { conventionOf } from '../machine/scenario-of-file.ts';
import { SCENARIOS } from '../machine/scenarios.ts';
import { DEFAULT_BUDGET } from '../trace/trace.ts';
import { Exit, Refusal } from './exit.ts';
import { table } from './output.ts';
import { build, pingPongProgram } from './program.ts';
import { COST_HEADINGS, exitCode, outcomeLine, recordProgram } from './run.ts';
import { findSource } from './source.ts';

/** `swaplab compare`: the exit code. */
export async function compare(names: [string, string], json: boolean): Promise<number> {
  const routines: { name: string; costs: SwitchCosts }[] = [];
  for (const name of names) routines.push({ name: nameOf(name), costs: await measure(name) });
  if (json) {
    const listed = routines.map(({ name, costs: { perSwitch, byCategory } }) => ({
      name,
      perSwitch,
      byCategory,
    }));
    console.log(JSON.stringify({ routines: listed }));
  } else console.log(report(routines));
  return Exit.ok;
}

/** A routine of the lab goes by its name even if its path was given. */
function nameOf(name: string): string {
  return name.replace(/^asm\/(.*)\.S$/, '$1');
}

/** Switches back and forth through a routine and counts. */
async function measure(name: string): Promise<SwitchCosts> {
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
  return costs;
}

function report(routines: { name: string; costs: SwitchCosts }[]): string {
  const sections = routines.map(({ name, costs }) => {
    const rows = CATEGORIES.map((category) => [
      `  ${category}`,
      ...COST_KEYS.map((key) => costs.byCategory[category][key]),
    ]);
    return [[name, ...COST_KEYS.map((key) => costs.perSwitch[key])], ...rows];
  });
  return table([['per switch', ...COST_HEADINGS], ...sections.flat()]);
}
