import { useEffect, useRef } from 'react';
import { PAGE } from '../../machine/layout.ts';
import type { Stack } from '../../machine/region.ts';
import { Slot } from '../../machine/registers.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { hex } from '../format/number.ts';
import { coloured, contextColour } from '../format/palette.ts';
import { effectsAt, memoryMark } from '../store/effects.ts';
import { WordRow } from './WordRow.tsx';
import { gap, savedRsp, shownPart, wordMeaning } from './words.ts';

interface Props {
  reader: TraceReader;
  stack: Stack;
  position: number;
  highUp: boolean;
}

/** One stack with its owner, what lies on it, and its guard page. */
export function Lane({ reader, stack, position, highUp }: Props) {
  const running = reader.context(position) === stack.context;
  const name = reader.trace.contexts[stack.context].name;
  const rsp = running
    ? Number(reader.register(Slot.rsp, position))
    : savedRsp(reader, stack.context, position);
  const part = shownPart(reader, stack, rsp);
  const effects = effectsAt(reader, position);
  const rows = [];
  for (let address = part.high - 8; address >= part.low; address -= 8) {
    const value = reader.word(address, position) ?? 0n;
    const meaning = wordMeaning(reader, address, value, position);
    rows.push(
      <WordRow
        key={address}
        address={address}
        value={value}
        meaning={meaning.text}
        step={meaning.step}
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
    stack.guard && <Guard key="guard" low={stack.low} hit={rsp !== undefined && rsp < stack.low} />,
  ];
  const scroller = useRef<HTMLDivElement>(null);
  const pointerRow = rsp === undefined ? -1 : Math.round((part.high - rsp) / 8);
  useScrollToPointer(scroller, highUp ? pointerRow : rows.length - pointerRow);
  return (
    <section
      className="lane"
      aria-label={`Stack of context ${name}`}
      data-running={running || undefined}
      style={coloured(contextColour(stack.context))}
    >
      <h3>
        <span className="context-name">{name}</span>
        <span className="state">
          {running ? '▶ running' : rsp === undefined ? 'not entered yet' : 'suspended'}
        </span>
      </h3>
      <div ref={scroller} className="lane-words">
        <table aria-label={`Stack ${name}`}>
          <tbody>{highUp ? edges : edges.toReversed()}</tbody>
        </table>
      </div>
    </section>
  );
}

/** Height of a row in pixels, as in stacks.css. */
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
      <th scope="row">{at && <span className="pointer">{at}</span>}</th>
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

function Guard({ low, hit }: { low: number; hit: boolean }) {
  return (
    <tr className="guard" data-hit={hit || undefined}>
      <th scope="row">{hit && <span className="pointer">rsp▸</span>}</th>
      <td title={`${hex(low - PAGE)} to ${hex(low)}: not mapped`}>
        guard page <code>{hex(low - PAGE)}</code>
      </td>
    </tr>
  );
}
