import type { Draw } from '../Chart.tsx';
import { drawContexts } from './contexts.ts';
import { drawGraph } from './graph.ts';
import { drawPoolSize } from './pool-size.ts';
import { drawStacks } from './stacks.ts';
import { drawSwitches } from './switches.ts';

const DRAWINGS: Readonly<Record<string, Draw>> = {
  graph: drawGraph,
  ladder: drawSwitches,
  ablation: drawSwitches,
  stacks: drawStacks,
  'pool-size': drawPoolSize,
  contexts: drawContexts,
};

/** How an experiment's rows are drawn. */
export function drawingOf(experiment: string): Draw {
  return DRAWINGS[experiment];
}
