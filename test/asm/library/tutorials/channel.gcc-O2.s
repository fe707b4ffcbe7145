	.file	"channel.c"
	.text
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC0:
	.string	"%u: %-8s (%zu letters, the last e at %ld)\n"
	.text
	.p2align 4
	.type	consume, @function
consume:
	pushq	%r15
	pushq	%r14
	movl	$2863311531, %r14d
	pushq	%r13
	leaq	ring(%rip), %r13
	pushq	%r12
	movq	$-1, %r12
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
.L2:
	movl	taken(%rip), %r15d
	cmpl	%r15d, written(%rip)
	je	.L11
.L3:
	movl	%r15d, %eax
	movl	%r15d, %ebx
	movl	$101, %esi
	imulq	%r14, %rax
	shrq	$33, %rax
	leal	(%rax,%rax,2), %eax
	subl	%eax, %ebx
	salq	$5, %rbx
	addq	%r13, %rbx
	movq	%rbx, %rdi
	call	strrchr@PLT
	movq	%rbx, %rdi
	movq	%rax, %r9
	subq	%rbx, %r9
	testq	%rax, %rax
	cmove	%r12, %r9
	movq	%r9, %rbp
	call	strlen@PLT
	movl	%r15d, %edx
	movq	%rbp, %r9
	movq	%rbx, %rcx
	movq	%rax, %r8
	leaq	.LC0(%rip), %rsi
	xorl	%eax, %eax
	movl	$1, %edi
	call	__printf_chk@PLT
	addl	$1, taken(%rip)
	movl	taken(%rip), %r15d
	cmpl	%r15d, written(%rip)
	jne	.L3
.L11:
	movl	closed(%rip), %eax
	testl	%eax, %eax
	je	.L12
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L12:
	leaq	producer(%rip), %rsi
	leaq	consumer(%rip), %rdi
	call	swapcontext@PLT
	jmp	.L2
	.size	consume, .-consume
	.p2align 4
	.type	produce, @function
produce:
	pushq	%r15
	leaq	ring(%rip), %r15
	pushq	%r14
	pushq	%r13
	leaq	words.0(%rip), %r13
	pushq	%r12
	pushq	%rbp
	leaq	consumer(%rip), %rbp
	pushq	%rbx
	leaq	producer(%rip), %rbx
	subq	$8, %rsp
	movl	written(%rip), %r14d
	jmp	.L25
	.p2align 4,,10
	.p2align 3
.L15:
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	call	swapcontext@PLT
	movl	written(%rip), %r14d
.L25:
	movl	%r14d, %eax
	subl	taken(%rip), %eax
	cmpl	$3, %eax
	je	.L15
	movl	$2863311531, %ecx
	movl	%r14d, %eax
	movl	%r14d, %r12d
	movq	0(%r13), %rsi
	imulq	%rcx, %rax
	movl	$31, %edx
	addl	$1, %r14d
	addq	$8, %r13
	shrq	$33, %rax
	leal	(%rax,%rax,2), %eax
	subl	%eax, %r12d
	salq	$5, %r12
	addq	%r15, %r12
	movq	%r12, %rdi
	call	strncpy@PLT
	movq	%r12, %rdi
	call	strlen@PLT
	movl	$33, %edx
	movl	%r14d, written(%rip)
	movw	%dx, (%r12,%rax)
	leaq	56+words.0(%rip), %rax
	cmpq	%r13, %rax
	jne	.L25
	movl	$1, closed(%rip)
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.size	produce, .-produce
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"stack"
	.text
	.p2align 4
	.type	make, @function
make:
	pushq	%rbx
	subq	$32, %rsp
	movq	%rdi, 8(%rsp)
	movq	%rsi, 16(%rsp)
	movq	%rdx, 24(%rsp)
	call	getcontext@PLT
	xorl	%r9d, %r9d
	xorl	%edi, %edi
	movl	$-1, %r8d
	movl	$34, %ecx
	movl	$3, %edx
	movl	$36864, %esi
	call	mmap@PLT
	cmpq	$-1, %rax
	je	.L30
	xorl	%edx, %edx
	movl	$4096, %esi
	movq	%rax, %rdi
	movq	%rax, %rbx
	call	mprotect@PLT
	testl	%eax, %eax
	jne	.L30
	movq	8(%rsp), %rax
	movq	24(%rsp), %rcx
	addq	$4096, %rbx
	xorl	%edx, %edx
	movq	16(%rsp), %rsi
	movq	%rbx, 16(%rax)
	movq	%rax, %rdi
	movq	$32768, 32(%rax)
	movq	%rcx, 8(%rax)
	xorl	%eax, %eax
	call	makecontext@PLT
	addq	$32, %rsp
	popq	%rbx
	ret
.L30:
	leaq	.LC1(%rip), %rdi
	call	perror@PLT
	movl	$1, %edi
	call	exit@PLT
	.size	make, .-make
	.section	.rodata.str1.1
.LC2:
	.string	"as it would be"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r12
	leaq	consumer(%rip), %r12
	leaq	produce(%rip), %rsi
	pushq	%rbp
	leaq	producer(%rip), %rbp
	movq	%r12, %rdx
	pushq	%rbx
	movq	%rbp, %rdi
	leaq	main_context(%rip), %rbx
	call	make
	movq	%rbx, %rdx
	movq	%r12, %rdi
	leaq	consume(%rip), %rsi
	call	make
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	call	swapcontext@PLT
	movq	16+producer(%rip), %rax
	movl	$36864, %esi
	leaq	-4096(%rax), %rdi
	call	munmap@PLT
	movq	16+consumer(%rip), %rax
	movl	$36864, %esi
	leaq	-4096(%rax), %rdi
	call	munmap@PLT
	call	__errno_location@PLT
	leaq	.LC2(%rip), %rdi
	movl	$12, (%rax)
	call	perror@PLT
	movl	taken(%rip), %eax
	popq	%rbx
	cmpl	%eax, written(%rip)
	popq	%rbp
	setne	%al
	popq	%r12
	movzbl	%al, %eax
	ret
	.size	main, .-main
	.section	.rodata.str1.1
.LC3:
	.string	"one"
.LC4:
	.string	"two"
.LC5:
	.string	"three"
.LC6:
	.string	"four"
.LC7:
	.string	"five"
.LC8:
	.string	"six"
.LC9:
	.string	"seven"
	.section	.data.rel.ro.local,"aw"
	.align 32
	.type	words.0, @object
	.size	words.0, 56
words.0:
	.quad	.LC3
	.quad	.LC4
	.quad	.LC5
	.quad	.LC6
	.quad	.LC7
	.quad	.LC8
	.quad	.LC9
	.local	closed
	.comm	closed,4,4
	.local	taken
	.comm	taken,4,4
	.local	written
	.comm	written,4,4
	.local	ring
	.comm	ring,96,32
	.local	consumer
	.comm	consumer,968,32
	.local	producer
	.comm	producer,968,32
	.local	main_context
	.comm	main_context,968,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
