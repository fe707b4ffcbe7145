import { shortHex } from '../../../base/hex.ts';
import { Slot } from '../../../machine/registers.ts';
import { CallJudge } from '../../call-judge.ts';
import { type AddressRange, CHECK } from '../../judge.ts';
import type { Run, Stretch } from '../../run.ts';
import type { Stage } from '../../scene.ts';
import type { Suspended } from '../../suspended.ts';
import type { Making, Operation, Plan } from './plan.ts';
import { bodyAt, OBJECT, objectAt } from './scene.ts';

export const VALUES = 'values';
export const ENTRIES = 'first entry';

/** One flow of control: the main program, or a generator's body. */
interface Actor {
  name: string;
  operations: Operation[];
  state: 'fresh' | 'asleep' | 'finished';
  /** It had ended before it was made. */
  anew?: boolean;
  /** Of a generator: what it was made on. */
  stack: { low: number; high: number };
  /** What it waits for. */
  waiting?: Suspended;
  /** Number of the actor that it yields to. */
  asker: number;
  /** rsp as its body began: what lies from there on is the generator's. */
  top?: number | undefined;
}

const MAIN = 0;

const capital = (name: string) => name[0].toUpperCase() + name.slice(1);

/** Follows the program and the bodies, call by call. Actor 0 is the program, i + 1 generator i. */
export class GeneratorJudge extends CallJudge {
  readonly plan: Plan;
  readonly actors: Actor[];
  running = MAIN;

  constructor(run: Run, stage: Stage, plan: Plan) {
    super(run, stage);
    this.plan = plan;
    const actor = (name: string, operations: Operation[]): Actor => ({
      name,
      operations: [...operations],
      state: 'fresh',
      stack: { low: 0, high: 0 },
      asker: MAIN,
    });
    this.actors = [
      actor('A', plan.main),
      ...plan.bodies.map((body, i) => actor(`generator ${i}`, body)),
    ];
  }

  all(): boolean {
    const stretches = [...this.run.stretches];
    for (const making of this.plan.first) {
      const stretch = stretches.shift();
      if (!stretch || !this.make(making, stretch)) return false;
    }
    for (const stretch of stretches) if (!this.event(stretch)) return false;
    this.#returned();
    const [main] = this.actors;
    return main.operations.length === 0 && this.reader.trace.outcome.kind === 'finished';
  }

  /** A body has returned, to something that is no code of the submission's. */
  #returned(): void {
    const self = this.actors[this.running];
    const { reader } = this;
    const { outcome, steps } = reader.trace;
    if (this.running === MAIN || self.operations.length > 0 || outcome.kind === 'finished') return;
    this.fail(CHECK.control, {
      message: `The body of ${self.name} returned to ${shortHex(BigInt(reader.pc(steps)))}: the word at rsp as it began should be the address of code of yours that ends the generator.`,
      step: Math.max(0, steps - 1),
    });
  }

  /** Who asked whom. */
  #asked(self: Actor, yields: boolean): string {
    const asker = self.asker === MAIN ? 'A' : `the body of ${this.actors[self.asker].name}`;
    return `${capital(self.name)}, which has ${yields ? 'yielded' : 'returned'}, had been asked by ${asker}.`;
  }

  make({ make, stack: { low, size } }: Making, stretch: Stretch): boolean {
    const caller = this.caller('A', stretch);
    const made = this.actors[make + 1];
    made.operations = [...this.plan.bodies[make]];
    made.anew = made.state === 'finished';
    made.state = 'fresh';
    made.stack = { low, high: low + size };
    made.top = undefined;
    this.memory(stretch, [this.below(caller), { from: low, to: low + size }]);
    return this.goesOn(stretch, caller, caller);
  }

  /** One stretch after the making: a call of next, a yield, or a body's return. */
  event(stretch: Stretch): boolean {
    const self = this.actors[this.running];
    const caller = this.caller(self.name, stretch);
    const operation = self.operations.shift();
    if (operation && 'make' in operation) return this.make(operation, stretch);
    const stacks = [this.below(caller)];
    if (operation && 'next' in operation) {
      const other = this.actors[operation.next + 1];
      this.situation = '';
      if (other.state === 'finished') {
        this.situation = `${capital(other.name)} had ended: this call of generator_next is to return 0.`;
        this.memory(stretch, stacks);
        if (!this.goesOn(stretch, caller, caller)) return false;
        this.value(VALUES, Slot.rax, stretch.to, 0n, `as ${other.name} has ended`);
        return true;
      }
      self.waiting = caller;
      this.places.set(
        caller.resume,
        `where ${self.name === 'A' ? 'A' : `the body of ${self.name}`} had asked ${other.name}`,
      );
      other.asker = this.running;
      this.running = operation.next + 1;
      if (other.state === 'fresh') return this.enter(stretch, other, operation.next, stacks);
      const waiting = other.waiting as Suspended;
      this.situation = `${capital(other.name)} had yielded, and is to go on behind that.`;
      this.memory(stretch, [...stacks, this.below(waiting)]);
      return this.goesOn(stretch, waiting, caller);
    }
    this.situation = this.#asked(self, operation !== undefined);
    const asker = this.actors[self.asker].waiting as Suspended;
    // A body that returns is above its frame; its whole stack is free.
    const own = self.stack;
    this.memory(stretch, [
      ...stacks,
      this.below(asker),
      ...(operation ? [] : [{ from: own.low, to: own.high }]),
    ]);
    if (!this.goesOn(stretch, asker, caller)) return false;
    const value = operation ? operation.value : 0n;
    const what = operation ? `the value that ${self.name} yielded` : `as ${self.name} has ended`;
    this.value(VALUES, Slot.rax, stretch.to, value, what);
    self.waiting = caller;
    self.state = operation ? 'asleep' : 'finished';
    this.running = self.asker;
    return true;
  }

  /** The first entry of a body. */
  enter(stretch: Stretch, actor: Actor, generator: number, stacks: AddressRange[]): boolean {
    const { reader } = this;
    const { to } = stretch;
    const { stack } = actor;
    this.memory(stretch, [...stacks, { from: stack.low, to: stack.high }]);
    this.systemCalls(stretch, []);
    if (!this.left(stretch)) return false;
    const caller = this.caller(actor.name, stretch);
    const rsp = Number(reader.register(Slot.rsp, to));
    const body = this.stage.address(bodyAt(generator));
    if (reader.pc(to) !== body || rsp <= stack.low || rsp >= stack.high) {
      this.fail(CHECK.control, {
        message: this.#notBegun(actor, to),
        step: to - 1,
      });
      return false;
    }
    actor.state = 'asleep';
    actor.top = rsp;
    this.aligned(ENTRIES, to, `the body of ${actor.name}`);
    const object = BigInt(this.stage.address(objectAt(generator)));
    this.value(ENTRIES, Slot.rdi, to, object, 'the generator whose body begins');
    if (rsp < stack.high - 256)
      this.fail(ENTRIES, {
        message: `The body of ${actor.name} begins ${stack.high - rsp} bytes below the end of its stack: it should have all of it but 256 bytes.`,
        step: to - 1,
      });
    this.words(stretch, caller, 'the caller');
    return true;
  }

  /** What happened instead of a body's beginning. */
  #notBegun({ name, anew }: Actor, to: number): string {
    const { reader } = this;
    const asker = this.actors[this.actors[this.running].asker].waiting;
    const made = anew
      ? `${capital(name)} had ended and been made anew`
      : `${capital(name)} had only been made`;
    if (asker?.resume === reader.pc(to))
      return `${made}, so this generator_next should begin its body; it returned ${shortHex(reader.register(Slot.rax, to))} to its caller, as if the generator had ended. What was in the object before generator_make is anything.`;
    const rsp = Number(reader.register(Slot.rsp, to));
    return `${made}, so this generator_next should begin its body on its own stack; control went to ${this.place(reader.pc(to), to)}, rsp to ${this.place(rsp, to)}.`;
  }

  memory(stretch: Stretch, ranges: readonly AddressRange[]): void {
    const objects = this.plan.bodies.map((_, i) => {
      const from = this.stage.address(objectAt(i));
      return { from, to: from + OBJECT };
    });
    const tops = this.actors
      .slice(1)
      .flatMap(({ top, stack }) => (top === undefined ? [] : [{ from: top, to: stack.high }]));
    this.stores(
      stretch,
      [...ranges, ...tops, ...objects, ...this.statics()],
      'it may write to generators, to its own data and to free parts of the two stacks, nowhere else',
    );
  }
}
