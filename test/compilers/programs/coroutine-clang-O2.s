# clang -O2 -fPIC coroutine.c (clang 14.0.6)
	.text
	.file	"coroutine.c"
                                        # Start of file scope inline assembly
	.section	.text.swap,"ax",@progbits
	.globl	swap
	.type	swap,@function
swap:
	.cfi_startproc
	pushq	%rbp
	pushq	%rbx
	pushq	%r12
	pushq	%r13
	pushq	%r14
	pushq	%r15
	movq	%rsp, (%rdi)
	movq	(%rsi), %rsp
	popq	%r15
	popq	%r14
	popq	%r13
	popq	%r12
	popq	%rbx
	popq	%rbp
	retq
	.cfi_endproc
.Ltmp0:
	.size	swap, .Ltmp0-swap
	.text


                                        # End of file scope inline assembly
	.globl	memcpy                          # -- Begin function memcpy
	.p2align	4, 0x90
	.type	memcpy,@function
memcpy:                                 # @memcpy
	.cfi_startproc
# %bb.0:
	movq	%rdx, %rcx
	movq	%rdi, %rax
	#APP
	rep		movsb	(%rsi), %es:(%rdi)
	#NO_APP
	retq
.Lfunc_end0:
	.size	memcpy, .Lfunc_end0-memcpy
	.cfi_endproc
                                        # -- End function
	.globl	memset                          # -- Begin function memset
	.p2align	4, 0x90
	.type	memset,@function
memset:                                 # @memset
	.cfi_startproc
# %bb.0:
	movq	%rdx, %rcx
	movl	%esi, %eax
	movq	%rdi, %rdx
	#APP
	rep		stosb	%al, %es:(%rdi)
	#NO_APP
	movq	%rdx, %rax
	retq
.Lfunc_end1:
	.size	memset, .Lfunc_end1-memset
	.cfi_endproc
                                        # -- End function
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
	.cfi_startproc
# %bb.0:
	subq	$24, %rsp
	.cfi_def_cfa_offset 32
	movq	$0, stacks+8184(%rip)
	leaq	producer(%rip), %rax
	movq	%rax, stacks+8176(%rip)
	leaq	stacks+8128(%rip), %rax
	movq	%rax, contexts(%rip)
	leaq	contexts(%rip), %rsi
	movq	$0, stacks+16376(%rip)
	leaq	consumer(%rip), %rax
	movq	%rax, stacks+16368(%rip)
	leaq	stacks+16320(%rip), %rax
	movq	%rax, contexts+8(%rip)
	leaq	main_context(%rip), %rdi
	callq	swap@PLT
	movabsq	$7521983798963282017, %rax      # imm = 0x6863746977732061
	movq	%rax, (%rsp)
	movb	$0, 8(%rsp)
	leaq	.L.str(%rip), %rdi
	movl	$9, %ecx
	movl	$116, %eax
	#APP
	repne		scasb	%es:(%rdi), %al
	#NO_APP
	movq	%rsp, %rdi
	movq	%rcx, %rsi
	callq	tell
	xorl	%eax, %eax
	addq	$24, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end2:
	.size	main, .Lfunc_end2-main
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function producer
	.type	producer,@function
producer:                               # @producer
	.cfi_startproc
# %bb.0:
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	$1, produced(%rip)
	movslq	current(%rip), %rax
	leaq	contexts(%rip), %r14
	leaq	(%r14,%rax,8), %rdi
	xorq	$1, %rax
	movl	%eax, current(%rip)
	leaq	(%r14,%rax,8), %rsi
	callq	swap@PLT
	movq	$4, produced(%rip)
	movslq	current(%rip), %rax
	leaq	(%r14,%rax,8), %rdi
	xorq	$1, %rax
	movl	%eax, current(%rip)
	leaq	(%r14,%rax,8), %rsi
	callq	swap@PLT
	movq	$9, produced(%rip)
	movslq	current(%rip), %rax
	leaq	(%r14,%rax,8), %rdi
	xorq	$1, %rax
	movl	%eax, current(%rip)
	leaq	(%r14,%rax,8), %rsi
	callq	swap@PLT
	movq	$16, produced(%rip)
	movslq	current(%rip), %rax
	leaq	(%r14,%rax,8), %rdi
	xorq	$1, %rax
	movl	%eax, current(%rip)
	leaq	(%r14,%rax,8), %rsi
	callq	swap@PLT
	movq	$25, produced(%rip)
	movslq	current(%rip), %rax
	leaq	(%r14,%rax,8), %rdi
	xorq	$1, %rax
	movl	%eax, current(%rip)
	leaq	(%r14,%rax,8), %rsi
	callq	swap@PLT
	movb	$1, left(%rip)
	movslq	current(%rip), %rax
	leaq	(%r14,%rax,8), %rdi
	xorq	$1, %rax
	movl	%eax, current(%rip)
	leaq	(%r14,%rax,8), %rsi
	callq	swap@PLT
	leaq	main_context(%rip), %rbx
	.p2align	4, 0x90
.LBB3_1:                                # =>This Inner Loop Header: Depth=1
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	swap@PLT
	jmp	.LBB3_1
.Lfunc_end3:
	.size	producer, .Lfunc_end3-producer
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function consumer
	.type	consumer,@function
consumer:                               # @consumer
	.cfi_startproc
# %bb.0:
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	cmpb	$0, left(%rip)
	jne	.LBB4_3
# %bb.1:
	xorl	%ebx, %ebx
	leaq	.L.str.1(%rip), %r14
	leaq	contexts(%rip), %r15
	.p2align	4, 0x90
.LBB4_2:                                # =>This Inner Loop Header: Depth=1
	addq	produced(%rip), %rbx
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	tell
	movslq	current(%rip), %rax
	leaq	(%r15,%rax,8), %rdi
	xorq	$1, %rax
	movl	%eax, current(%rip)
	leaq	(%r15,%rax,8), %rsi
	callq	swap@PLT
	cmpb	$1, left(%rip)
	jne	.LBB4_2
.LBB4_3:
	leaq	contexts+8(%rip), %r14
	leaq	main_context(%rip), %rbx
	.p2align	4, 0x90
.LBB4_4:                                # =>This Inner Loop Header: Depth=1
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	swap@PLT
	jmp	.LBB4_4
.Lfunc_end4:
	.size	consumer, .Lfunc_end4-consumer
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function tell
	.type	tell,@function
tell:                                   # @tell
	.cfi_startproc
# %bb.0:
	pushq	%rbx
	.cfi_def_cfa_offset 16
	subq	$32, %rsp
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -16
	movq	%rsi, %rcx
	negq	%rcx
	cmovsq	%rsi, %rcx
	movw	$10, 22(%rsp)
	leaq	21(%rsp), %rbx
	movabsq	$-3689348814741910323, %r8      # imm = 0xCCCCCCCCCCCCCCCD
	.p2align	4, 0x90
.LBB5_1:                                # =>This Inner Loop Header: Depth=1
	movq	%rcx, %rax
	mulq	%r8
	shrq	$3, %rdx
	leal	(%rdx,%rdx), %eax
	leal	(%rax,%rax,4), %r9d
	movl	%ecx, %eax
	subl	%r9d, %eax
	orb	$48, %al
	movb	%al, (%rbx)
	addq	$-1, %rbx
	cmpq	$9, %rcx
	movq	%rdx, %rcx
	ja	.LBB5_1
# %bb.2:
	testq	%rsi, %rsi
	js	.LBB5_4
# %bb.3:
	addq	$1, %rbx
	jmp	.LBB5_5
.LBB5_4:
	movb	$45, (%rbx)
.LBB5_5:
	callq	say
	leaq	.L.str.2(%rip), %rdi
	callq	say
	movq	%rbx, %rdi
	callq	say
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end5:
	.size	tell, .Lfunc_end5-tell
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function say
	.type	say,@function
say:                                    # @say
	.cfi_startproc
# %bb.0:
	movq	%rdi, %rsi
	cmpb	$0, (%rdi)
	je	.LBB6_1
# %bb.2:
	xorl	%eax, %eax
	.p2align	4, 0x90
.LBB6_3:                                # =>This Inner Loop Header: Depth=1
	#APP
	#NO_APP
	leaq	1(%rax), %rdx
	cmpb	$0, 1(%rsi,%rax)
	movq	%rdx, %rax
	jne	.LBB6_3
	jmp	.LBB6_4
.LBB6_1:
	xorl	%edx, %edx
.LBB6_4:
	movl	$1, %edi
	movl	$1, %eax
	#APP
	syscall
	#NO_APP
	retq
.Lfunc_end6:
	.size	say, .Lfunc_end6-say
	.cfi_endproc
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"a switch"
	.size	.L.str, 9

	.type	main_context,@object            # @main_context
	.local	main_context
	.comm	main_context,8,8
	.type	contexts,@object                # @contexts
	.local	contexts
	.comm	contexts,16,16
	.type	stacks,@object                  # @stacks
	.local	stacks
	.comm	stacks,16384,64
	.type	produced,@object                # @produced
	.local	produced
	.comm	produced,8,8
	.type	left,@object                    # @left
	.local	left
	.comm	left,1,4
	.type	current,@object                 # @current
	.local	current
	.comm	current,4,4
	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"got"
	.size	.L.str.1, 4

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	" "
	.size	.L.str.2, 2

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym producer
	.addrsig_sym consumer
	.addrsig_sym main_context
	.addrsig_sym contexts
	.addrsig_sym stacks
