import type { Image } from '../assembler/image.ts';
import { labSymbol } from '../assembler/lookup.ts';
import type { Coroutines, List } from './memory/region.ts';
import type { Scenario } from './scenarios/scenario.ts';

/** What a scenario says about its program by symbol, as addresses. */
export interface GuestSymbols {
  settings: { address: number; value: bigint }[];
  coroutines?: Coroutines;
  lists?: List[];
}

/** Looks the symbols of a scenario up, or says which one the program lacks. */
export function guestSymbols(
  image: Image,
  { settings = {}, coroutines, lists }: Scenario,
): { ok: true; symbols: GuestSymbols } | { ok: false; message: string } {
  let message = '';
  const find = (name: string, wanted: 'function' | 'object', purpose: string) => {
    const symbol = labSymbol(image, name);
    const section = image.sections.find(
      ({ address, size }) => symbol && symbol.address >= address && symbol.address < address + size,
    );
    if (symbol && section?.executable === (wanted === 'function')) return symbol.address;
    const what = wanted === 'function' ? 'function' : 'data';
    message ||= symbol
      ? `'${name}', ${purpose}, is no ${what} symbol: it lies in ${section?.name ?? 'no section'}`
      : `no ${what} symbol '${name}', ${purpose}; define it, or take it out of the scenario`;
    return 0;
  };
  const words = Object.entries(settings).map(([name, value]) => {
    if (BigInt.asUintN(64, value) !== value && BigInt.asIntN(64, value) !== value)
      message ||= `setting '${name}' does not fit into 64 bits: ${value}`;
    return { address: find(name, 'object', 'a setting'), value: BigInt.asUintN(64, value) };
  });
  const symbols: GuestSymbols = {
    settings: words,
    ...(coroutines && {
      coroutines: {
        made: find(coroutines.made, 'function', 'where coroutines are made'),
        dropped: find(coroutines.dropped, 'function', 'where coroutines are dropped'),
        save: coroutines.save,
        offset: coroutines.offset ?? 0,
        count: 0,
      },
    }),
    ...(lists && {
      lists: lists.map((list) => ({
        ...list,
        head: find(list.head, 'object', `the head of the ${list.name}`),
      })),
    }),
  };
  return message ? { ok: false, message } : { ok: true, symbols };
}
