import { leftBy, leftovers, sameKept } from '../analysis/kept.ts';
import { nameAddress } from '../analysis/words/names.ts';
import { describeCall } from '../analysis/words/system-call.ts';
import { hex, shortHex } from '../base/hex.ts';
import type { SystemCall } from '../machine/kernel/system-call.ts';
import { SYSTEM_CALLS, systemCallName } from '../machine/kernel/system-calls.ts';
import { FS_BASE } from '../machine/memory/layout.ts';
import type { Stack } from '../machine/memory/region.ts';
import { Slot, slotName } from '../machine/registers.ts';
import type { TraceReader } from '../trace/reader.ts';
import { isStore } from '../trace/trace.ts';
import { restoredShare } from './evidence.ts';
import { type Explanation, whyLanding, whyOpen, whyRegister } from './explain.ts';
import type { Finding, Shown } from './finding.ts';
import { lineAt, type Run, type Stretch, tell } from './run.ts';
import type { Stage } from './scene.ts';
import type { Suspended } from './suspended.ts';
import { whoWrote } from './whence.ts';

/** Addresses [from, to) that a stretch may touch. */
export interface AddressRange {
  from: number;
  to: number;
}

/** Names of the checks that several kinds of contract share. */
export const CHECK = {
  control: 'goes on at the right place',
  registers: 'callee-saved registers',
  memory: 'memory',
  words: 'direction flag and control words',
  calls: 'system calls',
} as const;

/** Lost registers that are named beside the first. */
const MOST_NAMED = 8;

/** Looks at one recorded round from outside and collects what is wrong. */
export class Judge {
  readonly run: Run;
  readonly stage: Stage;
  readonly reader: TraceReader;
  readonly findings: Finding[] = [];
  /** Values that a register may hold by mistake, and what they are. */
  known: (readonly [value: bigint, what: string])[] = [];
  /** Names for addresses at which somebody waits. */
  readonly places = new Map<number, string>();
  /** What is to be known of the moment, as sentences, if control goes a wrong way in it. */
  situation = '';
  readonly tried = new Set<string>();
  readonly evidence = new Map<string, number>();

  constructor(run: Run, stage: Stage) {
    this.run = run;
    this.stage = stage;
    this.reader = run.reader;
  }

  stackOf(rsp: number): Stack | undefined {
    return this.stage.launch.stacks.find(({ low, high }) => rsp > low && rsp <= high);
  }

  /** What the stack that rsp is in has below it: free for whoever is called. */
  below({ rsp }: { rsp: number }): AddressRange {
    return { from: this.stackOf(rsp)?.low ?? rsp, to: rsp };
  }

  fail(check: string, explanation: Explanation, share = 0): void {
    this.findings.push({ check, ...explanation, run: this.run, share });
  }

  /** What the round has shown. */
  shown(complete: boolean): Shown {
    const { findings, tried, evidence } = this;
    return { findings, complete, tried, evidence };
  }

  /** True if the stretch ended in the harness rather than with the run. `context` should have gone on. */
  left(stretch: Stretch, context?: Suspended): boolean {
    if (!stretch.open) return true;
    this.#wrongWay(whyOpen(this.reader, stretch, context));
    return false;
  }

  #wrongWay({ message, step }: Explanation): void {
    const { situation } = this;
    this.fail(CHECK.control, { message: message + (situation && ` ${situation}`), step });
  }

  /** True if control went on where `context` waits, with its rsp. */
  landed(stretch: Stretch, context: Suspended, caller?: Suspended): boolean {
    if (!this.left(stretch, context)) return false;
    const { reader } = this;
    const { to } = stretch;
    this.tried.add(CHECK.control);
    if (reader.pc(to) === context.resume && reader.register(Slot.rsp, to) === BigInt(context.rsp))
      return true;
    this.#wrongWay(whyLanding(reader, stretch, context, caller, this.places));
    return false;
  }

  /** The callee-saved registers of the context that goes on. */
  registers(stretch: Stretch, context: Suspended, check: string = CHECK.registers): void {
    const { reader } = this;
    this.tried.add(check);
    const [lost, ...others] = [...context.registers]
      .filter(([slot, value]) => reader.register(slot, stretch.to) !== value)
      .map(([slot]) => slot);
    if (lost === undefined) return;
    const why = whyRegister(reader, lost, stretch, context);
    const more = others.length > MOST_NAMED ? ` and ${others.length - MOST_NAMED} more` : '';
    const named = others.slice(0, MOST_NAMED).map(slotName).join(', ');
    const too = others.length > 0 ? ` Lost, too: ${named}${more}.` : '';
    const share = restoredShare(reader, stretch.to, context);
    this.fail(check, { ...why, message: why.message + too }, share);
  }

  /** Direction flag, MXCSR and x87 control word at the end of a stretch. */
  words(stretch: Stretch, expected: Suspended, whose: string): void {
    const { reader } = this;
    const { from, to } = stretch;
    if (leftovers(reader, to).includes('direction flag')) {
      const step = leftBy(reader, 'direction flag', from, to);
      const by = step < 0 ? 'no line clears it' : `${tell(reader, step)} set it`;
      this.fail(CHECK.words, {
        message: `The direction flag is set when control leaves the routine (${by}): every function may rely on it being clear.`,
        step: step < 0 ? to - 1 : step,
      });
    }
    this.floating(stretch, expected, whose);
  }

  /** MXCSR, the x87 control word, and no x87 register in use at the end of a stretch. */
  floating({ from, to }: Stretch, expected: Suspended, whose: string): void {
    const { reader } = this;
    this.tried.add(CHECK.words);
    const words = [
      [Slot.mxcsr, expected.mxcsr],
      [Slot.fcw, expected.fcw],
    ] as const;
    const kept = words.filter(([slot, want]) => sameKept(slot, reader.register(slot, to), want));
    if (leftovers(reader, to).includes('x87 stack')) {
      const written = Math.max(from, reader.lastRegisterWrite(Slot.ftw, to));
      this.fail(CHECK.words, {
        message: `The x87 register stack is in use when control leaves the routine (${tell(reader, written)} was the last to change that): every function may rely on it being empty. MMX instructions use it, too; emms empties it.`,
        step: written,
      });
    }
    for (const [slot, want] of words) {
      const got = reader.register(slot, to);
      if (sameKept(slot, got, want)) continue;
      const name = slot === Slot.mxcsr ? 'MXCSR' : 'The x87 control word';
      const written = reader.lastRegisterWrite(slot, to);
      const why = written < from ? 'no line loads it' : `${tell(reader, written)} loaded it`;
      this.fail(
        CHECK.words,
        {
          message: `${name} is ${shortHex(got)} when control comes back, but ${whose} had ${shortHex(want)}: ${why}.${this.#loaded(written, from, expected)}`,
          step: written < from ? to - 1 : written,
        },
        kept.length / words.length,
      );
    }
  }

  /** Who had stored what a control word was loaded from, as a sentence. */
  #loaded(step: number, from: number, context: Suspended): string {
    if (step < from) return '';
    const load = this.reader.accesses(step).find(({ kind }) => !isStore(kind));
    const wrote = load && whoWrote(this.reader, load.address, load.size, step, context);
    return wrote ? ` ${wrote}.` : '';
  }

  /** The signal mask at the end of a stretch. */
  mask({ from, to }: Stretch, expected: bigint, whose: string): void {
    this.tried.add(CHECK.calls);
    const got = this.reader.mask(to);
    if (got === expected) return;
    const call = this.reader.lastCall(to);
    const made = call && call.step >= from && call.number === SYSTEM_CALLS.rt_sigprocmask.number;
    const how = made && HOW[Number(BigInt.asUintN(32, call.args[0]))];
    const by = how ? ` (${tell(this.reader, call.step)} asks for ${how})` : '';
    this.fail(CHECK.calls, {
      message: `The signal mask is ${hex(got)} when control comes back, but ${whose} had ${hex(expected)}${by}.`,
      step: call && call.step < to ? Math.max(call.step, 0) : to - 1,
    });
  }

  /** Every store of the submission, and of the kernel on its behalf, lies in one of the ranges. */
  stores(stretch: Stretch, ranges: readonly AddressRange[], may: string): void {
    this.#accesses(stretch, ranges, true, (step, where) => ({
      message: `${tell(this.reader, step)} writes to ${where}: ${may}.`,
      step,
    }));
  }

  /** The same for loads. */
  loads(stretch: Stretch, ranges: readonly AddressRange[], may: string): void {
    this.#accesses(stretch, ranges, false, (step, where) => ({
      message: `${tell(this.reader, step)} reads from ${where}: ${may}.`,
      step,
    }));
  }

  #accesses(
    { from, to }: Stretch,
    ranges: readonly AddressRange[],
    stores: boolean,
    explain: (step: number, where: string) => Explanation,
  ): void {
    const { reader } = this;
    for (let step = from; step < to; step++)
      for (const { address, size, kind } of reader.accesses(step)) {
        if (isStore(kind) !== stores || ranges.some((range) => inside(range, address, size)))
          continue;
        const place = nameAddress(reader, address, step) ?? shortHex(address);
        const part = ranges.find(({ from, to }) => address >= from && address < to);
        const where = part
          ? `${size} bytes from ${place} on, where ${part.to - address} are its own${address + size > FS_BASE && part.to === FS_BASE ? '; the others are the thread block’s pointer to itself, at %fs:0' : ''}`
          : place;
        this.fail(CHECK.memory, explain(step, where));
        return;
      }
  }

  /** No system call but those with these numbers. */
  systemCalls({ from, to }: Stretch, allowed: readonly number[]): void {
    const wrong = this.reader.trace.calls.find(
      ({ step, number }) => step >= from && step < to && !allowed.includes(number),
    );
    if (wrong) this.fail(CHECK.calls, { message: needless(this.reader, wrong), step: wrong.step });
  }

  /** True if the kernel has refused one of the calls with these numbers. */
  refused({ from, to }: Stretch, numbers: readonly number[]): boolean {
    const { reader } = this;
    const refused = reader.trace.calls.find(
      ({ step, number, injected, resumed, result }) =>
        step >= from &&
        step < to &&
        numbers.includes(number) &&
        !injected &&
        resumed === undefined &&
        BigInt.asIntN(64, result) < 0n,
    );
    if (!refused) return false;
    this.fail(CHECK.calls, {
      message: `The kernel refuses what ${tell(reader, refused.step)} asks for: ${whyRefused(reader, refused)}.`,
      step: refused.step,
    });
    return true;
  }

  /** A register at a position has a value; `what` says which one it should be. */
  value(check: string, slot: number, position: number, expected: bigint, what: string): void {
    const { reader } = this;
    this.tried.add(check);
    const got = reader.register(slot, position);
    if (got === expected) return;
    const written = reader.lastRegisterWrite(slot, position);
    const own = lineAt(reader.trace, reader.instruction(written)?.address ?? -1) !== undefined;
    const by = own ? ` (${tell(reader, written)} left it there)` : '';
    const found = this.#found(got, expected, position);
    this.fail(check, {
      message: `${slotName(slot)} is ${shortHex(got)}${found}${by}; it should be ${shortHex(expected)}, ${what}.`,
      step: Math.max(written, 0),
    });
  }

  /** `, argument 4`, `, 0's ucontext_t, uc_link`: what a wrong value is, if that can be told. */
  #found(got: bigint, expected: bigint, position: number): string {
    const known = this.known.find(([value]) => value === got)?.[1];
    const half = BigInt.asUintN(32, expected);
    if (known) return `, ${known}`;
    if (got !== expected && (got === half || got === BigInt.asUintN(64, BigInt.asIntN(32, half))))
      return ', its lower half alone';
    const place = got < 4096n ? undefined : nameAddress(this.reader, Number(got), position);
    return place && !place.startsWith('lab.') ? `, ${place}` : '';
  }

  /** At the first instruction of a called function rsp is 8 more than a multiple of 16. */
  aligned(check: string, position: number, what: string): void {
    this.tried.add(check);
    const rsp = this.reader.register(Slot.rsp, position);
    if (rsp % 16n === 8n) return;
    this.fail(check, {
      message: `rsp is ${shortHex(rsp)} as ${what} begins: before a call it must be a multiple of 16, so that movaps works in the callee.`,
      step: position - 1,
    });
  }
}

const HOW = ['SIG_BLOCK', 'SIG_UNBLOCK', 'SIG_SETMASK'];

/** Which argument of a call the kernel does not take; the whole call, where that cannot be told. */
function whyRefused(reader: TraceReader, call: SystemCall): string {
  const { number, args, step } = call;
  const size = SIZED.includes(number) ? args[3] : 8n;
  if (size === 8n) return describeCall(reader, call);
  const written = reader.lastRegisterWrite(Slot.r10, step);
  const own = lineAt(reader.trace, reader.instruction(written)?.address ?? -1) !== undefined;
  const by = own ? `, from ${tell(reader, written)}` : ', and no line sets it';
  const rcx =
    reader.register(Slot.rcx, step) === 8n ? '. rcx is 8, which the kernel does not look at' : '';
  return `the fourth argument of ${systemCallName(number)}, r10, is ${shortHex(size)}${by}; it is the size of a signal set, which must be 8 here${rcx}`;
}

/** Calls whose fourth argument is the size of a signal set. */
const SIZED: readonly number[] = [
  SYSTEM_CALLS.rt_sigprocmask.number,
  SYSTEM_CALLS.rt_sigaction.number,
];

/** What to say of a system call that is not allowed. */
export function needless(reader: TraceReader, { step, number }: SystemCall): string {
  return `${tell(reader, step)} makes the system call ${systemCallName(number)}, which the routine has no use for.`;
}

function inside(range: AddressRange, address: number, size: number): boolean {
  return address >= range.from && address + size <= range.to;
}
