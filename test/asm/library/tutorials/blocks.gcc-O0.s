	.file	"blocks.c"
	.text
	.local	blocks
	.comm	blocks,1280,32
	.data
	.align 4
	.type	state, @object
	.size	state, 4
state:
	.long	2010
	.text
	.type	below, @function
below:
	pushq	%rbp
	movq	%rsp, %rbp
	movl	%edi, -4(%rbp)
	movl	state(%rip), %eax
	imull	$1664525, %eax, %eax
	addl	$1013904223, %eax
	movl	%eax, state(%rip)
	movl	state(%rip), %eax
	shrl	$8, %eax
	movl	$0, %edx
	divl	-4(%rbp)
	movl	%edx, %eax
	popq	%rbp
	ret
	.size	below, .-below
	.section	.rodata
.LC0:
	.string	"block %d has lost byte %zu\n"
	.align 8
.LC1:
	.string	"block %d is not on its boundary\n"
.LC2:
	.string	"blocks %d and %d overlap\n"
	.text
	.type	check, @function
check:
	pushq	%rbp
	movq	%rsp, %rbp
	subq	$48, %rsp
	movl	%edi, -36(%rbp)
	movl	-36(%rbp), %eax
	cltq
	salq	$5, %rax
	movq	%rax, %rdx
	leaq	8+blocks(%rip), %rax
	movq	(%rdx,%rax), %rax
	shrq	$3, %rax
	addq	$1, %rax
	movq	%rax, -24(%rbp)
	movq	$0, -8(%rbp)
	jmp	.L4
.L6:
	movl	-36(%rbp), %eax
	cltq
	salq	$5, %rax
	movq	%rax, %rdx
	leaq	blocks(%rip), %rax
	movq	(%rdx,%rax), %rdx
	movq	-8(%rbp), %rax
	addq	%rdx, %rax
	movzbl	(%rax), %edx
	movl	-36(%rbp), %eax
	cltq
	salq	$5, %rax
	movq	%rax, %rcx
	leaq	24+blocks(%rip), %rax
	movzbl	(%rcx,%rax), %eax
	cmpb	%al, %dl
	je	.L5
	movq	-8(%rbp), %rdx
	movl	-36(%rbp), %eax
	movl	%eax, %esi
	leaq	.LC0(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	printf@PLT
	movl	$1, %edi
	call	exit@PLT
.L5:
	movq	-24(%rbp), %rax
	addq	%rax, -8(%rbp)
.L4:
	movl	-36(%rbp), %eax
	cltq
	salq	$5, %rax
	movq	%rax, %rdx
	leaq	8+blocks(%rip), %rax
	movq	(%rdx,%rax), %rax
	cmpq	%rax, -8(%rbp)
	jb	.L6
	movl	-36(%rbp), %eax
	cltq
	salq	$5, %rax
	movq	%rax, %rdx
	leaq	blocks(%rip), %rax
	movq	(%rdx,%rax), %rax
	movq	%rax, %rsi
	movl	-36(%rbp), %eax
	cltq
	salq	$5, %rax
	movq	%rax, %rdx
	leaq	16+blocks(%rip), %rax
	movq	(%rdx,%rax), %rcx
	movq	%rsi, %rax
	movl	$0, %edx
	divq	%rcx
	movq	%rdx, %rax
	testq	%rax, %rax
	je	.L7
	movl	-36(%rbp), %eax
	movl	%eax, %esi
	leaq	.LC1(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	printf@PLT
	movl	$1, %edi
	call	exit@PLT
.L7:
	movl	$0, -12(%rbp)
	jmp	.L8
.L12:
	movl	-12(%rbp), %eax
	cmpl	-36(%rbp), %eax
	je	.L13
	movl	-12(%rbp), %eax
	cltq
	salq	$5, %rax
	movq	%rax, %rdx
	leaq	blocks(%rip), %rax
	movq	(%rdx,%rax), %rax
	testq	%rax, %rax
	je	.L13
	movl	-36(%rbp), %eax
	cltq
	salq	$5, %rax
	movq	%rax, %rdx
	leaq	blocks(%rip), %rax
	movq	(%rdx,%rax), %rdx
	movl	-12(%rbp), %eax
	cltq
	salq	$5, %rax
	movq	%rax, %rcx
	leaq	blocks(%rip), %rax
	movq	(%rcx,%rax), %rcx
	movl	-12(%rbp), %eax
	cltq
	salq	$5, %rax
	movq	%rax, %rsi
	leaq	8+blocks(%rip), %rax
	movq	(%rsi,%rax), %rax
	addq	%rcx, %rax
	cmpq	%rax, %rdx
	jnb	.L11
	movl	-12(%rbp), %eax
	cltq
	salq	$5, %rax
	movq	%rax, %rdx
	leaq	blocks(%rip), %rax
	movq	(%rdx,%rax), %rdx
	movl	-36(%rbp), %eax
	cltq
	salq	$5, %rax
	movq	%rax, %rcx
	leaq	blocks(%rip), %rax
	movq	(%rcx,%rax), %rcx
	movl	-36(%rbp), %eax
	cltq
	salq	$5, %rax
	movq	%rax, %rsi
	leaq	8+blocks(%rip), %rax
	movq	(%rsi,%rax), %rax
	addq	%rcx, %rax
	cmpq	%rax, %rdx
	jnb	.L11
	movl	-12(%rbp), %edx
	movl	-36(%rbp), %eax
	movl	%eax, %esi
	leaq	.LC2(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	printf@PLT
	movl	$1, %edi
	call	exit@PLT
.L13:
	nop
.L11:
	addl	$1, -12(%rbp)
.L8:
	cmpl	$39, -12(%rbp)
	jle	.L12
	nop
	nop
	leave
	ret
	.size	check, .-check
	.type	fill, @function
fill:
	pushq	%rbp
	movq	%rsp, %rbp
	subq	$16, %rsp
	movl	%edi, -4(%rbp)
	movl	$255, %edi
	call	below
	leal	1(%rax), %ecx
	movl	-4(%rbp), %eax
	cltq
	salq	$5, %rax
	movq	%rax, %rdx
	leaq	24+blocks(%rip), %rax
	movb	%cl, (%rdx,%rax)
	movl	-4(%rbp), %eax
	cltq
	salq	$5, %rax
	movq	%rax, %rdx
	leaq	8+blocks(%rip), %rax
	movq	(%rdx,%rax), %rdx
	movl	-4(%rbp), %eax
	cltq
	salq	$5, %rax
	movq	%rax, %rcx
	leaq	24+blocks(%rip), %rax
	movzbl	(%rcx,%rax), %eax
	movzbl	%al, %ecx
	movl	-4(%rbp), %eax
	cltq
	salq	$5, %rax
	movq	%rax, %rsi
	leaq	blocks(%rip), %rax
	movq	(%rsi,%rax), %rax
	movl	%ecx, %esi
	movq	%rax, %rdi
	call	memset@PLT
	nop
	leave
	ret
	.size	fill, .-fill
	.section	.rodata
	.align 8
.LC3:
	.string	"calloc gave something that was not 0"
	.align 8
.LC4:
	.string	"%d of 100 at the same place; all within 8 MiB: %d\n"
.LC5:
	.string	"there"
.LC6:
	.string	"0"
.LC7:
	.string	"too much: %s, %s\n"
	.align 8
.LC8:
	.string	"calloc of too many: %d, realloc of nothing: %d\n"
.LC9:
	.string	"posix_memalign on 24: %d\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushq	%rbp
	movq	%rsp, %rbp
	subq	$112, %rsp
	movq	$-1, -8(%rbp)
	movq	$0, -16(%rbp)
	movl	$0, -20(%rbp)
	jmp	.L16
.L33:
	movl	$40, %edi
	call	below
	movl	%eax, -44(%rbp)
	movl	$20, %edi
	call	below
	testl	%eax, %eax
	jne	.L17
	movl	$60000, %eax
	jmp	.L18
.L17:
	movl	$900, %eax
.L18:
	movl	%eax, %edi
	call	below
	addl	$1, %eax
	movl	%eax, %eax
	movq	%rax, -56(%rbp)
	movl	-44(%rbp), %eax
	cltq
	salq	$5, %rax
	movq	%rax, %rdx
	leaq	blocks(%rip), %rax
	movq	(%rdx,%rax), %rax
	testq	%rax, %rax
	jne	.L19
	movl	-44(%rbp), %eax
	cltq
	salq	$5, %rax
	movq	%rax, %rdx
	leaq	16+blocks(%rip), %rax
	movq	$16, (%rdx,%rax)
	movl	-44(%rbp), %eax
	cltq
	salq	$5, %rax
	movq	%rax, %rcx
	leaq	8+blocks(%rip), %rdx
	movq	-56(%rbp), %rax
	movq	%rax, (%rcx,%rdx)
	movl	$4, %edi
	call	below
	cmpl	$2, %eax
	je	.L20
	cmpl	$2, %eax
	ja	.L21
	testl	%eax, %eax
	je	.L22
	cmpl	$1, %eax
	je	.L23
	jmp	.L21
.L22:
	movq	-56(%rbp), %rax
	movl	$1, %esi
	movq	%rax, %rdi
	call	calloc@PLT
	movq	%rax, %rcx
	movl	-44(%rbp), %eax
	cltq
	salq	$5, %rax
	movq	%rax, %rdx
	leaq	blocks(%rip), %rax
	movq	%rcx, (%rdx,%rax)
	movq	$0, -32(%rbp)
	jmp	.L24
.L27:
	movl	-44(%rbp), %eax
	cltq
	salq	$5, %rax
	movq	%rax, %rdx
	leaq	blocks(%rip), %rax
	movq	(%rdx,%rax), %rdx
	movq	-32(%rbp), %rax
	addq	%rdx, %rax
	movzbl	(%rax), %eax
	testb	%al, %al
	je	.L25
	leaq	.LC3(%rip), %rax
	movq	%rax, %rdi
	call	puts@PLT
	movl	$1, %eax
	jmp	.L38
.L25:
	addq	$16, -32(%rbp)
.L24:
	movq	-32(%rbp), %rax
	cmpq	-56(%rbp), %rax
	jb	.L27
	jmp	.L28
.L23:
	movl	$9, %edi
	call	below
	movl	$16, %edx
	movl	%eax, %ecx
	sall	%cl, %edx
	movl	%edx, %eax
	movl	%eax, %ecx
	movl	-44(%rbp), %eax
	cltq
	salq	$5, %rax
	movq	%rax, %rdx
	leaq	16+blocks(%rip), %rax
	movq	%rcx, (%rdx,%rax)
	movl	-44(%rbp), %eax
	cltq
	salq	$5, %rax
	movq	%rax, %rdx
	leaq	16+blocks(%rip), %rax
	movq	(%rdx,%rax), %rax
	movl	-44(%rbp), %edx
	movslq	%edx, %rdx
	movq	%rdx, %rcx
	salq	$5, %rcx
	leaq	blocks(%rip), %rdx
	addq	%rdx, %rcx
	movq	-56(%rbp), %rdx
	movq	%rax, %rsi
	movq	%rcx, %rdi
	call	posix_memalign@PLT
	testl	%eax, %eax
	je	.L39
	movl	$1, %eax
	jmp	.L38
.L20:
	movl	-44(%rbp), %eax
	cltq
	salq	$5, %rax
	movq	%rax, %rdx
	leaq	16+blocks(%rip), %rax
	movq	$64, (%rdx,%rax)
	movq	-56(%rbp), %rax
	addq	$63, %rax
	andq	$-64, %rax
	movq	%rax, %rsi
	movl	$64, %edi
	call	aligned_alloc@PLT
	movq	%rax, %rcx
	movl	-44(%rbp), %eax
	cltq
	salq	$5, %rax
	movq	%rax, %rdx
	leaq	blocks(%rip), %rax
	movq	%rcx, (%rdx,%rax)
	jmp	.L28
.L21:
	movq	-56(%rbp), %rax
	movq	%rax, %rdi
	call	malloc@PLT
	movq	%rax, %rcx
	movl	-44(%rbp), %eax
	cltq
	salq	$5, %rax
	movq	%rax, %rdx
	leaq	blocks(%rip), %rax
	movq	%rcx, (%rdx,%rax)
	jmp	.L28
.L39:
	nop
.L28:
	movl	-44(%rbp), %eax
	movl	%eax, %edi
	call	fill
	jmp	.L30
.L19:
	movl	$3, %edi
	call	below
	testl	%eax, %eax
	jne	.L31
	movl	-44(%rbp), %eax
	movl	%eax, %edi
	call	check
	movl	-44(%rbp), %eax
	cltq
	salq	$5, %rax
	movq	%rax, %rdx
	leaq	8+blocks(%rip), %rax
	movq	(%rdx,%rax), %rax
	movq	-56(%rbp), %rdx
	cmpq	%rax, %rdx
	cmovbe	%rdx, %rax
	movq	%rax, -64(%rbp)
	movl	-44(%rbp), %eax
	cltq
	salq	$5, %rax
	movq	%rax, %rdx
	leaq	blocks(%rip), %rax
	movq	(%rdx,%rax), %rax
	movq	-56(%rbp), %rdx
	movq	%rdx, %rsi
	movq	%rax, %rdi
	call	realloc@PLT
	movl	-44(%rbp), %edx
	movslq	%edx, %rdx
	movq	%rdx, %rcx
	salq	$5, %rcx
	leaq	blocks(%rip), %rdx
	movq	%rax, (%rcx,%rdx)
	movl	-44(%rbp), %eax
	cltq
	salq	$5, %rax
	movq	%rax, %rcx
	leaq	8+blocks(%rip), %rdx
	movq	-64(%rbp), %rax
	movq	%rax, (%rcx,%rdx)
	movl	-44(%rbp), %eax
	cltq
	salq	$5, %rax
	movq	%rax, %rdx
	leaq	16+blocks(%rip), %rax
	movq	$16, (%rdx,%rax)
	movl	-44(%rbp), %eax
	movl	%eax, %edi
	call	check
	movl	-44(%rbp), %eax
	cltq
	salq	$5, %rax
	movq	%rax, %rcx
	leaq	8+blocks(%rip), %rdx
	movq	-56(%rbp), %rax
	movq	%rax, (%rcx,%rdx)
	movl	-44(%rbp), %eax
	movl	%eax, %edi
	call	fill
	jmp	.L30
.L31:
	movl	-44(%rbp), %eax
	movl	%eax, %edi
	call	check
	movl	-44(%rbp), %eax
	cltq
	salq	$5, %rax
	movq	%rax, %rdx
	leaq	blocks(%rip), %rax
	movq	(%rdx,%rax), %rax
	movq	%rax, %rdi
	call	free@PLT
	movl	-44(%rbp), %eax
	cltq
	salq	$5, %rax
	movq	%rax, %rdx
	leaq	blocks(%rip), %rax
	movq	$0, (%rdx,%rax)
.L30:
	movl	-44(%rbp), %eax
	cltq
	salq	$5, %rax
	movq	%rax, %rdx
	leaq	blocks(%rip), %rax
	movq	(%rdx,%rax), %rax
	testq	%rax, %rax
	je	.L32
	movl	-44(%rbp), %eax
	movl	%eax, %edi
	call	check
	movl	-44(%rbp), %eax
	cltq
	salq	$5, %rax
	movq	%rax, %rdx
	leaq	blocks(%rip), %rax
	movq	(%rdx,%rax), %rax
	movq	%rax, -72(%rbp)
	movq	-8(%rbp), %rdx
	movq	-72(%rbp), %rax
	cmpq	%rax, %rdx
	cmovbe	%rdx, %rax
	movq	%rax, -8(%rbp)
	movl	-44(%rbp), %eax
	cltq
	salq	$5, %rax
	movq	%rax, %rdx
	leaq	8+blocks(%rip), %rax
	movq	(%rdx,%rax), %rdx
	movq	-72(%rbp), %rax
	addq	%rdx, %rax
	movq	-16(%rbp), %rdx
	cmpq	%rax, %rdx
	cmovnb	%rdx, %rax
	movq	%rax, -16(%rbp)
.L32:
	addl	$1, -20(%rbp)
.L16:
	cmpl	$299, -20(%rbp)
	jle	.L33
	movl	$5000, %edi
	call	malloc@PLT
	movq	%rax, -80(%rbp)
	movq	-80(%rbp), %rax
	movq	%rax, %rdi
	call	free@PLT
	movl	$0, -36(%rbp)
	movl	$0, -40(%rbp)
	jmp	.L34
.L35:
	movl	$5000, %edi
	call	malloc@PLT
	movq	%rax, -112(%rbp)
	movq	-112(%rbp), %rdx
	movq	-80(%rbp), %rax
	cmpq	%rax, %rdx
	sete	%al
	movzbl	%al, %eax
	addl	%eax, -36(%rbp)
	movq	-112(%rbp), %rax
	movq	%rax, %rdi
	call	free@PLT
	addl	$1, -40(%rbp)
.L34:
	cmpl	$99, -40(%rbp)
	jle	.L35
	movq	-16(%rbp), %rax
	subq	-8(%rbp), %rax
	cmpq	$8388607, %rax
	setbe	%al
	movzbl	%al, %edx
	movl	-36(%rbp), %eax
	movl	%eax, %esi
	leaq	.LC4(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	printf@PLT
	movabsq	$9223372036854775807, %rax
	movq	%rax, %rdi
	call	malloc@PLT
	movq	%rax, -88(%rbp)
	call	__errno_location@PLT
	movl	(%rax), %eax
	movl	%eax, %edi
	call	strerror@PLT
	movq	%rax, %rdx
	movq	-88(%rbp), %rax
	testq	%rax, %rax
	je	.L36
	leaq	.LC5(%rip), %rax
	jmp	.L37
.L36:
	leaq	.LC6(%rip), %rax
.L37:
	movq	%rax, %rsi
	leaq	.LC7(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	printf@PLT
	movl	$4, %esi
	movabsq	$9223372036854775807, %rax
	movq	%rax, %rdi
	call	calloc@PLT
	movq	%rax, -88(%rbp)
	movl	$8, %edi
	call	malloc@PLT
	movq	%rax, -96(%rbp)
	movq	-96(%rbp), %rax
	testq	%rax, %rax
	setne	%al
	movzbl	%al, %edx
	movq	-88(%rbp), %rax
	testq	%rax, %rax
	setne	%al
	movzbl	%al, %eax
	movl	%eax, %esi
	leaq	.LC8(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	printf@PLT
	leaq	-104(%rbp), %rax
	movl	$8, %edx
	movl	$24, %esi
	movq	%rax, %rdi
	call	posix_memalign@PLT
	cmpl	$22, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, %esi
	leaq	.LC9(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	printf@PLT
	movl	$0, %eax
.L38:
	leave
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
