	.file	"ping-pong.c"
	.text
	.local	ping
	.comm	ping,968,32
	.local	pong
	.comm	pong,968,32
	.local	stack
	.comm	stack,16384,32
	.section	.rodata
.LC0:
	.string	"pong %d\n"
.LC1:
	.string	"pong has had enough"
	.text
	.type	play, @function
play:
	pushq	%rbp
	movq	%rsp, %rbp
	subq	$32, %rsp
	movl	%edi, -20(%rbp)
	movl	%esi, -24(%rbp)
	movl	-20(%rbp), %eax
	movl	%eax, -4(%rbp)
	jmp	.L2
.L3:
	movl	-4(%rbp), %eax
	movl	%eax, %esi
	leaq	.LC0(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	printf@PLT
	leaq	ping(%rip), %rax
	movq	%rax, %rsi
	leaq	pong(%rip), %rax
	movq	%rax, %rdi
	call	swapcontext@PLT
	addl	$1, -4(%rbp)
.L2:
	movl	-4(%rbp), %eax
	cmpl	-24(%rbp), %eax
	jle	.L3
	leaq	.LC1(%rip), %rax
	movq	%rax, %rdi
	call	puts@PLT
	nop
	leave
	ret
	.size	play, .-play
	.section	.rodata
.LC2:
	.string	"getcontext"
.LC3:
	.string	"ping %d\n"
.LC4:
	.string	"swapcontext"
.LC5:
	.string	"over"
	.text
	.globl	main
	.type	main, @function
main:
	pushq	%rbp
	movq	%rsp, %rbp
	subq	$16, %rsp
	leaq	pong(%rip), %rax
	movq	%rax, %rdi
	call	getcontext@PLT
	cmpl	$-1, %eax
	jne	.L6
	leaq	.LC2(%rip), %rax
	movq	%rax, %rdi
	call	perror@PLT
	movl	$1, %eax
	jmp	.L7
.L6:
	leaq	stack(%rip), %rax
	movq	%rax, 16+pong(%rip)
	movq	$16384, 32+pong(%rip)
	leaq	ping(%rip), %rax
	movq	%rax, 8+pong(%rip)
	movl	$13, %r8d
	movl	$10, %ecx
	movl	$2, %edx
	leaq	play(%rip), %rax
	movq	%rax, %rsi
	leaq	pong(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	makecontext@PLT
	movl	$0, -4(%rbp)
	jmp	.L8
.L10:
	movl	-4(%rbp), %eax
	movl	%eax, %esi
	leaq	.LC3(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	printf@PLT
	leaq	pong(%rip), %rax
	movq	%rax, %rsi
	leaq	ping(%rip), %rax
	movq	%rax, %rdi
	call	swapcontext@PLT
	cmpl	$-1, %eax
	jne	.L9
	leaq	.LC4(%rip), %rax
	movq	%rax, %rdi
	call	perror@PLT
	movl	$1, %eax
	jmp	.L7
.L9:
	addl	$1, -4(%rbp)
.L8:
	cmpl	$4, -4(%rbp)
	jle	.L10
	leaq	.LC5(%rip), %rax
	movq	%rax, %rdi
	call	puts@PLT
	movl	$0, %eax
.L7:
	leave
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
