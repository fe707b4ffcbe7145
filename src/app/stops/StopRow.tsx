import { memo, useState } from 'react';
import { count, plural } from '../../base/count.ts';
import { QuestionField } from '../ask/QuestionField.tsx';
import type { Search } from '../ask/search.ts';
import type { Run } from '../run/run.ts';
import { jumpTo } from '../state/lab.ts';
import {
  changeStop,
  editStop,
  leaveStop,
  removeStops,
  type Stop,
  useStops,
} from '../state/stops.ts';
import type { Understood } from './understand.ts';

interface Props {
  stop: Stop;
  understood: Understood;
  run: Run;
  position: number;
}

/** A stop: switched on or off, changed, taken away; how often it is hit, and where last and next. */
export function StopRow({ stop, understood, run, position }: Props) {
  const stopped = useStops(({ stopped }) => (stopped?.stops.includes(stop) ? stopped : undefined));
  const here = stopped?.run === run && stopped.position === position;
  return (
    <li className="stop" data-stopped={here || undefined} data-off={!stop.on || undefined}>
      <StopLine stop={stop} />
      {understood.search ? (
        <div className="stop-hits">
          {here && <strong>stopped here · </strong>}
          <StopHits words={understood.query.words} {...hitsAt(understood.search, position)} />
          <span className="spring" />
          <Nth key={stop.nth} stop={stop} />
        </div>
      ) : (
        <p className="not-understood">In this run: {understood.problem}.</p>
      )}
    </li>
  );
}

/** What it stops at, to be changed, switched off and taken away: nothing that a step changes. */
const StopLine = memo(function StopLine({ stop }: { stop: Stop }) {
  const { text, on } = stop;
  const editing = useStops((stops) => stops.editing === text);
  return (
    <div className="stop-line">
      <input
        type="checkbox"
        checked={on}
        aria-label={`stop at ${text}`}
        onChange={() => changeStop(stop, { on: !on })}
      />
      {editing ? (
        <EditStop stop={stop} />
      ) : (
        <button
          type="button"
          className="quiet what"
          title={`${text}: change`}
          onClick={() => editStop(text)}
        >
          <code>{text}</code>
        </button>
      )}
      <button
        type="button"
        className="quiet"
        aria-label={`take away: ${text}`}
        onClick={() => removeStops([stop])}
      >
        ✕
      </button>
    </div>
  );
});

/** The text in a field; Enter takes it, Escape and leaving do not. */
function EditStop({ stop }: { stop: Stop }) {
  const [text, setText] = useState(stop.text);
  return (
    <QuestionField
      label={`change ${stop.text}`}
      text={text}
      onText={setText}
      onAsk={(changed) => changeStop(stop, { text: changed })}
      refused={undefined}
      focus
      onLeave={leaveStop}
    />
  );
}

/** Which hit of the run counts, if not each. */
const Nth = memo(function Nth({ stop }: { stop: Stop }) {
  const [typed, setTyped] = useState(String(stop.nth ?? ''));
  return (
    <label className="nth" title="stops at this hit of the run only, counted from its start">
      hit{' '}
      <input
        inputMode="numeric"
        size={4}
        placeholder="each"
        aria-label={`which hit of ${stop.text}`}
        value={typed}
        onChange={(event) => setTyped(event.target.value.replace(/\D/g, ''))}
        onBlur={() => changeStop(stop, { nth: Number(typed) || undefined })}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
    </label>
  );
});

/** What a row shows of hits: primitives, so that a step draws again only what it changed. */
interface HitsShown {
  /** `3 of 12 hits`. */
  counted: string;
  /** Positions of the hits before and behind, or -1. */
  last: number;
  next: number;
}

function hitsAt(search: Search, position: number): HitsShown {
  const { length, done } = search;
  const here = search.indexFrom(position + 1);
  const total = `${plural(length, 'hit')}${done ? '' : ' so far'}`;
  return {
    counted: length > 0 ? `${count(here)} of ${total}` : done ? 'never hit' : 'looking …',
    last: here > 0 ? search.at(here - 1).position : -1,
    next: here < length ? search.at(here).position : -1,
  };
}

/** How often it is hit, where it was last, and where it is next. */
const StopHits = memo(function StopHits(props: HitsShown & { words: string }) {
  const { words, counted, last, next } = props;
  return (
    <>
      <span title={words}>{counted}</span>
      {last >= 0 && <Go name="last" to={last} />}
      {next >= 0 && <Go name="next" to={next} />}
    </>
  );
});

function Go({ name, to }: { name: string; to: number }) {
  return (
    <button type="button" className="quiet" onClick={() => jumpTo(to)}>
      {name} {count(to)}
    </button>
  );
}
