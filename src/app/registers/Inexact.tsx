import { describeInexact, inexact } from '../../analysis/inexact.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { stepNumber } from '../format/number.ts';
import { useJump } from '../state/lab.ts';

/** What of these registers is not every CPU's, in this run. */
export default function Inexact({ reader }: { reader: TraceReader }) {
  const jump = useJump();
  return inexact(reader).map((each) => (
    <p key={each.what} className="inexact">
      In this run {describeInexact(each)}.{' '}
      <button type="button" className="quiet" onClick={() => jump(stepNumber(each.step))}>
        step {stepNumber(each.step)}
      </button>
    </p>
  ));
}
