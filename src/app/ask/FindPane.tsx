import { type KeyboardEvent, type MouseEvent, useEffect, useState } from 'react';
import { sentence } from '../../analysis/words/sentence.ts';
import { count, plural } from '../../base/count.ts';
import { length } from '../format/length.ts';
import { coloured, contextColour } from '../format/palette.ts';
import { useWindow } from '../source/useWindow.ts';
import { ask, forget, listed, openAsk, stopLooking, toHit, useAsk } from '../state/ask.ts';
import { jumpTo, useNow } from '../state/lab.ts';
import { askForTab } from '../state/panes.ts';
import { useSyntax } from '../state/settings.ts';
import { addStop } from '../state/stops.ts';
import type { Search } from './search.ts';
import './ask.css';

/** Height of a row in pixels. */
const ROW = 20;
/** Rows listed at most, the nearest ones: browsers can't scroll what is higher than some ten million pixels. */
const MOST = 400_000;

/** Where what was asked for happens. */
export default function FindPane() {
  const { asked, search, refused, found, looking } = useAsk();
  if (asked === undefined)
    return (
      <div className="find-head">
        <p>Where is a register written, a function entered, a value read?</p>
        <button type="button" onClick={() => openAsk()}>
          ask the run
        </button>
      </div>
    );
  return (
    <>
      <div className="find-head">
        <button
          type="button"
          className="asked"
          title="change the question"
          onClick={() => openAsk(asked)}
        >
          <code>{asked}</code>
        </button>
        {looking ? (
          <>
            <progress aria-label="looking" />
            <button type="button" onClick={stopLooking}>
              cancel
            </button>
          </>
        ) : (
          <button type="button" className="quiet" onClick={forget}>
            clear
          </button>
        )}
      </div>
      {refused && <p className="not-understood">In this run: {refused.problem}</p>}
      {search && <Answers search={search} found={found} looking={looking} />}
    </>
  );
}

interface Props {
  search: Search;
  /** Hits told so far. */
  found: number;
  looking: boolean;
}

function Answers({ search, found, looking }: Props) {
  const now = useNow();
  if (!now) return null;
  const { query } = search;
  const before = search.indexFrom(now.position);
  const here = search.indexFrom(now.position + 1) - before;
  return (
    <>
      <p className="find-count" role="status">
        <strong>{query.words}</strong>
        {`: ${plural(found, 'time')}${search.done ? '' : looking ? ' so far' : ', not looked further'}`}
        {found > 0 && (
          <span className="quiet">
            {' '}
            · {count(before)} before{here > 0 && ', here'}, {count(found - before - here)} after
          </span>
        )}
      </p>
      <div className="find-moves">
        <button
          type="button"
          disabled={before === 0}
          title="the one before (,)"
          onClick={() => toHit(-1)}
        >
          ◂ previous
        </button>
        <button
          type="button"
          disabled={before + here >= found}
          title="the next one (.)"
          onClick={() => toHit(1)}
        >
          next ▸
        </button>
        <button
          type="button"
          className="quiet"
          onClick={() => {
            addStop(query.text, search.from);
            askForTab('stops');
          }}
        >
          stop at these
        </button>
        {query.others.map((other) => (
          <button key={other} type="button" className="quiet" onClick={() => void ask(other)}>
            <code>{other}</code>
          </button>
        ))}
      </div>
      {found > 0 && <List search={search} found={found} before={before} position={now.position} />}
    </>
  );
}

/** The hits, of which only those in view are drawn. */
function List({
  search,
  found,
  before,
  position,
}: Omit<Props, 'looking'> & { before: number; position: number }) {
  const rows = Math.min(found, MOST);
  const first = Math.max(0, Math.min(found - rows, before - rows / 2));
  /** The row that arrow keys have gone to since the last step. */
  const [gone, setGone] = useState({ position: -1, to: 0 });
  const cursor = gone.position === position ? gone.to : Math.min(before, found - 1);
  const view = useWindow(rows, ROW, cursor - first, `${found} ${position}`);
  const fresh = useAsk((state) => state.fresh);
  useEffect(() => {
    if (!fresh) return;
    view.scroller.current?.focus();
    listed();
  }, [fresh, view.scroller]);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') return jumpTo(search.at(cursor).position);
    const by = {
      ArrowUp: -1,
      ArrowDown: 1,
      PageUp: -20,
      PageDown: 20,
      Home: -found,
      End: found,
    }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    setGone({ position, to: Math.max(first, Math.min(first + rows - 1, cursor + by)) });
  };
  const click = (event: MouseEvent) => {
    const row = (event.target as Element).closest<HTMLElement>('[data-hit]');
    if (row) jumpTo(search.at(Number(row.dataset.hit)).position);
  };
  return (
    <div
      ref={view.scroller}
      className="find-list"
      role="listbox"
      aria-label="Answers"
      aria-activedescendant={`hit-${cursor}`}
      tabIndex={0}
      onScroll={view.onScroll}
      onKeyDown={press}
      onClick={click}
      style={length('row', ROW)}
    >
      <div role="presentation" style={{ height: rows * ROW }}>
        <div role="presentation" style={{ transform: `translateY(${view.from * ROW}px)` }}>
          {Array.from({ length: view.to - view.from }, (_, i) => {
            const index = first + view.from + i;
            return (
              <Row
                key={index}
                search={search}
                index={index}
                position={position}
                selected={index === cursor}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

interface RowProps {
  search: Search;
  index: number;
  position: number;
  selected: boolean;
}

function Row({ search, index, position, selected }: RowProps) {
  const reader = useNow()?.reader;
  const syntax = useSyntax();
  if (!reader) return null;
  const hit = search.at(index);
  const told = sentence(reader, hit.step, syntax);
  const when = hit.position < position ? 'before' : hit.position > position ? 'after' : 'here';
  return (
    <div
      id={`hit-${index}`}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      aria-setsize={search.length}
      aria-posinset={index + 1}
      className="hit"
      data-hit={index}
      data-when={when}
      style={coloured(contextColour(reader.context(hit.step)))}
    >
      <span className="number">{count(hit.position)}</span>
      <span className="when" title={when}>
        {{ before: '◂', here: '▶', after: '▸' }[when]}
      </span>
      {search.query.mixed && <span className="how">{hit.how}</span>}
      <span className="unseen">{when}, </span>
      <span className="told" title={told}>
        {told}
      </span>
    </div>
  );
}
