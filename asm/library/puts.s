# puts.c as gcc 12.2.0 -Og compiles it, made by npm run library.

	.text
	.section	.rodata
.LC0:
	.string	"\n"
	.text
	.globl	puts
	.type	puts, @function
puts:
	subq	$8, %rsp
	movq	%rdi, %rsi
# puts.c:6: __lab_text(stdout, text);
	movq	stdout(%rip), %rdi
	call	__lab_text
# puts.c:7: __lab_write(stdout, "\n", 1);
	movl	$1, %edx
	movl	$.LC0, %esi
	movq	stdout(%rip), %rdi
	call	__lab_write
# puts.c:8: __lab_flush(stdout);
	movq	stdout(%rip), %rdi
	call	__lab_flush
# puts.c:9: return stdout->failed ? EOF : 1;
	movq	stdout(%rip), %rax
	cmpl	$0, 12(%rax)
	je	.L3
	movl	$-1, %eax
.L1:
# puts.c:10: }
	addq	$8, %rsp
	ret	
.L3:
# puts.c:9: return stdout->failed ? EOF : 1;
	movl	$1, %eax
	jmp	.L1
	.size	puts, .-puts
	.globl	fputs
	.type	fputs, @function
fputs:
	pushq	%rbx
	movq	%rsi, %rbx
# puts.c:13: __lab_text(stream, text);
	movq	%rdi, %rsi
	movq	%rbx, %rdi
	call	__lab_text
# puts.c:14: __lab_flush(stream);
	movq	%rbx, %rdi
	call	__lab_flush
# puts.c:15: return stream->failed ? EOF : 1;
	cmpl	$0, 12(%rbx)
	je	.L7
	movl	$-1, %eax
.L5:
# puts.c:16: }
	popq	%rbx
	ret	
.L7:
# puts.c:15: return stream->failed ? EOF : 1;
	movl	$1, %eax
	jmp	.L5
	.size	fputs, .-fputs
	.globl	fputs_unlocked
	.set	fputs_unlocked,fputs
	.globl	fputc
	.type	fputc, @function
fputc:
	pushq	%rbx
	subq	$16, %rsp
	movq	%rsi, %rbx
# puts.c:19: char byte = character;
	movb	%dil, 15(%rsp)
# puts.c:20: __lab_write(stream, &byte, 1);
	movl	$1, %edx
	leaq	15(%rsp), %rsi
	movq	%rbx, %rdi
	call	__lab_write
# puts.c:21: __lab_flush(stream);
	movq	%rbx, %rdi
	call	__lab_flush
# puts.c:22: return stream->failed ? EOF : (unsigned char)byte;
	cmpl	$0, 12(%rbx)
	jne	.L11
# puts.c:22: return stream->failed ? EOF : (unsigned char)byte;
	movzbl	15(%rsp), %eax
.L9:
# puts.c:23: }
	addq	$16, %rsp
	popq	%rbx
	ret	
.L11:
# puts.c:22: return stream->failed ? EOF : (unsigned char)byte;
	movl	$-1, %eax
	jmp	.L9
	.size	fputc, .-fputc
	.globl	_IO_putc
	.set	_IO_putc,fputc
	.globl	putc
	.set	putc,fputc
	.globl	putchar
	.type	putchar, @function
putchar:
	subq	$8, %rsp
# puts.c:26: return fputc(character, stdout);
	movq	stdout(%rip), %rsi
	call	fputc
# puts.c:27: }
	addq	$8, %rsp
	ret	
	.size	putchar, .-putchar
	.globl	putchar_unlocked
	.set	putchar_unlocked,putchar
	.globl	fwrite
	.type	fwrite, @function
fwrite:
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rsi, %r12
	movq	%rdx, %rbx
	movq	%rcx, %rbp
# puts.c:30: __lab_write(stream, bytes, size * count);
	movq	%rsi, %rdx
	imulq	%rbx, %rdx
	movq	%rdi, %rsi
	movq	%rcx, %rdi
	call	__lab_write
# puts.c:31: __lab_flush(stream);
	movq	%rbp, %rdi
	call	__lab_flush
# puts.c:32: return stream->failed || size == 0 ? 0 : count;
	cmpl	$0, 12(%rbp)
	jne	.L17
# puts.c:32: return stream->failed || size == 0 ? 0 : count;
	testq	%r12, %r12
	jne	.L18
# puts.c:32: return stream->failed || size == 0 ? 0 : count;
	movl	$0, %eax
	jmp	.L15
.L17:
	movl	$0, %eax
.L15:
# puts.c:33: }
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret	
.L18:
# puts.c:32: return stream->failed || size == 0 ? 0 : count;
	movq	%rbx, %rax
	jmp	.L15
	.size	fwrite, .-fwrite
	.globl	fwrite_unlocked
	.set	fwrite_unlocked,fwrite
	.section	.note.GNU-stack,"",@progbits
