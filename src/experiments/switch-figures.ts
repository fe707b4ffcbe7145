import { CATEGORIES, categorise } from '../analysis/category.ts';
import { switchCosts } from '../analysis/compare.ts';
import type { TraceReader } from '../trace/reader.ts';
import type { Plan, Row } from './experiment.ts';
import { figures } from './figures.ts';
import { lostRegister } from './lost-register.ts';

/** The mean figures of a complete switch, by what its instructions are for. */
export function switchFigures(reader: TraceReader): ReturnType<Plan['figures']> {
  const costs = switchCosts(reader, categorise(reader));
  if (!costs) return 'it never switched';
  const lost = lostRegister(reader);
  const { start, end } = reader.history.switches;
  const pages = Array.from(
    { length: costs.switches },
    (_, i) => figures(reader, start[i], end[i]).pagesTouched,
  );
  return {
    ...costs.perSwitch,
    allocations: 0,
    contexts: 0,
    pagesTouched: pages.reduce((sum, each) => sum + each, 0) / pages.length,
    ...(lost && { lost: lost.message }),
    categories: Object.fromEntries(
      CATEGORIES.map((category) => [category, costs.byCategory[category].instructions]),
    ) as Row['categories'] & {},
  };
}
