import { useState } from 'react';
import { Slot, slotName } from '../../machine/registers.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { type Effects, registerMark } from '../run/effects.ts';
import { RegisterRow } from './RegisterRow.tsx';

const HALVES = Array.from({ length: 32 }, (_, i) => Slot.xmm0 + i);

interface Props {
  reader: TraceReader;
  position: number;
  effects: Effects;
}

/** xmm0 to xmm15 in halves; folded up until the last step touches one, or by hand. */
export function Vectors({ reader, position, effects }: Props) {
  const [opened, setOpened] = useState(false);
  const touched = HALVES.some((slot) => registerMark(effects, slot) !== '');
  const open = opened || touched;
  return (
    <details
      className="vectors"
      open={open}
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <summary>xmm0–15</summary>
      {open && <Halves reader={reader} position={position} effects={effects} />}
    </details>
  );
}

function Halves({ reader, position, effects }: Props) {
  return (
    <table aria-label="Vector registers">
      <tbody>
        {HALVES.map((slot) => (
          <RegisterRow
            key={slot}
            slot={slot}
            name={slotName(slot)}
            bytes={8}
            value={reader.register(slot, position)}
            before={effects.changed.get(slot)}
            mark={registerMark(effects, slot)}
            note=""
          />
        ))}
      </tbody>
    </table>
  );
}
