# strcpy.c as gcc 12.2.0 -Og compiles it, made by npm run library.

	.text
	.type	length, @function
length:
# strcpy.c:46: size_t length = 0;
	movl	$0, %eax
# strcpy.c:47: while (text[length])
	jmp	.L2
.L3:
# strcpy.c:48: length++;
	addq	$1, %rax
.L2:
# strcpy.c:47: while (text[length])
	cmpb	$0, (%rdi,%rax)
	jne	.L3
# strcpy.c:50: }
	ret	
	.size	length, .-length
	.globl	stpcpy
	.type	stpcpy, @function
stpcpy:
	movq	%rdi, %rax
# strcpy.c:8: while ((*to = *from++))
	jmp	.L5
.L6:
# strcpy.c:9: to++;
	addq	$1, %rax
# strcpy.c:8: while ((*to = *from++))
	movq	%rcx, %rsi
.L5:
	leaq	1(%rsi), %rcx
# strcpy.c:8: while ((*to = *from++))
	movzbl	(%rsi), %edx
# strcpy.c:8: while ((*to = *from++))
	movb	%dl, (%rax)
# strcpy.c:8: while ((*to = *from++))
	testb	%dl, %dl
	jne	.L6
# strcpy.c:11: }
	ret	
	.size	stpcpy, .-stpcpy
	.globl	strcpy
	.type	strcpy, @function
strcpy:
	pushq	%rbx
	movq	%rdi, %rbx
# strcpy.c:14: stpcpy(to, from);
	call	stpcpy
# strcpy.c:16: }
	movq	%rbx, %rax
	popq	%rbx
	ret	
	.size	strcpy, .-strcpy
	.globl	strncpy
	.type	strncpy, @function
strncpy:
	movq	%rdi, %rax
# strcpy.c:19: size_t at = 0;
	movl	$0, %ecx
# strcpy.c:20: for (; at < size && from[at]; at++)
	jmp	.L10
.L12:
# strcpy.c:21: to[at] = from[at];
	movb	%r8b, (%rax,%rcx)
# strcpy.c:20: for (; at < size && from[at]; at++)
	addq	$1, %rcx
.L10:
# strcpy.c:20: for (; at < size && from[at]; at++)
	cmpq	%rdx, %rcx
	jnb	.L13
# strcpy.c:20: for (; at < size && from[at]; at++)
	movzbl	(%rsi,%rcx), %r8d
# strcpy.c:20: for (; at < size && from[at]; at++)
	testb	%r8b, %r8b
	jne	.L12
.L13:
# strcpy.c:22: for (; at < size; at++)
	cmpq	%rdx, %rcx
	jnb	.L15
# strcpy.c:23: to[at] = 0;
	movb	$0, (%rax,%rcx)
# strcpy.c:22: for (; at < size; at++)
	addq	$1, %rcx
	jmp	.L13
.L15:
# strcpy.c:25: }
	ret	
	.size	strncpy, .-strncpy
	.globl	strcat
	.type	strcat, @function
strcat:
	pushq	%rbx
	movq	%rdi, %rbx
# strcpy.c:29: while (*end)
	jmp	.L17
.L18:
# strcpy.c:30: end++;
	addq	$1, %rdi
.L17:
# strcpy.c:29: while (*end)
	cmpb	$0, (%rdi)
	jne	.L18
# strcpy.c:31: stpcpy(end, from);
	call	stpcpy
# strcpy.c:33: }
	movq	%rbx, %rax
	popq	%rbx
	ret	
	.size	strcat, .-strcat
	.globl	strncat
	.type	strncat, @function
strncat:
	movq	%rdi, %rax
# strcpy.c:36: char *end = to;
	movq	%rdi, %rcx
# strcpy.c:37: while (*end)
	jmp	.L21
.L22:
# strcpy.c:38: end++;
	addq	$1, %rcx
.L21:
# strcpy.c:37: while (*end)
	cmpb	$0, (%rcx)
	jne	.L22
	jmp	.L23
.L25:
# strcpy.c:40: *end++ = *from++;
	addq	$1, %rsi
# strcpy.c:40: *end++ = *from++;
	movb	%r8b, (%rcx)
# strcpy.c:39: for (; size > 0 && *from; size--)
	subq	$1, %rdx
# strcpy.c:40: *end++ = *from++;
	leaq	1(%rcx), %rcx
.L23:
# strcpy.c:39: for (; size > 0 && *from; size--)
	testq	%rdx, %rdx
	je	.L24
# strcpy.c:39: for (; size > 0 && *from; size--)
	movzbl	(%rsi), %r8d
# strcpy.c:39: for (; size > 0 && *from; size--)
	testb	%r8b, %r8b
	jne	.L25
.L24:
# strcpy.c:41: *end = 0;
	movb	$0, (%rcx)
# strcpy.c:43: }
	ret	
	.size	strncat, .-strncat
	.globl	__stpcpy_chk
	.type	__stpcpy_chk, @function
__stpcpy_chk:
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %r12
	movq	%rsi, %rbx
	movq	%rdx, %rbp
# strcpy.c:53: if (length(from) >= room)
	movq	%rsi, %rdi
	call	length
# strcpy.c:53: if (length(from) >= room)
	cmpq	%rbp, %rax
	jnb	.L29
# strcpy.c:55: return stpcpy(to, from);
	movq	%rbx, %rsi
	movq	%r12, %rdi
	call	stpcpy
# strcpy.c:56: }
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret	
.L29:
# strcpy.c:54: __chk_fail();
	call	__chk_fail
	.size	__stpcpy_chk, .-__stpcpy_chk
	.globl	__strcpy_chk
	.type	__strcpy_chk, @function
__strcpy_chk:
	pushq	%rbx
	movq	%rdi, %rbx
# strcpy.c:59: __stpcpy_chk(to, from, room);
	call	__stpcpy_chk
# strcpy.c:61: }
	movq	%rbx, %rax
	popq	%rbx
	ret	
	.size	__strcpy_chk, .-__strcpy_chk
	.globl	__strncpy_chk
	.type	__strncpy_chk, @function
__strncpy_chk:
	subq	$8, %rsp
# strcpy.c:64: if (size > room)
	cmpq	%rdx, %rcx
	jb	.L35
# strcpy.c:66: return strncpy(to, from, size);
	call	strncpy
# strcpy.c:67: }
	addq	$8, %rsp
	ret	
.L35:
# strcpy.c:65: __chk_fail();
	call	__chk_fail
	.size	__strncpy_chk, .-__strncpy_chk
	.globl	__strcat_chk
	.type	__strcat_chk, @function
__strcat_chk:
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	%rdi, %rbp
	movq	%rsi, %r12
	movq	%rdx, %r13
# strcpy.c:70: if (length(to) + length(from) >= room)
	call	length
	movq	%rax, %rbx
# strcpy.c:70: if (length(to) + length(from) >= room)
	movq	%r12, %rdi
	call	length
# strcpy.c:70: if (length(to) + length(from) >= room)
	addq	%rax, %rbx
# strcpy.c:70: if (length(to) + length(from) >= room)
	cmpq	%r13, %rbx
	jnb	.L39
# strcpy.c:72: return strcat(to, from);
	movq	%r12, %rsi
	movq	%rbp, %rdi
	call	strcat
# strcpy.c:73: }
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret	
.L39:
# strcpy.c:71: __chk_fail();
	call	__chk_fail
	.size	__strcat_chk, .-__strcat_chk
	.globl	__strncat_chk
	.type	__strncat_chk, @function
__strncat_chk:
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %r12
	movq	%rsi, %r13
	movq	%rdx, %rbp
	movq	%rcx, %r14
# strcpy.c:76: size_t more = length(from);
	movq	%rsi, %rdi
	call	length
	movq	%rax, %rbx
# strcpy.c:77: if (length(to) + (more < size ? more : size) >= room)
	movq	%r12, %rdi
	call	length
# strcpy.c:77: if (length(to) + (more < size ? more : size) >= room)
	cmpq	%rbp, %rbx
	cmova	%rbp, %rbx
# strcpy.c:77: if (length(to) + (more < size ? more : size) >= room)
	addq	%rbx, %rax
# strcpy.c:77: if (length(to) + (more < size ? more : size) >= room)
	cmpq	%r14, %rax
	jnb	.L43
# strcpy.c:79: return strncat(to, from, size);
	movq	%rbp, %rdx
	movq	%r13, %rsi
	movq	%r12, %rdi
	call	strncat
# strcpy.c:80: }
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret	
.L43:
# strcpy.c:78: __chk_fail();
	call	__chk_fail
	.size	__strncat_chk, .-__strncat_chk
	.section	.note.GNU-stack,"",@progbits
