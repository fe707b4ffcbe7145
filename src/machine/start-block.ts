import type { ProcessImage } from '../assembler/image.ts';
import { AT_RANDOM_SIZE, randomBytes, SEED } from './kernel/seed.ts';
import { UID } from './kernel/user.ts';
import type { Start } from './scenarios/scenario.ts';

/** What every program finds in its environment unless it is given another: the same everywhere. */
export const ENVIRONMENT = ['HOME=/', 'LANG=C', 'PATH=/usr/bin:/bin'];

/** Bytes of arguments and environment that Linux lets a program begin with: a quarter of its stack. */
const BLOCK_LIMIT = 2 * 2 ** 20;

/** What the lab's CPU says of itself: edx of `cpuid` with 1 in eax. */
export const HWCAP = 0x7888111n;

/** Kinds of entries of the auxiliary vector (`AT_…` in Linux's auxvec.h). */
const At = {
  null: 0,
  headers: 3,
  headerSize: 4,
  headerCount: 5,
  pageSize: 6,
  base: 7,
  flags: 8,
  entry: 9,
  uid: 11,
  euid: 12,
  gid: 13,
  egid: 14,
  platform: 15,
  hwcap: 16,
  clockTick: 17,
  secure: 23,
  random: 25,
  hwcap2: 26,
  fileName: 31,
} as const;

/** The bytes at the top of a new process's stack, from rsp on. */
export interface StartBlock {
  rsp: number;
  bytes: Uint8Array;
}

/**
 * What Linux puts on the stack of a program that it starts (fs/exec.c, fs/binfmt_elf.c): from rsp up `argc`, the
 * pointers of `argv` and of the environment, each list ended by 0, the auxiliary vector, then, up to `top`, what they point to.
 * @returns undefined where arguments and environment are more than Linux takes
 */
export function startBlock(
  top: number,
  path: string,
  start: Start,
  process: ProcessImage,
): StartBlock | undefined {
  const encoder = new TextEncoder();
  const text = (value: string) => encoder.encode(`${value}\0`);
  const argv = [path, ...(start.arguments ?? [])].map(text);
  const environment = (start.environment ?? ENVIRONMENT).map(text);
  const things = {
    file: text(path),
    platform: text('x86_64'),
    random: randomBytes(start.seed ?? SEED, 0, AT_RANDOM_SIZE),
  };
  const strings = [things.platform, things.random, ...argv, ...environment, things.file];
  const total = strings.reduce((sum, { length }) => sum + length, 0);
  if (total + 8 * strings.length > BLOCK_LIMIT) return undefined;
  // The last word of the stack is zero.
  const first = top - 8 - total;
  const addressOf = new Map<Uint8Array, bigint>();
  let at = first;
  for (const string of strings) {
    addressOf.set(string, BigInt(at));
    at += string.length;
  }
  const pointer = (string: Uint8Array) => addressOf.get(string) ?? 0n;
  const user = BigInt(UID);
  const vector: readonly (readonly [kind: number, value: bigint])[] = [
    [At.hwcap, HWCAP],
    [At.pageSize, 4096n],
    [At.clockTick, 100n],
    [At.headers, BigInt(process.headers)],
    [At.headerSize, BigInt(process.headerSize)],
    [At.headerCount, BigInt(process.headerCount)],
    [At.base, 0n],
    [At.flags, 0n],
    [At.entry, BigInt(process.entry)],
    [At.uid, user],
    [At.euid, user],
    [At.gid, user],
    [At.egid, user],
    [At.secure, 0n],
    [At.random, pointer(things.random)],
    [At.hwcap2, 0n],
    [At.fileName, pointer(things.file)],
    [At.platform, pointer(things.platform)],
    [At.null, 0n],
  ];
  const words = [
    BigInt(argv.length),
    ...argv.map(pointer),
    0n,
    ...environment.map(pointer),
    0n,
    ...vector.flatMap(([kind, value]) => [BigInt(kind), value]),
  ];
  const low = first - words.length * 8;
  const rsp = low - (low % 16);
  const bytes = new Uint8Array(top - rsp);
  bytes.set(new Uint8Array(BigUint64Array.from(words).buffer));
  let offset = first - rsp;
  for (const string of strings) {
    bytes.set(string, offset);
    offset += string.length;
  }
  return { rsp, bytes };
}
