import { type KeyboardEvent, type MouseEvent, useMemo } from 'react';
import { nameLine } from '../../analysis/words/names.ts';
import { length } from '../format/length.ts';
import { coloured, contextColour } from '../format/palette.ts';
import type { Run } from '../run/run.ts';
import type { SourceFile } from '../run/source-index.ts';
import { lineKey, toggleBreakpoint, useBreakpoints } from '../state/breakpoints.ts';
import { lookAt, useSourceCursor } from '../state/cursor.ts';
import { useSettings } from '../state/settings.ts';
import { type Row, rowsOf, unsourcedRows } from './rows.ts';
import { SourceRow } from './SourceRow.tsx';
import { useWindow } from './useWindow.ts';
import './source.css';

/** Height of a row in pixels. */
const ROW = 19;
/** Width of what stands before the text, in pixels. */
const GUTTER = 110;
/** Least characters that an instruction takes before its bytes follow. */
const BEFORE_BYTES = 30;

/** Width of a row's text in characters. */
function width({ tokens, bytes }: Row): number {
  const text = tokens.reduce((sum, token) => sum + token.text.length, 0);
  return bytes ? Math.max(BEFORE_BYTES, text) + 1.5 * bytes.length : text;
}

/** Rows, the row of each instruction, and the characters of the longest. */
function textOf(rows: Row[]) {
  const rowOf = new Map<number, number>();
  let longest = 0;
  rows.forEach((row, index) => {
    for (const instruction of row.instructions) rowOf.set(instruction, index);
    longest = Math.max(longest, width(row));
  });
  return { rows, rowOf, longest };
}

interface Props {
  run: Run;
  position: number;
  /** Undefined for instructions outside all source. */
  file: SourceFile | undefined;
  label: string;
}

/** A file with the current line in view. */
export function SourceList({ run, position, file, label }: Props) {
  const notation = useSettings((settings) => settings.notation);
  const breakpoints = useBreakpoints(({ lines }) => lines);
  const { rows, rowOf, longest } = useMemo(
    () => textOf(file ? rowsOf(run, file, notation) : unsourcedRows(run, notation)),
    [run, file, notation],
  );

  const { pc } = run.reader.trace;
  const next = rowOf.get(pc[position]) ?? -1;
  const last = position > 0 ? (rowOf.get(pc[position - 1]) ?? -1) : -1;
  const chosen = useSourceCursor((cursor) =>
    cursor.position === position && cursor.path === file?.path ? cursor.line : undefined,
  );
  const selected = chosen ? rows.findIndex(({ line }) => line === chosen) : -1;
  const target = selected >= 0 ? selected : next >= 0 ? next : last;
  const view = useWindow(rows.length, ROW, target, rows);

  const select = (index: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (file && row.line > 0) lookAt(position, file.path, row.line);
  };
  const click = (event: MouseEvent) => {
    const target = event.target as Element;
    const index = Number(target.closest<HTMLElement>('[data-row]')?.dataset.row ?? -1);
    if (index < 0) return;
    const { line } = rows[index];
    if (target.closest('[data-gutter]') && file && line) toggleBreakpoint(file.path, line);
    else select(index);
  };
  const press = (event: KeyboardEvent) => {
    const from = target >= 0 ? target : view.from;
    const by = { ArrowUp: -1, ArrowDown: 1, PageUp: -20, PageDown: 20 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    let index = from + by;
    // Skip rows without a line of their own, such as a disassembly's labels.
    while (rows[index]?.line === 0) index += Math.sign(by);
    select(index);
  };

  return (
    <div
      ref={view.scroller}
      className="source-list"
      role="listbox"
      aria-label={label}
      // Only a row that is drawn can be pointed to.
      aria-activedescendant={
        target >= view.from && target < view.to ? `source-${target}` : undefined
      }
      tabIndex={0}
      onScroll={view.onScroll}
      onClick={click}
      onKeyDown={press}
      style={{ ...coloured(contextColour(run.reader.context(position))), ...length('row', ROW) }}
    >
      <div
        className="source-height"
        role="presentation"
        style={{ height: rows.length * ROW, width: `calc(${longest}ch + ${GUTTER}px)` }}
      >
        <div role="presentation" style={{ transform: `translateY(${view.from * ROW}px)` }}>
          {rows.slice(view.from, view.to).map((row, i) => {
            const index = view.from + i;
            const first = row.instructions[0];
            return (
              <SourceRow
                key={index}
                row={row}
                index={index}
                ran={first === undefined ? -1 : run.reader.executions(first, position)}
                category={first === undefined ? -1 : run.categories[first]}
                compiled={
                  first === undefined
                    ? undefined
                    : nameLine(run.reader, run.reader.trace.instructions[first].address)
                }
                next={index === next}
                last={index === last}
                breakpoint={file !== undefined && breakpoints.has(lineKey(file.path, row.line))}
                selected={index === selected}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
