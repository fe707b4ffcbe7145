	.file	"ping-pong.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"pong %d\n"
.LC1:
	.string	"pong has had enough"
	.text
	.p2align 4
	.type	play, @function
play:
	cmpl	%esi, %edi
	jg	.L6
	pushq	%r14
	leaq	.LC0(%rip), %r14
	pushq	%r13
	leaq	ping(%rip), %r13
	pushq	%r12
	leaq	pong(%rip), %r12
	pushq	%rbp
	movl	%esi, %ebp
	pushq	%rbx
	movl	%edi, %ebx
	.p2align 4,,10
	.p2align 3
.L3:
	movl	%ebx, %edx
	movq	%r14, %rsi
	movl	$1, %edi
	xorl	%eax, %eax
	call	__printf_chk@PLT
	addl	$1, %ebx
	movq	%r13, %rsi
	movq	%r12, %rdi
	call	swapcontext@PLT
	cmpl	%ebx, %ebp
	jge	.L3
	popq	%rbx
	leaq	.LC1(%rip), %rdi
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	jmp	puts@PLT
	.p2align 4,,10
	.p2align 3
.L6:
	leaq	.LC1(%rip), %rdi
	jmp	puts@PLT
	.size	play, .-play
	.section	.rodata.str1.1
.LC2:
	.string	"getcontext"
.LC3:
	.string	"ping %d\n"
.LC4:
	.string	"swapcontext"
.LC5:
	.string	"over"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r13
	leaq	pong(%rip), %rdi
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	call	getcontext@PLT
	cmpl	$-1, %eax
	je	.L19
	leaq	stack(%rip), %rax
	leaq	ping(%rip), %r12
	movl	$10, %ecx
	xorl	%ebx, %ebx
	movq	%rax, %xmm1
	leaq	pong(%rip), %rbp
	movq	%r12, %xmm0
	xorl	%eax, %eax
	punpcklqdq	%xmm1, %xmm0
	movl	$13, %r8d
	movl	$2, %edx
	movq	%rbp, %rdi
	leaq	play(%rip), %rsi
	movups	%xmm0, 8+pong(%rip)
	leaq	.LC3(%rip), %r13
	movq	$16384, 32+pong(%rip)
	call	makecontext@PLT
.L16:
	movq	%r13, %rsi
	movl	$1, %edi
	xorl	%eax, %eax
	movl	%ebx, %edx
	call	__printf_chk@PLT
	movq	%rbp, %rsi
	movq	%r12, %rdi
	call	swapcontext@PLT
	cmpl	$-1, %eax
	je	.L20
	addl	$1, %ebx
	cmpl	$5, %ebx
	jne	.L16
	leaq	.LC5(%rip), %rdi
	call	puts@PLT
	xorl	%eax, %eax
.L10:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
.L19:
	leaq	.LC2(%rip), %rdi
	call	perror@PLT
.L15:
	movl	$1, %eax
	jmp	.L10
.L20:
	leaq	.LC4(%rip), %rdi
	call	perror@PLT
	jmp	.L15
	.size	main, .-main
	.local	stack
	.comm	stack,16384,32
	.local	pong
	.comm	pong,968,32
	.local	ping
	.comm	ping,968,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
