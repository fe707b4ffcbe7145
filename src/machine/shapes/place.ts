import { GENERAL } from '../registers.ts';

/**
 * Where a value of a routine's caller lies: in a register at the routine's entry (no offsets), or in
 * a word reached from one or from a symbol of data: each offset, in bytes, is added to the pointer
 * before it.
 */
export interface Place {
  /** A slot of `GENERAL`; a symbol, which is a pointer to its data; or `pick()`, what that function of the
   * C side answers. */
  register: number | string;
  offsets: readonly number[];
}

const NAMES: readonly string[] = GENERAL;

const SYMBOL = /^[a-z_.$][\w.$]*(\(\))?$/i;

const signed = (offset: number) => (offset === 0 ? '' : offset < 0 ? `${offset}` : `+${offset}`);

/** The address of the word, as C writes it: `rdi`, `rdi+8`, `*(rdi+8)+16`, `*current`; a register's
 * name for the register's own value. */
export function placeText({ register, offsets }: Place): string {
  let text: string = typeof register === 'number' ? GENERAL[register] : register;
  offsets.forEach((offset, i) => {
    if (i > 0) text = /[+-]/.test(text) ? `*(${text})` : `*${text}`;
    text += signed(offset);
  });
  return text;
}

/** Reads what `placeText` writes of a word's address; undefined if it is none. */
export function parsePlace(text: string): Place | undefined {
  const found = /^(.*?)([+-]\d+)?$/.exec(text.trim());
  if (!found) return undefined;
  const [, base, digits] = found;
  const offset = Number(digits ?? 0);
  if (!base.startsWith('*')) {
    const register = NAMES.indexOf(base.replace(/^%/, '').toLowerCase());
    if (register >= 0) return { register, offsets: [offset] };
    return SYMBOL.test(base) ? { register: base, offsets: [offset] } : undefined;
  }
  const inner = parsePlace(base.slice(1).replace(/^\((.*)\)$/, '$1'));
  return inner && { ...inner, offsets: [...inner.offsets, offset] };
}

export function samePlace(a: Place, b: Place): boolean {
  return a.register === b.register && `${a.offsets}` === `${b.offsets}`;
}

/** The object that a word lies in: the place of the pointer to it. */
export function objectOf({ register, offsets }: Place): Place {
  return { register, offsets: offsets.slice(0, -1) };
}

/** Where the answer of a function of the C side is. */
export function answerOf(name: string): Place {
  return { register: `${name}()`, offsets: [] };
}

export function isAnswer({ register }: Place): boolean {
  return typeof register === 'string' && register.endsWith('()');
}

/** A word of a symbol's own data: there is one of it, not one for every context. */
export function isShared(place: Place): boolean {
  return typeof place.register === 'string' && place.offsets.length === 1 && !isAnswer(place);
}

/** The offset in an object at which a word leads to where another place is; undefined if none does. */
export function wayFrom(object: Place, place: Place): number | undefined {
  const { length } = object.offsets;
  const above = { ...place, offsets: place.offsets.slice(0, length) };
  return place.offsets.length > length + 1 && samePlace(object, above)
    ? place.offsets[length]
    : undefined;
}
