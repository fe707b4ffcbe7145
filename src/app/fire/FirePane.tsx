import type { Way } from '../../analysis/fire/interrupted.ts';
import { plural } from '../../base/count.ts';
import type { Run } from '../run/run.ts';
import { useFire } from '../state/fire.ts';
import { useNow } from '../state/lab.ts';
import { cancel, interrupt, openPoint } from './interrupt.ts';
import './fire.css';

/** A signal at every instruction of a switch: what survives it. */
export default function FirePane() {
  const shown = useNow()?.run;
  const known = useFire(({ fire }) => fire);
  if (!shown) return null;
  // Of a fork that was opened from here, the table of where it comes from stays.
  const run = known && known.run === shown.origin?.run ? known.run : shown;
  const fire = known?.run === run ? known : undefined;
  return (
    <div className="fire">
      <p className="quiet">
        A signal arrives before an instruction of a switch, once for each. Its handler runs on the
        stack that it finds and ruins all that it may; then the run goes on.
      </p>
      <div role="status">
        {fire?.progress ? (
          <p>
            <progress
              aria-label="instructions interrupted"
              max={fire.progress.of}
              value={fire.progress.done}
            />{' '}
            {fire.progress.done} of {fire.progress.of}{' '}
            <button type="button" onClick={() => void cancel()}>
              cancel
            </button>
          </p>
        ) : (
          <p>
            <button type="button" onClick={() => void interrupt(run)}>
              {fire ? 'interrupt again' : 'interrupt every instruction'}
            </button>{' '}
            {fire?.problem}
          </p>
        )}
      </div>
      {fire?.found && <Result run={run} ways={fire.found} />}
    </div>
  );
}

interface Props {
  run: Run;
  ways: readonly Way[];
}

function Result({ run, ways }: Props) {
  const points = ways.flatMap((way) => way.points);
  const broken = points.filter((point) => point.broken !== undefined).length;
  return (
    <>
      <p>
        {broken === 0
          ? `It survives a signal at each of ${plural(points.length, 'instruction')}.`
          : `A signal breaks it at ${broken} of ${plural(points.length, 'instruction')}.`}
      </p>
      {ways.map((way) => (
        <table key={`${way.from} ${way.to}`}>
          <caption>
            {way.from} to {way.to}
          </caption>
          <thead>
            <tr>
              <th scope="col">step</th>
              <th scope="col">instruction</th>
              <th scope="col">a signal before it</th>
            </tr>
          </thead>
          <tbody>
            {way.points.map(({ step, instruction, broken }) => (
              <tr key={step} data-broken={broken !== undefined || undefined}>
                <td>
                  <button
                    type="button"
                    title="goes on from here with the signal"
                    onClick={() => void openPoint(run, step)}
                  >
                    {step}
                  </button>
                </td>
                <td>
                  <code>{instruction}</code>
                </td>
                <td>{broken ?? 'survives'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </>
  );
}
