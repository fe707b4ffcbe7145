import { useState } from 'react';
import { type CodeLabel, codeLabels } from '../../analysis/code-labels.ts';
import { count, plural } from '../../base/count.ts';
import { derived } from '../../base/derived.ts';
import { type Reach, RowList } from '../controls/RowList.tsx';
import type { Run } from '../run/run.ts';
import { Filter } from './Filter.tsx';
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
  const led = cursor.typed === typed && cursor.to >= 0;
  const row = led ? cursor.to : 0;
  const rowAt = (index: number, reach: Reach, key: number) => {
    const { name, address, within = '', instructions, executed, first, last } = shown[index];
    return (
      <FunctionRow
        key={key}
        {...{ name, address, within, first, last, ...reach }}
        place={placeName(run, address)}
        times={executed === 0 ? '' : count(executed)}
        before={reader.previousExecution(instructions, position)}
        next={reader.nextExecution(instructions, position + 1)}
      />
    );
  };
  return (
    <>
      <Filter
        label="Functions and labels that contain"
        placeholder="find a function or label"
        text={typed}
        onText={setTyped}
        found={plural(shown.length, 'name')}
      />
      <RowList
        label="Functions and labels"
        table="Functions"
        rows={shown.length}
        height={ROW}
        page={PAGE}
        current={row}
        led={led}
        trigger={`${typed} ${row}`}
        go={(to) => setCursor({ typed, to })}
        head={
          <>
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
          </>
        }
        row={rowAt}
      />
    </>
  );
}
