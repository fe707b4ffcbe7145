import { GENERAL, Slot } from '../machine/registers.ts';
import type { TraceReader } from '../trace/reader.ts';
import { CONTINUED, isStore } from '../trace/trace.ts';
import type { Event } from './hit.ts';

/** Slots that hold values of a program's: not flags and control words. */
const holdsValues = (slot: number) =>
  slot < GENERAL.length || slot >= Slot.xmm0 || slot === Slot.fsbase;

/**
 * Steps after which a value stands where another or none stood: written to a register, or stored as 1, 2, 4 or 8 bytes;
 * of a larger store as each 8 of its bytes. `value` is of 64 bits; stores of fewer bytes count where it fits into them,
 * with a sign or without.
 */
export function valueAppears({ trace }: TraceReader, value: bigint): Event {
  const { registers, accesses } = trace;
  const low = Number(value & 0xffff_ffffn);
  const high = Number(value >> 32n);
  const signed = BigInt.asIntN(64, value);
  /** By size in bytes: what a store of so many has to hold; undefined where the value does not fit. */
  const narrow = [1, 2, 4].reduce<(number | undefined)[]>((all, size) => {
    const bits = 8 * size;
    const fits = value < 1n << BigInt(bits) || BigInt.asIntN(bits, signed) === signed;
    all[size] = fits ? Number(BigInt.asUintN(bits, value)) : undefined;
    return all;
  }, []);

  const inRegister = (step: number) => {
    for (let i = registers.start[step]; i < registers.start[step + 1]; i++)
      if (registers.lo[i] === low && registers.hi[i] === high && holdsValues(registers.slot[i]))
        return true;
    return false;
  };
  const inMemory = (step: number) => {
    const end = accesses.start[step + 1];
    for (let i = accesses.start[step]; i < end; i++) {
      if (!isStore(accesses.kind[i])) continue;
      const size = accesses.size[i];
      const offset = accesses.address[i] % 8;
      if (size === 8) {
        if (accesses.lo[i] === low && accesses.hi[i] === high) return true;
      } else if (
        i + 1 < end &&
        accesses.kind[i + 1] & CONTINUED &&
        !(accesses.kind[i] & CONTINUED)
      ) {
        if (acrossWords(i, offset)) return true;
      } else if (!(accesses.kind[i] & CONTINUED) && narrow[size] !== undefined) {
        if (within(i, offset, size) === narrow[size]) return true;
      }
    }
    return false;
  };
  /** The bytes that piece `i` stored, as a number: 4 at most. */
  const within = (i: number, offset: number, size: number) => {
    const word = (BigInt(accesses.hi[i]) << 32n) | BigInt(accesses.lo[i]);
    return Number(BigInt.asUintN(8 * size, word >> BigInt(8 * offset)));
  };
  /** Whether a store that begins in piece `i` and ends in the next one stored it. */
  const acrossWords = (i: number, offset: number) => {
    const word = (at: number) => (BigInt(accesses.hi[at]) << 32n) | BigInt(accesses.lo[at]);
    const size = accesses.size[i] + accesses.size[i + 1];
    const both = (word(i + 1) << 64n) | word(i);
    const stored = BigInt.asUintN(8 * Math.min(size, 8), both >> BigInt(8 * offset));
    return size >= 8 ? stored === value : narrow[size] === Number(stored);
  };
  return {
    how: 'appeared',
    behind: true,
    steps(from, to) {
      const found: number[] = [];
      for (let step = from; step < to; step++)
        if (inRegister(step) || inMemory(step)) found.push(step);
      return found;
    },
  };
}
