import { troubles } from '../../analysis/ending.ts';
import { useLab } from '../state/lab.ts';
import { tellTroubles, useTroublesTold } from '../state/troubles.ts';

/** Opens and closes the list of what went wrong; where nothing did there is none. */
export function TroublesButton() {
  const run = useLab((lab) => lab.run);
  const open = useTroublesTold() === 'all';
  const number = run ? troubles(run.reader).length : 0;
  if (number === 0) return null;
  return (
    <button
      type="button"
      className="pane-toggle troubles-button"
      aria-pressed={open}
      title="what went wrong in this run"
      onClick={() => tellTroubles(open ? 'nothing' : 'all')}
    >
      ▼ {number} wrong
    </button>
  );
}
