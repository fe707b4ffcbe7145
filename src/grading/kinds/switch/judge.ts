import { isGlobal, symbolNamed } from '../../../assembler/lookup.ts';
import { hex, shortHex } from '../../../base/hex.ts';
import type { SystemCall } from '../../../machine/kernel/system-call.ts';
import { SYSTEM_CALLS } from '../../../machine/kernel/system-calls.ts';
import { FS_BASE } from '../../../machine/memory/layout.ts';
import { ARGUMENTS, Slot } from '../../../machine/registers.ts';
import { UCONTEXT_FIELDS, UCONTEXT_SIZE } from '../../../machine/ucontext.ts';
import { isStore } from '../../../trace/trace.ts';
import { restoredShare, savedShare } from '../../evidence.ts';
import { type AddressRange, CHECK, Judge } from '../../judge.ts';
import { type Run, type Stretch, tell } from '../../run.ts';
import type { Stage } from '../../scene.ts';
import { inUcontext, type Suspended, suspended } from '../../suspended.ts';
import { argumentsOf, HOME_SPACE, keptBy, type Switch, TASK_SP } from './contract.ts';
import { ENDING, judgeEnding, jumps } from './ending.ts';
import type { Plan } from './plan.ts';
import { nameOf, slotOf } from './scene.ts';
import { threadRange, threadWords } from './thread.ts';

export const FAILURE = 'a failing system call';
export const LENGTH = 'number of instructions';
export const RESULT = 'result';
export const NEEDED = 'no needless system call';
export const KNOWN = 'thread_mask';
export const DATA = 'data';
export const CURRENT = 'current_task';
export const VECTORS = 'xmm6 to xmm15';

/** Where rsp lies in a ucontext_t. */
const OFFSET_RSP = UCONTEXT_FIELDS.find(({ slot }) => slot === Slot.rsp)?.offset ?? 0;

const SIGPROCMASK = SYSTEM_CALLS.rt_sigprocmask.number;

/** Judges one round: turn by turn, each being one call of the routine. */
export class SwitchJudge extends Judge {
  readonly contract: Switch;
  readonly plan: Plan;
  /** By number; undefined while a context has never been suspended. */
  readonly contexts: (Suspended | undefined)[] = [];
  /** Contexts whose next entry is their first, from a ucontext_t of the grader's. */
  readonly fresh = new Set<number>();
  instructions = 0;

  constructor(run: Run, stage: Stage, contract: Switch, plan: Plan) {
    super(run, stage);
    this.contract = contract;
    this.plan = plan;
  }

  /** True if every turn was taken. */
  all(): boolean {
    const turns = [...this.plan.turns];
    for (const stretch of this.run.stretches) {
      const turn = turns[0];
      if (!turn) return false;
      const done = this.turn(stretch, turn.from, turn.to);
      if (done === 'broken') return false;
      if (done === 'switched') turns.shift();
    }
    return turns.length === 0 && this.reader.trace.outcome.kind === 'finished';
  }

  turn(stretch: Stretch, from: number, to: number): 'switched' | 'failed' | 'broken' {
    const { reader, contract } = this;
    const { calls } = reader.trace;
    const caller = suspended(nameOf(from), reader, stretch.from, keptBy(contract));
    caller.saved = { reader, ...stretch };
    caller.thread = threadWords(contract, reader, stretch.from);
    const made = calls.filter(({ step }) => step >= stretch.from && step < stretch.to);
    const failed = made.some(({ injected }) => injected);
    if (contract.mask === 'own' && this.refused(stretch, [SIGPROCMASK])) return 'broken';
    const target = failed ? caller : (this.contexts[to] as Suspended);
    this.systemCalls(stretch, contract.save === 'ucontext' ? [SIGPROCMASK] : []);
    if (failed && !stretch.open && reader.pc(stretch.to) !== caller.resume) {
      this.fail(FAILURE, {
        message: `The system call failed, and the routine went on all the same: ${tell(reader, stretch.to - 1)} left it for another place than its caller, which should have got −1.`,
        step: reader.lastCall(stretch.to)?.step ?? stretch.to - 1,
      });
      return 'broken';
    }
    this.situation = this.#succeeded(stretch, made, caller);
    this.accesses(stretch, caller, target, failed);
    if (!this.landed(stretch, target, caller)) {
      const restored = restoredShare(reader, stretch.to, target);
      const saved = savedShare(reader, stretch, caller);
      this.evidence.set(CHECK.registers, (saved + restored) / 2);
      this.evidence.set(ENDING, jumps(reader, stretch) ? 1 : 0);
      return 'broken';
    }
    this.registers(stretch, target);
    const own = contract.control === 'own';
    this.words(stretch, own ? target : caller, `context ${(own ? target : caller).name}`);
    const masked = contract.mask === 'own' ? target : caller;
    this.mask(stretch, masked.mask, `context ${masked.name}`);
    this.thread(stretch, target, caller);
    if (contract.calls === 'needed') this.needed(stretch, made, caller, target);
    if (failed) {
      this.failure(stretch);
      return 'failed';
    }
    if (contract.save === 'task') this.task(stretch, from, to);
    if (contract.save === 'transfer') this.transfer(stretch, caller);
    this.result(stretch, to);
    if (contract.ending === 'jump') judgeEnding(this, stretch);
    this.instructions = Math.max(this.instructions, stretch.to - stretch.from);
    this.contexts[from] = caller;
    return 'switched';
  }

  /** That a system call had succeeded, if the routine went back to its caller all the same. */
  #succeeded({ to, open }: Stretch, made: readonly SystemCall[], caller: Suspended): string {
    const { reader } = this;
    const call = made.at(-1);
    if (!call || open || reader.pc(to) !== caller.resume || BigInt.asIntN(64, call.result) < 0n)
      return '';
    let branch = call.step + 1;
    const taken = (step: number) => {
      const instruction = reader.instruction(step);
      return (
        instruction?.flow === 'branch' &&
        reader.pc(step + 1) !== instruction.address + instruction.size
      );
    };
    while (branch < to && !taken(branch)) branch++;
    const by = branch < to ? `, and ${tell(reader, branch)} was taken all the same` : '';
    return `The system call in ${tell(reader, call.step)} had succeeded, rax was ${call.result}${by}.`;
  }

  accesses(stretch: Stretch, caller: Suspended, target: Suspended, failed: boolean): void {
    const { reader, contract } = this;
    const [first] = argumentsOf(contract);
    const save = Number(reader.register(Slot[first], stretch.from));
    const { may, at, size } = this.#area(first);
    const stacks: AddressRange[] = [this.below(caller), this.below(target)];
    const area = { from: save + at, to: save + at + size };
    const errno = failed ? [{ from: FS_BASE - 4, to: FS_BASE }] : [];
    const known = [
      ...(contract.calls === 'needed' ? [this.#word('thread_mask')] : []),
      ...(contract.save === 'task' ? [this.#word('current_task')] : []),
    ];
    this.stores(
      stretch,
      [...stacks, area, ...errno, ...known, threadRange(contract)],
      `it may write to the two stacks below rsp${Object.keys(contract.thread).length > 0 ? ', to the words of the thread' : ''}${may && ` and to ${may}`}${failed ? ', as a call has failed to errno' : ''}, nowhere else${failed || !contract.failure ? '' : '; errno is for calls that failed'}`,
    );
    this.#kept(stretch, target, failed);
    if (contract.memory !== 'strict') return;
    const whole = stacks.map(({ from, to }) => ({ from, to: to + 8 }));
    this.loads(stretch, [...whole, area], 'it may touch the two stacks and the one pointer only');
  }

  /**
   * Nothing that a sleeper needs lies below its stack pointer: below the one that was stored for it, or, if what was
   * stored is none, below rsp as the routine left its stack.
   */
  #kept({ from, to }: Stretch, { name, rsp, saved }: Suspended, failed: boolean): void {
    const stack = this.stackOf(rsp);
    if (!saved || !stack || failed) return;
    const { reader } = this;
    const within = (address: number) => address >= stack.low && address < rsp;
    const [first] = argumentsOf(this.contract);
    const area = Number(saved.reader.register(Slot[first], saved.from));
    const word = area + this.#rspAt;
    const stored = Number(
      this.contract.save === 'transfer'
        ? saved.reader.register(Slot.rax, saved.to)
        : (saved.reader.word(word, saved.to) ?? 0n),
    );
    let left = saved.to;
    while (left > saved.from && !within(Number(saved.reader.register(Slot.rsp, left)))) left--;
    const end = within(stored - 8) ? stored : Number(saved.reader.register(Slot.rsp, left));
    for (let step = from; step < to; step++)
      for (const { address, size, kind } of reader.accesses(step)) {
        const own = reader.lastMemoryWrite(address, size, step) >= from;
        if (isStore(kind) || own || address < stack.low || address >= end) continue;
        this.fail(CHECK.memory, {
          message: `${tell(reader, step)} reads from ${end - address} bytes below ${
            end === stored
              ? `the stack pointer that was stored for context ${name}`
              : `rsp as the routine left the stack of context ${name} (${tell(saved.reader, left)})`
          }: nothing that lies there is safe.`,
          step,
        });
        return;
      }
  }

  /** Where rsp is in what a context is saved in. */
  get #rspAt(): number {
    return { ucontext: OFFSET_RSP, task: TASK_SP, pointer: 0, transfer: 0 }[this.contract.save];
  }

  /** What a context is saved in: bytes from the first argument on. */
  #area(argument: string): { may: string; at: number; size: number } {
    switch (this.contract.save) {
      case 'ucontext':
        return { may: `the ucontext_t in ${argument}`, at: 0, size: UCONTEXT_SIZE };
      case 'task':
        return { may: `24(%${argument}) and current_task`, at: TASK_SP, size: 8 };
      case 'transfer':
        return { may: '', at: 0, size: 0 };
      case 'pointer':
        return { may: `the word that ${argument} points to`, at: 0, size: 8 };
    }
  }

  /** A word that the exercise gives. */
  #word(name: string): AddressRange {
    const from = symbolNamed(this.stage.image, name, isGlobal)?.address ?? 0;
    return { from, to: from + 8 };
  }

  override below(context: Suspended): AddressRange {
    const { from, to } = super.below(context);
    return { from, to: to + (this.contract.abi === 'win64' ? HOME_SPACE : 0) };
  }

  override registers(stretch: Stretch, context: Suspended): void {
    const some = (vectors: boolean) =>
      new Map([...context.registers].filter(([slot]) => slot >= Slot.xmm0 === vectors));
    super.registers(stretch, { ...context, registers: some(false) });
    super.registers(stretch, { ...context, registers: some(true) }, VECTORS);
  }

  /** The context that goes on is told which one was left, and gets its data. */
  transfer({ from, to }: Stretch, caller: Suspended): void {
    const { reader } = this;
    this.tried.add(RESULT);
    const left = reader.register(Slot.rax, to);
    if (!onStack(left, this.stackOf(caller.rsp))) {
      const written = reader.lastRegisterWrite(Slot.rax, to);
      const by = written < from ? 'no line sets it' : `${tell(reader, written)} left it there`;
      this.fail(RESULT, {
        message: `rax is ${shortHex(left)} (${by}); it should be what context ${caller.name}, which was left, is resumed by, an address on its stack.`,
        step: written < from ? to - 1 : written,
      });
    }
    const data = reader.register(Slot.rsi, from);
    this.value(DATA, Slot.rdx, to, data, `the data that context ${caller.name} handed over`);
  }

  /** The task that goes on is told which one ran, and the kernel knows which one runs. */
  task({ from: begun, to }: Stretch, from: number, next: number): void {
    const { reader } = this;
    const address = (task: number) => BigInt(this.stage.address(slotOf(task)));
    const told = this.contexts.findIndex(
      (_, task) => address(task) === reader.register(Slot.rax, to),
    );
    const other = told < 0 ? '' : `, not ${told === next ? 'itself' : `task ${nameOf(told)}`}`;
    const ran = `task ${nameOf(from)}, which ran before${other}`;
    this.value(RESULT, Slot.rax, to, address(from), ran);
    this.tried.add(CURRENT);
    const current = this.#word('current_task').from;
    const known = reader.word(current, to) ?? 0n;
    const written = reader.lastMemoryWrite(current, 8, to);
    if (known === address(next)) {
      // These tasks have the upper halves of their addresses in common; others have not.
      if (reader.lastMemoryWrite(current + 4, 4, to) < begun)
        this.fail(CURRENT, {
          message: `${tell(reader, written)} writes 4 bytes of current_task: an address has 8.`,
          step: written,
        });
      return;
    }
    const what = known === address(from) ? `still task ${nameOf(from)}` : hex(known);
    this.fail(CURRENT, {
      message: `current_task is ${what} as task ${nameOf(next)} goes on.`,
      step: written < this.run.stretches[0].from ? to - 1 : written,
    });
  }

  /** What the thread has for each context is the one's that goes on. */
  thread({ from, to }: Stretch, target: Suspended, caller: Suspended): void {
    const { reader, contract } = this;
    const now = threadWords(contract, reader, to);
    for (const [name, { at, bytes }] of Object.entries(contract.thread)) {
      this.tried.add(name);
      const got = now.get(name) ?? 0n;
      const want = target.thread?.get(name) ?? 0n;
      if (got === want) continue;
      const written = reader.lastMemoryWrite(FS_BASE + at, bytes, to);
      const own = written >= from;
      const whose = got === caller.thread?.get(name) ? ` (context ${caller.name}’s)` : '';
      const by = own ? `${tell(reader, written)} wrote it` : 'no line writes it';
      this.fail(name, {
        message: `${name} at %fs:${at} is ${shortHex(got)}${whose}, as context ${target.name} goes on; it had left ${shortHex(want)} there, and ${by}.`,
        step: own ? written : to - 1,
      });
    }
  }

  /** As many system calls as the masks of two contexts ask for, and the program knows which is in force. */
  needed({ to }: Stretch, made: readonly SystemCall[], caller: Suspended, target: Suspended): void {
    const { reader } = this;
    const [first, second] = made;
    if (first && caller.mask === target.mask)
      this.fail(NEEDED, {
        message: `${tell(reader, first.step)} makes a system call, though contexts ${caller.name} and ${target.name} have the same mask, ${hex(target.mask)}, and thread_mask said that it was in force.`,
        step: first.step,
      });
    if (second)
      this.fail(NEEDED, {
        message: `${tell(reader, second.step)} makes a second system call in one switch: the mask to save is in thread_mask, so one that sets the other suffices.`,
        step: second.step,
      });
    const { from } = this.#word('thread_mask');
    const known = reader.word(from, to) ?? 0n;
    const mask = reader.mask(to);
    if (known === mask) return;
    const written = reader.lastMemoryWrite(from, 8, to);
    this.fail(KNOWN, {
      message: `thread_mask is ${hex(known)} as context ${target.name} goes on, but the mask in force is ${hex(mask)}.`,
      step: written < this.run.stretches[0].from ? to - 1 : written,
    });
  }

  failure(stretch: Stretch): void {
    const { reader } = this;
    const call = reader.lastCall(stretch.to);
    const errno = Number(BigInt.asIntN(64, -(call?.result ?? 0n)));
    const step = stretch.to - 1;
    const rax = BigInt.asIntN(32, reader.register(Slot.rax, stretch.to));
    if (rax !== -1n)
      this.fail(FAILURE, {
        message: `The system call failed, but the routine returned ${rax} instead of −1.`,
        step,
      });
    const stored = reader.read(FS_BASE - 4, 4, stretch.to);
    const got = stored ? new DataView(stored.buffer).getInt32(0, true) : 0;
    const block = reader.word(FS_BASE, stretch.to);
    if (got === errno && block !== BigInt(FS_BASE))
      this.fail(
        FAILURE,
        {
          message: `errno is right, but the word at %fs:0, by which a program finds what a thread has of its own, is ${hex(block ?? 0n)}: ${tell(reader, reader.lastMemoryWrite(FS_BASE, 8, stretch.to))} overwrote it.`,
          step: reader.lastMemoryWrite(FS_BASE, 8, stretch.to),
        },
        0.5,
      );
    if (got !== errno)
      this.fail(FAILURE, {
        message: `The system call failed with error ${errno}, but errno is ${got}: its address is %fs:-4, and the error is what rax holds, negated.`,
        step,
      });
  }

  result(stretch: Stretch, to: number): void {
    if (this.contract.save !== 'ucontext') return;
    const { reader } = this;
    if (!this.fresh.delete(to)) {
      const rax = BigInt.asIntN(32, reader.register(Slot.rax, stretch.to));
      if (rax !== 0n)
        this.fail(RESULT, {
          message: `Context ${nameOf(to)} got ${rax} from its call instead of 0, as if its switch had failed.`,
          step: stretch.to - 1,
        });
      return;
    }
    const area = this.stage.address(slotOf(to));
    for (const slot of ARGUMENTS) {
      const field = UCONTEXT_FIELDS.find((each) => each.slot === slot);
      const want = reader.word(area + (field?.offset ?? 0), 0) ?? 0n;
      this.value(
        RESULT,
        slot,
        stretch.to,
        want,
        `what makecontext put into ${field?.short} of context ${nameOf(to)}`,
      );
    }
  }

  /** The contexts that never ran, from the ucontext_t that the harness has for each. */
  readFresh(count: number): void {
    for (let i = 1; i < count; i++) {
      this.fresh.add(i);
      this.contexts[i] = inUcontext(nameOf(i), this.reader, this.stage.address(slotOf(i)), 0);
    }
  }
}

/** True of an address on a stack. */
export const onStack = (address: bigint, stack: { low: number; high: number } | undefined) =>
  stack !== undefined && address >= stack.low && address < stack.high;
