# sprintf.c as gcc 12.2.0 -Og compiles it, made by npm run library.

	.text
	.globl	vsnprintf
	.type	vsnprintf, @function
vsnprintf:
	pushq	%rbx
	subq	$32, %rsp
	movq	%rsi, %rbx
	movq	%rdx, %rsi
	movq	%rcx, %rdx
# sprintf.c:7: char *end = size > LONG_MAX ? (char *)-1 : text + size;
	testq	%rbx, %rbx
	js	.L5
# sprintf.c:7: char *end = size > LONG_MAX ? (char *)-1 : text + size;
	leaq	(%rdi,%rbx), %rax
.L2:
# sprintf.c:8: struct sink sink = {NULL, text, size > 0 ? end - 1 : text};
	pxor	%xmm0, %xmm0
	movaps	%xmm0, (%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	%rdi, 8(%rsp)
# sprintf.c:8: struct sink sink = {NULL, text, size > 0 ? end - 1 : text};
	testq	%rbx, %rbx
	je	.L3
# sprintf.c:8: struct sink sink = {NULL, text, size > 0 ? end - 1 : text};
	leaq	-1(%rax), %rdi
.L3:
# sprintf.c:8: struct sink sink = {NULL, text, size > 0 ? end - 1 : text};
	movq	%rdi, 16(%rsp)
# sprintf.c:9: __lab_format(&sink, format, arguments);
	movq	%rsp, %rdi
	call	__lab_format
# sprintf.c:10: if (size > 0)
	testq	%rbx, %rbx
	je	.L4
# sprintf.c:11: *sink.next = 0;
	movq	8(%rsp), %rax
# sprintf.c:11: *sink.next = 0;
	movb	$0, (%rax)
.L4:
# sprintf.c:13: }
	movl	24(%rsp), %eax
	addq	$32, %rsp
	popq	%rbx
	ret	
.L5:
# sprintf.c:7: char *end = size > LONG_MAX ? (char *)-1 : text + size;
	movq	$-1, %rax
	jmp	.L2
	.size	vsnprintf, .-vsnprintf
	.globl	vsprintf
	.type	vsprintf, @function
vsprintf:
	subq	$8, %rsp
	movq	%rdx, %rcx
# sprintf.c:16: return vsnprintf(text, -1, format, arguments);
	movq	%rsi, %rdx
	movq	$-1, %rsi
	call	vsnprintf
# sprintf.c:17: }
	addq	$8, %rsp
	ret	
	.size	vsprintf, .-vsprintf
	.globl	snprintf
	.type	snprintf, @function
snprintf:
	subq	$216, %rsp
	movq	%rcx, 56(%rsp)
	movq	%r8, 64(%rsp)
	movq	%r9, 72(%rsp)
	testb	%al, %al
	je	.L11
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm1, 96(%rsp)
	movaps	%xmm2, 112(%rsp)
	movaps	%xmm3, 128(%rsp)
	movaps	%xmm4, 144(%rsp)
	movaps	%xmm5, 160(%rsp)
	movaps	%xmm6, 176(%rsp)
	movaps	%xmm7, 192(%rsp)
.L11:
# sprintf.c:21: va_start(arguments, format);
	movl	$24, 8(%rsp)
	movl	$48, 12(%rsp)
	leaq	224(%rsp), %rax
	movq	%rax, 16(%rsp)
	leaq	32(%rsp), %rax
	movq	%rax, 24(%rsp)
# sprintf.c:22: return vsnprintf(text, size, format, arguments);
	leaq	8(%rsp), %rcx
	call	vsnprintf
# sprintf.c:23: }
	addq	$216, %rsp
	ret	
	.size	snprintf, .-snprintf
	.globl	sprintf
	.type	sprintf, @function
sprintf:
	subq	$216, %rsp
	movq	%rdx, 48(%rsp)
	movq	%rcx, 56(%rsp)
	movq	%r8, 64(%rsp)
	movq	%r9, 72(%rsp)
	testb	%al, %al
	je	.L15
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm1, 96(%rsp)
	movaps	%xmm2, 112(%rsp)
	movaps	%xmm3, 128(%rsp)
	movaps	%xmm4, 144(%rsp)
	movaps	%xmm5, 160(%rsp)
	movaps	%xmm6, 176(%rsp)
	movaps	%xmm7, 192(%rsp)
.L15:
# sprintf.c:27: va_start(arguments, format);
	movl	$16, 8(%rsp)
	movl	$48, 12(%rsp)
	leaq	224(%rsp), %rax
	movq	%rax, 16(%rsp)
	leaq	32(%rsp), %rax
	movq	%rax, 24(%rsp)
# sprintf.c:28: return vsnprintf(text, -1, format, arguments);
	leaq	8(%rsp), %rcx
	movq	%rsi, %rdx
	movq	$-1, %rsi
	call	vsnprintf
# sprintf.c:29: }
	addq	$216, %rsp
	ret	
	.size	sprintf, .-sprintf
	.globl	__vsnprintf_chk
	.type	__vsnprintf_chk, @function
__vsnprintf_chk:
	subq	$8, %rsp
# sprintf.c:35: if (size > room)
	cmpq	%rsi, %rcx
	jb	.L20
	movq	%r8, %rdx
	movq	%r9, %rcx
# sprintf.c:37: return vsnprintf(text, size, format, arguments);
	call	vsnprintf
# sprintf.c:38: }
	addq	$8, %rsp
	ret	
.L20:
# sprintf.c:36: __chk_fail();
	call	__chk_fail
	.size	__vsnprintf_chk, .-__vsnprintf_chk
	.globl	__vsprintf_chk
	.type	__vsprintf_chk, @function
__vsprintf_chk:
	pushq	%rbx
	movq	%rdx, %rbx
	movq	%rcx, %rdx
	movq	%r8, %rcx
# sprintf.c:41: int count = vsnprintf(text, room, format, arguments);
	movq	%rbx, %rsi
	call	vsnprintf
# sprintf.c:42: if ((size_t)count >= room)
	movslq	%eax, %rdx
# sprintf.c:42: if ((size_t)count >= room)
	cmpq	%rbx, %rdx
	jnb	.L24
# sprintf.c:45: }
	popq	%rbx
	ret	
.L24:
# sprintf.c:43: __chk_fail();
	call	__chk_fail
	.size	__vsprintf_chk, .-__vsprintf_chk
	.globl	__snprintf_chk
	.type	__snprintf_chk, @function
__snprintf_chk:
	subq	$216, %rsp
	movq	%r9, 72(%rsp)
	testb	%al, %al
	je	.L27
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm1, 96(%rsp)
	movaps	%xmm2, 112(%rsp)
	movaps	%xmm3, 128(%rsp)
	movaps	%xmm4, 144(%rsp)
	movaps	%xmm5, 160(%rsp)
	movaps	%xmm6, 176(%rsp)
	movaps	%xmm7, 192(%rsp)
.L27:
# sprintf.c:49: va_start(arguments, format);
	movl	$40, 8(%rsp)
	movl	$48, 12(%rsp)
	leaq	224(%rsp), %rax
	movq	%rax, 16(%rsp)
	leaq	32(%rsp), %rax
	movq	%rax, 24(%rsp)
# sprintf.c:50: return __vsnprintf_chk(text, size, flag, room, format, arguments);
	leaq	8(%rsp), %r9
	call	__vsnprintf_chk
# sprintf.c:51: }
	addq	$216, %rsp
	ret	
	.size	__snprintf_chk, .-__snprintf_chk
	.globl	__sprintf_chk
	.type	__sprintf_chk, @function
__sprintf_chk:
	subq	$216, %rsp
	movq	%r8, 64(%rsp)
	movq	%r9, 72(%rsp)
	testb	%al, %al
	je	.L31
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm1, 96(%rsp)
	movaps	%xmm2, 112(%rsp)
	movaps	%xmm3, 128(%rsp)
	movaps	%xmm4, 144(%rsp)
	movaps	%xmm5, 160(%rsp)
	movaps	%xmm6, 176(%rsp)
	movaps	%xmm7, 192(%rsp)
.L31:
# sprintf.c:55: va_start(arguments, format);
	movl	$32, 8(%rsp)
	movl	$48, 12(%rsp)
	leaq	224(%rsp), %rax
	movq	%rax, 16(%rsp)
	leaq	32(%rsp), %rax
	movq	%rax, 24(%rsp)
# sprintf.c:56: return __vsprintf_chk(text, flag, room, format, arguments);
	leaq	8(%rsp), %r8
	call	__vsprintf_chk
# sprintf.c:57: }
	addq	$216, %rsp
	ret	
	.size	__sprintf_chk, .-__sprintf_chk
	.section	.note.GNU-stack,"",@progbits
