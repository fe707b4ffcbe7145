# strchr.c as gcc 12.2.0 -Og compiles it, made by npm run library.

	.text
	.globl	strchrnul
	.type	strchrnul, @function
strchrnul:
	movq	%rdi, %rax
# strchr.c:6: while (*text && *text != (char)character)
	jmp	.L2
.L4:
# strchr.c:7: text++;
	addq	$1, %rax
.L2:
# strchr.c:6: while (*text && *text != (char)character)
	movzbl	(%rax), %edx
# strchr.c:6: while (*text && *text != (char)character)
	testb	%dl, %dl
	je	.L3
# strchr.c:6: while (*text && *text != (char)character)
	cmpb	%sil, %dl
	jne	.L4
.L3:
# strchr.c:9: }
	ret	
	.size	strchrnul, .-strchrnul
	.globl	strchr
	.type	strchr, @function
strchr:
	pushq	%rbx
	movl	%esi, %ebx
# strchr.c:12: text = strchrnul(text, character);
	call	strchrnul
# strchr.c:13: return *text == (char)character ? (char *)text : NULL;
	cmpb	%bl, (%rax)
	jne	.L9
.L5:
# strchr.c:14: }
	popq	%rbx
	ret	
.L9:
# strchr.c:13: return *text == (char)character ? (char *)text : NULL;
	movl	$0, %eax
	jmp	.L5
	.size	strchr, .-strchr
	.globl	index
	.set	index,strchr
	.globl	strrchr
	.type	strrchr, @function
strrchr:
# strchr.c:17: const char *found = NULL;
	movl	$0, %edx
	jmp	.L13
.L11:
# strchr.c:21: if (!*text)
	testb	%al, %al
	je	.L15
# strchr.c:18: for (;; text++) {
	addq	$1, %rdi
.L13:
# strchr.c:19: if (*text == (char)character)
	movzbl	(%rdi), %eax
# strchr.c:19: if (*text == (char)character)
	cmpb	%sil, %al
	jne	.L11
# strchr.c:20: found = text;
	movq	%rdi, %rdx
	jmp	.L11
.L15:
# strchr.c:24: }
	movq	%rdx, %rax
	ret	
	.size	strrchr, .-strrchr
	.globl	rindex
	.set	rindex,strrchr
	.globl	strstr
	.type	strstr, @function
strstr:
	jmp	.L21
.L18:
# strchr.c:31: if (!part[at])
	testb	%dl, %dl
	je	.L20
# strchr.c:33: if (!*text)
	cmpb	$0, (%rdi)
	je	.L22
# strchr.c:27: for (;; text++) {
	addq	$1, %rdi
.L21:
# strchr.c:28: size_t at = 0;
	movl	$0, %eax
.L17:
# strchr.c:29: while (part[at] && text[at] == part[at])
	movzbl	(%rsi,%rax), %edx
# strchr.c:29: while (part[at] && text[at] == part[at])
	testb	%dl, %dl
	je	.L18
# strchr.c:29: while (part[at] && text[at] == part[at])
	cmpb	(%rdi,%rax), %dl
	jne	.L18
# strchr.c:30: at++;
	addq	$1, %rax
	jmp	.L17
.L22:
# strchr.c:34: return NULL;
	movl	$0, %edi
.L20:
# strchr.c:36: }
	movq	%rdi, %rax
	ret	
	.size	strstr, .-strstr
	.globl	strspn
	.type	strspn, @function
strspn:
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbp
	movq	%rsi, %r12
# strchr.c:39: size_t length = 0;
	movl	$0, %ebx
# strchr.c:40: while (text[length] && strchr(set, text[length]))
	jmp	.L24
.L26:
# strchr.c:41: length++;
	addq	$1, %rbx
.L24:
# strchr.c:40: while (text[length] && strchr(set, text[length]))
	movzbl	0(%rbp,%rbx), %esi
# strchr.c:40: while (text[length] && strchr(set, text[length]))
	testb	%sil, %sil
	je	.L23
# strchr.c:40: while (text[length] && strchr(set, text[length]))
	movsbl	%sil, %esi
	movq	%r12, %rdi
	call	strchr
# strchr.c:40: while (text[length] && strchr(set, text[length]))
	testq	%rax, %rax
	jne	.L26
.L23:
# strchr.c:43: }
	movq	%rbx, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret	
	.size	strspn, .-strspn
	.globl	strcspn
	.type	strcspn, @function
strcspn:
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbp
	movq	%rsi, %r12
# strchr.c:46: size_t length = 0;
	movl	$0, %ebx
# strchr.c:47: while (text[length] && !strchr(set, text[length]))
	jmp	.L29
.L31:
# strchr.c:48: length++;
	addq	$1, %rbx
.L29:
# strchr.c:47: while (text[length] && !strchr(set, text[length]))
	movzbl	0(%rbp,%rbx), %esi
# strchr.c:47: while (text[length] && !strchr(set, text[length]))
	testb	%sil, %sil
	je	.L28
# strchr.c:47: while (text[length] && !strchr(set, text[length]))
	movsbl	%sil, %esi
	movq	%r12, %rdi
	call	strchr
# strchr.c:47: while (text[length] && !strchr(set, text[length]))
	testq	%rax, %rax
	je	.L31
.L28:
# strchr.c:50: }
	movq	%rbx, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret	
	.size	strcspn, .-strcspn
	.globl	strpbrk
	.type	strpbrk, @function
strpbrk:
	pushq	%rbx
	movq	%rdi, %rbx
# strchr.c:53: text += strcspn(text, set);
	call	strcspn
# strchr.c:53: text += strcspn(text, set);
	addq	%rbx, %rax
# strchr.c:54: return *text ? (char *)text : NULL;
	cmpb	$0, (%rax)
	je	.L37
.L33:
# strchr.c:55: }
	popq	%rbx
	ret	
.L37:
# strchr.c:54: return *text ? (char *)text : NULL;
	movl	$0, %eax
	jmp	.L33
	.size	strpbrk, .-strpbrk
	.section	.note.GNU-stack,"",@progbits
