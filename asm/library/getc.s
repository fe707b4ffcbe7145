# getc.c as gcc 12.2.0 -Og compiles it, made by npm run library.

	.text
	.type	__lab_result, @function
__lab_result:
	pushq	%rbx
	movq	%rdi, %rbx
# library.h:71: if (result > -4096 && result < 0) {
	cmpq	$-4095, %rdi
	jnb	.L4
.L2:
# library.h:76: }
	movq	%rbx, %rax
	popq	%rbx
	ret	
.L4:
# library.h:72: *__errno_location() = -result;
	call	__errno_location
# library.h:72: *__errno_location() = -result;
	negl	%ebx
	movl	%ebx, (%rax)
# library.h:73: return -1;
	movq	$-1, %rbx
	jmp	.L2
	.size	__lab_result, .-__lab_result
	.globl	fgetc
	.type	fgetc, @function
fgetc:
	pushq	%rbx
	subq	$16, %rsp
# getc.c:7: int pushed = stream->pushed;
	movl	4(%rdi), %ebx
# getc.c:8: stream->pushed = EOF;
	movl	$-1, 4(%rdi)
# getc.c:9: if (pushed != EOF)
	cmpl	$-1, %ebx
	jne	.L5
	movq	%rdi, %r8
# getc.c:11: long read = __lab_call(0, stream->descriptor, (long)&byte, 1, 0);
	leaq	15(%rsp), %rsi
	movslq	(%rdi), %rdi
# library.h:58: register long fourth __asm__("r10") = d;
	movl	$0, %r10d
# library.h:59: __asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(a), "S"(b), "d"(c), "r"(fourth) : "rcx", "r11", "memory");
	movl	$0, %eax
	movl	$1, %edx
#APP
# 59 "library.h" 1
	syscall	
# 0 "" 2
# getc.c:12: if (read == 1)
#NO_APP
	cmpq	$1, %rax
	jne	.L7
# getc.c:13: return byte;
	movzbl	15(%rsp), %ebx
.L5:
# getc.c:20: }
	movl	%ebx, %eax
	addq	$16, %rsp
	popq	%rbx
	ret	
.L7:
# getc.c:14: if (read == 0)
	testq	%rax, %rax
	jne	.L8
# getc.c:15: stream->ended = 1;
	movl	$1, 8(%r8)
.L9:
# getc.c:18: __lab_result(read);
	movq	%rax, %rdi
	call	__lab_result
# getc.c:19: return EOF;
	jmp	.L5
.L8:
# getc.c:17: stream->failed = 1;
	movl	$1, 12(%r8)
	jmp	.L9
	.size	fgetc, .-fgetc
	.globl	_IO_getc
	.set	_IO_getc,fgetc
	.globl	getc
	.set	getc,fgetc
	.globl	getchar
	.type	getchar, @function
getchar:
	subq	$8, %rsp
# getc.c:23: return fgetc(stdin);
	movq	stdin(%rip), %rdi
	call	fgetc
# getc.c:24: }
	addq	$8, %rsp
	ret	
	.size	getchar, .-getchar
	.globl	ungetc
	.type	ungetc, @function
ungetc:
	movl	%edi, %eax
# getc.c:27: stream->ended = 0;
	movl	$0, 8(%rsi)
# getc.c:28: stream->pushed = character;
	movl	%edi, 4(%rsi)
# getc.c:30: }
	ret	
	.size	ungetc, .-ungetc
	.globl	fgets
	.type	fgets, @function
fgets:
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	%rdi, %rbp
	movl	%esi, %r12d
	movq	%rdx, %r13
# getc.c:33: int at = 0;
	movl	$0, %ebx
.L15:
# getc.c:34: while (at < size - 1) {
	leal	-1(%r12), %eax
# getc.c:34: while (at < size - 1) {
	cmpl	%ebx, %eax
	jle	.L16
# getc.c:35: int character = fgetc(stream);
	movq	%r13, %rdi
	call	fgetc
# getc.c:36: if (character == EOF)
	cmpl	$-1, %eax
	je	.L16
# getc.c:38: line[at++] = character;
	leal	1(%rbx), %edx
	movslq	%ebx, %rbx
# getc.c:38: line[at++] = character;
	movb	%al, 0(%rbp,%rbx)
# getc.c:39: if (character == '\n')
	cmpl	$10, %eax
	je	.L19
# getc.c:38: line[at++] = character;
	movl	%edx, %ebx
	jmp	.L15
.L19:
	movl	%edx, %ebx
.L16:
# getc.c:42: if (at == 0)
	testl	%ebx, %ebx
	je	.L20
# getc.c:44: line[at] = 0;
	movslq	%ebx, %rbx
# getc.c:44: line[at] = 0;
	movb	$0, 0(%rbp,%rbx)
# getc.c:45: return line;
	movq	%rbp, %rax
.L14:
# getc.c:46: }
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret	
.L20:
# getc.c:43: return NULL;
	movl	$0, %eax
	jmp	.L14
	.size	fgets, .-fgets
	.globl	fread
	.type	fread, @function
fread:
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %r14
	movq	%rsi, %r12
	movq	%rdx, %rbp
	movq	%rcx, %r13
# getc.c:50: for (size_t at = 0; at < size * count; at++) {
	movl	$0, %ebx
# getc.c:50: for (size_t at = 0; at < size * count; at++) {
	jmp	.L23
.L24:
# getc.c:54: to[at] = character;
	movb	%al, (%r14,%rbx)
# getc.c:50: for (size_t at = 0; at < size * count; at++) {
	addq	$1, %rbx
.L23:
# getc.c:50: for (size_t at = 0; at < size * count; at++) {
	movq	%r12, %rax
	imulq	%rbp, %rax
# getc.c:50: for (size_t at = 0; at < size * count; at++) {
	cmpq	%rax, %rbx
	jnb	.L25
# getc.c:51: int character = fgetc(stream);
	movq	%r13, %rdi
	call	fgetc
# getc.c:52: if (character == EOF)
	cmpl	$-1, %eax
	jne	.L24
# getc.c:53: return at / size;
	movq	%rbx, %rax
	movl	$0, %edx
	divq	%r12
	movq	%rax, %rbp
.L25:
# getc.c:57: }
	movq	%rbp, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret	
	.size	fread, .-fread
	.section	.note.GNU-stack,"",@progbits
