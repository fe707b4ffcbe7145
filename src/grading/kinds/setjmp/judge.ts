import { Slot } from '../../../machine/registers.ts';
import { CallJudge } from '../../call-judge.ts';
import { type Stretch, tell } from '../../run.ts';
import type { Suspended } from '../../suspended.ts';
import { BUFFERS } from './plan.ts';
import { BUFFER, bufferAt } from './scene.ts';

export const FIRST = 'setjmp returns 0';
export const VALUE = 'value of the jump';

/** Follows what is noted and where jumps go, call by call. */
export class SetjmpJudge extends CallJudge {
  /** By number of the buffer. */
  readonly noted = new Map<number, Suspended>();

  /** A call of setjmp. */
  set(stretch: Stretch): boolean {
    const caller = this.caller('A', stretch);
    const buffer = this.#buffer(stretch);
    const from = this.stage.address(bufferAt(buffer));
    this.stores(
      stretch,
      [this.below(caller), { from, to: from + BUFFER }],
      `it may write to its stack and to the ${BUFFER} bytes that rdi points to, nowhere else`,
    );
    if (!this.goesOn(stretch, caller, caller)) return false;
    this.#result(FIRST, stretch, 0, 'as it was called');
    this.noted.set(buffer, { ...caller, name: `A at its setjmp` });
    return true;
  }

  /** A call of longjmp. */
  jump(stretch: Stretch): boolean {
    const caller = this.caller('A', stretch);
    const place = this.noted.get(this.#buffer(stretch));
    if (!place) return false;
    this.stores(
      stretch,
      [this.below(place)],
      'it may write to the stack below the frame it goes back to, nowhere else',
    );
    if (!this.goesOn(stretch, place, caller)) return false;
    const value = Number(BigInt.asIntN(32, this.reader.register(Slot.rsi, stretch.from)));
    this.#result(
      VALUE,
      stretch,
      value || 1,
      value ? 'what longjmp was given' : 'as longjmp was given 0',
    );
    return true;
  }

  #buffer({ from }: Stretch): number {
    const rdi = Number(this.reader.register(Slot.rdi, from));
    const buffers = Array.from({ length: BUFFERS }, (_, i) => i);
    return buffers.find((i) => this.stage.address(bufferAt(i)) === rdi) ?? 0;
  }

  /** An int in eax. */
  #result(check: string, { to }: Stretch, want: number, why: string): void {
    const { reader } = this;
    this.tried.add(check);
    const got = Number(BigInt.asIntN(32, reader.register(Slot.rax, to)));
    if (got === want) return;
    const written = Math.max(0, reader.lastRegisterWrite(Slot.rax, to));
    this.fail(check, {
      message: `setjmp returned ${got} instead of ${want}, ${why} (${tell(reader, written)} was the last to write to rax).`,
      step: to - 1,
    });
  }
}
