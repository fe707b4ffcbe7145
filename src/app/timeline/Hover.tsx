import { troubles } from '../../analysis/ending.ts';
import { instructionText } from '../../analysis/words/instruction-text.ts';
import { contextTitle } from '../../analysis/words/names.ts';
import { count } from '../../base/count.ts';
import { lowerBound } from '../../base/search.ts';
import { signalName } from '../../machine/kernel/signals.ts';
import { systemCallName } from '../../machine/kernel/system-calls.ts';
import { functionAt } from '../../trace/functions.ts';
import type { TraceReader } from '../../trace/reader.ts';
import type { Bookmark } from '../bookmarks/bookmark.ts';
import { coloured, contextColour } from '../format/palette.ts';
import type { Run } from '../run/run.ts';
import { useBookmarksHere } from '../state/bookmarks.ts';
import { useSyntax } from '../state/settings.ts';
import type { View } from './view.ts';

interface Props {
  run: Run;
  view: View;
  width: number;
  /** Of the pointer, from the left of the track. */
  x: number;
}

/** Pixels around the pointer in which marks are told. */
const NEAR = 4;

/** What the pointer is at: the step, who runs it and where, its instruction, and the marks there. */
export default function Hover({ run: { reader }, view, width, x }: Props) {
  const syntax = useSyntax();
  const perPixel = (view.to - view.from) / Math.max(1, width);
  const { steps, contexts } = reader.trace;
  const position = Math.max(0, Math.min(steps, Math.floor(view.from + x * perPixel)));
  const instruction = reader.instruction(position);
  const context = reader.context(position);
  const place = functionAt(reader.trace, reader.pc(position))?.name;
  const bookmarks = useBookmarksHere();
  const marks = marksIn(
    reader,
    bookmarks,
    view.from + (x - NEAR) * perPixel,
    view.from + (x + NEAR) * perPixel,
  );
  const side = x > width / 2 ? { right: width - x + 8 } : { left: x + 8 };
  return (
    <p className="timeline-hover" style={{ ...side, ...coloured(contextColour(context)) }}>
      <b>step {count(position)}</b>{' '}
      <span className="context-name">{contextTitle(contexts[context])}</span>{' '}
      {place && <code>{place}</code>}{' '}
      {instruction && <code>{instructionText(reader, instruction, syntax)}</code>}
      {marks.map((mark) => (
        <span key={mark} className="timeline-hover-mark">
          {mark}
        </span>
      ))}
    </p>
  );
}

/** What is marked between two positions, the first of each kind. */
function marksIn(
  reader: TraceReader,
  bookmarks: readonly Bookmark[],
  from: number,
  to: number,
): string[] {
  const { calls, arrivals, contexts } = reader.trace;
  const { cross, to: into } = reader.history.switches;
  const first = (length: number, stepAt: (index: number) => number) => {
    const index = lowerBound(length, (i) => stepAt(i) + 0.5 < from);
    return index < length && stepAt(index) + 0.5 <= to ? index : -1;
  };
  const found: string[] = [];
  const crossing = first(cross.length, (i) => cross[i]);
  if (crossing >= 0)
    found.push(
      `switch to ${contextTitle(contexts[into[crossing]])} at ${count(cross[crossing] + 1)}`,
    );
  const call = first(calls.length, (i) => calls[i].step);
  if (call >= 0)
    found.push(`◆ ${systemCallName(calls[call].number)} at ${count(calls[call].step + 1)}`);
  const arrival = first(arrivals.length, (i) => arrivals[i].step);
  if (arrival >= 0)
    found.push(
      `┌ ${signalName(arrivals[arrival].info.signal)} arrives at ${count(arrivals[arrival].step + 1)}`,
    );
  for (const { position, note } of bookmarks)
    if (position >= from && position <= to) found.push(`⚑ ${note || 'bookmark'}`);
  for (const { step, message } of troubles(reader))
    if (step - 0.5 >= from && step - 0.5 <= to) found.push(`▼ ${message}`);
  return found;
}
