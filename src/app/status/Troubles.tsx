import { troubles } from '../../analysis/ending.ts';
import { keptName } from '../../analysis/kept.ts';
import type { LostValue } from '../../analysis/lost-value.ts';
import type { Trouble } from '../../analysis/trouble.ts';
import { count } from '../../base/count.ts';
import { hex } from '../../base/hex.ts';
import { stepNumber } from '../format/number.ts';
import { lostValuesOf } from '../run/lost.ts';
import { jumpTo, useLab } from '../state/lab.ts';
import { goToTrouble, tellTroubles, useTroublesTold } from '../state/troubles.ts';

/** What went wrong in the run: a line when it comes; on demand all of it, with what led to the one that was met last. */
export default function Troubles() {
  const run = useLab((lab) => lab.run);
  const told = useTroublesTold();
  const found = run ? troubles(run.reader) : [];
  const near = useLab(({ position }) => found.findLastIndex(({ step }) => step <= position));
  // At its place the sentence says it.
  const there = useLab((lab) => told === 'first' && lab.position === found[0]?.step);
  if (!run || told === 'nothing' || found.length === 0 || there) return null;
  const shown = told === 'first' ? found.slice(0, 1) : found;
  return (
    <section
      className="note troubles"
      data-kind="error"
      data-told={told}
      aria-label="What went wrong"
    >
      <ol>
        {shown.map((trouble, i) => (
          <li key={`${trouble.step} ${trouble.message}`}>
            <p>
              <span>{trouble.message}.</span>{' '}
              <button type="button" onClick={() => goToTrouble(trouble.step)}>
                go there
              </button>
            </p>
            {told === 'all' && i === Math.max(0, near) && (
              <Values values={valuesOf(lostValuesOf(run.reader), trouble)} />
            )}
          </li>
        ))}
      </ol>
      <button type="button" onClick={() => tellTroubles('nothing')}>
        dismiss
      </button>
    </section>
  );
}

const valuesOf = (values: readonly LostValue[], { step }: Trouble) =>
  values.filter(({ from }) => from === step);

/** The registers that came back wrong: what they were and are, and the way from the save to the wrong load. */
function Values({ values }: { values: readonly LostValue[] }) {
  if (values.length === 0) return null;
  return (
    <dl>
      {values.map(({ slot, left, from, expected, found, chain }) => (
        <div key={slot}>
          <dt>{keptName(slot)}</dt>
          <dd>
            was <code>{hex(expected)}</code>
            {left !== undefined && (
              <>
                {' '}
                at <StepLink to={left} />
              </>
            )}
            , is <code>{hex(found)}</code> at <StepLink to={from} />
            {chain && (
              <>
                : {chain.text}. <Links chain={chain} />
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** To the steps that the chain tells of. */
function Links({ chain }: { chain: NonNullable<LostValue['chain']> }) {
  const { step, loaded, stored, saved } = chain;
  const links = [
    saved && { what: 'its own save', at: saved.step },
    stored !== undefined &&
      stored !== saved?.step && { what: 'the store that was loaded', at: stored },
    loaded !== undefined && { what: 'the wrong load', at: step },
  ].filter((link) => link !== undefined && link !== false);
  return (
    <span className="links">
      {links.map(({ what, at }) => (
        <span key={what}>
          {what}: <StepLink to={stepNumber(at)} />
        </span>
      ))}
    </span>
  );
}

function StepLink({ to }: { to: number }) {
  return (
    <button type="button" className="link" onClick={() => jumpTo(to)}>
      step {count(to)}
    </button>
  );
}
