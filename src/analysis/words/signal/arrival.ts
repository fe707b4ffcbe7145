import { plural } from '../../../base/count.ts';
import { hex, shortHex } from '../../../base/hex.ts';
import type { Arrival } from '../../../machine/kernel/arrival.ts';
import { signalNames } from '../../../machine/kernel/signals.ts';
import { Slot } from '../../../machine/registers.ts';
import type { TraceReader } from '../../../trace/reader.ts';
import type { Step } from '../clause/step.ts';
import { lineNote, nameSymbol } from '../names.ts';
import { signalCause } from './cause.ts';

/** What the kernel did to start a handler, who is interrupted, and what is blocked meanwhile. */
export function arrivalClause({ reader, step, from }: Step): string | undefined {
  const arrival = reader.trace.arrivals[reader.arrivalsBefore(step)];
  if (arrival?.step !== step) return undefined;
  const { frame, end, mask } = arrival;
  const handler = nameSymbol(reader, arrival.handler) ?? shortHex(arrival.handler);
  const added = signalNames(mask & ~reader.mask(step)).join(', ');
  const blocked = added ? `; blocked meanwhile: ${added}` : '';
  const size = plural(end - frame, 'byte');
  const place = arrival.info.trap ? '' : ` in ${interrupted(reader, arrival)}`;
  return `${place}${signalCause(reader, arrival)}: the kernel lays a frame of ${size} ${where(reader, arrival, from)} and starts ${handler}${blocked}`;
}

/** `on A's stack below the red zone`, `on the alternate stack`; a handler that is there already is told. */
function where(reader: TraceReader, { step, onAlternateStack, frame }: Arrival, from: string) {
  if (!onAlternateStack) return `on ${from}'s stack below the red zone`;
  const rsp = Number(reader.register(Slot.rsp, step));
  const [start, , size] = reader.process(step).alternateStack;
  const there = rsp > Number(start) && rsp <= Number(start + size);
  return there
    ? 'on the alternate stack, below the handler that is there'
    : `on the alternate stack (rsp = ${shortHex(frame)})`;
}

/** `count + 12 (co.c:34)` */
function interrupted(reader: TraceReader, { pc, step }: Arrival): string {
  return `${nameSymbol(reader, pc) ?? hex(pc)}${lineNote(reader, step)}`;
}
