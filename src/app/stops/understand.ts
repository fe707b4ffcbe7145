import { derived } from '../../base/derived.ts';
import { parseQuery, type Query } from '../../query/query.ts';
import { Search } from '../ask/search.ts';
import type { Run } from '../run/run.ts';
import type { Stop } from '../state/stops.ts';
import { ONE_PLACE } from './one-place.ts';

/** A stop in a run: what it asks, and all its hits from the start on, as far as they were looked for; or why it can't
 * be understood there. */
export type Understood =
  | { query: Query; search: Search; problem?: undefined }
  | { query?: undefined; search?: undefined; problem: string };

const known = derived((_: Run) => new Map<string, Understood>());

/** What a stop means in a run. */
export function understand(run: Run, { text, home }: Stop): Understood {
  const here = known(run);
  // Where an address is worked out belongs to what the text means.
  const key = `${home?.position ?? 0} ${text}`;
  const found = here.get(key);
  if (found) return found;
  const asked = parseQuery(text, run.reader, home?.position ?? 0);
  const understood: Understood = !asked.ok
    ? { problem: asked.problem }
    : asked.query.position === undefined
      ? { query: asked.query, search: new Search(asked.query, 0) }
      : { problem: ONE_PLACE };
  here.set(key, understood);
  return understood;
}
