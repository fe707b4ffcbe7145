	.file	"threads.c"
	.text
	.p2align 4
	.type	yield, @function
yield:
	subq	$8, %rsp
	movq	current(%rip), %rdi
	call	_setjmp@PLT
	testl	%eax, %eax
	je	.L6
	addq	$8, %rsp
	ret
.L6:
	movl	$1, %esi
	leaq	main_at(%rip), %rdi
	call	__longjmp_chk@PLT
	.size	yield, .-yield
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"thread %d: %#lx\n"
	.text
	.p2align 4
	.type	body, @function
body:
	movq	current(%rip), %rax
	pushq	%r12
	leaq	.LC0(%rip), %r12
	pushq	%rbp
	xorl	%ebp, %ebp
	pushq	%rbx
	movl	1168(%rax), %edx
	leal	5381(%rdx), %ebx
	movslq	%ebx, %rbx
.L9:
	movq	%rbx, %rax
	movq	%r12, %rsi
	movl	$1, %edi
	salq	$5, %rax
	addq	%rax, %rbx
	xorl	%eax, %eax
	xorq	%rbp, %rbx
	addq	$1, %rbp
	movq	%rbx, %rcx
	call	__printf_chk@PLT
	call	yield
	movq	current(%rip), %rax
	cmpq	$4, %rbp
	je	.L8
	movl	1168(%rax), %edx
	jmp	.L9
	.p2align 4,,10
	.p2align 3
.L8:
	movl	$1, 1176(%rax)
	movl	$1, %esi
	leaq	main_at(%rip), %rdi
	call	__longjmp_chk@PLT
	.size	body, .-body
	.p2align 4
	.type	resume, @function
resume:
	subq	$24, %rsp
	movq	%rdi, current(%rip)
	movq	%rdi, 8(%rsp)
	leaq	main_at(%rip), %rdi
	call	_setjmp@PLT
	testl	%eax, %eax
	jne	.L11
	movq	8(%rsp), %rax
	movl	1172(%rax), %edx
	testl	%edx, %edx
	jne	.L17
	movq	8(%rsp), %rax
	movl	$1, 1172(%rax)
	leaq	200(%rax), %rdi
	call	setcontext@PLT
.L11:
	addq	$24, %rsp
	ret
.L17:
	movl	$1, %esi
	movq	%rax, %rdi
	call	__longjmp_chk@PLT
	.size	resume, .-resume
	.section	.rodata.str1.1
.LC1:
	.string	"all have ended"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%rbx
	leaq	200+threads(%rip), %rax
	subq	$32, %rsp
	movl	$0, 4(%rsp)
	cmpl	$3, 4(%rsp)
	movq	%rax, 8(%rsp)
	je	.L29
.L21:
	movl	4(%rsp), %eax
	movq	8(%rsp), %rcx
	movl	$2863311531, %esi
	leal	1(%rax), %edx
	movl	%eax, 968(%rcx)
	movq	%rcx, %rdi
	movq	%rdx, %rax
	imulq	%rsi, %rdx
	leaq	threads(%rip), %rsi
	shrq	$33, %rdx
	leal	(%rdx,%rdx,2), %edx
	subl	%edx, %eax
	cltq
	imulq	$1192, %rax, %rax
	addq	%rsi, %rax
	movq	%rax, 984(%rcx)
	call	getcontext@PLT
	movl	$20000, %edi
	call	malloc@PLT
	movq	8(%rsp), %rbx
	xorl	%edx, %edx
	leaq	body(%rip), %rsi
	movq	%rax, 16(%rbx)
	movq	%rbx, %rdi
	xorl	%eax, %eax
	addq	$1192, %rbx
	movq	$20000, -1160(%rbx)
	call	makecontext@PLT
	addl	$1, 4(%rsp)
	cmpl	$3, 4(%rsp)
	movq	%rbx, 8(%rsp)
	jne	.L21
.L29:
	leaq	threads(%rip), %rax
	movl	$3, 20(%rsp)
	movq	%rax, 24(%rsp)
	movl	20(%rsp), %eax
	testl	%eax, %eax
	jle	.L22
	.p2align 4,,10
	.p2align 3
.L26:
	movq	24(%rsp), %rax
	movl	1176(%rax), %edx
	testl	%edx, %edx
	jne	.L24
	movq	24(%rsp), %rdi
	call	resume
	movq	24(%rsp), %rax
	movl	1176(%rax), %eax
	testl	%eax, %eax
	je	.L24
	movl	20(%rsp), %eax
	subl	$1, %eax
	movl	%eax, 20(%rsp)
.L24:
	movq	24(%rsp), %rax
	movq	1184(%rax), %rax
	movq	%rax, 24(%rsp)
	movl	20(%rsp), %eax
	testl	%eax, %eax
	jg	.L26
.L22:
	leaq	.LC1(%rip), %rdi
	call	puts@PLT
	addq	$32, %rsp
	xorl	%eax, %eax
	popq	%rbx
	ret
	.size	main, .-main
	.local	main_at
	.comm	main_at,200,32
	.local	current
	.comm	current,8,8
	.local	threads
	.comm	threads,3576,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
