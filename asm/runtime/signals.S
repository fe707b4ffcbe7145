/* What programs with signals do again and again, each a system call or two. None needs an aligned rsp. */

#include "../include/syscalls.h"
#include "../include/signals.h"

        .text

/* catch(signal %edi, handler %rsi, flags %edx): rt_sigaction with the kernel's own struct, from the end
   to the beginning: mask, restorer, flags, handler. */
        .globl  catch
        .type   catch, @function
catch:
        pushq   $0                      /* nothing else is blocked meanwhile */
        pushq   $restorer
        orl     $SA_RESTORER, %edx
        pushq   %rdx
        pushq   %rsi
        movq    %rsp, %rsi
        xorl    %edx, %edx
        movl    $_NSIG8, %r10d
        movl    $__NR_rt_sigaction, %eax
        syscall
        addq    $32, %rsp
        ret
        .size   catch, .-catch

/* Where a handler returns to: its frame begins with this address. */
        .type   restorer, @function
restorer:
        movl    $__NR_rt_sigreturn, %eax
        syscall
        .size   restorer, .-restorer

/* send(signal %edi): to this thread */
        .globl  send
        .type   send, @function
send:
        movl    %edi, %esi
        movl    $__NR_gettid, %eax
        syscall
        movl    %eax, %edi
        movl    $__NR_tkill, %eax
        syscall
        ret
        .size   send, .-send

/* change_mask(how %edi, signals %rsi, as bits) */
        .globl  change_mask
        .type   change_mask, @function
change_mask:
        pushq   %rsi
        movq    %rsp, %rsi
        xorl    %edx, %edx
        movl    $_NSIG8, %r10d
        movl    $__NR_rt_sigprocmask, %eax
        syscall
        popq    %rsi
        ret
        .size   change_mask, .-change_mask

/* say(character %edi): to standard output */
        .globl  say
        .type   say, @function
say:
        pushq   %rdi
        movq    %rsp, %rsi
        movl    $1, %edi
        movl    $1, %edx
        movl    $__NR_write, %eax
        syscall
        popq    %rdi
        ret
        .size   say, .-say
        .section .note.GNU-stack, "", @progbits
