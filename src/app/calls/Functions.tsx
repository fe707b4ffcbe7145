import { type KeyboardEvent, useState } from 'react';
import { type CodeLabel, codeLabels } from '../../analysis/code-labels.ts';
import { count, plural } from '../../base/count.ts';
import { derived } from '../../base/derived.ts';
import { length } from '../format/length.ts';
import type { Run } from '../run/run.ts';
import { useWindow } from '../source/useWindow.ts';
import { FunctionRow } from './FunctionRow.tsx';
import { placeName } from './frame-props.ts';

/** Height of a row in pixels. */
const ROW = 22;
/** Rows that PageUp and PageDown go. */
const PAGE = 10;

/** By label, for a filter that is typed letter by letter. */
const lowerCase = derived((labels: readonly CodeLabel[]) =>
  labels.map(({ name }) => name.toLowerCase()),
);

interface Props {
  run: Run;
  position: number;
}

/** The functions and labels of the run that contain what is typed: how often they were executed, and the ways there. */
export function Functions({ run, position }: Props) {
  const { reader } = run;
  const [typed, setTyped] = useState('');
  const labels = codeLabels(reader);
  const names = lowerCase(labels);
  const wanted = typed.trim().toLowerCase();
  const shown = wanted ? labels.filter((_, i) => names[i].includes(wanted)) : labels;
  const [cursor, setCursor] = useState({ typed, to: -1 });
  const row = cursor.typed === typed ? cursor.to : -1;
  const list = useWindow(shown.length, ROW, Math.max(0, row), `${typed} ${row}`);
  const press = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1, PageUp: -PAGE, PageDown: PAGE }[event.key];
    if (!by) return;
    event.preventDefault();
    setCursor({ typed, to: Math.max(0, Math.min(shown.length - 1, row + by)) });
  };
  return (
    <>
      <p className="function-filter">
        <input
          type="search"
          aria-label="Functions and labels that contain"
          placeholder="find a function or label"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <span className="quiet" aria-live="polite">
          {plural(shown.length, 'name')}
        </span>
      </p>
      <section
        ref={list.scroller}
        className="call-rows"
        aria-label="Functions and labels"
        onScroll={list.onScroll}
        onKeyDown={press}
        style={length('row', ROW)}
      >
        <table aria-label="Functions" aria-rowcount={shown.length + 1}>
          <thead>
            <tr>
              <th scope="col">name</th>
              <th scope="col" className="place">
                line
              </th>
              <th scope="col" className="by" title="how often control was there, in the whole run">
                times
              </th>
              <th scope="col" className="by">
                first
              </th>
              <th scope="col" className="by">
                last
              </th>
              <th scope="col">
                <span className="unseen">the time before and the next</span>
              </th>
            </tr>
          </thead>
          <tbody>
            <tr style={{ height: list.from * ROW }} />
            {shown.slice(list.from, list.to).map((label, i) => {
              const index = list.from + i;
              const { name, address, within = '', instructions, executed, first, last } = label;
              return (
                <FunctionRow
                  key={`${address} ${name}`}
                  {...{ name, address, within, first, last }}
                  place={placeName(run, address)}
                  times={executed === 0 ? '' : count(executed)}
                  before={reader.previousExecution(instructions, position)}
                  next={reader.nextExecution(instructions, position + 1)}
                  reachable={index === Math.max(0, row)}
                  focused={index === row}
                />
              );
            })}
            <tr style={{ height: (shown.length - list.to) * ROW }} />
          </tbody>
        </table>
      </section>
    </>
  );
}
