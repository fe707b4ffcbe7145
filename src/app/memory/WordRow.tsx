import { memo } from 'react';
import { hex } from '../../base/hex.ts';
import { useFocusRow } from '../controls/useFocusRow.ts';
import { Digits } from '../format/Digits.tsx';
import { MarkGlyph } from '../format/MarkGlyph.tsx';
import type { Mark } from '../run/effects.ts';
import { memoryCell, pointsTo } from '../state/inspect.ts';
import type { PointerShown, WordShown } from './row-props.ts';
import { StepLink } from './StepLink.tsx';

/** Where a row is, and whether keys have led there. */
export interface RowPlace {
  address: number;
  /** By Tab; the others by arrow keys. */
  reachable: boolean;
  focused: boolean;
}

/** A word, what it is, the step that wrote it and the one that reads it next. */
export const WordRow = memo(function WordRow(props: RowPlace & WordShown) {
  const { address, reachable, focused, value, points, mark, meaning, returns, written, read } =
    props;
  const row = useFocusRow(focused);
  return (
    <tr ref={row} data-mark={mark || undefined} data-current={reachable || undefined}>
      <Start address={address} />
      <Value {...{ address, value, points, mark, reachable }} />
      <td className="what" title={returns ? `return to ${meaning}` : meaning}>
        {returns && <span aria-hidden="true">↩ </span>}
        {returns && <span className="unseen">return to </span>}
        {meaning}
      </td>
      <StepLink step={written} verb="written" reachable={reachable} />
      <StepLink step={read} verb="read next" reachable={reachable} />
    </tr>
  );
});

/** A word and what it points at. */
export const PointerRow = memo(function PointerRow(props: RowPlace & PointerShown) {
  const { address, reachable, focused, value, mark, name, there } = props;
  const row = useFocusRow(focused);
  return (
    <tr ref={row} data-mark={mark || undefined} data-current={reachable || undefined}>
      <Start address={address} />
      <Value {...{ address, value, points: name !== '', mark, reachable }} />
      <td className="what" colSpan={3} title={name && `${name}: ${there}`}>
        {name && `→ ${name}`}
        {there && (
          <>
            {': '}
            <code>{there}</code>
          </>
        )}
      </td>
    </tr>
  );
});

/** The address that a row begins at. */
export function Start({ address }: { address: number }) {
  return <th scope="row">{address.toString(16)}</th>;
}

interface ValueProps {
  address: number;
  value: bigint;
  points: boolean;
  mark: Mark;
  reachable: boolean;
}

function Value({ address, value, points, mark, reachable }: ValueProps) {
  return (
    <td className="value">
      <span className="mark">
        <MarkGlyph mark={mark} />
      </span>
      <button
        type="button"
        className="cell"
        aria-label={`${hex(address)}: ${hex(value)}`}
        data-cell={memoryCell(address, 8)}
        data-points={pointsTo(points, value)}
        tabIndex={reachable ? 0 : -1}
      >
        <Digits value={value} />
      </button>
    </td>
  );
}
