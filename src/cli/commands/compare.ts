import { CATEGORIES, type Category, categorise } from '../../analysis/category.ts';
import { betweenText, type SwitchCosts, switchCosts } from '../../analysis/compare.ts';
import { type LostRegister, lostRegister } from '../../analysis/lost-register.ts';
import { COST_KEYS } from '../../analysis/profile.ts';
import { SCENARIOS } from '../../machine/scenarios/scenarios.ts';
import type { Core } from '../../timing/cores/core.ts';
import { DEFAULT_BUDGET } from '../../trace/trace.ts';
import { type Cycles, cyclesOf, findCore, unknownLine } from '../cycles.ts';
import { Exit, Refusal } from '../exit.ts';
import { figureTable } from '../figure-table.ts';
import { findRoutineProgram, type RoutineOptions } from '../program.ts';
import { COST_HEADINGS, exitCode, outcomeLine, recordProgram } from './run.ts';

/** What a switch through a routine costs. */
interface Compared {
  name: string;
  symbol: string;
  /** How it is called. */
  shape: string;
  costs: SwitchCosts;
  cycles: Cycles;
  /** What it does not keep, if it does not keep all that it has to. */
  lost: LostRegister | undefined;
}

export interface CompareOptions extends RoutineOptions {
  json: boolean;
  core: string;
  categories: boolean;
}

/** Routines up to which the report has a row for every category without being asked. */
const FEW = 2;

/** `swaplab compare`: the exit code. */
export async function compare(
  names: string[],
  { json, core: coreName, categories, ...asked }: CompareOptions,
): Promise<number> {
  const core = findCore(coreName);
  const routines: Compared[] = [];
  for (const name of names)
    routines.push({ name: nameOf(name), ...(await measure(name, core, asked)) });
  if (json) {
    const listed = routines.map(
      ({ costs: { perSwitch, byCategory, between }, cycles, lost, ...about }) => {
        const { run: _, ...perSwitchCycles } = cycles;
        return {
          ...about,
          perSwitch,
          byCategory,
          ...(between > 0 && { between }),
          cycles: perSwitchCycles,
          ...(lost && { lost: { step: lost.step, message: lost.message } }),
        };
      },
    );
    console.log(JSON.stringify({ routines: listed }));
  } else console.log(report(routines, core, categories || routines.length <= FEW));
  return Exit.ok;
}

/** A routine of the lab goes by its name even if its path was given. */
function nameOf(name: string): string {
  return name.replace(/^asm\/(.*)\.S$/, '$1');
}

/** Switches back and forth through a routine, counts, and models the cycles. */
async function measure(
  name: string,
  core: Core,
  asked: RoutineOptions,
): Promise<Omit<Compared, 'name'>> {
  const scenario = SCENARIOS.find((each) => each.name === name);
  if (scenario)
    throw new Refusal(`${name} is a scenario; its routine is ${nameOf(scenario.routine)}`);
  const program = await findRoutineProgram(name, asked);
  const { symbol, shape, observed } = program.called;
  const reader = await recordProgram(program, DEFAULT_BUDGET);
  const code = exitCode(reader.trace.outcome);
  const called = observed ? `\n(seen: ${symbol} ${shape}; --as tells it otherwise)` : '';
  if (code !== Exit.ok) throw new Refusal(outcomeLine(reader, program) + called, code);
  const costs = switchCosts(reader, categorise(reader));
  if (!costs) throw new Refusal(`${program.source.name}:1: ${symbol} never switched`, Exit.guest);
  const lost = lostRegister(reader);
  return { symbol, shape, costs, cycles: await cyclesOf(reader, core), lost };
}

function report(routines: Compared[], core: Core, categories: boolean): string {
  const sections = routines.flatMap(({ name, lost, costs: { perSwitch, byCategory } }) => [
    [lost ? `${name} (${lost.summary})` : name, ...COST_KEYS.map((key) => perSwitch[key])],
    ...rows(categories, (category) => COST_KEYS.map((key) => byCategory[category][key])),
  ]);
  return [
    figureTable([['per switch', ...COST_HEADINGS], ...sections]),
    '',
    figureTable([
      [`cycles a switch, modelled on ${core.title}`, 'cold', 'warm'],
      ...times(routines, categories),
    ]),
    '',
    'cold: the first switch of the run; warm: when a round trip is repeated, the call and loop included.',
    '',
    ...routines.map(({ name, symbol, shape }) => `${name}: ${symbol} ${shape}`),
    ...routines.flatMap(({ name, costs }) => {
      const between = betweenText(costs);
      return between ? [`${name}: ${between}`] : [];
    }),
    ...routines.flatMap(({ name, lost }) => (lost ? [`${name}: ${lost.message}`] : [])),
    ...routines.flatMap(({ cycles }) => unknownLine(cycles)),
  ].join('\n');
}

/** A row for every category, or none. */
function rows(
  wanted: boolean,
  cells: (category: Category) => (string | number)[],
): (string | number)[][] {
  return wanted ? CATEGORIES.map((category) => [`  ${category}`, ...cells(category)]) : [];
}

/** Rows of the table of cycles; by category when warm. */
function times(routines: Compared[], categories: boolean): (string | number)[][] {
  const figure = (value: number | null) => (value === null ? '–' : Math.round(value));
  return routines.flatMap(({ name, cycles }) => [
    [name, figure(cycles.cold), figure(cycles.warm)],
    ...rows(categories, (category) => ['', figure(cycles.byCategory[category])]),
  ]);
}
