# strcmp.c as gcc 12.2.0 -Og compiles it, made by npm run library.

	.text
	.type	lower, @function
lower:
# strcmp.c:17: return character >= 'A' && character <= 'Z' ? character + 'a' - 'A' : character;
	leal	-65(%rdi), %eax
# strcmp.c:17: return character >= 'A' && character <= 'Z' ? character + 'a' - 'A' : character;
	cmpb	$25, %al
	ja	.L2
# strcmp.c:17: return character >= 'A' && character <= 'Z' ? character + 'a' - 'A' : character;
	movzbl	%dil, %edi
# strcmp.c:17: return character >= 'A' && character <= 'Z' ? character + 'a' - 'A' : character;
	leal	32(%rdi), %eax
	ret	
.L2:
# strcmp.c:17: return character >= 'A' && character <= 'Z' ? character + 'a' - 'A' : character;
	movzbl	%dil, %eax
# strcmp.c:18: }
	ret	
	.size	lower, .-lower
	.globl	strcmp
	.type	strcmp, @function
strcmp:
# strcmp.c:4: for (; *a && *a == *b; a++)
	jmp	.L5
.L7:
# strcmp.c:5: b++;
	addq	$1, %rsi
# strcmp.c:4: for (; *a && *a == *b; a++)
	addq	$1, %rdi
.L5:
# strcmp.c:4: for (; *a && *a == *b; a++)
	movzbl	(%rdi), %eax
# strcmp.c:4: for (; *a && *a == *b; a++)
	testb	%al, %al
	je	.L6
# strcmp.c:4: for (; *a && *a == *b; a++)
	cmpb	(%rsi), %al
	je	.L7
.L6:
# strcmp.c:6: return (unsigned char)*a - (unsigned char)*b;
	movzbl	%al, %eax
# strcmp.c:6: return (unsigned char)*a - (unsigned char)*b;
	movzbl	(%rsi), %edx
# strcmp.c:6: return (unsigned char)*a - (unsigned char)*b;
	subl	%edx, %eax
# strcmp.c:7: }
	ret	
	.size	strcmp, .-strcmp
	.globl	strcoll
	.set	strcoll,strcmp
	.globl	strncmp
	.type	strncmp, @function
strncmp:
# strcmp.c:10: for (; size > 0; size--, a++, b++)
	jmp	.L9
.L11:
# strcmp.c:10: for (; size > 0; size--, a++, b++)
	subq	$1, %rdx
# strcmp.c:10: for (; size > 0; size--, a++, b++)
	addq	$1, %rdi
# strcmp.c:10: for (; size > 0; size--, a++, b++)
	addq	$1, %rsi
.L9:
# strcmp.c:10: for (; size > 0; size--, a++, b++)
	testq	%rdx, %rdx
	je	.L14
# strcmp.c:11: if (!*a || *a != *b)
	movzbl	(%rdi), %eax
# strcmp.c:11: if (!*a || *a != *b)
	testb	%al, %al
	je	.L10
# strcmp.c:11: if (!*a || *a != *b)
	cmpb	(%rsi), %al
	je	.L11
.L10:
# strcmp.c:12: return (unsigned char)*a - (unsigned char)*b;
	movzbl	%al, %eax
# strcmp.c:12: return (unsigned char)*a - (unsigned char)*b;
	movzbl	(%rsi), %edx
# strcmp.c:12: return (unsigned char)*a - (unsigned char)*b;
	subl	%edx, %eax
	ret	
.L14:
# strcmp.c:13: return 0;
	movl	$0, %eax
# strcmp.c:14: }
	ret	
	.size	strncmp, .-strncmp
	.globl	strncasecmp
	.type	strncasecmp, @function
strncasecmp:
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %r13
	movq	%rsi, %r12
	movq	%rdx, %rbp
# strcmp.c:21: for (; size > 0; size--, a++, b++)
	jmp	.L16
.L18:
# strcmp.c:21: for (; size > 0; size--, a++, b++)
	subq	$1, %rbp
# strcmp.c:21: for (; size > 0; size--, a++, b++)
	addq	$1, %r13
# strcmp.c:21: for (; size > 0; size--, a++, b++)
	addq	$1, %r12
.L16:
# strcmp.c:21: for (; size > 0; size--, a++, b++)
	testq	%rbp, %rbp
	je	.L22
# strcmp.c:22: if (!*a || lower(*a) != lower(*b))
	movzbl	0(%r13), %r14d
# strcmp.c:22: if (!*a || lower(*a) != lower(*b))
	testb	%r14b, %r14b
	je	.L17
# strcmp.c:22: if (!*a || lower(*a) != lower(*b))
	movzbl	%r14b, %edi
	call	lower
	movl	%eax, %ebx
# strcmp.c:22: if (!*a || lower(*a) != lower(*b))
	movzbl	(%r12), %edi
	call	lower
# strcmp.c:22: if (!*a || lower(*a) != lower(*b))
	cmpl	%eax, %ebx
	je	.L18
.L17:
# strcmp.c:23: return lower(*a) - lower(*b);
	movzbl	%r14b, %edi
	call	lower
	movl	%eax, %ebx
# strcmp.c:23: return lower(*a) - lower(*b);
	movzbl	(%r12), %edi
	call	lower
	movl	%eax, %edx
# strcmp.c:23: return lower(*a) - lower(*b);
	movl	%ebx, %eax
	subl	%edx, %eax
.L15:
# strcmp.c:25: }
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret	
.L22:
# strcmp.c:24: return 0;
	movl	$0, %eax
	jmp	.L15
	.size	strncasecmp, .-strncasecmp
	.globl	strcasecmp
	.type	strcasecmp, @function
strcasecmp:
# strcmp.c:28: return strncasecmp(a, b, -1);
	movq	$-1, %rdx
	call	strncasecmp
# strcmp.c:29: }
	ret	
	.size	strcasecmp, .-strcasecmp
	.section	.note.GNU-stack,"",@progbits
