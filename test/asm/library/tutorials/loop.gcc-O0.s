	.file	"loop.c"
	.text
	.section	.rodata
.LC0:
	.string	"bye"
	.text
	.type	bye, @function
bye:
	pushq	%rbp
	movq	%rsp, %rbp
	leaq	.LC0(%rip), %rax
	movq	%rax, %rdi
	call	puts@PLT
	nop
	popq	%rbp
	ret
	.size	bye, .-bye
	.section	.rodata
.LC1:
	.string	"later is called first"
	.text
	.type	later, @function
later:
	pushq	%rbp
	movq	%rsp, %rbp
	leaq	.LC1(%rip), %rax
	movq	%rax, %rdi
	call	puts@PLT
	nop
	popq	%rbp
	ret
	.size	later, .-later
	.section	.rodata
.LC2:
	.string	"round\n"
.LC3:
	.string	"?"
.LC4:
	.string	"ended by 0"
.LC5:
	.string	"some"
.LC6:
	.string	"no"
.LC7:
	.string	"%d rounds, %s arguments, %s\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushq	%rbp
	movq	%rsp, %rbp
	subq	$1008, %rsp
	movl	%edi, -996(%rbp)
	movq	%rsi, -1008(%rbp)
	movl	$0, -980(%rbp)
	leaq	bye(%rip), %rax
	movq	%rax, %rdi
	call	atexit@PLT
	testl	%eax, %eax
	jne	.L4
	leaq	later(%rip), %rax
	movq	%rax, %rdi
	call	atexit@PLT
	testl	%eax, %eax
	je	.L5
.L4:
	movl	$1, %eax
	jmp	.L14
.L5:
	movq	stdout(%rip), %rax
	movq	%rax, %rdi
	call	fflush@PLT
	leaq	-976(%rbp), %rax
	movq	%rax, %rdi
	call	getcontext@PLT
	movl	-980(%rbp), %eax
	addl	$1, %eax
	movl	%eax, -980(%rbp)
	movl	$6, %edx
	leaq	.LC2(%rip), %rax
	movq	%rax, %rsi
	movl	$1, %edi
	call	write@PLT
	cmpq	$6, %rax
	je	.L8
	movl	$1, %eax
	jmp	.L14
.L8:
	movl	-980(%rbp), %eax
	cmpl	$3, %eax
	jg	.L9
	leaq	-976(%rbp), %rax
	movq	%rax, %rdi
	call	setcontext@PLT
.L9:
	movq	stdout(%rip), %rax
	movl	$0, %ecx
	movl	$2, %edx
	movl	$0, %esi
	movq	%rax, %rdi
	call	setvbuf@PLT
	movl	-996(%rbp), %eax
	cltq
	leaq	0(,%rax,8), %rdx
	movq	-1008(%rbp), %rax
	addq	%rdx, %rax
	movq	(%rax), %rax
	testq	%rax, %rax
	je	.L10
	leaq	.LC3(%rip), %rdx
	jmp	.L11
.L10:
	leaq	.LC4(%rip), %rdx
.L11:
	cmpl	$1, -996(%rbp)
	jle	.L12
	leaq	.LC5(%rip), %rax
	jmp	.L13
.L12:
	leaq	.LC6(%rip), %rax
.L13:
	movl	-980(%rbp), %esi
	movq	%rdx, %rcx
	movq	%rax, %rdx
	leaq	.LC7(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	printf@PLT
	movl	-980(%rbp), %eax
	addl	$40, %eax
.L14:
	leave
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
