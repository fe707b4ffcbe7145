import { useEffect, useRef } from 'react';
import { contextState, suspendedRsp } from '../../analysis/context-state.ts';
import type { LostValue } from '../../analysis/lost-value.ts';
import { pointerIn } from '../../analysis/pointee.ts';
import { contextTitle } from '../../analysis/words/names.ts';
import { memoryValue } from '../../analysis/words/operands.ts';
import { interruptedText } from '../../analysis/words/signal/interrupted.ts';
import { stackMemory } from '../../analysis/words/stack-memory.ts';
import { hex } from '../../base/hex.ts';
import { PAGE } from '../../machine/memory/layout.ts';
import type { Stack } from '../../machine/memory/region.ts';
import { Slot } from '../../machine/registers.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { signalStack } from '../../trace/signal-frames.ts';
import { useCells } from '../controls/useCells.ts';
import { length } from '../format/length.ts';
import { coloured, contextColour } from '../format/palette.ts';
import { type Effects, effectsAt, memoryMark } from '../run/effects.ts';
import { lostAt, lostWord } from '../run/lost.ts';
import { useOpened } from '../state/folds.ts';
import { FoldRow } from './FoldRow.tsx';
import { type LaneRow, laneRows } from './lane-rows.ts';
import { WordRow } from './WordRow.tsx';
import { fieldMeaning, gap, wordMeaning } from './words.ts';

interface Props {
  reader: TraceReader;
  stack: Stack;
  position: number;
  highUp: boolean;
}

/** One stack with its owner, what lies on it, and its guard page. */
export function Lane({ reader, stack, position, highUp }: Props) {
  const running = reader.context(position) === stack.context;
  const owner = reader.trace.contexts[stack.context];
  const current = Number(reader.register(Slot.rsp, position));
  const alternate = signalStack(reader, stack.context, position);
  const handlers = alternate?.stack === stack;
  const interrupted = alternate && !handlers;
  const outside = running && !interrupted && (current < stack.low - PAGE || current > stack.high);
  const own = running ? current : suspendedRsp(reader, stack.context, position);
  const rsp = outside ? undefined : interrupted ? alternate.rsp : own;
  const opened = useOpened();
  const { rows, ...part } = laneRows(reader, stack, rsp, position, opened, highUp);
  const state = interrupted ? 'interrupted' : contextState(reader, stack.context, position);
  const here = running && !interrupted;
  const handling = interrupted ? undefined : interruptedText(reader, stack.context, position);
  const effects = effectsAt(reader, position);
  const lost = lostAt(reader, position);
  const above = stack.high - part.high;
  const below = part.low - stack.low;
  const top = (
    <Edge
      text={`top ${hex(stack.high)}`}
      at={rsp === stack.high ? (here ? 'rsp▸' : 'saved') : ''}
    />
  );
  const bottom = stack.guard && (
    <Guard
      low={stack.low}
      hit={rsp !== undefined && rsp < stack.low}
      overflow={overflowOf(reader, stack, position)}
    />
  );
  const cells = useCells(`Words of ${stack.name}`);
  const scroller = useRef<HTMLDivElement>(null);
  const pointerRow = rows.findIndex((row) => row.kind !== 'fold' && row.address === rsp);
  useScrollToPointer(scroller, pointerRow < 0 ? -1 : pointerRow + 1);
  return (
    <section
      className="lane"
      aria-label={`${handlers ? 'Signal stack' : 'Stack'} of ${contextTitle(owner)}`}
      data-running={here || undefined}
      style={{ ...coloured(contextColour(stack.context)), ...length('row', ROW) }}
    >
      <h3>
        <span className="context-name">{owner.name}</span>
        {handlers && <span className="state">signal stack</span>}
        <span className="state" title={handling}>
          {[here ? '▶ running' : state, handling].filter(Boolean).join(' ')}
        </span>
      </h3>
      {owner.found && !handlers && <p className="memory">{stackMemory(reader, stack)}</p>}
      {outside && <p className="stray">rsp = {hex(current)}, outside the stack</p>}
      <div ref={scroller} className="lane-words" {...cells}>
        <table aria-label={stack.name}>
          <colgroup>
            <col className="col-address" />
            <col />
          </colgroup>
          <tbody>
            {highUp ? top : bottom}
            <Gap bytes={highUp ? above : below} />
            {rows.map((row) =>
              row.kind === 'fold' ? (
                <FoldRow key={`fold ${row.key}`} row={row} />
              ) : (
                <Cell
                  key={row.address}
                  row={row}
                  {...{ reader, position, effects, lost, rsp, running: here }}
                />
              ),
            )}
            <Gap bytes={highUp ? below : above} />
            {highUp ? bottom : top}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Height of a row in pixels. */
const ROW = 32;

interface CellProps {
  row: Exclude<LaneRow, { kind: 'fold' }>;
  reader: TraceReader;
  position: number;
  effects: Effects;
  lost: readonly LostValue[];
  rsp: number | undefined;
  running: boolean;
}

/** A word, or a field of a signal's frame, as it is at a position. */
function Cell({ row, reader, position, effects, lost, rsp, running }: CellProps) {
  const { address } = row;
  const field = row.kind === 'field' ? row.field : undefined;
  const size = field?.size ?? 8;
  const value = field
    ? memoryValue(reader, address, size, position)
    : reader.word(address, position);
  if (value === undefined) return null;
  const meaning = field
    ? fieldMeaning(reader, field, value, position)
    : wordMeaning(reader, address, value, position);
  return (
    <WordRow
      address={address}
      size={size}
      value={value}
      points={pointerIn(reader, value, position) !== undefined}
      meaning={meaning.text}
      step={meaning.step}
      returns={meaning.returns}
      mark={memoryMark(effects, address, size)}
      pointer={address !== rsp ? '' : running ? 'rsp' : 'saved'}
      free={rsp !== undefined && address < rsp}
      lost={lostWord(lost, address)}
      field={field !== undefined}
    />
  );
}

/** Keeps the row rsp points to in view, with as little scrolling as possible. */
function useScrollToPointer(scroller: React.RefObject<HTMLDivElement | null>, row: number) {
  useEffect(() => {
    // In the frame that is about to be painted, when layout is due anyway.
    const frame = requestAnimationFrame(() => {
      const element = scroller.current;
      if (!element || row < 0) return;
      const top = row * ROW;
      const { scrollTop, clientHeight } = element;
      if (top < scrollTop || top + 2 * ROW > scrollTop + clientHeight)
        element.scrollTop = Math.max(0, top - clientHeight / 2);
    });
    return () => cancelAnimationFrame(frame);
  }, [scroller, row]);
}

function Edge({ text, at }: { text: string; at: string }) {
  return (
    <tr className="edge" data-pointer={at || undefined}>
      <Pointer at={at} />
      <td>{text}</td>
    </tr>
  );
}

function Gap({ bytes }: { bytes: number }) {
  if (bytes <= 0) return null;
  return (
    <tr className="gap">
      <td />
      <td>⋮ {gap(bytes)} untouched</td>
    </tr>
  );
}

/** What ran into the guard page under a stack and ended the run: `write at 0x…`. */
function overflowOf({ trace }: TraceReader, stack: Stack, position: number): string {
  const fault = trace.outcome.kind === 'faulted' ? trace.outcome.fault : undefined;
  if (position < trace.steps || !fault || fault.guard !== stack.name) return '';
  return `${fault.kind.replace('unmapped ', '')} at ${hex(fault.address ?? stack.low)}`;
}

function Guard({ low, hit, overflow }: { low: number; hit: boolean; overflow: string }) {
  return (
    <tr className="guard" data-hit={hit || undefined} data-overflow={overflow !== '' || undefined}>
      <Pointer at={hit ? 'rsp▸' : ''} />
      <td title={`${hex(low - PAGE)} to ${hex(low)}: not mapped`}>
        {overflow && <strong>overflow: {overflow}</strong>} guard page{' '}
        <code>{hex(low - PAGE)}</code>
      </td>
    </tr>
  );
}

/** The first cell of a row that is no word: a header only where it says something. */
function Pointer({ at }: { at: string }) {
  if (!at) return <td />;
  return (
    <th scope="row">
      <span className="pointer">{at}</span>
    </th>
  );
}
