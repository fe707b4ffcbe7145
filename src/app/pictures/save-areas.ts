import { contextTitle } from '../../analysis/words/names.ts';
import { hex } from '../../base/hex.ts';
import { LIGHT, lightContext } from '../../base/light.ts';
import { type Drawing, moved, rect, text } from '../../base/svg.ts';
import type { TraceReader } from '../../trace/reader.ts';
import type { SaveArea } from '../../trace/save-areas.ts';
import { digits } from '../format/number.ts';
import { shortField } from '../format/short.ts';
import { areasOf } from '../inspector/areas.ts';
import { effectsAt, memoryMark } from '../run/effects.ts';
import { shownContexts } from '../stacks/shown.ts';

const AREA = 270;
const GAP = 12;
const ROW = 17;
const HEAD = 24;
/** Areas side by side at most. */
const MOST = 3;

/** The save areas of the contexts that a switch is about, field by field. */
export function drawSaveAreas(reader: TraceReader, position: number): Drawing {
  const { areas, used, words } = areasOf(reader);
  const contexts = shownContexts(reader, position, MOST);
  const shown = areas.filter(({ context }) => contexts.includes(context));
  const fieldsOf = ({ kind }: SaveArea) => (kind === 'ucontext' ? used : words);
  const rows = Math.max(1, ...shown.map((area) => fieldsOf(area).length));
  const effects = effectsAt(reader, position);
  const body = shown.map((area, i) => {
    const colour = lightContext(area.context);
    const title = `${contextTitle(reader.trace.contexts[area.context])}: ${area.symbol ?? hex(area.object)}`;
    const fields = fieldsOf(area).map(({ offset, size, short }, row) => {
      const y = HEAD + row * ROW;
      const bytes = Math.min(size, 8);
      const address = area.object + offset;
      const value = reader
        .read(address, bytes, position)
        ?.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
      const written = memoryMark(effects, address, size) === 'written';
      return [
        written ? rect(0, y, AREA, ROW, LIGHT.changed) : '',
        text(28, y + 12, String(offset), { size: 10, fill: LIGHT.quiet, anchor: 'end' }),
        text(34, y + 12, shortField(short), { size: 11, bold: true, room: 92 }),
        value === undefined
          ? ''
          : text(AREA - 4, y + 12, digits(value, bytes, 'hex').join(''), {
              size: 11,
              mono: true,
              bold: written,
              anchor: 'end',
            }),
      ].join('');
    });
    const head =
      rect(0, 0, AREA, 3, colour) + text(4, 18, title, { bold: true, fill: colour, room: AREA });
    return moved(i * (AREA + GAP), 0, head + fields.join(''));
  });
  return {
    width: Math.max(1, shown.length) * (AREA + GAP) - GAP,
    height: HEAD + rows * ROW,
    body: body.join('') || text(0, 14, 'No context has a save area here.', { fill: LIGHT.quiet }),
  };
}
