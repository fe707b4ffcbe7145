import { memo } from 'react';
import { Digits } from '../format/Digits.tsx';
import { MarkGlyph } from '../format/MarkGlyph.tsx';
import { plain } from '../format/number.ts';
import type { Mark } from '../run/effects.ts';
import { pointsTo, registerCell } from '../state/inspect.ts';
import { useSettings } from '../state/settings.ts';

interface Props {
  slot: number;
  name: string;
  bytes: number;
  value: bigint;
  /** What it held before the last step, if that changed it. */
  before: bigint | undefined;
  mark: Mark;
  note: string;
  /** What it should hold, where a switch lost that. */
  lost?: bigint;
  /** What the other of two runs holds, if that is something else. */
  apart?: bigint;
  /** Begins a group: a little space above. */
  group?: boolean;
  /** A control or status word: hexadecimal whatever the base. */
  bits?: boolean;
}

/** Characters that the narrow column holds with `0x` in front. */
const ROOM = 16;

/** A register: mark, name, value, and what it points to or held before. */
export const RegisterRow = memo(function RegisterRow(props: Props) {
  const { slot, name, bytes, value, before, mark, note, lost, apart, group, bits = false } = props;
  const base = useSettings((settings) => (bits ? 'hex' : settings.base));
  const right = lost === undefined ? undefined : plain(lost, bytes, base);
  const was = before === undefined ? undefined : plain(before, bytes, base);
  const there = apart === undefined ? undefined : plain(apart, bytes, base);
  const title = right ? `should be ${right}` : was ? `was ${was}${note && `; now ${note}`}` : note;
  return (
    <tr
      data-mark={mark || undefined}
      data-group={group || undefined}
      data-register={name}
      data-lost={right !== undefined || undefined}
      data-apart={there !== undefined || undefined}
    >
      <td className="mark">
        {right === undefined ? (
          <MarkGlyph mark={mark} />
        ) : (
          <span role="img" aria-label="lost">
            ✗
          </span>
        )}
      </td>
      <th scope="row">{name}</th>
      <td className="value">
        <button
          type="button"
          className="cell"
          tabIndex={-1}
          aria-label={`${name}, ${plain(value, bytes, base)}`}
          data-cell={registerCell(slot)}
          // A note of a control word tells its bits.
          data-points={pointsTo(!bits && note !== '', value)}
        >
          <Digits value={value} bytes={bytes} bits={bits} />
        </button>
        {there !== undefined && (
          <span className="apart" title={`${there} in the other run`}>
            ≠<span className="unseen"> {there} in the other run</span>
          </span>
        )}
      </td>
      <td className="note" title={title}>
        {right ? (
          <>
            <span className="unseen">should be </span>≠{' '}
            <span className="digits" data-long={right.length > ROOM || undefined}>
              {right.replace(/^0x/, '')}
            </span>
          </>
        ) : was ? (
          <>
            <span className="unseen">was </span>
            <s data-long={was.length > ROOM + 2 || undefined}>
              {was.length > ROOM ? was.replace(/^0x/, '') : was}
            </s>
          </>
        ) : (
          note
        )}
      </td>
    </tr>
  );
});
