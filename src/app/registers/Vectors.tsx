import { Slot, slotName } from '../../machine/registers.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { type Effects, registerMark } from '../store/effects.ts';
import { RegisterRow } from './RegisterRow.tsx';

const HALVES = Array.from({ length: 32 }, (_, i) => Slot.xmm0 + i);

interface Props {
  reader: TraceReader;
  position: number;
  effects: Effects;
}

/** xmm0 to xmm15 in halves; folded up unless the last step touched one. */
export function Vectors({ reader, position, effects }: Props) {
  const used = HALVES.filter((slot) => reader.register(slot, position) !== 0n);
  const touched = HALVES.some((slot) => registerMark(effects, slot) !== '');
  return (
    <details className="vectors" open={touched}>
      <summary>
        xmm0–15{' '}
        <span className="quiet">
          {used.length === 0 ? 'all zero' : `${used.length} halves set`}
        </span>
      </summary>
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
    </details>
  );
}
