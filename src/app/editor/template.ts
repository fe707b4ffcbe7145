const ATT = `/* A program of your own, run from _start to its end. */

        .text
        .globl  _start
_start:
        movl    $1, %edi                /* standard output */
        leaq    message(%rip), %rsi
        movl    $message_end - message, %edx
        movl    $1, %eax                /* write */
        syscall

        xorl    %edi, %edi
        movl    $231, %eax              /* exit_group */
        syscall

        .section .rodata
message:
        .ascii  "hello\\n"
message_end:
`;

const INTEL = `/* A program of your own, run from _start to its end. */

        .intel_syntax noprefix
        .text
        .globl  _start
_start:
        mov     edi, 1                  /* standard output */
        lea     rsi, message[rip]
        mov     edx, 6
        mov     eax, 1                  /* write */
        syscall

        xor     edi, edi
        mov     eax, 231                /* exit_group */
        syscall

        .section .rodata
message:
        .ascii  "hello\\n"
`;

const ROUTINE_ATT = `/* A routine of your own: saves a context into the word at rdi, resumes that of the word at rsi. Any
   name and any arguments will do: the lab finds out how it is called. */

        .text
        .globl  switch_to
        .type   switch_to, @function
switch_to:
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
        .size   switch_to, .-switch_to
`;

const ROUTINE_INTEL = `/* A routine of your own: saves a context into the word at rdi, resumes that of the word at rsi. Any
   name and any arguments will do: the lab finds out how it is called. */

        .intel_syntax noprefix
        .text
        .globl  switch_to
        .type   switch_to, @function
switch_to:
        push    rbp
        push    rbx
        push    r12
        push    r13
        push    r14
        push    r15
        mov     [rdi], rsp
        mov     rsp, [rsi]
        pop     r15
        pop     r14
        pop     r13
        pop     r12
        pop     rbx
        pop     rbp
        ret
        .size   switch_to, .-switch_to
`;

/** What a new file starts as: a routine, or a program. */
export function template(routine: boolean, intel: boolean): string {
  if (routine) return intel ? ROUTINE_INTEL : ROUTINE_ATT;
  return intel ? INTEL : ATT;
}
