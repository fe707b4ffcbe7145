/* Functions that are a system call each: -errno becomes errno and -1. */

        .macro  system_call name, number
        .type   \name, @function
        .p2align 4
\name:
        movq    %rcx, %r10              /* syscall itself overwrites rcx */
        movl    $\number, %eax
        syscall
        cmpq    $-4095, %rax
        jae     .Lerror
        ret
        .size   \name, .-\name
        .endm

        .text
        .globl  read
        .globl  write
        .globl  close
        .globl  mmap
        .globl  mmap64
        .globl  mprotect
        .globl  munmap
        .globl  madvise
        .globl  sched_yield
        .globl  getpid
        .globl  gettid
        .globl  kill
        .globl  sigaltstack
        .globl  getrandom

        system_call read, 0
        system_call write, 1
        system_call close, 3
        system_call mmap, 9
        .set    mmap64, mmap
        system_call mprotect, 10
        system_call munmap, 11
        system_call sched_yield, 24
        system_call madvise, 28
        system_call getpid, 39
        system_call kill, 62
        system_call sigaltstack, 131
        system_call gettid, 186
        system_call getrandom, 318

.Lerror:
        negl    %eax
        movl    %eax, %fs:-4            /* errno */
        movq    $-1, %rax
        ret
        .section .note.GNU-stack, "", @progbits
