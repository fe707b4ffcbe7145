import { isWithin } from '../../../machine/kernel/alternate-stack.ts';
import { dispositionOf } from '../../../machine/kernel/signal-effect.ts';
import { bitOf } from '../../../machine/kernel/signals.ts';
import { SYSTEM_CALLS } from '../../../machine/kernel/system-calls.ts';
import { Slot } from '../../../machine/registers.ts';
import { CallJudge } from '../../call-judge.ts';
import { type Stretch, tell } from '../../run.ts';
import type { Suspended } from '../../suspended.ts';
import type { Plan } from './plan.ts';
import { functionOf, SIGSEGV } from './scene.ts';

export const CALL = 'call of the function';
export const CAUGHT = 'overflow caught';
export const RESULT = 'result';

const SA_ONSTACK = 0x0800_0000n;

const ALLOWED = [
  SYSTEM_CALLS.sigaltstack,
  SYSTEM_CALLS.rt_sigaction,
  SYSTEM_CALLS.rt_sigprocmask,
  SYSTEM_CALLS.rt_sigreturn,
].map(({ number }) => number);

/** Judges calls of functions, whether these return or meet the end of the stack. */
export class OverflowJudge extends CallJudge {
  /** One call: up to the function's first instruction, and from its return or its fault on. */
  call(
    { overflows, argument }: Plan['calls'][number],
    number: number,
    before: Stretch | undefined,
    after: Stretch | undefined,
  ): boolean {
    if (!before) return false;
    const { reader } = this;
    const caller = this.caller('B', before);
    this.quiet(before, caller);
    if (this.refused(before, ALLOWED) || !this.left(before)) return false;
    const pc = reader.pc(before.to);
    if (pc !== this.stage.address(functionOf(number))) {
      this.fail(CALL, {
        message: `${tell(reader, before.to - 1)} went to ${this.place(pc, before.to)}; the function whose address is in rdi was to be called.`,
        step: before.to - 1,
      });
      return false;
    }
    this.value(CALL, Slot.rdi, before.to, argument, 'the argument of guarded_call');
    this.aligned(CALL, before.to, 'the function');
    this.words(before, caller, 'the caller');
    if (!after) return overflows && this.#uncaught();
    this.quiet(after, caller);
    if (this.refused(after, ALLOWED)) return false;
    const arrival = reader.trace.arrivals[reader.arrivalsBefore(after.from) - 1];
    if (overflows && arrival && reader.pc(after.to) === arrival.pc && !after.open) {
      this.fail(CAUGHT, {
        message: `${tell(reader, after.to - 1)} goes back to the instruction that faulted, which faults again: the handler should go on in guarded_call.`,
        step: after.to - 1,
      });
      return false;
    }
    if (!this.landed(after, caller)) return false;
    this.registers(after, caller);
    this.words(after, caller, 'the caller');
    this.mask(after, caller.mask, 'the caller');
    this.#result(after, overflows);
    return true;
  }

  quiet(stretch: Stretch, caller: Suspended): void {
    this.systemCalls(stretch, ALLOWED);
    this.stores(
      stretch,
      [...this.statics(), this.below(caller)],
      'it may write to its own data and below the frames that called it, nowhere else',
    );
  }

  #result({ to }: Stretch, overflows: boolean): void {
    this.tried.add(RESULT);
    if (overflows) this.tried.add(CAUGHT);
    const got = BigInt.asIntN(32, this.reader.register(Slot.rax, to));
    const want = overflows ? 1n : 0n;
    if (got === want) return;
    this.fail(RESULT, {
      message: `guarded_call returned ${got} instead of ${want}: the function ${overflows ? 'met the end of its stack' : 'returned'}.`,
      step: to - 1,
    });
  }

  /** Why an overflow ended the run. */
  #uncaught(): false {
    const { reader } = this;
    const { steps, outcome } = reader.trace;
    const state = reader.process(steps);
    const { alternateStack } = state;
    const [handler, flags] = dispositionOf(state, SIGSEGV);
    const rsp = reader.register(Slot.rsp, steps);
    const why =
      handler <= 1n
        ? 'SIGSEGV has no handler'
        : reader.mask(steps) & bitOf(SIGSEGV)
          ? `SIGSEGV is blocked: the kernel blocks it while its handler runs, and whoever leaves the handler without rt_sigreturn has to unblock it`
          : !(flags & SA_ONSTACK)
            ? 'the handler is to run on the stack that has no room left: SA_ONSTACK is not among its flags'
            : alternateStack[2] === 0n
              ? 'there is no alternate stack: sigaltstack says where one is'
              : isWithin(alternateStack, rsp)
                ? 'the alternate stack was too small for the handler'
                : outcome.kind === 'killed' && outcome.why
                  ? outcome.why
                  : 'the handler could not be started';
    this.fail(
      CAUGHT,
      {
        message: `The function met the end of its stack, and the process ended: ${why}.`,
        step: steps,
      },
      // One that was caught before is half of it.
      this.tried.has(CAUGHT) ? 0.5 : 0,
    );
    return false;
  }
}
