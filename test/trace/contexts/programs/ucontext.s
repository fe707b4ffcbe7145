	.file	"ucontext.c"
	.text
	.type	worker, @function
worker:
	pushq	%rbx
	movl	%edi, %ebx
	addl	%edi, turns(%rip)
	movslq	%edi, %rdi
	imulq	$968, %rdi, %rdi
	addq	$ctx, %rdi
	movl	$back, %esi
	call	swapcontext
	addl	%ebx, turns(%rip)
	popq	%rbx
	ret
	.size	worker, .-worker
	.type	from_malloc, @function
from_malloc:
	subq	$8, %rsp
	movl	$16384, %edi
	call	malloc
	addq	$8, %rsp
	ret
	.size	from_malloc, .-from_malloc
	.type	make, @function
make:
	subq	$40, %rsp
	movq	%rsi, 16(%rsp)
	movq	%rdx, 24(%rsp)
	movq	%rdi, 8(%rsp)
	call	getcontext
	movl	known_count(%rip), %edx
	movslq	%edx, %rax
	salq	$4, %rax
	movq	16(%rsp), %rcx
	movq	%rcx, known(%rax)
	addl	$1, %edx
	movl	%edx, known_count(%rip)
	movq	24(%rsp), %rsi
	movq	%rsi, known+8(%rax)
	movq	8(%rsp), %rdi
	movq	%rcx, 16(%rdi)
	movq	%rsi, 32(%rdi)
	movq	$back, 8(%rdi)
	movl	made(%rip), %ecx
	leal	1(%rcx), %eax
	movl	%eax, made(%rip)
	movl	$1, %edx
	movl	$worker, %esi
	movl	$0, %eax
	call	makecontext
	addq	$40, %rsp
	ret
	.size	make, .-make
	.globl	main
	.type	main, @function
main:
	pushq	%rbp
	pushq	%rbx
	subq	$8200, %rsp
	call	from_malloc
	movq	%rax, %rsi
	movslq	made(%rip), %rdi
	imulq	$968, %rdi, %rdi
	addq	$ctx, %rdi
	movl	$16384, %edx
	call	make
	movl	$16, %esi
	movl	$1024, %edi
	call	calloc
	movq	%rax, %rsi
	movslq	made(%rip), %rdi
	imulq	$968, %rdi, %rdi
	addq	$ctx, %rdi
	movl	$16384, %edx
	call	make
	movslq	made(%rip), %rdi
	imulq	$968, %rdi, %rdi
	addq	$ctx, %rdi
	movl	$16384, %edx
	movl	$pool, %esi
	call	make
	movslq	made(%rip), %rdi
	imulq	$968, %rdi, %rdi
	addq	$ctx, %rdi
	movl	$16384, %edx
	movl	$pool+32768, %esi
	call	make
	movslq	made(%rip), %rdi
	imulq	$968, %rdi, %rdi
	addq	$ctx, %rdi
	movl	$16384, %edx
	movl	$one+976, %esi
	call	make
	movslq	made(%rip), %rdi
	imulq	$968, %rdi, %rdi
	addq	$ctx, %rdi
	movl	$8192, %edx
	movq	%rsp, %rsi
	call	make
	cmpl	$0, made(%rip)
	jle	.L9
	movl	$ctx, %ebp
	movl	$0, %ebx
.L10:
	movq	%rbp, %rsi
	movl	$back, %edi
	call	swapcontext
	addl	$1, %ebx
	addq	$968, %rbp
	cmpl	made(%rip), %ebx
	jl	.L10
	cmpl	$0, made(%rip)
	jle	.L9
	movl	$ctx, %ebp
	movl	$0, %ebx
.L11:
	movq	%rbp, %rsi
	movl	$back, %edi
	call	swapcontext
	addl	$1, %ebx
	addq	$968, %rbp
	cmpl	%ebx, made(%rip)
	jg	.L11
.L9:
	movl	made(%rip), %edx
	leal	-1(%rdx), %eax
	imull	%edx, %eax
	cmpl	turns(%rip), %eax
	setne	%al
	movzbl	%al, %eax
	addq	$8200, %rsp
	popq	%rbx
	popq	%rbp
	ret
	.size	main, .-main
	.local	turns
	.comm	turns,4,4
	.local	made
	.comm	made,4,4
	.local	one
	.comm	one,17368,32
	.local	pool
	.comm	pool,49152,32
	.local	ctx
	.comm	ctx,9680,32
	.local	back
	.comm	back,968,32
	.globl	known_count
	.bss
	.align 4
	.type	known_count, @object
	.size	known_count, 4
known_count:
	.zero	4
	.globl	known
	.align 32
	.type	known, @object
	.size	known, 256
known:
	.zero	256
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
