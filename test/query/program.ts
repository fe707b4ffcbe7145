import { assemble } from '../../src/assembler/assemble.ts';
import { SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';
import type { TraceReader } from '../../src/trace/reader.ts';
import { launched, recorded, SOURCES } from '../machine/lab.ts';

/** Two contexts, a function, stores of every size, some across words, a system call and an instruction that repeats. */
const TEXT = `
#include "asm/include/ucontext-offsets.h"
#include "asm/include/syscalls.h"
#include "asm/include/layout.h"
#include "asm/include/values.h"
#include "asm/include/contexts.h"
        .text
        .globl  main
        .type   main, @function
main:   pushq   %rbx
        movl    $20, %ebx
.Lagain: movl   %ebx, %edi
        call    worker
        leaq    context_a(%rip), %rdi
        leaq    context_b(%rip), %rsi
        call    swapcontext
        decl    %ebx
        jnz     .Lagain
        movq    $0, counter(%rip)
        movl    $__NR_getpid, %eax
        syscall
        popq    %rbx
        xorl    %eax, %eax
        ret
        .size   main, .-main

        .type   worker, @function
worker: pushq   %rbx
        incq    counter(%rip)
        movb    %dil, %bl
        movb    $7, %bh
        leaq    table(%rip), %r8
        movw    %bx, 7(%r8)
        movl    $-5, 5(%r8)
        movabsq $0x1122334455667788, %rax
        movq    %rax, 12(%r8)
        movq    %rax, %xmm0
        movups  %xmm0, 24(%r8)
        movq    $5, (%r8,%rdi,8)
        movl    $3, %ecx
        leaq    200(%r8), %rdi
        xorl    %eax, %eax
        rep stosq
        popq    %rbx
        ret
        .size   worker, .-worker

        .type   body_b, @function
body_b: incl    small(%rip)
        leaq    context_b(%rip), %rdi
        leaq    context_a(%rip), %rsi
        call    swapcontext
        jmp     body_b
        .size   body_b, .-body_b

        .data
        .p2align 4
        .type   counter, @object
        .size   counter, 8
counter: .quad  0
        .type   small, @object
        .size   small, 4
small:  .long   -2
        .type   tiny, @object
        .size   tiny, 1
tiny:   .byte   0
        .p2align 4
        .type   table, @object
        .size   table, 256
table:  .skip   256
        contexts body_b
        .section .note.GNU-stack, "", @progbits
`;

/** A run of it, \`prog.S\`, with glibc's switch. */
export async function program(): Promise<TraceReader> {
  const base = SCENARIOS.find(({ name }) => name === 'ping-pong-glibc');
  if (!base) throw new Error('no scenario ping-pong-glibc');
  const units = ['prog.S', 'asm/glibc-2.12/swapcontext.S'];
  const result = await assemble({ files: { ...SOURCES, 'prog.S': TEXT }, units, now: () => 0 });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return recorded(launched(result.image, { ...base, units, routine: 'prog.S' }));
}
