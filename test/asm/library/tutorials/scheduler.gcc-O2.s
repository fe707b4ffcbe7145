	.file	"scheduler.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"task-%c%02d"
	.section	.text.unlikely,"ax",@progbits
.LCOLDB1:
	.text
.LHOTB1:
	.p2align 4
	.type	spawn, @function
spawn:
	pushq	%r14
	movslq	%edi, %rdx
	movl	$16, %ecx
	leaq	.LC0(%rip), %r8
	pushq	%rbp
	movq	%rdx, %rax
	leaq	tasks(%rip), %rbp
	leal	65(%rdx), %r9d
	pushq	%rbx
	salq	$5, %rax
	movl	%esi, %ebx
	movl	$16, %esi
	subq	%rdx, %rax
	salq	$5, %rax
	subq	$40, %rsp
	movq	%rax, %r14
	leaq	968(%rbp,%rax), %rdi
	xorl	%eax, %eax
	movl	%edx, 28(%rsp)
	pushq	%rdx
	movl	$1, %edx
	call	__snprintf_chk@PLT
	leaq	0(%rbp,%r14), %rax
	movq	%r14, 24(%rsp)
	movq	%rax, %rdi
	movq	%rax, 40(%rsp)
	movl	%ebx, 984(%rax)
	popq	%rdx
	popq	%rcx
	call	getcontext@PLT
	movq	8(%rsp), %r14
	movl	$16384, %edx
	movl	$4096, %esi
	leaq	16(%rbp,%r14), %rdi
	call	posix_memalign@PLT
	testl	%eax, %eax
	jne	.L4
	movslq	20(%rsp), %rdx
	movq	%rbp, %rbx
	movq	24(%rsp), %rdi
	leaq	work(%rip), %rsi
	movq	%rdx, %rax
	leal	2(%rdx), %ecx
	salq	$5, %rax
	subq	%rdx, %rax
	movl	$1, %edx
	salq	$5, %rax
	addq	%rax, %rbx
	leaq	scheduler(%rip), %rax
	movq	%rax, 8(%rbx)
	xorl	%eax, %eax
	movq	$16384, 32(%rbx)
	call	makecontext@PLT
	addq	$32, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r14
	ret
	.section	.text.unlikely
	.type	spawn.cold, @function
spawn.cold:
.L4:
	call	abort@PLT
	.text
	.size	spawn, .-spawn
	.section	.text.unlikely
	.size	spawn.cold, .-spawn.cold
.LCOLDE1:
	.text
.LHOTE1:
	.section	.rodata.str1.1
.LC2:
	.string	"%s: round %d of %d, %ld\n"
	.text
	.p2align 4
	.type	work, @function
work:
	movq	running(%rip), %rdx
	movl	984(%rdx), %r8d
	testl	%r8d, %r8d
	jle	.L12
	pushq	%r14
	movl	$1, %r14d
	pushq	%r13
	leaq	.LC2(%rip), %r13
	pushq	%r12
	leaq	scheduler(%rip), %r12
	pushq	%rbp
	movslq	%edi, %rbp
	pushq	%rbx
	movl	$1, %ebx
	.p2align 4,,10
	.p2align 3
.L9:
	imulq	%rbp, %r14
	addq	$968, %rdx
	movl	%ebx, %ecx
	movq	%r13, %rsi
	movl	$1, %edi
	xorl	%eax, %eax
	addl	$1, %ebx
	movq	%r14, %r9
	call	__printf_chk@PLT
	movq	running(%rip), %rdi
	movq	%r12, %rsi
	call	swapcontext@PLT
	movq	running(%rip), %rdx
	movl	984(%rdx), %r8d
	cmpl	%ebx, %r8d
	jge	.L9
	movl	$1, 988(%rdx)
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.p2align 4,,10
	.p2align 3
.L12:
	movl	$1, 988(%rdx)
	ret
	.size	work, .-work
	.section	.rodata.str1.1
.LC3:
	.string	"%d turns\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r15
	movl	$4, %esi
	xorl	%edi, %edi
	leaq	scheduler(%rip), %r15
	pushq	%r14
	pushq	%r13
	xorl	%r13d, %r13d
	pushq	%r12
	leaq	3968+tasks(%rip), %r12
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	call	spawn
	movl	$3, %esi
	movl	$1, %edi
	call	spawn
	movl	$2, %esi
	movl	$2, %edi
	call	spawn
	movl	$1, %esi
	movl	$3, %edi
	call	spawn
	.p2align 4,,10
	.p2align 3
.L16:
	leaq	tasks(%rip), %r14
	xorl	%ebp, %ebp
	movq	%r14, %rbx
.L18:
	movl	988(%rbx), %eax
	testl	%eax, %eax
	jne	.L17
	movq	%rbx, %rsi
	movq	%r15, %rdi
	movq	%rbx, running(%rip)
	addl	$1, %r13d
	call	swapcontext@PLT
	movq	running(%rip), %rax
	cmpl	$1, 988(%rax)
	adcl	$0, %ebp
.L17:
	addq	$992, %rbx
	cmpq	%rbx, %r12
	jne	.L18
	testl	%ebp, %ebp
	jne	.L16
.L19:
	movq	16(%r14), %rdi
	addq	$992, %r14
	call	free@PLT
	cmpq	%r12, %r14
	jne	.L19
	movl	%r13d, %edx
	leaq	.LC3(%rip), %rsi
	movl	$1, %edi
	xorl	%eax, %eax
	call	__printf_chk@PLT
	addq	$8, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.size	main, .-main
	.local	running
	.comm	running,8,8
	.local	tasks
	.comm	tasks,3968,32
	.local	scheduler
	.comm	scheduler,968,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
