import { memo, useState } from 'react';
import { QuestionField } from '../ask/QuestionField.tsx';
import { Bookmarks } from '../bookmarks/Bookmarks.tsx';
import { loadQueries } from '../load/queries.ts';
import type { Refused } from '../state/ask.ts';
import { useLab, useNow } from '../state/lab.ts';
import { addStop, removeStops, stopsIn, useStops } from '../state/stops.ts';
import { ONE_PLACE } from './one-place.ts';
import { StopRow } from './StopRow.tsx';
import { useUnderstood } from './useUnderstood.ts';
import './stops.css';

/** What runs stop at: breakpoints and watchpoints, each with its hits in this run. */
export default function StopsPane() {
  const now = useNow();
  const list = useStops((stops) => stops.list);
  const here = stopsIn(list, now?.run);
  const understood = useUnderstood(now?.run, here);
  if (!now) return null;
  return (
    <div className="stops">
      <NewStop />
      {here.length === 0 && (
        <p className="quiet">
          Runs (<kbd>c</kbd>, back <kbd>C</kbd>) stop at what is listed here: lines, functions,
          addresses, instructions, system calls, switches; registers and memory that are written,
          read or changed.
        </p>
      )}
      <ul aria-label="Stops">
        {here.map((stop, i) => (
          <StopRow
            key={stop.text}
            stop={stop}
            understood={understood[i]}
            run={now.run}
            position={now.position}
          />
        ))}
      </ul>
      {here.length > 1 && (
        <button type="button" className="quiet" onClick={() => removeStops(here)}>
          clear all {here.length}
        </button>
      )}
      <Bookmarks />
    </div>
  );
}

/** A line for one more. */
const NewStop = memo(function NewStop() {
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<Refused>();
  const add = async () => {
    const queries = await loadQueries();
    const { run, position } = useLab.getState();
    if (!run || !queries) return;
    const asked = queries.parseQuery(text, run.reader, position);
    if (!asked.ok) return setRefused({ text, problem: asked.problem, at: asked.at });
    if (asked.query.position !== undefined) return setRefused({ text, problem: ONE_PLACE, at: 0 });
    addStop(text);
    setText('');
  };
  return (
    <QuestionField
      label="Stop at"
      text={text}
      onText={setText}
      onAsk={() => void add()}
      refused={refused}
    />
  );
});
