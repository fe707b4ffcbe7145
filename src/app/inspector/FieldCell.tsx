import { memo } from 'react';
import { Digits } from '../format/Digits.tsx';
import { MarkGlyph } from '../format/MarkGlyph.tsx';
import { stepNumber } from '../format/number.ts';
import type { Mark } from '../run/effects.ts';
import { memoryCell, pointsTo } from '../state/inspect.ts';

interface Props {
  address: number;
  size: number;
  /** Flags, masks and the like: hexadecimal whatever the base. */
  bits: boolean;
  value: bigint;
  /** It is the address of something. */
  points: boolean;
  mark: Mark;
  /** Step that wrote it, or -1. */
  step: number;
}

/** A field of one context: value, mark, and the step that wrote it. */
export const FieldCell = memo(function FieldCell({
  address,
  size,
  bits,
  value,
  points,
  mark,
  step,
}: Props) {
  return (
    <>
      <td className="value" data-mark={mark || undefined}>
        <span className="mark">
          <MarkGlyph mark={mark} />
        </span>
        <button
          type="button"
          className="cell"
          tabIndex={-1}
          data-cell={memoryCell(address, size)}
          data-points={pointsTo(points, value)}
        >
          <Digits value={value} bytes={size} bits={bits} />
        </button>
      </td>
      <td
        className="by"
        title={step < 0 ? 'not written yet' : `written by step ${stepNumber(step)}`}
      >
        <span className="step">{step < 0 ? '' : stepNumber(step)}</span>
      </td>
    </>
  );
});
