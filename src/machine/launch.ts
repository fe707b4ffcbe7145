import type { Image } from '../assembler/image.ts';
import {
  END,
  FS_BASE,
  HEAP,
  HEAP_SIZE,
  MAIN_STACK_SIZE,
  MAIN_STACK_TOP,
  PAGE,
  THREAD,
  THREAD_SIZE,
} from './layout.ts';
import type { Context, Region, Stack } from './region.ts';
import { SLOTS, Slot } from './registers.ts';
import type { Scenario } from './scenario.ts';

/** Everything a machine starts from: a run depends on nothing else. Plain data. */
export interface Launch {
  name: string;
  image: Image;
  contexts: Context[];
  stacks: Stack[];
  regions: Region[];
  /** Values of all slots. */
  registers: BigUint64Array;
  pc: number;
  /** Signals blocked at the start, bit n-1 for signal n. */
  mask: bigint;
  /** Makes the n-th system call (from 1) fail with an error number. */
  failCall?: { nth: number; errno: number };
}

/** Context A's registers: 0xa0a0… and a last byte that names the register. */
const PATTERN: readonly (readonly [slot: number, name: bigint])[] = [
  [Slot.rax, 0x0an],
  [Slot.rcx, 0x0cn],
  [Slot.rdx, 0x0dn],
  [Slot.rbx, 0x0bn],
  [Slot.rbp, 0xbbn],
  [Slot.rsi, 0x51n],
  [Slot.rdi, 0xd1n],
  [Slot.r8, 0x08n],
  [Slot.r9, 0x09n],
  [Slot.r10, 0x10n],
  [Slot.r11, 0x11n],
  [Slot.r12, 0x12n],
  [Slot.r13, 0x13n],
  [Slot.r14, 0x14n],
  [Slot.r15, 0x15n],
];

/** What Linux gives a new process: no pending x87 or SSE exceptions, all of them masked. */
const FRESH: readonly (readonly [slot: number, value: bigint])[] = [
  [Slot.rflags, 0x202n],
  [Slot.mxcsr, 0x1f80n],
  [Slot.fcw, 0x37fn],
  [Slot.ftw, 0xffffn],
  [Slot.fsbase, BigInt(FS_BASE)],
];

function words(...values: bigint[]): Uint8Array {
  return new Uint8Array(BigUint64Array.from(values).buffer);
}

function roundUp(size: number): number {
  return Math.ceil(size / PAGE) * PAGE;
}

/**
 * Lays an image and a scenario out in memory. `_start` begins as the kernel would begin it, with
 * registers clear; any other entry as if it had been called, with recognisable registers.
 */
export function launch(
  image: Image,
  scenario: Scenario,
): { ok: true; launch: Launch } | { ok: false; message: string } {
  const entry = image.symbols.find((symbol) => symbol.name === scenario.entry && symbol.global);
  if (!entry) return { ok: false, message: missing(image, scenario.entry) };

  const region = (
    name: string,
    kind: Region['kind'],
    start: number,
    size: number,
    bytes: Uint8Array,
    flags?: Partial<Region>,
  ): Region => ({
    name,
    kind,
    start,
    size,
    bytes,
    readable: true,
    writable: true,
    executable: false,
    from: 0,
    to: Number.POSITIVE_INFINITY,
    ...flags,
  });
  const regions = image.sections
    .filter((section) => section.size > 0)
    .map((section) =>
      region(
        section.name,
        section.executable ? 'text' : 'data',
        section.address,
        roundUp(section.size),
        section.bytes,
        { writable: section.writable, executable: section.executable },
      ),
    );
  regions.push(region('heap', 'heap', HEAP, HEAP_SIZE, new Uint8Array()));
  const block = new Uint8Array(FS_BASE - THREAD + 16);
  // The word at the thread pointer holds its own address (ABI for thread-local storage, variant II).
  block.set(words(BigInt(FS_BASE)), FS_BASE - THREAD);
  regions.push(region('thread block', 'thread', THREAD, THREAD_SIZE, block));
  const hlt = Uint8Array.of(0xf4);
  regions.push(
    region('end of the run', 'text', END, PAGE, hlt, { writable: false, executable: true }),
  );

  const contexts: Context[] = [];
  const stacks: Stack[] = [];
  scenario.contexts.forEach(({ name, save, stack }, context) => {
    const symbol = save && image.symbols.find((candidate) => candidate.name === save.symbol);
    contexts.push({
      name,
      ...(save && symbol && { saveArea: { ...save, address: symbol.address } }),
    });
    const low = stack?.low ?? MAIN_STACK_TOP - MAIN_STACK_SIZE;
    const size = stack?.size ?? MAIN_STACK_SIZE;
    if (!stack && context > 0) return;
    stacks.push({ context, name: `stack ${name}`, low, high: low + size, guard: true });
    regions.push(region(`stack ${name}`, 'stack', low, size, new Uint8Array()));
  });

  const registers = new BigUint64Array(SLOTS);
  for (const [slot, value] of FRESH) registers[slot] = value;
  const main = regions.find(({ name }) => name === stacks[0].name) as Region;
  // Room above the first frame, as the kernel's argument block leaves it.
  let top = MAIN_STACK_TOP - 0x40;
  if (scenario.entry !== '_start') {
    for (const [slot, name] of PATTERN) registers[slot] = 0xa0a0a0a0a0a0a000n | name;
    top -= 8;
    main.bytes = new Uint8Array(main.size);
    main.bytes.set(words(BigInt(END)), top - main.start);
  }
  registers[Slot.rsp] = BigInt(top);
  return {
    ok: true,
    launch: {
      name: scenario.name,
      image,
      contexts,
      stacks,
      regions,
      registers,
      pc: entry.address,
      mask: 0n,
      ...(scenario.failCall && { failCall: scenario.failCall }),
    },
  };
}

function missing(image: Image, entry: string): string {
  const functions = image.symbols.filter(({ kind, global }) => kind === 'function' && global);
  const local = image.symbols.find(({ name }) => name === entry);
  if (local) return `entry symbol '${entry}' is not global; add '.globl ${entry}'`;
  const defined = functions.map(({ name }) => `'${name}'`).join(', ');
  return `no entry symbol '${entry}'; ${defined ? `the program defines ${defined}` : 'the program defines no global function'}`;
}
