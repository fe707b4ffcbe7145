/** A memory operand, explicit or implied, as an address formula over register slots. */
export interface MemoryOperand {
  access: 'load' | 'store' | 'both';
  /** A register slot, or -1. The address is base + index * scale + displacement (+ fs base). */
  base: number;
  index: number;
  scale: number;
  /** Signed. For a rip-relative operand the whole address, with base -1. */
  displacement: number;
  /** In bytes. */
  size: number;
  fs: boolean;
  /** Relative to the base address of the gs segment. */
  gs: boolean;
}

/** Where control goes after an instruction. */
export type Flow =
  | 'next'
  | 'jump'
  | 'branch'
  | 'indirect jump'
  | 'call'
  | 'indirect call'
  | 'return'
  | 'syscall'
  | 'trap'
  /** Not an instruction but the arrival of a signal, between two of them. */
  | 'signal';

/** One machine instruction at one address: all that is known without running it. Plain data. */
export interface Instruction {
  address: number;
  /** Its bytes, in hexadecimal without spaces. */
  bytes: string;
  size: number;
  /** `movq %rbx,0x80(%rdi)` */
  att: string;
  /** `mov [rdi+80h],rbx` */
  intel: string;
  /** Lower case, without operand-size suffix: `mov`, `fnstenv`. */
  mnemonic: string;
  flow: Flow;
  /** Target address of a direct jump, branch or call. */
  target?: number;
  /** Register slots read and written, addresses' registers and rflags included. */
  reads: number[];
  writes: number[];
  memory: MemoryOperand[];
  /** Bits of rflags it reads, changes (undefined ones too), and leaves undefined. */
  flagsRead: number;
  flagsWritten: number;
  flagsUndefined: number;
  /** True with a rep, repe or repne prefix on a string instruction. */
  repeats: boolean;
}
