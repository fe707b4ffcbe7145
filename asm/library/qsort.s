# qsort.c as gcc 12.2.0 -Og compiles it, made by npm run library.

	.text
	.type	sort, @function
sort:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$40, %rsp
	movq	%r8, 8(%rsp)
# qsort.c:9: if (count < 2)
	cmpq	$1, %rsi
	jbe	.L1
	movq	%rdi, %r15
	movq	%rsi, %r12
	movq	%rdx, %rbp
	movq	%rcx, %r14
	movq	%r8, %r13
# qsort.c:11: size_t half = count / 2;
	movq	%rsi, %rbx
	shrq	%rbx
# qsort.c:12: char *left = elements, *right = elements + half * size;
	movq	%rdi, 24(%rsp)
# qsort.c:12: char *left = elements, *right = elements + half * size;
	movq	%rbx, %rax
	imulq	%rdx, %rax
# qsort.c:12: char *left = elements, *right = elements + half * size;
	addq	%rdi, %rax
# qsort.c:12: char *left = elements, *right = elements + half * size;
	movq	%rax, 16(%rsp)
# qsort.c:13: sort(left, half, size, compare, room);
	movq	%rbx, %rsi
	call	sort
# qsort.c:14: sort(right, count - half, size, compare, room);
	movq	%r12, %rsi
	subq	%rbx, %rsi
	movq	%r13, %rbx
	movq	%r13, %r8
	movq	%r14, %rcx
	movq	%rbp, %rdx
	movq	16(%rsp), %rdi
	call	sort
# qsort.c:15: char *to = room, *middle = right, *end = elements + count * size;
	movq	16(%rsp), %r13
# qsort.c:15: char *to = room, *middle = right, *end = elements + count * size;
	imulq	%rbp, %r12
# qsort.c:15: char *to = room, *middle = right, *end = elements + count * size;
	addq	%r15, %r12
# qsort.c:16: while (left < middle && right < end) {
	jmp	.L4
.L11:
# qsort.c:17: char **from = compare(left, right) <= 0 ? &left : &right;
	leaq	24(%rsp), %rax
.L5:
# library.h:65: __asm__ volatile("rep movsb" : "+D"(to), "+S"(from), "+c"(size) : : "memory");
	movq	%rbx, %rdi
	movq	(%rax), %rsi
	movq	%rbp, %rcx
#APP
# 65 "library.h" 1
	rep movsb
# 0 "" 2
#NO_APP
	movq	%rdi, %rbx
# qsort.c:19: *from += size;
	addq	%rbp, (%rax)
.L4:
# qsort.c:16: while (left < middle && right < end) {
	movq	24(%rsp), %rdi
	cmpq	%r13, %rdi
	setb	%al
# qsort.c:16: while (left < middle && right < end) {
	movq	16(%rsp), %rsi
	cmpq	%r12, %rsi
	setb	%dl
# qsort.c:16: while (left < middle && right < end) {
	testb	%al, %al
	je	.L9
	testb	%dl, %dl
	je	.L9
# qsort.c:17: char **from = compare(left, right) <= 0 ? &left : &right;
	call	*%r14
# qsort.c:17: char **from = compare(left, right) <= 0 ? &left : &right;
	testl	%eax, %eax
	jle	.L11
	leaq	16(%rsp), %rax
	jmp	.L5
.L9:
# qsort.c:21: to = __lab_copy(to, left, middle - left);
	movq	%r13, %rcx
	subq	%rdi, %rcx
# library.h:65: __asm__ volatile("rep movsb" : "+D"(to), "+S"(from), "+c"(size) : : "memory");
	movq	%rdi, %rsi
	movq	%rbx, %rdi
#APP
# 65 "library.h" 1
	rep movsb
# 0 "" 2
#NO_APP
	movq	%rdi, %rbx
# qsort.c:23: __lab_copy(elements, room, to - room);
	movq	8(%rsp), %rsi
	subq	%rsi, %rbx
# library.h:65: __asm__ volatile("rep movsb" : "+D"(to), "+S"(from), "+c"(size) : : "memory");
	movq	%r15, %rdi
	movq	%rbx, %rcx
#APP
# 65 "library.h" 1
	rep movsb
# 0 "" 2
#NO_APP
.L1:
# qsort.c:24: }
	addq	$40, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret	
	.size	sort, .-sort
	.globl	qsort
	.type	qsort, @function
qsort:
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %r13
	movq	%rsi, %rbp
	movq	%rdx, %r12
	movq	%rcx, %r14
# qsort.c:27: char *room = malloc(count * size);
	movq	%rsi, %rdi
	imulq	%rdx, %rdi
	call	malloc
# qsort.c:28: if (!room)
	testq	%rax, %rax
	je	.L15
	movq	%rax, %rbx
# qsort.c:30: sort(elements, count, size, compare, room);
	movq	%rax, %r8
	movq	%r14, %rcx
	movq	%r12, %rdx
	movq	%rbp, %rsi
	movq	%r13, %rdi
	call	sort
# qsort.c:31: free(room);
	movq	%rbx, %rdi
	call	free
# qsort.c:32: }
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret	
.L15:
# qsort.c:29: abort();
	call	abort
	.size	qsort, .-qsort
	.globl	bsearch
	.type	bsearch, @function
bsearch:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$24, %rsp
	movq	%rdi, 8(%rsp)
	movq	%rsi, %r14
	movq	%rdx, %rbx
	movq	%rcx, %r13
	movq	%r8, %r15
# qsort.c:36: while (count > 0) {
	jmp	.L17
.L21:
# qsort.c:45: count /= 2;
	movq	%r12, %rbx
.L17:
# qsort.c:36: while (count > 0) {
	testq	%rbx, %rbx
	je	.L23
# qsort.c:37: const char *middle = low + count / 2 * size;
	movq	%rbx, %r12
	shrq	%r12
# qsort.c:37: const char *middle = low + count / 2 * size;
	movq	%r12, %rbp
	imulq	%r13, %rbp
# qsort.c:37: const char *middle = low + count / 2 * size;
	addq	%r14, %rbp
# qsort.c:38: int order = compare(key, middle);
	movq	%rbp, %rsi
	movq	8(%rsp), %rdi
	call	*%r15
# qsort.c:39: if (order == 0)
	testl	%eax, %eax
	je	.L16
# qsort.c:41: if (order > 0) {
	jle	.L21
# qsort.c:42: low = middle + size;
	leaq	0(%rbp,%r13), %r14
# qsort.c:43: count -= count / 2 + 1;
	subq	%r12, %rbx
	subq	$1, %rbx
	jmp	.L17
.L23:
# qsort.c:47: return NULL;
	movl	$0, %ebp
.L16:
# qsort.c:48: }
	movq	%rbp, %rax
	addq	$24, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret	
	.size	bsearch, .-bsearch
	.section	.note.GNU-stack,"",@progbits
