import { Slot } from '../machine/registers.ts';
import { disguises, plainValue } from './disguise.ts';
import type { TraceReader } from './reader.ts';
import { storedSlot, wordAt } from './saved-words.ts';
import { Access } from './trace.ts';

/** Steps that a value is followed back for at most, and places in memory that it was copied from. */
const REACH = 200;
const COPIES = 4;

/** Bytes by which a saved rsp may be off the rsp that its context had: what a routine pushes, or drops. */
const NEAR = 512n;

const near = (a: bigint, b: bigint) => a - b <= NEAR && b - a <= NEAR;

/** The word that an rsp was taken from, and whether rsp itself was seen to be stored there. */
export interface Origin {
  address: number;
  stored: boolean;
}

/**
 * Where the rsp that a step loads was kept: the word in memory that it was taken from; of a copy, the word
 * where the context that goes on had stored it. Undefined if it was computed.
 */
export function rspOrigin(reader: TraceReader, cross: number): Origin | undefined {
  const first = loadedFrom(reader, Slot.rsp, cross + 1);
  if (!first) return undefined;
  let place = first;
  for (let copy = 0; copy < COPIES; copy++) {
    const step = reader.lastMemoryWrite(place.address, 8, place.step);
    if (step < 0) break;
    const slot = storedSlot(reader.instruction(step));
    const source = slot === undefined ? undefined : loadedFrom(reader, slot, step);
    if (source && source.address !== place.address) {
      place = source;
      continue;
    }
    const stored = wordAt(reader, place.address, step + 1);
    const value =
      stored !== undefined && slot !== undefined ? plainValue(reader, slot, step) : stored;
    if (value === undefined || !isSavedRsp(reader, value, step)) break;
    return { address: place.address, stored: true };
  }
  return { address: first.address, stored: false };
}

/** True if a value is about the rsp that its stack's context has at a step, or left with: a routine may use
 * rsp for something else by then. */
function isSavedRsp(reader: TraceReader, value: bigint, step: number): boolean {
  const context = reader.stack(Number(value) - 1, step)?.context;
  const last = context === undefined ? -1 : reader.lastRun(context, step + 1);
  if (last < 0) return false;
  const { start, from } = reader.history.switches;
  const i = reader.lastSwitch(step);
  const left = from[i] === context ? start[i] : last;
  return [last, left].some((position) => near(value, reader.register(Slot.rsp, position)));
}

/** The step that loaded what a register holds at a position, moved along by some bytes since, and from
 * where. */
function loadedFrom(
  reader: TraceReader,
  register: number,
  position: number,
): { address: number; step: number } | undefined {
  let slot = register;
  for (let step = position - 1; step >= Math.max(0, position - REACH); step--) {
    const instruction = reader.instruction(step);
    if (!instruction?.writes.includes(slot)) continue;
    if (disguises(instruction, slot)) continue;
    const value = reader.register(slot, step + 1);
    // `leave` takes rsp from rbp, and rbp from memory.
    const direct = instruction.mnemonic !== 'leave' || slot !== Slot.rsp;
    const load = reader
      .accesses(step)
      .find(
        ({ kind, size, address }) =>
          direct && kind === Access.load && size === 8 && wordAt(reader, address, step) === value,
      );
    if (load) return { address: load.address, step };
    const from = instruction.reads.find(
      (each) => each < 16 && each !== Slot.rsp && near(reader.register(each, step), value),
    );
    if (from === undefined) return undefined;
    slot = from;
  }
  return undefined;
}
