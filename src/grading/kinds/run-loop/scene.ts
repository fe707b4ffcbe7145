import { hex } from '../../../base/hex.ts';
import type { Random } from '../../../base/random.ts';
import { asm } from '../../asm.ts';
import { farData, loadFar } from '../../far-data.ts';
import { EPILOGUE, functions, garbage, PROLOGUE } from '../../harness.ts';
import { ENTRY, randomControl, randomMask, type Scene } from '../../scene.ts';
import { ACTIONS, type Message, type Plan, TAKING, WAITING } from './plan.ts';

/** Offsets in a coroutine object; the statement of the exercise lists them. */
export const NEXT = 0;
const ACTION = 8;
const ARGUMENT = 16;
export const CONTEXT = 24;
const SIZE = 32;

/** What the exercise gives: the lightweight switch, and the two words it works with. */
export const PROVIDED_TEXT = asm`
        .text
        .globl  lightweight_swapcontext
lightweight_swapcontext:
        pushq   %rbp
        pushq   %rbx
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    %rsp, (%rdi)
        movq    %rsi, %rsp
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbx
        popq    %rbp
        ret
        .data
        .p2align 3
        .globl  free_list
free_list:
        .quad   0
        .globl  main_context
main_context:
        .quad   0
`;

const TAKE = asm`
        movq    free_list(%rip), %rax
        testq   %rax, %rax
        jz      1f
        movq    ${NEXT}(%rax), %rax
        movq    %rax, free_list(%rip)
1:`;

/** Switches to the main program, in the coroutine whose object the harness has noted. */
const WAIT = asm`
        movq    lab.current(%rip), %rdi
        addq    $${CONTEXT}, %rdi
        movq    main_context(%rip), %rsi
        call    lightweight_swapcontext`;

/** Switches to the coroutine in rax. Leaves A a little lower each time, so that its context is never
 * the same. */
const RESUME = asm`
        movq    ${CONTEXT}(%rax), %rsi
        leaq    main_context(%rip), %rdi
        subq    $16, %rsp
        call    lightweight_swapcontext`;

export const objectAt = (coroutine: number) => `lab.coroutine_${coroutine}`;
export const actionAt = (action: number) => `lab.action_${action}`;

/** A program that sends messages to coroutines, and the actions in them. */
export function messagesScene(
  { messages, stacks, distance }: Plan,
  [loop]: readonly string[],
  random: Random,
): Scene {
  /** Takes the coroutine in rax off the free list. */
  const unlink = (above: number | undefined) =>
    above === undefined
      ? asm`
        movq    ${NEXT}(%rax), %rcx
        movq    %rcx, free_list(%rip)`
      : asm`
        movq    ${NEXT}(%rax), %rcx
        ${loadFar(objectAt(above), distance, 'rdx')}
        movq    %rcx, ${NEXT}(%rdx)`;
  const send = ({ coroutine, listed, above, action, argument }: Message) => asm`
        call    lab.fill
        ${loadFar(objectAt(coroutine), distance, 'rax')}
        ${listed && unlink(above)}
        leaq    ${actionAt(action)}(%rip), %rcx
        movq    %rcx, ${ACTION}(%rax)
        movabsq $${hex(argument)}, %rcx
        movq    %rcx, ${ARGUMENT}(%rax)
        movq    %rax, lab.current(%rip)
        ${RESUME}
        ${action === WAITING && wake(coroutine)}`;
  const wake = (coroutine: number) => asm`
        call    lab.fill
        ${loadFar(objectAt(coroutine), distance, 'rax')}
        ${RESUME}`;
  const resumed = messages.length + messages.filter(({ action }) => action === WAITING).length;
  // As a coroutine that has never run: seven words, the last of them where it begins.
  const suspend = ({ low, size }: { low: number; size: number }, i: number) => asm`
        movabsq $${hex(low + size - 64 - 16 * random.below(16))}, %rax
        leaq    lab.start_${i}(%rip), %rcx
        movq    %rcx, 48(%rax)
        ${loadFar(objectAt(i), distance, 'rcx')}
        movq    %rax, ${CONTEXT}(%rcx)`;
  const start = (i: number) => asm`
lab.start_${i}:
        addq    $8, %rsp
        call    lab.fill
        ${loadFar(objectAt(i), distance, 'rdi')}
        call    ${loop}
        hlt`;
  const action = (i: number) => asm`
${actionAt(i)}:
        ${PROLOGUE}
        ${i === TAKING && TAKE}
        ${i === WAITING && WAIT}
        call    lab.fill
        ${EPILOGUE}`;
  const object = (i: number) => asm`
        ${garbage(random.between(1, 3), random)}
${objectAt(i)}:
        ${garbage(SIZE / 8, random)}`;
  const harness = asm`
/* Written for this round by the grader. It sends messages, and has the actions. */
        .text
        .globl  ${ENTRY}
${ENTRY}:
        subq    $8, %rsp
        ${stacks.map(suspend)}
        ${messages.map(send)}
        addq    $${16 * resumed + 8}, %rsp
        ret
        ${stacks.map((_, i) => start(i))}
        ${Array.from({ length: ACTIONS }, (_, i) => action(i))}
        ${functions(random)}
        .data
lab.current:
        .quad   0
        ${farData(random.shuffle(stacks.map((_, i) => i)).map(object))}
`;
  const contexts = stacks.map((stack, i) => ({ name: `coroutine ${i}`, stack }));
  return {
    harness,
    contexts: [{ name: 'A' }, ...contexts],
    distance,
    mask: randomMask(random),
    ...randomControl(random),
  };
}
