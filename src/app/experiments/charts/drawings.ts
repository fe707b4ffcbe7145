import type { Draw } from '../Chart.tsx';
import { drawSwitches } from './switches.ts';

const DRAWINGS: Readonly<Record<string, Draw>> = {
  ladder: drawSwitches,
  ablation: drawSwitches,
};

/** How an experiment's rows are drawn. */
export function drawingOf(experiment: string): Draw {
  return DRAWINGS[experiment];
}
