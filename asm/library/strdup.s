# strdup.c as gcc 12.2.0 -Og compiles it, made by npm run library.

	.text
	.globl	strndup
	.type	strndup, @function
strndup:
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	%rdi, %rbp
# strdup.c:4: size_t length = 0;
	movl	$0, %ebx
# strdup.c:5: while (length < most && text[length])
	jmp	.L2
.L4:
# strdup.c:6: length++;
	addq	$1, %rbx
.L2:
# strdup.c:5: while (length < most && text[length])
	cmpq	%rsi, %rbx
	jnb	.L3
# strdup.c:5: while (length < most && text[length])
	cmpb	$0, 0(%rbp,%rbx)
	jne	.L4
.L3:
# strdup.c:7: char *copy = malloc(length + 1);
	leaq	1(%rbx), %rdi
	call	malloc
# strdup.c:8: if (!copy)
	testq	%rax, %rax
	je	.L1
# library.h:65: __asm__ volatile("rep movsb" : "+D"(to), "+S"(from), "+c"(size) : : "memory");
	movq	%rax, %rdi
	movq	%rbp, %rsi
	movq	%rbx, %rcx
#APP
# 65 "library.h" 1
	rep movsb
# 0 "" 2
# strdup.c:10: *__lab_copy(copy, text, length) = 0;
#NO_APP
	movb	$0, (%rdi)
.L1:
# strdup.c:12: }
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret	
	.size	strndup, .-strndup
	.globl	__strndup
	.set	__strndup,strndup
	.globl	strdup
	.type	strdup, @function
strdup:
	subq	$8, %rsp
# strdup.c:15: return strndup(text, -1);
	movq	$-1, %rsi
	call	strndup
# strdup.c:16: }
	addq	$8, %rsp
	ret	
	.size	strdup, .-strdup
	.globl	__strdup
	.set	__strdup,strdup
	.section	.note.GNU-stack,"",@progbits
