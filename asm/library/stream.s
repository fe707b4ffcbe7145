# stream.c as gcc 12.2.0 -Og compiles it, made by npm run library.

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
	.globl	__lab_flush
	.type	__lab_flush, @function
__lab_flush:
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	%rdi, %rbx
# stream.c:10: char *from = stream->buffer;
	leaq	24(%rdi), %rbp
	movq	%rbp, %rsi
# stream.c:11: while (stream->next > from) {
	jmp	.L6
.L7:
# stream.c:18: from += written;
	addq	%rax, %rsi
.L6:
# stream.c:11: while (stream->next > from) {
	movq	16(%rbx), %rdx
# stream.c:11: while (stream->next > from) {
	cmpq	%rdx, %rsi
	jnb	.L8
# stream.c:12: long written = __lab_call(1, stream->descriptor, (long)from, stream->next - from, 0);
	subq	%rsi, %rdx
	movslq	(%rbx), %rdi
# library.h:58: register long fourth __asm__("r10") = d;
	movl	$0, %r10d
# library.h:59: __asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(a), "S"(b), "d"(c), "r"(fourth) : "rcx", "r11", "memory");
	movl	$1, %eax
#APP
# 59 "library.h" 1
	syscall	
# 0 "" 2
# stream.c:13: if (written <= 0) {
#NO_APP
	testq	%rax, %rax
	jg	.L7
# stream.c:14: __lab_result(written);
	movq	%rax, %rdi
	call	__lab_result
# stream.c:15: stream->failed = 1;
	movl	$1, 12(%rbx)
.L8:
# stream.c:20: stream->next = stream->buffer;
	movq	%rbp, 16(%rbx)
# stream.c:21: }
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret	
	.size	__lab_flush, .-__lab_flush
	.globl	__lab_write
	.type	__lab_write, @function
__lab_write:
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	movq	%rsi, %rbp
# stream.c:24: if (!stream->next)
	cmpq	$0, 16(%rdi)
	jne	.L13
# stream.c:25: stream->next = stream->buffer;
	leaq	24(%rdi), %rax
# stream.c:25: stream->next = stream->buffer;
	movq	%rax, 16(%rdi)
	jmp	.L13
.L14:
# stream.c:23: void __lab_write(FILE *stream, const char *bytes, size_t size) {
	movq	%r12, %rdx
.L13:
# stream.c:26: while (size > 0) {
	testq	%rdx, %rdx
	je	.L17
# stream.c:27: size_t room = stream->buffer + sizeof stream->buffer - stream->next;
	leaq	536(%rbx), %rax
# stream.c:27: size_t room = stream->buffer + sizeof stream->buffer - stream->next;
	movq	16(%rbx), %rdi
# stream.c:27: size_t room = stream->buffer + sizeof stream->buffer - stream->next;
	subq	%rdi, %rax
# stream.c:28: size_t part = size < room ? size : room;
	cmpq	%rax, %rdx
	movq	%rax, %r8
	cmovbe	%rdx, %r8
# library.h:65: __asm__ volatile("rep movsb" : "+D"(to), "+S"(from), "+c"(size) : : "memory");
	movq	%rbp, %rsi
	movq	%r8, %rcx
#APP
# 65 "library.h" 1
	rep movsb
# 0 "" 2
# stream.c:29: stream->next = __lab_copy(stream->next, bytes, part);
#NO_APP
	movq	%rdi, 16(%rbx)
# stream.c:30: bytes += part;
	addq	%r8, %rbp
# stream.c:31: size -= part;
	movq	%rdx, %r12
	subq	%r8, %r12
# stream.c:32: if (part == room)
	cmpq	%rax, %rdx
	jb	.L14
# stream.c:33: __lab_flush(stream);
	movq	%rbx, %rdi
	call	__lab_flush
	jmp	.L14
.L17:
# stream.c:35: }
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret	
	.size	__lab_write, .-__lab_write
	.globl	__lab_text
	.type	__lab_text, @function
__lab_text:
	subq	$8, %rsp
# stream.c:38: size_t size = 0;
	movl	$0, %edx
# stream.c:39: while (text[size])
	jmp	.L19
.L20:
# stream.c:40: size++;
	addq	$1, %rdx
.L19:
# stream.c:39: while (text[size])
	cmpb	$0, (%rsi,%rdx)
	jne	.L20
# stream.c:41: __lab_write(stream, text, size);
	call	__lab_write
# stream.c:42: }
	addq	$8, %rsp
	ret	
	.size	__lab_text, .-__lab_text
	.globl	stderr
	.data
	.align 8
	.type	stderr, @object
	.size	stderr, 8
stderr:
	.quad	errors
	.globl	stdout
	.align 8
	.type	stdout, @object
	.size	stdout, 8
stdout:
	.quad	output
	.globl	stdin
	.align 8
	.type	stdin, @object
	.size	stdin, 8
stdin:
	.quad	input
	.align 32
	.type	errors, @object
	.size	errors, 536
errors:
# descriptor:
	.long	2
# pushed:
	.long	-1
	.zero	528
	.align 32
	.type	output, @object
	.size	output, 536
output:
# descriptor:
	.long	1
# pushed:
	.long	-1
	.zero	528
	.align 32
	.type	input, @object
	.size	input, 536
input:
# descriptor:
	.long	0
# pushed:
	.long	-1
	.zero	528
	.section	.note.GNU-stack,"",@progbits
