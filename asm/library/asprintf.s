# asprintf.c as gcc 12.2.0 -Og compiles it, made by npm run library.

	.text
	.globl	vasprintf
	.type	vasprintf, @function
vasprintf:
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$40, %rsp
	movq	%rdi, %r13
	movq	%rsi, %r12
	movq	%rdx, %rbp
# asprintf.c:9: va_copy(again, arguments);
	movdqu	(%rdx), %xmm0
	movups	%xmm0, 8(%rsp)
	movq	16(%rdx), %rax
	movq	%rax, 24(%rsp)
# asprintf.c:10: int count = vsnprintf(NULL, 0, format, again);
	leaq	8(%rsp), %rcx
	movq	%rsi, %rdx
	movl	$0, %esi
	movl	$0, %edi
	call	vsnprintf
# asprintf.c:11: *text = malloc(count + 1);
	leal	1(%rax), %ebx
# asprintf.c:11: *text = malloc(count + 1);
	movslq	%ebx, %rbx
	movq	%rbx, %rdi
	call	malloc
# asprintf.c:11: *text = malloc(count + 1);
	movq	%rax, 0(%r13)
# asprintf.c:12: return *text ? vsnprintf(*text, count + 1, format, arguments) : EOF;
	testq	%rax, %rax
	je	.L3
	movq	%rax, %rdi
# asprintf.c:12: return *text ? vsnprintf(*text, count + 1, format, arguments) : EOF;
	movq	%rbp, %rcx
	movq	%r12, %rdx
	movq	%rbx, %rsi
	call	vsnprintf
.L1:
# asprintf.c:13: }
	addq	$40, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret	
.L3:
# asprintf.c:12: return *text ? vsnprintf(*text, count + 1, format, arguments) : EOF;
	movl	$-1, %eax
	jmp	.L1
	.size	vasprintf, .-vasprintf
	.globl	asprintf
	.type	asprintf, @function
asprintf:
	subq	$216, %rsp
	movq	%rdx, 48(%rsp)
	movq	%rcx, 56(%rsp)
	movq	%r8, 64(%rsp)
	movq	%r9, 72(%rsp)
	testb	%al, %al
	je	.L7
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm1, 96(%rsp)
	movaps	%xmm2, 112(%rsp)
	movaps	%xmm3, 128(%rsp)
	movaps	%xmm4, 144(%rsp)
	movaps	%xmm5, 160(%rsp)
	movaps	%xmm6, 176(%rsp)
	movaps	%xmm7, 192(%rsp)
.L7:
# asprintf.c:17: va_start(arguments, format);
	movl	$16, 8(%rsp)
	movl	$48, 12(%rsp)
	leaq	224(%rsp), %rax
	movq	%rax, 16(%rsp)
	leaq	32(%rsp), %rax
	movq	%rax, 24(%rsp)
# asprintf.c:18: return vasprintf(text, format, arguments);
	leaq	8(%rsp), %rdx
	call	vasprintf
# asprintf.c:19: }
	addq	$216, %rsp
	ret	
	.size	asprintf, .-asprintf
	.section	.note.GNU-stack,"",@progbits
