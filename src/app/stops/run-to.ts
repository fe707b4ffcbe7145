import type { Hit } from '../../query/hit.ts';
import { STRETCH } from '../../query/query.ts';
import type { Run } from '../run/run.ts';
import type { Stop } from '../state/stops.ts';
import { understand } from './understand.ts';

/** Where a run ends, and the stops that end it. */
export interface Reached {
  position: number;
  stops: Stop[];
}

/** A stop on its way: its next hit, once found; `hits` is what is left to look at. */
interface Walk {
  stop: Stop;
  hits: Iterator<Hit | undefined> | undefined;
  position: number | undefined;
}

/**
 * Finds the nearest hit of any stop behind a position, or before it. All look in step, a stretch at a time, so that none
 * looks far beyond what another has found. Yields between stretches.
 */
export function* runTo(
  run: Run,
  stops: readonly Stop[],
  position: number,
  back: boolean,
): Generator<undefined, Reached | undefined> {
  const walks: Walk[] = [];
  for (const stop of stops) {
    const { query, search } = understand(run, stop);
    if (!query || !search) continue;
    if (stop.nth === undefined) {
      const hits = back ? query.backward(position) : query.forward(position + 1);
      walks.push({ stop, hits: hits[Symbol.iterator](), position: undefined });
      continue;
    }
    while (search.length < stop.nth && !search.done) {
      search.advance(1);
      yield;
    }
    const hit = stop.nth <= search.length ? search.at(stop.nth - 1) : undefined;
    const ahead = hit && (back ? hit.position < position : hit.position > position);
    if (ahead) walks.push({ stop, hits: undefined, position: hit.position });
  }
  for (let looked = STRETCH; ; looked += STRETCH) {
    for (const walk of walks) lookAt(walk);
    const found = walks.flatMap((walk) => walk.position ?? []);
    const nearest = back ? Math.max(...found) : Math.min(...found);
    const open = walks.some(({ hits }) => hits);
    if (!open && found.length === 0) return undefined;
    if (!open || Math.abs(nearest - position) <= looked)
      return {
        position: nearest,
        stops: walks.filter((walk) => walk.position === nearest).map(({ stop }) => stop),
      };
    yield;
  }
}

/** Looks at a stretch, for the first hit. */
function lookAt(walk: Walk): void {
  const next = walk.hits?.next();
  if (!next) return;
  if (next.done || next.value) walk.hits = undefined;
  walk.position ??= next.value?.position;
}
