import { useEffect, useRef } from 'react';
import { contextState, suspendedRsp } from '../../analysis/context-state.ts';
import { contextTitle } from '../../analysis/words/names.ts';
import { stackMemory } from '../../analysis/words/stack-memory.ts';
import { hex } from '../../base/hex.ts';
import { PAGE } from '../../machine/memory/layout.ts';
import type { Stack } from '../../machine/memory/region.ts';
import { Slot } from '../../machine/registers.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { length } from '../format/length.ts';
import { coloured, contextColour } from '../format/palette.ts';
import { effectsAt, memoryMark } from '../run/effects.ts';
import { WordRow } from './WordRow.tsx';
import { gap, shownPart, wordMeaning } from './words.ts';

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
  const outside = running && (current < stack.low - PAGE || current > stack.high);
  const pointer = running ? current : suspendedRsp(reader, stack.context, position);
  const rsp = outside ? undefined : pointer;
  const part = shownPart(reader, stack, rsp);
  const state = contextState(reader, stack.context, position);
  const effects = effectsAt(reader, position);
  const rows = [];
  for (let address = part.high - 8; address >= part.low; address -= 8) {
    const value = reader.word(address, position);
    if (value === undefined) continue;
    const meaning = wordMeaning(reader, address, value, position);
    rows.push(
      <WordRow
        key={address}
        address={address}
        value={value}
        meaning={meaning.text}
        step={meaning.step}
        returns={meaning.returns}
        mark={memoryMark(effects, address, 8)}
        pointer={address !== rsp ? '' : running ? 'rsp' : 'saved'}
        free={rsp !== undefined && address < rsp}
      />,
    );
  }
  const above = stack.high - part.high;
  const below = part.low - stack.low;
  const edges = [
    <Edge
      key="top"
      text={`top ${hex(stack.high)}`}
      at={rsp === stack.high ? (running ? 'rsp▸' : 'saved') : ''}
    />,
    above > 0 && <Gap key="above" bytes={above} />,
    ...rows,
    below > 0 && <Gap key="below" bytes={below} />,
    stack.guard && (
      <Guard
        key="guard"
        low={stack.low}
        hit={rsp !== undefined && rsp < stack.low}
        overflow={overflowOf(reader, stack, position)}
      />
    ),
  ];
  const scroller = useRef<HTMLDivElement>(null);
  const pointerRow = rsp === undefined ? -1 : Math.round((part.high - rsp) / 8);
  useScrollToPointer(scroller, highUp ? pointerRow : rows.length - pointerRow);
  return (
    <section
      className="lane"
      aria-label={`Stack of ${contextTitle(owner)}`}
      data-running={running || undefined}
      style={{ ...coloured(contextColour(stack.context)), ...length('row', ROW) }}
    >
      <h3>
        <span className="context-name">{owner.name}</span>
        <span className="state">{running ? '▶ running' : state}</span>
      </h3>
      {owner.found && <p className="memory">{stackMemory(reader, stack)}</p>}
      {outside && <p className="stray">rsp = {hex(current)}, outside the stack</p>}
      <div ref={scroller} className="lane-words">
        <table aria-label={stack.name}>
          <colgroup>
            <col className="col-address" />
            <col />
          </colgroup>
          <tbody>{highUp ? edges : edges.toReversed()}</tbody>
        </table>
      </div>
    </section>
  );
}

/** Height of a row in pixels. */
const ROW = 32;

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
