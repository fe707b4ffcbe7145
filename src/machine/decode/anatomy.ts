import type { Flow } from '../instruction.ts';

/**
 * What a CPU renames, numbered: general registers in the CPU's own order, the carry flag, the other
 * arithmetic flags, vector registers, and one number each for state that is renamed as a whole.
 */
export const Resource = {
  rsp: 4,
  carry: 16,
  flags: 17,
  vector: 18,
  mask: 50,
  x87: 58,
  x87Control: 59,
  mxcsr: 60,
  segments: 61,
} as const;

export const RESOURCES = 62;

/** How a memory operand is addressed. */
export interface Addressing {
  access: 'load' | 'store' | 'both';
  /** Bytes; 0 if a register says how many. */
  size: number;
  /** Resources, or -1. */
  base: number;
  index: number;
  scale: number;
  /** Signed; the whole address if rip-relative. */
  displacement: number;
  ripRelative: boolean;
  /** An address on the stack that push, pop, call and ret form by themselves. */
  implicit: boolean;
}

/** What an instruction is to the front end and the renamer of a CPU, from its bytes alone. */
export interface Anatomy {
  /** `add r64,m64`: see `formOf`. */
  form: string;
  /** In bytes, and how many of them precede the opcode's last byte. */
  size: number;
  opcodeAt: number;
  /** A prefix changes the length of the immediate, which slows length decoders down. */
  lengthChanging: boolean;
  kind: 'integer' | 'vector' | 'x87' | 'system';
  flow: Flow;
  /** The condition of a jump, `ae`; empty for others. */
  condition: string;
  /** A direct jump or branch to an address not behind it. */
  backward: boolean;
  /** Resources read as data, read to form addresses, and written. */
  reads: number[];
  addresses: number[];
  writes: number[];
  memory: Addressing[];
  /** The address that lea computes. */
  computes: Addressing | undefined;
  /** Its immediate operand, signed. */
  immediate: bigint | undefined;
  /** Explicit operands that are registers or memory. */
  operands: number;
  /** Writes over a register without need of its value, or only renames one. */
  idiom: 'none' | 'zero' | 'ones' | 'move' | 'nop';
  /** What push, pop, call and ret add to rsp without naming it. */
  stackChange: number;
  /** Names rsp as an operand or in an address. */
  namesRsp: boolean;
  locked: boolean;
  repeats: boolean;
}
