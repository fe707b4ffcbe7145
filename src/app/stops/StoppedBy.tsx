import { useLab } from '../state/lab.ts';
import { askForTab } from '../state/panes.ts';
import { useStops } from '../state/stops.ts';

/** Texts of what ended the run that led here, as long as one stands there. */
export function useStoppedBy(): string {
  const run = useLab((lab) => lab.run);
  const position = useLab((lab) => lab.position);
  return useStops(({ stopped }) =>
    stopped && stopped.run === run && stopped.position === position
      ? stopped.stops.map(({ text }) => text).join(', ')
      : '',
  );
}

/** What stopped here; leads to the list of stops. */
export function StoppedBy() {
  const texts = useStoppedBy();
  if (!texts) return null;
  return (
    <span className="chip">
      <span className="what">⬤ stopped by {texts}</span>
      <button type="button" className="quiet" onClick={() => askForTab('stops')}>
        stops
      </button>
    </span>
  );
}
