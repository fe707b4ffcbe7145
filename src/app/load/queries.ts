import { needed } from './load-chunk.ts';

type Queries = typeof import('../../query/query.ts');

/** What understands questions and conditions, a chunk of its own; undefined, with a sentence on the page, if it does not come. */
export const loadQueries = (): Promise<Queries | undefined> =>
  needed('What answers questions', () => import('../../query/query.ts'));
