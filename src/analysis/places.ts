import { symbolNamed } from '../assembler/lookup.ts';
import { derived } from '../base/derived.ts';
import { hex } from '../base/hex.ts';
import { didYouMean } from '../base/suggest.ts';
import { GENERAL, Slot } from '../machine/registers.ts';
import { type Area, memoryMap } from '../trace/memory-map.ts';
import type { TraceReader } from '../trace/reader.ts';
import { suspendedRsp } from './context-state.ts';
import { stackTitle } from './words/names.ts';

/** A place in memory as a person names it. */
export interface Place {
  /** It names a register: it moves with the position. */
  follows: boolean;
  /** Its address at a position; of 64 bits, which may be no address of a process. */
  at(position: number): bigint;
}

export type AskedPlace = { ok: true; place: Place } | { ok: false; problem: string };

/** A part of a place: what it adds at a position. */
type Term = { follows: boolean; at(position: number): bigint };

/**
 * Reads `0x403000`, `rsp`, `rdi+0x80`, `counter + 8`, `.data`, `heap`, `stack B` (where its rsp stands), brackets or not.
 * Names are those of the run; a register's value is taken at the position that is asked about.
 */
export function parsePlace(reader: TraceReader, text: string): AskedPlace {
  const bare = text
    .trim()
    .replace(/^\[(.*)\]$/, '$1')
    .trim();
  const whole = term(reader, bare);
  if (whole) return { ok: true, place: sum([[1n, whole]]) };
  const terms: [bigint, Term][] = [];
  for (const [, sign, word] of `+${bare}`.matchAll(/([+-])\s*([^+-]*)/g)) {
    const found = term(reader, word.trim());
    if (!found) return { ok: false, problem: unknown(reader, word.trim()) };
    terms.push([sign === '-' ? -1n : 1n, found]);
  }
  return { ok: true, place: sum(terms) };
}

function sum(terms: readonly [sign: bigint, term: Term][]): Place {
  return {
    follows: terms.some(([, { follows }]) => follows),
    at: (position) =>
      BigInt.asUintN(
        64,
        terms.reduce((total, [sign, { at }]) => total + sign * at(position), 0n),
      ),
  };
}

function term(reader: TraceReader, word: string): Term | undefined {
  const fixed = (address: number | bigint): Term => ({ follows: false, at: () => BigInt(address) });
  if (/^(0x[\da-f]+|\d+)$/i.test(word)) return fixed(BigInt(word));
  const register = word.replace(/^[%$]/, '').toLowerCase();
  if (register === 'rip') return { follows: true, at: (position) => BigInt(reader.pc(position)) };
  const slot = register === 'fs' ? Slot.fsbase : GENERAL.indexOf(register as 'rax');
  if (slot >= 0) return { follows: true, at: (position) => reader.register(slot, position) };
  const symbol = symbolNamed(reader.trace.image, word);
  if (symbol) return fixed(symbol.address);
  const section = reader.trace.image.sections.find(({ name }) => name === word);
  if (section) return fixed(section.address);
  const stack = stacksNamed(reader).get(word);
  if (stack)
    return {
      follows: true,
      at: (position) => BigInt(rspOf(reader, stack.context, position) ?? stack.high - 8),
    };
  const region = reader.trace.regions.find(({ name }) => name === word);
  if (region) return fixed(region.start);
  // As the page shows addresses where there is little room.
  if (/^[\da-f]{6,16}$/i.test(word)) return fixed(BigInt(`0x${word}`));
  return undefined;
}

const stacksNamed = derived(
  (reader: TraceReader) =>
    new Map(
      reader.trace.stacks.toReversed().map((stack) => [stackTitle(reader, stack), stack] as const),
    ),
);

/** Where the stack pointer of a context stands. */
function rspOf(reader: TraceReader, context: number, position: number): number | undefined {
  if (reader.context(position) === context) return Number(reader.register(Slot.rsp, position));
  return suspendedRsp(reader, context, position);
}

function unknown(reader: TraceReader, word: string): string {
  if (!word)
    return 'Name a place: an address (0x403000), a register (rsp), a symbol, or a sum of them';
  const names = [...GENERAL, ...reader.trace.image.symbols.map(({ name }) => name)];
  const hint = didYouMean(word, names);
  return `Nothing in this run is called '${word}'${hint ? `; ${hint}` : ''}`;
}

/** A place to choose. */
export interface Suggestion {
  /** What `parsePlace` reads. */
  text: string;
  /** What it is: `register`, `stack`, `object, 24 bytes`. */
  what: string;
}

/** Places of a run that a text may mean, the likeliest first: all that contain it, at most `most`, and how many there are. */
export function suggestPlaces(
  reader: TraceReader,
  position: number,
  text: string,
  most: number,
): { found: Suggestion[]; total: number } {
  const wanted = text.trim().toLowerCase();
  const starts: Suggestion[] = [];
  const contains: Suggestion[] = [];
  for (const each of [...areas(reader, position), ...named(reader)]) {
    const at = each.text.toLowerCase().indexOf(wanted);
    if (at === 0) starts.push(each);
    else if (at > 0) contains.push(each);
  }
  const all = [...starts, ...contains];
  return { found: all.slice(0, most), total: all.length };
}

/** What is mapped at a position: sections by name, then what lies elsewhere. */
function areas(reader: TraceReader, position: number): Suggestion[] {
  return suggestedAreas(reader)(memoryMap(reader, position));
}

const suggestedAreas = derived((reader: TraceReader) =>
  derived((map: readonly Area[]): Suggestion[] => {
    const { image, stacks } = reader.trace;
    const sections = image.sections
      .filter(({ size, thread }) => size > 0 && !thread)
      .map(({ name, address, size }) => ({
        text: name,
        what: `section, ${hex(address)} to ${hex(address + size)}`,
      }));
    const known = new Set([...sections.map(({ text }) => text), ...stacks.map(({ name }) => name)]);
    const others = map
      .filter(
        ({ kind, region, stack }) => kind === 'memory' && !stack && !known.has(region?.name ?? ''),
      )
      .map(({ low, high, region }) => ({
        text: region?.kind === 'mmap' ? hex(low) : (region?.name ?? hex(low)),
        what: `${region?.kind ?? 'memory'}, ${hex(low)} to ${hex(high)}`,
      }));
    return [{ text: 'rsp', what: 'register' }, ...sections, ...others];
  }),
);

/** Stacks, registers and symbols. */
const named = derived((reader: TraceReader): readonly Suggestion[] => [
  ...[...stacksNamed(reader).keys()]
    .toReversed()
    .map((text) => ({ text, what: 'where its rsp is' })),
  ...GENERAL.filter((name) => name !== 'rsp').map((text) => ({ text, what: 'register' })),
  { text: 'rip', what: 'register' },
  ...reader.trace.image.symbols.map(({ name, kind, address, size }) => ({
    text: name,
    what: `${kind}, ${hex(address)}${kind === 'object' ? `, ${size} bytes` : ''}`,
  })),
]);
