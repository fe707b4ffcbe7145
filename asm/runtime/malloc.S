/* malloc, calloc and free for one thread: size classes, each with a list of free blocks.

   A block is a header of 16 bytes and what the caller gets, which therefore lies on a 16-byte
   boundary. Its size, header included, is one of four between 2^k and 2^(k+1) (20, 24, 28, 32 × 2^k …):
   at most a fifth is wasted. A freed block goes to the front of its class's list and the next request
   of that class takes it from there, so warm allocation makes no system call, touches only the header
   and costs the same for any size.

   A class whose list is empty gets a new block: below 128 KiB the next piece of a chunk of 1 MiB, from
   128 KiB on an mmap of its own. That limit is glibc's M_MMAP_THRESHOLD. glibc 2.12 gives the first
   such block back to the kernel when it is freed, raises the limit above its size, and from then on
   keeps blocks of that size on its heap; here the first one is kept as well. Nothing is ever merged or
   given back: programs that ask for the same few sizes, as coroutines do, need neither.

   calloc zeroes with rep stosq, except a block that has never been used: pages from mmap are zero.
   glibc leaves those out, too.

   free looks before it believes: a second free of a block and the free of what is no block end the
   process. malloc answers 0 when the kernel has no more memory. */

#include "../include/syscalls.h"
#include "exit-codes.h"

#define ENOMEM 12

#define CHUNK 0x100000
#define THRESHOLD 0x20000
#define LARGEST 0x40000000

/* The header. State: a word that random memory doesn't hold. */
#define CLASS 0                 /* 4 bytes */
#define STATE 4                 /* 4 bytes */
#define LINK 8                  /* of a free block: the next one of its class */
#define HEADER 16

#define NEW 0x2177656e          /* in use, its memory fresh from the kernel */
#define USED 0x64657375         /* in use, not for the first time */
#define FREE 0x65657266
#define ALIGNED 0x6e67696c      /* memalign of the library put it into a larger one, which LINK leads to */

        .text

/* void *malloc(bytes %rdi) */
        .globl  malloc
        .type   malloc, @function
        .p2align 4
malloc:
        cmpq    $LARGEST, %rdi
.Lallocate:                             /* calloc comes in here, so as not to count as a malloc */
        ja      .Lnone
        leaq    HEADER + 15(%rdi), %rax
        andq    $-16, %rax

        /* With n = bytes - 1, k its highest bit and q its three highest bits (4 to 7):
           the class is 4(k - 2) + q, the size of its blocks (q + 1) × 2^(k - 2). */
        decq    %rax
        bsrq    %rax, %rcx
        subl    $2, %ecx
        shrq    %cl, %rax
        leal    (%rax,%rcx,4), %esi
        leaq    free_blocks(%rip), %r8
        movq    (%r8,%rsi,8), %rdx
        testq   %rdx, %rdx
        jz      .Lfresh
        movq    LINK(%rdx), %rdi
        movq    %rdi, (%r8,%rsi,8)
        movl    $USED, STATE(%rdx)
        leaq    HEADER(%rdx), %rax
        ret

        /* rdx: size of a new block; esi: its class. */
.Lfresh:
        leaq    1(%rax), %rdx
        shlq    %cl, %rdx
        cmpq    $THRESHOLD, %rdx
        jae     .Lown
.Lcarve:
        movq    chunk(%rip), %rax
        leaq    (%rax,%rdx), %rcx
        cmpq    chunk_end(%rip), %rcx
        ja      .Lchunk
        movq    %rcx, chunk(%rip)
.Lblock:
        movl    %esi, CLASS(%rax)
        movl    $NEW, STATE(%rax)
        addq    $HEADER, %rax
        ret

        /* What is left of the old chunk stays unused. */
.Lchunk:
        movl    $CHUNK, %edi
        call    map
        js      .Lnone
        movq    %rax, chunk(%rip)
        addq    $CHUNK, %rax
        movq    %rax, chunk_end(%rip)
        jmp     .Lcarve

.Lown:
        movq    %rdx, %rdi
        call    map
        jns     .Lblock
.Lnone:
        movl    $ENOMEM, %fs:-4         /* errno */
        xorl    %eax, %eax
        ret
        .size   malloc, .-malloc

/* Gets rdi bytes from the kernel: rax is their address, or negative, and the flags say which.
   Keeps rsi and rdx. */
        .type   map, @function
map:
        pushq   %rsi
        pushq   %rdx
        movq    %rdi, %rsi
        pushq   %rsi
        xorl    %edi, %edi
        movl    $PROT_READ | PROT_WRITE, %edx
        movl    $MAP_PRIVATE | MAP_ANONYMOUS, %r10d
        movq    $-1, %r8
        xorl    %r9d, %r9d
        movl    $__NR_mmap, %eax
        syscall
        popq    %rdi
        testq   %rax, %rax
        js      .Lmapped

        /* free believes no pointer outside of these. */
        cmpq    heap_low(%rip), %rax
        jae     .Lhigh
        movq    %rax, heap_low(%rip)
.Lhigh:
        addq    %rax, %rdi
        cmpq    heap_high(%rip), %rdi
        jbe     .Llimits
        movq    %rdi, heap_high(%rip)
.Llimits:
        testq   %rax, %rax
.Lmapped:
        popq    %rdx
        popq    %rsi
        ret
        .size   map, .-map

/* void *calloc(count %rdi, bytes each %rsi) */
        .globl  calloc
        .type   calloc, @function
        .p2align 4
calloc:
        movq    %rdi, %rax
        mulq    %rsi
        jc      .Lnone
        pushq   %rax
        movq    %rax, %rdi
        cmpq    $LARGEST, %rdi
        call    .Lallocate
        popq    %rcx
        testq   %rax, %rax
        jz      .Lcalloced
        cmpl    $NEW, STATE - HEADER(%rax)
        je      .Lcalloced
        movq    %rax, %rdx
        movq    %rax, %rdi
        addq    $7, %rcx
        shrq    $3, %rcx
        xorl    %eax, %eax
        rep stosq
        movq    %rdx, %rax
.Lcalloced:
        ret
        .size   calloc, .-calloc

/* void free(void *block %rdi) */
        .globl  free
        .type   free, @function
        .p2align 4
free:
        testq   %rdi, %rdi
        jz      .Lfreed
        testl   $15, %edi
        jnz     .Lwild
        cmpq    heap_low(%rip), %rdi
        jbe     .Lwild
        cmpq    heap_high(%rip), %rdi
        ja      .Lwild
        leaq    -HEADER(%rdi), %rdx
        cmpl    $USED, STATE(%rdx)
        jne     .Lunusual
.Lpush:
        movl    CLASS(%rdx), %eax
        leaq    free_blocks(%rip), %rcx
        movq    (%rcx,%rax,8), %rsi
        movq    %rsi, LINK(%rdx)
        movq    %rdx, (%rcx,%rax,8)
        movl    $FREE, STATE(%rdx)
.Lfreed:
        ret

.Lunusual:
        cmpl    $NEW, STATE(%rdx)
        je      .Lpush
        cmpl    $ALIGNED, STATE(%rdx)
        je      .Lwithin
        cmpl    $FREE, STATE(%rdx)
        jne     .Lwild
        movq    %rdi, %rsi
        leaq    .Ldouble(%rip), %rdi
        movl    $16, %edx
        movl    $EXIT_DOUBLE_FREE, %ecx
        jmp     fatal
.Lwithin:
        movl    $FREE, STATE(%rdx)
        movq    LINK(%rdx), %rdi
        jmp     free
.Lwild:
        movq    %rdi, %rsi
        leaq    .Lno_block(%rip), %rdi
        movl    $16, %edx
        movl    $EXIT_WILD_FREE, %ecx
        jmp     fatal
        .size   free, .-free

        .section .rodata
.Ldouble:
        .asciz  "double free of 0x"
.Lno_block:
        .asciz  "free of what malloc never returned: 0x"

        .data
        .p2align 3
        .type   chunk, @object
chunk:
        .quad   0                       /* the next piece of it begins here */
        .size   chunk, 8
        .type   chunk_end, @object
chunk_end:
        .quad   0
        .size   chunk_end, 8
        .type   heap_low, @object
heap_low:
        .quad   -1                      /* all blocks lie between these */
        .size   heap_low, 8
        .type   heap_high, @object
heap_high:
        .quad   0
        .size   heap_high, 8

        .bss
        .p2align 3
        .type   free_blocks, @object
free_blocks:
        .skip   128 * 8                 /* by class: the block freed last */
        .size   free_blocks, 128 * 8
        .section .note.GNU-stack, "", @progbits
