import { seedOf } from '../base/random.ts';
import type { Played } from './conclude.ts';
import type { Exercise } from './exercise.ts';
import { kindOf } from './kinds/kinds.ts';
import { type Shares, sharesOf } from './marks.ts';
import { type PlayOptions, play } from './rounds.ts';

/** A place where texts outlive the process, by key. */
export interface Kept {
  /** Undefined if there is none. */
  read(key: string): string | undefined;
  write(key: string, text: string): void;
}

export interface StarterOptions extends PlayOptions {
  /** What the rounds are made from; without one, the starter's text decides. */
  seed?: number;
  /** Where what does not depend on a seed is kept for the next process. */
  kept?: Kept;
}

/** Above this they are dropped: a page may live for days. */
const MOST_REMEMBERED = 1000;

const known = new Map<string, Promise<readonly Shares[]>>();

/**
 * What the untouched starter shows in each round; nothing if it can't be run.
 * @param itself its rounds, if it is what was handed in
 */
export function starterShares(
  exercise: Exercise,
  options: StarterOptions,
  itself?: Played,
): Promise<readonly Shares[]> {
  const { contract, symbol, starter } = exercise;
  const { seed, headers } = options;
  const key = JSON.stringify([contract, symbol, starter, headers, seed]);
  const shares = known.get(key) ?? keptOrPlayed(exercise, key, options, itself);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(key, shares);
  return shares;
}

async function keptOrPlayed(
  exercise: Exercise,
  key: string,
  { seed, headers, kept }: StarterOptions,
  itself: Played | undefined,
): Promise<readonly Shares[]> {
  const place = seed === undefined ? kept : undefined;
  const before = place?.read(key);
  if (before !== undefined) return JSON.parse(before);
  const starter = { path: 'starter.S', text: exercise.starter };
  const played =
    itself ?? (await play(exercise, starter, seed ?? seedOf(starter.text), { headers }));
  const { checks } = kindOf(exercise.contract).demands(exercise.contract);
  const shares = played.ok ? played.rounds.map((shown) => sharesOf(checks, shown)) : [];
  place?.write(key, JSON.stringify(shares));
  return shares;
}
