import { shortHex } from '../../../base/hex.ts';
import { Slot } from '../../../machine/registers.ts';
import { CallJudge } from '../../call-judge.ts';
import { type AddressRange, CHECK } from '../../judge.ts';
import { type Stretch, tell } from '../../run.ts';
import type { Message } from './plan.ts';
import { actionAt, CONTEXT, NEXT, objectAt } from './scene.ts';

export const MESSAGE = 'message';
export const LIST = 'free list';
export const SWITCH = 'switches away';

/** Follows the messages: up to each action, and from its return to the switch. */
export class RunLoopJudge extends CallJudge {
  /** Coroutines on the free list, the head last. */
  readonly free: number[] = [];
  /** By coroutine: rsp at its last action, but not the first, before which the stack is still arranged. */
  readonly depths = new Map<number, bigint | undefined>();

  message(message: Message, before: Stretch | undefined, after: Stretch | undefined): boolean {
    const { coroutine, listed, takes } = message;
    if (listed) this.free.splice(this.free.indexOf(coroutine), 1);
    if (!before || !this.acts(message, before) || !after) return false;
    if (takes) this.free.pop();
    const { reader } = this;
    const { to } = after;
    const self = this.stage.address(objectAt(coroutine));
    const list = this.global('free_list');
    this.quiet(after, coroutine, [
      { from: self + NEXT, to: self + CONTEXT },
      { from: list, to: list + 8 },
    ]);
    if (!this.left(after)) return false;
    this.words(after, this.caller('A', after), 'the action');
    if (reader.pc(to) !== this.global('lightweight_swapcontext')) {
      this.fail(CHECK.control, {
        message: `After the action the loop should call lightweight_swapcontext; control went to ${this.place(reader.pc(to), to)}.`,
        step: to - 1,
      });
      return false;
    }
    this.value(
      SWITCH,
      Slot.rdi,
      to,
      BigInt(self + CONTEXT),
      'where the coroutine keeps its context',
    );
    const main = reader.word(this.global('main_context'), to) ?? 0n;
    this.value(SWITCH, Slot.rsi, to, main, 'what main_context holds now');
    this.aligned(SWITCH, to, 'lightweight_swapcontext');
    this.pushed(to, coroutine, self, list);
    this.free.push(coroutine);
    return true;
  }

  /** From the message's arrival to its action. */
  acts({ coroutine, action, argument }: Message, stretch: Stretch): boolean {
    const { to } = stretch;
    const self = this.stage.address(objectAt(coroutine));
    this.quiet(stretch, coroutine, [{ from: self + NEXT, to: self + CONTEXT }]);
    if (!this.left(stretch)) return false;
    if (this.reader.instruction(to - 1)?.flow === 'return') {
      this.fail(CHECK.control, {
        message: `run_loop returned (${tell(this.reader, to - 1)}): it has to go on for ever, with the next message.`,
        step: to - 1,
      });
      return false;
    }
    if (this.reader.pc(to) !== this.stage.address(actionAt(action))) {
      this.fail(MESSAGE, {
        message: `The loop should call the action that the message names, with its argument, before anything else; control went to ${this.place(this.reader.pc(to), to)}.`,
        step: to - 1,
      });
      return false;
    }
    this.value(MESSAGE, Slot.rdi, to, argument, 'the argument of the message');
    this.aligned(MESSAGE, to, 'the action');
    this.steady(coroutine, to);
    const caller = this.caller('A', stretch);
    this.words(stretch, caller, 'the caller');
    return true;
  }

  /** From its second message on a coroutine begins every action with the same rsp. */
  steady(coroutine: number, to: number): void {
    const rsp = this.reader.register(Slot.rsp, to);
    const before = this.depths.get(coroutine);
    if (before !== undefined && before !== rsp) {
      const off = before - rsp;
      const much = off > 0n ? `${off} bytes lower` : `${-off} bytes higher`;
      this.fail(MESSAGE, {
        message: `rsp is ${much} as coroutine ${coroutine} begins this action than it was at an earlier message: a loop for ever must leave its stack as it found it.`,
        step: to - 1,
      });
    }
    this.depths.set(coroutine, this.depths.has(coroutine) ? rsp : undefined);
  }

  /** The coroutine is the head of the free list, and the rest hangs on it. */
  pushed(to: number, coroutine: number, self: number, list: number): void {
    const { reader } = this;
    this.tried.add(LIST);
    const head = reader.word(list, to) ?? 0n;
    const name = `coroutine ${coroutine}`;
    const step = to - 1;
    if (head !== BigInt(self)) {
      this.fail(LIST, {
        message: `${name} switches away without being the first on free_list: nobody will find it again.`,
        step,
      });
      return;
    }
    const rest = this.free[this.free.length - 1];
    const want = rest === undefined ? 0n : BigInt(this.stage.address(objectAt(rest)));
    const got = reader.word(self + NEXT, to) ?? 0n;
    if (got !== want)
      this.fail(LIST, {
        message: `The next of ${name} is ${shortHex(got)}; it should be what free_list held before, ${shortHex(want)}, or the others are lost.`,
        step,
      });
  }

  quiet(stretch: Stretch, coroutine: number, ranges: readonly AddressRange[]): void {
    const { low, high } = this.stage.launch.stacks[coroutine + 1];
    this.systemCalls(stretch, []);
    this.stores(
      stretch,
      [...ranges, { from: low, to: high }],
      'it may write to its stack, its own object and, after the action, to free_list, nowhere else',
    );
  }
}
