import { linkedName } from '../../assembler/link/apart.ts';
import { hex } from '../../base/hex.ts';
import { Slot } from '../registers.ts';
import { answerLabel, fillArguments } from './arguments.ts';
import { Block } from './block.ts';
import { isContext, Layout, type Part } from './layout.ts';
import type { Content } from './observation.ts';
import { answerOf } from './place.ts';
import { staticAddress, up } from './statics.ts';

/** How the functions of a file switch together. */
export type Way =
  /** One call saves one context and resumes another. */
  | { kind: 'switch'; parts: [Part] }
  /** One call saves, and returns again when the other resumes: setjmp, longjmp. */
  | { kind: 'pair'; parts: [save: Part, restore: Part] }
  /** One object is shared: one call goes to its coroutine, one comes back. Both may be the same. */
  | { kind: 'turns'; parts: [resume: Part, back: Part] };

export interface Adapter {
  text: string;
  /** Bytes of a context object, and where in it the stack pointer is saved. */
  size: number;
  offset: number;
}

/** Bytes that a caller leaves above the return address (Microsoft's x64 calling convention). */
const SHADOW = 32;

const HEAD = (
  words: string,
) => `/* The uniform switch over a routine of yours, made after what it was seen to do:
${words.replace(/^/gm, '   ')}. */
`;

/**
 * Source text of context_size, context_make and context_switch over functions that switch. A context
 * that has never run is what one of them leaves of a context that it suspends, moved to another stack.
 */
export function adapterText(way: Way, words: string): Adapter {
  const keeper = keeperOf(way);
  const layout = new Layout(way.parts, keeper);
  const block = new Block();
  const mark = layout.size;
  const size = Math.ceil((layout.size + (way.kind === 'turns' ? 8 : 0)) / 16) * 16;
  block.text += HEAD(words);
  block.line('.globl', 'context_size');
  block.line('.set', `context_size, ${size}`);
  block.text += '\n        .text\n';
  make(block, keeper, layout, way.kind === 'turns' ? mark : undefined);
  block.open('context_switch', 'object to save into, object to resume');
  SWITCH[way.kind](block, way.parts as never, layout, mark);
  block.close('context_switch');
  for (const name of new Set(
    way.parts.flatMap(({ seen }) => seen.hooks.map((hook) => hook.name)),
  )) {
    hook(block, way.parts, layout, name);
  }
  layout.statics.text(block);
  block.line('.section', '.note.GNU-stack, "", @progbits');
  return { text: block.text, size, offset: layout.pad + layout.pointer };
}

/** A function of the C side: it answers with the context that the routine asks it for, or returns at once. */
function hook(block: Block, parts: readonly Part[], layout: Layout, name: string): void {
  const linked = linkedName(name);
  const answer = answerOf(name);
  const memory = layout.statics.at(answer);
  const isAsked = contextAnswered(parts, name) !== undefined;
  block.open(linked, `no part of the file; here it ${isAsked ? 'answers' : 'returns'} at once`);
  if (memory) block.line('leaq', `${staticAddress(memory, 0)}, %rax`);
  else if (isAsked) block.line('movq', `${answerLabel(answer)}(%rip), %rax`);
  block.line('ret');
  block.close(linked);
  if (memory || !isAsked) return;
  block.line('.data');
  block.line('.p2align', '3');
  block.label(answerLabel(answer));
  block.line('.quad', '0');
  block.line('.text');
}

/** Which context a function of the C side is asked for. */
export function contextAnswered(
  parts: readonly Part[],
  name: string,
): 'save' | 'resume' | undefined {
  const { register } = answerOf(name);
  return (['resume', 'save'] as const).find((role) =>
    parts.some(({ shape }) => shape[role]?.register === register),
  );
}

/** The function that suspends a context. */
function keeperOf({ kind, parts }: Way): Part {
  return kind === 'pair' ? parts[0] : parts[parts.length - 1];
}

/** Bytes that a caller leaves above the return address: an odd number of words, since the adapter's own
 * return address lies above them. */
function roomOf({ windows, seen: { popped } }: Part): number {
  if (windows) return SHADOW + 8;
  return popped > 0 ? up(popped + 8, 16) - 8 : 0;
}

function call(block: Block, part: Part): void {
  const name = linkedName(part.symbol);
  const room = roomOf(part);
  if (room > 0) {
    block.line('call', name);
    if (room > part.seen.popped) block.line('addq', `$${room - part.seen.popped}, %rsp`);
    block.line('ret');
  } else block.line('jmp', name);
}

const SWITCH = {
  switch(block: Block, [part]: [Part], layout: Layout) {
    const room = roomOf(part);
    if (room > 0) block.line('subq', `$${room}, %rsp`, 'room for its arguments');
    fillArguments(block, part, layout, Slot.rdi, Slot.rsi, room > 0 ? 0 : 8);
    call(block, part);
  },
  pair(block: Block, [save, restore]: [Part, Part], layout: Layout) {
    const room = save.windows ? SHADOW : 0;
    const slot = `${room || ''}(%rsp)`;
    block.line('pushq', '%rsi');
    if (room) block.line('subq', `$${room}, %rsp`);
    fillArguments(block, save, layout, Slot.rdi, Slot.rdi, 0);
    block.line('call', linkedName(save.symbol));
    block.line('movq', `${slot}, %rsi`, 'whom to resume; nobody when it is resumed itself');
    block.line('testq', '%rsi, %rsi');
    block.line('jz', '.Lback');
    block.line('movq', `$0, ${slot}`);
    fillArguments(block, restore, layout, Slot.rsi, Slot.rsi, 0);
    const { resume, given } = restore.shape;
    if (resume?.register !== Slot.rsi && !given.has(Slot.rsi))
      block.line('movl', '$1, %esi', 'what the other returns');
    block.line('call', linkedName(restore.symbol));
    block.label('.Lback');
    block.line('addq', `$${room + 8}, %rsp`);
    block.line('ret');
  },
  turns(block: Block, [resume, back]: [Part, Part], layout: Layout, mark: number) {
    if (resume.windows) block.line('subq', `$${SHADOW + 8}, %rsp`);
    block.line('cmpq', `$0, ${mark}(%rsi)`, 'is it a coroutine?');
    block.line('je', '.Lback');
    fillArguments(block, resume, layout, Slot.rsi, Slot.rsi, 0);
    call(block, resume);
    block.label('.Lback', 'no: one goes back to whom it came from');
    fillArguments(block, back, layout, Slot.rdi, Slot.rdi, 0);
    call(block, back);
  },
};

/** context_make: the object and the stack as a suspended context has them. */
function make(block: Block, part: Part, layout: Layout, mark: number | undefined): void {
  const { frame, popped } = part.seen;
  // What its return takes off the stack lies below the function that begin returns to.
  const above = up(popped, 16);
  block.open('context_make', 'object, lowest address of its stack, bytes, function');
  block.line('leaq', `${-64 - above}(%rsi,%rdx), %r8`);
  block.line('andq', '$-64, %r8', 'the stack as before a call');
  block.line('movq', `%rcx, ${above || ''}(%r8)`, 'where begin goes');
  block.line('movq', `$0, ${above + 8}(%r8)`, 'a function that does not return');
  block.line('leaq', `${layout.pad || ''}(%rdi), %r9`);
  block.line('xorl', '%eax, %eax');
  block.line('movl', `$${layout.size / 8}, %ecx`);
  block.line('rep', 'stosq');
  if (frame.length > 0) {
    block.line('leaq', `${-8 * frame.length}(%r8), %rdi`);
    block.line('movl', `$${frame.length}, %ecx`);
    block.line('rep', 'stosq');
  }
  frame.forEach((content, i) => {
    put(block, part, layout, content, `${8 * (i - frame.length)}(%r8)`);
  });
  for (const { offset, content } of layout.words(part))
    put(block, part, layout, content, `${offset || ''}(%r9)`);
  layout.fillInner(block, '%r9', 0, '%rax');
  if (mark !== undefined) block.line('movq', `$1, ${mark - layout.pad}(%r9)`, 'a coroutine');
  block.line('ret');
  block.close('context_make');
  block.open('begin', 'a first entry', false);
  if (above > popped) block.line('addq', `$${above - popped}, %rsp`);
  block.line('ret');
  block.close('begin');
}

/** Stores what a word of a suspended context holds, if that is not 0. */
function put(block: Block, part: Part, layout: Layout, content: Content, to: string): void {
  const address = (text: string) => {
    block.line('leaq', `${text}, %rax`);
    block.line('movq', `%rax, ${to}`);
  };
  if (content.kind === 'stack') address(`${content.offset || ''}(%r8)`);
  else if (content.kind === 'bound') {
    if (content.end) address('(%rsi,%rdx)');
    else block.line('movq', `%rsi, ${to}`);
  } else if (content.kind === 'return') address('begin(%rip)');
  else if (content.kind === 'code') {
    const offset = content.address - part.address;
    address(`${linkedName(part.symbol)}${offset < 0 ? offset : `+${offset}`}(%rip)`);
  } else if (content.kind === 'object') {
    const memory = layout.statics.at(content.place);
    if (isContext(part, content.place)) address(`${content.offset || ''}(%r9)`);
    else if (memory) address(staticAddress(memory, content.offset));
  } else if (content.value !== 0n) {
    const value = BigInt.asIntN(64, content.value);
    if (BigInt.asIntN(32, value) === value) block.line('movq', `$${value}, ${to}`);
    else {
      block.line('movabsq', `$${hex(content.value)}, %rax`);
      block.line('movq', `%rax, ${to}`);
    }
  }
}
