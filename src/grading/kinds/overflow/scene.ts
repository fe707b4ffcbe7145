import { hex } from '../../../base/hex.ts';
import type { Random } from '../../../base/random.ts';
import { bitOf } from '../../../machine/kernel/signals.ts';
import { asm } from '../../asm.ts';
import { EPILOGUE, frame, functions, PROLOGUE } from '../../harness.ts';
import { ENTRY, randomControl, randomMask, type Scene } from '../../scene.ts';
import type { Plan } from './plan.ts';

export const SIGSEGV = 11;

export const functionOf = (call: number) => `lab.function_${call}`;

/** Calls of the submission on a stack that ends above a page that is not mapped. */
export function overflowScene(
  { calls, stack }: Plan,
  [guard]: readonly string[],
  random: Random,
): Scene {
  const calling = (argument: bigint, i: number) => {
    const { enter, leave } = frame(random);
    return asm`
        ${enter}
        call    lab.fill
        leaq    ${functionOf(i)}(%rip), %rdi
        movabsq $${hex(argument)}, %rsi
        call    ${guard}
        ${leave}`;
  };
  const harness = asm`
/* Written for this round by the grader: functions, some of which never stop calling themselves. */
        .text
        .globl  ${ENTRY}
${ENTRY}:
        movq    %rsp, .Lhome(%rip)
        movabsq $${hex(stack.low + stack.size - 16 * random.between(1, 20))}, %rsp
        ${calls.map(({ argument }, i) => calling(argument, i))}
        movq    .Lhome(%rip), %rsp
        xorl    %eax, %eax
        ret
        ${calls.map(({ overflows }, i) => (overflows ? endless(i, random) : ending(i)))}
        ${functions(random)}
        .data
        .p2align 3
.Lhome:
        .quad   0
`;
  return {
    harness,
    contexts: [{ name: 'A' }, { name: 'B', stack }],
    mask: randomMask(random) & ~bitOf(SIGSEGV),
    ...randomControl(random),
  };
}

/** A function like any other. */
const ending = (i: number) => asm`
${functionOf(i)}:
        ${PROLOGUE}
        call    lab.fill
        movaps  %xmm0, -16(%rsp)
        ${EPILOGUE}`;

/** One that fills its stack with frames, and with other control words than its caller's. */
function endless(i: number, random: Random): string {
  const { mxcsr, fcw } = randomControl(random);
  const size = 16 * random.between(20, 60) + 8;
  return asm`
${functionOf(i)}:
        subq    $24, %rsp
        movl    $${mxcsr}, (%rsp)
        ldmxcsr (%rsp)
        movl    $${fcw}, (%rsp)
        fldcw   (%rsp)
1:      subq    $${size}, %rsp
        movq    %rbx, ${8 * random.below(Math.floor(size / 8))}(%rsp)
        call    lab.fill
        call    1b`;
}
