import { memo } from 'react';
import { FLAGS, Slot } from '../../machine/registers.ts';
import { ValueButton } from '../format/ValueButton.tsx';
import type { Mark } from '../run/effects.ts';
import { registerCell } from '../state/inspect.ts';

interface Props {
  value: bigint;
  /** Bits that the last instruction to touch them left undefined. */
  undefinedBits: bigint;
  before: bigint | undefined;
  mark: Mark;
}

/** rflags bit by bit. */
export const FlagsRow = memo(function FlagsRow({ value, undefinedBits, before, mark }: Props) {
  const bit = (bits: bigint, n: number) => (bits >> BigInt(n)) & 1n;
  return (
    <div className="flags" data-mark={mark || undefined}>
      <ValueButton label="rflags" mark={mark} cell={registerCell(Slot.rflags)}>
        {FLAGS.map(({ name, bit: n, meaning }) => {
          const open = bit(undefinedBits, n) === 1n;
          const on = bit(value, n) === 1n;
          const changed = before !== undefined && bit(before, n) !== bit(value, n);
          const state = open ? 'undefined' : on ? 'on' : 'off';
          return (
            <span
              key={name}
              className="flag"
              data-state={state}
              data-changed={changed || undefined}
              title={`${meaning}: ${open ? `undefined (${on ? 1 : 0} here)` : on ? 1 : 0}`}
            >
              {name}
              <b>{open ? '?' : on ? '1' : '0'}</b>
            </span>
          );
        })}
      </ValueButton>
    </div>
  );
});
