	.text
	.file	"assertion.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushq	%r14
	pushq	%rbx
	pushq	%rax
	movq	numbers(%rip), %rdi
	movslq	depth(%rip), %rbx
	leaq	4(,%rbx,4), %rsi
	callq	realloc@PLT
	movq	%rax, numbers(%rip)
	testq	%rax, %rax
	je	.LBB0_6
# %bb.1:
	leaq	1(%rbx), %r14
	movl	%r14d, depth(%rip)
	movl	$3, (%rax,%rbx,4)
	leaq	8(,%rbx,4), %rsi
	movq	%rax, %rdi
	callq	realloc@PLT
	movq	%rax, numbers(%rip)
	testq	%rax, %rax
	je	.LBB0_6
# %bb.2:
	movq	%rbx, %rcx
	addq	$2, %rcx
	movl	%ecx, depth(%rip)
	movl	$4, 4(%rax,%rbx,4)
	cmpl	$-2, %ebx
	jle	.LBB0_7
# %bb.3:
	movq	numbers(%rip), %rax
	movl	%r14d, depth(%rip)
	movl	%r14d, %ecx
	movl	(%rax,%rcx,4), %esi
	leaq	.L.str(%rip), %rdi
	xorl	%eax, %eax
	callq	printf@PLT
	movl	depth(%rip), %eax
	testl	%eax, %eax
	jle	.LBB0_7
# %bb.4:
	movq	numbers(%rip), %rcx
	addl	$-1, %eax
	movl	%eax, depth(%rip)
	movl	(%rcx,%rax,4), %esi
	leaq	.L.str(%rip), %rdi
	xorl	%eax, %eax
	callq	printf@PLT
	movq	stdout@GOTPCREL(%rip), %rax
	movq	(%rax), %rdi
	callq	fflush@PLT
	movl	depth(%rip), %eax
	testl	%eax, %eax
	jle	.LBB0_7
# %bb.5:
	movq	numbers(%rip), %rcx
	addl	$-1, %eax
	movl	%eax, depth(%rip)
	movl	(%rcx,%rax,4), %esi
	leaq	.L.str(%rip), %rdi
	xorl	%eax, %eax
	callq	printf@PLT
	xorl	%eax, %eax
	addq	$8, %rsp
	popq	%rbx
	popq	%r14
	retq
.LBB0_7:
	leaq	.L.str.3(%rip), %rdi
	leaq	.L.str.2(%rip), %rsi
	leaq	.L__PRETTY_FUNCTION__.pop(%rip), %rcx
	movl	$16, %edx
	callq	__assert_fail@PLT
.LBB0_6:
	leaq	.L.str.1(%rip), %rdi
	leaq	.L.str.2(%rip), %rsi
	leaq	.L__PRETTY_FUNCTION__.push(%rip), %rcx
	movl	$11, %edx
	callq	__assert_fail@PLT
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"%d\n"
	.size	.L.str, 4

	.type	numbers,@object                 # @numbers
	.local	numbers
	.comm	numbers,8,8
	.type	depth,@object                   # @depth
	.local	depth
	.comm	depth,4,4
	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"numbers != NULL"
	.size	.L.str.1, 16

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"assertion.c"
	.size	.L.str.2, 12

	.type	.L__PRETTY_FUNCTION__.push,@object # @__PRETTY_FUNCTION__.push
.L__PRETTY_FUNCTION__.push:
	.asciz	"void push(int)"
	.size	.L__PRETTY_FUNCTION__.push, 15

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"depth > 0"
	.size	.L.str.3, 10

	.type	.L__PRETTY_FUNCTION__.pop,@object # @__PRETTY_FUNCTION__.pop
.L__PRETTY_FUNCTION__.pop:
	.asciz	"int pop(void)"
	.size	.L__PRETTY_FUNCTION__.pop, 14

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
