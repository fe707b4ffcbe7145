import { derived } from '../base/derived.ts';
import { lastAtMost } from '../base/search.ts';
import type { CompiledSpan, Image, ImageSymbol, LineSpan } from './image.ts';

/** What is looked up in an image, made when it is first asked for. */
interface Index {
  named: ReadonlyMap<string, readonly ImageSymbol[]>;
  /** By index in `Image.symbols`: the address, and the end of what reaches furthest up to there. */
  addresses: Float64Array;
  reach: Float64Array;
  /** By index in `Image.lines`. */
  spans: Float64Array;
  /** By index in `Image.compiled`. */
  compiled: Float64Array;
}

const endOf = ({ address, size }: ImageSymbol) => address + Math.max(size, 1);

const indexOf = derived(({ symbols, lines, compiled }: Image): Index => {
  const named = new Map<string, ImageSymbol[]>();
  const reach = new Float64Array(symbols.length);
  symbols.forEach((symbol, i) => {
    const namesakes = named.get(symbol.name);
    if (namesakes) namesakes.push(symbol);
    else named.set(symbol.name, [symbol]);
    reach[i] = Math.max(endOf(symbol), reach[i - 1] ?? 0);
  });
  return {
    named,
    addresses: Float64Array.from(symbols, ({ address }) => address),
    reach,
    spans: Float64Array.from(lines, ({ address }) => address),
    compiled: Float64Array.from(compiled, ({ address }) => address),
  };
});

/** The symbol of a name; of several (they are local to their units) the lowest that `fits`. */
export function symbolNamed(
  image: Image,
  name: string,
  fits: (symbol: ImageSymbol) => boolean = () => true,
): ImageSymbol | undefined {
  return indexOf(image).named.get(name)?.find(fits);
}

/** For `symbolNamed`. */
export const isGlobal = ({ global }: ImageSymbol): boolean => global;

/** The symbol of a name that is not of a unit set apart; of several the lowest. */
export function labSymbol(image: Image, name: string): ImageSymbol | undefined {
  return symbolNamed(image, name, ({ apart }) => !apart);
}

/** The symbols that an address lies in, the closest first; one without a size is a byte large. */
export function symbolsAt(image: Image, address: number): ImageSymbol[] {
  const { addresses, reach } = indexOf(image);
  const found: ImageSymbol[] = [];
  for (let i = lastAtMost(addresses, address); i >= 0 && reach[i] > address; i--)
    if (address < endOf(image.symbols[i])) found.push(image.symbols[i]);
  return found;
}

/** The span of source that the byte at an address comes from. */
export function spanAt(image: Image, address: number): LineSpan | undefined {
  const span = image.lines[lastAtMost(indexOf(image).spans, address)];
  return span && address < span.address + span.size ? span : undefined;
}

/** The line of a compiler's source that the byte at an address comes from, where `.loc` or DWARF says it. */
export function compiledAt(image: Image, address: number): CompiledSpan | undefined {
  return image.compiled[compiledIndexAt(image, address)];
}

/** Its index in `Image.compiled`, or -1. */
export function compiledIndexAt(image: Image, address: number): number {
  const index = lastAtMost(indexOf(image).compiled, address);
  const span = image.compiled[index];
  return span && address < span.address + span.size ? index : -1;
}
