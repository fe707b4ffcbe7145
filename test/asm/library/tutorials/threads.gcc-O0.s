	.file	"threads.c"
	.text
	.local	threads
	.comm	threads,3576,32
	.local	current
	.comm	current,8,8
	.local	main_at
	.comm	main_at,200,32
	.type	yield, @function
yield:
	pushq	%rbp
	movq	%rsp, %rbp
	movq	current(%rip), %rax
	movq	%rax, %rdi
	call	_setjmp@PLT
	testl	%eax, %eax
	jne	.L4
	movl	$1, %esi
	leaq	main_at(%rip), %rax
	movq	%rax, %rdi
	call	_longjmp@PLT
.L4:
	nop
	popq	%rbp
	ret
	.size	yield, .-yield
	.section	.rodata
.LC0:
	.string	"thread %d: %#lx\n"
	.text
	.type	body, @function
body:
	pushq	%rbp
	movq	%rsp, %rbp
	subq	$16, %rsp
	movq	current(%rip), %rax
	movl	1168(%rax), %eax
	addl	$5381, %eax
	cltq
	movq	%rax, -8(%rbp)
	movl	$0, -12(%rbp)
	jmp	.L6
.L7:
	movq	-8(%rbp), %rdx
	movq	%rdx, %rax
	salq	$5, %rax
	addq	%rdx, %rax
	movl	-12(%rbp), %edx
	movl	%edx, %edx
	xorq	%rdx, %rax
	movq	%rax, -8(%rbp)
	movq	current(%rip), %rax
	movl	1168(%rax), %eax
	movq	-8(%rbp), %rdx
	movl	%eax, %esi
	leaq	.LC0(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	printf@PLT
	call	yield
	addl	$1, -12(%rbp)
.L6:
	cmpl	$3, -12(%rbp)
	jle	.L7
	movq	current(%rip), %rax
	movl	$1, 1176(%rax)
	movl	$1, %esi
	leaq	main_at(%rip), %rax
	movq	%rax, %rdi
	call	_longjmp@PLT
	.size	body, .-body
	.type	resume, @function
resume:
	pushq	%rbp
	movq	%rsp, %rbp
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	movq	-8(%rbp), %rax
	movq	%rax, current(%rip)
	leaq	main_at(%rip), %rax
	movq	%rax, %rdi
	call	_setjmp@PLT
	testl	%eax, %eax
	jne	.L13
	movq	-8(%rbp), %rax
	movl	1172(%rax), %eax
	testl	%eax, %eax
	je	.L12
	movq	-8(%rbp), %rax
	movl	$1, %esi
	movq	%rax, %rdi
	call	_longjmp@PLT
.L12:
	movq	-8(%rbp), %rax
	movl	$1, 1172(%rax)
	movq	-8(%rbp), %rax
	addq	$200, %rax
	movq	%rax, %rdi
	call	setcontext@PLT
	jmp	.L8
.L13:
	nop
.L8:
	leave
	ret
	.size	resume, .-resume
	.section	.rodata
.LC1:
	.string	"all have ended"
	.text
	.globl	main
	.type	main, @function
main:
	pushq	%rbp
	movq	%rsp, %rbp
	subq	$16, %rsp
	movl	$0, -4(%rbp)
	jmp	.L15
.L17:
	movl	-4(%rbp), %eax
	cltq
	imulq	$1192, %rax, %rax
	leaq	1168+threads(%rip), %rcx
	movl	-4(%rbp), %edx
	movl	%edx, (%rax,%rcx)
	movl	-4(%rbp), %eax
	leal	1(%rax), %ecx
	movslq	%ecx, %rax
	imulq	$1431655766, %rax, %rax
	shrq	$32, %rax
	movq	%rax, %rdx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movslq	%edx, %rax
	imulq	$1192, %rax, %rax
	leaq	threads(%rip), %rdx
	leaq	(%rax,%rdx), %rcx
	movl	-4(%rbp), %eax
	cltq
	imulq	$1192, %rax, %rax
	leaq	1184+threads(%rip), %rdx
	movq	%rcx, (%rax,%rdx)
	movl	-4(%rbp), %eax
	cltq
	imulq	$1192, %rax, %rax
	leaq	192(%rax), %rdx
	leaq	threads(%rip), %rax
	addq	%rdx, %rax
	addq	$8, %rax
	movq	%rax, %rdi
	call	getcontext@PLT
	movl	$20000, %edi
	call	malloc@PLT
	movq	%rax, %rcx
	movl	-4(%rbp), %eax
	cltq
	imulq	$1192, %rax, %rax
	leaq	216+threads(%rip), %rdx
	movq	%rcx, (%rax,%rdx)
	movl	-4(%rbp), %eax
	cltq
	imulq	$1192, %rax, %rax
	leaq	232+threads(%rip), %rdx
	movq	$20000, (%rax,%rdx)
	movl	-4(%rbp), %eax
	cltq
	imulq	$1192, %rax, %rax
	leaq	192(%rax), %rdx
	leaq	threads(%rip), %rax
	addq	%rdx, %rax
	addq	$8, %rax
	movl	$0, %edx
	leaq	body(%rip), %rcx
	movq	%rcx, %rsi
	movq	%rax, %rdi
	movl	$0, %eax
	call	makecontext@PLT
	addl	$1, -4(%rbp)
.L15:
	cmpl	$2, -4(%rbp)
	jle	.L17
	movl	$3, -8(%rbp)
	leaq	threads(%rip), %rax
	movq	%rax, -16(%rbp)
	jmp	.L18
.L21:
	movq	-16(%rbp), %rax
	movl	1176(%rax), %eax
	testl	%eax, %eax
	jne	.L23
	movq	-16(%rbp), %rax
	movq	%rax, %rdi
	call	resume
	movq	-16(%rbp), %rax
	movl	1176(%rax), %eax
	testl	%eax, %eax
	je	.L20
	movl	-8(%rbp), %eax
	subl	$1, %eax
	movl	%eax, -8(%rbp)
	jmp	.L20
.L23:
	nop
.L20:
	movq	-16(%rbp), %rax
	movq	1184(%rax), %rax
	movq	%rax, -16(%rbp)
.L18:
	movl	-8(%rbp), %eax
	testl	%eax, %eax
	jg	.L21
	leaq	.LC1(%rip), %rax
	movq	%rax, %rdi
	call	puts@PLT
	movl	$0, %eax
	leave
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
