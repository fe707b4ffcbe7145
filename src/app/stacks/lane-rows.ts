import { signalFrameTitle } from '../../analysis/words/names.ts';
import { type FrameField, frameFields } from '../../machine/kernel/frame-fields.ts';
import type { Stack } from '../../machine/memory/region.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { openSignalFrames, type SignalFrame } from '../../trace/signal-frames.ts';
import { type Part, shownPart } from './words.ts';

/** A row of a lane: a word, what opens a frame of a signal or a part of it, a field of such a frame. */
export type LaneRow =
  | { kind: 'word'; address: number }
  | { kind: 'fold'; key: string; title: string; bytes: number; open: boolean; frame: SignalFrame }
  | { kind: 'field'; address: number; field: FrameField };

/** Rows of a lane as one reads them, and the part of the stack that they are. */
export interface LaneRows extends Part {
  rows: LaneRow[];
}

/**
 * The rows that a lane shows. What the kernel laid for a handler is one object, folded to its main fields.
 * @param opened keys of the folds that a person has opened
 */
export function laneRows(
  reader: TraceReader,
  stack: Stack,
  rsp: number | undefined,
  position: number,
  opened: ReadonlySet<string>,
  highUp: boolean,
): LaneRows {
  const frames = openSignalFrames(reader, position)
    .filter(({ low, high }) => low >= stack.low && high <= stack.high)
    .sort((a, b) => b.low - a.low);
  const folded = frames.map(({ low, high, arrival }) => ({
    low,
    high,
    rows: 1 + mainFields(frameFields(arrival), rsp).length,
  }));
  const part = shownPart(reader, stack, rsp, folded);
  const rows: LaneRow[] = [];
  let next = frames.findIndex(({ low }) => low < part.high);
  for (let address = part.high - 8; address >= part.low; address -= 8) {
    const frame = frames[next];
    if (next >= 0 && frame && address < frame.high) {
      const shown = frameRows(frame, rsp, opened, highUp);
      rows.push(...(highUp ? shown : shown.toReversed()));
      address = frame.low;
      next++;
    } else rows.push({ kind: 'word', address });
  }
  return { ...part, rows: highUp ? rows : rows.toReversed() };
}

/** The fields that a folded frame shows: where control was, with which mask, and what rsp points to. */
function mainFields(fields: readonly FrameField[], rsp: number | undefined): readonly FrameField[] {
  return fields.filter(({ main, address }) => main || address === rsp);
}

/** A frame's rows, its heading first. */
function frameRows(
  frame: SignalFrame,
  rsp: number | undefined,
  opened: ReadonlySet<string>,
  highUp: boolean,
): LaneRow[] {
  const { arrival, low, high } = frame;
  const key = String(arrival.step);
  const open = opened.has(key);
  const title = signalFrameTitle(arrival);
  const fields = frameFields(arrival);
  const heading: LaneRow = { kind: 'fold', key, title, bytes: high - low, open, frame };
  const rowsOf = (list: readonly FrameField[]) =>
    (highUp ? list.toReversed() : list).map(
      (field): LaneRow => ({ kind: 'field', address: field.address, field }),
    );
  if (!open) return [heading, ...rowsOf(mainFields(fields, rsp))];
  const isFloating = ({ part }: FrameField) => part === 'floating-point state';
  const floatingKey = `${key} floating-point state`;
  const floatingOpen = opened.has(floatingKey);
  const floating: LaneRow[] = [
    {
      kind: 'fold',
      key: floatingKey,
      title: 'floating-point state',
      bytes: arrival.end - arrival.fpstate,
      open: floatingOpen,
      frame,
    },
    ...(floatingOpen ? rowsOf(fields.filter(isFloating)) : []),
  ];
  const others = rowsOf(fields.filter((field) => !isFloating(field)));
  return highUp ? [heading, ...floating, ...others] : [heading, ...others, ...floating];
}
