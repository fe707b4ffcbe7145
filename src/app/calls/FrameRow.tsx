import { memo } from 'react';
import { count, plural } from '../../base/count.ts';
import { type Reach, useFocusRow } from '../controls/RowList.tsx';
import { coloured, contextColour } from '../format/palette.ts';
import { jumpTo } from '../state/lab.ts';
import type { FrameShown } from './frame-props.ts';

type Props = FrameShown & Reach;

/** A frame: where it stands, how large it is, and the step that called it. */
export const FrameRow = memo(function FrameRow(props: Props) {
  const { context, pc, name, place, signal, size, called, reachable, focused } = props;
  const row = useFocusRow(focused);
  return (
    <tr
      ref={row}
      className="call-frame"
      data-signal={signal || undefined}
      data-current={reachable || undefined}
      style={coloured(contextColour(context))}
    >
      <th scope="row">
        <button
          type="button"
          title={`${name}: show its code`}
          data-points={pc}
          tabIndex={reachable ? 0 : -1}
        >
          {name}
        </button>
        {signal && <span className="chip">handler of {signal}</span>}
      </th>
      <td className="place">{place}</td>
      <td className="size" title="of its part of the stack">
        {size < 0 ? '' : plural(size, 'byte')}
      </td>
      <td className="by">
        {called < 0 ? (
          <span className="quiet">first</span>
        ) : (
          <button
            type="button"
            tabIndex={-1}
            title={signal ? 'the step at which the signal arrived' : 'the step that called it'}
            aria-label={`${signal ? `${signal} arrived` : 'called'}: step ${called}`}
            onClick={() => jumpTo(called)}
          >
            {count(called)}
          </button>
        )}
      </td>
    </tr>
  );
});
