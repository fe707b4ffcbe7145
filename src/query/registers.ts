import { FLAGS, GENERAL, Slot } from '../machine/registers.ts';

/** A register, or a part of one: its bits from `shift` on. */
export interface Register {
  name: string;
  /** Two of an xmm register: the lower half first. */
  slots: readonly number[];
  shift: number;
  /** In bits. */
  size: number;
}

const LETTERS = ['ax', 'cx', 'dx', 'bx', 'sp', 'bp', 'si', 'di'];

/** By name: the 64-bit registers and their parts (Intel SDM volume 1, table 3-2), control and xmm registers, flags. */
export const REGISTERS: ReadonlyMap<string, Register> = new Map(
  [...general(), ...control(), ...xmm(), ...flags()].map((each) => [each.name, each]),
);

function* general(): Iterable<Register> {
  for (const [slot, name] of GENERAL.entries()) {
    const part = (part: string, size: number, shift = 0) => ({
      name: part,
      slots: [slot],
      shift,
      size,
    });
    yield part(name, 64);
    const letters = LETTERS[slot];
    yield part(letters ? `e${letters}` : `${name}d`, 32);
    yield part(letters ?? `${name}w`, 16);
    yield part(letters ? letters.replace(/x$/, '').concat('l') : `${name}b`, 8);
    if (slot < 4) yield part(letters.replace('x', 'h'), 8, 8);
  }
}

function* control(): Iterable<Register> {
  const sizes = { rflags: 64, eflags: 32, mxcsr: 32, fcw: 16, fsw: 16, ftw: 16, fsbase: 64 };
  for (const [name, size] of Object.entries(sizes)) {
    const slot = Slot[(name === 'eflags' ? 'rflags' : name) as keyof typeof Slot];
    yield { name, slots: [slot], shift: 0, size };
  }
}

function* xmm(): Iterable<Register> {
  for (let i = 0; i < 16; i++) {
    const slot = Slot.xmm0 + 2 * i;
    yield { name: `xmm${i}`, slots: [slot, slot + 1], shift: 0, size: 128 };
  }
}

function* flags(): Iterable<Register> {
  for (const { name, bit } of FLAGS) yield { name, slots: [Slot.rflags], shift: bit, size: 1 };
}

/** A register by a name as people write it: `rbx`, `%rbx`, `$eax`, `ZF`. */
export function registerNamed(text: string): Register | undefined {
  const name = text.replace(/^[%$]/, '');
  return REGISTERS.get(name.toLowerCase()) ?? REGISTERS.get(name.toUpperCase());
}
