import { memo } from 'react';
import { hex } from '../../base/hex.ts';
import { type Reach, useFocusRow } from '../controls/RowList.tsx';
import { Digits } from '../format/Digits.tsx';
import { ValueButton } from '../format/ValueButton.tsx';
import type { Mark } from '../run/effects.ts';
import { memoryCell, pointsTo } from '../state/inspect.ts';
import type { PointerShown, WordShown } from './row-props.ts';
import { StepLink } from './StepLink.tsx';

/** Where a row is, and whether keys have led there. */
export interface RowPlace extends Reach {
  address: number;
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
      <StepLink step={written} verb="written" />
      <StepLink step={read} verb="read next" />
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
      <ValueButton
        label={`${hex(address)}: ${hex(value)}`}
        mark={mark}
        cell={memoryCell(address, 8)}
        points={pointsTo(points, value)}
        reachable={reachable}
      >
        <Digits value={value} />
      </ValueButton>
    </td>
  );
}
