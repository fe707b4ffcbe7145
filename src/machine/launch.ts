import type { Image, Section } from '../assembler/image.ts';
import { isGlobal, labSymbol, symbolNamed } from '../assembler/lookup.ts';
import { guestSymbols } from './guest-symbols.ts';
import { newProcess, type ProcessState } from './kernel/process-state.ts';
import {
  END,
  FS_BASE,
  HEAP,
  HEAP_SIZE,
  MAIN_STACK_LIMIT,
  MAIN_STACK_SIZE,
  MAIN_STACK_TOP,
  PAGE,
  THREAD,
  THREAD_SIZE,
  WINDOWS_THREAD,
  WINDOWS_THREAD_SIZE,
} from './memory/layout.ts';
import { overwrite } from './memory/overwrite.ts';
import type { Context, Coroutines, List, Region, Stack } from './memory/region.ts';
import { wholePages } from './memory/whole-pages.ts';
import { windowsThread } from './memory/windows-thread.ts';
import { words } from './memory/words.ts';
import { namedRegisters, namedVectors } from './named-registers.ts';
import { SLOTS, Slot } from './registers.ts';
import type { Scenario, Start } from './scenarios/scenario.ts';
import { startBlock } from './start-block.ts';

/** Everything a machine starts from: a run depends on nothing else. Plain data. */
export interface Launch {
  name: string;
  image: Image;
  contexts: Context[];
  stacks: Stack[];
  /** Index of the context that runs first, if rsp does not tell. */
  context: number;
  regions: Region[];
  /** Values of all slots. */
  registers: BigUint64Array;
  pc: number;
  /** What its program was started with, and what the kernel keeps of the process. */
  start: Start;
  process: ProcessState;
  /** Steps executed before the run began: of one that goes on from another. */
  earlier?: number;
  /** Signals blocked at the start, bit n-1 for signal n. */
  mask: bigint;
  /** Makes the n-th system call (from 1) fail with an error number. */
  failCall?: { nth: number; errno: number };
  coroutines?: Coroutines;
  lists?: List[];
}

export type LaunchResult = { ok: true; launch: Launch } | { ok: false; message: string };

/** What Linux gives a new process: no pending x87 or SSE exceptions, all of them masked. */
export const FRESH: readonly (readonly [slot: number, value: bigint])[] = [
  [Slot.rflags, 0x202n],
  [Slot.mxcsr, 0x1f80n],
  [Slot.fcw, 0x37fn],
  [Slot.ftw, 0xffffn],
];

function roundUp(size: number): number {
  return Math.ceil(size / PAGE) * PAGE;
}

/** For what is there from the start of a run to its end. */
export const ALWAYS = { from: 0, to: Number.POSITIVE_INFINITY };

/** Memory that is mapped when a run begins: it can be read and written unless `flags` say otherwise. */
export function regionAtStart(
  name: string,
  kind: Region['kind'],
  start: number,
  size: number,
  bytes: Uint8Array,
  flags?: Partial<Region>,
): Region {
  return {
    name,
    kind,
    start,
    size: roundUp(size),
    bytes,
    readable: true,
    writable: true,
    executable: false,
    ...ALWAYS,
    ...flags,
  };
}

/** What the thread has of its own, up to fs, and its control block. */
function threadBlock({ sections }: Image): Region {
  const own = sections.filter(({ thread }) => thread);
  const low = Math.min(THREAD, ...own.map(({ address }) => address - (address % PAGE)));
  const bytes = new Uint8Array(FS_BASE - low + 16);
  for (const section of own) bytes.set(section.bytes, section.address - low);
  // The word at the thread pointer holds its own address (ABI for thread-local storage, variant II).
  bytes.set(words(BigInt(FS_BASE)), FS_BASE - low);
  return regionAtStart('thread block', 'thread', low, THREAD + THREAD_SIZE - low, bytes);
}

/**
 * Lays an image and a scenario out in memory, and executes nothing. `_start` begins as the kernel would begin it, with
 * registers clear; any other entry as if it had been called, with recognisable registers.
 */
export function layOut(image: Image, scenario: Scenario): LaunchResult {
  const entry = symbolNamed(image, scenario.entry, isGlobal);
  if (!entry) return { ok: false, message: missing(image, scenario.entry) };
  const found = guestSymbols(image, scenario);
  if (!found.ok) return found;
  const { settings, ...guest } = found.symbols;

  const regions = wholePages(image.sections.filter(({ thread }) => !thread)).map(sectionRegion);
  const heap = Math.max(HEAP, ...regions.map(({ start, size }) => start + size));
  regions.push(regionAtStart('heap', 'heap', heap, HEAP_SIZE, new Uint8Array()));
  regions.push(threadBlock(image));
  if (scenario.windows)
    regions.push(
      regionAtStart(
        'thread information block',
        'thread',
        WINDOWS_THREAD,
        WINDOWS_THREAD_SIZE,
        windowsThread(),
      ),
    );
  const hlt = Uint8Array.of(0xf4);
  regions.push(
    regionAtStart('end of the run', 'text', END, PAGE, hlt, { writable: false, executable: true }),
  );

  const contexts: Context[] = [];
  const stacks: Stack[] = [];
  scenario.contexts.forEach(({ name, save, stack }, context) => {
    const symbol = save && labSymbol(image, save.symbol);
    contexts.push({
      name,
      ...ALWAYS,
      ...(save &&
        symbol && {
          saveArea: {
            kind: save.kind,
            symbol: save.symbol,
            address: symbol.address + (save.offset ?? 0),
          },
        }),
    });
    if (!stack && context > 0) return;
    const high = stack ? stack.low + stack.size : MAIN_STACK_TOP;
    const low = stack?.low ?? MAIN_STACK_TOP - MAIN_STACK_LIMIT;
    stacks.push({ context, name: `stack ${name}`, low, high, guard: true, ...ALWAYS });
    const size = stack?.size ?? MAIN_STACK_SIZE;
    const flags = {
      executable: image.executableStack,
      ...(!stack && { growsTo: low }),
    };
    regions.push(
      regionAtStart(`stack ${name}`, 'stack', high - size, size, new Uint8Array(), flags),
    );
  });

  const registers = new BigUint64Array(SLOTS);
  for (const [slot, value] of FRESH) registers[slot] = value;
  registers[Slot.fsbase] = BigInt(FS_BASE);
  // Room above the first frame, as the kernel's argument block leaves it.
  let top = MAIN_STACK_TOP - 0x40;
  if (scenario.entry !== '_start') {
    registers.set(namedRegisters('A'));
    if (scenario.windows) registers.set(namedVectors(), Slot.xmm0 + 2 * 6);
    top -= 8;
    overwrite(regions, top, words(BigInt(END)));
  } else if (scenario.start) {
    const process = { entry: entry.address, base: 0, headers: 0, headerSize: 0, headerCount: 0 };
    const block = startBlock(MAIN_STACK_TOP, scenario.routine, scenario.start, process);
    if (!block) return { ok: false, message: TOO_LONG };
    top = block.rsp;
    overwrite(regions, top, block.bytes);
  }
  registers[Slot.rsp] = BigInt(top);
  for (const { address, value } of settings) overwrite(regions, address, words(value));
  return {
    ok: true,
    launch: {
      name: scenario.name,
      image,
      contexts,
      stacks,
      context: 0,
      regions,
      registers,
      pc: entry.address,
      start: scenario.start ?? {},
      process: newProcess(
        scenario.routine,
        heap,
        heap + HEAP_SIZE,
        scenario.windows ? WINDOWS_THREAD : 0,
        scenario.signals ?? [],
      ),
      mask: 0n,
      ...(scenario.failCall && { failCall: scenario.failCall }),
      ...guest,
    },
  };
}

/** Why a program is not started. */
export const TOO_LONG = 'its arguments and environment are longer than the 2 MiB that Linux takes';

/** A section of an image as it is mapped. */
export function sectionRegion({ name, address, size, bytes, ...flags }: Section): Region {
  const kind = flags.executable ? 'text' : 'data';
  return regionAtStart(name, kind, address, size, bytes, flags);
}

function missing(image: Image, entry: string): string {
  const functions = image.symbols.filter(({ kind, global }) => kind === 'function' && global);
  if (symbolNamed(image, entry))
    return `entry symbol '${entry}' is not global; add '.globl ${entry}'`;
  const defined = functions.map(({ name }) => `'${name}'`).join(', ');
  return `no entry symbol '${entry}'; ${defined ? `the program defines ${defined}` : 'the program defines no global function'}`;
}
