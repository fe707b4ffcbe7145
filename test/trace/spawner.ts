import type { Scenario } from '../../src/machine/scenarios/scenario.ts';
import type { TraceReader } from '../../src/trace/reader.ts';
import { assembled, launched, programScenario, recorded } from '../machine/lab.ts';

/**
 * A guest with coroutines of the plainest kind. It carves stacks of 8 KiB from one mapping, with an
 * inaccessible page below the lowest, and keeps free nodes (next, context object) in a list.
 * Of `set_count` coroutines each runs `set_rounds` times and ends.
 *
 * With set_reuse = 0 one after the other on the same stack and object; else each has its own, all
 * are alive at once, take turns, and go on the free list at their end.
 */
export const SPAWNER = `
#include "syscalls.h"
        .data
        .globl  set_count, set_rounds, set_reuse, set_overflow, free_list
        .p2align 4
set_count:      .quad 3
set_rounds:     .quad 2
set_reuse:      .quad 0
set_overflow:   .quad 0
free_list:      .quad 0
stacks:         .quad 0
scheduler:      .quad 0
        .bss
        .p2align 4
nodes:  .skip 24 * 6000         /* next, context object, rounds left */
        .text
        .globl  main, context_make, context_switch, context_drop
        .type   context_make, @function
context_make:
        leaq    (%rsi,%rdx), %rax
        movq    %rcx, -16(%rax)
        subq    $16 + 48, %rax
        movq    %rax, (%rdi)
        ret
        .type   context_switch, @function
context_switch:
        pushq   %rbp
        pushq   %rbx
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    %rsp, (%rdi)
        movq    (%rsi), %rsp
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbx
        popq    %rbp
        ret
        .type   context_drop, @function
context_drop:
        movq    $0, (%rdi)
        ret
        .type   body, @function
body:
        cmpq    $0, set_overflow(%rip)
        je      .Lturn
        call    body                    /* without end */
.Lturn:
        leaq    8(%r12), %rdi
        leaq    scheduler(%rip), %rsi
        call    context_switch
        jmp     .Lturn
/* r12 = node, r14 = its number */
        .type   spawn, @function
spawn:
        imulq   $8192, %r14, %rsi
        addq    stacks(%rip), %rsi
        movl    $8192, %edx
        leaq    8(%r12), %rdi
        leaq    body(%rip), %rcx
        call    context_make
        movq    set_rounds(%rip), %rax
        movq    %rax, 16(%r12)
        movq    8(%r12), %rax
        movq    %r12, 24(%rax)          /* r12 as the coroutine finds it */
        ret
        .type   resume, @function
resume:
        leaq    scheduler(%rip), %rdi
        leaq    8(%r12), %rsi
        subq    $8, %rsp
        call    context_switch
        addq    $8, %rsp
        decq    16(%r12)
        ret
        .type   main, @function
main:
        movl    $__NR_mmap, %eax
        movabsq $0x100000000, %rdi
        movq    $8192 * 6000, %rsi
        movl    $3, %edx
        movl    $0x22, %r10d
        movq    $-1, %r8
        xorl    %r9d, %r9d
        syscall
        movq    %rax, stacks(%rip)
        movq    set_count(%rip), %rbx
        leaq    nodes(%rip), %r12
        xorl    %r14d, %r14d
        cmpq    $0, set_reuse(%rip)
        jne     .Lall
.Lone:  call    spawn
1:      call    resume
        jnz     1b
        leaq    8(%r12), %rdi
        call    context_drop
        decq    %rbx
        jnz     .Lone
        xorl    %eax, %eax
        ret
.Lall:  call    spawn
        addq    $24, %r12
        incq    %r14
        cmpq    %rbx, %r14
        jb      .Lall
.Lturns:
        leaq    nodes(%rip), %r12
        xorl    %r14d, %r14d
1:      call    resume
        jnz     2f
        movq    free_list(%rip), %rax
        movq    %rax, (%r12)
        movq    %r12, free_list(%rip)
2:      addq    $24, %r12
        incq    %r14
        cmpq    %rbx, %r14
        jb      1b
        decq    set_rounds(%rip)
        jnz     .Lturns
        xorl    %eax, %eax
        ret
`;

/** The spawner as a scenario. */
export function spawner(settings: Record<string, bigint>, more: Partial<Scenario> = {}): Scenario {
  return programScenario('main', {
    settings,
    coroutines: { made: 'context_make', dropped: 'context_drop', save: 'pointer' },
    lists: [{ name: 'free list', head: 'free_list', next: 0, context: 8, state: 'in the pool' }],
    ...more,
  });
}

export async function spawned(
  settings: Record<string, bigint>,
  more?: Partial<Scenario>,
): Promise<TraceReader> {
  return recorded(launched(await assembled(SPAWNER), spawner(settings, more)), 2_000_000);
}
