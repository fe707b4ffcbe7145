import { symbolsAt } from '../assembler/lookup.ts';
import { derived } from '../base/derived.ts';
import { shortHex } from '../base/hex.ts';
import type { Instruction } from '../machine/instruction.ts';
import type { TraceReader } from '../trace/reader.ts';
import type { Trace } from '../trace/trace.ts';
import { number } from './format.ts';
import { nameAddress } from './words/names.ts';

/** What a value points at, one level down. */
export interface Pointee {
  address: number;
  /** `main + 12`, `stack B, top − 0x40`. */
  name: string;
  kind: 'code' | 'text' | 'word';
  /** What stands there: an instruction as AT&T has it, `"hello"`, `0x403128 (A's ucontext_t)`; empty for code
   * that was never reached. */
  there: string;
}

/** Values below it are just numbers: nothing is ever mapped there. */
const LOWEST = 0x1000n;
/** Bits 47 to 63 of an address are all the same. */
const BEYOND = 1n << 47n;

/** The least characters of a text, and those shown of it. */
const TEXT = 4;
const SHOWN = 40;

/** The address that a value is, if anything is mapped there at a position. */
export function pointerIn(
  reader: TraceReader,
  value: bigint,
  position: number,
): number | undefined {
  if (value < LOWEST || value >= BEYOND) return undefined;
  const address = Number(value);
  return reader.region(address, position) && address;
}

/** What a value points at; undefined of one that is no address of mapped memory. */
export function pointee(reader: TraceReader, value: bigint, position: number): Pointee | undefined {
  const address = pointerIn(reader, value, position);
  if (address === undefined) return undefined;
  const name = nameAddress(reader, address, position) ?? shortHex(address);
  const code = instructionAt(reader.trace, address);
  if (code) return { address, name, kind: 'code', there: code.att };
  if (isCode(reader, address, position)) return { address, name, kind: 'code', there: '' };
  const text = textAt(reader, address, position);
  if (text) return { address, name, kind: 'text', there: text };
  const bits = wordFrom(reader, address, position);
  if (bits === undefined) return { address, name, kind: 'word', there: '' };
  const next = pointerIn(reader, bits, position);
  const named = next !== undefined && nameAddress(reader, next, position);
  return {
    address,
    name,
    kind: 'word',
    there: named ? `${shortHex(bits)} (${named})` : number(bits),
  };
}

/** Whether code lies at an address: what is executable and has no name of data. */
function isCode(reader: TraceReader, address: number, position: number): boolean {
  if (!reader.region(address, position)?.executable) return false;
  if (reader.stack(address, position)) return false;
  return symbolsAt(reader.trace.image, address)[0]?.kind !== 'object';
}

/** The instruction that begins at an address, as it was first met. */
export function instructionAt(trace: Trace, address: number): Instruction | undefined {
  const [index] = instructionsAt(trace, address);
  return trace.instructions[index];
}

/** Those that begin at an address, as indices into `Trace.instructions`: of code that was rewritten there are several. */
export function instructionsAt(trace: Trace, address: number): readonly number[] {
  return byAddress(trace).get(address) ?? NONE;
}

const NONE: readonly number[] = [];

const byAddress = derived(({ instructions }: Trace) => {
  const found = new Map<number, number[]>();
  instructions.forEach(({ address, flow }, i) => {
    if (flow === 'signal') return;
    const others = found.get(address);
    if (others) others.push(i);
    else found.set(address, [i]);
  });
  return found;
});

/** The eight bytes from an address on as a number; undefined if they reach beyond what is mapped. */
function wordFrom(reader: TraceReader, address: number, position: number): bigint | undefined {
  const bytes = reader.read(address, 8, position);
  return bytes && new DataView(bytes.buffer).getBigUint64(0, true);
}

/** A text that begins at an address and ends with a zero byte, in quotes: printable ASCII, perhaps cut. */
function textAt(reader: TraceReader, address: number, position: number): string | undefined {
  let text = '';
  for (let at = address; text.length <= SHOWN; at++) {
    const byte = reader.read(at, 1, position)?.[0];
    if (byte === undefined) return undefined;
    if (byte === 0) break;
    if (!isPrintable(byte) && byte !== 10 && byte !== 9) return undefined;
    text += String.fromCharCode(byte);
  }
  if (text.length < TEXT) return undefined;
  return text.length > SHOWN ? `${JSON.stringify(text.slice(0, SHOWN))}…` : JSON.stringify(text);
}

/** Whether a byte is a printable character of ASCII. */
export const isPrintable = (byte: number): boolean => byte >= 0x20 && byte < 0x7f;
