import type { Instruction } from '../machine/instruction.ts';
import { Slot } from '../machine/registers.ts';
import type { Trace } from './trace.ts';

/** What an instruction does to rsp, in bits. */
export const Effect = {
  /** Moves it along the stack that it points into: push, call, `subq $8, %rsp`. */
  moves: 1,
  /** Gives it a value from elsewhere, which may be another stack. */
  loads: 2,
  /** Transfers control by what lies on the stack or in a register: control runs on the stack. */
  control: 4,
} as const;

/** What was executed, and what each instruction does to rsp. */
export type StepLog = Pick<Trace, 'pc' | 'steps' | 'instructions'> & { effects: Uint8Array };

const ALONG = /^(push|pop|call|ret|enter|add|sub|and|inc|dec|adc|sbb)/;

/** What an instruction does to rsp: `Effect`s. */
export function effectOnRsp({ writes, reads, mnemonic, att, flow }: Instruction): number {
  const control =
    flow === 'call' || flow === 'indirect call' || flow === 'return' || flow === 'indirect jump'
      ? Effect.control
      : 0;
  // The kernel lays a frame on the stack that there is, or elsewhere for as long as a handler runs.
  if (!writes.includes(Slot.rsp) || flow === 'signal') return control;
  const along =
    mnemonic === 'lea'
      ? reads.includes(Slot.rsp)
      : ALONG.test(mnemonic) && !/^popq? %rsp$/.test(att);
  return control | (along ? Effect.moves : Effect.loads);
}

/** By instruction: what it does to rsp. */
export function effectsOnRsp(instructions: readonly Instruction[]): Uint8Array {
  return Uint8Array.from(instructions, effectOnRsp);
}

/**
 * True if control runs on the stack that rsp points into at `position`, just loaded: something is
 * called there, or returned from, or jumped to, before rsp is loaded again. A routine that uses rsp
 * as a pointer into a save area does nothing of that kind meanwhile. So does, for all one knows, one
 * that the run ends in.
 */
export function runsOn(
  { pc, steps }: Pick<Trace, 'pc' | 'steps'>,
  effects: Uint8Array,
  position: number,
): boolean {
  for (let step = position; step < steps; step++) {
    const effect = effects[pc[step]];
    if (effect & Effect.loads) return false;
    if (effect & Effect.control) return true;
  }
  return true;
}
