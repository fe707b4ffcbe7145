import type { Random } from './random.ts';

export type Size = 1 | 2 | 4 | 8;

/** Names by size: 8, 4, 2, 1 bytes. rsp, rbp (data) and r15 (index) are left alone. */
const REGISTERS: readonly (readonly [string, string, string, string])[] = [
  ['rax', 'eax', 'ax', 'al'],
  ['rcx', 'ecx', 'cx', 'cl'],
  ['rdx', 'edx', 'dx', 'dl'],
  ['rbx', 'ebx', 'bx', 'bl'],
  ['rsi', 'esi', 'si', 'sil'],
  ['rdi', 'edi', 'di', 'dil'],
  ...[8, 9, 10, 11, 12, 13, 14].map((n) => [`r${n}`, `r${n}d`, `r${n}w`, `r${n}b`] as const),
];

const COLUMN: Record<Size, number> = { 8: 0, 4: 1, 2: 2, 1: 3 };

export const SUFFIX: Record<Size, string> = { 1: 'b', 2: 'w', 4: 'l', 8: 'q' };

/** Bytes of the data block that rbp points to. */
export const BLOCK = 4096;

/** Operands in AT&T syntax. */
export class Operands {
  constructor(readonly random: Random) {}

  size(): Size {
    return this.random.pick([1, 2, 4, 8]);
  }

  wide(): Size {
    return this.random.pick([2, 4, 8]);
  }

  /** A general register, none of those named (64-bit names). */
  register(size: Size, ...not: string[]): string {
    const free = REGISTERS.filter(([name]) => !not.includes(name));
    return `%${this.random.pick(free)[COLUMN[size]]}`;
  }

  /** A register that an instruction without REX prefix can name beside ah, bh, ch, dh. */
  high(): string {
    return `%${this.random.pick(['ah', 'bh', 'ch', 'dh'])}`;
  }

  memory(alignment = 1): string {
    const offset = this.random.below(1024 / alignment) * alignment;
    const kind = this.random.below(alignment > 8 ? 2 : 5);
    if (kind === 0) return `block+${offset}(%rip)`;
    if (kind === 1) return `${offset}(%rbp)`;
    if (kind === 2) return `${offset}(%rbp,%r15,${this.random.pick([1, 2, 4, 8])})`;
    if (kind === 3) return `${-offset}(%rsp)`;
    return `${offset}(%rsp)`;
  }

  place(size: Size): string {
    return this.random.chance(35) ? this.memory() : this.register(size);
  }

  /** An immediate that fits a sign-extended field of up to 32 bits. */
  immediate(size: Size): string {
    const bits = BigInt(8 * Math.min(size, 4));
    const narrow = this.random.chance(50) ? 8n : bits;
    return `$${BigInt.asIntN(Number(narrow), this.random.value())}`;
  }

  xmm(): string {
    return `%xmm${this.random.below(16)}`;
  }

  /** An XMM register or an aligned memory operand of 16 bytes. */
  xmmOrMemory(): string {
    return this.random.chance(25) ? this.memory(16) : this.xmm();
  }

  condition(): string {
    return this.random.pick('o no b ae e ne be a s ns p np l ge le g'.split(' '));
  }
}
