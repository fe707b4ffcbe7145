import { derived } from '../base/derived.ts';
import { firstAtLeast } from '../base/search.ts';
import type { Arrival } from '../machine/kernel/arrival.ts';
import type { Stack } from '../machine/memory/region.ts';
import { Slot } from '../machine/registers.ts';
import { AddressMap, type Occupant } from './address-map.ts';
import type { TraceReader } from './reader.ts';

/** What the kernel laid on a stack for a handler, from its first byte to its last, and the positions at which it is
 * there: from the arrival until the handler is done. */
export interface SignalFrame extends Occupant {
  arrival: Arrival;
}

/** The frames of a run's signals, by arrival. */
export const signalFrames = derived((reader: TraceReader): readonly SignalFrame[] => {
  const { start, end } = reader.history.frames;
  return reader.trace.arrivals.map((arrival) => {
    const from = arrival.step + 1;
    return {
      arrival,
      low: arrival.frame,
      high: arrival.end,
      from,
      to: end[firstAtLeast(start, from)],
    };
  });
});

/** By arrival: where the last of the frames up to it is done. */
const lastEnds = derived((reader: TraceReader) => {
  let last = 0;
  return signalFrames(reader).map(({ to }) => {
    last = Math.max(last, to);
    return last;
  });
});

/** The frames that are there at a position, the newest first. */
export function openSignalFrames(reader: TraceReader, position: number): SignalFrame[] {
  const all = signalFrames(reader);
  const ends = lastEnds(reader);
  const open: SignalFrame[] = [];
  for (let i = reader.arrivalsBefore(position) - 1; i >= 0 && ends[i] > position; i--)
    if (all[i].to > position) open.push(all[i]);
  return open;
}

/** The alternate stack that a context's handlers are on at a position; its own is where they interrupted it, at `rsp`. */
export function signalStack(
  reader: TraceReader,
  context: number,
  position: number,
): { stack: Stack; rsp: number } | undefined {
  const first = openSignalFrames(reader, position).findLast(
    ({ arrival }) => arrival.onAlternateStack && reader.context(arrival.step) === context,
  );
  const stack = first && reader.stack(first.low, position);
  return stack && { stack, rsp: Number(reader.register(Slot.rsp, first.arrival.step)) };
}

const places = derived((reader: TraceReader) => new AddressMap(signalFrames(reader)));

/** The frame that an address lies in at a position. */
export function signalFrameAt(
  reader: TraceReader,
  address: number,
  position: number,
): SignalFrame | undefined {
  return places(reader).at(address, position);
}

/**
 * The stretches of the steps [from, to) that are no handlers' of signals that arrived in them, ascending: pairs of a
 * first step and the one behind the last.
 */
export function outsideHandlers(
  reader: TraceReader,
  from: number,
  to: number,
): (readonly [from: number, to: number])[] {
  const frames = signalFrames(reader);
  const stretches: (readonly [number, number])[] = [];
  let at = from;
  for (let i = reader.arrivalsBefore(from); at < to && frames[i]?.arrival.step < to; i++) {
    const { arrival, to: done } = frames[i];
    if (arrival.step < at) continue;
    if (arrival.step > at) stretches.push([at, arrival.step]);
    at = done;
  }
  if (at < to) stretches.push([at, to]);
  return stretches;
}
