	.text
	.file	"threads.c"
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
	subq	$24, %rsp
	movl	$1, %r12d
	leaq	threads+1184(%rip), %rbp
	xorl	%r13d, %r13d
	movl	$20000, %r14d                   # imm = 0x4E20
	leaq	body(%rip), %r15
	.p2align	4, 0x90
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	movl	%r12d, %eax
                                        # kill: def $eax killed $eax def $rax
	addl	$-1, %eax
	movl	%eax, -16(%rbp)
	cmpq	$3, %r12
	movl	%r13d, %eax
	cmovneq	%r12, %rax
	imulq	$1192, %rax, %rax               # imm = 0x4A8
	leaq	threads(%rip), %rcx
	addq	%rcx, %rax
	movq	%rax, (%rbp)
	leaq	-984(%rbp), %rbx
	movq	%rbx, %rdi
	callq	getcontext@PLT
	movq	%r14, %rdi
	callq	malloc@PLT
	movq	%rax, -968(%rbp)
	movq	$20000, -952(%rbp)              # imm = 0x4E20
	movl	%r13d, %eax
	movq	%rbx, %rdi
	movq	%r15, %rsi
	movl	%r13d, %edx
	callq	makecontext@PLT
	movq	%r12, %rax
	addq	$1, %rax
	addq	$1192, %rbp                     # imm = 0x4A8
	movq	%rax, %r12
	cmpq	$4, %rax
	jne	.LBB0_1
# %bb.2:
	movl	$3, 12(%rsp)
	leaq	threads(%rip), %rax
	jmp	.LBB0_3
	.p2align	4, 0x90
.LBB0_7:                                #   in Loop: Header=BB0_3 Depth=1
	movq	16(%rsp), %rax
	movq	1184(%rax), %rax
.LBB0_3:                                # =>This Inner Loop Header: Depth=1
	movq	%rax, 16(%rsp)
	cmpl	$0, 12(%rsp)
	jle	.LBB0_8
# %bb.4:                                #   in Loop: Header=BB0_3 Depth=1
	movq	16(%rsp), %rax
	cmpl	$0, 1176(%rax)
	jne	.LBB0_7
# %bb.5:                                #   in Loop: Header=BB0_3 Depth=1
	movq	16(%rsp), %rdi
	callq	resume
	movq	16(%rsp), %rax
	cmpl	$0, 1176(%rax)
	je	.LBB0_7
# %bb.6:                                #   in Loop: Header=BB0_3 Depth=1
	addl	$-1, 12(%rsp)
	jmp	.LBB0_7
.LBB0_8:
	leaq	.L.str(%rip), %rdi
	callq	puts@PLT
	xorl	%eax, %eax
	addq	$24, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function body
	.type	body,@function
body:                                   # @body
# %bb.0:
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	movq	current(%rip), %rax
	movslq	1168(%rax), %rax
	addq	$5381, %rax                     # imm = 0x1505
	leaq	.L.str.1(%rip), %r14
	xorl	%r15d, %r15d
	movq	%rax, %rbx
	.p2align	4, 0x90
.LBB1_1:                                # =>This Inner Loop Header: Depth=1
	shlq	$5, %rbx
	addq	%rax, %rbx
	xorq	%r15, %rbx
	movq	current(%rip), %rax
	movl	1168(%rax), %esi
	movq	%r14, %rdi
	movq	%rbx, %rdx
	xorl	%eax, %eax
	callq	printf@PLT
	callq	yield
	addq	$1, %r15
	movq	%rbx, %rax
	cmpq	$4, %r15
	jne	.LBB1_1
# %bb.2:
	movq	current(%rip), %rax
	movl	$1, 1176(%rax)
	leaq	main_at(%rip), %rdi
	movl	$1, %esi
	callq	_longjmp@PLT
.Lfunc_end1:
	.size	body, .Lfunc_end1-body
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function resume
	.type	resume,@function
resume:                                 # @resume
# %bb.0:
	pushq	%rbx
	movq	%rdi, %rbx
	movq	%rdi, current(%rip)
	leaq	main_at(%rip), %rdi
	callq	_setjmp@PLT
	testl	%eax, %eax
	je	.LBB2_1
# %bb.3:
	popq	%rbx
	retq
.LBB2_1:
	cmpl	$0, 1172(%rbx)
	jne	.LBB2_4
# %bb.2:
	movl	$1, 1172(%rbx)
	addq	$200, %rbx
	movq	%rbx, %rdi
	callq	setcontext@PLT
	popq	%rbx
	retq
.LBB2_4:
	movl	$1, %esi
	movq	%rbx, %rdi
	callq	_longjmp@PLT
.Lfunc_end2:
	.size	resume, .Lfunc_end2-resume
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function yield
	.type	yield,@function
yield:                                  # @yield
# %bb.0:
	pushq	%rax
	movq	current(%rip), %rdi
	callq	_setjmp@PLT
	testl	%eax, %eax
	je	.LBB3_2
# %bb.1:
	popq	%rax
	retq
.LBB3_2:
	leaq	main_at(%rip), %rdi
	movl	$1, %esi
	callq	_longjmp@PLT
.Lfunc_end3:
	.size	yield, .Lfunc_end3-yield
                                        # -- End function
	.type	threads,@object                 # @threads
	.local	threads
	.comm	threads,3576,16
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"all have ended"
	.size	.L.str, 15

	.type	current,@object                 # @current
	.local	current
	.comm	current,8,8
	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"thread %d: %#lx\n"
	.size	.L.str.1, 17

	.type	main_at,@object                 # @main_at
	.local	main_at
	.comm	main_at,200,16
	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym body
	.addrsig_sym threads
	.addrsig_sym main_at
