import { hex } from '../../../base/hex.ts';
import { Slot } from '../../../machine/registers.ts';
import { isStore } from '../../../trace/trace.ts';
import { CallJudge, REGISTERS } from '../../call-judge.ts';
import { CHECK } from '../../judge.ts';
import { type Stretch, tell } from '../../run.ts';

export const TICK = 'call of tick';
export const RED_ZONE = 'red zone';

/** Compares what was broken into with what goes on. */
export class InterruptJudge extends CallJudge {
  /** One break: up to the call of tick, and from its return on. */
  broken(before: Stretch | undefined, after: Stretch | undefined): boolean {
    if (!before) return false;
    const { reader } = this;
    const at = before.from;
    const rsp = Number(reader.register(Slot.rsp, at));
    this.quiet(before, rsp);
    if (!this.left(before)) return false;
    if (reader.pc(before.to) !== this.global('tick')) {
      this.fail(TICK, {
        message: `tick should be called once at each break; control went to ${hex(reader.pc(before.to))} without it.`,
        step: before.to - 1,
      });
      return false;
    }
    this.aligned(TICK, before.to, 'tick');
    const caller = this.caller('A', before);
    this.words(before, caller, 'the function broken into');
    if (!after) return false;
    this.quiet(after, rsp);
    this.evidence.set(REGISTERS, this.kept(at, after.to));
    if (!this.left(after)) return false;
    const resume = Number(reader.word(this.global('resume_at'), at) ?? 0n);
    if (reader.pc(after.to) === this.global('tick')) {
      this.fail(TICK, {
        message: `${tell(reader, after.to - 1)} calls tick a second time: it should be called once at each break.`,
        step: after.to - 1,
      });
      return false;
    }
    if (reader.pc(after.to) !== resume) {
      this.fail(CHECK.control, {
        message: `${tell(reader, after.to - 1)} went to ${hex(reader.pc(after.to))} instead of ${hex(resume)}, the address in resume_at.`,
        step: after.to - 1,
      });
      return false;
    }
    this.state(
      at,
      after,
      'when the function was broken into',
      'tick changed it, and no line puts it back',
    );
    this.floating(after, caller, 'the function broken into');
    return true;
  }

  /** Nothing is stored above the red zone's end, in it, or off the stack. */
  quiet(stretch: Stretch, rsp: number): void {
    const { reader } = this;
    const stack = this.stackOf(rsp);
    this.systemCalls(stretch, []);
    for (let step = stretch.from; step < stretch.to; step++)
      for (const { address, size, kind } of reader.accesses(step))
        if (isStore(kind) && address < rsp && address + size > rsp - 128) {
          this.fail(RED_ZONE, {
            message: `${tell(reader, step)} writes ${rsp - address} bytes below the rsp of the function broken into: up to 128 bytes there are its red zone, and hold its variables.`,
            step,
          });
          return;
        }
    this.stores(
      stretch,
      [{ from: stack?.low ?? rsp, to: rsp }, ...this.statics()],
      'it may write to free parts of the stack and to its own data, nowhere else',
    );
  }
}
