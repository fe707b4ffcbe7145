import { PANE_IDS, type PaneId } from '../../lessons/panes.ts';

/** Panes in one place: several are tabs. `share` is that of its column's height, beside those of its neighbours. */
export interface Place {
  panes: readonly PaneId[];
  share: number;
}

/** Places from top to bottom; `share` is that of the width, beside those of the other columns. */
export interface Column {
  places: readonly Place[];
  share: number;
}

/** Where every pane stands, whether there is anything for it to show or not. */
export interface Arrangement {
  /** From left to right. */
  columns: readonly Column[];
  hidden: readonly PaneId[];
}

/** Where a pane can be put, seen from another that stands there. */
export type Side = 'tab' | 'left' | 'right' | 'above' | 'below';

/**
 * An arrangement as a short text, fit for an address: `source_beside34-registers20-11stacks_9kernel.cost46*fire`.
 * Columns are separated by `-`, what stands below one another by `_`, tabs by `.`; hidden panes follow a `*`. A
 * number before a place is its share of the height, one after a column its share of the width; 1 is left out.
 */
export function printPanes({ columns, hidden }: Arrangement): string {
  const number = (share: number) => (share === 1 ? '' : String(share));
  const place = ({ panes, share }: Place) => number(share) + panes.join('.');
  const column = ({ places, share }: Column) => places.map(place).join('_') + number(share);
  return columns.map(column).join('-') + (hidden.length > 0 ? `*${hidden.join('.')}` : '');
}

const SHAPE = /^(\d*)([A-Za-z.]+)$/;

/** The arrangement that such a text tells of; undefined if it is none. Panes that it doesn't name join the last place. */
export function parsePanes(text: string): Arrangement | undefined {
  const [shown, hiddenText = '', ...more] = text.split('*');
  const columns = shown.split('-').map(parseColumn);
  const hidden = hiddenText === '' ? [] : hiddenText.split('.');
  const all = [
    ...columns.flatMap((column) => column?.places.flatMap(({ panes }) => panes) ?? []),
    ...hidden,
  ];
  const sound =
    more.length === 0 &&
    columns.every((column) => column !== undefined) &&
    new Set(all).size === all.length &&
    all.every((id) => (PANE_IDS as readonly string[]).includes(id));
  return sound ? complete({ columns, hidden: hidden as PaneId[] }) : undefined;
}

function parseColumn(text: string): Column | undefined {
  const [, inside, share] = /^(.*?)(\d*)$/.exec(text) ?? ['', '', ''];
  const places = inside.split('_').map((place): Place | undefined => {
    const [, part, panes] = SHAPE.exec(place) ?? [];
    return panes ? { panes: panes.split('.') as PaneId[], share: shareOf(part) } : undefined;
  });
  if (!places.every((place) => place !== undefined)) return undefined;
  return { places, share: shareOf(share) };
}

/** What opens as a row below the columns until somebody puts it among them. */
const BELOW: readonly PaneId[] = ['pipeline'];

/** At least 1: nothing is squeezed to nothing by an address. */
const shareOf = (text: string) => Math.max(1, Number(text || 1));

/** With the panes that came since it was made as tabs of the last place. */
function complete(arrangement: Arrangement): Arrangement {
  const { columns, hidden } = arrangement;
  const there = new Set([...columns.flatMap(panesIn), ...hidden]);
  const missing = PANE_IDS.filter((id) => !there.has(id) && !BELOW.includes(id));
  if (missing.length === 0) return arrangement;
  return {
    columns: columns.map((column) =>
      column !== columns.at(-1)
        ? column
        : {
            ...column,
            places: column.places.map((place) =>
              place !== column.places.at(-1)
                ? place
                : { ...place, panes: [...place.panes, ...missing] },
            ),
          },
    ),
    hidden,
  };
}

/** All panes of a column. */
export const panesIn = ({ places }: Column): PaneId[] => places.flatMap(({ panes }) => panes);

/** An arrangement of the panes of a predicate alone; places and columns without any are gone. */
export function only(arrangement: Arrangement, shown: (id: PaneId) => boolean): Arrangement {
  const columns = arrangement.columns.map((column) => ({
    ...column,
    places: column.places
      .map((place) => ({ ...place, panes: place.panes.filter(shown) }))
      .filter(({ panes }) => panes.length > 0),
  }));
  return { ...arrangement, columns: columns.filter(({ places }) => places.length > 0) };
}

/** Takes a pane away; it is hidden until it is put somewhere. */
export function hide(arrangement: Arrangement, id: PaneId): Arrangement {
  const { columns, hidden } = only(arrangement, (each) => each !== id);
  return { columns, hidden: [...hidden.filter((each) => each !== id), id] };
}

/** Puts a pane beside another one: as a tab, into a column of its own, or above or below it. */
export function put(arrangement: Arrangement, id: PaneId, side: Side, other: PaneId): Arrangement {
  if (id === other) return separate(arrangement, id, side);
  const { columns, hidden } = hide(arrangement, id);
  const put = columns.flatMap((column) =>
    panesIn(column).includes(other) ? around(column, id, side, other) : [column],
  );
  return { columns: put, hidden: hidden.filter((each) => each !== id) };
}

/** A pane beside those that shared its place, or its column; alone already, it stays. */
function separate(arrangement: Arrangement, id: PaneId, side: Side): Arrangement {
  const sideways = side === 'left' || side === 'right';
  const column = arrangement.columns.find((each) => panesIn(each).includes(id));
  const around = sideways && column ? panesIn(column) : (placeOf(arrangement, id)?.panes ?? []);
  const next = around.find((each) => each !== id);
  return next && side !== 'tab' ? put(arrangement, id, side, next) : arrangement;
}

/** The place of a pane. */
export function placeOf({ columns }: Arrangement, id: PaneId): Place | undefined {
  return columns.flatMap(({ places }) => places).find(({ panes }) => panes.includes(id));
}

/** What becomes of a column when a pane is put at a side of another one that it has. */
function around(column: Column, id: PaneId, side: Side, other: PaneId): Column[] {
  if (side === 'left' || side === 'right') {
    // It takes half of the column's width.
    const share = Math.max(1, Math.round(column.share / 2));
    const own: Column = { places: [{ panes: [id], share: 1 }], share };
    const rest = { ...column, share };
    return side === 'left' ? [own, rest] : [rest, own];
  }
  const places = column.places.flatMap((place): Place[] => {
    if (!place.panes.includes(other)) return [place];
    if (side === 'tab') return [{ ...place, panes: [...place.panes, id] }];
    const own: Place = { panes: [id], share: place.share };
    return side === 'above' ? [own, place] : [place, own];
  });
  return [{ ...column, places }];
}

/** Swaps a column with its neighbour `by` columns to the right. */
export function moveColumn(arrangement: Arrangement, id: PaneId, by: -1 | 1): Arrangement {
  const columns = [...arrangement.columns];
  const at = columns.findIndex((column) => panesIn(column).includes(id));
  if (at < 0 || !columns[at + by]) return arrangement;
  [columns[at], columns[at + by]] = [columns[at + by], columns[at]];
  return { ...arrangement, columns };
}

/** Gives the columns, or the places of a column, that these panes stand in these shares. */
export function resize(
  arrangement: Arrangement,
  what: 'columns' | 'places',
  shares: ReadonlyMap<PaneId, number>,
): Arrangement {
  const shareOf = (panes: readonly PaneId[], before: number) => {
    const id = panes.find((each) => shares.has(each));
    return id === undefined ? before : (shares.get(id) ?? before);
  };
  const columns = arrangement.columns.map((column) =>
    what === 'columns'
      ? { ...column, share: shareOf(panesIn(column), column.share) }
      : {
          ...column,
          places: column.places.map((place) => ({
            ...place,
            share: shareOf(place.panes, place.share),
          })),
        },
  );
  return { ...arrangement, columns };
}

/** Places a column has at most where columns had to be joined. */
const MOST_PLACES = 2;

/**
 * As many of the columns as fit, given what each takes at least: the last one goes below the one before it, as tabs
 * where that has two places already.
 */
export function fitted(
  arrangement: Arrangement,
  fits: (columns: readonly Column[]) => boolean,
): Arrangement {
  let { columns } = arrangement;
  while (columns.length > 1 && !fits(columns)) {
    const [before, last] = columns.slice(-2);
    columns = [...columns.slice(0, -2), joined(before, last)];
  }
  return { ...arrangement, columns };
}

function joined(before: Column, last: Column): Column {
  const places = [...before.places, ...last.places];
  const kept = places.slice(0, MOST_PLACES);
  const panes = places.slice(MOST_PLACES - 1).flatMap((place) => place.panes);
  kept[MOST_PLACES - 1] = { ...kept[MOST_PLACES - 1], panes };
  return { places: kept, share: Math.max(before.share, last.share) };
}
