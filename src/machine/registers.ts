/**
 * The register file as numbered slots of 64 bits. A slot number is what typed arrays in the core
 * hold; names and values as `bigint` appear only at its edges.
 */

/** Slots 0 to 15, in the order of the CPU's own encoding. */
export const GENERAL = [
  'rax',
  'rcx',
  'rdx',
  'rbx',
  'rsp',
  'rbp',
  'rsi',
  'rdi',
  'r8',
  'r9',
  'r10',
  'r11',
  'r12',
  'r13',
  'r14',
  'r15',
] as const;

export const Slot = {
  rax: 0,
  rcx: 1,
  rdx: 2,
  rbx: 3,
  rsp: 4,
  rbp: 5,
  rsi: 6,
  rdi: 7,
  r8: 8,
  r9: 9,
  r10: 10,
  r11: 11,
  r12: 12,
  r13: 13,
  r14: 14,
  r15: 15,
  rflags: 16,
  mxcsr: 17,
  /** x87 control word. */
  fcw: 18,
  /** x87 status word. */
  fsw: 19,
  /** x87 tag word, two bits a register. */
  ftw: 20,
  /** Base address of the fs segment: thread-local storage. */
  fsbase: 21,
  /** Bits of rflags that the last instruction to touch them left undefined. */
  undefinedFlags: 22,
  /** xmm0 bits 0 to 63; bits 64 to 127 are the next slot, then xmm1 and so on. */
  xmm0: 23,
} as const;

export const SLOTS = Slot.xmm0 + 32;

/** rbx, rbp, r12 to r15: kept across a call (System V ABI x86-64, figure 3.4); rsp apart. */
export const CALLEE_SAVED: readonly number[] = [
  Slot.rbx,
  Slot.rbp,
  Slot.r12,
  Slot.r13,
  Slot.r14,
  Slot.r15,
];

/** rdi, rsi, rdx, rcx, r8, r9: where the first six integer arguments go. */
export const ARGUMENTS: readonly number[] = [
  Slot.rdi,
  Slot.rsi,
  Slot.rdx,
  Slot.rcx,
  Slot.r8,
  Slot.r9,
];

/** rdi, rsi, rdx, r10, r8, r9: where system calls take theirs (System V ABI x86-64, A.2.1). */
export const CALL_ARGUMENTS: readonly number[] = [
  Slot.rdi,
  Slot.rsi,
  Slot.rdx,
  Slot.r10,
  Slot.r8,
  Slot.r9,
];

/** The name of a slot as people write it: `rbx`, `rflags`, `xmm3 low`. */
export function slotName(slot: number): string {
  if (slot < GENERAL.length) return GENERAL[slot] as string;
  if (slot >= Slot.xmm0) {
    const half = slot - Slot.xmm0;
    return `xmm${half >> 1} ${half & 1 ? 'high' : 'low'}`;
  }
  return ['rflags', 'mxcsr', 'fcw', 'fsw', 'ftw', 'fs base', 'undefined flags'][
    slot - Slot.rflags
  ] as string;
}

/** Bits of rflags, by position (Intel SDM volume 1, figure 3-8). */
export const FLAGS = [
  { name: 'CF', bit: 0, meaning: 'carry' },
  { name: 'PF', bit: 2, meaning: 'parity' },
  { name: 'AF', bit: 4, meaning: 'auxiliary carry' },
  { name: 'ZF', bit: 6, meaning: 'zero' },
  { name: 'SF', bit: 7, meaning: 'sign' },
  { name: 'TF', bit: 8, meaning: 'trap' },
  { name: 'IF', bit: 9, meaning: 'interrupts enabled' },
  { name: 'DF', bit: 10, meaning: 'direction' },
  { name: 'OF', bit: 11, meaning: 'overflow' },
] as const;
