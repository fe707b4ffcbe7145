	.file	"scheduler.c"
	.text
	.local	scheduler
	.comm	scheduler,968,32
	.local	tasks
	.comm	tasks,3968,32
	.local	running
	.comm	running,8,8
	.type	yield, @function
yield:
	pushq	%rbp
	movq	%rsp, %rbp
	movq	running(%rip), %rax
	movq	%rax, %rdx
	leaq	scheduler(%rip), %rax
	movq	%rax, %rsi
	movq	%rdx, %rdi
	call	swapcontext@PLT
	nop
	popq	%rbp
	ret
	.size	yield, .-yield
	.section	.rodata
.LC0:
	.string	"%s: round %d of %d, %ld\n"
	.text
	.type	work, @function
work:
	pushq	%rbp
	movq	%rsp, %rbp
	subq	$32, %rsp
	movl	%edi, -20(%rbp)
	movq	$1, -8(%rbp)
	movl	$1, -12(%rbp)
	jmp	.L3
.L4:
	movl	-20(%rbp), %eax
	cltq
	movq	-8(%rbp), %rdx
	imulq	%rdx, %rax
	movq	%rax, -8(%rbp)
	movq	running(%rip), %rax
	movl	984(%rax), %edx
	movq	running(%rip), %rax
	leaq	968(%rax), %rsi
	movq	-8(%rbp), %rcx
	movl	-12(%rbp), %eax
	movq	%rcx, %r8
	movl	%edx, %ecx
	movl	%eax, %edx
	leaq	.LC0(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	printf@PLT
	call	yield
	addl	$1, -12(%rbp)
.L3:
	movq	running(%rip), %rax
	movl	984(%rax), %eax
	cmpl	%eax, -12(%rbp)
	jle	.L4
	movq	running(%rip), %rax
	movl	$1, 988(%rax)
	nop
	leave
	ret
	.size	work, .-work
	.section	.rodata
.LC1:
	.string	"task-%c%02d"
	.text
	.type	spawn, @function
spawn:
	pushq	%rbp
	movq	%rsp, %rbp
	subq	$32, %rsp
	movl	%edi, -20(%rbp)
	movl	%esi, -24(%rbp)
	movl	-20(%rbp), %eax
	movslq	%eax, %rdx
	movq	%rdx, %rax
	salq	$5, %rax
	subq	%rdx, %rax
	salq	$5, %rax
	leaq	tasks(%rip), %rdx
	addq	%rdx, %rax
	movq	%rax, -8(%rbp)
	movl	-20(%rbp), %eax
	leal	65(%rax), %edx
	movq	-8(%rbp), %rax
	addq	$968, %rax
	movl	-20(%rbp), %ecx
	movl	%ecx, %r8d
	movl	%edx, %ecx
	leaq	.LC1(%rip), %rdx
	movl	$16, %esi
	movq	%rax, %rdi
	movl	$0, %eax
	call	snprintf@PLT
	movq	-8(%rbp), %rax
	movl	-24(%rbp), %edx
	movl	%edx, 984(%rax)
	movq	-8(%rbp), %rax
	movq	%rax, %rdi
	call	getcontext@PLT
	movq	-8(%rbp), %rax
	addq	$16, %rax
	movl	$16384, %edx
	movl	$4096, %esi
	movq	%rax, %rdi
	call	posix_memalign@PLT
	testl	%eax, %eax
	je	.L7
	call	abort@PLT
.L7:
	movq	-8(%rbp), %rax
	movq	$16384, 32(%rax)
	movq	-8(%rbp), %rax
	leaq	scheduler(%rip), %rdx
	movq	%rdx, 8(%rax)
	movl	-20(%rbp), %eax
	leal	2(%rax), %edx
	movq	-8(%rbp), %rax
	movl	%edx, %ecx
	movl	$1, %edx
	leaq	work(%rip), %rsi
	movq	%rax, %rdi
	movl	$0, %eax
	call	makecontext@PLT
	nop
	leave
	ret
	.size	spawn, .-spawn
	.section	.rodata
.LC2:
	.string	"%d turns\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushq	%rbp
	movq	%rsp, %rbp
	subq	$32, %rsp
	movl	$0, -4(%rbp)
	jmp	.L9
.L10:
	movl	$4, %eax
	subl	-4(%rbp), %eax
	movl	%eax, %edx
	movl	-4(%rbp), %eax
	movl	%edx, %esi
	movl	%eax, %edi
	call	spawn
	addl	$1, -4(%rbp)
.L9:
	cmpl	$3, -4(%rbp)
	jle	.L10
	movl	$4, -8(%rbp)
	movl	$0, -12(%rbp)
	jmp	.L11
.L16:
	movl	$0, -8(%rbp)
	movl	$0, -16(%rbp)
	jmp	.L12
.L15:
	movl	-16(%rbp), %eax
	movslq	%eax, %rdx
	movq	%rdx, %rax
	salq	$5, %rax
	subq	%rdx, %rax
	salq	$5, %rax
	movq	%rax, %rdx
	leaq	988+tasks(%rip), %rax
	movl	(%rdx,%rax), %eax
	testl	%eax, %eax
	jne	.L20
	movl	-16(%rbp), %eax
	movslq	%eax, %rdx
	movq	%rdx, %rax
	salq	$5, %rax
	subq	%rdx, %rax
	salq	$5, %rax
	leaq	tasks(%rip), %rdx
	addq	%rdx, %rax
	movq	%rax, running(%rip)
	movq	running(%rip), %rax
	movq	%rax, %rsi
	leaq	scheduler(%rip), %rax
	movq	%rax, %rdi
	call	swapcontext@PLT
	addl	$1, -12(%rbp)
	movq	running(%rip), %rax
	movl	988(%rax), %eax
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	addl	%eax, -8(%rbp)
	jmp	.L14
.L20:
	nop
.L14:
	addl	$1, -16(%rbp)
.L12:
	cmpl	$3, -16(%rbp)
	jle	.L15
.L11:
	cmpl	$0, -8(%rbp)
	jg	.L16
	movl	$0, -20(%rbp)
	jmp	.L17
.L18:
	movl	-20(%rbp), %eax
	movslq	%eax, %rdx
	movq	%rdx, %rax
	salq	$5, %rax
	subq	%rdx, %rax
	salq	$5, %rax
	movq	%rax, %rdx
	leaq	16+tasks(%rip), %rax
	movq	(%rdx,%rax), %rax
	movl	$16384, %edx
	movl	$0, %esi
	movq	%rax, %rdi
	call	memset@PLT
	movl	-20(%rbp), %eax
	movslq	%eax, %rdx
	movq	%rdx, %rax
	salq	$5, %rax
	subq	%rdx, %rax
	salq	$5, %rax
	movq	%rax, %rdx
	leaq	16+tasks(%rip), %rax
	movq	(%rdx,%rax), %rax
	movq	%rax, %rdi
	call	free@PLT
	addl	$1, -20(%rbp)
.L17:
	cmpl	$3, -20(%rbp)
	jle	.L18
	movl	-12(%rbp), %eax
	movl	%eax, %esi
	leaq	.LC2(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	printf@PLT
	movl	$0, %eax
	leave
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
