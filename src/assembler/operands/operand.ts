import type { Expression } from '../model.ts';
import type { Range } from '../text/fault.ts';

export interface RegisterOperand {
  kind: 'register';
  /** Lower case, without `%`. */
  name: string;
  /** True behind `*`: the target of a jump. */
  indirect: boolean;
  range: Range;
}

export interface ImmediateOperand {
  kind: 'immediate';
  value: Expression;
  range: Range;
}

export interface MemoryOperand {
  kind: 'memory';
  segment: string | undefined;
  base: string | undefined;
  index: string | undefined;
  scale: number;
  displacement: Expression | undefined;
  /** `GOTPCREL` in `name@GOTPCREL`, in upper case. */
  modifier: string | undefined;
  /** `qword` in Intel's `qword ptr [...]`. */
  size: string | undefined;
  indirect: boolean;
  /** True if no register takes part and nothing else marks it as memory: perhaps a jump's target. */
  bare: boolean;
  range: Range;
}

/** One operand of an instruction, as written. */
export type Operand = RegisterOperand | ImmediateOperand | MemoryOperand;

/** Width in bits of what `qword ptr` and the like point at. */
export const POINTER_WIDTHS: Readonly<Record<string, number>> = {
  byte: 8,
  word: 16,
  dword: 32,
  qword: 64,
  fword: 48,
  tbyte: 80,
  mmword: 64,
  oword: 128,
  xmmword: 128,
  ymmword: 256,
  zmmword: 512,
};

/** A memory operand with nothing in it yet. */
export function emptyMemory(range: Range): MemoryOperand {
  return {
    kind: 'memory',
    segment: undefined,
    base: undefined,
    index: undefined,
    scale: 1,
    displacement: undefined,
    modifier: undefined,
    size: undefined,
    indirect: false,
    bare: false,
    range,
  };
}
