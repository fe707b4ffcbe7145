/** What the list of all contexts shows of one. Steps and bytes are -1 where there are none. */
export interface Facts {
  context: number;
  name: string;
  state: string;
  /** Bytes between rsp and the top of its stack. */
  used: number;
  /** The step it ran last, and the position at which it runs next. */
  last: number;
  next: number;
}

export type Column = 'name' | 'state' | 'used' | 'last' | 'next';

/** By which column the list is in order, and whether what is largest comes first. */
export interface Order {
  column: Column;
  down: boolean;
}

/** `> 100`, `<=64`: of the bytes used. */
const DEPTH = /^([<>])(=?)\s*(\d+)$/;

/** Whether a context is wanted: its name or state has the text in it, or its depth is as the text says. */
export function wanted({ name, state, used }: Facts, text: string): boolean {
  const asked = text.trim().toLowerCase();
  const [, sign, equal, number] = DEPTH.exec(asked) ?? [];
  if (number === undefined) return `${name} ${state}`.toLowerCase().includes(asked);
  const depth = Number(number);
  if (used < 0) return false;
  return (equal === '=' && used === depth) || (sign === '>' ? used > depth : used < depth);
}

/** The contexts in order; what has no value in the column comes last either way. */
export function arrange(all: readonly Facts[], { column, down }: Order): Facts[] {
  const sign = down ? -1 : 1;
  if (column === 'name') return down ? all.toReversed() : [...all];
  if (column === 'state')
    return all.toSorted(
      (a, b) =>
        sign * (Number(a.state > b.state) - Number(a.state < b.state)) || a.context - b.context,
    );
  const missing = (facts: Facts) => Number(facts[column] < 0);
  return all.toSorted(
    (a, b) => missing(a) - missing(b) || sign * (a[column] - b[column]) || a.context - b.context,
  );
}
