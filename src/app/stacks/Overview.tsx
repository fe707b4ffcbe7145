import { type KeyboardEvent, useState } from 'react';
import { contextState, suspendedRsp } from '../../analysis/context-state.ts';
import { walkList } from '../../analysis/list.ts';
import { count, plural } from '../../base/count.ts';
import { Slot } from '../../machine/registers.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { length } from '../format/length.ts';
import { useWindow } from '../source/useWindow.ts';
import { arrange, type Column, type Facts, type Order, wanted } from './arrange.ts';
import { OverviewRow } from './OverviewRow.tsx';
import { partner } from './shown.ts';
import './overview.css';

/** Height of a row in pixels. */
const ROW = 22;
/** Of what stands above the rows. */
const FRAME = 54;

interface Props {
  reader: TraceReader;
  position: number;
  /** Contexts that have a lane now. */
  shown: readonly number[];
  chosen: number | undefined;
}

/** All contexts made so far, a row each, in any order, or some of them. Only the rows in view are drawn. */
export default function Overview({ reader, position, shown, chosen }: Props) {
  const { contexts } = reader.trace;
  const [order, setOrder] = useState(BY_NUMBER);
  const [text, setText] = useState('');
  const made = contexts.findLastIndex(({ from }) => from <= position) + 1;
  // Main runs between any two coroutines: following it too would make the list jump.
  const running = reader.context(position);
  const { coroutine, found } = contexts[running];
  const followed = coroutine || found ? running : (partner(reader, position) ?? running);
  const listed = list(reader, position, made, order, text);
  /** The context that arrow keys have gone to since the last step. */
  const [gone, setGone] = useState({ position: -1, to: 0 });
  const cursor = gone.position === position ? gone.to : undefined;
  const rowOf = (context: number) =>
    listed ? listed.findIndex((each) => each.context === context) : context;
  const at = rowOf(cursor ?? followed);
  const rows = listed?.length ?? made;
  const view = useWindow(
    rows,
    ROW,
    at,
    cursor ?? `${position} ${text} ${order.column} ${order.down}`,
  );

  const press = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement) return;
    const page = 10;
    const from = Math.max(0, at);
    const to = {
      ArrowUp: from - 1,
      ArrowDown: from + 1,
      PageUp: from - page,
      PageDown: from + page,
      Home: 0,
      End: rows - 1,
    }[event.key];
    if (to === undefined || rows === 0) return;
    event.preventDefault();
    const row = Math.max(0, Math.min(rows - 1, to));
    setGone({ position, to: listed ? listed[row].context : row });
  };

  const reachable = at < 0 ? listed?.[0]?.context : (cursor ?? followed);
  const inView = Array.from({ length: Math.max(0, Math.min(rows, view.to) - view.from) }, (_, i) =>
    listed ? listed[view.from + i] : factsOf(reader, view.from + i, position),
  );
  return (
    <section
      className="overview"
      aria-label="All contexts"
      // As high as the whole run needs, so that nothing moves when contexts are made.
      style={{ height: FRAME + contexts.length * ROW, ...length('row', ROW) }}
      onKeyDown={press}
    >
      <div className="overview-bar">
        <p className="overview-summary">
          {listed && text ? `${count(rows)} of ` : ''}
          {summary(reader, position, made)}
        </p>
        <input
          type="search"
          aria-label="contexts by name, state or depth"
          placeholder="name, state, >100"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div ref={view.scroller} className="overview-rows" onScroll={view.onScroll}>
        <table aria-label="Contexts" aria-rowcount={rows + 1}>
          <colgroup>
            {COLUMNS.map(([column, , className]) => (
              <col key={column} className={className} />
            ))}
          </colgroup>
          <Head order={order} setOrder={setOrder} />
          <tbody>
            <tr style={{ height: view.from * ROW }} />
            {inView.map((facts, i) => (
              <OverviewRow
                key={facts.context}
                {...facts}
                row={view.from + i}
                shown={shown.includes(facts.context)}
                chosen={facts.context === chosen}
                reachable={facts.context === reachable}
                focused={facts.context === cursor}
              />
            ))}
            <tr style={{ height: Math.max(0, rows - view.to) * ROW }} />
          </tbody>
        </table>
      </div>
    </section>
  );
}

const BY_NUMBER: Order = { column: 'name', down: false };

/** The contexts to list, in order; undefined where these are all that were made, as they were made. */
function list(
  reader: TraceReader,
  position: number,
  made: number,
  order: Order,
  text: string,
): Facts[] | undefined {
  if (!text.trim() && order.column === 'name' && !order.down) return undefined;
  const all = Array.from({ length: made }, (_, context) => factsOf(reader, context, position));
  return arrange(
    all.filter((facts) => wanted(facts, text)),
    order,
  );
}

/** What is shown of a context at a position. */
function factsOf(reader: TraceReader, context: number, position: number): Facts {
  const state = contextState(reader, context, position);
  const runs = state === 'running';
  return {
    context,
    name: reader.trace.contexts[context].name,
    state,
    used: usedBytes(reader, context, position),
    last: runs ? -1 : reader.lastRun(context, position),
    next: runs ? -1 : reader.nextRun(context, position),
  };
}

const COLUMNS: readonly (readonly [Column, name: string, className: string, title: string])[] = [
  ['name', 'context', 'owner', 'by the order in which they were made'],
  ['state', 'state', '', 'by state'],
  ['used', 'used', 'number used', 'bytes from the top of the stack to rsp'],
  ['last', 'ran', 'number ran', 'the step it ran last'],
  ['next', 'next', 'number next', 'the step at which it runs next'],
];

interface HeadProps {
  order: Order;
  setOrder(order: Order): void;
}

/** The columns' names; each puts the list in its order, and once more the other way round. */
function Head({ order, setOrder }: HeadProps) {
  return (
    <thead>
      <tr>
        {COLUMNS.map(([column, name, className, title]) => {
          const chosen = order.column === column;
          return (
            <th
              key={column}
              scope="col"
              className={className}
              aria-sort={chosen ? (order.down ? 'descending' : 'ascending') : 'none'}
            >
              <button
                type="button"
                title={title}
                onClick={() => setOrder({ column, down: chosen && !order.down })}
              >
                {name}
                {chosen && order !== BY_NUMBER && (order.down ? ' ↓' : ' ↑')}
              </button>
            </th>
          );
        })}
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
