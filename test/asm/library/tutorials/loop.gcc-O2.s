	.file	"loop.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"later is called first"
	.text
	.p2align 4
	.type	later, @function
later:
	leaq	.LC0(%rip), %rdi
	jmp	puts@PLT
	.size	later, .-later
	.section	.rodata.str1.1
.LC1:
	.string	"bye"
	.text
	.p2align 4
	.type	bye, @function
bye:
	leaq	.LC1(%rip), %rdi
	jmp	puts@PLT
	.size	bye, .-bye
	.section	.rodata.str1.1
.LC2:
	.string	"?"
.LC3:
	.string	"ended by 0"
.LC4:
	.string	"some"
.LC5:
	.string	"no"
.LC6:
	.string	"round\n"
.LC7:
	.string	"%d rounds, %s arguments, %s\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	subq	$1016, %rsp
	movl	%edi, 4(%rsp)
	leaq	bye(%rip), %rdi
	movq	%rsi, 8(%rsp)
	movq	%fs:40, %rax
	movq	%rax, 1000(%rsp)
	xorl	%eax, %eax
	movl	$0, 28(%rsp)
	call	atexit@PLT
	testl	%eax, %eax
	je	.L5
.L7:
	movl	$1, %eax
.L4:
	movq	1000(%rsp), %rdx
	subq	%fs:40, %rdx
	jne	.L17
	addq	$1016, %rsp
	ret
.L5:
	leaq	later(%rip), %rdi
	call	atexit@PLT
	testl	%eax, %eax
	jne	.L7
	movq	stdout(%rip), %rdi
	call	fflush@PLT
	leaq	32(%rsp), %rdi
	call	getcontext@PLT
	movl	28(%rsp), %eax
	movl	$6, %edx
	leaq	.LC6(%rip), %rsi
	movl	$1, %edi
	addl	$1, %eax
	movl	%eax, 28(%rsp)
	call	write@PLT
	cmpq	$6, %rax
	jne	.L7
	movl	28(%rsp), %eax
	cmpl	$3, %eax
	jg	.L12
	leaq	32(%rsp), %rdi
	call	setcontext@PLT
.L12:
	movq	stdout(%rip), %rdi
	xorl	%ecx, %ecx
	xorl	%esi, %esi
	movl	$2, %edx
	call	setvbuf@PLT
	movslq	4(%rsp), %rax
	movq	8(%rsp), %rdx
	leaq	.LC2(%rip), %r8
	leaq	.LC7(%rip), %rsi
	movl	$1, %edi
	cmpq	$0, (%rdx,%rax,8)
	movq	%rax, %rcx
	leaq	.LC3(%rip), %rax
	movl	28(%rsp), %edx
	cmove	%rax, %r8
	cmpl	$2, %ecx
	leaq	.LC4(%rip), %rax
	leaq	.LC5(%rip), %rcx
	cmovge	%rax, %rcx
	xorl	%eax, %eax
	call	__printf_chk@PLT
	movl	28(%rsp), %eax
	addl	$40, %eax
	jmp	.L4
.L17:
	call	__stack_chk_fail@PLT
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
