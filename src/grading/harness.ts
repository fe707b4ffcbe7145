import { hex } from '../base/hex.ts';
import type { Random } from '../base/random.ts';
import { SYSTEM_CALLS } from '../machine/kernel/system-calls.ts';
import { asm } from './asm.ts';
import { loadFar } from './far-data.ts';

/**
 * Assembly that only puts values where they are wanted: the grader's own code in a scene. Its
 * functions are local to the harness, and keep their state where no submission may write.
 */
const VOLATILE = 'rax rcx rdx rsi rdi r8 r9 r10 r11'.split(' ');
const KEPT = 'rbx rbp r12 r13 r14 r15'.split(' ');
const ALL = [...KEPT, ...VOLATILE];

/** Words below a sleeping context's stack pointer that `scribble` overwrites. */
const SCRIBBLE = 32;

/** CF PF AF ZF SF DF OF: what popfq sets. */
export const FLAG_BITS = 0xcd5n;

/** Calls of `lab.fill` that the table is for; then it begins again. */
const FILLS = 48;

/** `count` 8-byte words of garbage. Now and then it is 0, which many a shortcut relies on not to be. */
export function garbage(count: number, random: Random): string {
  if (count === 0) return '';
  return quads(
    Array.from({ length: count }, () => (random.chance(0.2) ? '0' : hex(random.word()))),
  );
}

/** 8-byte words, each a number or an expression. */
export function quads(words: readonly (string | number | bigint)[]): string {
  return `        .quad   ${words.join(', ')}`;
}

/** One call's worth of registers, in the order that `lab.fill` loads them. Callee-saved ones all
 * differ, or a lost one could go unnoticed; one of them may be 0. */
function values(order: readonly string[], random: Random): string {
  const zero = random.chance(0.4) ? random.pick(KEPT) : '';
  return quads(
    order.map((register) =>
      register === zero || (VOLATILE.includes(register) && random.chance(0.25))
        ? '0'
        : hex(random.word()),
    ),
  );
}

/**
 * `lab.fill`: fresh values in all registers but rsp. `lab.scribble`: overwrites 256 bytes below rdi if
 * they lie in the stack of rdx bytes from rsi. `lab.mask`: makes the signal set at rsi the mask.
 */
export function functions(random: Random): string {
  const order = random.shuffle(ALL.filter((register) => register !== 'r11'));
  return asm`
        .text
lab.fill:
        movq    .Lcursor(%rip), %r11
        leaq    ${8 * ALL.length}(%r11), %rax
        leaq    .Lvalues_end(%rip), %rcx
        cmpq    %rcx, %rax
        jb      1f
        leaq    .Lvalues(%rip), %rax
1:      movq    %rax, .Lcursor(%rip)
        ${order.map((register, i) => `        movq    ${8 * i}(%r11), %${register}`)}
        movq    ${8 * order.length}(%r11), %r11
        ret
lab.scribble:
        subq    $${8 * SCRIBBLE}, %rdi
        movq    %rdi, %rcx
        subq    %rsi, %rcx
        subq    $${8 * SCRIBBLE}, %rdx
        cmpq    %rdx, %rcx
        ja      1f
        movl    $${SCRIBBLE}, %ecx
        movabsq $${hex(random.word())}, %rax
        rep stosq
1:      ret
lab.mask:
        movq    %rsi, %rbx
1:      movq    %rbx, %rsi
        movl    $2, %edi
        xorl    %edx, %edx
        movl    $8, %r10d
        movl    $${SYSTEM_CALLS.rt_sigprocmask.number}, %eax
        syscall
        testl   %eax, %eax
        jnz     1b
        ret
        .data
        .p2align 3
.Lcursor:
        .quad   .Lvalues
        .section .rodata
        .p2align 3
.Lvalues:
        ${Array.from({ length: FILLS }, () => values([...order, 'r11'], random))}
.Lvalues_end:
        .quad   0`;
}

/**
 * A function that a submission is to call: it changes all that a called function may, and needs rsp aligned. Where it is
 * not, the judge says so, and the run goes on, so that the rest is judged, too.
 */
export const ruining = (name: string) => asm`
        .text
        .globl  ${name}
${name}:
        subq    $24, %rsp
        testb   $15, %spl
        jnz     1f
        movaps  %xmm0, (%rsp)
1:      movabsq $0x71c471c471c4000a, %rax
        movabsq $0x71c471c471c4000c, %rcx
        movabsq $0x71c471c471c4000d, %rdx
        movabsq $0x71c471c471c40051, %rsi
        movabsq $0x71c471c471c400d1, %rdi
        movabsq $0x71c471c471c40008, %r8
        movabsq $0x71c471c471c40009, %r9
        movabsq $0x71c471c471c40010, %r10
        movabsq $0x71c471c471c40011, %r11
        addq    $24, %rsp
        ret
`;

/** A frame of some multiple of 16 bytes with a value in it, and how to drop it again. */
export function frame(random: Random): { enter: string; leave: string } {
  const size = 16 * random.below(6);
  if (size === 0) return { enter: '', leave: '' };
  return {
    enter: asm`
        subq    $${size}, %rsp
        movabsq $${hex(random.word())}, %rax
        movq    %rax, ${8 * random.below(size / 8)}(%rsp)`,
    leave: asm`
        addq    $${size}, %rsp`,
  };
}

/** Overwrites what lies below the stack pointer that a sleeper has in the word at `slot`. */
export function scribble(
  slot: string,
  distance: number,
  stack: { low: number; size: number },
): string {
  return asm`
        ${loadFar(slot, distance, 'rdi')}
        movq    (%rdi), %rdi
        movabsq $${hex(stack.low)}, %rsi
        movl    $${stack.size}, %edx
        call    lab.scribble`;
}

/** How a function of the harness begins and ends that keeps what the calling convention asks for. */
export const PROLOGUE = asm`
        pushq   %rbx
        pushq   %rbp
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        subq    $8, %rsp`;
export const EPILOGUE = asm`
        addq    $8, %rsp
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbp
        popq    %rbx
        ret`;
