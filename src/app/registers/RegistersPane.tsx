import { lazy } from 'react';
import { nameAddress } from '../../analysis/words/names.ts';
import { hex } from '../../base/hex.ts';
import { GENERAL, Slot } from '../../machine/registers.ts';
import { Later } from '../controls/Later.tsx';
import { useCells } from '../controls/useCells.ts';
import { AddressLink } from '../format/AddressLink.tsx';
import { fcwWords, fswWords, mxcsrWords } from '../format/control-words.ts';
import { shortName } from '../format/short.ts';
import { effectsAt, registerMark } from '../run/effects.ts';
import { lostAt } from '../run/lost.ts';
import { useNow, useOther } from '../state/lab.ts';
import { FlagsRow } from './FlagsRow.tsx';
import { REGISTER_ORDER } from './order.ts';
import { RegisterRow } from './RegisterRow.tsx';
import { Vectors } from './Vectors.tsx';
import './registers.css';

const Inexact = lazy(() => import('./Inexact.tsx'));

const GROUP_STARTS: readonly number[] = [Slot.rbx, Slot.rdi, Slot.rax];

/** What the addresses of code and data look like; smaller numbers are just numbers. */
const LOWEST_ADDRESS = 0x1000n;

/** The register file before the next step, with what the last one changed. */
export function RegistersPane() {
  const cells = useCells('Values of registers');
  const now = useNow();
  const other = useOther();
  if (!now) return null;
  const { reader, position } = now;
  const effects = effectsAt(reader, position);
  const lost = new Map(lostAt(reader, position).map(({ slot, expected }) => [slot, expected]));
  const pointsTo = (value: bigint) =>
    value >= LOWEST_ADDRESS && value < 1n << 47n
      ? shortName(nameAddress(reader, Number(value), position) ?? '')
      : '';
  /** What else is to be told of a register, if there is anything. */
  const told = (slot: number) => {
    const right = lost.get(slot);
    const there = other?.reader.register(slot, other.position);
    return {
      ...(right !== undefined && { lost: right }),
      ...(there !== undefined && there !== reader.register(slot, position) && { apart: there }),
    };
  };
  const control = (slot: number, name: string, bytes: number, words: string[]) => (
    <RegisterRow
      key={slot}
      slot={slot}
      name={name}
      bytes={bytes}
      value={reader.register(slot, position)}
      before={effects.changed.get(slot)}
      mark={registerMark(effects, slot)}
      note={words.join(', ')}
      {...told(slot)}
      bits
    />
  );
  const pc = reader.pc(position);
  const value = (slot: number) => reader.register(slot, position);
  const place = shortName(nameAddress(reader, pc, position) ?? '');
  return (
    <div className="registers" {...cells}>
      <table aria-label="General registers">
        <colgroup>
          <col className="col-mark" />
          <col className="col-name" />
          <col className="col-value" />
          <col />
        </colgroup>
        <tbody>
          <tr>
            <td className="mark" />
            <th scope="row">rip</th>
            <td colSpan={2} className="place" title={place}>
              <AddressLink address={pc} label={`rip, ${hex(pc)}`}>
                <span className="digits">{hex(pc)}</span>
              </AddressLink>{' '}
              <span className="note">{place}</span>
            </td>
          </tr>
          {REGISTER_ORDER.map((slot) => (
            <RegisterRow
              key={slot}
              slot={slot}
              name={GENERAL[slot]}
              bytes={8}
              value={value(slot)}
              before={effects.changed.get(slot)}
              mark={registerMark(effects, slot)}
              note={pointsTo(value(slot))}
              {...told(slot)}
              group={GROUP_STARTS.includes(slot)}
            />
          ))}
          <RegisterRow
            slot={Slot.fsbase}
            name="fs"
            bytes={8}
            value={value(Slot.fsbase)}
            before={effects.changed.get(Slot.fsbase)}
            mark={registerMark(effects, Slot.fsbase)}
            note={pointsTo(value(Slot.fsbase))}
            {...told(Slot.fsbase)}
          />
        </tbody>
      </table>
      <FlagsRow
        value={value(Slot.rflags)}
        undefinedBits={value(Slot.undefinedFlags)}
        before={effects.changed.get(Slot.rflags)}
        mark={registerMark(effects, Slot.rflags)}
      />
      <table aria-label="Control registers" className="control">
        <tbody>
          {control(Slot.mxcsr, 'mxcsr', 4, mxcsrWords(value(Slot.mxcsr)))}
          {control(Slot.fcw, 'x87 cw', 2, fcwWords(value(Slot.fcw)))}
          {control(Slot.fsw, 'x87 sw', 2, fswWords(value(Slot.fsw)))}
        </tbody>
      </table>
      <Vectors reader={reader} position={position} effects={effects} />
      <Later>
        <Inexact reader={reader} />
      </Later>
    </div>
  );
}
