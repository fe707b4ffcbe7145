import { nameAddress } from '../../../analysis/words/names.ts';
import { shortHex } from '../../../base/hex.ts';
import { FLAGS, GENERAL, Slot, slotName } from '../../../machine/registers.ts';
import { worth } from '../../../query/query.ts';
import type { TraceReader } from '../../../trace/reader.ts';
import { CallJudge } from '../../call-judge.ts';
import type { Explanation } from '../../explain.ts';
import { FLAG_BITS } from '../../harness.ts';
import { lineAt, type Run, type Stretch, tell } from '../../run.ts';
import type { Stage } from '../../scene.ts';
import type { Suspended } from '../../suspended.ts';
import type { FunctionContract } from './contract.ts';
import { objectAt, plainly } from './scene.ts';

export const CALLED = 'call of the function';
export const RESULT = 'result';
/** The check of a word that is written, by the contract's expression for where. */
export const written = (place: string) => `word at ${place}`;
export const FLAGS_KEPT = 'flags';

/** A word that the function has to leave somewhere. */
interface Target {
  address: number;
  check: string;
  /** As the contract has it. */
  words: string;
  value: bigint | undefined;
}

/** Compares each call with what the contract says of it. */
export class FunctionJudge extends CallJudge {
  readonly contract: FunctionContract;

  constructor(run: Run, stage: Stage, contract: FunctionContract) {
    super(run, stage);
    this.contract = contract;
  }

  override fail(check: string, { message, step }: Explanation): void {
    super.fail(check, { message: plainly(message), step });
  }

  /** A call, and what the submission did of it: one stretch, or two with a function called between them. */
  call(number: number, stretches: Stretch[]): boolean {
    const first = stretches.shift();
    if (!first) return false;
    const caller = this.caller('A', first);
    const at = first.from;
    const targets = Object.entries(this.contract.writes).map(([place, words]): Target => {
      const check = written(place);
      const address = Number(this.#expected(check, place, at));
      return { address, check, words, value: this.#expected(check, words, at) };
    });
    const last = this.contract.calls ? this.#through(first, targets, stretches) : first;
    if (!last) return false;
    this.#stores(last, caller, targets);
    this.systemCalls(last, []);
    if (!this.landed(last, caller, caller)) return false;
    this.registers(last, caller);
    this.mask(last, caller.mask, 'the caller');
    if (this.contract.entry === 'call') this.words(last, caller, 'the caller');
    else {
      this.floating(last, caller, 'the caller');
      this.#flags(at, last);
    }
    for (const target of targets) this.#written(target, number, at, last.to);
    this.#result(number, at, last.to);
    return true;
  }

  /** Up to the given function and from its return on: that second part; undefined if it never comes to that. */
  #through(first: Stretch, targets: readonly Target[], rest: Stretch[]): Stretch | undefined {
    const { reader } = this;
    const { calls = '' } = this.contract;
    const caller = this.caller('A', first);
    this.#stores(first, caller, targets);
    this.systemCalls(first, []);
    if (!this.left(first)) return undefined;
    const function_ = this.global(calls);
    if (reader.pc(first.to) !== function_) {
      this.fail(CALLED, {
        message: `${tell(reader, first.to - 1)} went to ${this.place(reader.pc(first.to), first.to)}: ${calls} was to be called before that.`,
        step: first.to - 1,
      });
      return undefined;
    }
    this.aligned(CALLED, first.to, calls);
    this.words(first, caller, 'the caller');
    const back = reader.word(Number(reader.register(Slot.rsp, first.to)), first.to);
    if (back === BigInt(caller.resume)) return this.#tail(first, caller);
    const last = rest.shift();
    if (last && !last.open && reader.pc(last.to) === function_) {
      this.fail(CALLED, {
        message: `${tell(reader, last.to - 1)} calls ${calls} a second time: once is asked for.`,
        step: last.to - 1,
      });
      return undefined;
    }
    return last;
  }

  /** The submission left by a jump: the function that it jumped to returned for it. */
  #tail({ to: from }: Stretch, { resume }: Suspended): Stretch | undefined {
    const { reader } = this;
    for (let to = from; to <= reader.trace.steps; to++)
      if (reader.pc(to) === resume) return { from, to, open: false };
    return undefined;
  }

  #stores(stretch: Stretch, caller: Suspended, targets: readonly Target[]): void {
    const places = targets.map(({ address }) => ({ from: address, to: address + 8 }));
    const where = targets.length > 0 ? 'to the words that the contract names, ' : '';
    this.stores(
      stretch,
      [this.below(caller), ...this.statics(), ...places],
      `it may write ${where}to its stack and its own data, nowhere else`,
    );
  }

  /** What an expression is worth as the call begins. */
  #expected(check: string, text: string, at: number): bigint | undefined {
    const asked = worth(text, this.reader, at);
    if (asked.ok && asked.value !== undefined) return asked.value;
    const why = asked.ok ? 'it has no value when the function is called' : asked.problem;
    this.fail(check, { message: `The contract says '${text}': ${why}.`, step: at });
    return undefined;
  }

  #flags(at: number, { to }: Stretch): void {
    const { reader } = this;
    const changed =
      (reader.register(Slot.rflags, at) ^ reader.register(Slot.rflags, to)) & FLAG_BITS;
    if (changed === 0n) return;
    const names = FLAGS.filter(({ bit }) => changed & (1n << BigInt(bit))).map(({ name }) => name);
    const written = reader.lastRegisterWrite(Slot.rflags, to);
    this.fail(FLAGS_KEPT, {
      message: `${names.join(', ')} came back changed: the flags of the caller should be as they were (${tell(reader, written)} wrote flags last).`,
      step: written,
    });
  }

  #written({ address, check, words, value }: Target, call: number, at: number, to: number): void {
    const { reader } = this;
    const got = reader.word(address, to) ?? 0n;
    if (value === undefined || got === value) return;
    const place = this.place(address, to);
    const step = reader.lastMemoryWrite(address, 8, to);
    const own = step >= at;
    const by = own ? ` (${tell(reader, step)} wrote it)` : '';
    const is = own ? this.#told(got, call, at) : ': no line has written to it';
    this.fail(check, {
      message: `${place} holds ${shortHex(got)}${by}${is}. It should hold ${meaning(value, words)}.`,
      step: own ? step : to - 1,
    });
  }

  #result(call: number, at: number, to: number): void {
    const { result } = this.contract;
    if (result === undefined) return;
    const { reader } = this;
    const [words, bits] = typeof result === 'string' ? [result, 64] : [result.int, 32];
    const expected = this.#expected(RESULT, words, at);
    if (expected === undefined) return;
    const want = BigInt.asUintN(bits, expected);
    const got = BigInt.asUintN(bits, reader.register(Slot.rax, to));
    if (got === want) return;
    const written = reader.lastRegisterWrite(Slot.rax, to);
    const own = written >= at && ownLine(reader, written);
    const by = own ? ` (${tell(reader, written)} left it there)` : '';
    this.fail(RESULT, {
      message: `${bits === 64 ? 'rax' : 'eax'} is ${shortHex(got)}${by}${this.#told(got, call, at)}. It should be ${meaning(want, words)}.`,
      step: own ? written : to - 1,
    });
  }

  /** `: that is what lies at saved + 40`, for a value that the caller knows from somewhere else. */
  #told(value: bigint, call: number, at: number): string {
    if (value < 0x1000n) return '';
    const { reader } = this;
    const told = (what: string) => `: that is ${what}`;
    const name = (address: number) => nameAddress(reader, address, at);
    const rsp = Number(reader.register(Slot.rsp, at));
    if (reader.word(rsp, at) === value) return told('the return address of the call itself');
    for (const [object, { words }] of Object.entries(this.contract.memory)) {
      const from = this.stage.address(objectAt(object, call));
      if (value >= BigInt(from) && value < BigInt(from + 8 * words))
        return told(`the address of ${name(Number(value))}`);
      for (let i = 0; i < words; i++)
        if (reader.word(from + 8 * i, at) === value)
          return told(`what lies at ${name(from + 8 * i)}`);
    }
    const slot = GENERAL.findIndex((_, i) => reader.register(i, at) === value);
    return slot < 0 ? '' : told(`${slotName(slot)} as the call began`);
  }
}

/** `0x4089…5dbb, [rdi + 48] as the call began`; a number alone says all. */
function meaning(value: bigint, words: string): string {
  const number = /^-?(\d+|0x[0-9a-f]+)$/i.test(words);
  return number ? shortHex(value) : `${shortHex(value)}, ${words} as the call began`;
}

function ownLine(reader: TraceReader, step: number): boolean {
  return lineAt(reader.trace, reader.instruction(step)?.address ?? -1) !== undefined;
}
