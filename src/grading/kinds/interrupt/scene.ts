import { hex } from '../../../base/hex.ts';
import type { Random } from '../../../base/random.ts';
import { GENERAL } from '../../../machine/registers.ts';
import { asm } from '../../asm.ts';
import { FLAG_BITS, functions, ruining } from '../../harness.ts';
import { ENTRY, randomControl, randomMask, type Scene } from '../../scene.ts';

/** Functions in a round that are broken into. */
export const BREAKS = 4;

/** What the exercise gives: the address to go on at, and a function that ruins all it may. */
export const PROVIDED_TEXT = asm`
        ${ruining('tick')}
        .data
        .p2align 3
        .globl  resume_at
resume_at:
        .quad   0
`;

/** A function with registers, flags and a red zone full of values, which is broken into. */
function broken(i: number, handler: string, random: Random): string {
  const depth = 8 * random.between(0, 9) + 136;
  const flags = Number(random.word() & FLAG_BITS) | 0x202;
  const stores = Array.from({ length: 16 }, (_, k) => {
    const register = random.pick(GENERAL.filter((name) => name !== 'rsp'));
    return `        movq    %${register}, ${-8 * (k + 1)}(%rsp)`;
  });
  const vector = (_: unknown, k: number) => asm`
        movabsq $${hex(random.word())}, %rax
        movq    %rax, %xmm${k}
        punpcklqdq %xmm${k}, %xmm${k}`;
  return asm`
        /* Function ${i}, which uses its red zone, is broken into. */
        subq    $${depth}, %rsp
        call    lab.fill
        leaq    .Lresume_${i}(%rip), %rax
        movq    %rax, resume_at(%rip)
        ${Array.from({ length: 16 }, vector)}
        movabsq $${hex(random.word())}, %rax
        pushq   $${flags}
        popfq
        ${stores}
        jmp     ${handler}
.Lresume_${i}:
        cld
        addq    $${depth}, %rsp`;
}

/** Functions that are broken into, one after the other. */
export function breaksScene([handler]: readonly string[], random: Random): Scene {
  const harness = asm`
/* Written for this round by the grader. It is broken into, and has the function to call. */
        .text
        .globl  ${ENTRY}
${ENTRY}:
        ${Array.from({ length: BREAKS }, (_, i) => broken(i, handler, random))}
        ret
        ${functions(random)}
`;
  return { harness, contexts: [{ name: 'A' }], mask: randomMask(random), ...randomControl(random) };
}
