import { ablation } from './ablation.ts';
import { contexts } from './contexts.ts';
import type { Experiment } from './experiment.ts';
import { graph } from './graph.ts';
import { ladder } from './ladder.ts';
import { poolSize } from './pool-size.ts';
import { stacks } from './stacks.ts';

/** In the order of the article. */
export const EXPERIMENTS: readonly Experiment[] = [
  graph,
  ladder,
  ablation,
  stacks,
  poolSize,
  contexts,
];
