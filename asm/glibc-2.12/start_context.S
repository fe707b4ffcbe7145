/* __start_context: where a function returns to that makecontext began

   The sequence of instructions is that of the GNU C Library 2.12.2,
   sysdeps/unix/sysv/linux/x86_64/__start_context.S, Copyright (C) 2002 to 2010 Free Software
   Foundation, Inc., GNU Lesser General Public License 2.1 or later. The comments are Swaplab's.
   One thing differs: where glibc calls exit, which flushes files first, this file makes the system
   call at once.

   rbx is callee-saved, so it still holds what makecontext put there: the address of the word with
   uc_link, above the arguments on the stack. */

#include "../include/syscalls.h"

        .text
        .globl  __start_context
        .type   __start_context, @function
        .p2align 4
__start_context:
        movq    %rbx, %rsp              /* the arguments on the stack are done with */
        popq    %rdi                    /* uc_link; later versions only read it, to keep rsp aligned */
        testq   %rdi, %rdi
        je      .Lend                   /* none: the last context has ended, and with it the process */

        call    setcontext
        movq    %rax, %rdi              /* it came back: exit with -1 */
.Lend:
        movl    $__NR_exit_group, %eax
        syscall
        hlt                             /* not reached */
        .size   __start_context, .-__start_context
        .section .note.GNU-stack, "", @progbits
