# realloc.c as gcc 12.2.0 -Og compiles it, made by npm run library.

	.text
	.type	headerOf, @function
headerOf:
# realloc.c:19: return (struct header *)block - 1;
	leaq	-16(%rdi), %rax
# realloc.c:20: }
	ret	
	.size	headerOf, .-headerOf
	.type	isPowerOfTwo, @function
isPowerOfTwo:
# realloc.c:77: return number && !(number & (number - 1));
	testq	%rdi, %rdi
	je	.L4
# realloc.c:77: return number && !(number & (number - 1));
	leaq	-1(%rdi), %rax
# realloc.c:77: return number && !(number & (number - 1));
	testq	%rdi, %rax
	je	.L5
# realloc.c:77: return number && !(number & (number - 1));
	movl	$0, %eax
	ret	
.L4:
	movl	$0, %eax
	ret	
.L5:
	movl	$1, %eax
# realloc.c:78: }
	ret	
	.size	isPowerOfTwo, .-isPowerOfTwo
	.globl	malloc_usable_size
	.type	malloc_usable_size, @function
malloc_usable_size:
# realloc.c:23: if (!block)
	testq	%rdi, %rdi
	je	.L9
# realloc.c:22: size_t malloc_usable_size(void *block) {
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	%rdi, %rbx
# realloc.c:25: struct header *header = headerOf(block);
	call	headerOf
# realloc.c:26: if (header->state == ALIGNED)
	cmpl	$1852270956, 4(%rax)
	je	.L14
# realloc.c:29: return ((5ul + header->class % 4) << (header->class / 4 - 1)) - sizeof *header;
	movl	(%rax), %ecx
# realloc.c:29: return ((5ul + header->class % 4) << (header->class / 4 - 1)) - sizeof *header;
	movl	%ecx, %eax
	andl	$3, %eax
# realloc.c:29: return ((5ul + header->class % 4) << (header->class / 4 - 1)) - sizeof *header;
	addq	$5, %rax
# realloc.c:29: return ((5ul + header->class % 4) << (header->class / 4 - 1)) - sizeof *header;
	shrl	$2, %ecx
# realloc.c:29: return ((5ul + header->class % 4) << (header->class / 4 - 1)) - sizeof *header;
	subl	$1, %ecx
# realloc.c:29: return ((5ul + header->class % 4) << (header->class / 4 - 1)) - sizeof *header;
	salq	%cl, %rax
# realloc.c:29: return ((5ul + header->class % 4) << (header->class / 4 - 1)) - sizeof *header;
	subq	$16, %rax
.L6:
# realloc.c:30: }
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret	
.L14:
# realloc.c:27: return malloc_usable_size(header->of) - ((char *)block - (char *)header->of);
	movq	8(%rax), %rbp
	movq	%rbp, %rdi
	call	malloc_usable_size
# realloc.c:27: return malloc_usable_size(header->of) - ((char *)block - (char *)header->of);
	subq	%rbp, %rbx
# realloc.c:27: return malloc_usable_size(header->of) - ((char *)block - (char *)header->of);
	subq	%rbx, %rax
	jmp	.L6
.L9:
# realloc.c:24: return 0;
	movl	$0, %eax
# realloc.c:30: }
	ret	
	.size	malloc_usable_size, .-malloc_usable_size
	.globl	realloc
	.type	realloc, @function
realloc:
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rsi, %rbp
# realloc.c:33: if (!block)
	testq	%rdi, %rdi
	je	.L22
	movq	%rdi, %rbx
# realloc.c:35: uint32_t state = headerOf(block)->state;
	call	headerOf
# realloc.c:35: uint32_t state = headerOf(block)->state;
	movl	4(%rax), %eax
# realloc.c:36: if (size == 0 || (state != NEW && state != USED && state != ALIGNED)) {
	testq	%rbp, %rbp
	je	.L18
# realloc.c:36: if (size == 0 || (state != NEW && state != USED && state != ALIGNED)) {
	cmpl	$561472878, %eax
	setne	%cl
# realloc.c:36: if (size == 0 || (state != NEW && state != USED && state != ALIGNED)) {
	cmpl	$1684370293, %eax
	setne	%dl
# realloc.c:36: if (size == 0 || (state != NEW && state != USED && state != ALIGNED)) {
	testb	%dl, %cl
	je	.L19
# realloc.c:36: if (size == 0 || (state != NEW && state != USED && state != ALIGNED)) {
	cmpl	$1852270956, %eax
	jne	.L18
.L19:
# realloc.c:41: size_t has = malloc_usable_size(block);
	movq	%rbx, %rdi
	call	malloc_usable_size
	movq	%rax, %r12
# realloc.c:42: if (size <= has)
	cmpq	%rbp, %rax
	jb	.L23
# realloc.c:43: return block;
	movq	%rbx, %rbp
.L15:
# realloc.c:50: }
	movq	%rbp, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret	
.L22:
# realloc.c:34: return malloc(size);
	movq	%rsi, %rdi
	call	malloc
	movq	%rax, %rbp
	jmp	.L15
.L18:
# realloc.c:38: free(block);
	movq	%rbx, %rdi
	call	free
# realloc.c:39: return NULL;
	movl	$0, %ebp
	jmp	.L15
.L23:
# realloc.c:44: char *larger = malloc(size);
	movq	%rbp, %rdi
	call	malloc
	movq	%rax, %rbp
# realloc.c:45: if (!larger)
	testq	%rax, %rax
	je	.L15
# library.h:65: __asm__ volatile("rep movsb" : "+D"(to), "+S"(from), "+c"(size) : : "memory");
	movq	%rax, %rdi
	movq	%rbx, %rsi
	movq	%r12, %rcx
#APP
# 65 "library.h" 1
	rep movsb
# 0 "" 2
# realloc.c:48: free(block);
#NO_APP
	movq	%rbx, %rdi
	call	free
# realloc.c:49: return larger;
	jmp	.L15
	.size	realloc, .-realloc
	.globl	reallocarray
	.type	reallocarray, @function
reallocarray:
	subq	$8, %rsp
# realloc.c:54: if (__builtin_mul_overflow(count, each, &size)) {
	movl	$0, %ecx
	movq	%rsi, %rax
	mulq	%rdx
	movq	%rax, %rsi
	jo	.L30
.L25:
# realloc.c:54: if (__builtin_mul_overflow(count, each, &size)) {
	testq	%rcx, %rcx
	jne	.L31
# realloc.c:58: return realloc(block, size);
	call	realloc
.L24:
# realloc.c:59: }
	addq	$8, %rsp
	ret	
.L30:
# realloc.c:54: if (__builtin_mul_overflow(count, each, &size)) {
	movl	$1, %ecx
	jmp	.L25
.L31:
# realloc.c:55: *__errno_location() = ENOMEM;
	call	__errno_location
# realloc.c:55: *__errno_location() = ENOMEM;
	movl	$12, (%rax)
# realloc.c:56: return NULL;
	movl	$0, %eax
	jmp	.L24
	.size	reallocarray, .-reallocarray
	.globl	memalign
	.type	memalign, @function
memalign:
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	%rdi, %rbx
	movq	%rsi, %rdi
# realloc.c:63: if (boundary <= 16)
	cmpq	$16, %rbx
	jbe	.L37
# realloc.c:65: if (size + boundary < size)
	addq	%rbx, %rdi
	jc	.L35
# realloc.c:67: char *block = malloc(size + boundary);
	call	malloc
	movq	%rax, %rbp
# realloc.c:68: if (!block || (uintptr_t)block % boundary == 0)
	testq	%rax, %rax
	je	.L32
# realloc.c:68: if (!block || (uintptr_t)block % boundary == 0)
	movl	$0, %edx
	divq	%rbx
# realloc.c:68: if (!block || (uintptr_t)block % boundary == 0)
	testq	%rdx, %rdx
	je	.L32
# realloc.c:70: char *aligned = block + boundary - (uintptr_t)block % boundary;
	subq	%rdx, %rbx
# realloc.c:70: char *aligned = block + boundary - (uintptr_t)block % boundary;
	addq	%rbp, %rbx
# realloc.c:71: headerOf(aligned)->state = ALIGNED;
	movq	%rbx, %rdi
	call	headerOf
# realloc.c:71: headerOf(aligned)->state = ALIGNED;
	movl	$1852270956, 4(%rax)
# realloc.c:72: headerOf(aligned)->of = block;
	movq	%rbp, 8(%rax)
# realloc.c:73: return aligned;
	movq	%rbx, %rbp
.L32:
# realloc.c:74: }
	movq	%rbp, %rax
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret	
.L37:
# realloc.c:64: return malloc(size);
	call	malloc
	movq	%rax, %rbp
	jmp	.L32
.L35:
# realloc.c:66: return NULL;
	movl	$0, %ebp
	jmp	.L32
	.size	memalign, .-memalign
	.globl	posix_memalign
	.type	posix_memalign, @function
posix_memalign:
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %r12
	movq	%rsi, %rbx
	movq	%rdx, %rbp
# realloc.c:81: if (!isPowerOfTwo(boundary) || boundary < sizeof(void *))
	movq	%rsi, %rdi
	call	isPowerOfTwo
# realloc.c:81: if (!isPowerOfTwo(boundary) || boundary < sizeof(void *))
	testl	%eax, %eax
	je	.L40
# realloc.c:81: if (!isPowerOfTwo(boundary) || boundary < sizeof(void *))
	cmpq	$7, %rbx
	jbe	.L41
# realloc.c:83: void *found = memalign(boundary, size);
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	call	memalign
# realloc.c:84: if (!found)
	testq	%rax, %rax
	je	.L42
# realloc.c:86: *block = found;
	movq	%rax, (%r12)
# realloc.c:87: return 0;
	movl	$0, %eax
.L38:
# realloc.c:88: }
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret	
.L40:
# realloc.c:82: return EINVAL;
	movl	$22, %eax
	jmp	.L38
.L41:
	movl	$22, %eax
	jmp	.L38
.L42:
# realloc.c:85: return ENOMEM;
	movl	$12, %eax
	jmp	.L38
	.size	posix_memalign, .-posix_memalign
	.globl	aligned_alloc
	.type	aligned_alloc, @function
aligned_alloc:
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	%rdi, %rbx
	movq	%rsi, %rbp
# realloc.c:91: if (isPowerOfTwo(boundary))
	call	isPowerOfTwo
# realloc.c:91: if (isPowerOfTwo(boundary))
	testl	%eax, %eax
	je	.L45
# realloc.c:92: return memalign(boundary, size);
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	call	memalign
.L44:
# realloc.c:95: }
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret	
.L45:
# realloc.c:93: *__errno_location() = EINVAL;
	call	__errno_location
# realloc.c:93: *__errno_location() = EINVAL;
	movl	$22, (%rax)
# realloc.c:94: return NULL;
	movl	$0, %eax
	jmp	.L44
	.size	aligned_alloc, .-aligned_alloc
	.globl	valloc
	.type	valloc, @function
valloc:
	subq	$8, %rsp
	movq	%rdi, %rsi
# realloc.c:98: return memalign(4096, size);
	movl	$4096, %edi
	call	memalign
# realloc.c:99: }
	addq	$8, %rsp
	ret	
	.size	valloc, .-valloc
	.section	.note.GNU-stack,"",@progbits
