#include "ucontext-offsets.h"
.text
.globl makecontext
makecontext:
movq oSS_SP(%rdi), %rax
addq oSS_SIZE(%rdi), %rax
leaq -8(%rax), %rax
movq %rax, oRSP(%rdi)
movq %rcx, oRDI(%rdi)
movq %r8, oRSI(%rdi)
movq %r9, oRDX(%rdi)
movq 8(%rsp), %rax
movq %rax, oRCX(%rdi)
movq 16(%rsp), %rax
movq %rax, oR8(%rdi)
movq 24(%rsp), %rax
movq %rax, oR9(%rdi)
ret
