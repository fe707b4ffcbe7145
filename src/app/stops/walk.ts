import { breathe } from '../../base/breathe.ts';
import { needed } from '../load/load-chunk.ts';
import { Newest } from '../load/newest.ts';
import { destination, isOffered, type Move } from '../run/moves.ts';
import { goTo, useLab, working } from '../state/lab.ts';
import { stoppedBy, stopsIn, useStops } from '../state/stops.ts';

/** Milliseconds of looking between two breaths of the page. */
const SLICE = 12;
/** Milliseconds after which it is told that a run goes on. */
const PATIENCE = 250;

const newest = new Newest();

/** What finds stops: a chunk of its own, kept so that later runs end at once. */
let runTo: typeof import('./run-to.ts').runTo | undefined;

/** Walks through the run shown, as far as a kind of move leads. */
export function stepBy(move: Move): void {
  const { run, position } = useLab.getState();
  if (!run || !isOffered(move, run.reader)) return;
  if (move === 'run' || move === 'runBack') void runOn(move === 'runBack');
  else goTo(destination(move, run.reader, position));
}

/** Runs to the next stop, or back to the one before; without one, to the end or the start. */
async function runOn(back: boolean): Promise<void> {
  const signal = newest.start();
  const { run, position } = useLab.getState();
  if (!run) return;
  const stops = stopsIn(useStops.getState().list, run).filter(({ on }) => on);
  if (stops.length > 0 && !runTo)
    runTo = (await needed('What finds stops', () => import('./run-to.ts')))?.runTo;
  const limit = back ? 0 : run.reader.trace.steps;
  if (stops.length === 0) return goTo(limit);
  if (!runTo) return;
  const began = performance.now();
  const looking = runTo(run, stops, position, back);
  let told = false;
  try {
    for (let end = began + SLICE; ; ) {
      const moved = useLab.getState().run !== run || useLab.getState().position !== position;
      if (signal.aborted || moved) return;
      const { done, value } = looking.next();
      if (done) {
        goTo(value?.position ?? limit);
        if (value) stoppedBy({ run, ...value });
        return;
      }
      if (performance.now() < end) continue;
      if (!told && performance.now() - began > PATIENCE) {
        working({ what: `Running ${back ? 'back ' : ''}to a stop`, cancel: () => newest.start() });
        told = true;
      }
      await breathe();
      end = performance.now() + SLICE;
    }
  } finally {
    if (told) working(undefined);
  }
}
