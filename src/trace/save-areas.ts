import type { Image, ImageSymbol } from '../assembler/image.ts';
import { labSymbol, symbolsAt } from '../assembler/lookup.ts';
import { derived } from '../base/derived.ts';
import { gcd } from '../base/gcd.ts';
import { Slot } from '../machine/registers.ts';
import { UCONTEXT_FIELDS, UCONTEXT_SIZE } from '../machine/ucontext.ts';
import { AddressMap, type Occupant } from './address-map.ts';
import { functionAt } from './functions.ts';
import type { TraceReader } from './reader.ts';
import { type Origin, rspOrigin } from './rsp-origin.ts';
import { movedWords, type SavedWord } from './saved-words.ts';

/** Where a context is saved while it does not run. */
export interface SaveArea {
  context: number;
  kind: 'ucontext' | 'pointer';
  /** Of the `ucontext_t`, or of the word that holds rsp. */
  address: number;
  /** Where the object begins that it lies in, and the bytes that are known to belong to it. */
  object: number;
  size: number;
  /** `ctx_a`, `coros[2]`, `arena+0x50`; undefined where the object has no name. */
  symbol?: string;
  /** What is kept there, ascending; nothing of a `ucontext_t`, whose fields are known. */
  words: SavedWord[];
}

/** Offset in a `ucontext_t` of gregs[RSP]. */
const RSP = UCONTEXT_FIELDS.find(({ slot }) => slot === Slot.rsp)?.offset ?? 0;

/** Switches of a context that are looked at: as many out of it as back into it. */
const LOOKED_AT = 3;

/** Steps of one switch that are looked at. */
const LONGEST = 512;

/** Bytes of an object of unknown extent that a scenario says something is saved in. */
const DECLARED = 64;

/** Bytes between what is kept next to each other. */
const GAP = 8;

interface Visits {
  out: number[];
  back: number[];
}

/** The save areas of a run, a context one at most: those declared, and those that rsp was taken from. */
export const saveAreas = derived((reader: TraceReader): readonly SaveArea[] => {
  const { contexts } = reader.trace;
  const visits = visitsOf(reader);
  const found = new Map<number, number>();
  const structs = new Map<number, number>();
  contexts.forEach(({ saveArea }, context) => {
    if (saveArea) return;
    const origins = visits[context].back.flatMap((i) => {
      const cross = reader.history.switches.cross[i];
      const origin = rspOrigin(reader, cross);
      return origin ? [{ ...origin, cross, back: i }] : [];
    });
    const origin = origins.find(({ stored }) => stored) ?? origins[0];
    if (!origin) return;
    // It may have begun from another area than it is kept in.
    visits[context].back = origins
      .filter(({ address }) => address === origin.address)
      .map(({ back }) => back);
    const struct = ucontextAround(reader, origin);
    if (struct === undefined) found.set(context, origin.address);
    else structs.set(context, struct);
  });
  const elements = elementsOf(reader, [...found.values(), ...structs.values()]);
  const areas = contexts.flatMap((_, context): SaveArea[] => {
    const declared = declaredArea(reader, context);
    if (declared?.kind === 'ucontext') return [declared];
    const struct = structs.get(context);
    if (struct !== undefined) {
      const symbol = elements.get(struct)?.symbol ?? placeName(reader, struct);
      const place = { address: struct, object: struct, size: UCONTEXT_SIZE };
      return [{ context, kind: 'ucontext', ...place, ...(symbol && { symbol }), words: [] }];
    }
    const address = declared?.address ?? found.get(context);
    if (address === undefined) return [];
    const element = declared ?? elements.get(address);
    const moved = movedIn(reader, visits[context]);
    const low = element?.object ?? 0;
    const high = low + (element?.size ?? Number.POSITIVE_INFINITY);
    const within = moved.filter((word) => word.address >= low && word.address + word.size <= high);
    const words = named(declared ? within : apart(reader, within, address, !element), address);
    const last = words[words.length - 1];
    const object = element?.object ?? words[0].address;
    const size = element?.size ?? last.address + last.size - object;
    const symbol = element?.symbol ?? (element ? undefined : placeName(reader, object));
    return [{ context, kind: 'pointer', address, object, size, ...(symbol && { symbol }), words }];
  });
  const pattern = areas.find(({ context }) => contexts[context].saveArea && ran(visits[context]));
  return areas.map((area) =>
    area.kind === 'ucontext' || ran(visits[area.context]) ? area : alike(area, pattern),
  );
});

/** The `ucontext_t` that a word for rsp lies in, if one of the C library's functions loaded it at `cross`. */
function ucontextAround(reader: TraceReader, { address, cross }: Origin & { cross: number }) {
  const loads = reader.instruction(cross)?.memory.some(({ displacement }) => displacement === RSP);
  const routine = functionAt(reader.trace, reader.pc(cross))?.name ?? '';
  return loads && /(^|_)(swap|set)context$/.test(routine) ? address - RSP : undefined;
}

const ran = ({ out, back }: Visits) => out.length + back.length > 0;

/** Of one that never ran: what is kept where the others keep it. */
function alike(area: SaveArea, pattern: SaveArea | undefined): SaveArea {
  if (!pattern) return area;
  const distance = area.object - pattern.object;
  const words = pattern.words.map((word) => ({ ...word, address: word.address + distance }));
  return { ...area, words };
}

/** The save area of a context. */
export function saveAreaOf(reader: TraceReader, context: number): SaveArea | undefined {
  return byContext(reader)[context];
}

const byContext = derived((reader: TraceReader) => {
  const areas: SaveArea[] = [];
  for (const area of saveAreas(reader)) areas[area.context] = area;
  return areas;
});

/** What is saved at an address at a position, and the save area that it belongs to. */
export function savedAt(
  reader: TraceReader,
  address: number,
  position: number,
): { area: SaveArea; word: SavedWord } | undefined {
  return placesOf(reader).at(address, position);
}

/** The bytes of save areas. What two contexts are kept in by turns is neither's. */
const placesOf = derived((reader: TraceReader) => {
  const owners = new Map<number, number>();
  const places = saveAreas(reader).flatMap((area) => {
    const { from, to } = reader.trace.contexts[area.context];
    const words =
      area.kind === 'ucontext'
        ? [{ address: area.address, size: UCONTEXT_SIZE, register: '' }]
        : area.words;
    return words.map((word) => {
      const { address: low, size } = word;
      if (from === 0) owners.set(low, (owners.get(low) ?? 0) + 1);
      return { low, high: low + size, from, to, area, word };
    });
  });
  return new AddressMap<Occupant & { area: SaveArea; word: SavedWord }>(
    places.filter(({ low }) => (owners.get(low) ?? 0) < 2),
  );
});

/** The first switches back into every context and the last ones before these out of it. */
function visitsOf({ trace, history }: TraceReader): Visits[] {
  const visits = trace.contexts.map((): Visits => ({ out: [], back: [] }));
  const { from, to } = history.switches;
  for (let i = 0; i < from.length; i++) {
    const { out } = visits[from[i]];
    if (out.length < LOOKED_AT) out.push(i);
    const { back } = visits[to[i]];
    if (back.length < LOOKED_AT) back.push(i);
  }
  return visits;
}

/** The area that a scenario declares for a context. */
function declaredArea({ trace }: TraceReader, context: number): SaveArea | undefined {
  const { saveArea } = trace.contexts[context];
  if (!saveArea) return undefined;
  const { kind, address, symbol: name } = saveArea;
  const symbol = name === undefined ? undefined : labSymbol(trace.image, name);
  const offset = symbol ? address - symbol.address : (trace.coroutines?.offset ?? 0);
  return {
    context,
    kind,
    address,
    object: address - offset,
    size: kind === 'ucontext' ? UCONTEXT_SIZE : symbol?.size || DECLARED,
    ...(name && { symbol: name }),
    words: [],
  };
}

/** What a context stores on its way out and loads on its way back; of one word, what it stores. */
function movedIn(reader: TraceReader, { out, back }: Visits): SavedWord[] {
  const { start, end } = reader.history.switches;
  const steps = (i: number) =>
    Array.from({ length: Math.min(end[i] - start[i], LONGEST) }, (_, at) => start[i] + at);
  return [
    ...out.flatMap((i) => steps(i).flatMap((step) => movedWords(reader, step, 'store'))),
    ...back.flatMap((i) => steps(i).flatMap((step) => movedWords(reader, step, 'load'))),
  ];
}

/** Of words at the same place the first counts; where rsp was taken from, there it lies. */
function named(moved: readonly SavedWord[], address: number): SavedWord[] {
  const mangled = moved.some((word) => word.address === address && word.mangled);
  const rsp: SavedWord = { address, size: 8, register: 'rsp', ...(mangled && { mangled: true }) };
  const words = new Map<number, SavedWord>([[address, rsp]]);
  for (const word of moved) if (!words.has(word.address)) words.set(word.address, word);
  return [...words.values()].sort((a, b) => a.address - b.address);
}

/** Those of the words that are of the object at `address` and no part of a stack. Where only its neighbours
 * tell what belongs to it, or it lies on a stack itself: those next to each other. */
function apart(
  { trace: { stacks } }: TraceReader,
  words: readonly SavedWord[],
  address: number,
  unknown: boolean,
): SavedWord[] {
  const on = (at: number) => stacks.some(({ low, high }) => at >= low && at < high);
  if (unknown || on(address)) return together(words, address);
  return words.filter((word) => !on(word.address));
}

/** The words that lie next to each other and to the one at `address`. */
function together(words: readonly SavedWord[], address: number): SavedWord[] {
  const sorted = words.toSorted((a, b) => a.address - b.address);
  let [low, high] = [address, address + 8];
  for (const word of sorted)
    if (word.address >= low && word.address < high + GAP)
      high = Math.max(high, word.address + word.size);
  for (const word of sorted.toReversed())
    if (word.address < low && word.address + word.size > low - GAP) low = word.address;
  return sorted.filter((word) => word.address >= low && word.address < high);
}

/** A named object that areas lie in: the whole of it, or an element of an array of equal ones. */
interface Element {
  object: number;
  size: number;
  symbol: string;
}

/** By address of the word for rsp: the object that it lies in, where its extent is known. */
function elementsOf(reader: TraceReader, addresses: readonly number[]): Map<number, Element> {
  const { image, stacks } = reader.trace;
  const inside = new Map<ImageSymbol, Set<number>>();
  for (const address of addresses) {
    const symbol = symbolAround(image, address);
    if (!symbol) continue;
    const known = inside.get(symbol);
    if (known) known.add(address);
    else inside.set(symbol, new Set([address]));
  }
  const elements = new Map<number, Element>();
  for (const [{ name, address: low, size }, areas] of inside) {
    const sorted = [...areas].sort((a, b) => a - b);
    const stride = sorted.slice(1).reduce((d, at, i) => gcd(d, at - sorted[i]), 0) || size;
    const even = size % stride === 0;
    // An object with a stack in it, or an array of which one element is used, has no known parts.
    const whole =
      sorted.length > 1 || stacks.every((stack) => stack.high <= low || stack.low >= low + size);
    if (!even || !whole) continue;
    for (const at of sorted) {
      const index = Math.floor((at - low) / stride);
      const symbol = sorted.length > 1 ? `${name}[${index}]` : name;
      elements.set(at, { object: low + index * stride, size: stride, symbol });
    }
  }
  return elements;
}

function symbolAround(image: Image, address: number): ImageSymbol | undefined {
  return symbolsAt(image, address).findLast(({ size }) => size > 0);
}

/** `arena+0x50` */
function placeName({ trace }: TraceReader, address: number): string | undefined {
  const symbol = symbolAround(trace.image, address);
  if (!symbol) return undefined;
  const offset = address - symbol.address;
  return offset === 0 ? symbol.name : `${symbol.name}+0x${offset.toString(16)}`;
}
