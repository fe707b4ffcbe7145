# getenv.c as gcc 12.2.0 -Og compiles it, made by npm run library.

	.text
	.globl	getenv
	.type	getenv, @function
getenv:
# getenv.c:6: if (!&__lab_arguments)
	movl	$__lab_arguments, %eax
	testq	%rax, %rax
	je	.L9
# getenv.c:8: char **at = __lab_arguments;
	movq	__lab_arguments(%rip), %rsi
# getenv.c:9: while (*at)
	jmp	.L3
.L4:
# getenv.c:10: at++;
	addq	$8, %rsi
.L3:
# getenv.c:9: while (*at)
	cmpq	$0, (%rsi)
	jne	.L4
	jmp	.L5
.L7:
# getenv.c:15: wanted++;
	addq	$1, %rcx
# getenv.c:16: found++;
	addq	$1, %rdx
.L8:
# getenv.c:14: while (*wanted && *wanted == *found) {
	movzbl	(%rcx), %eax
# getenv.c:14: while (*wanted && *wanted == *found) {
	testb	%al, %al
	je	.L6
# getenv.c:14: while (*wanted && *wanted == *found) {
	cmpb	(%rdx), %al
	je	.L7
.L6:
# getenv.c:18: if (!*wanted && *found == '=')
	testb	%al, %al
	jne	.L5
# getenv.c:18: if (!*wanted && *found == '=')
	cmpb	$61, (%rdx)
	je	.L11
.L5:
# getenv.c:12: while (*++at) {
	addq	$8, %rsi
	movq	(%rsi), %rdx
	testq	%rdx, %rdx
	je	.L1
# getenv.c:13: const char *found = *at, *wanted = name;
	movq	%rdi, %rcx
	jmp	.L8
.L11:
# getenv.c:19: return (char *)found + 1;
	addq	$1, %rdx
.L1:
# getenv.c:22: }
	movq	%rdx, %rax
	ret	
.L9:
# getenv.c:7: return NULL;
	movl	$0, %edx
	jmp	.L1
	.size	getenv, .-getenv
	.weak	__lab_arguments
	.section	.note.GNU-stack,"",@progbits
