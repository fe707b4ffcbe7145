import { useHold } from '../state/hold.ts';
import { useLab } from '../state/lab.ts';
import { bringForward } from '../state/reading.ts';

/** Says that the run waits for a prediction, with the ways on; nothing while none does. */
export function HeldNote() {
  const hold = useHold((state) => state.hold);
  const run = useLab((lab) => lab.run);
  if (!hold || run !== hold.held) return null;
  return (
    <span className="chip held">
      <span className="what">Held here until you have said what comes next</span>
      <button type="button" className="quiet" onClick={() => goToQuestion(hold.by)}>
        to the question
      </button>
      <button type="button" className="quiet" title="Counts as given up" onClick={hold.skip}>
        skip: show me
      </button>
    </span>
  );
}

/** Puts the keyboard into the question that holds the run. */
function goToQuestion(id: string): void {
  bringForward('lesson');
  // A narrow page has drawn the lesson by then.
  requestAnimationFrame(() => document.getElementById(id)?.querySelector('input')?.focus());
}
