	.text
	.file	"scheduler.c"
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
	xorl	%ebx, %ebx
	movl	$4, %ebp
	.p2align	4, 0x90
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	movl	%ebx, %edi
	movl	%ebp, %esi
	callq	spawn
	addl	$1, %ebx
	addl	$-1, %ebp
	jne	.LBB0_1
# %bb.2:
	xorl	%ebp, %ebp
	leaq	tasks(%rip), %r12
	leaq	scheduler(%rip), %r14
	xorl	%r15d, %r15d
	xorl	%ebx, %ebx
	jmp	.LBB0_3
	.p2align	4, 0x90
.LBB0_5:                                #   in Loop: Header=BB0_3 Depth=1
	addq	$1, %rbp
	cmpq	$4, %rbp
	je	.LBB0_6
.LBB0_3:                                # =>This Inner Loop Header: Depth=1
	imulq	$992, %rbp, %rsi                # imm = 0x3E0
	cmpl	$0, 988(%rsi,%r12)
	jne	.LBB0_5
# %bb.4:                                #   in Loop: Header=BB0_3 Depth=1
	addq	%r12, %rsi
	movq	%rsi, running(%rip)
	movq	%r14, %rdi
	callq	swapcontext@PLT
	addl	$1, %r15d
	movq	running(%rip), %rax
	cmpl	$1, 988(%rax)
	adcl	$0, %ebx
	jmp	.LBB0_5
	.p2align	4, 0x90
.LBB0_6:                                #   in Loop: Header=BB0_3 Depth=1
	xorl	%ebp, %ebp
	testl	%ebx, %ebx
	movl	$0, %ebx
	jg	.LBB0_3
# %bb.7:
	movl	$16, %ebx
	.p2align	4, 0x90
.LBB0_8:                                # =>This Inner Loop Header: Depth=1
	movq	(%rbx,%r12), %rbp
	movl	$16384, %edx                    # imm = 0x4000
	movq	%rbp, %rdi
	xorl	%esi, %esi
	callq	memset@PLT
	movq	%rbp, %rdi
	callq	free@PLT
	addq	$992, %rbx                      # imm = 0x3E0
	cmpq	$3984, %rbx                     # imm = 0xF90
	jne	.LBB0_8
# %bb.9:
	leaq	.L.str(%rip), %rdi
	movl	%r15d, %esi
	xorl	%eax, %eax
	callq	printf@PLT
	xorl	%eax, %eax
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function spawn
	.type	spawn,@function
spawn:                                  # @spawn
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	movl	%esi, %r15d
	movl	%edi, %r12d
	movslq	%edi, %rax
	imulq	$992, %rax, %rbx                # imm = 0x3E0
	leaq	tasks(%rip), %rbp
	leaq	(%rbx,%rbp), %r14
	leaq	(%rbx,%rbp), %rdi
	addq	$968, %rdi                      # imm = 0x3C8
	movl	%eax, %r8d
	leal	65(%rax), %ecx
	leaq	.L.str.1(%rip), %rdx
	xorl	%eax, %eax
                                        # kill: def $al killed $al killed $eax
	movl	$16, %esi
	callq	snprintf@PLT
	movl	%r15d, 984(%rbx,%rbp)
	movq	%r14, %rdi
	callq	getcontext@PLT
	leaq	(%rbx,%rbp), %rdi
	addq	$16, %rdi
	movl	$4096, %esi                     # imm = 0x1000
	movl	$16384, %edx                    # imm = 0x4000
	callq	posix_memalign@PLT
	testl	%eax, %eax
	jne	.LBB1_2
# %bb.1:
	movq	$16384, 32(%rbx,%rbp)           # imm = 0x4000
	leaq	scheduler(%rip), %rax
	movq	%rax, 8(%rbx,%rbp)
	addl	$2, %r12d
	leaq	work(%rip), %rsi
	xorl	%eax, %eax
                                        # kill: def $al killed $al killed $eax
	movl	$1, %edx
	movq	%r14, %rdi
	movl	%r12d, %ecx
	callq	makecontext@PLT
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.LBB1_2:
	callq	abort@PLT
.Lfunc_end1:
	.size	spawn, .Lfunc_end1-spawn
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function work
	.type	work,@function
work:                                   # @work
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	movq	running(%rip), %rsi
	movl	984(%rsi), %ecx
	testl	%ecx, %ecx
	jle	.LBB2_3
# %bb.1:
	movslq	%edi, %r12
	movl	$1, %ebx
	leaq	.L.str.2(%rip), %r14
	leaq	scheduler(%rip), %r15
	xorl	%ebp, %ebp
	.p2align	4, 0x90
.LBB2_2:                                # =>This Inner Loop Header: Depth=1
	imulq	%r12, %rbx
	addl	$1, %ebp
	addq	$968, %rsi                      # imm = 0x3C8
	movq	%r14, %rdi
	movl	%ebp, %edx
	movq	%rbx, %r8
	xorl	%eax, %eax
	callq	printf@PLT
	movq	running(%rip), %rdi
	movq	%r15, %rsi
	callq	swapcontext@PLT
	movq	running(%rip), %rsi
	movl	984(%rsi), %ecx
	cmpl	%ecx, %ebp
	jl	.LBB2_2
.LBB2_3:
	movl	$1, 988(%rsi)
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end2:
	.size	work, .Lfunc_end2-work
                                        # -- End function
	.type	tasks,@object                   # @tasks
	.local	tasks
	.comm	tasks,3968,16
	.type	running,@object                 # @running
	.local	running
	.comm	running,8,8
	.type	scheduler,@object               # @scheduler
	.local	scheduler
	.comm	scheduler,968,8
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"%d turns\n"
	.size	.L.str, 10

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"task-%c%02d"
	.size	.L.str.1, 12

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"%s: round %d of %d, %ld\n"
	.size	.L.str.2, 25

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym work
	.addrsig_sym tasks
	.addrsig_sym scheduler
