import { type KeyboardEvent, type MouseEvent, useMemo } from 'react';
import { nameLine } from '../../analysis/words/names.ts';
import { count } from '../../base/count.ts';
import { length } from '../format/length.ts';
import { coloured, contextColour } from '../format/palette.ts';
import type { Run } from '../run/run.ts';
import type { SourceFile, SourceKind } from '../run/source-index.ts';
import { lookAt, OUTSIDE, useSourceCursor } from '../state/cursor.ts';
import { useSettings } from '../state/settings.ts';
import {
  editBreakpoint,
  linesOf,
  lineText,
  type Stop,
  toggleBreakpoint,
  useStops,
} from '../state/stops.ts';
import { followName } from './follow-name.ts';
import { rowsOf } from './rows.ts';
import { type Breakpoint, SourceRow } from './SourceRow.tsx';
import { useWindow } from './useWindow.ts';
import './source.css';

/** Height of a row in pixels. */
const ROW = 19;
/** Width of what stands before the text, in pixels. */
const GUTTER = 92;
/** Width of a digit of a count. */
const DIGIT = 6.1;

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
  const breakpoints = useStops(({ list }) => linesOf(list));
  const rows = rowsOf(run, file, notation);

  // As wide for every row, and at every step.
  const counts = useMemo(() => {
    const most = (file?.instructions ?? []).reduce(
      (most, each) => Math.max(most, run.reader.executions(each, run.reader.trace.steps)),
      0,
    );
    return Math.max(18, DIGIT * count(most).length + 4);
  }, [run, file]);

  const { pc } = run.reader.trace;
  const next = rows.rowOf(pc[position]);
  const last = position > 0 ? rows.rowOf(pc[position - 1]) : -1;
  const selected = useSourceCursor(({ position: since, path, line, instruction }) => {
    if (since !== position || path !== (file?.path ?? OUTSIDE)) return -1;
    const exact = instruction === undefined ? -1 : rows.rowOf(instruction);
    return exact < 0 && line ? rows.rowOfLine(line) : exact;
  });
  const target = selected >= 0 ? selected : next >= 0 ? next : last;
  const view = useWindow(rows.length, ROW, target, rows);

  const select = (index: number) => {
    const row = rows.at(Math.max(0, Math.min(rows.length - 1, index)));
    if (file && row.line > 0) lookAt(position, file.path, row.line);
  };
  const rowAt = (target: Element) =>
    Number(target.closest<HTMLElement>('[data-row]')?.dataset.row ?? -1);
  /** The line whose margin an event is in. */
  const inMargin = (target: Element) =>
    target.closest('[data-gutter]') ? rows.at(rowAt(target)).line : 0;
  const click = (event: MouseEvent) => {
    const target = event.target as Element;
    const follows = event.ctrlKey || event.metaKey;
    if (follows && followName(run.reader.trace.image, event.clientX, event.clientY)) return;
    const line = inMargin(target);
    if (file && line) toggleBreakpoint(file.path, line);
    else if (rowAt(target) >= 0) select(rowAt(target));
  };
  const menu = (event: MouseEvent) => {
    const line = inMargin(event.target as Element);
    if (!file || !line) return;
    event.preventDefault();
    editBreakpoint(file.path, line);
  };
  const press = (event: KeyboardEvent) => {
    const from = target >= 0 ? target : view.from;
    const by = { ArrowUp: -1, ArrowDown: 1, PageUp: -20, PageDown: 20 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    let index = from + by;
    // Skip rows without a line of their own: a disassembly's labels, what else a line became.
    const here = from < rows.length ? rows.at(from).line : 0;
    while (rows.length > index && index >= 0 && [0, here].includes(rows.at(index).line))
      index += Math.sign(by);
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
      onContextMenu={menu}
      onKeyDown={press}
      style={{
        ...coloured(contextColour(run.reader.context(position))),
        ...length('row', ROW),
        ...length('counts', counts),
      }}
    >
      <div
        className="source-height"
        role="presentation"
        style={{ height: rows.length * ROW, width: `calc(${rows.width}ch + ${GUTTER + counts}px)` }}
      >
        <div role="presentation" style={{ transform: `translateY(${view.from * ROW}px)` }}>
          {Array.from({ length: view.to - view.from }, (_, i) => {
            const index = view.from + i;
            const row = rows.at(index);
            const first = row.instructions[0];
            return (
              <SourceRow
                key={index - view.base}
                row={row}
                index={index}
                ran={executions(run, row.counted, position)}
                category={categoryOf(run, row.instructions, file?.kind)}
                compiled={
                  first === undefined || file?.kind === 'C'
                    ? undefined
                    : nameLine(run.reader, run.reader.trace.instructions[first].address)
                }
                next={index === next}
                last={index === last}
                breakpoint={glyphOf(file && breakpoints.get(lineText(file.path, row.line)))}
                selected={index === selected}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** What stands for a breakpoint in the margin: with a condition, or switched off, another sign. */
function glyphOf(stop: Stop | undefined): Breakpoint {
  if (!stop) return '';
  if (!stop.on) return '◯';
  return stop.nth !== undefined || / if /.test(stop.text) ? '◆' : '⬤';
}

/** How often instructions were executed before a position; -1 where there are none. */
function executions({ reader }: Run, instructions: readonly number[], position: number): number {
  if (instructions.length === 0) return -1;
  return instructions.reduce((sum, each) => sum + reader.executions(each, position), 0);
}

/** The category of a row, or -1: a line of C has one if all that it became has. */
function categoryOf(
  { categories }: Run,
  instructions: readonly number[],
  kind: SourceKind | undefined,
): number {
  if (instructions.length === 0) return -1;
  const category = categories[instructions[0]];
  const shared = kind !== 'C' || instructions.every((each) => categories[each] === category);
  return shared ? category : -1;
}
