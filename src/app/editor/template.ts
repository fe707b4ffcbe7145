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

/** What a new program starts as. */
export function template(intel: boolean): string {
  return intel ? INTEL : ATT;
}
