	.file	"t.c"
	.text
	.p2align 4,,15
	.globl	lightweight_swapcontext
	.type	lightweight_swapcontext, @function
lightweight_swapcontext:
.LFB0:
	.cfi_startproc
pushq %rbp
pushq %rbx
pushq %r12
pushq %r13
pushq %r14
pushq %r15
movq %rsp,(%rdi)
movq %rsi,%rsp
popq %r15
popq %r14
popq %r13
popq %r12
popq %rbx
popq %rbp
ret
	.cfi_endproc
.LFE0:
	.size	lightweight_swapcontext, .-lightweight_swapcontext
	.ident	"GCC: (GNU) 12"
	.section	.note.GNU-stack,"",@progbits
	.section	.note.gnu.property,"a"
	.align 8
	.long	1f - 0f
	.long	4f - 1f
	.long	5
0:
	.string	"GNU"
1:
	.align 8
	.long	0xc0000002
	.long	3f - 2f
2:
	.long	0x3
3:
	.align 8
4:
