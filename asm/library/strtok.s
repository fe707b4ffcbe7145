# strtok.c as gcc 12.2.0 -Og compiles it, made by npm run library.

	.text
	.globl	strtok_r
	.type	strtok_r, @function
strtok_r:
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	movq	%rsi, %rbp
	movq	%rdx, %r12
# strtok.c:7: char *word = text ? text : *rest;
	testq	%rdi, %rdi
	je	.L8
.L2:
# strtok.c:8: word += strspn(word, set);
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	call	strspn
# strtok.c:8: word += strspn(word, set);
	addq	%rax, %rbx
# strtok.c:9: char *end = word + strcspn(word, set);
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	call	strcspn
# strtok.c:9: char *end = word + strcspn(word, set);
	addq	%rbx, %rax
# strtok.c:10: *rest = *end ? end + 1 : end;
	cmpb	$0, (%rax)
	je	.L5
# strtok.c:10: *rest = *end ? end + 1 : end;
	leaq	1(%rax), %rdx
.L3:
# strtok.c:10: *rest = *end ? end + 1 : end;
	movq	%rdx, (%r12)
# strtok.c:11: if (end == word)
	cmpq	%rax, %rbx
	je	.L6
# strtok.c:13: *end = 0;
	movb	$0, (%rax)
.L1:
# strtok.c:15: }
	movq	%rbx, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret	
.L8:
# strtok.c:7: char *word = text ? text : *rest;
	movq	(%rdx), %rbx
	jmp	.L2
.L5:
# strtok.c:10: *rest = *end ? end + 1 : end;
	movq	%rax, %rdx
	jmp	.L3
.L6:
# strtok.c:12: return NULL;
	movl	$0, %ebx
	jmp	.L1
	.size	strtok_r, .-strtok_r
	.globl	__strtok_r
	.set	__strtok_r,strtok_r
	.globl	strtok
	.type	strtok, @function
strtok:
	subq	$8, %rsp
# strtok.c:19: return strtok_r(text, set, &rest);
	movl	$rest.0, %edx
	call	strtok_r
# strtok.c:20: }
	addq	$8, %rsp
	ret	
	.size	strtok, .-strtok
	.local	rest.0
	.comm	rest.0,8,8
	.section	.note.GNU-stack,"",@progbits
