import { nameAddress } from '../../analysis/words/names.ts';
import { hex } from '../../base/hex.ts';
import { LIGHT } from '../../base/light.ts';
import { type Drawing, rect, text } from '../../base/svg.ts';
import { GENERAL, Slot } from '../../machine/registers.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { digits, plain } from '../format/number.ts';
import { shortName } from '../format/short.ts';
import { REGISTER_ORDER } from '../registers/order.ts';
import { effectsAt, registerMark } from '../run/effects.ts';

const ROW = 18;
const WIDTH = 380;
const LOWEST_ADDRESS = 0x1000n;

/** The register file at a position, with what the last step changed. */
export function drawRegisters(reader: TraceReader, position: number): Drawing {
  const effects = effectsAt(reader, position);
  const row = (i: number, name: string, value: string, mark: string, note: string) => {
    const y = i * ROW;
    return [
      mark === 'written' ? rect(0, y, WIDTH, ROW, LIGHT.changed) : '',
      text(4, y + 13, mark === 'written' ? '●' : mark === 'read' ? '○' : '', { size: 9 }),
      text(18, y + 13, name, { mono: true, bold: true }),
      text(52, y + 13, value, { mono: true, bold: mark === 'written' }),
      text(202, y + 13, note, { size: 11, fill: LIGHT.quiet, room: WIDTH - 206 }),
    ].join('');
  };
  const pc = reader.pc(position);
  const rows = REGISTER_ORDER.map((slot, i) => {
    const value = reader.register(slot, position);
    const before = effects.changed.get(slot);
    const address = value >= LOWEST_ADDRESS && value < 1n << 47n;
    const note =
      before !== undefined
        ? `was ${plain(before, 8, 'hex')}`
        : address
          ? shortName(nameAddress(reader, Number(value), position) ?? '')
          : '';
    return row(
      i + 1,
      GENERAL[slot],
      digits(value, 8, 'hex').join(''),
      registerMark(effects, slot),
      note,
    );
  });
  const place = shortName(nameAddress(reader, pc, position) ?? '');
  const flags = digits(reader.register(Slot.rflags, position), 4, 'hex').join('');
  return {
    width: WIDTH,
    height: (REGISTER_ORDER.length + 2) * ROW,
    body: [
      row(0, 'rip', hex(pc), '', place),
      ...rows,
      row(REGISTER_ORDER.length + 1, 'flags', `  ${flags}`, registerMark(effects, Slot.rflags), ''),
    ].join(''),
  };
}
