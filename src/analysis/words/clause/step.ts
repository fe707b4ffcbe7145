import type { Instruction } from '../../../machine/instruction.ts';
import type { MemoryAccess, TraceReader } from '../../../trace/reader.ts';
import type { Operand } from '../operands.ts';

/** A step under description. */
export interface Step {
  reader: TraceReader;
  step: number;
  instruction: Instruction;
  operands: Operand[] | undefined;
  loads: MemoryAccess[];
  stores: MemoryAccess[];
  /** Names of the contexts that run before and after. */
  from: string;
  to: string;
  /** The one that runs after it as a subject: `context B`, `coroutine 3`. */
  next: string;
}
