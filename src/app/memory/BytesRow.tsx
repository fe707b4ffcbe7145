import { memo } from 'react';
import { isPrintable } from '../../analysis/pointee.ts';
import { hex, hexBytes } from '../../base/hex.ts';
import { useFocusRow } from '../controls/RowList.tsx';
import { MarkGlyph } from '../format/MarkGlyph.tsx';
import { memoryCell } from '../state/inspect.ts';
import type { BytesShown } from './row-props.ts';
import { StepLink } from './StepLink.tsx';
import { type RowPlace, Start } from './WordRow.tsx';

/** Sixteen bytes in two halves, the text that they are, and the last step that wrote any of them. */
export const BytesRow = memo(function BytesRow(props: RowPlace & BytesShown) {
  const { address, reachable, focused, low, high, touched, mark, written } = props;
  const row = useFocusRow(focused);
  const bytes = [...bytesOf(low), ...bytesOf(high)];
  const text = bytes.map((byte) => (isPrintable(byte) ? String.fromCharCode(byte) : '·')).join('');
  return (
    <tr ref={row} data-touched={mark || undefined} data-current={reachable || undefined}>
      <Start address={address} />
      <td className="bytes">
        <span className="mark">
          <MarkGlyph mark={mark} />
        </span>
        {[0, 8].map((half) => (
          <button
            key={half}
            type="button"
            className="cell"
            aria-label={`${hex(address + half)}: ${hexBytes(bytes.slice(half, half + 8)).join(' ')}`}
            data-cell={memoryCell(address + half, 8)}
            tabIndex={reachable && half === 0 ? 0 : -1}
          >
            {hexBytes(bytes.slice(half, half + 8)).map((digits, i) => (
              <span
                // biome-ignore lint/suspicious/noArrayIndexKey: bytes never change places
                key={i}
                data-mark={(touched >> (half + i)) & 1 ? mark : undefined}
                className={digits === '00' ? 'zeros' : undefined}
              >
                {digits}
              </span>
            ))}
          </button>
        ))}
      </td>
      <td className="text">{text}</td>
      <StepLink step={written} verb="written" />
    </tr>
  );
});

/** The eight bytes of a word, the lowest address first. */
function bytesOf(word: bigint): number[] {
  return Array.from({ length: 8 }, (_, i) => Number((word >> BigInt(8 * i)) & 0xffn));
}
