import { GENERAL, Slot } from '../../machine/registers.ts';

/** A register as a client of gdb's remote protocol numbers it. */
interface Described {
  name: string;
  bits: number;
  type: string;
  /** Its low half, or all of it; none: the lab does not record it. A number stands for itself. */
  slot?: number | 'pc';
  /** Always the same in a Linux program. */
  value?: number;
}

const flags = (name: string, value: number): Described => ({
  name,
  bits: 32,
  type: 'int32',
  value,
});
const unknown = (name: string): Described => ({ name, bits: 32, type: 'int' });

/** gdb's features of an x86-64 Linux program, in the order of its registers (gdb manual, appendix G.5.5). */
const FEATURES: Readonly<Record<string, readonly Described[]>> = {
  'org.gnu.gdb.i386.core': [
    ...[
      'rax',
      'rbx',
      'rcx',
      'rdx',
      'rsi',
      'rdi',
      'rbp',
      'rsp',
      'r8',
      'r9',
      'r10',
      'r11',
      'r12',
      'r13',
      'r14',
      'r15',
    ].map(
      (name): Described => ({
        name,
        bits: 64,
        type: name === 'rsp' || name === 'rbp' ? 'data_ptr' : 'int64',
        slot: GENERAL.indexOf(name as (typeof GENERAL)[number]),
      }),
    ),
    { name: 'rip', bits: 64, type: 'code_ptr', slot: 'pc' },
    { name: 'eflags', bits: 32, type: 'int32', slot: Slot.rflags },
    flags('cs', 0x33),
    flags('ss', 0x2b),
    flags('ds', 0),
    flags('es', 0),
    flags('fs', 0),
    flags('gs', 0),
    ...Array.from(
      { length: 8 },
      (_, i): Described => ({ name: `st${i}`, bits: 80, type: 'i387_ext' }),
    ),
    { name: 'fctrl', bits: 32, type: 'int', slot: Slot.fcw },
    { name: 'fstat', bits: 32, type: 'int', slot: Slot.fsw },
    { name: 'ftag', bits: 32, type: 'int', slot: Slot.ftw },
    ...['fiseg', 'fioff', 'foseg', 'fooff', 'fop'].map(unknown),
  ],
  'org.gnu.gdb.i386.sse': [
    ...Array.from(
      { length: 16 },
      (_, i): Described => ({
        name: `xmm${i}`,
        bits: 128,
        type: 'uint128',
        slot: Slot.xmm0 + 2 * i,
      }),
    ),
    { name: 'mxcsr', bits: 32, type: 'int32', slot: Slot.mxcsr },
  ],
  'org.gnu.gdb.i386.linux': [{ name: 'orig_rax', bits: 64, type: 'int', value: -1 }],
  'org.gnu.gdb.i386.segments': [
    { name: 'fs_base', bits: 64, type: 'int64', slot: Slot.fsbase },
    { name: 'gs_base', bits: 64, type: 'int64', value: 0 },
  ],
};

const ALL = Object.values(FEATURES).flat();

/** What tells a client which registers there are. */
export const DESCRIPTION = `<?xml version="1.0"?><!DOCTYPE target SYSTEM "gdb-target.dtd"><target><architecture>i386:x86-64</architecture><osabi>GNU/Linux</osabi>${Object.entries(
  FEATURES,
)
  .map(
    ([feature, registers]) =>
      `<feature name="${feature}">${registers
        .map(({ name, bits, type }) => `<reg name="${name}" bitsize="${bits}" type="${type}"/>`)
        .join('')}</feature>`,
  )
  .join('')}</target>`;

/** The values of a register file; undefined where they are not known. */
export interface Values {
  pc: number;
  slot(slot: number): bigint | undefined;
}

/** Register `number` in the client's order: hexadecimal digits from its lowest byte on, `xx` for a byte that
 * is not known; undefined past the last one. */
export function registerDigits(number: number, values: Values): string | undefined {
  const register = ALL[number];
  if (!register) return undefined;
  const { slot, bits, value } = register;
  const low =
    slot === 'pc' ? BigInt(values.pc) : slot === undefined ? undefined : values.slot(slot);
  const high = typeof slot === 'number' && bits > 64 ? values.slot(slot + 1) : 0n;
  const whole = value === undefined ? low : BigInt(value);
  if (whole === undefined || high === undefined) return 'xx'.repeat(bits / 8);
  const both = BigInt.asUintN(bits, (high << 64n) | BigInt.asUintN(Math.min(bits, 64), whole));
  const digits = both.toString(16).padStart(bits / 4, '0');
  return (digits.match(/../g) ?? []).reverse().join('');
}

/** All of them, in order. */
export function allDigits(values: Values): string {
  return ALL.map((_, number) => registerDigits(number, values)).join('');
}
