	.file	"assertion.c"
	.text
	.local	numbers
	.comm	numbers,8,8
	.local	depth
	.comm	depth,4,4
	.section	.rodata
.LC0:
	.string	"assertion.c"
.LC1:
	.string	"numbers != NULL"
	.text
	.type	push, @function
push:
	pushq	%rbp
	movq	%rsp, %rbp
	subq	$16, %rsp
	movl	%edi, -4(%rbp)
	movl	depth(%rip), %eax
	addl	$1, %eax
	cltq
	leaq	0(,%rax,4), %rdx
	movq	numbers(%rip), %rax
	movq	%rdx, %rsi
	movq	%rax, %rdi
	call	realloc@PLT
	movq	%rax, numbers(%rip)
	movq	numbers(%rip), %rax
	testq	%rax, %rax
	jne	.L2
	leaq	__PRETTY_FUNCTION__.1(%rip), %rax
	movq	%rax, %rcx
	movl	$11, %edx
	leaq	.LC0(%rip), %rax
	movq	%rax, %rsi
	leaq	.LC1(%rip), %rax
	movq	%rax, %rdi
	call	__assert_fail@PLT
.L2:
	movq	numbers(%rip), %rcx
	movl	depth(%rip), %eax
	leal	1(%rax), %edx
	movl	%edx, depth(%rip)
	cltq
	salq	$2, %rax
	leaq	(%rcx,%rax), %rdx
	movl	-4(%rbp), %eax
	movl	%eax, (%rdx)
	nop
	leave
	ret
	.size	push, .-push
	.section	.rodata
.LC2:
	.string	"depth > 0"
	.text
	.type	pop, @function
pop:
	pushq	%rbp
	movq	%rsp, %rbp
	movl	depth(%rip), %eax
	testl	%eax, %eax
	jg	.L4
	leaq	__PRETTY_FUNCTION__.0(%rip), %rax
	movq	%rax, %rcx
	movl	$16, %edx
	leaq	.LC0(%rip), %rax
	movq	%rax, %rsi
	leaq	.LC2(%rip), %rax
	movq	%rax, %rdi
	call	__assert_fail@PLT
.L4:
	movq	numbers(%rip), %rax
	movl	depth(%rip), %edx
	subl	$1, %edx
	movl	%edx, depth(%rip)
	movl	depth(%rip), %edx
	movslq	%edx, %rdx
	salq	$2, %rdx
	addq	%rdx, %rax
	movl	(%rax), %eax
	popq	%rbp
	ret
	.size	pop, .-pop
	.section	.rodata
.LC3:
	.string	"%d\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushq	%rbp
	movq	%rsp, %rbp
	movl	$3, %edi
	call	push
	movl	$4, %edi
	call	push
	call	pop
	movl	%eax, %esi
	leaq	.LC3(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	printf@PLT
	call	pop
	movl	%eax, %esi
	leaq	.LC3(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	printf@PLT
	movq	stdout(%rip), %rax
	movq	%rax, %rdi
	call	fflush@PLT
	call	pop
	movl	%eax, %esi
	leaq	.LC3(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	printf@PLT
	movl	$0, %eax
	popq	%rbp
	ret
	.size	main, .-main
	.section	.rodata
	.type	__PRETTY_FUNCTION__.1, @object
	.size	__PRETTY_FUNCTION__.1, 5
__PRETTY_FUNCTION__.1:
	.string	"push"
	.type	__PRETTY_FUNCTION__.0, @object
	.size	__PRETTY_FUNCTION__.0, 4
__PRETTY_FUNCTION__.0:
	.string	"pop"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
