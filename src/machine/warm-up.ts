import { breathe } from '../base/breathe.ts';
import { Random } from '../base/random.ts';
import { newProcess } from './kernel/process-state.ts';
import type { Launch } from './launch.ts';
import { Machine } from './machine.ts';
import { END, PAGE } from './memory/layout.ts';
import type { Region } from './memory/region.ts';
import type { Observer } from './observer.ts';
import { SLOTS, Slot } from './registers.ts';

/** Instructions that compiled code is made of, as bytes; each leaves rsp, rsi and what rsi points to in place. */
const FORMS = (
  '4889c8 488b06 488906 8b4608 894608 488d440a08 4801d0 4829d0 4839c8 83f805 7400 7500 7f00 0fb6c0 0fb606 48c1e003 48c1f803 ' +
  '48f7d0 85c0 31c0 5058 4157415f e80000000058 0f28c1 660f6fc1 f30f6f06 0f2906 660f74c1 660fd7c0 0fbcc0 4863d0 83c001 ' +
  '4883ec084883c408 0f44c1 0f94c0 480fafc1 4899 f7e1 250f000000 0d0f000000 488d0500000000 c70605000000 8806 668906 4887c8 ' +
  '4d89c1 4c8b4610 4c894610 4d01c8 4589c8 41ffc0 f20f58c1 f20f1006 f20f2ac0 a801 f6c304 4531c0 4883c010 4d85c0 0fbae003'
)
  .split(' ')
  .map((digits) => Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));

/** How many of them are executed, and how many between two looks at the outside world: few, for the first of them are
 * the slowest. */
const LENGTH = 1_500;
const SLICE = 20;

const CODE = 0x400000;
const DATA = 0x500000;
const STACK = 0x600000;

const NOBODY: Observer = {
  before() {},
  iterated() {},
  retired() {},
  abandoned() {},
  called() {},
  arrived() {},
  touched() {},
  guarding: () => undefined,
};

/**
 * Executes a mixture of instructions to no end but that the emulator's own code gets compiled: a browser runs it ten times more
 * slowly at first, which a program with a C library, all of whose code is new, would pay for.
 * @param wanted true once the emulator is needed for something else
 */
export async function warmUp(wanted: () => boolean): Promise<void> {
  const random = new Random(1);
  const code = Array.from({ length: LENGTH }, () => FORMS[random.below(FORMS.length)]);
  const bytes = Uint8Array.from(code.flatMap((form) => [...form]));
  const machine = new Machine(launchOf(bytes));
  while (!wanted() && machine.slice(NOBODY, SLICE) === undefined) await breathe();
  machine.close();
}

function launchOf(code: Uint8Array): Launch {
  const region = (start: number, bytes: Uint8Array, flags?: Partial<Region>): Region => ({
    name: 'warm-up',
    kind: 'data',
    start,
    size: Math.ceil((bytes.length + 1) / PAGE) * PAGE,
    bytes,
    readable: true,
    writable: true,
    executable: false,
    from: 0,
    to: Number.POSITIVE_INFINITY,
    ...flags,
  });
  const registers = new BigUint64Array(SLOTS);
  registers[Slot.rflags] = 0x202n;
  registers[Slot.mxcsr] = 0x1f80n;
  registers[Slot.fcw] = 0x37fn;
  registers[Slot.rsp] = BigInt(STACK + PAGE / 2);
  registers[Slot.rsi] = BigInt(DATA);
  const executable = { kind: 'text', writable: false, executable: true } as const;
  return {
    name: 'warm-up',
    image: {
      files: [],
      sections: [],
      symbols: [],
      lines: [],
      undefined: [],
      compiled: [],
      executableStack: false,
    },
    contexts: [],
    stacks: [],
    context: 0,
    // Behind the code there are zeros, which fault: that ends it.
    regions: [
      region(CODE, code, executable),
      region(DATA, new Uint8Array(64)),
      region(STACK, new Uint8Array(PAGE - 1)),
      region(END, Uint8Array.of(0xf4), executable),
    ],
    registers,
    pc: CODE,
    mask: 0n,
    start: {},
    process: newProcess('warm-up', DATA, DATA, 0, []),
  };
}
