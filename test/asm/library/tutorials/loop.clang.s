	.text
	.file	"loop.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	subq	$976, %rsp                      # imm = 0x3D0
	movq	%rsi, %r12
	movl	%edi, %ebp
	movl	$0, 4(%rsp)
	leaq	bye(%rip), %rdi
	callq	atexit@PLT
	movl	$1, %ebx
	testl	%eax, %eax
	jne	.LBB0_6
# %bb.1:
	leaq	later(%rip), %rdi
	callq	atexit@PLT
	testl	%eax, %eax
	jne	.LBB0_6
# %bb.2:
	movq	stdout@GOTPCREL(%rip), %r15
	movq	(%r15), %rdi
	callq	fflush@PLT
	leaq	8(%rsp), %rdi
	callq	getcontext@PLT
	addl	$1, 4(%rsp)
	leaq	.L.str(%rip), %rsi
	movl	$1, %r14d
	movl	$6, %edx
	movl	%r14d, %edi
	callq	write@PLT
	movl	%r14d, %ebx
	cmpq	$6, %rax
	jne	.LBB0_6
# %bb.3:
	movl	4(%rsp), %eax
	cmpl	$3, %eax
	jg	.LBB0_5
# %bb.4:
	leaq	8(%rsp), %rdi
	callq	setcontext@PLT
.LBB0_5:
	movq	(%r15), %rdi
	xorl	%ebx, %ebx
	movl	%ebx, %ecx
	movl	$2, %edx
	movq	%rcx, %rsi
	callq	setvbuf@PLT
	cmpl	$2, %ebp
	leaq	.L.str.2(%rip), %rax
	leaq	.L.str.3(%rip), %rdx
	cmovgeq	%rax, %rdx
	movl	4(%rsp), %esi
	movslq	%ebp, %rax
	cmpq	$0, (%r12,%rax,8)
	leaq	.L.str.5(%rip), %rax
	leaq	.L.str.4(%rip), %rcx
	cmoveq	%rax, %rcx
	leaq	.L.str.1(%rip), %rdi
	movl	%ebx, %eax
	callq	printf@PLT
	movl	4(%rsp), %eax
	addl	$40, %eax
	movl	%eax, %ebx
.LBB0_6:
	movl	%ebx, %eax
	addq	$976, %rsp                      # imm = 0x3D0
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function bye
	.type	bye,@function
bye:                                    # @bye
# %bb.0:
	pushq	%rax
	leaq	.L.str.6(%rip), %rdi
	callq	puts@PLT
	popq	%rax
	retq
.Lfunc_end1:
	.size	bye, .Lfunc_end1-bye
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function later
	.type	later,@function
later:                                  # @later
# %bb.0:
	pushq	%rax
	leaq	.L.str.7(%rip), %rdi
	callq	puts@PLT
	popq	%rax
	retq
.Lfunc_end2:
	.size	later, .Lfunc_end2-later
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"round\n"
	.size	.L.str, 7

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"%d rounds, %s arguments, %s\n"
	.size	.L.str.1, 29

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"some"
	.size	.L.str.2, 5

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"no"
	.size	.L.str.3, 3

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"?"
	.size	.L.str.4, 2

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"ended by 0"
	.size	.L.str.5, 11

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"bye"
	.size	.L.str.6, 4

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"later is called first"
	.size	.L.str.7, 22

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym bye
	.addrsig_sym later
