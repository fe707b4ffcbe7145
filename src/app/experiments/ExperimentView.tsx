import { useEffect, useMemo, useRef } from 'react';
import type { Experiment, Row } from '../../experiments/experiment.ts';
import { readValues } from '../../experiments/parameter.ts';
import { OWN } from '../cores/core-changes.ts';
import { useChoice } from '../state/core.ts';
import { shownOf, useRuns } from '../state/experiments.ts';
import { Chart } from './Chart.tsx';
import { drawingOf } from './charts/drawings.ts';
import { Downloads } from './Downloads.tsx';
import { FigureTable } from './FigureTable.tsx';
import { Parameters } from './Parameters.tsx';
import { ProgressBar } from './ProgressBar.tsx';
import { open, start } from './run.ts';

interface Props {
  experiment: Experiment;
  /** Values from the address, unchecked. */
  given: Readonly<Record<string, string>>;
  onChange(values: Record<string, string>): void;
}

/** Milliseconds without a change of parameters before they are tried. */
const REST = 250;

/** One experiment: claim, reading, chart, parameters, figures. */
export function ExperimentView({ experiment, given, onChange }: Props) {
  const { name, title, claim } = experiment;
  // Not of progress, which is told many times a second.
  const fresh = useRuns((runs) => shownOf(name, runs).rows);
  const previous = useRuns((runs) => shownOf(name, runs).previous);
  const running = useRuns((runs) => shownOf(name, runs).running);
  const changed = useChoice(({ changes }) => Object.keys(changes).length > 0);
  const more = useMemo(() => ({ core: changed ? [OWN] : [] }), [changed]);
  const read = useMemo(
    () => readValues(experiment.parameters, given, more),
    [experiment, given, more],
  );
  const wanted = read.ok ? JSON.stringify(read.values) : undefined;
  useStart(experiment, wanted);

  // Rows of the run before stand in for those that are not there yet.
  const rows = [...fresh, ...previous.slice(fresh.length)];
  const stale = new Set<Row>(fresh.length < rows.length ? previous : []);
  const svg = useRef<SVGElement>(null);
  return (
    <div className="experiment">
      <header className="experiment-head">
        <h2>{title}</h2>
        <p className="claim">
          <b>The article’s claim.</b> {claim}
        </p>
        <p className="reading" aria-live="polite">
          {!running && unbroken(experiment.reading(fresh))}
        </p>
      </header>
      <Parameters
        experiment={experiment}
        given={given}
        more={more}
        problems={read.ok ? [] : read.problems}
        onChange={onChange}
      />
      <section
        className="experiment-figure"
        aria-label="Chart"
        data-stale={stale.size > 0 || undefined}
      >
        {!read.ok && (
          <p className="trouble">
            Nothing runs until the parameters are right:{' '}
            {read.problems.map(({ message }) => message).join('; ')}.
          </p>
        )}
        <ProgressBar name={name} again={() => wanted && void start(name, JSON.parse(wanted))} />
        {rows.length > 0 && (
          <Chart
            label={`${title}: ${experiment.reading(rows)}`}
            rows={rows}
            draw={drawingOf(name)}
            svg={svg}
          />
        )}
        <Downloads
          name={name}
          values={read.ok ? read.values : undefined}
          rows={fresh}
          svg={rows.length > 0 ? svg : undefined}
        />
      </section>
      {rows.length > 0 && <FigureTable rows={rows} stale={stale} />}
    </div>
  );
}

/** Runs an experiment at once, and again when its values, as JSON, have changed and rest. */
function useStart(experiment: Experiment, wanted: string | undefined): void {
  const tried = useRef<string>(undefined);
  useEffect(() => {
    if (wanted === undefined || wanted === tried.current) return;
    const run = () => {
      tried.current = wanted;
      void open(experiment, JSON.parse(wanted));
    };
    const timer = setTimeout(run, tried.current === undefined ? 0 : REST);
    return () => clearTimeout(timer);
  }, [experiment, wanted]);
}

/** Keeps a number and its unit on one line. */
const unbroken = (text: string) => text.replaceAll(' %', '\u00a0%');
