import { memo } from 'react';
import { Digits } from '../format/Digits.tsx';
import { plain, stepNumber } from '../format/number.ts';
import { ValueButton } from '../format/ValueButton.tsx';
import type { Mark } from '../run/effects.ts';
import { memoryCell, pointsTo } from '../state/inspect.ts';
import { useSettings } from '../state/settings.ts';

interface Props {
  /** Whose it is, and which: `B's RBX`. */
  name: string;
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
  name,
  address,
  size,
  bits,
  value,
  points,
  mark,
  step,
}: Props) {
  const base = useSettings((settings) => (bits ? 'hex' : settings.base));
  return (
    <>
      <td className="value" data-mark={mark || undefined}>
        <ValueButton
          label={`${name}, ${plain(value, size, base)}`}
          mark={mark}
          cell={memoryCell(address, size)}
          points={pointsTo(points, value)}
        >
          <Digits value={value} bytes={size} bits={bits} />
        </ValueButton>
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
