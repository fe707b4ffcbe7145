import { hex } from '../../../base/hex.ts';
import type { Arrival } from '../../../machine/kernel/arrival.ts';
import { SIGKILL } from '../../../machine/kernel/signal-effect.ts';
import { bitOf } from '../../../machine/kernel/signals.ts';
import { SYSTEM_CALLS } from '../../../machine/kernel/system-calls.ts';
import { Slot } from '../../../machine/registers.ts';
import { CallJudge } from '../../call-judge.ts';
import { type AddressRange, CHECK } from '../../judge.ts';
import { type Run, type Stretch, tell } from '../../run.ts';
import type { Stage } from '../../scene.ts';
import { COROUTINES, type Plan } from './plan.ts';
import { bodyOf, RETURNED, SIGALRM } from './scene.ts';

export const ORDER = 'order of turns';
export const MASK = 'signal mask';
export const ENTRIES = 'first entry';

const RED_ZONE = 128;
const ALLOWED = [SYSTEM_CALLS.rt_sigprocmask.number, SYSTEM_CALLS.rt_sigreturn.number];

const name = (coroutine: number) => `coroutine ${coroutine}`;

/** What happens to a coroutine: position at which it begins, is interrupted or goes on. */
type Event =
  | { kind: 'begins'; at: number; who: number }
  | { kind: 'interrupted'; at: number; arrival: Arrival }
  | { kind: 'resumed'; at: number };

/** Follows the ticks: whom each interrupts, and who goes on afterwards. */
export class PreemptionJudge extends CallJudge {
  /** By coroutine: the tick that interrupted it last, which it waits for the end of. */
  readonly waiting: (Arrival | undefined)[] = Array(COROUTINES).fill(undefined);
  /** By coroutine: the position at which it began. */
  readonly begun: (number | undefined)[] = Array(COROUTINES).fill(undefined);
  /** Whose turn it is. */
  turn = 0;
  /** The signal mask of a coroutine that begins. */
  readonly initial: bigint;

  readonly plan: Plan;

  constructor(run: Run, stage: Stage, plan: Plan) {
    super(run, stage);
    this.plan = plan;
    this.initial = stage.launch.mask & ~bitOf(SIGALRM);
  }

  all(): boolean {
    for (const event of this.events()) if (!this.event(event)) return false;
    return this.ended();
  }

  /** In the order in which they happened. What a position brings to an end comes before what begins there. */
  events(): Event[] {
    const { reader } = this;
    const { trace } = reader;
    const begins = Array.from({ length: COROUTINES }, (_, who): Event[] => {
      const body = this.stage.address(bodyOf(who));
      const at = trace.pc.findIndex(
        (pc, step) => step < trace.steps && trace.instructions[pc].address === body,
      );
      return at < 0 ? [] : [{ kind: 'begins', at, who }];
    }).flat();
    const resumed = trace.calls.flatMap(({ step, resumed }): Event[] =>
      resumed === undefined ? [] : [{ kind: 'resumed', at: step + 1 }],
    );
    const interrupted = trace.arrivals.map(
      (arrival): Event => ({ kind: 'interrupted', at: arrival.step, arrival }),
    );
    return [...begins, ...resumed, ...interrupted].sort((a, b) => a.at - b.at);
  }

  event(event: Event): boolean {
    switch (event.kind) {
      case 'begins':
        return this.begins(event.who, event.at);
      case 'resumed':
        return this.resumed(event.at);
      case 'interrupted':
        return this.interrupted(event.arrival);
    }
  }

  begins(who: number, at: number): boolean {
    const { reader, turn } = this;
    const rsp = Number(reader.register(Slot.rsp, at));
    const { low } = this.plan.stacks[who];
    const high = this.plan.ends[who];
    if (who !== turn)
      return this.stop(
        ORDER,
        at - 1,
        `It should be ${name(turn)}’s turn, but ${name(who)} begins.`,
      );
    if (rsp <= low || rsp >= high)
      return this.stop(
        ENTRIES,
        at - 1,
        `As ${name(who)} begins rsp should be on its stack; it is ${this.place(rsp, at)}.`,
      );
    this.tried.add(ORDER).add(MASK);
    this.begun[who] = at;
    this.aligned(ENTRIES, at, name(who));
    if (rsp < high - 256)
      this.fail(ENTRIES, {
        message: `As ${name(who)} begins rsp is ${high - rsp} bytes below the end of its stack: it should have all of it but 256 bytes.`,
        step: at - 1,
      });
    if (reader.register(Slot.rflags, at) & 0x400n)
      this.fail(ENTRIES, {
        message: `The direction flag is set as ${name(who)} begins.`,
        step: at - 1,
      });
    const mask = reader.mask(at);
    if (mask !== this.initial)
      this.fail(MASK, {
        message:
          mask & bitOf(SIGALRM)
            ? `SIGALRM is blocked as ${name(who)} begins: it has been since ${this.#blockedBy(at)}, and nothing has unblocked it. No tick can end this turn.`
            : `The signal mask is ${hex(mask)} as ${name(who)} begins; as preempt_run was called it was ${hex(this.initial)}, SIGALRM apart.`,
        step: at - 1,
      });
    return true;
  }

  /** A frame was taken back: somebody goes on as he was interrupted. */
  resumed(at: number): boolean {
    const { reader, turn } = this;
    // One that begins may do so by a frame, too.
    if (this.begun[turn] === at) return true;
    const due = this.waiting[turn];
    const pc = reader.pc(at);
    const rsp = reader.register(Slot.rsp, at);
    const is = (arrival: Arrival | undefined) =>
      arrival?.pc === pc && reader.register(Slot.rsp, arrival.step) === rsp;
    if (!due || !is(due)) {
      const other = this.waiting.findIndex(is);
      const wanted = due ? 'go on' : 'begin';
      return this.stop(
        other >= 0 ? ORDER : CHECK.control,
        at - 1,
        other >= 0
          ? `Now ${name(turn)} should ${wanted}, but ${name(other)} goes on.`
          : `Now ${name(turn)} should ${wanted}; control went to ${this.place(pc, at)}, rsp to ${this.place(Number(rsp), at)}.`,
      );
    }
    this.tried.add(ORDER).add(MASK).add(CHECK.control);
    const when = `when the tick interrupted ${name(turn)}`;
    const stretch = { from: at, to: at, open: false };
    this.state(due.step, stretch, when, 'the frame that rt_sigreturn took back has it so');
    this.control(due, at);
    const before = reader.mask(due.step);
    const mask = reader.mask(at);
    if (mask !== before)
      this.fail(MASK, {
        message: `The signal mask is ${hex(mask)} as ${name(turn)} goes on; when the tick interrupted it, it was ${hex(before)}.`,
        step: at - 1,
      });
    this.waiting[turn] = undefined;
    return true;
  }

  control(due: Arrival, at: number): void {
    for (const [slot, what] of [
      [Slot.mxcsr, 'MXCSR'],
      [Slot.fcw, 'The x87 control word'],
    ] as const) {
      const want = this.reader.register(slot, due.step);
      const got = this.reader.register(slot, at);
      if (want === got) continue;
      this.fail(CHECK.words, {
        message: `${what} is ${hex(got)} as ${name(this.turn)} goes on; when the tick interrupted it, it was ${hex(want)}.`,
        step: at - 1,
      });
    }
  }

  /** A tick. It must meet the coroutine whose turn it is, on its own stack. */
  interrupted(arrival: Arrival): boolean {
    const { reader, turn } = this;
    const { step } = arrival;
    const rsp = Number(reader.register(Slot.rsp, step));
    const who = this.#stackAt(rsp);
    const left = (turn + COROUTINES - 1) % COROUTINES;
    if (who !== turn && who >= 0 && who !== left)
      return this.stop(
        ORDER,
        step,
        `Now ${name(turn)} should ${this.waiting[turn] ? 'go on' : 'begin'}, but the next tick finds ${name(who)}.`,
      );
    if (this.waiting[turn] || who !== turn)
      return this.stop(
        ORDER,
        step,
        `A tick arrives before ${name(turn)} goes on, with rsp still at ${this.place(rsp, step)}: SIGALRM is free too early (${this.#freedBy(step)}).`,
      );
    this.waiting[turn] = arrival;
    this.turn = (turn + 1) % COROUTINES;
    return true;
  }

  /** After the last event: no tick is left, and somebody runs. */
  ended(): boolean {
    const { reader } = this;
    const { steps, outcome, finalPc } = reader.trace;
    if (finalPc === this.stage.address(RETURNED))
      return this.stop(
        CHECK.control,
        steps - 1,
        'Control came back from the call of preempt_run, which should let coroutine 0 begin and never return.',
      );
    const last = this.run.stretches.at(-1);
    const killed = outcome.kind === 'killed' && outcome.signal === SIGKILL;
    if (last?.open && !killed) return this.left(last);
    if (last?.open)
      return this.stop(
        CHECK.control,
        steps - 1,
        `The last tick was long over, and ${tell(reader, steps - 1)} was still at work, ${steps - last.from} instructions after the first: does it loop for ever?`,
      );
    if (killed && reader.mask(steps) & bitOf(SIGALRM))
      return this.stop(
        MASK,
        steps - 1,
        `At the end SIGALRM is blocked, since ${this.#blockedBy(steps)}: no tick can come any more.`,
      );
    return killed && this.begun.every((at) => at !== undefined);
  }

  /** What the submission stores goes to free memory: its data, the running stack, others below what waits there. */
  memory(stretch: Stretch): void {
    const { reader } = this;
    const before = new Map<number, Arrival>();
    for (const arrival of reader.trace.arrivals) {
      if (arrival.step >= stretch.from) break;
      const rsp = Number(reader.register(Slot.rsp, arrival.step));
      const who = this.#stackAt(rsp);
      before.set(who, arrival);
    }
    const ranges: AddressRange[] = this.statics();
    this.stage.launch.stacks.forEach(({ low }, i) => {
      const arrival = before.get(i - 1);
      const main = Number(reader.register(Slot.rsp, this.run.stretches[0].from)) + 8;
      const to = arrival
        ? Number(reader.register(Slot.rsp, arrival.step)) - RED_ZONE
        : i === 0
          ? main
          : this.plan.ends[i - 1];
      ranges.push({ from: low, to });
    });
    this.stores(
      stretch,
      ranges,
      'it may write to its own data and to free parts of the stacks, nowhere else',
    );
    this.systemCalls(stretch, ALLOWED);
    this.refused(stretch, ALLOWED);
  }

  stop(check: string, step: number, message: string): false {
    this.fail(check, { message, step });
    return false;
  }

  /** The coroutine whose stack rsp is in, or -1. */
  #stackAt(rsp: number): number {
    const at = this.stage.launch.stacks.findIndex(({ low, high }) => rsp > low && rsp <= high);
    return at - (at < 0 ? 0 : 1);
  }

  /** What blocked SIGALRM last. */
  #blockedBy(position: number): string {
    const { reader } = this;
    const { calls, arrivals } = reader.trace;
    const blocks = ({ step }: { step: number }) =>
      step < position &&
      reader.mask(step + 1) & bitOf(SIGALRM) &&
      !(reader.mask(step) & bitOf(SIGALRM));
    const arrival = arrivals.findLast(blocks);
    const call = calls.findLast(blocks);
    if (!arrival && !call) return 'before preempt_run was called';
    if (arrival && (!call || call.step < arrival.step)) return 'a tick started the handler';
    return tell(reader, call?.step ?? 0);
  }

  /** What unblocked SIGALRM last. */
  #freedBy(position: number): string {
    const { reader } = this;
    const call = reader.trace.calls.findLast(
      ({ step }) =>
        step < position &&
        !(reader.mask(step + 1) & bitOf(SIGALRM)) &&
        reader.mask(step) & bitOf(SIGALRM),
    );
    return call ? tell(reader, call.step) : 'nothing blocked it';
  }
}
