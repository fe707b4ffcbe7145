	.file	"words.c"
	.text
	.type	by_count, @function
by_count:
	pushq	%rbp
	movq	%rsp, %rbp
	subq	$32, %rsp
	movq	%rdi, -24(%rbp)
	movq	%rsi, -32(%rbp)
	movq	-24(%rbp), %rax
	movq	%rax, -8(%rbp)
	movq	-32(%rbp), %rax
	movq	%rax, -16(%rbp)
	movq	-8(%rbp), %rax
	movl	8(%rax), %edx
	movq	-16(%rbp), %rax
	movl	8(%rax), %eax
	cmpl	%eax, %edx
	je	.L2
	movq	-16(%rbp), %rax
	movl	8(%rax), %ecx
	movq	-8(%rbp), %rax
	movl	8(%rax), %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	jmp	.L4
.L2:
	movq	-16(%rbp), %rax
	movq	(%rax), %rdx
	movq	-8(%rbp), %rax
	movq	(%rax), %rax
	movq	%rdx, %rsi
	movq	%rax, %rdi
	call	strcmp@PLT
.L4:
	leave
	ret
	.size	by_count, .-by_count
	.section	.rodata
.LC0:
	.string	" ,.;:"
.LC1:
	.string	"te"
.LC2:
	.string	" te"
.LC3:
	.string	""
.LC4:
	.string	"%2d %-8s%s\n"
.LC5:
	.string	"  17th"
.LC6:
	.string	"%zu words, %d\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%rbx
	subq	$232, %rsp
	movabsq	$7161132920309377108, %rax
	movabsq	$7142815800795013227, %rdx
	movq	%rax, -240(%rbp)
	movq	%rdx, -232(%rbp)
	movabsq	$7575182633684201071, %rax
	movabsq	$8751179541578063987, %rdx
	movq	%rax, -224(%rbp)
	movq	%rdx, -216(%rbp)
	movabsq	$7953674036878863392, %rax
	movabsq	$4283597694887207033, %rdx
	movq	%rax, -208(%rbp)
	movq	%rdx, -200(%rbp)
	movabsq	$7957688057378403360, %rax
	movabsq	$2338328219649336692, %rdx
	movq	%rax, -192(%rbp)
	movq	%rdx, -184(%rbp)
	movabsq	$7957614682158031219, %rax
	movabsq	$7022364301954937888, %rdx
	movq	%rax, -176(%rbp)
	movq	%rdx, -168(%rbp)
	movabsq	$7070777236578397027, %rax
	movabsq	$8388271400802677605, %rdx
	movq	%rax, -160(%rbp)
	movq	%rdx, -152(%rbp)
	movabsq	$8607258794773454906, %rax
	movabsq	$7020949230539994217, %rdx
	movq	%rax, -144(%rbp)
	movq	%rdx, -136(%rbp)
	movabsq	$8295742012915741540, %rax
	movabsq	$7597414380940255604, %rdx
	movq	%rax, -128(%rbp)
	movq	%rdx, -120(%rbp)
	movabsq	$2334675641987069038, %rax
	movabsq	$7307218416042338420, %rdx
	movq	%rax, -112(%rbp)
	movq	%rdx, -104(%rbp)
	movabsq	$2338042655863152741, %rax
	movabsq	$32783474438860643, %rdx
	movq	%rax, -102(%rbp)
	movq	%rdx, -94(%rbp)
	movq	$0, -24(%rbp)
	movq	$0, -32(%rbp)
	movq	$0, -40(%rbp)
	leaq	-240(%rbp), %rax
	leaq	.LC0(%rip), %rdx
	movq	%rdx, %rsi
	movq	%rax, %rdi
	call	strtok@PLT
	movq	%rax, -48(%rbp)
	jmp	.L6
.L16:
	movq	-48(%rbp), %rax
	movq	%rax, -56(%rbp)
	jmp	.L7
.L8:
	movq	-56(%rbp), %rax
	movzbl	(%rax), %eax
	movzbl	%al, %eax
	movl	%eax, %edi
	call	tolower@PLT
	movl	%eax, %edx
	movq	-56(%rbp), %rax
	movb	%dl, (%rax)
	addq	$1, -56(%rbp)
.L7:
	movq	-56(%rbp), %rax
	movzbl	(%rax), %eax
	testb	%al, %al
	jne	.L8
	movq	$0, -64(%rbp)
	jmp	.L9
.L11:
	addq	$1, -64(%rbp)
.L9:
	movq	-64(%rbp), %rax
	cmpq	-32(%rbp), %rax
	jnb	.L10
	movq	-64(%rbp), %rax
	salq	$4, %rax
	movq	%rax, %rdx
	movq	-24(%rbp), %rax
	addq	%rdx, %rax
	movq	(%rax), %rax
	movq	-48(%rbp), %rdx
	movq	%rdx, %rsi
	movq	%rax, %rdi
	call	strcmp@PLT
	testl	%eax, %eax
	jne	.L11
.L10:
	movq	-64(%rbp), %rax
	cmpq	-32(%rbp), %rax
	jne	.L12
	movq	-32(%rbp), %rax
	cmpq	-40(%rbp), %rax
	jne	.L13
	cmpq	$0, -40(%rbp)
	je	.L14
	movq	-40(%rbp), %rax
	addq	%rax, %rax
	jmp	.L15
.L14:
	movl	$2, %eax
.L15:
	movq	%rax, -40(%rbp)
	movq	-40(%rbp), %rax
	salq	$4, %rax
	movq	%rax, %rdx
	movq	-24(%rbp), %rax
	movq	%rdx, %rsi
	movq	%rax, %rdi
	call	realloc@PLT
	movq	%rax, -24(%rbp)
.L13:
	movq	-32(%rbp), %rax
	leaq	1(%rax), %rdx
	movq	%rdx, -32(%rbp)
	salq	$4, %rax
	movq	%rax, %rdx
	movq	-24(%rbp), %rax
	leaq	(%rdx,%rax), %rbx
	movq	-48(%rbp), %rax
	movq	%rax, %rdi
	call	strdup@PLT
	movq	%rax, (%rbx)
	movl	$0, 8(%rbx)
.L12:
	movq	-64(%rbp), %rax
	salq	$4, %rax
	movq	%rax, %rdx
	movq	-24(%rbp), %rax
	addq	%rdx, %rax
	movl	8(%rax), %edx
	addl	$1, %edx
	movl	%edx, 8(%rax)
	leaq	.LC0(%rip), %rax
	movq	%rax, %rsi
	movl	$0, %edi
	call	strtok@PLT
	movq	%rax, -48(%rbp)
.L6:
	cmpq	$0, -48(%rbp)
	jne	.L16
	movq	-32(%rbp), %rsi
	movq	-24(%rbp), %rax
	leaq	by_count(%rip), %rdx
	movq	%rdx, %rcx
	movl	$16, %edx
	movq	%rax, %rdi
	call	qsort@PLT
	movq	$0, -72(%rbp)
	jmp	.L17
.L20:
	movq	-72(%rbp), %rax
	salq	$4, %rax
	movq	%rax, %rdx
	movq	-24(%rbp), %rax
	addq	%rdx, %rax
	movq	(%rax), %rax
	movzbl	(%rax), %eax
	movzbl	%al, %eax
	movl	%eax, %edi
	call	toupper@PLT
	movl	%eax, %ecx
	movq	-72(%rbp), %rax
	salq	$4, %rax
	movq	%rax, %rdx
	movq	-24(%rbp), %rax
	addq	%rdx, %rax
	movq	(%rax), %rax
	movl	%ecx, %edx
	movb	%dl, (%rax)
	movq	-72(%rbp), %rax
	salq	$4, %rax
	movq	%rax, %rdx
	movq	-24(%rbp), %rax
	addq	%rdx, %rax
	movq	(%rax), %rax
	leaq	.LC1(%rip), %rdx
	movq	%rdx, %rsi
	movq	%rax, %rdi
	call	strstr@PLT
	testq	%rax, %rax
	je	.L18
	leaq	.LC2(%rip), %rax
	jmp	.L19
.L18:
	leaq	.LC3(%rip), %rax
.L19:
	movq	-72(%rbp), %rdx
	movq	%rdx, %rcx
	salq	$4, %rcx
	movq	-24(%rbp), %rdx
	addq	%rcx, %rdx
	movq	(%rdx), %rdx
	movq	-72(%rbp), %rcx
	movq	%rcx, %rsi
	salq	$4, %rsi
	movq	-24(%rbp), %rcx
	addq	%rsi, %rcx
	movl	8(%rcx), %esi
	movq	%rax, %rcx
	leaq	.LC4(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	printf@PLT
	movq	-72(%rbp), %rax
	salq	$4, %rax
	movq	%rax, %rdx
	movq	-24(%rbp), %rax
	addq	%rdx, %rax
	movq	(%rax), %rax
	movq	%rax, %rdi
	call	free@PLT
	addq	$1, -72(%rbp)
.L17:
	movq	-72(%rbp), %rax
	cmpq	-32(%rbp), %rax
	jb	.L20
	movq	-24(%rbp), %rax
	movq	%rax, %rdi
	call	free@PLT
	leaq	.LC5(%rip), %rax
	movq	%rax, %rdi
	call	atoi@PLT
	movl	%eax, %edx
	movq	-32(%rbp), %rax
	movq	%rax, %rsi
	leaq	.LC6(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	printf@PLT
	cmpq	$10, -32(%rbp)
	jbe	.L21
	movl	$10, %eax
	jmp	.L23
.L21:
	movl	$0, %eax
.L23:
	movq	-8(%rbp), %rbx
	leave
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
