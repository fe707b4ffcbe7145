# libgcc.c as gcc 12.2.0 -Og compiles it, made by npm run library.

	.text
	.type	divide, @function
divide:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	%rdi, %r12
	movq	%rsi, %r13
	movq	%rdx, %r14
	movq	%rcx, %r15
	movq	%r8, %rbx
# libgcc.c:16: for (int bit = 127; bit >= 0; bit--) {
	movl	$127, %ecx
# libgcc.c:15: Wide quotient = 0, left = 0;
	movl	$0, %esi
	movl	$0, %edi
# libgcc.c:15: Wide quotient = 0, left = 0;
	movl	$0, %eax
	movl	$0, %edx
# libgcc.c:16: for (int bit = 127; bit >= 0; bit--) {
	jmp	.L2
.L3:
# libgcc.c:16: for (int bit = 127; bit >= 0; bit--) {
	subl	$1, %ecx
.L2:
# libgcc.c:16: for (int bit = 127; bit >= 0; bit--) {
	testl	%ecx, %ecx
	js	.L6
# libgcc.c:17: left = left << 1 | (value >> bit & 1);
	movq	%rsi, %r8
	movq	%rdi, %r9
	shldq	$1, %r8, %r9
	addq	%r8, %r8
# libgcc.c:17: left = left << 1 | (value >> bit & 1);
	movq	%r12, %r10
	movq	%r13, %r11
	shrdq	%r11, %r10
	shrq	%cl, %r11
	testb	$64, %cl
	je	.L7
	movq	%r11, %r10
	xorl	%r11d, %r11d
.L7:
# libgcc.c:17: left = left << 1 | (value >> bit & 1);
	andl	$1, %r10d
# libgcc.c:17: left = left << 1 | (value >> bit & 1);
	orq	%r8, %r10
	movq	%r10, %rsi
	movq	%r9, %rdi
# libgcc.c:18: quotient <<= 1;
	shldq	$1, %rax, %rdx
	addq	%rax, %rax
# libgcc.c:19: if (left >= by) {
	cmpq	%r14, %r10
	movq	%r9, %r11
	sbbq	%r15, %r11
	jc	.L3
# libgcc.c:20: left -= by;
	subq	%r14, %rsi
	sbbq	%r15, %rdi
# libgcc.c:21: quotient |= 1;
	movq	%rax, %r9
	orq	$1, %r9
	movq	%r9, %rax
	jmp	.L3
.L6:
# libgcc.c:24: *rest = left;
	movq	%rsi, (%rbx)
	movq	%rdi, 8(%rbx)
# libgcc.c:26: }
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret	
	.size	divide, .-divide
	.globl	__popcountdi2
	.type	__popcountdi2, @function
__popcountdi2:
# libgcc.c:8: int count = 0;
	movl	$0, %eax
# libgcc.c:9: for (; value; value &= value - 1)
	jmp	.L9
.L10:
# libgcc.c:10: count++;
	addl	$1, %eax
# libgcc.c:9: for (; value; value &= value - 1)
	leaq	-1(%rdi), %rdx
# libgcc.c:9: for (; value; value &= value - 1)
	andq	%rdx, %rdi
.L9:
# libgcc.c:9: for (; value; value &= value - 1)
	testq	%rdi, %rdi
	jne	.L10
# libgcc.c:12: }
	ret	
	.size	__popcountdi2, .-__popcountdi2
	.globl	__udivti3
	.type	__udivti3, @function
__udivti3:
	subq	$24, %rsp
# libgcc.c:30: return divide(value, by, &rest);
	movq	%rsp, %r8
	call	divide
# libgcc.c:31: }
	addq	$24, %rsp
	ret	
	.size	__udivti3, .-__udivti3
	.globl	__umodti3
	.type	__umodti3, @function
__umodti3:
	subq	$24, %rsp
# libgcc.c:35: divide(value, by, &rest);
	movq	%rsp, %r8
	call	divide
# libgcc.c:37: }
	movq	(%rsp), %rax
	movq	8(%rsp), %rdx
	addq	$24, %rsp
	ret	
	.size	__umodti3, .-__umodti3
	.globl	__divti3
	.type	__divti3, @function
__divti3:
	pushq	%rbp
	pushq	%rbx
	subq	$24, %rsp
	movq	%rdi, %r8
	movq	%rsi, %rbp
	movq	%rcx, %rbx
# libgcc.c:40: Wide rest, quotient = divide(value < 0 ? -(Wide)value : value, by < 0 ? -(Wide)by : by, &rest);
	testq	%rcx, %rcx
	js	.L22
# libgcc.c:40: Wide rest, quotient = divide(value < 0 ? -(Wide)value : value, by < 0 ? -(Wide)by : by, &rest);
	movq	%rdx, %rsi
	movq	%rcx, %rdi
.L17:
# libgcc.c:40: Wide rest, quotient = divide(value < 0 ? -(Wide)value : value, by < 0 ? -(Wide)by : by, &rest);
	testq	%rbp, %rbp
	js	.L23
# libgcc.c:40: Wide rest, quotient = divide(value < 0 ? -(Wide)value : value, by < 0 ? -(Wide)by : by, &rest);
	movq	%r8, %rax
	movq	%rbp, %rdx
.L19:
# libgcc.c:40: Wide rest, quotient = divide(value < 0 ? -(Wide)value : value, by < 0 ? -(Wide)by : by, &rest);
	movq	%rax, %r9
	movq	%rdx, %rax
	movq	%rsp, %r8
	movq	%rsi, %rdx
	movq	%rdi, %rcx
	movq	%r9, %rdi
	movq	%rax, %rsi
	call	divide
# libgcc.c:41: return (value < 0) != (by < 0) ? -quotient : quotient;
	xorq	%rbp, %rbx
	js	.L24
.L20:
# libgcc.c:42: }
	addq	$24, %rsp
	popq	%rbx
	popq	%rbp
	ret	
.L22:
# libgcc.c:40: Wide rest, quotient = divide(value < 0 ? -(Wide)value : value, by < 0 ? -(Wide)by : by, &rest);
	movq	%rdx, %rsi
	movq	%rcx, %rdi
# libgcc.c:40: Wide rest, quotient = divide(value < 0 ? -(Wide)value : value, by < 0 ? -(Wide)by : by, &rest);
	negq	%rsi
	adcq	$0, %rdi
	negq	%rdi
	jmp	.L17
.L23:
# libgcc.c:40: Wide rest, quotient = divide(value < 0 ? -(Wide)value : value, by < 0 ? -(Wide)by : by, &rest);
	movq	%r8, %rax
	movq	%rbp, %rdx
# libgcc.c:40: Wide rest, quotient = divide(value < 0 ? -(Wide)value : value, by < 0 ? -(Wide)by : by, &rest);
	negq	%rax
	adcq	$0, %rdx
	negq	%rdx
	jmp	.L19
.L24:
# libgcc.c:41: return (value < 0) != (by < 0) ? -quotient : quotient;
	negq	%rax
	adcq	$0, %rdx
	negq	%rdx
	jmp	.L20
	.size	__divti3, .-__divti3
	.globl	__modti3
	.type	__modti3, @function
__modti3:
	pushq	%rbx
	subq	$16, %rsp
	movq	%rdi, %r8
	movq	%rsi, %rbx
# libgcc.c:46: divide(value < 0 ? -(Wide)value : value, by < 0 ? -(Wide)by : by, &rest);
	testq	%rcx, %rcx
	js	.L33
# libgcc.c:46: divide(value < 0 ? -(Wide)value : value, by < 0 ? -(Wide)by : by, &rest);
	movq	%rdx, %rsi
	movq	%rcx, %rdi
.L27:
# libgcc.c:46: divide(value < 0 ? -(Wide)value : value, by < 0 ? -(Wide)by : by, &rest);
	testq	%rbx, %rbx
	js	.L34
# libgcc.c:46: divide(value < 0 ? -(Wide)value : value, by < 0 ? -(Wide)by : by, &rest);
	movq	%r8, %rax
	movq	%rbx, %rdx
.L29:
# libgcc.c:46: divide(value < 0 ? -(Wide)value : value, by < 0 ? -(Wide)by : by, &rest);
	movq	%rax, %r9
	movq	%rdx, %rax
	movq	%rsp, %r8
	movq	%rsi, %rdx
	movq	%rdi, %rcx
	movq	%r9, %rdi
	movq	%rax, %rsi
	call	divide
# libgcc.c:47: return value < 0 ? -rest : rest;
	testq	%rbx, %rbx
	js	.L35
# libgcc.c:47: return value < 0 ? -rest : rest;
	movq	(%rsp), %rax
	movq	8(%rsp), %rdx
.L31:
# libgcc.c:48: }
	addq	$16, %rsp
	popq	%rbx
	ret	
.L33:
# libgcc.c:46: divide(value < 0 ? -(Wide)value : value, by < 0 ? -(Wide)by : by, &rest);
	movq	%rdx, %rsi
	movq	%rcx, %rdi
# libgcc.c:46: divide(value < 0 ? -(Wide)value : value, by < 0 ? -(Wide)by : by, &rest);
	negq	%rsi
	adcq	$0, %rdi
	negq	%rdi
	jmp	.L27
.L34:
# libgcc.c:46: divide(value < 0 ? -(Wide)value : value, by < 0 ? -(Wide)by : by, &rest);
	movq	%r8, %rax
	movq	%rbx, %rdx
# libgcc.c:46: divide(value < 0 ? -(Wide)value : value, by < 0 ? -(Wide)by : by, &rest);
	negq	%rax
	adcq	$0, %rdx
	negq	%rdx
	jmp	.L29
.L35:
# libgcc.c:47: return value < 0 ? -rest : rest;
	movq	(%rsp), %rax
	movq	8(%rsp), %rdx
	negq	%rax
	adcq	$0, %rdx
	negq	%rdx
	jmp	.L31
	.size	__modti3, .-__modti3
	.section	.note.GNU-stack,"",@progbits
