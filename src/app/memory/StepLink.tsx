import { stepNumber } from '../format/number.ts';
import { jumpTo } from '../state/lab.ts';

interface Props {
  /** Or -1. */
  step: number;
  /** What that step does to the value. */
  verb: 'written' | 'read next';
}

/** A step to go to. */
export function StepLink({ step, verb }: Props) {
  if (step < 0) return <td className="by" />;
  const number = stepNumber(step);
  return (
    <td className="by">
      <button
        type="button"
        aria-label={`${verb} by step ${number}`}
        title={`${verb} by step ${number}`}
        tabIndex={-1}
        onClick={() => jumpTo(number)}
      >
        {number}
      </button>
    </td>
  );
}
