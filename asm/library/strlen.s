# strlen.c as gcc 12.2.0 -Og compiles it, made by npm run library.

	.text
	.globl	strlen
	.type	strlen, @function
strlen:
# strlen.c:4: size_t length = 0;
	movl	$0, %eax
# strlen.c:5: while (text[length])
	jmp	.L2
.L3:
# strlen.c:6: length++;
	addq	$1, %rax
.L2:
# strlen.c:5: while (text[length])
	cmpb	$0, (%rdi,%rax)
	jne	.L3
# strlen.c:8: }
	ret	
	.size	strlen, .-strlen
	.globl	strnlen
	.type	strnlen, @function
strnlen:
# strlen.c:11: size_t length = 0;
	movl	$0, %eax
# strlen.c:12: while (length < most && text[length])
	jmp	.L5
.L7:
# strlen.c:13: length++;
	addq	$1, %rax
.L5:
# strlen.c:12: while (length < most && text[length])
	cmpq	%rsi, %rax
	jnb	.L4
# strlen.c:12: while (length < most && text[length])
	cmpb	$0, (%rdi,%rax)
	jne	.L7
.L4:
# strlen.c:15: }
	ret	
	.size	strnlen, .-strnlen
	.section	.note.GNU-stack,"",@progbits
