import { FAMILIES, type Family } from '../../atlas/row/families.ts';
import { columnNamed } from './columns.ts';
import { TRAITS } from './traits.ts';

/** What an address says of the atlas: `#page=atlas&keeps=mxcsr&sort=-warm&chosen=switches/libco`. */
export interface View {
  /** Words that a row must have. */
  text: string;
  /** Families that are shown; none stands for all. */
  families: readonly Family[];
  /** Traits, by id, of which a row must keep something. */
  keeps: readonly string[];
  /** Id of a column. */
  sort: string;
  descending: boolean;
  /** A core's name; undefined for the lab's. */
  core: string | undefined;
  /** Names of rows, in the order in which they were chosen. */
  chosen: readonly string[];
  /** What has most of the room, on a phone all of it. */
  side: Side;
}

/** What the page has side by side. */
export const SIDES = ['table', 'chart', 'chosen'] as const;
export type Side = (typeof SIDES)[number];

/** What an address means that says nothing. */
export const PLAIN: View = {
  text: '',
  families: [],
  keeps: [],
  sort: 'instructions',
  descending: false,
  core: undefined,
  chosen: [],
  side: 'table',
};

/** Rows that can be compared. */
export const MOST_CHOSEN = 10;

const listIn = (query: URLSearchParams, key: string) =>
  [...new Set((query.get(key) ?? '').split(','))].filter(Boolean);

/** What an address says of the atlas; what it names that does not exist is left out. */
export function readView(query: URLSearchParams): View {
  const sort = query.get('sort') ?? '';
  const column = columnNamed(sort.replace(/^-/, ''))?.id;
  return {
    text: query.get('text') ?? '',
    families: FAMILIES.filter((family) => listIn(query, 'family').includes(slug(family))),
    keeps: TRAITS.map(({ id }) => id).filter((id) => listIn(query, 'keeps').includes(id)),
    sort: column ?? PLAIN.sort,
    descending: column !== undefined && sort.startsWith('-'),
    core: query.get('core') || undefined,
    chosen: listIn(query, 'chosen').slice(0, MOST_CHOSEN),
    side: SIDES.find((side) => side === query.get('side')) ?? PLAIN.side,
  };
}

/** The parameters of an address that `readView` reads the same view from; what goes without saying is left out. */
export function printView(view: View): Record<string, string> {
  const { text, families, keeps, sort, descending, core, chosen, side } = view;
  return {
    ...(text && { text }),
    ...(families.length > 0 && { family: families.map(slug).join(',') }),
    ...(keeps.length > 0 && { keeps: keeps.join(',') }),
    ...((sort !== PLAIN.sort || descending) && { sort: `${descending ? '-' : ''}${sort}` }),
    ...(core && { core }),
    ...(chosen.length > 0 && { chosen: chosen.join(',') }),
    ...(side !== PLAIN.side && { side }),
  };
}

/** A family in an address: `c-and-c++-libraries`. */
const slug = (family: Family) => family.toLowerCase().replaceAll(' ', '-');
