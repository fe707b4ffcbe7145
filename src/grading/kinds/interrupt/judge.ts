import { hex, shortHex } from '../../../base/hex.ts';
import { FLAGS, GENERAL, Slot, slotName } from '../../../machine/registers.ts';
import { isStore } from '../../../trace/trace.ts';
import { CallJudge } from '../../call-judge.ts';
import { CHECK } from '../../judge.ts';
import { type Stretch, tell } from '../../run.ts';
import { FLAG_BITS } from './scene.ts';

export const TICK = 'call of tick';
export const RED_ZONE = 'red zone';
export const REGISTERS = 'registers';
export const STATUS = 'flags';

/** Slots of the general registers and of xmm0 to xmm15, two each. */
const KEPT = [...GENERAL.keys(), ...Array.from({ length: 32 }, (_, i) => Slot.xmm0 + i)];

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
    this.state(at, after);
    this.floating(after, caller, 'the function broken into');
    return true;
  }

  /** Every register and flag as at the break. */
  state(at: number, { from, to }: Stretch): void {
    const { reader } = this;
    for (const slot of KEPT) {
      const want = reader.register(slot, at);
      const got = reader.register(slot, to);
      if (got === want) continue;
      const written = reader.lastRegisterWrite(slot, to);
      const why =
        written < from
          ? 'tick changed it, and no line puts it back'
          : `${tell(reader, written)} set it last`;
      this.fail(REGISTERS, {
        message: `${slotName(slot)} was ${shortHex(want)} when the function was broken into and is ${shortHex(got)} as it goes on: ${why}.`,
        step: written < from ? to - 1 : written,
      });
      return;
    }
    const changed =
      (reader.register(Slot.rflags, at) ^ reader.register(Slot.rflags, to)) & FLAG_BITS;
    if (changed === 0n) return;
    const names = FLAGS.filter(({ bit }) => changed & (1n << BigInt(bit))).map(({ name }) => name);
    const written = reader.lastRegisterWrite(Slot.rflags, to);
    this.fail(STATUS, {
      message: `${names.join(', ')} changed: the function may have been broken into between a comparison and its jump (${tell(reader, written)} wrote flags last).`,
      step: written,
    });
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
