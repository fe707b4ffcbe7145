# printf.c as gcc 12.2.0 -Og compiles it, made by npm run library.

	.text
	.globl	vfprintf
	.type	vfprintf, @function
vfprintf:
	pushq	%rbx
	subq	$32, %rsp
	movq	%rdi, %rbx
# printf.c:6: struct sink sink = {stream};
	pxor	%xmm0, %xmm0
	movaps	%xmm0, (%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	%rdi, (%rsp)
# printf.c:7: __lab_format(&sink, format, arguments);
	movq	%rsp, %rdi
	call	__lab_format
# printf.c:8: __lab_flush(stream);
	movq	%rbx, %rdi
	call	__lab_flush
# printf.c:9: return stream->failed ? EOF : sink.count;
	cmpl	$0, 12(%rbx)
	jne	.L3
# printf.c:9: return stream->failed ? EOF : sink.count;
	movl	24(%rsp), %eax
.L1:
# printf.c:10: }
	addq	$32, %rsp
	popq	%rbx
	ret	
.L3:
# printf.c:9: return stream->failed ? EOF : sink.count;
	movl	$-1, %eax
	jmp	.L1
	.size	vfprintf, .-vfprintf
	.globl	printf
	.type	printf, @function
printf:
	subq	$216, %rsp
	movq	%rsi, 40(%rsp)
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
# printf.c:14: va_start(arguments, format);
	movl	$8, 8(%rsp)
	movl	$48, 12(%rsp)
	leaq	224(%rsp), %rax
	movq	%rax, 16(%rsp)
	leaq	32(%rsp), %rax
	movq	%rax, 24(%rsp)
# printf.c:15: return vfprintf(stdout, format, arguments);
	leaq	8(%rsp), %rdx
	movq	%rdi, %rsi
	movq	stdout(%rip), %rdi
	call	vfprintf
# printf.c:16: }
	addq	$216, %rsp
	ret	
	.size	printf, .-printf
	.globl	fprintf
	.type	fprintf, @function
fprintf:
	subq	$216, %rsp
	movq	%rdx, 48(%rsp)
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
# printf.c:20: va_start(arguments, format);
	movl	$16, 8(%rsp)
	movl	$48, 12(%rsp)
	leaq	224(%rsp), %rax
	movq	%rax, 16(%rsp)
	leaq	32(%rsp), %rax
	movq	%rax, 24(%rsp)
# printf.c:21: return vfprintf(stream, format, arguments);
	leaq	8(%rsp), %rdx
	call	vfprintf
# printf.c:22: }
	addq	$216, %rsp
	ret	
	.size	fprintf, .-fprintf
	.globl	vprintf
	.type	vprintf, @function
vprintf:
	subq	$8, %rsp
	movq	%rsi, %rdx
# printf.c:25: return vfprintf(stdout, format, arguments);
	movq	%rdi, %rsi
	movq	stdout(%rip), %rdi
	call	vfprintf
# printf.c:26: }
	addq	$8, %rsp
	ret	
	.size	vprintf, .-vprintf
	.globl	dprintf
	.type	dprintf, @function
dprintf:
	subq	$216, %rsp
	movq	%rdx, 48(%rsp)
	movq	%rcx, 56(%rsp)
	movq	%r8, 64(%rsp)
	movq	%r9, 72(%rsp)
	testb	%al, %al
	je	.L17
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm1, 96(%rsp)
	movaps	%xmm2, 112(%rsp)
	movaps	%xmm3, 128(%rsp)
	movaps	%xmm4, 144(%rsp)
	movaps	%xmm5, 160(%rsp)
	movaps	%xmm6, 176(%rsp)
	movaps	%xmm7, 192(%rsp)
.L17:
# printf.c:31: va_start(arguments, format);
	movl	$16, 8(%rsp)
	movl	$48, 12(%rsp)
	leaq	224(%rsp), %rax
	movq	%rax, 16(%rsp)
	leaq	32(%rsp), %rax
	movq	%rax, 24(%rsp)
# printf.c:32: stream.descriptor = descriptor;
	movl	%edi, stream.0(%rip)
# printf.c:33: stream.failed = 0;
	movl	$0, stream.0+12(%rip)
# printf.c:34: return vfprintf(&stream, format, arguments);
	leaq	8(%rsp), %rdx
	movl	$stream.0, %edi
	call	vfprintf
# printf.c:35: }
	addq	$216, %rsp
	ret	
	.size	dprintf, .-dprintf
	.globl	__printf_chk
	.type	__printf_chk, @function
__printf_chk:
	subq	$216, %rsp
	movq	%rdx, 48(%rsp)
	movq	%rcx, 56(%rsp)
	movq	%r8, 64(%rsp)
	movq	%r9, 72(%rsp)
	testb	%al, %al
	je	.L21
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm1, 96(%rsp)
	movaps	%xmm2, 112(%rsp)
	movaps	%xmm3, 128(%rsp)
	movaps	%xmm4, 144(%rsp)
	movaps	%xmm5, 160(%rsp)
	movaps	%xmm6, 176(%rsp)
	movaps	%xmm7, 192(%rsp)
.L21:
# printf.c:40: va_start(arguments, format);
	movl	$16, 8(%rsp)
	movl	$48, 12(%rsp)
	leaq	224(%rsp), %rax
	movq	%rax, 16(%rsp)
	leaq	32(%rsp), %rax
	movq	%rax, 24(%rsp)
# printf.c:41: return vfprintf(stdout, format, arguments);
	leaq	8(%rsp), %rdx
	movq	stdout(%rip), %rdi
	call	vfprintf
# printf.c:42: }
	addq	$216, %rsp
	ret	
	.size	__printf_chk, .-__printf_chk
	.globl	__fprintf_chk
	.type	__fprintf_chk, @function
__fprintf_chk:
	subq	$216, %rsp
	movq	%rdx, %rsi
	movq	%rcx, 56(%rsp)
	movq	%r8, 64(%rsp)
	movq	%r9, 72(%rsp)
	testb	%al, %al
	je	.L25
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm1, 96(%rsp)
	movaps	%xmm2, 112(%rsp)
	movaps	%xmm3, 128(%rsp)
	movaps	%xmm4, 144(%rsp)
	movaps	%xmm5, 160(%rsp)
	movaps	%xmm6, 176(%rsp)
	movaps	%xmm7, 192(%rsp)
.L25:
# printf.c:46: va_start(arguments, format);
	movl	$24, 8(%rsp)
	movl	$48, 12(%rsp)
	leaq	224(%rsp), %rax
	movq	%rax, 16(%rsp)
	leaq	32(%rsp), %rax
	movq	%rax, 24(%rsp)
# printf.c:47: return vfprintf(stream, format, arguments);
	leaq	8(%rsp), %rdx
	call	vfprintf
# printf.c:48: }
	addq	$216, %rsp
	ret	
	.size	__fprintf_chk, .-__fprintf_chk
	.globl	__vprintf_chk
	.type	__vprintf_chk, @function
__vprintf_chk:
	subq	$8, %rsp
# printf.c:51: return vfprintf(stdout, format, arguments);
	movq	stdout(%rip), %rdi
	call	vfprintf
# printf.c:52: }
	addq	$8, %rsp
	ret	
	.size	__vprintf_chk, .-__vprintf_chk
	.globl	__vfprintf_chk
	.type	__vfprintf_chk, @function
__vfprintf_chk:
	subq	$8, %rsp
	movq	%rdx, %rsi
	movq	%rcx, %rdx
# printf.c:55: return vfprintf(stream, format, arguments);
	call	vfprintf
# printf.c:56: }
	addq	$8, %rsp
	ret	
	.size	__vfprintf_chk, .-__vfprintf_chk
	.local	stream.0
	.comm	stream.0,536,32
	.section	.note.GNU-stack,"",@progbits
