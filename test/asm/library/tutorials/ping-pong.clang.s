	.text
	.file	"ping-pong.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	pushq	%rax
	leaq	pong(%rip), %rdi
	callq	getcontext@PLT
	cmpl	$-1, %eax
	je	.LBB0_1
# %bb.2:
	leaq	stack(%rip), %rax
	movq	%rax, pong+16(%rip)
	leaq	pong(%rip), %r15
	movq	$16384, pong+32(%rip)           # imm = 0x4000
	leaq	ping(%rip), %rbp
	movq	%rbp, pong+8(%rip)
	leaq	play(%rip), %rsi
	xorl	%r14d, %r14d
	movl	%r14d, %ebx
	movl	$2, %edx
	movl	$10, %ecx
	movl	$13, %r8d
	movq	%r15, %rdi
	movl	%r14d, %eax
	callq	makecontext@PLT
	leaq	.L.str.1(%rip), %rdi
	movl	%r14d, %esi
	movl	%r14d, %eax
	callq	printf@PLT
	movq	%rbp, %rdi
	movq	%r15, %rsi
	callq	swapcontext@PLT
	cmpl	$-1, %eax
	je	.LBB0_3
# %bb.4:
	movl	$1, %ebp
	leaq	.L.str.1(%rip), %r15
	leaq	ping(%rip), %r12
	leaq	pong(%rip), %r13
	movl	%r14d, %ecx
	.p2align	4, 0x90
.LBB0_5:                                # =>This Inner Loop Header: Depth=1
	movl	%ecx, %ebx
	cmpl	$-4, %ecx
	je	.LBB0_9
# %bb.6:                                #   in Loop: Header=BB0_5 Depth=1
	movl	%r14d, %eax
	movq	%r15, %rdi
	movl	%ebp, %esi
	callq	printf@PLT
	movq	%r12, %rdi
	movq	%r13, %rsi
	callq	swapcontext@PLT
	addl	$-1, %ebx
	addl	$1, %ebp
	movl	%ebx, %ecx
	cmpl	$-1, %eax
	jne	.LBB0_5
# %bb.7:
	notl	%ebx
	cmpl	$4, %ebx
	setb	%al
	jmp	.LBB0_8
.LBB0_9:
	negl	%ebx
	cmpl	$4, %ebx
	setb	%al
	xorl	%ecx, %ecx
.LBB0_10:
	movl	%eax, %edx
	movl	%ecx, %eax
	testb	%dl, %dl
	jne	.LBB0_12
# %bb.11:
	leaq	.L.str.3(%rip), %rdi
	callq	puts@PLT
	xorl	%eax, %eax
.LBB0_12:
	addq	$8, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.LBB0_1:
	leaq	.L.str(%rip), %rdi
	callq	perror@PLT
	movl	$1, %eax
	jmp	.LBB0_12
.LBB0_3:
	movb	$1, %al
.LBB0_8:
	movl	%eax, %ebx
	leaq	.L.str.2(%rip), %rdi
	callq	perror@PLT
	movl	$1, %ecx
	movl	%ebx, %eax
	jmp	.LBB0_10
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function play
	.type	play,@function
play:                                   # @play
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	cmpl	%esi, %edi
	jg	.LBB1_3
# %bb.1:
	movl	%esi, %ebx
	movl	%edi, %ebp
	addl	$1, %ebx
	leaq	.L.str.4(%rip), %r14
	leaq	pong(%rip), %r15
	leaq	ping(%rip), %r12
	.p2align	4, 0x90
.LBB1_2:                                # =>This Inner Loop Header: Depth=1
	movq	%r14, %rdi
	movl	%ebp, %esi
	xorl	%eax, %eax
	callq	printf@PLT
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	swapcontext@PLT
	addl	$1, %ebp
	cmpl	%ebp, %ebx
	jne	.LBB1_2
.LBB1_3:
	leaq	.L.str.5(%rip), %rdi
	callq	puts@PLT
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end1:
	.size	play, .Lfunc_end1-play
                                        # -- End function
	.type	pong,@object                    # @pong
	.local	pong
	.comm	pong,968,8
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"getcontext"
	.size	.L.str, 11

	.type	stack,@object                   # @stack
	.local	stack
	.comm	stack,16384,16
	.type	ping,@object                    # @ping
	.local	ping
	.comm	ping,968,8
	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"ping %d\n"
	.size	.L.str.1, 9

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"swapcontext"
	.size	.L.str.2, 12

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"over"
	.size	.L.str.3, 5

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"pong %d\n"
	.size	.L.str.4, 9

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"pong has had enough"
	.size	.L.str.5, 20

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym play
	.addrsig_sym pong
	.addrsig_sym stack
	.addrsig_sym ping
