import { contextState } from '../../analysis/context-state.ts';
import { contextTitle } from '../../analysis/words/names.ts';
import { count } from '../../base/count.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { type Reach, useFocusRow } from '../controls/RowList.tsx';
import { stepNumber } from '../format/number.ts';
import { coloured, contextColour } from '../format/palette.ts';
import { jumpTo } from '../state/lab.ts';

interface Props extends Reach {
  reader: TraceReader;
  context: number;
  position: number;
  /** Its frames are listed. */
  open: boolean;
  /** Opens or closes it, if it can be. */
  turn: (() => void) | undefined;
}

/** The heading of a context's call stack. */
export function ContextRow(props: Props) {
  const { reader, context, position, open, turn, reachable, focused } = props;
  const row = useFocusRow(focused);
  const state = contextState(reader, context, position);
  const title = contextTitle(reader.trace.contexts[context]);
  const running = state === 'running';
  const last = running ? -1 : reader.lastRun(context, position);
  return (
    <tr
      ref={row}
      className="call-context"
      data-running={running || undefined}
      style={coloured(contextColour(context))}
    >
      <th scope="rowgroup" colSpan={3}>
        {turn ? (
          <button
            type="button"
            className="context-name"
            aria-expanded={open}
            tabIndex={reachable ? 0 : -1}
            onClick={turn}
          >
            <span aria-hidden="true">{open ? '▾' : '▸'}</span> {title}
          </button>
        ) : (
          <span className="context-name" tabIndex={-1}>
            {title}
          </span>
        )}{' '}
        <span className="quiet">{running ? '▶ running' : state}</span>
      </th>
      <td className="by">
        {last >= 0 && (
          <button
            type="button"
            tabIndex={-1}
            title="the step it ran last"
            aria-label={`ran last: step ${stepNumber(last)}`}
            onClick={() => jumpTo(stepNumber(last))}
          >
            {count(stepNumber(last))}
          </button>
        )}
      </td>
    </tr>
  );
}
