	.file	"assertion.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"assertion.c"
.LC1:
	.string	"numbers != NULL"
	.text
	.p2align 4
	.type	push, @function
push:
	movl	depth(%rip), %eax
	pushq	%r12
	movl	%edi, %r12d
	pushq	%rbp
	movq	numbers(%rip), %rdi
	leal	1(%rax), %ebp
	pushq	%rbx
	movslq	%ebp, %rbx
	salq	$2, %rbx
	movq	%rbx, %rsi
	call	realloc@PLT
	movq	%rax, numbers(%rip)
	testq	%rax, %rax
	je	.L5
	movl	%r12d, -4(%rax,%rbx)
	popq	%rbx
	movl	%ebp, depth(%rip)
	popq	%rbp
	popq	%r12
	ret
.L5:
	leaq	__PRETTY_FUNCTION__.1(%rip), %rcx
	movl	$11, %edx
	leaq	.LC0(%rip), %rsi
	leaq	.LC1(%rip), %rdi
	call	__assert_fail@PLT
	.size	push, .-push
	.section	.rodata.str1.1
.LC2:
	.string	"depth > 0"
	.text
	.p2align 4
	.type	pop, @function
pop:
	movl	depth(%rip), %eax
	testl	%eax, %eax
	jle	.L11
	subl	$1, %eax
	movq	numbers(%rip), %rdx
	movl	%eax, depth(%rip)
	cltq
	movl	(%rdx,%rax,4), %eax
	ret
.L11:
	pushq	%rax
	leaq	__PRETTY_FUNCTION__.0(%rip), %rcx
	movl	$16, %edx
	leaq	.LC0(%rip), %rsi
	leaq	.LC2(%rip), %rdi
	call	__assert_fail@PLT
	.size	pop, .-pop
	.section	.rodata.str1.1
.LC3:
	.string	"%d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%rbx
	movl	$3, %edi
	leaq	.LC3(%rip), %rbx
	call	push
	movl	$4, %edi
	call	push
	call	pop
	movq	%rbx, %rsi
	movl	$1, %edi
	movl	%eax, %edx
	xorl	%eax, %eax
	call	__printf_chk@PLT
	call	pop
	movq	%rbx, %rsi
	movl	$1, %edi
	movl	%eax, %edx
	xorl	%eax, %eax
	call	__printf_chk@PLT
	movq	stdout(%rip), %rdi
	call	fflush@PLT
	call	pop
	movq	%rbx, %rsi
	movl	$1, %edi
	movl	%eax, %edx
	xorl	%eax, %eax
	call	__printf_chk@PLT
	xorl	%eax, %eax
	popq	%rbx
	ret
	.size	main, .-main
	.section	.rodata
	.type	__PRETTY_FUNCTION__.0, @object
	.size	__PRETTY_FUNCTION__.0, 4
__PRETTY_FUNCTION__.0:
	.string	"pop"
	.type	__PRETTY_FUNCTION__.1, @object
	.size	__PRETTY_FUNCTION__.1, 5
__PRETTY_FUNCTION__.1:
	.string	"push"
	.local	depth
	.comm	depth,4,4
	.local	numbers
	.comm	numbers,8,8
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
