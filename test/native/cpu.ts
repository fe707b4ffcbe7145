import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newProcess } from '../../src/machine/kernel/process-state.ts';
import { pidOf, SEED } from '../../src/machine/kernel/seed.ts';
import type { SignalInfo } from '../../src/machine/kernel/signal-info.ts';
import { signalName } from '../../src/machine/kernel/signals.ts';
import { UID } from '../../src/machine/kernel/user.ts';
import type { Launch } from '../../src/machine/launch.ts';
import { END } from '../../src/machine/memory/layout.ts';
import type { Region } from '../../src/machine/memory/region.ts';
import { SLOTS, Slot } from '../../src/machine/registers.ts';
import { NO_PLAN, type Plan } from './plan.ts';
import { hex, type Run, type State, shortTags } from './state.ts';

/** The CPU this runs on, or why it can't be used. */
export type NativeCpu =
  | {
      ok: true;
      run: (launches: readonly Launch[], budget: number, plan?: Plan) => Run[];
    }
  | { ok: false; reason: string };

/** FPE_INTDIV: greater ones are of floating-point exceptions. */
const INTEGER_DIVISION = 1;

let known: NativeCpu | undefined;

/** Compiles the stepper and tries it: once, whichever test files ask. */
export function nativeCpu(): NativeCpu {
  known ??= findCpu();
  return known;
}

function findCpu(): NativeCpu {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { ok: false, reason: `this is ${process.platform} on ${process.arch}` };
  const folder = mkdtempSync(join(tmpdir(), 'swaplab-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const program = join(folder, 'stepper');
  const sources = ['stepper.c', 'calls.c', 'instructions.c', 'signals.c'].map((name) =>
    fileURLToPath(new URL(`stepper/${name}`, import.meta.url)),
  );
  try {
    execFileSync('cc', ['-O2', ...sources, '-o', program], { stdio: 'pipe' });
  } catch (error) {
    return { ok: false, reason: `cc does not compile the stepper (${firstLine(error)})` };
  }
  const run = (launches: readonly Launch[], budget: number, plan = NO_PLAN) => {
    const { status, stdout, stderr } = spawnSync(program, {
      input: Buffer.concat(launches.map((launch) => encode(launch, budget, plan))),
      maxBuffer: 2 ** 30,
    });
    if (status !== 0) throw new Error(stderr.toString().trim() || `stepper ended with ${status}`);
    return decode(stdout);
  };
  try {
    run([NOTHING], 1);
  } catch (error) {
    return { ok: false, reason: firstLine(error) };
  }
  return { ok: true, run };
}

/** A run that is over before its first instruction. */
const NOTHING: Launch = {
  name: '',
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
  regions: [],
  registers: new BigUint64Array(SLOTS),
  pc: END,
  start: {},
  process: newProcess('', 0, 0, 0, []),
  mask: 0n,
};

const firstLine = (error: unknown) => String((error as Error).message).split('\n', 1)[0];

/** One run in the format that stepper.c describes. */
function encode(launch: Launch, budget: number, { mmaps, answers, sends }: Plan): Buffer {
  const registers = launch.registers.slice();
  registers[Slot.ftw] = shortTags(registers[Slot.ftw]);
  const { nth, errno } = launch.failCall ?? {};
  const all = nth === undefined ? answers : [...answers, { nth, result: -BigInt(errno ?? 0) }];
  const pid = pidOf(launch.start.seed ?? SEED);
  const counts = [launch.regions.length, mmaps.length, all.length, sends.length];
  const header = [...counts, pid, UID, launch.pc, END, budget].map(BigInt);
  return Buffer.concat([
    bytesOf([...header, launch.mask, ...registers]),
    ...launch.regions.map(encodeRegion),
    bytesOf([...mmaps]),
    bytesOf(all.flatMap((each) => [BigInt(each.nth), each.result])),
    bytesOf(sends.flatMap(({ step, info }) => encodeSent(step, info))),
  ]);
}

function encodeSent(step: number, { signal, code, sender, value = 0n }: SignalInfo): bigint[] {
  return [step, signal, code, sender?.pid ?? 0, sender?.uid ?? 0, value].map(BigInt);
}

function encodeRegion(region: Region): Buffer {
  const { start, size, readable, writable, executable, bytes } = region;
  const protection = (readable ? 1 : 0) | (writable ? 2 : 0) | (executable ? 4 : 0);
  return Buffer.concat([
    bytesOf([start, size, protection, bytes.length].map(BigInt)),
    bytes,
    Buffer.alloc(-bytes.length & 7),
  ]);
}

const bytesOf = (values: bigint[]) =>
  Buffer.from(BigInt64Array.from(values, (value) => BigInt.asIntN(64, value)).buffer);

/** What stepper.c has written, a run after another. */
function decode(output: Buffer): Run[] {
  const words = new BigUint64Array(output.length / 8);
  output.copy(Buffer.from(words.buffer));
  const runs: Run[] = [];
  let states: State[] = [];
  for (let at = 0; at < words.length; ) {
    if (words[at++] === 1n) {
      const pc = words[at++];
      const registers = words.slice(at, at + SLOTS);
      const mask = words[at + SLOTS];
      const count = Number(words[at + SLOTS + 1]);
      at += SLOTS + 2;
      const writes = Array.from(
        { length: count },
        (_, i) => [words[at + 2 * i], words[at + 2 * i + 1]] as const,
      );
      at += 2 * count;
      states.push({ pc, registers, mask, writes });
    } else {
      const [kind, pc, ...values] = words.subarray(at, at + 5);
      const floats = words[at + 5];
      at += 6;
      runs.push({ states, end: endOf(Number(kind), pc, values, floats) });
      states = [];
    }
  }
  return runs;
}

function endOf(
  kind: number,
  pc: bigint,
  [first, siCode, address]: bigint[],
  floats: bigint,
): string {
  if (kind === 0) return 'finished';
  if (kind === 1) return `exited ${first}`;
  if (kind === 3) return 'budget used up';
  const signal = signalName(Number(first));
  const code = Number(BigInt.asIntN(32, siCode));
  // What was sent, and does not come from an instruction, ends a process wherever it is.
  if (code <= 0) return `killed by ${signal}`;
  // int3 is a trap: rip is past its one byte already.
  const at = signal === 'SIGTRAP' ? pc - 1n : pc;
  if (signal === 'SIGFPE' && code > INTEGER_DIVISION) {
    // Bit 7 of the x87 status word: one of its exceptions is pending, so it is not one of SSE's.
    const told = (floats >> 39n) & 1n ? floats >> 32n : floats % 2n ** 32n;
    return `${signal} ${code} at ${hex(at)} with ${hex(told)}`;
  }
  // si_code 1 and 2 are those of page faults (SEGV_MAPERR, SEGV_ACCERR); others tell no address.
  const told = signal === 'SIGSEGV' && (code === 1 || code === 2);
  return `${signal} at ${hex(at)}${told ? ` for ${hex(address)}` : ''}`;
}
