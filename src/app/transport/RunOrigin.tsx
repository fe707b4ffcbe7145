import { useEffect } from 'react';
import { isOwnScenario } from '../run/own.ts';
import { runScenario } from '../run/recording.ts';
import { runTitle } from '../run/run.ts';
import { useDrafts } from '../state/drafts.ts';
import { showRun, useLab } from '../state/lab.ts';

/** A fork says where it comes from and leads back; a text as shipped leads to its edited one. */
export function RunOrigin() {
  const run = useLab((lab) => lab.run);
  const origin = run?.origin;
  const draft = useDrafts(({ texts }) => run?.scenario.units.some((path) => path in texts));
  useEffect(() => {
    document.title = run ? `${runTitle(run)} · Swaplab` : 'Swaplab';
  }, [run]);
  if (!run) return null;
  if (!origin && run.edited) return <span className="chip">edited</span>;
  if (!origin)
    return draft && !isOwnScenario(run.scenario) ? (
      <span className="chip">
        as shipped
        <button
          type="button"
          className="quiet"
          onClick={() => void runScenario(run.scenario, useLab.getState().position)}
        >
          run your edited text
        </button>
      </span>
    ) : null;
  return (
    <span className="chip" title={runTitle(run)}>
      <span className="what">
        {origin.kind === 'fork'
          ? `fork at step ${origin.position}: ${origin.change}`
          : `failing run: ${origin.change}`}
      </span>
      <button type="button" className="quiet" onClick={() => showRun(origin.run, origin.position)}>
        {origin.kind === 'fork' ? 'back to the original' : 'back to the scenario'}
      </button>
    </span>
  );
}
