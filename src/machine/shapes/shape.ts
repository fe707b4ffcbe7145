import { GENERAL, Slot } from '../registers.ts';
import type { Given, Observation } from './observation.ts';
import { objectOf, type Place, parsePlace, placeText, samePlace, wayFrom } from './place.ts';

/** How a function takes part in a switch. */
export interface Shape {
  /** The word that receives the stack pointer of the context that is left. */
  save?: Place;
  /** The register that has it on arrival, or the word led to from the other stack, where no word of
   * its own receives it. */
  handed?: Place;
  /** Where the stack pointer to resume comes from: a word or a register's value. */
  resume?: Place;
  /** The register that says where the context that is resumed goes on: a function. */
  calls?: number;
  /** Other registers' values on entry. */
  given: Given;
}

/** Finds out from what a function was seen to do how it takes part in a switch. */
export function shapeOf(seen: Observation, given: Given = new Map()): Shape {
  const { resumed, handed, arrival, returned, tested } = seen;
  const shape: Shape = { given };
  const words = seen.stored.filter(
    ({ content, place }) =>
      content.kind === 'stack' && !(resumed && wayFrom(resumed.place, place) !== undefined),
  );
  // A frame pointer is an address on the stack, too: the stack pointer's word is where it is resumed
  // from.
  const save =
    words.find(({ place }) => resumed && `${place.offsets}` === `${resumed.place.offsets}`) ??
    words.at(-1);
  if (save) shape.save = save.place;
  else if (handed && resumed && !returned) shape.handed = handed.place;
  if (resumed) shape.resume = resumed.place;
  if (arrival?.offsets.length === 0 && !(resumed && samePlace(arrival, resumed.place)))
    shape.calls = arrival.register as number;
  // A pointer to a context is compared with the null pointer, or with the other's.
  const pointers = [shape.save?.register, shape.resume?.register, shape.calls];
  const flags = tested.filter((register) => !pointers.includes(register));
  shape.given = new Map([...flags.map((register) => [register, 1n] as const), ...given]);
  return shape;
}

const NAMES: readonly string[] = GENERAL;

/** `saves into rdi, resumes from rsi`: what `parseShape` reads. */
export function shapeText({ save, handed, resume, calls, given }: Shape): string {
  const clauses: string[] = [];
  if (save) clauses.push(`saves into ${placeText(save)}`);
  if (handed !== undefined) clauses.push(`hands over in ${placeText(handed)}`);
  if (resume)
    clauses.push(`resumes ${resume.offsets.length > 0 ? 'from' : 'at'} ${placeText(resume)}`);
  if (calls !== undefined) clauses.push(`calls ${GENERAL[calls]}`);
  for (const [register, value] of given) clauses.push(`${GENERAL[register]} ${value}`);
  return clauses.join(', ');
}

export const SHAPE_SYNTAX =
  "clauses like 'saves into rdi+8', 'hands over in rax', 'resumes from rsi+8', 'resumes at rsi', " +
  "'calls rdx', 'rcx 0', with commas between them; '*current' is a word that a symbol's data leads to";

/** Reads what a person says of a shape: some clauses, or all. */
export function parseShape(
  text: string,
): { ok: true; shape: Shape } | { ok: false; message: string } {
  const given = new Map<number, bigint>();
  const shape: Shape = { given };
  const register = (name: string) => {
    const slot = NAMES.indexOf(name.replace(/^%/, '').toLowerCase());
    return slot < 0 || slot === Slot.rsp ? undefined : slot;
  };
  for (const clause of text.split(',').map((each) => each.trim())) {
    const [, verb, what] =
      /^(saves into|hands over in|resumes from|resumes at|calls|%?r\w+) +(.+)$/i
        .exec(clause)
        ?.map((part, i) => (i === 1 ? part.toLowerCase() : part)) ?? [];
    const place = what && parsePlace(what);
    const slot = what && register(what);
    if (verb === 'saves into' && place) shape.save = place;
    else if (verb === 'resumes from' && place) shape.resume = place;
    else if (verb === 'resumes at' && slot) shape.resume = { register: slot, offsets: [] };
    else if (verb === 'hands over in' && typeof slot === 'number')
      shape.handed = { register: slot, offsets: [] };
    else if (verb === 'hands over in' && place) shape.handed = place;
    else if (verb === 'calls' && slot) shape.calls = slot;
    else if (verb && register(verb) !== undefined && /^-?(0x[\da-f]+|\d+)$/i.test(what))
      given.set(register(verb) as number, BigInt(what));
    else return { ok: false, message: `'${clause}' is no part of a shape; write ${SHAPE_SYNTAX}` };
  }
  return { ok: true, shape };
}

/** Where a suspended context has the address to go on at, in words. */
export function addressText({ arrival, resumed }: Observation): string {
  if (!arrival || !resumed || arrival.offsets.length === 0) return '';
  const onStack = samePlace(objectOf(arrival), resumed.place);
  return onStack ? 'address on the stack' : `address from ${placeText(arrival)}`;
}
