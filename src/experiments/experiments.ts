import type { Experiment } from './experiment.ts';
import { ladder } from './ladder.ts';

/** In the order of the article. */
export const EXPERIMENTS: readonly Experiment[] = [ladder];
