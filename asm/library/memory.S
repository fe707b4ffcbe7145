/* memcpy and its kin: one instruction copies, fills or compares them all.

   The names with _chk are what a compiler calls with _FORTIFY_SOURCE: they are also told how much room there is. */

        .text

/* void *memcpy(void *to %rdi, const void *from %rsi, size_t size %rdx) */
        .globl  __memcpy_chk
        .globl  memcpy
        .type   memcpy, @function
        .p2align 4
__memcpy_chk:
        cmpq    %rdx, %rcx
        jb      __chk_fail
memcpy:
        movq    %rdi, %rax
        movq    %rdx, %rcx
        rep movsb
        ret
        .size   memcpy, .-memcpy

/* void *mempcpy(void *to %rdi, const void *from %rsi, size_t size %rdx): returns the end */
        .globl  __mempcpy_chk
        .globl  mempcpy
        .type   mempcpy, @function
        .p2align 4
__mempcpy_chk:
        cmpq    %rdx, %rcx
        jb      __chk_fail
mempcpy:
        movq    %rdx, %rcx
        rep movsb
        movq    %rdi, %rax
        ret
        .size   mempcpy, .-mempcpy

/* void *memmove(void *to %rdi, const void *from %rsi, size_t size %rdx): they may overlap */
        .globl  __memmove_chk
        .globl  memmove
        .type   memmove, @function
        .p2align 4
__memmove_chk:
        cmpq    %rdx, %rcx
        jb      __chk_fail
memmove:
        movq    %rdi, %rax
        movq    %rdx, %rcx
        subq    %rsi, %rdi              /* below size only if `to` begins within `from` */
        cmpq    %rdx, %rdi
        movq    %rax, %rdi
        jb      .Lbackward
        rep movsb
        ret
.Lbackward:
        leaq    -1(%rdi,%rdx), %rdi
        leaq    -1(%rsi,%rdx), %rsi
        std
        rep movsb
        cld
        ret
        .size   memmove, .-memmove

/* void *memset(void *to %rdi, int byte %esi, size_t size %rdx) */
        .globl  __memset_chk
        .globl  memset
        .type   memset, @function
        .p2align 4
__memset_chk:
        cmpq    %rdx, %rcx
        jb      __chk_fail
memset:
        movq    %rdi, %r8
        movq    %rdx, %rcx
        movl    %esi, %eax
        rep stosb
        movq    %r8, %rax
        ret
        .size   memset, .-memset

/* void bzero(void *to %rdi, size_t size %rsi) */
        .globl  bzero
        .type   bzero, @function
        .p2align 4
bzero:
        movq    %rsi, %rcx
        xorl    %eax, %eax
        rep stosb
        ret
        .size   bzero, .-bzero

/* int memcmp(const void *a %rdi, const void *b %rsi, size_t size %rdx) */
        .globl  bcmp
        .globl  memcmp
        .type   memcmp, @function
        .p2align 4
bcmp:
memcmp:
        xorl    %eax, %eax
        movq    %rdx, %rcx
        cmpq    %rcx, %rcx              /* nothing is equal to nothing */
        repe cmpsb
        je      .Lcompared
        movzbl  -1(%rdi), %eax
        movzbl  -1(%rsi), %ecx
        subl    %ecx, %eax
.Lcompared:
        ret
        .size   memcmp, .-memcmp

/* void *memchr(const void *in %rdi, int byte %esi, size_t size %rdx) */
        .globl  memchr
        .type   memchr, @function
        .p2align 4
memchr:
        movq    %rdx, %rcx
        movl    %esi, %eax
        testq   %rcx, %rcx
        jz      .Lmissing
        repne scasb
        jne     .Lmissing
        leaq    -1(%rdi), %rax
        ret
.Lmissing:
        xorl    %eax, %eax
        ret
        .size   memchr, .-memchr
        .section .note.GNU-stack, "", @progbits
