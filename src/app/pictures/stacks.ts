import { contextState, suspendedRsp } from '../../analysis/context-state.ts';
import { contextTitle } from '../../analysis/words/names.ts';
import { LIGHT, lightContext } from '../../base/light.ts';
import { type Drawing, moved, rect, text } from '../../base/svg.ts';
import { Slot } from '../../machine/registers.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { digits } from '../format/number.ts';
import { effectsAt, memoryMark } from '../run/effects.ts';
import { shownContexts } from '../stacks/shown.ts';
import { wordMeaning } from '../stacks/words.ts';

const LANE = 240;
const GAP = 12;
const ROW = 30;
const HEAD = 28;
/** Lanes at most, and words of each: so many above where rsp points, and below it. */
const LANES = 3;
const ABOVE = 10;
const BELOW = 4;

/** The stacks that a switch is about at a position, around where each rsp points. */
export function drawStacks(reader: TraceReader, position: number): Drawing {
  const shown = shownContexts(reader, position, LANES).filter((context) => reader.stackOf(context));
  return {
    width: Math.max(1, shown.length) * (LANE + GAP) - GAP,
    height: HEAD + (ABOVE + BELOW) * ROW,
    body: shown
      .map((context, i) => moved(i * (LANE + GAP), 0, lane(reader, context, position)))
      .join(''),
  };
}

function lane(reader: TraceReader, context: number, position: number): string {
  const running = reader.context(position) === context;
  const colour = lightContext(context);
  const stack = reader.stackOf(context);
  const rsp = running
    ? Number(reader.register(Slot.rsp, position))
    : suspendedRsp(reader, context, position);
  const effects = effectsAt(reader, position);
  const state = running ? '▶ running' : contextState(reader, context, position);
  const parts = [
    rect(0, 0, LANE, 3, colour, running ? {} : { opacity: 0.35 }),
    text(4, 19, contextTitle(reader.trace.contexts[context]), { bold: true, fill: colour }),
    text(LANE - 4, 19, state, { size: 11, fill: LIGHT.quiet, anchor: 'end' }),
  ];
  const middle = rsp ?? stack?.high ?? 0;
  const high = Math.min((stack?.high ?? 0) - 8, middle - (middle % 8) + (ABOVE - 1) * 8);
  for (let i = 0; i < ABOVE + BELOW; i++) {
    const address = high - i * 8;
    const value = address >= (stack?.low ?? 0) ? reader.word(address, position) : undefined;
    if (value === undefined) break;
    const y = HEAD + i * ROW;
    const { text: meaning, step, returns } = wordMeaning(reader, address, value, position);
    const mark = memoryMark(effects, address, 8);
    const free = rsp !== undefined && address < rsp;
    const told = [returns ? `return to ${meaning}` : meaning, step >= 0 ? `step ${step + 1}` : '']
      .filter(Boolean)
      .join(' · ');
    parts.push(
      rect(40, y, LANE - 40, ROW, mark === 'written' ? LIGHT.changed : '#ffffff', {
        stroke: LIGHT.line,
      }),
      rect(40, y, 3, ROW, colour),
      text(36, y + 12, (address % 0x10000).toString(16).padStart(4, '0'), {
        size: 10,
        mono: true,
        fill: LIGHT.quiet,
        anchor: 'end',
      }),
      text(48, y + 12, digits(value, 8, 'hex').join(''), {
        size: 11,
        mono: true,
        fill: free ? LIGHT.quiet : LIGHT.text,
      }),
      text(48, y + 25, told, { size: 10, fill: LIGHT.quiet, room: LANE - 50 }),
    );
    if (address === rsp)
      parts.push(
        text(36, y + 25, running ? 'rsp▸' : 'saved▸', {
          size: 10,
          bold: true,
          fill: colour,
          anchor: 'end',
        }),
        rect(40, y, LANE - 40, 2, colour),
      );
  }
  return parts.join('');
}
