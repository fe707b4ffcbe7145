import { symbolNamed } from '../../../assembler/lookup.ts';
import { hex } from '../../../base/hex.ts';
import { SYSTEM_CALLS } from '../../../machine/kernel/system-calls.ts';
import { ARGUMENTS, Slot } from '../../../machine/registers.ts';
import { CallJudge } from '../../call-judge.ts';
import { type AddressRange, CHECK } from '../../judge.ts';
import { type Run, type Stretch, tell } from '../../run.ts';
import type { Stage } from '../../scene.ts';
import { PROVIDED } from '../../submission.ts';
import { inUcontext } from '../../suspended.ts';
import { bytes } from '../../whence.ts';
import type { Make, Plan } from './plan.ts';
import { bodyAt, contextAt, SETCONTEXT } from './scene.ts';

export const ENTRIES = 'first entry';
export const ALIGNMENT = 'alignment';
export const ARGUMENTS_CHECK = 'arguments';
export const END = 'end of the function';

/** Where the general registers begin and end in a ucontext_t. */
const GREGS = { from: 40, to: 224 };

const EXITS = [SYSTEM_CALLS.exit.number, SYSTEM_CALLS.exit_group.number];

/** Follows the calls of makecontext, then the chains of contexts. */
export class MakeJudge extends CallJudge {
  /** Where each call of makecontext returns to. */
  readonly #returns: [value: bigint, what: string][] = [];
  readonly contract: Make;
  readonly plan: Plan;

  constructor(run: Run, stage: Stage, contract: Make, plan: Plan) {
    super(run, stage);
    this.contract = contract;
    this.plan = plan;
  }

  all(): boolean {
    const { stretches } = this.run;
    const { order, chains } = this.plan;
    for (let i = 0; i < order.length; i++)
      if (!stretches[i] || !this.make(stretches[i], order[i])) return false;
    let position = stretches[order.length - 1].to;
    for (const chain of chains) {
      const after = this.chain(chain.contexts, chain.end, position);
      if (after === undefined) return false;
      position = after;
    }
    const { outcome } = this.reader.trace;
    const exits = chains[chains.length - 1].end === 'exit';
    return exits ? outcome.kind === 'exited' : outcome.kind === 'finished';
  }

  /** What a context's uc_stack says. */
  given(number: number): { low: number; high: number } {
    const { low, size } = this.plan.given[number];
    return { low, high: low + size };
  }

  /** One call of makecontext. */
  make(stretch: Stretch, number: number): boolean {
    const caller = this.caller('A', stretch);
    this.#returns.push([BigInt(caller.resume), 'makecontext’s own return address']);
    const area = this.stage.address(contextAt(number));
    const { low, high } = this.given(number);
    this.stores(
      stretch,
      [
        this.below(caller),
        { from: area + GREGS.from, to: area + GREGS.to },
        { from: low, to: high },
      ],
      'it may write to the context’s registers (uc_mcontext.gregs), to its stack and to its own, nowhere else',
    );
    return this.goesOn(stretch, caller, caller);
  }

  /** From the first entry of a chain's first context to where its last one leads; undefined if it
   * breaks off, else a position behind it. */
  chain(contexts: readonly number[], end: 'A' | 'exit', start: number): number | undefined {
    let entry = this.resumed(start);
    if (entry === undefined) this.#nowhere(contexts[0]);
    for (const [i, number] of contexts.entries()) {
      if (entry === undefined || !this.enter(number, entry)) return undefined;
      if (!this.contract.link) return this.passed(entry);
      const from: number = entry;
      const stretch = this.run.stretches.find((each) => each.from > from);
      const next = i + 1 < contexts.length ? contexts[i + 1] : end;
      if (next === 'exit') return this.exits(stretch, number) ? this.reader.trace.steps : undefined;
      if (!stretch) return this.lost(number);
      entry = this.linked(stretch, number, next);
      if (next === 'A') return entry;
    }
    return undefined;
  }

  /** Resuming a context ended the run: there is no code where it is to go on. */
  #nowhere(number: number): void {
    const { outcome, steps } = this.reader.trace;
    if (outcome.kind !== 'faulted' || this.findings.some(({ check }) => check === CHECK.control))
      return;
    const { kind, address = 0 } = outcome.fault;
    if (kind !== 'unmapped fetch' && kind !== 'execute non-executable memory') return;
    this.#elsewhere(number, outcome.fault.exact ?? BigInt(address), steps);
  }

  #elsewhere(number: number, pc: number | bigint, step: number): void {
    const want = this.stage.address(bodyAt(number));
    this.fail(CHECK.control, {
      message: `Resuming context ${number} should begin its function at ${hex(want)} and went to ${hex(pc)}: that is what gregs[RIP] says.`,
      step,
    });
  }

  /** The position at which setcontext, called at or after `start`, has led to the function. */
  resumed(start: number): number | undefined {
    const position = this.passed(start);
    // A makecontext may put code of its own in front of the function.
    const stretch = this.run.stretches.find(({ from }) => from === position);
    if (!stretch || position === undefined) return position;
    this.stores(stretch, this.free(position), 'before the function begins only its stack is free');
    this.systemCalls(stretch, []);
    return this.left(stretch) ? stretch.to : undefined;
  }

  /** The first position after setcontext at which another context goes on. */
  passed(start: number): number | undefined {
    const { reader } = this;
    const jump = symbolNamed(this.stage.image, 'lab.go', ({ place }) => place.file === PROVIDED);
    const go = reader.trace.instructions.findIndex(({ address }) => address === jump?.address);
    const step = reader.nextExecution([go], start);
    return step < 0 ? undefined : step + 1;
  }

  free(position: number): AddressRange[] {
    return [this.below({ rsp: Number(this.reader.register(Slot.rsp, position)) })];
  }

  enter(number: number, at: number): boolean {
    const { reader } = this;
    const { low, high } = this.given(number);
    const name = `the function of context ${number}`;
    const rsp = Number(reader.register(Slot.rsp, at));
    const pc = reader.pc(at);
    const want = this.stage.address(bodyAt(number));
    const step = at - 1;
    if (pc !== want) {
      this.#elsewhere(number, pc, step);
      return false;
    }
    if (rsp < low || rsp + 8 > high) {
      this.fail(ENTRIES, {
        message:
          rsp === high
            ? `rsp is ${hex(rsp)} as ${name} begins, the end of its stack: the first word that belongs to it lies 8 bytes below.`
            : `rsp is ${hex(rsp)} as ${name} begins, which is not in its stack, ${hex(low)} to ${hex(high)}${Math.abs(rsp - high) < 256 ? `: ${bytes(rsp - high)} its end` : ''}.`,
        step,
      });
      return false;
    }
    if (rsp < high - 256)
      this.fail(ENTRIES, {
        message: `${name} begins ${high - rsp} bytes below the end of its stack: it should have all of it but 256 bytes.`,
        step,
      });
    this.aligned(ALIGNMENT, at, name);
    const context = inUcontext(String(number), reader, this.stage.address(contextAt(number)), at);
    this.words({ from: 0, to: at, open: false }, context, `context ${number}`);
    this.known = [
      ...this.#returns,
      ...this.plan.arguments[number].map((value, i): [bigint, string] => [
        value,
        `argument ${i + 1}`,
      ]),
    ];
    this.plan.arguments[number].forEach((argument, i) => {
      this.value(ARGUMENTS_CHECK, ARGUMENTS[i], at, argument, `argument ${i + 1} of ${name}`);
    });
    return true;
  }

  /** The function has returned, and its context is to go on in another one. */
  linked(stretch: Stretch, number: number, next: number | 'A'): number | undefined {
    const { reader } = this;
    const { to } = stretch;
    const link = this.stage.address(contextAt(next));
    const target = inUcontext(String(next), reader, link, stretch.from);
    const { outcome } = reader.trace;
    if (stretch.open && outcome.kind === 'exited') {
      this.fail(END, {
        message: `The function of context ${number} has returned and its uc_link is not 0: context ${next} should go on. The process ended instead, with ${outcome.code}.`,
        step: to - 1,
      });
      return undefined;
    }
    this.ends(stretch, [], [this.below(target)]);
    if (!this.left(stretch)) return undefined;
    if (reader.pc(to) === this.global(SETCONTEXT)) {
      const what = `the uc_link of context ${number}`;
      this.value(END, Slot.rdi, to, BigInt(link), what);
      this.aligned(ALIGNMENT, to, SETCONTEXT);
      this.words(stretch, this.caller(String(number), stretch), 'the function that returned');
      if (Number(reader.register(Slot.rdi, to)) !== link) return undefined;
      return next === 'A' ? this.passed(to) : this.resumed(to);
    }
    if (!this.landed(stretch, target)) return undefined;
    this.registers(stretch, target);
    this.words(stretch, target, `context ${target.name}`);
    return to;
  }

  ends(stretch: Stretch, calls: readonly number[], free: readonly AddressRange[] = []): void {
    const rsp = Number(this.reader.register(Slot.rsp, stretch.from));
    const stack = this.stackOf(rsp);
    const own = stack ? [{ from: stack.low, to: stack.high }] : [];
    this.stores(stretch, [...own, ...free], 'only the stack of the context that ends is free');
    this.systemCalls(stretch, calls);
  }

  /** The function has returned, and as there is no uc_link the process ends. */
  exits(stretch: Stretch | undefined, number: number): boolean {
    const { reader } = this;
    const { outcome } = reader.trace;
    if (!stretch) {
      this.lost(number);
      return false;
    }
    this.ends(stretch, EXITS);
    if (outcome.kind !== 'exited') {
      this.fail(END, {
        message: `The function of context ${number} has returned and its uc_link is 0: that ends the process, by exit_group(0). It went on instead.`,
        step: stretch.to - 1,
      });
      return false;
    }
    if (outcome.code !== 0)
      this.fail(END, {
        message: `The process ended with ${outcome.code} instead of 0 (${tell(reader, reader.trace.steps - 1)}).`,
        step: stretch.to - 1,
      });
    return true;
  }

  /** The function returned to something that is no code of the submission's. */
  lost(number: number): undefined {
    const { reader } = this;
    const { steps } = reader.trace;
    this.fail(END, {
      message: `The function of context ${number} returned to ${hex(reader.pc(steps))}: the word at rsp as it began should be the address of code that goes on with uc_link.`,
      step: Math.max(0, steps - 1),
    });
    return undefined;
  }
}
