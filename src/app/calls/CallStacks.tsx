import { useState } from 'react';
import { contextState } from '../../analysis/context-state.ts';
import { contextTitle } from '../../analysis/words/names.ts';
import { plural } from '../../base/count.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { type Reach, RowList, useFocusRow } from '../controls/RowList.tsx';
import type { Run } from '../run/run.ts';
import { ContextRow } from './ContextRow.tsx';
import { Filter } from './Filter.tsx';
import { FrameRow } from './FrameRow.tsx';
import { frameProps, noFrames } from './frame-props.ts';
import { StackLayout } from './layout.ts';

/** Height of a row in pixels. */
const ROW = 22;
/** Up to so many contexts are seen without being looked for. */
const MANY = 4;
/** Rows that PageUp and PageDown go. */
const PAGE = 10;

const HEAD = (
  <>
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
  </>
);

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
  const [typed, setTyped] = useState('');
  const listed = typed.trim() ? contextsLike(reader, position, typed) : undefined;
  const layout = new StackLayout(reader, position, contexts, listed);
  /** The row that arrow keys have gone to since the last step. */
  const [gone, setGone] = useState({ position: -1, to: 0 });
  const cursor = gone.position === position ? Math.min(gone.to, layout.length - 1) : undefined;
  const row = cursor ?? layout.running;
  // One that stands apart is not followed: whoever has scrolled to others looks at them.
  const target = layout.apart ? (cursor ?? -1) : row;

  const turn = (context: number) => {
    const next = new Set(contexts);
    if (!next.delete(context)) next.add(context);
    setTurned({ run, contexts: next });
  };

  const rowAt = (index: number, reach: Reach) => {
    const found = layout.at(index);
    const { context } = found;
    // One that stands apart is listed among the others, too.
    const key = `${index < layout.apart ? 'running ' : ''}${context}`;
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
      return <NoFrames key={`none ${key}`} why={noFrames(reader, context, position)} {...reach} />;
    return (
      <FrameRow
        key={`${key} ${found.number}`}
        {...reach}
        {...frameProps(run, context, found.frame)}
      />
    );
  };

  return (
    <>
      {reader.trace.contexts.length > MANY && (
        <Filter
          label="Contexts whose name or state contains"
          placeholder="find a context"
          text={typed}
          onText={setTyped}
          found={listed ? plural(listed.length, 'context') : ''}
        />
      )}
      <RowList
        label="Call stacks"
        table="Frames"
        rows={layout.length}
        height={ROW}
        page={PAGE}
        current={row}
        led={cursor !== undefined}
        target={target}
        trigger={`${typed} ${cursor ?? position}`}
        go={(to) => setGone({ position, to })}
        head={HEAD}
        row={rowAt}
      />
    </>
  );
}

/** The contexts made so far with a text in their names or states. */
function contextsLike(reader: TraceReader, position: number, typed: string): number[] {
  const wanted = typed.trim().toLowerCase();
  return reader.trace.contexts.flatMap((context, i) => {
    const text = `${contextTitle(context)} ${contextState(reader, i, position)}`;
    return context.from <= position && text.toLowerCase().includes(wanted) ? [i] : [];
  });
}

function NoFrames({ why, reachable, focused }: Reach & { why: string }) {
  const row = useFocusRow(focused);
  return (
    <tr ref={row} data-current={reachable || undefined}>
      <td colSpan={4} className="quiet">
        <span tabIndex={-1}>{why}</span>
      </td>
    </tr>
  );
}
