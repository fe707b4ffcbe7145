	.file	"words.c"
	.text
	.p2align 4
	.type	by_count, @function
by_count:
	movl	8(%rdi), %edx
	movl	8(%rsi), %eax
	cmpl	%eax, %edx
	je	.L7
	subl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L7:
	movq	(%rsi), %rsi
	movq	(%rdi), %rdi
	jmp	strcmp@PLT
	.size	by_count, .-by_count
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	" te"
.LC1:
	.string	""
.LC2:
	.string	" ,.;:"
.LC3:
	.string	"  17th"
.LC4:
	.string	"%zu words, %d\n"
.LC5:
	.string	"te"
.LC6:
	.string	"%2d %-8s%s\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r15
	pushq	%r14
	leaq	.LC2(%rip), %r14
	pushq	%r13
	movq	%r14, %rsi
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$200, %rsp
	movdqa	.LC7(%rip), %xmm0
	movq	%fs:40, %rax
	movq	%rax, 184(%rsp)
	xorl	%eax, %eax
	leaq	16(%rsp), %rdi
	movaps	%xmm0, 16(%rsp)
	movdqa	.LC8(%rip), %xmm0
	movaps	%xmm0, 32(%rsp)
	movdqa	.LC9(%rip), %xmm0
	movaps	%xmm0, 48(%rsp)
	movdqa	.LC10(%rip), %xmm0
	movaps	%xmm0, 64(%rsp)
	movdqa	.LC11(%rip), %xmm0
	movaps	%xmm0, 80(%rsp)
	movdqa	.LC12(%rip), %xmm0
	movaps	%xmm0, 96(%rsp)
	movdqa	.LC13(%rip), %xmm0
	movaps	%xmm0, 112(%rsp)
	movdqa	.LC14(%rip), %xmm0
	movaps	%xmm0, 128(%rsp)
	movdqa	.LC15(%rip), %xmm0
	movaps	%xmm0, 144(%rsp)
	movdqa	.LC16(%rip), %xmm0
	movups	%xmm0, 154(%rsp)
	call	strtok@PLT
	testq	%rax, %rax
	je	.L41
	movzbl	(%rax), %ebx
	movq	%rax, %rbp
	xorl	%r15d, %r15d
	xorl	%r13d, %r13d
	xorl	%r12d, %r12d
	testb	%bl, %bl
	je	.L29
	.p2align 4,,10
	.p2align 3
.L21:
	call	__ctype_tolower_loc@PLT
	movq	%rbp, %rdx
	.p2align 4,,10
	.p2align 3
.L11:
	movq	(%rax), %rcx
	addq	$1, %rdx
	movl	(%rcx,%rbx,4), %ecx
	movb	%cl, -1(%rdx)
	movzbl	(%rdx), %ebx
	testb	%bl, %bl
	jne	.L11
	testq	%r12, %r12
	je	.L12
.L22:
	xorl	%ebx, %ebx
	jmp	.L13
	.p2align 4,,10
	.p2align 3
.L15:
	addq	$1, %rbx
	cmpq	%r12, %rbx
	je	.L14
.L13:
	movq	%rbx, %rax
	movq	%rbp, %rsi
	salq	$4, %rax
	movq	0(%r13,%rax), %rdi
	call	strcmp@PLT
	testl	%eax, %eax
	jne	.L15
	cmpq	%r12, %rbx
	je	.L14
.L16:
	movq	%rbx, %rdx
	movq	%r14, %rsi
	xorl	%edi, %edi
	salq	$4, %rdx
	addl	$1, 8(%r13,%rdx)
	call	strtok@PLT
	movq	%rax, %rbp
	testq	%rax, %rax
	je	.L20
	movzbl	(%rax), %ebx
	testb	%bl, %bl
	jne	.L21
	jmp	.L22
	.p2align 4,,10
	.p2align 3
.L14:
	cmpq	%rbx, %r15
	je	.L42
.L18:
	leaq	1(%r12), %rax
	movq	%rbp, %rdi
	salq	$4, %r12
	addq	%r13, %r12
	movq	%rax, 8(%rsp)
	call	strdup@PLT
	movl	$0, 8(%r12)
	movq	%rax, (%r12)
	movq	8(%rsp), %r12
	jmp	.L16
	.p2align 4,,10
	.p2align 3
.L20:
	leaq	by_count(%rip), %rcx
	movq	%r12, %rsi
	movq	%r13, %rdi
	movq	%r13, %r15
	movl	$16, %edx
	xorl	%r14d, %r14d
	call	qsort@PLT
	call	__ctype_toupper_loc@PLT
	movq	%rax, %rbx
	.p2align 4,,10
	.p2align 3
.L26:
	movq	(%r15), %rax
	movq	(%rbx), %rdx
	leaq	.LC5(%rip), %rsi
	movzbl	(%rax), %ecx
	movl	(%rdx,%rcx,4), %edx
	movb	%dl, (%rax)
	movq	(%r15), %rbp
	movq	%rbp, %rdi
	call	strstr@PLT
	leaq	.LC0(%rip), %r8
	movl	8(%r15), %edx
	movq	%rbp, %rcx
	testq	%rax, %rax
	leaq	.LC1(%rip), %rax
	leaq	.LC6(%rip), %rsi
	movl	$1, %edi
	cmove	%rax, %r8
	xorl	%eax, %eax
	addq	$1, %r14
	addq	$16, %r15
	call	__printf_chk@PLT
	movq	-16(%r15), %rdi
	call	free@PLT
	cmpq	%r14, %r12
	jne	.L26
	movq	%r13, %rdi
	call	free@PLT
	movl	$10, %edx
	xorl	%esi, %esi
	leaq	.LC3(%rip), %rdi
	call	strtol@PLT
	movq	%r12, %rdx
	movl	$1, %edi
	leaq	.LC4(%rip), %rsi
	movl	%eax, %ecx
	xorl	%eax, %eax
	call	__printf_chk@PLT
	movl	$10, %eax
	cmpq	$10, %r12
	ja	.L8
.L24:
	xorl	%eax, %eax
.L8:
	movq	184(%rsp), %rdx
	subq	%fs:40, %rdx
	jne	.L43
	addq	$200, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L12:
	testq	%r15, %r15
	je	.L29
	xorl	%ebx, %ebx
	jmp	.L18
.L42:
	addq	%r15, %r15
.L19:
	movq	%r15, %rsi
	movq	%r13, %rdi
	salq	$4, %rsi
	call	realloc@PLT
	movq	%rax, %r13
	jmp	.L18
.L29:
	xorl	%ebx, %ebx
	movl	$2, %r15d
	jmp	.L19
.L41:
	leaq	by_count(%rip), %rcx
	xorl	%esi, %esi
	xorl	%edi, %edi
	movl	$16, %edx
	call	qsort@PLT
	xorl	%esi, %esi
	movl	$10, %edx
	leaq	.LC3(%rip), %rdi
	call	strtol@PLT
	xorl	%edx, %edx
	movl	$1, %edi
	leaq	.LC4(%rip), %rsi
	movl	%eax, %ecx
	xorl	%eax, %eax
	call	__printf_chk@PLT
	jmp	.L24
.L43:
	call	__stack_chk_fail@PLT
	.size	main, .-main
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC7:
	.quad	7161132920309377108
	.quad	7142815800795013227
	.align 16
.LC8:
	.quad	7575182633684201071
	.quad	8751179541578063987
	.align 16
.LC9:
	.quad	7953674036878863392
	.quad	4283597694887207033
	.align 16
.LC10:
	.quad	7957688057378403360
	.quad	2338328219649336692
	.align 16
.LC11:
	.quad	7957614682158031219
	.quad	7022364301954937888
	.align 16
.LC12:
	.quad	7070777236578397027
	.quad	8388271400802677605
	.align 16
.LC13:
	.quad	8607258794773454906
	.quad	7020949230539994217
	.align 16
.LC14:
	.quad	8295742012915741540
	.quad	7597414380940255604
	.align 16
.LC15:
	.quad	2334675641987069038
	.quad	7307218416042338420
	.align 16
.LC16:
	.quad	2338042655863152741
	.quad	32783474438860643
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
