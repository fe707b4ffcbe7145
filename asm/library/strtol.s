# strtol.c as gcc 12.2.0 -Og compiles it, made by npm run library.

	.text
	.type	digitOf, @function
digitOf:
# strtol.c:9: if (character >= '0' && character <= '9')
	leal	-48(%rdi), %eax
# strtol.c:9: if (character >= '0' && character <= '9')
	cmpb	$9, %al
	jbe	.L6
# strtol.c:11: if (character >= 'a' && character <= 'z')
	leal	-97(%rdi), %eax
# strtol.c:11: if (character >= 'a' && character <= 'z')
	cmpb	$25, %al
	jbe	.L7
# strtol.c:13: if (character >= 'A' && character <= 'Z')
	leal	-65(%rdi), %eax
# strtol.c:13: if (character >= 'A' && character <= 'Z')
	cmpb	$25, %al
	jbe	.L8
# strtol.c:15: return 99;
	movl	$99, %eax
# strtol.c:16: }
	ret	
.L6:
# strtol.c:10: return character - '0';
	movsbl	%dil, %edi
	leal	-48(%rdi), %eax
	ret	
.L7:
# strtol.c:12: return character - 'a' + 10;
	movsbl	%dil, %edi
	leal	-87(%rdi), %eax
	ret	
.L8:
# strtol.c:14: return character - 'A' + 10;
	movsbl	%dil, %edi
	leal	-55(%rdi), %eax
	ret	
	.size	digitOf, .-digitOf
	.type	parse, @function
parse:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$40, %rsp
	movl	%edx, %ebp
	movq	%rcx, 16(%rsp)
	movq	%r8, 24(%rsp)
# strtol.c:21: if (base < 0 || base == 1 || base > 36) {
	shrl	$31, %edx
# strtol.c:21: if (base < 0 || base == 1 || base > 36) {
	cmpl	$1, %ebp
	sete	%al
# strtol.c:21: if (base < 0 || base == 1 || base > 36) {
	orb	%dl, %al
	jne	.L10
	movq	%rdi, %rbx
	movq	%rsi, %r13
# strtol.c:21: if (base < 0 || base == 1 || base > 36) {
	cmpl	$36, %ebp
	jg	.L10
# strtol.c:25: if (end)
	testq	%rsi, %rsi
	je	.L14
# strtol.c:26: *end = (char *)text;
	movq	%rdi, 0(%r13)
	jmp	.L14
.L10:
# strtol.c:22: *__errno_location() = EINVAL;
	call	__errno_location
# strtol.c:22: *__errno_location() = EINVAL;
	movl	$22, (%rax)
# strtol.c:23: return 0;
	movl	$0, %r14d
.L9:
# strtol.c:53: }
	movq	%r14, %rax
	addq	$40, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret	
.L15:
# strtol.c:28: from++;
	addq	$1, %rbx
.L14:
# strtol.c:27: while (*from == ' ' || (*from >= '\t' && *from <= '\r'))
	movzbl	(%rbx), %r12d
# strtol.c:27: while (*from == ' ' || (*from >= '\t' && *from <= '\r'))
	leal	-9(%r12), %eax
	cmpb	$4, %al
	jbe	.L15
	cmpb	$32, %r12b
	je	.L15
# strtol.c:29: int negative = *from == '-';
	cmpb	$45, %r12b
	sete	%dl
# strtol.c:30: if (*from == '-' || *from == '+')
	cmpb	$43, %r12b
	sete	%al
# strtol.c:30: if (*from == '-' || *from == '+')
	orb	%dl, %al
	je	.L16
# strtol.c:31: from++;
	addq	$1, %rbx
.L16:
# strtol.c:32: if ((base == 0 || base == 16) && from[0] == '0' && (from[1] | 0x20) == 'x' && digitOf(from[2]) < 16) {
	testl	%ebp, %ebp
	sete	%al
# strtol.c:32: if ((base == 0 || base == 16) && from[0] == '0' && (from[1] | 0x20) == 'x' && digitOf(from[2]) < 16) {
	cmpl	$16, %ebp
	sete	%dl
# strtol.c:32: if ((base == 0 || base == 16) && from[0] == '0' && (from[1] | 0x20) == 'x' && digitOf(from[2]) < 16) {
	orb	%dl, %al
	je	.L17
# strtol.c:32: if ((base == 0 || base == 16) && from[0] == '0' && (from[1] | 0x20) == 'x' && digitOf(from[2]) < 16) {
	movzbl	(%rbx), %r14d
# strtol.c:32: if ((base == 0 || base == 16) && from[0] == '0' && (from[1] | 0x20) == 'x' && digitOf(from[2]) < 16) {
	cmpb	$48, %r14b
	je	.L31
.L18:
# strtol.c:36: if (base == 0)
	testl	%ebp, %ebp
	jne	.L17
# strtol.c:37: base = *from == '0' ? 8 : 10;
	cmpb	$48, %r14b
	je	.L32
	movl	$10, %ebp
.L17:
# strtol.c:38: unsigned long value = 0, limit = negative ? least : most;
	cmpb	$45, %r12b
	je	.L33
	movq	16(%rsp), %r15
.L19:
# strtol.c:39: int over = 0;
	movl	$0, 12(%rsp)
# strtol.c:38: unsigned long value = 0, limit = negative ? least : most;
	movl	$0, %r14d
# strtol.c:40: for (int digit; (digit = digitOf(*from)) < base; from++) {
	jmp	.L20
.L31:
# strtol.c:32: if ((base == 0 || base == 16) && from[0] == '0' && (from[1] | 0x20) == 'x' && digitOf(from[2]) < 16) {
	movzbl	1(%rbx), %eax
	orl	$32, %eax
# strtol.c:32: if ((base == 0 || base == 16) && from[0] == '0' && (from[1] | 0x20) == 'x' && digitOf(from[2]) < 16) {
	cmpb	$120, %al
	jne	.L18
# strtol.c:32: if ((base == 0 || base == 16) && from[0] == '0' && (from[1] | 0x20) == 'x' && digitOf(from[2]) < 16) {
	movsbl	2(%rbx), %edi
	call	digitOf
# strtol.c:32: if ((base == 0 || base == 16) && from[0] == '0' && (from[1] | 0x20) == 'x' && digitOf(from[2]) < 16) {
	cmpl	$15, %eax
	jg	.L18
# strtol.c:33: from += 2;
	addq	$2, %rbx
# strtol.c:34: base = 16;
	movl	$16, %ebp
	jmp	.L17
.L32:
# strtol.c:37: base = *from == '0' ? 8 : 10;
	movl	$8, %ebp
	jmp	.L17
.L33:
# strtol.c:38: unsigned long value = 0, limit = negative ? least : most;
	movq	24(%rsp), %r15
	jmp	.L19
.L28:
# strtol.c:42: over = 1;
	movl	$1, 12(%rsp)
.L21:
# strtol.c:45: if (end)
	testq	%r13, %r13
	je	.L22
# strtol.c:46: *end = (char *)from + 1;
	leaq	1(%rbx), %rax
# strtol.c:46: *end = (char *)from + 1;
	movq	%rax, 0(%r13)
.L22:
# strtol.c:40: for (int digit; (digit = digitOf(*from)) < base; from++) {
	addq	$1, %rbx
.L20:
# strtol.c:40: for (int digit; (digit = digitOf(*from)) < base; from++) {
	movsbl	(%rbx), %edi
	call	digitOf
# strtol.c:40: for (int digit; (digit = digitOf(*from)) < base; from++) {
	cmpl	%eax, %ebp
	jle	.L34
# strtol.c:41: if (value > (limit - digit) / base || (unsigned long)digit > limit)
	movslq	%eax, %rcx
	movq	%r15, %rax
	subq	%rcx, %rax
# strtol.c:41: if (value > (limit - digit) / base || (unsigned long)digit > limit)
	movslq	%ebp, %rsi
	movl	$0, %edx
	divq	%rsi
# strtol.c:41: if (value > (limit - digit) / base || (unsigned long)digit > limit)
	cmpq	%r14, %rax
	jb	.L28
# strtol.c:41: if (value > (limit - digit) / base || (unsigned long)digit > limit)
	cmpq	%rcx, %r15
	jb	.L29
# strtol.c:44: value = value * base + digit;
	imulq	%r14, %rsi
# strtol.c:44: value = value * base + digit;
	leaq	(%rcx,%rsi), %r14
	jmp	.L21
.L29:
# strtol.c:42: over = 1;
	movl	$1, 12(%rsp)
	jmp	.L21
.L34:
# strtol.c:48: if (over) {
	cmpl	$0, 12(%rsp)
	jne	.L35
# strtol.c:52: return negative ? -value : value;
	cmpb	$45, %r12b
	jne	.L9
# strtol.c:52: return negative ? -value : value;
	negq	%r14
	jmp	.L9
.L35:
# strtol.c:49: *__errno_location() = ERANGE;
	call	__errno_location
# strtol.c:49: *__errno_location() = ERANGE;
	movl	$34, (%rax)
# strtol.c:50: return most == ULONG_MAX ? most : negative ? -least : most;
	cmpq	$-1, 16(%rsp)
	je	.L25
# strtol.c:50: return most == ULONG_MAX ? most : negative ? -least : most;
	cmpb	$45, %r12b
	je	.L36
.L25:
# strtol.c:50: return most == ULONG_MAX ? most : negative ? -least : most;
	movq	16(%rsp), %r14
	jmp	.L9
.L36:
# strtol.c:50: return most == ULONG_MAX ? most : negative ? -least : most;
	movq	24(%rsp), %rax
	negq	%rax
	movq	%rax, 16(%rsp)
	jmp	.L25
	.size	parse, .-parse
	.globl	strtol
	.type	strtol, @function
strtol:
	subq	$8, %rsp
# strtol.c:56: return parse(text, end, base, LONG_MAX, 1ul + LONG_MAX);
	movabsq	$-9223372036854775808, %r8
	movabsq	$9223372036854775807, %rcx
	call	parse
# strtol.c:57: }
	addq	$8, %rsp
	ret	
	.size	strtol, .-strtol
	.globl	__isoc23_strtoll
	.set	__isoc23_strtoll,strtol
	.globl	__isoc23_strtol
	.set	__isoc23_strtol,strtol
	.globl	strtoimax
	.set	strtoimax,strtol
	.globl	strtoll
	.set	strtoll,strtol
	.globl	strtoul
	.type	strtoul, @function
strtoul:
	subq	$8, %rsp
# strtol.c:60: return parse(text, end, base, ULONG_MAX, ULONG_MAX);
	movq	$-1, %r8
	movq	$-1, %rcx
	call	parse
# strtol.c:61: }
	addq	$8, %rsp
	ret	
	.size	strtoul, .-strtoul
	.globl	__isoc23_strtoull
	.set	__isoc23_strtoull,strtoul
	.globl	__isoc23_strtoul
	.set	__isoc23_strtoul,strtoul
	.globl	strtoumax
	.set	strtoumax,strtoul
	.globl	strtoull
	.set	strtoull,strtoul
	.globl	atoi
	.type	atoi, @function
atoi:
	subq	$8, %rsp
# strtol.c:64: return strtol(text, NULL, 10);
	movl	$10, %edx
	movl	$0, %esi
	call	strtol
# strtol.c:65: }
	addq	$8, %rsp
	ret	
	.size	atoi, .-atoi
	.globl	atol
	.type	atol, @function
atol:
	subq	$8, %rsp
# strtol.c:68: return strtol(text, NULL, 10);
	movl	$10, %edx
	movl	$0, %esi
	call	strtol
# strtol.c:69: }
	addq	$8, %rsp
	ret	
	.size	atol, .-atol
	.globl	atoll
	.set	atoll,atol
	.section	.note.GNU-stack,"",@progbits
