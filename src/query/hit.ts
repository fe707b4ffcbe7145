/** What happened at a hit. `held`: it was so from the start. */
export type How =
  | 'written'
  | 'read'
  | 'changed'
  | 'appeared'
  | 'became'
  | 'held'
  | 'executed'
  | 'entered'
  | 'returned'
  | 'called'
  | 'arrived'
  | 'switched'
  | 'ran';

/** One answer. `position` is the place to look at it from: before its step, or behind it where the step made it so. */
export interface Hit {
  step: number;
  position: number;
  how: How;
}

/** One way in which something can happen, and at which steps it does. */
export interface Event {
  how: How;
  /** A hit's position is its step, or the one behind it. */
  behind: boolean;
  /** Those of the steps [from, to) at which it happens, ascending. */
  steps(from: number, to: number): number[];
}

/**
 * The hits of several events whose positions are in [from, to), in a run of so many `steps`: ascending, of several alike
 * the first event's.
 */
export function hitsIn(events: readonly Event[], from: number, to: number, steps: number): Hit[] {
  let all: Hit[] = [];
  for (const { how, behind, steps: happens } of events) {
    const shift = behind ? 1 : 0;
    const found = happens(Math.max(from - shift, 0), Math.min(to - shift, steps));
    const hits = found.map((step): Hit => ({ step, position: step + shift, how }));
    all = all.length > 0 ? merged(all, hits) : hits;
  }
  return all;
}

/** Two ascending lists as one; of two hits alike that of the first list. */
function merged(a: readonly Hit[], b: readonly Hit[]): Hit[] {
  const all: Hit[] = [];
  let i = 0;
  for (const hit of b) {
    for (; i < a.length && order(a[i], hit) < 0; i++) all.push(a[i]);
    if (i === a.length || order(a[i], hit) > 0) all.push(hit);
  }
  for (; i < a.length; i++) all.push(a[i]);
  return all;
}

const order = (a: Hit, b: Hit) => a.position - b.position || a.step - b.step;
