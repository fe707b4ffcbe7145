	.file	"generator.c"
	.text
	.type	insert, @function
insert:
	pushq	%rbp
	movq	%rsp, %rbp
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	movl	%esi, -12(%rbp)
	cmpq	$0, -8(%rbp)
	jne	.L2
	movl	$24, %esi
	movl	$1, %edi
	call	calloc@PLT
	movq	%rax, -8(%rbp)
	movq	-8(%rbp), %rax
	movl	-12(%rbp), %edx
	movl	%edx, (%rax)
	jmp	.L3
.L2:
	movq	-8(%rbp), %rax
	movl	(%rax), %eax
	cmpl	%eax, -12(%rbp)
	jge	.L4
	movq	-8(%rbp), %rax
	movq	8(%rax), %rax
	movl	-12(%rbp), %edx
	movl	%edx, %esi
	movq	%rax, %rdi
	call	insert
	movq	-8(%rbp), %rdx
	movq	%rax, 8(%rdx)
	jmp	.L3
.L4:
	movq	-8(%rbp), %rax
	movq	16(%rax), %rax
	movl	-12(%rbp), %edx
	movl	%edx, %esi
	movq	%rax, %rdi
	call	insert
	movq	-8(%rbp), %rdx
	movq	%rax, 16(%rdx)
.L3:
	movq	-8(%rbp), %rax
	leave
	ret
	.size	insert, .-insert
	.type	walk, @function
walk:
	pushq	%rbp
	movq	%rsp, %rbp
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	movq	%rsi, -16(%rbp)
	cmpq	$0, -16(%rbp)
	je	.L9
	movq	-16(%rbp), %rax
	movq	8(%rax), %rdx
	movq	-8(%rbp), %rax
	movq	%rdx, %rsi
	movq	%rax, %rdi
	call	walk
	movq	-16(%rbp), %rax
	movl	(%rax), %edx
	movq	-8(%rbp), %rax
	movl	%edx, 1944(%rax)
	movq	-8(%rbp), %rax
	movq	-8(%rbp), %rdx
	addq	$968, %rdx
	movq	%rax, %rsi
	movq	%rdx, %rdi
	call	swapcontext@PLT
	movq	-16(%rbp), %rax
	movq	16(%rax), %rdx
	movq	-8(%rbp), %rax
	movq	%rdx, %rsi
	movq	%rax, %rdi
	call	walk
	jmp	.L6
.L9:
	nop
.L6:
	leave
	ret
	.size	walk, .-walk
	.type	begin, @function
begin:
	pushq	%rbp
	movq	%rsp, %rbp
	subq	$32, %rsp
	movl	%edi, -20(%rbp)
	movl	%esi, -24(%rbp)
	movl	-20(%rbp), %eax
	movl	-24(%rbp), %edx
	salq	$32, %rdx
	orq	%rdx, %rax
	movq	%rax, -8(%rbp)
	movq	-8(%rbp), %rax
	movq	1936(%rax), %rdx
	movq	-8(%rbp), %rax
	movq	%rdx, %rsi
	movq	%rax, %rdi
	call	walk
	movq	-8(%rbp), %rax
	movl	$1, 1948(%rax)
	nop
	leave
	ret
	.size	begin, .-begin
	.type	next, @function
next:
	pushq	%rbp
	movq	%rsp, %rbp
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	movq	%rsi, -16(%rbp)
	movq	-8(%rbp), %rax
	leaq	968(%rax), %rdx
	movq	-8(%rbp), %rax
	movq	%rdx, %rsi
	movq	%rax, %rdi
	call	swapcontext@PLT
	movq	-8(%rbp), %rax
	movl	1944(%rax), %edx
	movq	-16(%rbp), %rax
	movl	%edx, (%rax)
	movq	-8(%rbp), %rax
	movl	1948(%rax), %eax
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	leave
	ret
	.size	next, .-next
	.type	drop, @function
drop:
	pushq	%rbp
	movq	%rsp, %rbp
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	cmpq	$0, -8(%rbp)
	je	.L16
	movq	-8(%rbp), %rax
	movq	8(%rax), %rax
	movq	%rax, %rdi
	call	drop
	movq	-8(%rbp), %rax
	movq	16(%rax), %rax
	movq	%rax, %rdi
	call	drop
	movq	-8(%rbp), %rax
	movq	%rax, %rdi
	call	free@PLT
	jmp	.L13
.L16:
	nop
.L13:
	leave
	ret
	.size	drop, .-drop
	.section	.rodata
.LC0:
	.string	"%5d|%-6d|%+d|%05d\n"
.LC1:
	.string	"sum %d\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushq	%rbp
	movq	%rsp, %rbp
	subq	$64, %rsp
	movl	$1952, %esi
	movl	$1, %edi
	call	calloc@PLT
	movq	%rax, -40(%rbp)
	movq	$0, -8(%rbp)
	jmp	.L18
.L19:
	movq	-8(%rbp), %rax
	leaq	0(,%rax,4), %rdx
	leaq	values.0(%rip), %rax
	movl	(%rdx,%rax), %edx
	movq	-40(%rbp), %rax
	movq	1936(%rax), %rax
	movl	%edx, %esi
	movq	%rax, %rdi
	call	insert
	movq	-40(%rbp), %rdx
	movq	%rax, 1936(%rdx)
	addq	$1, -8(%rbp)
.L18:
	cmpq	$7, -8(%rbp)
	jbe	.L19
	movq	$32768, -16(%rbp)
	movq	-16(%rbp), %rax
	movq	%rax, %rdi
	call	malloc@PLT
	movq	%rax, -24(%rbp)
	movq	-40(%rbp), %rax
	addq	$968, %rax
	movq	%rax, %rdi
	call	getcontext@PLT
	movq	-40(%rbp), %rax
	movq	-24(%rbp), %rdx
	movq	%rdx, 984(%rax)
	movq	-40(%rbp), %rax
	movq	-16(%rbp), %rdx
	movq	%rdx, 1000(%rax)
	movq	-40(%rbp), %rdx
	movq	-40(%rbp), %rax
	movq	%rdx, 976(%rax)
	movq	-40(%rbp), %rax
	movq	%rax, -48(%rbp)
	movq	-48(%rbp), %rax
	shrq	$32, %rax
	movl	%eax, %ecx
	movq	-48(%rbp), %rax
	movl	%eax, %edx
	movq	-40(%rbp), %rax
	addq	$968, %rax
	movl	%ecx, %r8d
	movl	%edx, %ecx
	movl	$2, %edx
	leaq	begin(%rip), %rsi
	movq	%rax, %rdi
	movl	$0, %eax
	call	makecontext@PLT
	movl	$0, -28(%rbp)
	jmp	.L21
.L22:
	movl	-52(%rbp), %esi
	movl	-52(%rbp), %ecx
	movl	-52(%rbp), %edx
	movl	-52(%rbp), %eax
	movl	%esi, %r8d
	movl	%eax, %esi
	leaq	.LC0(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	printf@PLT
	movl	-52(%rbp), %eax
	addl	%eax, -28(%rbp)
.L21:
	leaq	-52(%rbp), %rdx
	movq	-40(%rbp), %rax
	movq	%rdx, %rsi
	movq	%rax, %rdi
	call	next
	testl	%eax, %eax
	jne	.L22
	movl	-28(%rbp), %eax
	movl	%eax, %esi
	leaq	.LC1(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	printf@PLT
	movq	-40(%rbp), %rax
	movq	1936(%rax), %rax
	movq	%rax, %rdi
	call	drop
	movq	-24(%rbp), %rax
	movq	%rax, %rdi
	call	free@PLT
	movq	-40(%rbp), %rax
	movq	%rax, %rdi
	call	free@PLT
	movl	-28(%rbp), %eax
	andl	$127, %eax
	leave
	ret
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	values.0, @object
	.size	values.0, 32
values.0:
	.long	42
	.long	7
	.long	99
	.long	-3
	.long	8
	.long	1000
	.long	64
	.long	0
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
