import { useEffect, useMemo, useRef, useState } from 'react';
import { messageOf } from '../../base/error.ts';
import { download } from '../controls/download.ts';
import { printAddress } from '../link/address.ts';
import { placeWords } from '../link/place-words.ts';
import { useChoice } from '../state/core.ts';
import { type Now, useNow } from '../state/lab.ts';
import {
  makeNoPicture,
  makePicture,
  SUBJECTS,
  type Subject,
  usePicture,
} from '../state/picture.ts';
import { useTimed } from '../state/timing.ts';
import { asPng, dataUrl, makeSvg } from './make.ts';
import { MOST, positionsOf, type Which } from './steps.ts';
import './pictures.css';

const NAMES: Readonly<Record<Subject, string>> = {
  stacks: 'stacks',
  registers: 'registers',
  save: 'save areas',
  pipeline: 'pipeline',
  timeline: 'timeline',
};

/** Makes a picture of a step, or a strip of several, to take along: with a preview, as SVG or PNG. */
export default function PicturesDialog() {
  const subject = usePicture((picture) => picture.subject);
  const now = useNow();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="pictures"
      aria-labelledby="pictures-title"
      closedby="any"
      onClose={makeNoPicture}
    >
      <form method="dialog" className="pictures-head">
        <h2 id="pictures-title">A picture for slides and paper</h2>
        <button type="submit" className="quiet" aria-label="close">
          ✕
        </button>
      </form>
      {now && subject && <Picture now={now} subject={subject} />}
    </dialog>
  );
}

function Picture({ now: { run, reader, position }, subject }: { now: Now; subject: Subject }) {
  const [kind, setKind] = useState<Which['kind']>('one');
  const [range, setRange] = useState({ from: Math.max(0, position - 4), to: position, every: 2 });
  const [problem, setProblem] = useState('');
  const which: Which = kind === 'range' ? { kind, ...range } : { kind };
  const { positions, left } = positionsOf(reader, position, which);
  const shown = positions.join();
  const core = useChoice();
  const timed = useTimed(subject === 'pipeline' ? run : undefined);
  const svg = useMemo(
    () =>
      makeSvg({
        run,
        subject,
        positions: shown.split(',').map(Number),
        timed,
        // Of the run alone: how panes stand is nothing of the picture.
        link: (at) =>
          new URL(
            printAddress({ ...placeWords(run, at), ...(subject === 'pipeline' && { core }) }),
            location.href,
          ).href,
      }),
    [run, subject, shown, timed, core],
  );
  const name = `${run.scenario.name}-${NAMES[subject].replace(' ', '-')}-${positions[0]}`.replace(
    /[^\w.-]+/g,
    '-',
  );
  const number = (of: keyof typeof range, label: string) => (
    <label>
      {label}{' '}
      <input
        type="number"
        min={of === 'every' ? 1 : 0}
        max={reader.trace.steps}
        value={range[of]}
        onChange={(event) => setRange({ ...range, [of]: event.target.valueAsNumber || 0 })}
      />
    </label>
  );
  return (
    <>
      <div className="pictures-choices">
        <label>
          of{' '}
          <select
            aria-label="picture of"
            value={subject}
            onChange={(event) => makePicture(event.target.value as Subject)}
          >
            {SUBJECTS.map((each) => (
              <option key={each} value={each}>
                {NAMES[each]}
              </option>
            ))}
          </select>
        </label>
        <label>
          at{' '}
          <select
            aria-label="at which steps"
            value={kind}
            onChange={(event) => setKind(event.target.value as Which['kind'])}
          >
            <option value="one">this step</option>
            <option value="range">several steps</option>
            <option value="switch">every step of the switch</option>
          </select>
        </label>
        {kind === 'range' && (
          <>
            {number('from', 'from')}
            {number('to', 'to')}
            {number('every', 'every')}
          </>
        )}
        <span className="spring" />
        <button
          type="button"
          disabled={!svg}
          onClick={() => svg && download(`${name}.svg`, 'image/svg+xml', svg)}
        >
          save SVG
        </button>
        <button
          type="button"
          disabled={!svg}
          onClick={() => {
            setProblem('');
            if (svg)
              asPng(svg)
                .then((blob) => download(`${name}.png`, 'image/png', blob))
                .catch((error) => setProblem(messageOf(error)));
          }}
        >
          save PNG
        </button>
      </div>
      <p role="status" className="quiet">
        {problem || (left > 0 && `The first ${MOST} of ${MOST + left} steps: more can't be read.`)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard */}
      <section className="pictures-preview" aria-label="preview" tabIndex={0}>
        {svg ? (
          <img src={dataUrl(svg)} alt={`${NAMES[subject]} at step ${shown}`} />
        ) : (
          'Modelling …'
        )}
      </section>
    </>
  );
}
