import { CATEGORIES, categorise } from '../analysis/category.ts';
import { switchCosts } from '../analysis/compare.ts';
import { lostRegister } from '../analysis/lost-register.ts';
import { coldSwitch, switchTime } from '../timing/stream/repeated.ts';
import { timeWarmSwitch } from '../timing/warm-switch.ts';
import type { Plan, Row } from './experiment.ts';
import { figures, type Timed } from './figures.ts';

const named = (figure: (category: number) => number) =>
  Object.fromEntries(CATEGORIES.map((name, i) => [name, figure(i)])) as Row['categories'] & {};

/** What a switch costs: the mean of the complete ones by counts, a warm one by cycles. */
export function switchFigures(run: Timed): ReturnType<Plan['figures']> {
  const { reader, timing } = run;
  const categories = categorise(reader);
  const costs = switchCosts(reader, categories);
  if (!costs) return 'it never switched';
  const { switches } = reader.history;
  const groups = { of: categories, count: CATEGORIES.length };
  const cold = coldSwitch(timing, reader.trace, switches, groups);
  const lost = lostRegister(reader);
  // Not the one that the end of the run cut off.
  const last = switches.end.findLastIndex((position) => position < reader.trace.steps);
  const [start, end] = [switches.start[last], switches.end[last]];
  const warm =
    timeWarmSwitch(reader.trace, switches, groups, run.core) ??
    switchTime(timing, reader.trace.pc, groups, start, end);
  return {
    ...costs.perSwitch,
    allocations: 0,
    contexts: 0,
    pagesTouched: figures(run, start, end).pagesTouched,
    cycles: warm.cycles,
    ...(cold && { coldCycles: cold.cycles }),
    ...(lost && { lost: lost.message }),
    categories: named((i) => costs.byCategory[CATEGORIES[i]].instructions),
    cycleCategories: named((i) => warm.byGroup[i]),
  };
}
