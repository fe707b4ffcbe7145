import { timeManyContexts } from '../timing/many-contexts.ts';
import type { Plan } from './experiment.ts';
import type { Timed } from './figures.ts';
import { switchFigures } from './switch-figures.ts';

/** The figures of a ping-pong, with the cycles of a ring. */
export function ringFigures(
  run: Timed,
  ring: { contexts: number; stride: number; places: number },
): ReturnType<Plan['figures']> {
  const figures = switchFigures(run);
  if (typeof figures === 'string') return figures;
  const { reader, core } = run;
  const timed = timeManyContexts(reader.trace, reader.history.switches, core, ring);
  if (!timed) return 'it never comes back to a context, so no ring can be made of it';
  if (!timed.ok)
    return `a switch touches ${timed.stackBytes} bytes of a stack: stacks ${ring.stride} bytes apart overlap`;
  const { cycles, losses } = timed.switch;
  // What the first switch takes, and cycles by category, are of the ping-pong.
  const { coldCycles: _, cycleCategories: __, ...counted } = figures;
  return { ...counted, cycles, losses };
}
