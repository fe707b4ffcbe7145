import { type KeyboardEvent, useState } from 'react';
import { useFocusRow } from '../controls/useFocusRow.ts';
import { length } from '../format/length.ts';
import type { Run } from '../run/run.ts';
import { useWindow } from '../source/useWindow.ts';
import { ContextRow } from './ContextRow.tsx';
import { FrameRow } from './FrameRow.tsx';
import { frameProps, noFrames } from './frame-props.ts';
import { StackLayout } from './layout.ts';

/** Height of a row in pixels. */
const ROW = 22;
/** Rows that PageUp and PageDown go. */
const PAGE = 10;

interface Props {
  run: Run;
  position: number;
}

/** The open frames of every context, the innermost first. Only the rows in view are computed and drawn. */
export function CallStacks({ run, position }: Props) {
  const { reader } = run;
  /** Contexts opened or closed by hand, in this run. */
  const [turned, setTurned] = useState({ run, contexts: new Set<number>() });
  const contexts = turned.run === run ? turned.contexts : new Set<number>();
  const layout = new StackLayout(reader, position, contexts);
  /** The row that arrow keys have gone to since the last step. */
  const [gone, setGone] = useState({ position: -1, to: 0 });
  const cursor = gone.position === position ? Math.min(gone.to, layout.length - 1) : undefined;
  const row = cursor ?? layout.running;
  // One that stands apart is not followed: whoever has scrolled to others looks at them.
  const target = layout.apart ? (cursor ?? -1) : row;
  const list = useWindow(layout.length, ROW, target, cursor ?? position);

  const turn = (context: number) => {
    const next = new Set(contexts);
    if (!next.delete(context)) next.add(context);
    setTurned({ run, contexts: next });
  };
  const press = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1, PageUp: -PAGE, PageDown: PAGE }[event.key];
    if (!by) return;
    event.preventDefault();
    setGone({ position, to: Math.max(0, Math.min(layout.length - 1, row + by)) });
  };

  return (
    <section
      ref={list.scroller}
      className="call-rows"
      aria-label="Call stacks"
      onScroll={list.onScroll}
      onKeyDown={press}
      style={length('row', ROW)}
    >
      <table aria-label="Frames" aria-rowcount={layout.length + 1}>
        <thead>
          <tr>
            <th scope="col">stands in</th>
            <th scope="col" className="place">
              line
            </th>
            <th scope="col" className="size">
              frame
            </th>
            <th scope="col" className="by" title="the step that called it">
              called
            </th>
          </tr>
        </thead>
        <tbody>
          <tr style={{ height: list.from * ROW }} />
          {Array.from({ length: list.to - list.from }, (_, i) => {
            const index = list.from + i;
            const found = layout.at(index);
            const { context } = found;
            // One that stands apart is listed among the others, too.
            const key = `${index < layout.apart ? 'running ' : ''}${context}`;
            const reach = { reachable: index === row, focused: index === cursor };
            if (found.kind === 'context')
              return (
                <ContextRow
                  key={`context ${key}`}
                  {...{ reader, context, position, ...reach }}
                  open={found.open}
                  turn={index < layout.apart ? undefined : () => turn(context)}
                />
              );
            if (found.kind === 'no frames')
              return (
                <NoFrames
                  key={`none ${key}`}
                  why={noFrames(reader, context, position)}
                  {...reach}
                />
              );
            return (
              <FrameRow
                key={`${key} ${found.number}`}
                {...reach}
                {...frameProps(run, context, found.frame)}
              />
            );
          })}
          <tr style={{ height: (layout.length - list.to) * ROW }} />
        </tbody>
      </table>
    </section>
  );
}

interface NoFramesProps {
  why: string;
  reachable: boolean;
  focused: boolean;
}

function NoFrames({ why, reachable, focused }: NoFramesProps) {
  const row = useFocusRow(focused);
  return (
    <tr ref={row} data-current={reachable || undefined}>
      <td colSpan={4} className="quiet">
        <span tabIndex={-1}>{why}</span>
      </td>
    </tr>
  );
}
