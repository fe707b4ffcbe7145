import { CATEGORIES, categorise } from '../analysis/category.ts';
import { switchCosts } from '../analysis/compare.ts';
import { cyclesByGroup, switchCycles, type Timing } from '../timing/timing.ts';
import type { TraceReader } from '../trace/reader.ts';
import type { Plan, Row } from './experiment.ts';
import { figures, type Timed } from './figures.ts';
import { lostRegister } from './lost-register.ts';

const named = (figure: (category: number) => number) =>
  Object.fromEntries(CATEGORIES.map((name, i) => [name, figure(i)])) as Row['categories'] & {};

/**
 * What a switch costs: the mean of the complete ones by counts, the median of the last ones by
 * cycles, when caches and predictors know it.
 */
export function switchFigures(run: Timed): ReturnType<Plan['figures']> {
  const { reader, timing } = run;
  const categories = categorise(reader);
  const costs = switchCosts(reader, categories);
  if (!costs) return 'it never switched';
  const { start, end } = reader.history.switches;
  const { cold, warm } = switchCycles(timing, reader.history.switches);
  const lost = lostRegister(reader);
  const last = costs.switches - 1;
  return {
    ...costs.perSwitch,
    allocations: 0,
    contexts: 0,
    pagesTouched: figures(run, start[last], end[last]).pagesTouched,
    cycles: warm,
    coldCycles: cold,
    ...(lost && { lost: lost.message }),
    categories: named((i) => costs.byCategory[CATEGORIES[i]].instructions),
    cycleCategories: cyclesByCategory(reader, timing, categories),
  };
}

/** Mean cycles of the later half of the switches, each up to the step after it. */
function cyclesByCategory({ trace, history }: TraceReader, timing: Timing, categories: Uint8Array) {
  const { start, end } = history.switches;
  const late = [...start.keys()].slice(start.length >> 1).filter((i) => end[i] < trace.steps);
  const each = late.map((i) =>
    cyclesByGroup(timing, trace.pc, categories, CATEGORIES.length, start[i], end[i] + 1),
  );
  return named((i) => each.reduce((sum, cycles) => sum + cycles[i], 0) / late.length);
}
