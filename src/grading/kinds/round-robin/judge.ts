import { shortHex } from '../../../base/hex.ts';
import { Slot } from '../../../machine/registers.ts';
import { CallJudge } from '../../call-judge.ts';
import { CHECK } from '../../judge.ts';
import type { Run, Stretch } from '../../run.ts';
import type { Stage } from '../../scene.ts';
import type { Suspended } from '../../suspended.ts';
import { COROUTINES, type Plan } from './plan.ts';
import { bodyAt } from './scene.ts';

export const ORDER = 'order of turns';
export const ENTRIES = 'first entry';

/** A coroutine as the judge follows it. */
interface Coroutine {
  name: string;
  /** Yields left before it returns. */
  left: number;
  state: 'fresh' | 'asleep' | 'finished';
  waiting?: Suspended;
  /** rsp as its body began: what lies from there on is the scheduler's. */
  top?: number;
}

/** Follows the turns, call by call. */
export class RoundRobinJudge extends CallJudge {
  readonly plan: Plan;
  coroutines: Coroutine[] = [];
  main: Suspended | undefined;
  running = 0;
  runs = 0;

  constructor(run: Run, stage: Stage, plan: Plan) {
    super(run, stage);
    this.plan = plan;
  }

  all(): boolean {
    for (const stretch of this.run.stretches) if (!this.event(stretch)) return false;
    this.#returned();
    const { kind } = this.reader.trace.outcome;
    return this.runs === this.plan.runs.length && !this.main && kind === 'finished';
  }

  /** The scheduler's start, a yield, or a body's return. */
  event(stretch: Stretch): boolean {
    if (!this.main) {
      const caller = this.caller('A', stretch);
      const counts = this.plan.runs[this.runs++];
      if (!counts) return false;
      this.coroutines = counts.map((left, i) => ({ name: `coroutine ${i}`, left, state: 'fresh' }));
      this.main = caller;
      return this.go(stretch, 0, caller);
    }
    const self = this.coroutines[this.running];
    const caller = this.caller(self.name, stretch);
    if (self.left > 0) {
      self.left--;
      self.waiting = caller;
    } else self.state = 'finished';
    for (let ahead = 1; ahead <= COROUTINES; ahead++) {
      const next = (this.running + ahead) % COROUTINES;
      if (this.coroutines[next].state !== 'finished') return this.go(stretch, next, caller);
    }
    const { main } = this;
    this.situation = this.#turn(undefined);
    this.memory(stretch);
    this.main = undefined;
    return this.goesOn(stretch, main, caller);
  }

  /** A body has returned, to something that is no code of the submission's. */
  #returned(): void {
    const { reader, main } = this;
    const { outcome, steps } = reader.trace;
    const self = this.coroutines[this.running];
    if (!main || !self || self.left > 0 || outcome.kind === 'finished') return;
    this.fail(CHECK.control, {
      message: `${self.name} returned to ${shortHex(BigInt(reader.pc(steps)))}: the word at rsp as it began should be the address of code of yours that ends its turns.`,
      step: Math.max(0, steps - 1),
    });
  }

  /** Whose turn it is, and who has returned. */
  #turn(next: Coroutine | undefined): string {
    const ended = this.coroutines.filter(({ state }) => state === 'finished');
    const names = ended.map(({ name }) => name).join(' and ');
    const returned = names && `, as ${names} had returned`;
    return next
      ? `It was the turn of ${next.name}${returned}.`
      : `All three had returned: scheduler_run is to return to its caller.`;
  }

  go(stretch: Stretch, next: number, caller: Suspended): boolean {
    const coroutine = this.coroutines[next];
    this.running = next;
    this.situation = this.#turn(coroutine);
    this.memory(stretch);
    if (coroutine.state === 'fresh') return this.enter(stretch, coroutine, next, caller);
    const waiting = coroutine.waiting as Suspended;
    const other = this.whose(stretch);
    if (!stretch.open && other && other !== coroutine) {
      this.fail(ORDER, {
        message: `It should be ${coroutine.name}’s turn, but ${other.name} goes on.`,
        step: stretch.to - 1,
      });
      return false;
    }
    this.tried.add(ORDER);
    return this.goesOn(stretch, waiting, caller);
  }

  /** The coroutine that really goes on at the end of a stretch. */
  whose({ to }: Stretch): Coroutine | undefined {
    const pc = this.reader.pc(to);
    return this.coroutines.find(
      ({ state, waiting }, i) =>
        (state === 'asleep' && waiting?.resume === pc) ||
        (state === 'fresh' && pc === this.stage.address(bodyAt(this.runs - 1, i))),
    );
  }

  enter(stretch: Stretch, coroutine: Coroutine, index: number, caller: Suspended): boolean {
    this.systemCalls(stretch, []);
    if (!this.left(stretch)) return false;
    const { to } = stretch;
    const rsp = Number(this.reader.register(Slot.rsp, to));
    const stack = this.stack(index);
    const body = this.stage.address(bodyAt(this.runs - 1, index));
    const other = this.whose(stretch);
    if (this.reader.pc(to) !== body || rsp <= stack.low || rsp >= stack.high) {
      this.fail(other && other !== coroutine ? ORDER : CHECK.control, {
        message: `Now ${coroutine.name} should begin, on its own stack; control went to ${other?.name ?? this.place(this.reader.pc(to), to)}, rsp to ${this.place(rsp, to)}.`,
        step: to - 1,
      });
      return false;
    }
    coroutine.state = 'asleep';
    coroutine.top = rsp;
    this.aligned(ENTRIES, to, coroutine.name);
    if (rsp < stack.high - 256)
      this.fail(ENTRIES, {
        message: `${coroutine.name} begins ${stack.high - rsp} bytes below the end of its stack: it should have all of it but 256 bytes.`,
        step: to - 1,
      });
    this.words(stretch, caller, 'the caller');
    return true;
  }

  /** The stack that this run of the scheduler has for a coroutine. */
  stack(index: number): { low: number; high: number } {
    return {
      low: this.plan.stacks[index].low,
      high: this.plan.ends[this.runs - 1][index],
    };
  }

  /** Everything that is free at the moment: below each waiting context, and its own data. */
  memory(stretch: Stretch): void {
    const rsp = Number(this.reader.register(Slot.rsp, stretch.from));
    const ranges = [...this.statics(), this.below({ rsp: rsp + 8 })];
    if (this.main) ranges.push(this.below(this.main));
    this.coroutines.forEach(({ state, waiting, top }, i) => {
      const { low, high } = this.stack(i);
      if (state !== 'asleep') ranges.push({ from: low, to: high });
      else if (waiting) ranges.push(this.below(waiting));
      if (top !== undefined) ranges.push({ from: top, to: high });
    });
    this.stores(
      stretch,
      ranges,
      'it may write to its own data and to free parts of the stacks, nowhere else',
    );
  }
}
