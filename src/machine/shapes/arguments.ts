import { Slot } from '../registers.ts';
import type { Block } from './block.ts';
import { type Layout, type Part, registerText, savedPointer, wayToNext } from './layout.ts';
import { isAnswer, isShared, objectOf, type Place, samePlace } from './place.ts';
import { staticAddress } from './statics.ts';

const WORKING = [Slot.rax, Slot.r11, Slot.r10, Slot.r9, Slot.r8, Slot.rcx, Slot.rdx];

/** The word with what a function of the C side answers next. */
export function answerLabel({ register }: Place): string {
  return `.Lanswer.${`${register}`.replace('()', '')}`;
}

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
  const { save, resume, calls, given } = part.shape;
  const { pad, pointer, statics } = layout;
  const wanted = new Set([from, to, ...given.keys(), ...statics.registers]);
  for (const register of [save?.register, resume?.register, calls])
    if (typeof register === 'number') wanted.add(register);
  const work = registerText(temporary(wanted));
  layout.fillInner(block, registerText(from), pad, work);
  for (const { from: data, word, to: memory } of statics.pointers) {
    block.line('leaq', `${staticAddress(memory, 0)}, ${work}`);
    block.line('movq', `${work}, ${staticAddress(data, word)}`);
  }
  const left = savedPointer(part);
  if ((!save || isShared(save)) && left?.kind === 'stack') {
    block.line(
      'leaq',
      `${left.offset + top || ''}(%rsp), ${work}`,
      'the stack pointer it will leave',
    );
    block.line('movq', `${work}, ${pad + pointer || ''}(${registerText(from)})`);
  }
  const clash = save?.register === to && from !== to;
  const resumed = clash ? temporary(wanted) : to;
  if (clash) block.line('movq', `${registerText(to)}, ${registerText(resumed)}`);
  const object = (place: Place, holder: number) => {
    const { register, offsets } = place;
    const address = `${pad || ''}(${registerText(holder)})`;
    if (offsets.length === 1 && typeof register === 'number') {
      const target = registerText(register);
      if (pad !== 0) block.line('leaq', `${address}, ${target}`);
      else if (holder !== register) block.line('movq', `${registerText(holder)}, ${target}`);
      return;
    }
    if (offsets.length === 1 && isAnswer(place)) {
      block.line('leaq', `${address}, ${work}`);
      block.line('movq', `${work}, ${answerLabel(place)}(%rip)`);
      return;
    }
    const holding = statics.at({ register, offsets: offsets.slice(0, -2) });
    if (!holding) return;
    block.line('leaq', `${address}, ${work}`);
    block.line('movq', `${work}, ${staticAddress(holding, offsets.at(-2) as number)}`);
  };
  const next = wayToNext(part.shape);
  if (next !== undefined) {
    block.line('leaq', `${pad || ''}(${registerText(resumed)}), ${work}`);
    block.line('movq', `${work}, ${next + pad || ''}(${registerText(from)})`);
  }
  if (save && !isShared(save)) object(save, from);
  if (resume && (resume.offsets.length === 0 || isShared(resume))) {
    const saved = `${pad + pointer || ''}(${registerText(resumed)})`;
    const memory = statics.at({ ...resume, offsets: [] });
    if (typeof resume.register === 'number')
      block.line('movq', `${saved}, ${registerText(resume.register)}`);
    else if (isAnswer(resume)) {
      block.line('movq', `${saved}, ${work}`);
      block.line('movq', `${work}, ${answerLabel(resume)}(%rip)`);
    } else if (memory) {
      block.line('movq', `${saved}, ${work}`);
      block.line('movq', `${work}, ${staticAddress(memory, resume.offsets[0])}`);
    }
  } else if (resume && next === undefined) {
    const same = save && samePlace(objectOf(save), objectOf(resume));
    if (!same) object(resume, resumed);
  }
  for (const register of statics.registers) {
    const memory = statics.at({ register, offsets: [] });
    if (memory) block.line('leaq', `${staticAddress(memory, 0)}, ${registerText(register)}`);
  }
  for (const [register, value] of given)
    block.line('movq', `$${BigInt.asIntN(64, value)}, ${registerText(register)}`);
  if (calls !== undefined)
    block.line('leaq', `begin(%rip), ${registerText(calls)}`, 'a function that only returns');
}
