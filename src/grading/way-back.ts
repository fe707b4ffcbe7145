import { Slot, slotName } from '../machine/registers.ts';
import type { TraceReader } from '../trace/reader.ts';
import { Access, isStore } from '../trace/trace.ts';
import { type Stretch, tell } from './run.ts';
import type { Suspended } from './suspended.ts';
import { bytes, jumpsTo, takenFrom, whence } from './whence.ts';

/** What lies this far below a context's frames is the routine's doing. */
const LARGEST = 4096;

/**
 * Why step `step`, a return or a jump, does not lead to where `context` waits, as sentences: which word it took, where
 * the return address went, and whether as much was taken off the stack as had been put there. Empty if that tells nothing.
 */
export function whyAway(
  reader: TraceReader,
  step: number,
  stretch: Stretch,
  context: Suspended,
): string {
  const taken = takenFrom(reader, step);
  const slot = context.rsp - 8;
  const told: string[] = [];
  const saved = savedAt(reader, taken, step, context);
  if (saved) told.push(`It took ${saved} for the return address`);
  else if (taken !== undefined && taken !== slot && Math.abs(taken - slot) < LARGEST)
    told.push(
      `It took the word ${bytes(taken - slot)} the return address of context ${context.name}${goneTo(reader, slot, step, stretch)}`,
    );
  else if (taken !== slot) {
    const register = jumpsTo(reader, step) ?? Slot.rsp;
    told.push(whence(reader, register, step, stretch, context));
  }
  const much = balance(reader, taken, stretch, context);
  if (much) told.push(much);
  return told.map((each) => ` ${each}.`).join('');
}

/** `the saved rbp`, if that is what the word at an address is. */
function savedAt(
  reader: TraceReader,
  address: number | undefined,
  step: number,
  { registers }: Suspended,
): string | undefined {
  const word = address === undefined ? undefined : reader.word(address, step);
  const [slot] = [...registers].find(([, bits]) => bits === word && bits !== 0n) ?? [];
  return slot === undefined ? undefined : `the saved ${slotName(slot)}`;
}

/** `, which line 12 (popq %r15) had loaded`: where a return address went instead. */
function goneTo(reader: TraceReader, slot: number, before: number, { from }: Stretch): string {
  for (let step = from; step < before; step++)
    if (reader.accesses(step).some(({ kind, address }) => kind === Access.load && address === slot))
      return `, which ${tell(reader, step)} had loaded`;
  return '';
}

/** Words that were pushed to suspend a context and words taken off again, where they differ. */
function balance(
  reader: TraceReader,
  taken: number | undefined,
  { from, to }: Stretch,
  { name, rsp, saved }: Suspended,
): string | undefined {
  if (!saved || taken === undefined) return undefined;
  const slot = rsp - 8;
  const within = (address: number) => address <= slot && address > slot - LARGEST;
  let left = saved.to;
  const rspAt = (position: number) => Number(saved.reader.register(Slot.rsp, position));
  while (left > saved.from && !within(rspAt(left))) left--;
  const stored = storedPointer(saved, within);
  if (stored && stored.value > rspAt(left))
    return `${tell(saved.reader, stored.step)} had stored the stack pointer of context ${name}, and ${words((stored.value - rspAt(left)) / 8)} were pushed after that`;
  let back = from;
  const inside = (position: number) => within(Number(reader.register(Slot.rsp, position)));
  while (back < to && !inside(back)) back++;
  const pushed = (slot - rspAt(left)) / 8;
  const popped = (taken - Number(reader.register(Slot.rsp, back))) / 8;
  if (back === to || pushed === popped || popped < 0) return undefined;
  return `To suspend context ${name} it pushed ${words(pushed)}, and to resume it it took off ${words(popped)}`;
}

const words = (count: number) => `${count} ${count === 1 ? 'word' : 'words'}`;

/** The last store, outside a stack, of a pointer into it. */
function storedPointer(
  { reader, from, to }: NonNullable<Suspended['saved']>,
  within: (address: number) => boolean,
): { step: number; value: number } | undefined {
  for (let step = to - 1; step >= from; step--)
    for (const { kind, address, size } of reader.accesses(step)) {
      if (!isStore(kind) || size !== 8 || within(address)) continue;
      const value = Number(reader.word(address, step + 1) ?? 0n);
      if (within(value)) return { step, value };
    }
  return undefined;
}
