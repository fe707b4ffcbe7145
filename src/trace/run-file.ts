import type { FlagsByUnit } from '../assembler/cpp/flags.ts';
import type { SourceFiles } from '../assembler/image.ts';
import { messageOf } from '../base/error.ts';
import type { Scenario } from '../machine/scenarios/scenario.ts';
import type { Called } from '../machine/shapes/resolve.ts';
import { pack, unpack } from './packed.ts';
import type { Trace } from './trace.ts';

/** How a file with a run in it is called: `hello.swaplab`. */
export const RUN_SUFFIX = '.swaplab';

/**
 * A run as a file: MAGIC, the version of the format (a byte), the number of bytes that follow once
 * they are no longer compressed (64 bits, floating point, little endian), the run as `pack` has it,
 * gzipped. Gzip's checksum tells what is damaged.
 */
const MAGIC = 'SWAPRUN';
const VERSION = 2;
const START = MAGIC.length + 1 + 8;

/** In bytes: ten million steps take less. */
const LARGEST = 2 ** 31 - 1;

/** A recorded run with everything that is needed to look at it, fork it and record it again. */
export interface SavedRun {
  /** What was run. Its texts are those of the trace's image. */
  scenario: Scenario;
  /** What a command line said of units. */
  flags?: FlagsByUnit;
  /** Steps that it was allowed to take. */
  budget: number;
  /** How its routine is called, where that was found out. */
  called?: Called;
  /** It went on from a state, as a fork does: to record it again is to go on from its first position. */
  resumed?: true;
  trace: Trace;
}

export type ReadRun = { ok: true; run: SavedRun } | { ok: false; message: string };

/** The texts that a run is recorded from again, by path. */
export function filesOf({ trace }: SavedRun): SourceFiles {
  return Object.fromEntries(trace.image.files.map(({ path, text }) => [path, text]));
}

/** The bytes of a run: the same for the same run. */
export async function encodeRun(run: SavedRun): Promise<Uint8Array<ArrayBuffer>> {
  const parts = pack(run);
  const head = new Uint8Array(START);
  head.set(new TextEncoder().encode(MAGIC));
  head[MAGIC.length] = VERSION;
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  new DataView(head.buffer).setFloat64(MAGIC.length + 1, length, true);
  const stream = new Blob(parts as BlobPart[]).stream();
  const gzipped = await new Response(stream.pipeThrough(new CompressionStream('gzip'))).blob();
  return new Uint8Array(await new Blob([head, gzipped]).arrayBuffer());
}

/** Whether bytes claim to be a run, of whatever version, whole or not. */
export function isRunFile(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) === MAGIC;
}

/** The run that `encodeRun` made these bytes from, or in a sentence why there is none. */
export async function decodeRun(bytes: Uint8Array): Promise<ReadRun> {
  const no = (message: string): ReadRun => ({ ok: false, message });
  if (!isRunFile(bytes)) return no(`this is no saved run; 'swaplab run … --save' writes one`);
  if (bytes.length < START) return no('the saved run is cut off within its first bytes');
  const version = bytes[MAGIC.length];
  if (version > VERSION)
    return no(
      `the run was saved by a newer Swaplab (format ${version}, and this one reads ${VERSION}); update it`,
    );
  // What ascends was written like any other column in the first one.
  if (version < 1) return no(DAMAGED);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getFloat64(MAGIC.length + 1, true);
  if (!(Number.isInteger(length) && length > 0 && length <= LARGEST)) return no(DAMAGED);
  try {
    const raw = await unzip(bytes.subarray(START), length);
    if (!raw) return no(DAMAGED);
    const run = unpack(raw, 'saved run') as SavedRun;
    const wrong = problem(run);
    return wrong ? no(`damaged saved run: ${wrong}`) : { ok: true, run };
  } catch (error) {
    return no(`${DAMAGED} (${messageOf(error)})`);
  }
}

const DAMAGED = 'the saved run is damaged or cut off: fetch or save it again';

/** What is compressed, if it is of the length that was announced. */
async function unzip(bytes: Uint8Array, length: number): Promise<Uint8Array | undefined> {
  const stream = new Blob([bytes as BlobPart]).stream();
  const reader = stream
    .pipeThrough<Uint8Array>(new DecompressionStream('gzip') as ReadableWritablePair)
    .getReader();
  let raw = new Uint8Array(Math.min(length, 16 * bytes.length));
  let at = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return at === length ? raw.subarray(0, at) : undefined;
    // A few bytes can stand for gigabytes.
    if (at + value.length > length) {
      await reader.cancel();
      return undefined;
    }
    if (at + value.length > raw.length) {
      const larger = new Uint8Array(Math.min(length, Math.max(2 * raw.length, at + value.length)));
      larger.set(raw.subarray(0, at));
      raw = larger;
    }
    raw.set(value, at);
    at += value.length;
  }
}

/** Whether what claims to be a run can be read as one at every position; undefined if so. */
function problem(run: SavedRun): string | undefined {
  const { trace, scenario, budget } = run ?? {};
  if (typeof scenario?.name !== 'string' || !Array.isArray(scenario.units)) return 'no scenario';
  if (!Number.isInteger(budget)) return 'no limit of steps';
  if (!Array.isArray(trace?.image?.files)) return 'no image';
  const { steps, pc, registers, accesses, instructions, contexts, regions } = trace;
  if (!Number.isInteger(steps) || pc?.length !== steps + 1) return 'its steps do not add up';
  for (const list of [instructions, contexts, regions, trace.stacks, trace.calls, trace.arrivals])
    if (!Array.isArray(list)) return 'a list is missing';
  const { start: registerStart, ...registerColumns } = registers ?? {};
  const { start: accessStart, ...accessColumns } = accesses ?? {};
  for (const [start, columns] of [
    [registerStart, registerColumns],
    [accessStart, accessColumns],
  ] as const) {
    if (start?.length !== steps + 1) return 'its columns do not add up';
    for (const column of Object.values(columns))
      if (column.length !== start[steps]) return 'its columns do not add up';
  }
  for (let step = 0; step < steps; step++)
    if (pc[step] >= instructions.length) return `step ${step} has no instruction`;
  return undefined;
}
