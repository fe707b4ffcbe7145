import { switchCosts } from '../../analysis/compare.ts';
import { derived } from '../../base/derived.ts';
import type { Run } from './run.ts';

/** What one of a run's switches costs, by category; undefined without a switch. */
export const switchCostsOf = derived((run: Run) => switchCosts(run.reader, run.categories));
