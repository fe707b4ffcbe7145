	.file	"blocks.c"
	.text
	.p2align 4
	.type	fill, @function
fill:
	imull	$1664525, state(%rip), %esi
	movl	$2155905153, %edx
	addl	$1013904223, %esi
	movl	%esi, state(%rip)
	shrl	$8, %esi
	movl	%esi, %eax
	imulq	%rdx, %rax
	shrq	$39, %rax
	leal	1(%rsi,%rax), %esi
	movslq	%edi, %rax
	leaq	blocks(%rip), %rdi
	salq	$5, %rax
	addq	%rax, %rdi
	movb	%sil, 24(%rdi)
	movq	8(%rdi), %rdx
	movzbl	%sil, %esi
	movq	(%rdi), %rdi
	jmp	memset@PLT
	.size	fill, .-fill
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"block %d has lost byte %zu\n"
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC1:
	.string	"block %d is not on its boundary\n"
	.section	.rodata.str1.1
.LC2:
	.string	"blocks %d and %d overlap\n"
	.text
	.p2align 4
	.type	check, @function
check:
	movslq	%edi, %r9
	leaq	blocks(%rip), %r10
	subq	$8, %rsp
	movq	%r9, %rdx
	movq	%r9, %r8
	salq	$5, %rdx
	addq	%r10, %rdx
	movq	8(%rdx), %rsi
	movq	(%rdx), %rdi
	movq	%rsi, %rax
	shrq	$3, %rax
	addq	$1, %rax
	testq	%rsi, %rsi
	je	.L4
	movzbl	24(%rdx), %edx
	xorl	%ecx, %ecx
	.p2align 4,,10
	.p2align 3
.L6:
	cmpb	%dl, (%rdi,%rcx)
	jne	.L19
	addq	%rax, %rcx
	cmpq	%rsi, %rcx
	jb	.L6
.L4:
	movq	%r9, %rdx
	movq	%rdi, %rax
	salq	$5, %rdx
	movq	%rdx, %rcx
	xorl	%edx, %edx
	divq	16(%r10,%rcx)
	testq	%rdx, %rdx
	jne	.L20
	leaq	blocks(%rip), %rax
	xorl	%ecx, %ecx
	leaq	(%rdi,%rsi), %r9
	.p2align 4,,10
	.p2align 3
.L9:
	cmpl	%ecx, %r8d
	je	.L8
	movq	(%rax), %rdx
	testq	%rdx, %rdx
	je	.L8
	movq	8(%rax), %rsi
	addq	%rdx, %rsi
	cmpq	%rsi, %rdi
	jnb	.L8
	cmpq	%r9, %rdx
	jb	.L21
.L8:
	addl	$1, %ecx
	addq	$32, %rax
	cmpl	$40, %ecx
	jne	.L9
	addq	$8, %rsp
	ret
.L19:
	movl	$1, %edi
	movl	%r8d, %edx
	leaq	.LC0(%rip), %rsi
	xorl	%eax, %eax
	call	__printf_chk@PLT
	movl	$1, %edi
	call	exit@PLT
.L21:
	movl	$1, %edi
	movl	%r8d, %edx
	leaq	.LC2(%rip), %rsi
	xorl	%eax, %eax
	call	__printf_chk@PLT
	movl	$1, %edi
	call	exit@PLT
.L20:
	movl	$1, %edi
	movl	%r8d, %edx
	leaq	.LC1(%rip), %rsi
	xorl	%eax, %eax
	call	__printf_chk@PLT
	movl	$1, %edi
	call	exit@PLT
	.size	check, .-check
	.section	.rodata.str1.1
.LC3:
	.string	"there"
.LC4:
	.string	"0"
	.section	.rodata.str1.8
	.align 8
.LC5:
	.string	"calloc gave something that was not 0"
	.align 8
.LC6:
	.string	"%d of 100 at the same place; all within 8 MiB: %d\n"
	.section	.rodata.str1.1
.LC7:
	.string	"too much: %s, %s\n"
	.section	.rodata.str1.8
	.align 8
.LC8:
	.string	"calloc of too many: %d, realloc of nothing: %d\n"
	.section	.rodata.str1.1
.LC9:
	.string	"posix_memalign on 24: %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	movq	$-1, %r13
	pushq	%r12
	pushq	%rbp
	leaq	blocks(%rip), %rbp
	pushq	%rbx
	movl	$300, %ebx
	subq	$88, %rsp
	movq	%fs:40, %rax
	movq	%rax, 72(%rsp)
	xorl	%eax, %eax
	movq	$0, 16(%rsp)
	jmp	.L39
	.p2align 4,,10
	.p2align 3
.L54:
	call	check
	movq	8(%rsp), %rdx
	movq	8(%r12), %rax
	movq	(%r12), %rdi
	cmpq	%rax, %rdx
	movq	%rdx, %rsi
	cmovbe	%rdx, %rax
	movq	%rax, 24(%rsp)
	call	realloc@PLT
	movq	24(%rsp), %rcx
	movl	%r14d, %edi
	movq	$16, 16(%r12)
	movq	%rax, (%r12)
	movq	%rcx, 8(%r12)
	call	check
	movq	8(%rsp), %rdx
	movq	%rdx, 8(%r12)
.L51:
	salq	$5, %r14
	movl	%r15d, %edi
	call	fill
	movq	%r14, %r8
	addq	%rbp, %r8
	cmpq	$0, (%r8)
	movq	%r8, 8(%rsp)
	je	.L38
	movl	%r15d, %edi
	call	check
	movq	8(%rsp), %r8
	movq	16(%rsp), %rsi
	movq	(%r8), %rax
	cmpq	%rax, %r13
	cmova	%rax, %r13
	addq	8(%r8), %rax
	cmpq	%rax, %rsi
	cmovnb	%rsi, %rax
	movq	%rax, 16(%rsp)
.L38:
	subl	$1, %ebx
	je	.L52
.L39:
	imull	$1664525, state(%rip), %ecx
	movl	$3435973837, %eax
	addl	$1013904223, %ecx
	movl	%ecx, %edx
	imull	$1664525, %ecx, %ecx
	shrl	$8, %edx
	movl	%edx, %r15d
	imulq	%rax, %r15
	addl	$1013904223, %ecx
	shrq	$37, %r15
	leal	(%r15,%r15,4), %eax
	sall	$3, %eax
	subl	%eax, %edx
	movl	%ecx, %eax
	shrl	$8, %eax
	movslq	%edx, %r14
	imull	$-858993459, %eax, %eax
	movq	%r14, %r9
	movq	%r14, %r15
	rorl	$2, %eax
	cmpl	$214748365, %eax
	sbbl	%esi, %esi
	imull	$1664525, %ecx, %ecx
	xorl	%edx, %edx
	salq	$5, %r9
	andl	$59100, %esi
	leaq	0(%rbp,%r9), %r12
	addl	$900, %esi
	addl	$1013904223, %ecx
	movl	%ecx, %eax
	shrl	$8, %eax
	divl	%esi
	imull	$1664525, %ecx, %eax
	addl	$1013904223, %eax
	movl	%eax, %ecx
	shrl	$8, %ecx
	addl	$1, %edx
	cmpq	$0, (%r12)
	je	.L53
	imull	$-1431655765, %ecx, %ecx
	movq	%rdx, 8(%rsp)
	movl	%r14d, %edi
	movl	%eax, state(%rip)
	cmpl	$1431655765, %ecx
	jbe	.L54
	call	check
	movq	(%r12), %rdi
	call	free@PLT
	movq	$0, (%r12)
	subl	$1, %ebx
	jne	.L39
.L52:
	movl	$5000, %edi
	movl	$100, %ebx
	xorl	%ebp, %ebp
	call	malloc@PLT
	movq	%rax, 32(%rsp)
	movq	32(%rsp), %rdi
	call	free@PLT
	.p2align 4,,10
	.p2align 3
.L40:
	movl	$5000, %edi
	call	malloc@PLT
	movq	%rax, 40(%rsp)
	movq	40(%rsp), %rdx
	movq	32(%rsp), %rax
	movq	40(%rsp), %rdi
	cmpq	%rax, %rdx
	sete	%al
	movzbl	%al, %eax
	addl	%eax, %ebp
	call	free@PLT
	subl	$1, %ebx
	jne	.L40
	movq	16(%rsp), %r12
	xorl	%ecx, %ecx
	movl	%ebp, %edx
	leaq	.LC6(%rip), %rsi
	movabsq	$9223372036854775807, %rbx
	movl	$1, %edi
	subq	%r13, %r12
	cmpq	$8388607, %r12
	setbe	%cl
	xorl	%eax, %eax
	call	__printf_chk@PLT
	movq	%rbx, %rdi
	call	malloc@PLT
	movq	%rax, 48(%rsp)
	call	__errno_location@PLT
	movl	(%rax), %edi
	call	strerror@PLT
	leaq	.LC4(%rip), %rdx
	movl	$1, %edi
	leaq	.LC7(%rip), %rsi
	movq	%rax, %rcx
	movq	48(%rsp), %rax
	testq	%rax, %rax
	leaq	.LC3(%rip), %rax
	cmovne	%rax, %rdx
	xorl	%eax, %eax
	call	__printf_chk@PLT
	movl	$4, %esi
	movq	%rbx, %rdi
	call	calloc@PLT
	movl	$8, %edi
	movq	%rax, 48(%rsp)
	call	malloc@PLT
	xorl	%ecx, %ecx
	movl	$1, %edi
	leaq	.LC8(%rip), %rsi
	movq	%rax, 56(%rsp)
	movq	56(%rsp), %rdx
	movq	48(%rsp), %rax
	testq	%rdx, %rdx
	setne	%cl
	xorl	%edx, %edx
	testq	%rax, %rax
	setne	%dl
	xorl	%eax, %eax
	call	__printf_chk@PLT
	leaq	64(%rsp), %rdi
	movl	$8, %edx
	movl	$24, %esi
	call	posix_memalign@PLT
	xorl	%edx, %edx
	movl	$1, %edi
	leaq	.LC9(%rip), %rsi
	cmpl	$22, %eax
	sete	%dl
	xorl	%eax, %eax
	call	__printf_chk@PLT
	xorl	%eax, %eax
.L22:
	movq	72(%rsp), %rdx
	subq	%fs:40, %rdx
	jne	.L55
	addq	$88, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L53:
	andl	$3, %ecx
	movq	%rdx, 8(%r12)
	movq	$16, 16(%r12)
	movl	%eax, state(%rip)
	cmpl	$1, %ecx
	je	.L25
	cmpl	$2, %ecx
	je	.L26
	testl	%ecx, %ecx
	je	.L56
	movq	%rdx, %rdi
	call	malloc@PLT
	movq	%rax, (%r12)
	jmp	.L51
	.p2align 4,,10
	.p2align 3
.L25:
	imull	$1664525, %eax, %ecx
	movl	%r14d, %edi
	movl	$16, %esi
	salq	$5, %rdi
	addq	%rbp, %rdi
	addl	$1013904223, %ecx
	movl	%ecx, state(%rip)
	shrl	$8, %ecx
	movl	%ecx, %eax
	imulq	$954437177, %rax, %rax
	shrq	$33, %rax
	leal	(%rax,%rax,8), %eax
	subl	%eax, %ecx
	sall	%cl, %esi
	movq	%rsi, 16(%r12)
	call	posix_memalign@PLT
	testl	%eax, %eax
	je	.L51
	jmp	.L29
	.p2align 4,,10
	.p2align 3
.L56:
	movq	%rdx, %rdi
	movl	$1, %esi
	movq	%rdx, 8(%rsp)
	call	calloc@PLT
	movq	8(%rsp), %rdx
	xorl	%ecx, %ecx
	movq	%rax, (%r12)
	jmp	.L30
	.p2align 4,,10
	.p2align 3
.L28:
	addq	$16, %rcx
	cmpq	%rdx, %rcx
	jnb	.L51
.L30:
	cmpb	$0, (%rax,%rcx)
	je	.L28
	leaq	.LC5(%rip), %rdi
	call	puts@PLT
.L29:
	movl	$1, %eax
	jmp	.L22
	.p2align 4,,10
	.p2align 3
.L26:
	leaq	63(%rdx), %rsi
	movl	$64, %edi
	movq	$64, 16(%r12)
	andq	$-64, %rsi
	call	aligned_alloc@PLT
	movq	%rax, (%r12)
	jmp	.L51
.L55:
	call	__stack_chk_fail@PLT
	.size	main, .-main
	.data
	.align 4
	.type	state, @object
	.size	state, 4
state:
	.long	2010
	.local	blocks
	.comm	blocks,1280,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
