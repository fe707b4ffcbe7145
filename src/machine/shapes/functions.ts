import type { Image } from '../../assembler/image.ts';
import type { Launch } from '../launch.ts';
import { Slot } from '../registers.ts';
import type { Part } from './layout.ts';
import type { Content, Observation } from './observation.ts';
import { observe } from './observe.ts';
import { isShared, objectOf, samePlace } from './place.ts';
import { type Shape, shapeOf } from './shape.ts';

/** A global function of a file, and what a call of it was seen to do. */
export interface Watched extends Part {
  /** All its names; `symbol` is the plainest. */
  names: string[];
  role: 'switch' | 'exchange' | 'side' | 'save' | 'restore' | 'none';
}

/** Functions that are looked at in one file. */
const MOST = 64;

const underscores = (name: string) => /^_*/.exec(name)?.[0].length ?? 0;

/** The names of every global function, the plainest name first. */
export function functionsOf(image: Image): { names: string[]; address: number }[] {
  const byAddress = new Map<number, string[]>();
  for (const { name, address, kind, global } of image.symbols)
    if (kind === 'function' && global && name !== 'main' && name !== '_start')
      byAddress.set(address, [...(byAddress.get(address) ?? []), name]);
  return [...byAddress]
    .map(([address, names]) => ({
      address,
      names: names.sort((a, b) => underscores(a) - underscores(b)),
    }))
    .slice(0, MOST);
}

/** Watches one function. What `said` says of its shape counts more than what is seen. */
export function watchFunction(
  base: Launch,
  { names, address }: { names: string[]; address: number },
  said: Shape,
): Watched {
  const seen = observe(base, address, said.given);
  const observed = shapeOf(seen, said.given);
  const shape = { ...observed, ...said, given: observed.given };
  if (said.save) delete shape.handed;
  const part = { symbol: names[0], address, seen, shape, windows: isWindows(seen, shape) };
  return { ...part, names, role: roleOf(seen, shape) };
}

function roleOf(seen: Observation, { save, handed, resume }: Shape): Watched['role'] {
  if (!resume) return save && !isShared(save) && seen.returned ? 'save' : 'none';
  if (seen.returned) return 'none';
  if (!save) return handed === undefined ? 'restore' : 'switch';
  if (resume.offsets.length === 0 || isShared(save) || isShared(resume)) return 'switch';
  if (!samePlace(objectOf(save), objectOf(resume))) return 'switch';
  return samePlace(save, resume) ? 'exchange' : 'side';
}

/** Whether a function is called as on Windows: rcx and rdx are its arguments, rdi and rsi kept. */
function isWindows(seen: Observation, { save, handed, resume, calls }: Shape): boolean {
  const roles = [save?.register, resume?.register, calls].filter((root) => root !== undefined);
  if (roles.length === 0 || roles.some((root) => typeof root === 'string')) return false;
  // A function that is told of one context is told in its first argument.
  const isHalf = !resume || (!save && !handed);
  if (isHalf && roles[0] !== Slot.rcx) return false;
  if (!roles.every((slot) => [Slot.rcx, Slot.rdx, Slot.r8, Slot.r9].includes(slot as never)))
    return false;
  if (seen.gs) return true;
  const contents = [...seen.frame, ...seen.stored.map(({ content }) => content)];
  const keeps = (register: number) =>
    contents.some(
      (each: Content) =>
        each.kind === 'object' &&
        each.offset === 0 &&
        samePlace(each.place, { register, offsets: [] }),
    );
  return keeps(Slot.rdi) && keeps(Slot.rsi);
}
