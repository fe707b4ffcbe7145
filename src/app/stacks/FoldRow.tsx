import { plural } from '../../base/count.ts';
import { stepNumber } from '../format/number.ts';
import { useToggleFold } from '../state/folds.ts';
import type { LaneRow } from './lane-rows.ts';

interface Props {
  row: Extract<LaneRow, { kind: 'fold' }>;
}

/** The heading of a signal's frame, or of a part of it: opens its fields. */
export function FoldRow({ row: { key, title, bytes, open, frame } }: Props) {
  const toggle = useToggleFold();
  const laid = `laid at step ${stepNumber(frame.arrival.step)}`;
  return (
    <tr className="fold" data-frame="">
      <td />
      <td className="word">
        <button
          type="button"
          className="quiet"
          aria-expanded={open}
          title={laid}
          onClick={() => toggle(key)}
        >
          <span aria-hidden="true">{open ? '▾' : '▸'}</span> {title}
        </button>
        <span className="meaning">
          {plural(bytes, 'byte')} · {laid}
        </span>
      </td>
    </tr>
  );
}
