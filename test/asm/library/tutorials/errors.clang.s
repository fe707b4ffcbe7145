	.text
	.file	"errors.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushq	%rbp
	pushq	%r14
	pushq	%rbx
	subq	$464, %rsp                      # imm = 0x1D0
	xorl	%eax, %eax
                                        # kill: def $rax killed $eax
	leaq	reltable.main(%rip), %rbx
	.p2align	4, 0x90
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	movq	%rax, %rbp
	movslq	(%rax,%rbx), %rdi
	addq	%rbx, %rdi
	callq	attempt
	addq	$4, %rbp
	movq	%rbp, %rax
	cmpq	$28, %rbp
	jne	.LBB0_1
# %bb.2:
	leaq	128(%rsp), %rbx
	movq	%rbx, %rdi
	callq	sigemptyset@PLT
	movl	$10, %esi
	movq	%rbx, %rdi
	callq	sigaddset@PLT
	leaq	256(%rsp), %rdi
	movl	$1, %esi
	callq	__sigsetjmp@PLT
	testl	%eax, %eax
	jne	.LBB0_4
# %bb.3:
	xorl	%ebp, %ebp
	movl	%ebp, %ebx
	leaq	128(%rsp), %rsi
	movl	%ebp, %edi
	movq	%rbx, %rdx
	callq	sigprocmask@PLT
	movq	%rsp, %r14
	movl	%ebp, %edi
	movq	%rbx, %rsi
	movq	%r14, %rdx
	callq	sigprocmask@PLT
	movl	$10, %esi
	movq	%r14, %rdi
	callq	sigismember@PLT
	leaq	.L.str.7(%rip), %rdi
	movl	%eax, %esi
	movl	%ebp, %eax
	callq	printf@PLT
	leaq	256(%rsp), %rdi
	movl	$1, %esi
	callq	siglongjmp@PLT
.LBB0_4:
	xorl	%ebx, %ebx
	movl	%ebx, %esi
	movq	%rsp, %rbp
	movl	%ebx, %edi
	movq	%rbp, %rdx
	callq	sigprocmask@PLT
	movl	$10, %esi
	movq	%rbp, %rdi
	callq	sigismember@PLT
	leaq	.L.str.8(%rip), %rdi
	movl	%eax, %esi
	movl	%ebx, %eax
	callq	printf@PLT
	movl	$6, %edi
	callq	exit@PLT
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function attempt
	.type	attempt,@function
attempt:                                # @attempt
# %bb.0:
	pushq	%rbx
	subq	$16, %rsp
	movq	%rdi, %rbx
	leaq	handler(%rip), %rdi
	callq	_setjmp@PLT
	testl	%eax, %eax
	je	.LBB1_1
# %bb.5:
	movl	%eax, %edx
	leaq	.L.str.10(%rip), %rdi
	jmp	.LBB1_6
.LBB1_1:
	leaq	8(%rsp), %rsi
	xorl	%edx, %edx
	movq	%rbx, %rdi
	callq	strtol@PLT
	movq	8(%rsp), %rcx
	cmpq	%rbx, %rcx
	je	.LBB1_7
# %bb.2:
	cmpb	$0, (%rcx)
	jne	.LBB1_8
# %bb.3:
	cmpq	$1001, %rax                     # imm = 0x3E9
	jge	.LBB1_9
# %bb.4:
	movl	%eax, %edx
	leaq	.L.str.9(%rip), %rdi
.LBB1_6:
	xorl	%eax, %eax
                                        # kill: def $al killed $al killed $eax
	movq	%rbx, %rsi
	callq	printf@PLT
	addq	$16, %rsp
	popq	%rbx
	retq
.LBB1_7:
	movq	stderr@GOTPCREL(%rip), %rax
	movq	(%rax), %rdi
	leaq	.L.str.14(%rip), %rsi
	leaq	.L.str.11(%rip), %rdx
	xorl	%eax, %eax
                                        # kill: def $al killed $al killed $eax
	callq	fprintf@PLT
	leaq	handler(%rip), %rdi
	movl	$2, %esi
	callq	longjmp@PLT
.LBB1_8:
	movq	stderr@GOTPCREL(%rip), %rax
	movq	(%rax), %rdi
	leaq	.L.str.14(%rip), %rsi
	leaq	.L.str.12(%rip), %rdx
	xorl	%eax, %eax
                                        # kill: def $al killed $al killed $eax
	callq	fprintf@PLT
	leaq	handler(%rip), %rdi
	movl	$3, %esi
	callq	longjmp@PLT
.LBB1_9:
	movq	stderr@GOTPCREL(%rip), %rax
	movq	(%rax), %rdi
	leaq	.L.str.14(%rip), %rsi
	leaq	.L.str.13(%rip), %rdx
	xorl	%ebx, %ebx
	movl	%ebx, %eax
	callq	fprintf@PLT
	leaq	handler(%rip), %rdi
	movl	%ebx, %esi
	callq	longjmp@PLT
.Lfunc_end1:
	.size	attempt, .Lfunc_end1-attempt
                                        # -- End function
	.type	reltable.main,@object           # @reltable.main
	.section	.rodata,"a",@progbits
	.p2align	2
reltable.main:
	.long	.L.str-reltable.main
	.long	.L.str.1-reltable.main
	.long	.L.str.2-reltable.main
	.long	.L.str.3-reltable.main
	.long	.L.str.4-reltable.main
	.long	.L.str.5-reltable.main
	.long	.L.str.6-reltable.main
	.size	reltable.main, 28

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"12"
	.size	.L.str, 3

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"0x1f"
	.size	.L.str.1, 5

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"-7"
	.size	.L.str.2, 3

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"zw\303\266lf"
	.size	.L.str.3, 7

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"3 apples"
	.size	.L.str.4, 9

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"99999"
	.size	.L.str.5, 6

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"010"
	.size	.L.str.6, 4

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"blocked: %d\n"
	.size	.L.str.7, 13

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"blocked after the jump: %d\n"
	.size	.L.str.8, 28

	.type	handler,@object                 # @handler
	.local	handler
	.comm	handler,200,16
	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"'%s' is %d\n"
	.size	.L.str.9, 12

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"'%s' gave %d\n"
	.size	.L.str.10, 14

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.asciz	"no number"
	.size	.L.str.11, 10

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"something behind it"
	.size	.L.str.12, 20

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.asciz	"too large"
	.size	.L.str.13, 10

	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	"failed: %s\n"
	.size	.L.str.14, 12

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym handler
