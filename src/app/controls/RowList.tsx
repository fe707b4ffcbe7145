import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { length } from '../format/length.ts';
import { useWindow } from '../source/useWindow.ts';
import './rows.css';

/** What a row is told of the keyboard. */
export interface Reach {
  /** By Tab; the others by arrow keys. */
  reachable: boolean;
  /** Keys have led there. */
  focused: boolean;
}

interface Props {
  label: string;
  /** The table's name. */
  table: string;
  rows: number;
  /** Height of a row in pixels. */
  height: number;
  /** Rows that PageUp and PageDown go. */
  page: number;
  /** The row that is reached by Tab, and that keys go on from; `led`: they have led there. */
  current: number;
  led: boolean;
  /** To be kept in view, if it is not the current one; -1 for none. Looked after when `trigger` changes. */
  target?: number;
  trigger: unknown;
  /** The cells of the heading. */
  head: ReactNode;
  /** Takes the keyboard to a row. */
  go(row: number): void;
  /** @param key for a row that may become another one when the list goes far off */
  row(index: number, reach: Reach, key: number): ReactNode;
}

/**
 * A long table of rows of one height, of which those in view are made and drawn. It is one stop of Tab: up and down lead from row
 * to row, left and right along a row's buttons, of which the first is reached by Tab and the others have `tabIndex={-1}`.
 */
export function RowList(props: Props) {
  const { label, table, rows, height, page, current, led, target = current, trigger } = props;
  const { head, go, row } = props;
  const list = useWindow(rows, height, target, trigger);
  // biome-ignore lint/correctness/useExhaustiveDependencies: then rows have become others
  useLayoutEffect(() => {
    // The focus would be in a row that nobody has gone to.
    const { activeElement } = document;
    const stood = list.scroller.current?.contains(activeElement) && activeElement?.closest('tr');
    if (stood && !stood.dataset.current) (activeElement as HTMLElement).blur();
  }, [list.base]);
  const press = (event: KeyboardEvent) => {
    const aside = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (aside) return moveAlong(event, aside);
    const by = { ArrowUp: -1, ArrowDown: 1, PageUp: -page, PageDown: page }[event.key];
    if (!by) return;
    event.preventDefault();
    go(Math.max(0, Math.min(rows - 1, current + by)));
  };
  return (
    <section
      ref={list.scroller}
      className="row-list"
      aria-label={label}
      onScroll={list.onScroll}
      onKeyDown={press}
      style={length('row', height)}
    >
      <table aria-label={table} aria-rowcount={rows + 1}>
        <thead>
          <tr>{head}</tr>
        </thead>
        <tbody>
          <tr style={{ height: list.from * height }} />
          {Array.from({ length: Math.max(0, list.to - list.from) }, (_, i) => {
            const index = list.from + i;
            const here = index === current;
            const reach = { reachable: here, focused: led && here };
            return row(index, reach, index - list.base);
          })}
          <tr style={{ height: Math.max(0, rows - list.to) * height }} />
        </tbody>
      </table>
    </section>
  );
}

/** From a button of a row to the next one. Within a row these keys do not step. */
function moveAlong(event: KeyboardEvent, by: number): void {
  const row = (event.target as Element).closest('tbody tr');
  if (!row) return;
  event.preventDefault();
  const buttons = [...row.querySelectorAll('button')];
  buttons[buttons.indexOf(event.target as HTMLButtonElement) + by]?.focus();
}

/** For a row: gives its first button the focus when keys have led there, unless it is elsewhere on the page. */
export function useFocusRow(focused: boolean) {
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    const { activeElement } = document;
    const list = row.current?.closest('section');
    // A row that was scrolled away took the focus with it.
    if (focused && (activeElement === document.body || list?.contains(activeElement)))
      row.current?.querySelector<HTMLElement>('button, [tabindex]')?.focus({ preventScroll: true });
  }, [focused]);
  return row;
}
