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
  const each = Array.from({ length: costs.switches }, (_, i) => figures(reader, start[i], end[i]));
  const mean = (key: 'allocations' | 'pagesTouched') =>
    each.reduce((sum, one) => sum + one[key], 0) / each.length;
  return {
    ...costs.perSwitch,
    allocations: mean('allocations'),
    pagesTouched: mean('pagesTouched'),
    ...(lost && { lost: lost.message }),
    categories: Object.fromEntries(
      CATEGORIES.map((category) => [category, costs.byCategory[category].instructions]),
    ) as Row['categories'] & {},
  };
}
