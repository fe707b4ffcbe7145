import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { instructionText } from '../../analysis/words/instruction-text.ts';
import { count, plural } from '../../base/count.ts';
import { Segmented } from '../controls/Segmented.tsx';
import { stepNumber } from '../format/number.ts';
import { goTo, useLab } from '../state/lab.ts';
import { togglePane } from '../state/panes.ts';
import { choosePass, type Pass, usePass } from '../state/pipeline.ts';
import { useSyntax } from '../state/settings.ts';
import { type Timed, timeAgain, useTimed } from '../state/timing.ts';
import './pipeline.css';
import { cancelRecording } from '../run/recording.ts';
import { Chart } from './Chart.tsx';
import { CoreMenu } from './CoreMenu.tsx';
import { explain, stagesOf } from './explain.ts';
import { PipelineKey } from './Key.tsx';
import { type Passage, passageOf, rowOf, stepOf, switchAt } from './passage.ts';
import { Summary } from './Summary.tsx';
import { fitted, revealing, type Size, type View, zoomed } from './view.ts';

const PASSES: readonly (readonly [Pass, string])[] = [
  ['run', 'this run'],
  ['warm', 'warmed up'],
];

/** How the run on display goes through a core, instruction by instruction. */
export default function Pipeline({ tab }: { tab: boolean }) {
  const run = useLab((lab) => lab.run);
  const timed = useTimed(run);
  const pass = usePass((shown) => (timed?.trip ? shown.pass : 'run'));
  const passage = timed && passageOf(timed, pass);
  return (
    <section className="pipeline" aria-label="Pipeline">
      <div className="pane-bar">
        <h2>pipeline</h2>
        <CoreMenu />
        {timed?.trip && (
          <Segmented
            label="Caches and predictors"
            options={PASSES}
            value={pass}
            onChange={choosePass}
          />
        )}
        <PipelineKey />
      </div>
      {passage ? (
        <Drawing key={`${passage.timing.core} ${pass}`} passage={passage} />
      ) : (
        <Waiting timed={timed} />
      )}
      {!tab && (
        <button
          type="button"
          className="quiet close"
          aria-label="close the pipeline"
          onClick={() => togglePane('pipeline')}
        >
          ✕
        </button>
      )}
    </section>
  );
}

/** What goes on before there is something to draw. */
function Waiting({ timed }: { timed: Timed | undefined }) {
  if (timed?.problem)
    return (
      <p className="empty">
        {timed.problem}{' '}
        <button type="button" onClick={() => timeAgain(timed)}>
          again
        </button>
      </p>
    );
  const all = timed?.run.reader.trace.steps ?? 0;
  return (
    <p className="empty">
      Modelling {timed ? `on ${timed.core.title}, step ${count(timed.steps)} of ${count(all)}` : ''}{' '}
      …{' '}
      <button type="button" onClick={() => void cancelRecording()}>
        cancel
      </button>
    </p>
  );
}

const START: View = { row: 0, cycle: -2, scale: 11 };

/** Less than this wide, cycles begin narrower: a misprediction is to be seen whole. */
const NARROW = 400;

/** Where to begin: of what is repeated, the last time, when it is warm. */
const startOf = ({ part, rows }: Passage) => (part ? rows - (part.to - part.from) : 0);

function Drawing({ passage }: { passage: Passage }) {
  const { timing } = passage;
  const position = useLab((lab) => lab.position);
  const [view, setView] = useState<View>(START);
  const [size, setSize] = useState<Size>({ width: 1, height: 1 });
  const [pointed, setPointed] = useState(-1);
  const [chosen, setChosen] = useState(() => startOf(passage));
  const step = position - 1;
  const cursor = stepOf(passage, chosen) === step ? chosen : (rowOf(passage, step, chosen) ?? -1);
  useEffect(() => {
    if (cursor >= 0) setChosen(cursor);
  }, [cursor]);
  const sized = size.height > 1;
  const begin = useEffectEvent(() => {
    if (size.width < NARROW) setView((now) => ({ ...now, scale: 4.5 }));
  });
  useEffect(() => {
    if (sized) begin();
  }, [sized]);
  // Where the cursor goes, the view goes; a new size leaves it alone.
  const reveal = useEffectEvent((of: Passage, at: number) => {
    const row = at < 0 ? startOf(of) : at;
    setView((now) => revealing(now, row, size, of.timing));
  });
  useEffect(() => {
    if (sized) reveal(passage, cursor);
  }, [passage, cursor, sized]);
  const onRow = useCallback(
    (row: number) => {
      setChosen(row);
      goTo(stepOf(passage, row) + 1);
    },
    [passage],
  );
  const shown = pointed >= 0 && pointed < passage.rows ? pointed : cursor;
  const current = switchAt(passage, cursor < 0 ? chosen : cursor);
  const zoom = (factor: number) =>
    setView(zoomed(view, factor, size.width / 3, size.height / 3, size, timing));
  return (
    <>
      <span className="buttons">
        <button type="button" className="quiet" aria-label="smaller" onClick={() => zoom(0.7)}>
          −
        </button>
        <button type="button" className="quiet" aria-label="larger" onClick={() => zoom(1.4)}>
          +
        </button>
        {current && (
          <button
            type="button"
            className="quiet"
            onClick={() => setView(fitted(current.from, current.to, size, timing))}
          >
            whole switch
          </button>
        )}
        <button
          type="button"
          className="quiet"
          onClick={() => setView(fitted(0, passage.rows, size, timing))}
        >
          all
        </button>
      </span>
      <div className="pipeline-body">
        <Chart
          passage={passage}
          view={view}
          onView={setView}
          size={size}
          onSize={setSize}
          cursor={cursor}
          onRow={onRow}
          pointed={pointed}
          onPoint={setPointed}
        />
        <Summary passage={passage} view={view} size={size} current={current} />
      </div>
      <Explanation passage={passage} row={shown} />
      <Unknown passage={passage} />
    </>
  );
}

/** What is known of a row, in words. */
function Explanation({ passage, row }: { passage: Passage; row: number }) {
  const syntax = useSyntax();
  if (row < 0)
    return (
      <p className="explanation quiet">
        {passage.part
          ? 'The cursor is outside the round trip that is repeated here.'
          : 'Before the first step. Point at a row, or step.'}
      </p>
    );
  const { reader } = passage.run;
  const instruction = reader.trace.instructions[passage.pc[row]];
  return (
    <p className="explanation">
      <b>step {count(stepNumber(stepOf(passage, row)))}</b>{' '}
      <code>{instructionText(reader, instruction, syntax)}</code> {explain(passage, row)}{' '}
      <span className="quiet">{stagesOf(passage.timing, row)}</span>
    </p>
  );
}

/** What the core knows nothing about. */
function Unknown({ passage: { timing } }: { passage: Passage }) {
  if (timing.unknown.length === 0) return null;
  const forms = timing.unknown.map(
    ({ form, count: times }) => `${form} (${plural(times, 'step')})`,
  );
  return (
    <p className="unknown">
      No figures in this core, so a default stands in for: {forms.join(', ')}
    </p>
  );
}
