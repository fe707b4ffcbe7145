	.text
	.file	"words.c"
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
	subq	$184, %rsp
	leaq	.L__const.main.text(%rip), %rsi
	leaq	16(%rsp), %rbx
	movl	$154, %edx
	movq	%rbx, %rdi
	callq	memcpy@PLT
	leaq	.L.str(%rip), %rsi
	movq	%rbx, %rdi
	callq	strtok@PLT
	testq	%rax, %rax
	je	.LBB0_1
# %bb.6:
	movq	%rax, %rbp
	xorl	%r12d, %r12d
	xorl	%r13d, %r13d
	xorl	%r14d, %r14d
	jmp	.LBB0_7
	.p2align	4, 0x90
.LBB0_19:                               #   in Loop: Header=BB0_7 Depth=1
	leaq	1(%r13), %rbx
	movq	%rbp, %rdi
	callq	strdup@PLT
	shlq	$4, %r13
	movq	%rax, (%r15,%r13)
	movl	$0, 8(%r15,%r13)
	movq	%rbx, %r13
.LBB0_20:                               #   in Loop: Header=BB0_7 Depth=1
	shlq	$4, %r12
	addl	$1, 8(%r15,%r12)
	xorl	%edi, %edi
	leaq	.L.str(%rip), %rsi
	callq	strtok@PLT
	movq	%rax, %rbp
	testq	%rax, %rax
	movq	%r15, %r12
	je	.LBB0_2
.LBB0_7:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_9 Depth 2
                                        #     Child Loop BB0_13 Depth 2
	movb	(%rbp), %bl
	testb	%bl, %bl
	je	.LBB0_10
# %bb.8:                                #   in Loop: Header=BB0_7 Depth=1
	callq	__ctype_tolower_loc@PLT
	leaq	1(%rbp), %rcx
	.p2align	4, 0x90
.LBB0_9:                                #   Parent Loop BB0_7 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movq	(%rax), %rdx
	movzbl	%bl, %esi
	movzbl	(%rdx,%rsi,4), %edx
	movb	%dl, -1(%rcx)
	movzbl	(%rcx), %ebx
	addq	$1, %rcx
	testb	%bl, %bl
	jne	.LBB0_9
.LBB0_10:                               #   in Loop: Header=BB0_7 Depth=1
	testq	%r13, %r13
	je	.LBB0_11
# %bb.12:                               #   in Loop: Header=BB0_7 Depth=1
	movq	%r12, %r15
	movq	%r12, %rbx
	xorl	%r12d, %r12d
	.p2align	4, 0x90
.LBB0_13:                               #   Parent Loop BB0_7 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movq	(%rbx), %rdi
	movq	%rbp, %rsi
	callq	strcmp@PLT
	testl	%eax, %eax
	je	.LBB0_16
# %bb.14:                               #   in Loop: Header=BB0_13 Depth=2
	addq	$1, %r12
	addq	$16, %rbx
	cmpq	%r12, %r13
	jne	.LBB0_13
# %bb.15:                               #   in Loop: Header=BB0_7 Depth=1
	movq	%r13, %r12
.LBB0_16:                               #   in Loop: Header=BB0_7 Depth=1
	cmpq	%r13, %r12
	jne	.LBB0_20
	jmp	.LBB0_17
	.p2align	4, 0x90
.LBB0_11:                               #   in Loop: Header=BB0_7 Depth=1
	movq	%r12, %r15
	xorl	%r12d, %r12d
	cmpq	%r13, %r12
	jne	.LBB0_20
.LBB0_17:                               #   in Loop: Header=BB0_7 Depth=1
	cmpq	%r14, %r13
	jne	.LBB0_19
# %bb.18:                               #   in Loop: Header=BB0_7 Depth=1
	leaq	(%r14,%r14), %rbx
	testq	%r14, %r14
	movl	$2, %eax
	cmoveq	%rax, %rbx
	movq	%rbx, %rsi
	shlq	$4, %rsi
	movq	%r15, %rdi
	callq	realloc@PLT
	movq	%rax, %r15
	movq	%rbx, %r14
	jmp	.LBB0_19
.LBB0_1:
	xorl	%r13d, %r13d
	xorl	%r12d, %r12d
.LBB0_2:
	leaq	by_count(%rip), %rcx
	movl	$16, %edx
	movq	%r12, %rbp
	movq	%r12, %rdi
	movq	%r13, %rsi
	callq	qsort@PLT
	movq	%r13, 8(%rsp)                   # 8-byte Spill
	testq	%r13, %r13
	je	.LBB0_5
# %bb.3:
	callq	__ctype_toupper_loc@PLT
	movq	%rax, %rbx
	movq	%rbp, %r14
	movq	8(%rsp), %r13                   # 8-byte Reload
	.p2align	4, 0x90
.LBB0_4:                                # =>This Inner Loop Header: Depth=1
	movq	(%rbx), %rax
	movq	(%r14), %rcx
	movzbl	(%rcx), %edx
	movzbl	(%rax,%rdx,4), %eax
	movb	%al, (%rcx)
	movl	8(%r14), %r12d
	movq	(%r14), %r15
	movq	%r15, %rdi
	leaq	.L.str.2(%rip), %rsi
	callq	strstr@PLT
	testq	%rax, %rax
	leaq	.L.str.3(%rip), %rcx
	leaq	.L.str.4(%rip), %rax
	cmoveq	%rax, %rcx
	leaq	.L.str.1(%rip), %rdi
	movl	%r12d, %esi
	movq	%r15, %rdx
	xorl	%eax, %eax
	callq	printf@PLT
	movq	(%r14), %rdi
	callq	free@PLT
	addq	$16, %r14
	addq	$-1, %r13
	jne	.LBB0_4
.LBB0_5:
	movq	%rbp, %rdi
	callq	free@PLT
	leaq	.L.str.6(%rip), %rdi
	xorl	%ebx, %ebx
	movl	$10, %r14d
	xorl	%esi, %esi
	movl	$10, %edx
	callq	strtol@PLT
	leaq	.L.str.5(%rip), %rdi
	movq	8(%rsp), %rbp                   # 8-byte Reload
	movq	%rbp, %rsi
	movl	%eax, %edx
	xorl	%eax, %eax
	callq	printf@PLT
	cmpq	$11, %rbp
	cmovael	%r14d, %ebx
	movl	%ebx, %eax
	addq	$184, %rsp
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
	.p2align	4, 0x90                         # -- Begin function by_count
	.type	by_count,@function
by_count:                               # @by_count
# %bb.0:
	pushq	%rax
	movl	8(%rsi), %eax
	subl	8(%rdi), %eax
	jne	.LBB1_2
# %bb.1:
	movq	(%rdi), %rdi
	movq	(%rsi), %rsi
	callq	strcmp@PLT
.LBB1_2:
	popq	%rcx
	retq
.Lfunc_end1:
	.size	by_count, .Lfunc_end1-by_count
                                        # -- End function
	.type	.L__const.main.text,@object     # @__const.main.text
	.section	.rodata.str1.16,"aMS",@progbits,1
	.p2align	4
.L__const.main.text:
	.asciz	"The stack of a context is memory like any other; the context is saved on the stack, or beside it: THE switch loads the stack pointer of the other context"
	.size	.L__const.main.text, 154

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	" ,.;:"
	.size	.L.str, 6

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"%2d %-8s%s\n"
	.size	.L.str.1, 12

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"te"
	.size	.L.str.2, 3

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	" te"
	.size	.L.str.3, 4

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.zero	1
	.size	.L.str.4, 1

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"%zu words, %d\n"
	.size	.L.str.5, 15

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"  17th"
	.size	.L.str.6, 7

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym by_count
