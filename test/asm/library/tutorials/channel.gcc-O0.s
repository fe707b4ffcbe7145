	.file	"channel.c"
	.text
	.local	main_context
	.comm	main_context,968,32
	.local	producer
	.comm	producer,968,32
	.local	consumer
	.comm	consumer,968,32
	.local	ring
	.comm	ring,96,32
	.local	written
	.comm	written,4,4
	.local	taken
	.comm	taken,4,4
	.local	closed
	.comm	closed,4,4
	.section	.rodata
.LC0:
	.string	"stack"
	.text
	.type	stack_new, @function
stack_new:
	pushq	%rbp
	movq	%rsp, %rbp
	subq	$16, %rsp
	movl	$0, %r9d
	movl	$-1, %r8d
	movl	$34, %ecx
	movl	$3, %edx
	movl	$36864, %esi
	movl	$0, %edi
	call	mmap@PLT
	movq	%rax, -8(%rbp)
	cmpq	$-1, -8(%rbp)
	je	.L2
	movq	-8(%rbp), %rax
	movl	$0, %edx
	movl	$4096, %esi
	movq	%rax, %rdi
	call	mprotect@PLT
	testl	%eax, %eax
	je	.L3
.L2:
	leaq	.LC0(%rip), %rax
	movq	%rax, %rdi
	call	perror@PLT
	movl	$1, %edi
	call	exit@PLT
.L3:
	movq	-8(%rbp), %rax
	addq	$4096, %rax
	leave
	ret
	.size	stack_new, .-stack_new
	.type	stack_free, @function
stack_free:
	pushq	%rbp
	movq	%rsp, %rbp
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	movq	-8(%rbp), %rax
	subq	$4096, %rax
	movl	$36864, %esi
	movq	%rax, %rdi
	call	munmap@PLT
	nop
	leave
	ret
	.size	stack_free, .-stack_free
	.type	produce, @function
produce:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%rbx
	subq	$24, %rsp
	movq	$0, -24(%rbp)
	jmp	.L7
.L9:
	leaq	consumer(%rip), %rax
	movq	%rax, %rsi
	leaq	producer(%rip), %rax
	movq	%rax, %rdi
	call	swapcontext@PLT
.L8:
	movl	written(%rip), %edx
	movl	taken(%rip), %eax
	subl	%eax, %edx
	cmpl	$3, %edx
	je	.L9
	movq	-24(%rbp), %rax
	leaq	0(,%rax,8), %rdx
	leaq	words.0(%rip), %rax
	movq	(%rdx,%rax), %rcx
	movl	written(%rip), %esi
	movl	%esi, %edx
	movl	$2863311531, %eax
	imulq	%rdx, %rax
	shrq	$32, %rax
	movl	%eax, %edx
	shrl	%edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	subl	%eax, %esi
	movl	%esi, %edx
	movl	%edx, %eax
	salq	$5, %rax
	movq	%rax, %rdx
	leaq	ring(%rip), %rax
	addq	%rdx, %rax
	movl	$31, %edx
	movq	%rcx, %rsi
	movq	%rax, %rdi
	call	strncpy@PLT
	movl	written(%rip), %ecx
	movl	%ecx, %edx
	movl	$2863311531, %eax
	imulq	%rdx, %rax
	shrq	$32, %rax
	movl	%eax, %edx
	shrl	%edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	%edx, %eax
	salq	$5, %rax
	movq	%rax, %rdx
	leaq	ring(%rip), %rax
	leaq	(%rdx,%rax), %rbx
	movq	%rbx, %rdi
	call	strlen@PLT
	addq	%rbx, %rax
	movw	$33, (%rax)
	movl	written(%rip), %eax
	addl	$1, %eax
	movl	%eax, written(%rip)
	addq	$1, -24(%rbp)
.L7:
	cmpq	$6, -24(%rbp)
	jbe	.L8
	movl	$1, closed(%rip)
	nop
	movq	-8(%rbp), %rbx
	leave
	ret
	.size	produce, .-produce
	.section	.rodata
	.align 8
.LC1:
	.string	"%u: %-8s (%zu letters, the last e at %ld)\n"
	.text
	.type	consume, @function
consume:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%rbx
	subq	$24, %rsp
.L18:
	movl	written(%rip), %edx
	movl	taken(%rip), %eax
	cmpl	%eax, %edx
	jne	.L12
	movl	closed(%rip), %eax
	testl	%eax, %eax
	jne	.L20
	leaq	producer(%rip), %rax
	movq	%rax, %rsi
	leaq	consumer(%rip), %rax
	movq	%rax, %rdi
	call	swapcontext@PLT
	jmp	.L15
.L12:
	movl	taken(%rip), %ecx
	movl	%ecx, %edx
	movl	$2863311531, %eax
	imulq	%rdx, %rax
	shrq	$32, %rax
	movl	%eax, %edx
	shrl	%edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	%edx, %eax
	salq	$5, %rax
	movq	%rax, %rdx
	leaq	ring(%rip), %rax
	addq	%rdx, %rax
	movq	%rax, -24(%rbp)
	movq	-24(%rbp), %rax
	movl	$101, %esi
	movq	%rax, %rdi
	call	strrchr@PLT
	testq	%rax, %rax
	je	.L16
	movq	-24(%rbp), %rax
	movl	$101, %esi
	movq	%rax, %rdi
	call	strrchr@PLT
	subq	-24(%rbp), %rax
	movq	%rax, %rbx
	jmp	.L17
.L16:
	movq	$-1, %rbx
.L17:
	movq	-24(%rbp), %rax
	movq	%rax, %rdi
	call	strlen@PLT
	movq	%rax, %rcx
	movl	taken(%rip), %eax
	movq	-24(%rbp), %rdx
	movq	%rbx, %r8
	movl	%eax, %esi
	leaq	.LC1(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	printf@PLT
	movl	taken(%rip), %eax
	addl	$1, %eax
	movl	%eax, taken(%rip)
.L15:
	jmp	.L18
.L20:
	nop
	movq	-8(%rbp), %rbx
	leave
	ret
	.size	consume, .-consume
	.type	make, @function
make:
	pushq	%rbp
	movq	%rsp, %rbp
	subq	$32, %rsp
	movq	%rdi, -8(%rbp)
	movq	%rsi, -16(%rbp)
	movq	%rdx, -24(%rbp)
	movq	-8(%rbp), %rax
	movq	%rax, %rdi
	call	getcontext@PLT
	call	stack_new
	movq	-8(%rbp), %rdx
	movq	%rax, 16(%rdx)
	movq	-8(%rbp), %rax
	movq	$32768, 32(%rax)
	movq	-8(%rbp), %rax
	movq	-24(%rbp), %rdx
	movq	%rdx, 8(%rax)
	movq	-16(%rbp), %rcx
	movq	-8(%rbp), %rax
	movl	$0, %edx
	movq	%rcx, %rsi
	movq	%rax, %rdi
	movl	$0, %eax
	call	makecontext@PLT
	nop
	leave
	ret
	.size	make, .-make
	.section	.rodata
.LC2:
	.string	"as it would be"
	.text
	.globl	main
	.type	main, @function
main:
	pushq	%rbp
	movq	%rsp, %rbp
	leaq	consumer(%rip), %rax
	movq	%rax, %rdx
	leaq	produce(%rip), %rax
	movq	%rax, %rsi
	leaq	producer(%rip), %rax
	movq	%rax, %rdi
	call	make
	leaq	main_context(%rip), %rax
	movq	%rax, %rdx
	leaq	consume(%rip), %rax
	movq	%rax, %rsi
	leaq	consumer(%rip), %rax
	movq	%rax, %rdi
	call	make
	leaq	producer(%rip), %rax
	movq	%rax, %rsi
	leaq	main_context(%rip), %rax
	movq	%rax, %rdi
	call	swapcontext@PLT
	movq	16+producer(%rip), %rax
	movq	%rax, %rdi
	call	stack_free
	movq	16+consumer(%rip), %rax
	movq	%rax, %rdi
	call	stack_free
	call	__errno_location@PLT
	movl	$12, (%rax)
	leaq	.LC2(%rip), %rax
	movq	%rax, %rdi
	call	perror@PLT
	movl	written(%rip), %edx
	movl	taken(%rip), %eax
	cmpl	%eax, %edx
	setne	%al
	movzbl	%al, %eax
	popq	%rbp
	ret
	.size	main, .-main
	.section	.rodata
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
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
