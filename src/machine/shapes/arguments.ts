import { Slot } from '../registers.ts';
import type { Block } from './block.ts';
import { type Layout, type Part, registerText } from './layout.ts';
import type { Place } from './place.ts';

const WORKING = [Slot.rax, Slot.r11, Slot.r10, Slot.r9, Slot.r8, Slot.rcx, Slot.rdx];

/** A register to work in, not one of `taken`, which it joins. */
function temporary(taken: Set<number>): number {
  const free = WORKING.find((slot) => !taken.has(slot)) ?? Slot.rax;
  taken.add(free);
  return free;
}

/**
 * Puts into registers what a function wants: the context to save, the one to resume, and what else it
 * was seen to use.
 * @param from register with the context object to save into
 * @param to register with the one to resume
 * @param top bytes from rsp to the stack pointer before the call that the function is told of
 */
export function fillArguments(
  block: Block,
  part: Part,
  layout: Layout,
  from: number,
  to: number,
  top: number,
): void {
  const { save, resume, handed, calls, given } = part.shape;
  const { pad, pointer } = layout;
  const wanted = new Set([from, to, ...given.keys(), ...layout.staticRegisters]);
  for (const register of [save?.register, resume?.register, calls])
    if (register !== undefined) wanted.add(register);
  const work = registerText(temporary(wanted));
  layout.fillInner(block, registerText(from), pad, work);
  if (handed !== undefined && part.seen.handed?.content.kind === 'stack') {
    const offset = part.seen.handed.content.offset + top;
    block.line('leaq', `${offset || ''}(%rsp), ${work}`, 'what it will hand over');
    block.line('movq', `${work}, (${registerText(from)})`);
  }
  const clash = save?.register === to && from !== to;
  const resumed = clash ? temporary(wanted) : to;
  if (clash) block.line('movq', `${registerText(to)}, ${registerText(resumed)}`);
  const object = (place: Place, holder: number) => {
    const target = registerText(place.register);
    const address = `${pad || ''}(${registerText(holder)})`;
    if (place.offsets.length === 1) {
      if (pad !== 0) block.line('leaq', `${address}, ${target}`);
      else if (holder !== place.register) block.line('movq', `${registerText(holder)}, ${target}`);
      return;
    }
    const inner = layout.static({ ...place, offsets: place.offsets.slice(0, -2) });
    const outer = layout.static({ ...place, offsets: [] });
    if (!inner || !outer) return;
    const word = inner.pad + (place.offsets.at(-2) as number);
    block.line('leaq', `${address}, ${work}`);
    block.line('movq', `${work}, ${inner.label}+${word}(%rip)`);
    block.line('leaq', `${outer.label}+${outer.pad}(%rip), ${target}`);
  };
  if (save) object(save, from);
  if (resume && resume.offsets.length > 0) {
    if (resume.register !== save?.register) object(resume, resumed);
  } else if (resume) {
    const address = `${pad + pointer || ''}(${registerText(resumed)})`;
    block.line('movq', `${address}, ${registerText(resume.register)}`);
  }
  for (const register of layout.staticRegisters) {
    const memory = layout.static({ register, offsets: [] });
    if (!memory || register === save?.register || register === resume?.register) continue;
    block.line('leaq', `${memory.label}+${memory.pad}(%rip), ${registerText(register)}`);
  }
  for (const [register, value] of given)
    block.line('movq', `$${BigInt.asIntN(64, value)}, ${registerText(register)}`);
  if (calls !== undefined)
    block.line('leaq', `begin(%rip), ${registerText(calls)}`, 'a function that only returns');
}
