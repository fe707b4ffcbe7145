import { CATEGORIES, type Category, categorise } from '../../analysis/category.ts';
import { betweenText, type SwitchCosts, switchCosts } from '../../analysis/compare.ts';
import { type LostRegister, lostRegister } from '../../analysis/lost-register.ts';
import { COST_KEYS } from '../../analysis/profile.ts';
import { count, plural } from '../../base/count.ts';
import { SCENARIOS } from '../../machine/scenarios/scenarios.ts';
import type { Core } from '../../timing/cores/core.ts';
import type { ManyContexts } from '../../timing/many-contexts.ts';
import { type Cycles, cyclesOf, unknownLine } from '../cycles.ts';
import { Exit, Refusal } from '../exit.ts';
import { figureTable } from '../figure-table.ts';
import { findCore } from '../find-core.ts';
import type { ProgramOptions } from '../programs.ts';
import { COST_HEADINGS } from '../report.ts';
import { neverSwitched, recordSwitching, switchingName } from '../switching.ts';
import {
  type ContextsOptions,
  inRings,
  type Rings,
  readRings,
  ringsJson,
  ringsTable,
} from './contexts.ts';

/** What a switch through a routine or in a program costs. */
interface Compared {
  name: string;
  /** What was compared. */
  of: RoutineFigures | ProgramFigures;
  costs: SwitchCosts;
  cycles: Cycles;
  /** What it does not keep, if it does not keep all that it has to. */
  lost: LostRegister | undefined;
  /** A switch among more contexts, if that was asked for. */
  rings: ManyContexts[];
}

/** The routine's function, and how it is called. */
interface RoutineFigures {
  symbol: string;
  shape: string;
}

/** Of a program's whole run. */
interface ProgramFigures {
  files: readonly string[];
  steps: number;
  switches: number;
}

export interface CompareOptions extends ProgramOptions, ContextsOptions {
  json: boolean;
  core: string;
  categories: boolean;
}

/** Routines up to which the report has a row for every category without being asked. */
const FEW = 2;

/** `swaplab compare`: the exit code. `groups` are names of files that are one program, or of one routine. */
export async function compare(
  groups: readonly (readonly string[])[],
  { json, core: coreName, categories, contexts, stride, places, ...asked }: CompareOptions,
): Promise<number> {
  const core = await findCore(coreName);
  const rings = readRings({ stride, places, ...(contexts !== undefined && { contexts }) });
  const routines: Compared[] = [];
  for (const names of groups) routines.push(await measure(names, core, asked, rings));
  if (json) {
    const listed = routines.map((routine) => ({
      ...figures(routine),
      ...(rings && { contexts: ringsJson(routine.rings, rings) }),
    }));
    console.log(JSON.stringify({ routines: listed }));
  } else {
    console.log(report(routines, core, categories || routines.length <= FEW));
    const named = routines.map(({ name, rings: rows }) => ({ name, rows }));
    if (rings) console.log(`\n${ringsTable(named, rings, core)}`);
  }
  return Exit.ok;
}

/** As JSON has them: what is compared, by itself. */
export function figures({
  name,
  of,
  costs: { perSwitch, byCategory, between },
  cycles,
  lost,
}: Compared) {
  const { run: _, ...perSwitchCycles } = cycles;
  return {
    name,
    ...of,
    perSwitch,
    byCategory,
    ...(between > 0 && { between }),
    cycles: 'files' in of ? cycles : perSwitchCycles,
    ...(lost && { lost: { step: lost.step, message: lost.message } }),
  };
}

/** Runs a program, or switches back and forth through a routine; counts, and models the cycles. */
export async function measure(
  names: readonly string[],
  core: Core,
  asked: ProgramOptions,
  rings: Rings | undefined,
): Promise<Compared> {
  const [first] = names;
  const scenario = SCENARIOS.find((each) => each.name === first);
  if (scenario)
    throw new Refusal(
      `${first} is a scenario; its routine is ${switchingName([scenario.routine])}`,
    );
  const { program, reader } = await recordSwitching(names, asked);
  const { called } = program;
  const { trace, history } = reader;
  const name = switchingName(names);
  const costs = switchCosts(reader, categorise(reader));
  if (!costs) throw neverSwitched(program, name);
  const of = called
    ? { symbol: called.symbol, shape: called.shape }
    : { files: names, steps: trace.steps, switches: history.switches.start.length };
  return {
    name,
    of,
    costs,
    cycles: await cyclesOf(reader, core),
    lost: lostRegister(reader),
    rings: rings ? inRings(name, reader, core, rings) : [],
  };
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
    ...routines.map(({ name, of, cycles }) => `${name}: ${aboutText(of, cycles)}`),
    ...routines.flatMap(({ name, costs }) => {
      const between = betweenText(costs);
      return between ? [`${name}: ${between}`] : [];
    }),
    ...routines.flatMap(({ name, lost }) => (lost ? [`${name}: ${lost.message}`] : [])),
    ...routines.flatMap(({ cycles }) => unknownLine(cycles)),
  ].join('\n');
}

/** How a routine is called, or how long a program's run is. */
function aboutText(of: RoutineFigures | ProgramFigures, { run }: Cycles): string {
  if ('symbol' in of) return `${of.symbol} ${of.shape}`;
  const switches = plural(of.switches, 'switch', 'switches');
  return `${switches} in ${plural(of.steps, 'step')}, ${count(Math.round(run))} cycles`;
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
