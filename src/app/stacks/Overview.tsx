import { type KeyboardEvent, useState } from 'react';
import { contextState, suspendedRsp } from '../../analysis/context-state.ts';
import { walkList } from '../../analysis/list.ts';
import { count, plural } from '../../base/count.ts';
import { Slot } from '../../machine/registers.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { length } from '../format/length.ts';
import { useWindow } from '../source/useWindow.ts';
import { OverviewRow } from './OverviewRow.tsx';
import { partner } from './shown.ts';
import './overview.css';

/** Height of a row in pixels. */
const ROW = 22;
/** Of what stands above the rows. */
const FRAME = 50;

interface Props {
  reader: TraceReader;
  position: number;
  /** Contexts that have a lane now. */
  shown: readonly number[];
  chosen: number | undefined;
}

/** All contexts made so far, a row each. Only the rows in view are computed and drawn. */
export function Overview({ reader, position, shown, chosen }: Props) {
  const { contexts } = reader.trace;
  const rows = contexts.findLastIndex(({ from }) => from <= position) + 1;
  // Main runs between any two coroutines: following it too would make the list jump.
  const running = reader.context(position);
  const { coroutine, found } = contexts[running];
  const followed = coroutine || found ? running : (partner(reader, position) ?? running);
  /** The row that arrow keys have gone to since the last step. */
  const [gone, setGone] = useState({ position: -1, to: 0 });
  const cursor = gone.position === position ? gone.to : undefined;
  const view = useWindow(rows, ROW, cursor ?? followed, cursor ?? position);

  const press = (event: KeyboardEvent) => {
    const page = 10;
    const at = cursor ?? followed;
    const to = {
      ArrowUp: at - 1,
      ArrowDown: at + 1,
      PageUp: at - page,
      PageDown: at + page,
      Home: 0,
      End: rows - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    setGone({ position, to: Math.max(0, Math.min(rows - 1, to)) });
  };

  const reachable = cursor ?? followed;
  return (
    <section
      className="overview"
      aria-label="All contexts"
      // As high as the whole run needs, so that nothing moves when contexts are made.
      style={{ height: FRAME + contexts.length * ROW, ...length('row', ROW) }}
      onKeyDown={press}
    >
      <p className="overview-summary">{summary(reader, position, rows)}</p>
      <div ref={view.scroller} className="overview-rows" onScroll={view.onScroll}>
        <table aria-label="Contexts" aria-rowcount={rows + 1}>
          <Head />
          <tbody>
            <tr style={{ height: view.from * ROW }} />
            {contexts.slice(view.from, Math.min(rows, view.to)).map(({ name }, i) => {
              const context = view.from + i;
              return (
                <OverviewRow
                  key={context}
                  context={context}
                  name={name}
                  state={contextState(reader, context, position)}
                  used={usedBytes(reader, context, position)}
                  last={context === running ? -1 : reader.lastRun(context, position)}
                  next={context === running ? -1 : reader.nextRun(context, position)}
                  shown={shown.includes(context)}
                  chosen={context === chosen}
                  reachable={context === reachable}
                  focused={context === cursor}
                />
              );
            })}
            <tr style={{ height: Math.max(0, rows - view.to) * ROW }} />
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Head() {
  return (
    <thead>
      <tr>
        <th scope="col" className="owner">
          context
        </th>
        <th scope="col">state</th>
        <th scope="col" className="number used" title="bytes from the top of the stack to rsp">
          used
        </th>
        <th scope="col" className="number ran" title="the step it ran last">
          ran
        </th>
        <th scope="col" className="number next" title="the step at which it runs next">
          next
        </th>
      </tr>
    </thead>
  );
}

/** Bytes between rsp and the top of a context's stack; -1 if it has no rsp. */
function usedBytes(reader: TraceReader, context: number, position: number): number {
  const rsp =
    reader.context(position) === context
      ? Number(reader.register(Slot.rsp, position))
      : suspendedRsp(reader, context, position);
  const stack = reader.stackOf(context);
  return rsp === undefined || !stack || rsp > stack.high ? -1 : stack.high - rsp;
}

/** `21 contexts so far, 7 in the pool, 3 ended` */
function summary(reader: TraceReader, position: number, rows: number): string {
  const { contexts, lists = [] } = reader.trace;
  const ended = contexts.reduce((sum, { to }) => sum + Number(to <= position), 0);
  const listed = lists.flatMap((list) => {
    const { length } = walkList(reader, list, position).nodes;
    return list.state && length > 0 ? [`${count(length)} ${list.state}`] : [];
  });
  return [
    `${plural(rows, 'context')} so far`,
    ...listed,
    ...(ended > 0 ? [`${count(ended)} ended`] : []),
  ].join(', ');
}
