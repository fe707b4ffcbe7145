# assertion.c as gcc 12.2.0 -Og compiles it, made by npm run library.

	.text
	.section	.rodata
.LC0:
	.string	": "
.LC1:
	.string	":"
.LC2:
	.string	": Assertion `"
.LC3:
	.string	"' failed.\n"
	.text
	.globl	__assert_fail
	.type	__assert_fail, @function
__assert_fail:
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$24, %rsp
	movq	%rdi, %rbp
	movq	%rsi, %r13
	movq	%rcx, %r12
# assertion.c:10: *first = 0;
	movb	$0, 15(%rsp)
# assertion.c:9: char digits[12], *first = digits + 11;
	leaq	15(%rsp), %rbx
.L2:
# assertion.c:12: *--first = '0' + line % 10;
	movl	%edx, %eax
	movl	$3435973837, %ecx
	imulq	%rcx, %rax
	shrq	$35, %rax
	movl	%eax, %esi
	leal	(%rax,%rax,4), %ecx
	addl	%ecx, %ecx
	movl	%edx, %eax
	subl	%ecx, %eax
# assertion.c:12: *--first = '0' + line % 10;
	subq	$1, %rbx
# assertion.c:12: *--first = '0' + line % 10;
	addl	$48, %eax
# assertion.c:12: *--first = '0' + line % 10;
	movb	%al, (%rbx)
	movl	%edx, %eax
# assertion.c:13: while (line /= 10);
	movl	%esi, %edx
# assertion.c:13: while (line /= 10);
	cmpl	$9, %eax
	ja	.L2
# assertion.c:14: if (&__lab_arguments && *__lab_arguments) {
	movl	$__lab_arguments, %eax
	testq	%rax, %rax
	je	.L3
# assertion.c:14: if (&__lab_arguments && *__lab_arguments) {
	movq	__lab_arguments(%rip), %rax
	movq	(%rax), %rsi
# assertion.c:14: if (&__lab_arguments && *__lab_arguments) {
	testq	%rsi, %rsi
	je	.L3
# assertion.c:16: for (const char *at = name; *at; at++)
	movq	%rsi, %rax
	jmp	.L4
.L5:
# assertion.c:16: for (const char *at = name; *at; at++)
	addq	$1, %rax
.L4:
# assertion.c:16: for (const char *at = name; *at; at++)
	movzbl	(%rax), %edx
	testb	%dl, %dl
	je	.L9
# assertion.c:17: if (*at == '/')
	cmpb	$47, %dl
	jne	.L5
# assertion.c:18: name = at + 1;
	leaq	1(%rax), %rsi
	jmp	.L5
.L9:
# assertion.c:19: __lab_text(stderr, name);
	movq	stderr(%rip), %rdi
	call	__lab_text
# assertion.c:20: __lab_text(stderr, ": ");
	movl	$.LC0, %esi
	movq	stderr(%rip), %rdi
	call	__lab_text
.L3:
# assertion.c:22: __lab_text(stderr, file);
	movq	%r13, %rsi
	movq	stderr(%rip), %rdi
	call	__lab_text
# assertion.c:23: __lab_text(stderr, ":");
	movl	$.LC1, %esi
	movq	stderr(%rip), %rdi
	call	__lab_text
# assertion.c:24: __lab_text(stderr, first);
	movq	%rbx, %rsi
	movq	stderr(%rip), %rdi
	call	__lab_text
# assertion.c:25: __lab_text(stderr, ": ");
	movl	$.LC0, %esi
	movq	stderr(%rip), %rdi
	call	__lab_text
# assertion.c:26: __lab_text(stderr, function);
	movq	%r12, %rsi
	movq	stderr(%rip), %rdi
	call	__lab_text
# assertion.c:27: __lab_text(stderr, ": Assertion `");
	movl	$.LC2, %esi
	movq	stderr(%rip), %rdi
	call	__lab_text
# assertion.c:28: __lab_text(stderr, condition);
	movq	%rbp, %rsi
	movq	stderr(%rip), %rdi
	call	__lab_text
# assertion.c:29: __lab_text(stderr, "' failed.\n");
	movl	$.LC3, %esi
	movq	stderr(%rip), %rdi
	call	__lab_text
# assertion.c:30: __lab_flush(stderr);
	movq	stderr(%rip), %rdi
	call	__lab_flush
# assertion.c:31: abort();
	call	abort
	.size	__assert_fail, .-__assert_fail
	.weak	__lab_arguments
	.section	.note.GNU-stack,"",@progbits
