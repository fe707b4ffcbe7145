import { memo } from 'react';
import { hex } from '../../base/hex.ts';
import { Digits } from '../format/Digits.tsx';
import { stepNumber } from '../format/number.ts';
import { ValueButton } from '../format/ValueButton.tsx';
import type { Mark } from '../run/effects.ts';
import { memoryCell, pointsTo } from '../state/inspect.ts';

interface Props {
  address: number;
  /** In bytes: 8 of a word, fewer of a small field. */
  size: number;
  value: bigint;
  /** It is the address of something. */
  points: boolean;
  meaning: string;
  /** Step that wrote it, or -1. */
  step: number;
  /** The meaning is where a call returns to. */
  returns: boolean;
  mark: Mark;
  /** `rsp` while it points here, `saved` while a save area says so. */
  pointer: 'rsp' | 'saved' | '';
  /** Below rsp: free to be overwritten. */
  free: boolean;
  /** What it has to do with a register that a switch lost, or nothing. */
  lost: string;
  /** It is a field of a signal's frame: its meaning is its name. */
  field: boolean;
}

/** Told at the word they point to. */
const POINTERS = { rsp: 'rsp▸', saved: 'saved' } as const;

/** A word on a stack. */
export const WordRow = memo(function WordRow(props: Props) {
  const { address, size, value, points, meaning, step, returns, mark, pointer, free, lost, field } =
    props;
  return (
    <tr
      data-mark={mark || undefined}
      data-pointer={pointer || undefined}
      data-free={free || undefined}
      data-frame={field || undefined}
      data-lost={lost || undefined}
    >
      <th scope="row" title={hex(address)}>
        {(address % 0x10000).toString(16).padStart(4, '0')}
        {pointer && <span className="pointer">{POINTERS[pointer]}</span>}
      </th>
      <td className="word">
        <ValueButton
          label={`${meaning || hex(address)}, ${hex(value)}`}
          mark={mark}
          cell={memoryCell(address, size)}
          points={pointsTo(points, value)}
        >
          <Digits value={value} bytes={size} />
        </ValueButton>
        <span className="meaning" title={returns ? `return to ${meaning}` : meaning}>
          {lost && <b className="lost">{lost} · </b>}
          {returns && (
            <>
              <span className="short-only" aria-hidden="true">
                ↩{' '}
              </span>
              <span className="return">return to </span>
            </>
          )}
          {meaning || (step < 0 ? '\u00a0' : '')}
          {step >= 0 && (
            <span title={`written by step ${stepNumber(step)}`}>
              {' · '}
              <span className="wide-only">step </span>
              {stepNumber(step)}
            </span>
          )}
        </span>
      </td>
    </tr>
  );
});
