# rand.c as gcc 12.2.0 -Og compiles it, made by npm run library.

	.text
	.globl	random
	.type	random, @function
random:
	subq	$8, %rsp
# rand.c:29: if (!seeded)
	cmpb	$0, seeded(%rip)
	je	.L4
.L2:
# rand.c:31: uint32_t sum = (uint32_t)state[at] + state[(at + SIZE - 3) % SIZE];
	movl	at(%rip), %ecx
	movslq	%ecx, %rdi
# rand.c:31: uint32_t sum = (uint32_t)state[at] + state[(at + SIZE - 3) % SIZE];
	leal	28(%rcx), %edx
# rand.c:31: uint32_t sum = (uint32_t)state[at] + state[(at + SIZE - 3) % SIZE];
	movslq	%edx, %rax
	imulq	$-2078209981, %rax, %rax
	shrq	$32, %rax
	addl	%edx, %eax
	sarl	$4, %eax
	movl	%edx, %esi
	sarl	$31, %esi
	subl	%esi, %eax
	movl	%eax, %esi
	sall	$5, %esi
	subl	%eax, %esi
	movl	%edx, %eax
	subl	%esi, %eax
# rand.c:31: uint32_t sum = (uint32_t)state[at] + state[(at + SIZE - 3) % SIZE];
	cltq
	movl	state(,%rax,4), %eax
# rand.c:31: uint32_t sum = (uint32_t)state[at] + state[(at + SIZE - 3) % SIZE];
	addl	state(,%rdi,4), %eax
# rand.c:32: state[at] = sum;
	movl	%eax, state(,%rdi,4)
# rand.c:33: at = (at + 1) % SIZE;
	addl	$1, %ecx
# rand.c:33: at = (at + 1) % SIZE;
	movslq	%ecx, %rdx
	imulq	$-2078209981, %rdx, %rdx
	shrq	$32, %rdx
	addl	%ecx, %edx
	sarl	$4, %edx
	movl	%ecx, %esi
	sarl	$31, %esi
	subl	%esi, %edx
	movl	%edx, %esi
	sall	$5, %esi
	subl	%edx, %esi
	subl	%esi, %ecx
# rand.c:33: at = (at + 1) % SIZE;
	movl	%ecx, at(%rip)
# rand.c:34: return sum >> 1;
	shrl	%eax
	movl	%eax, %eax
# rand.c:35: }
	addq	$8, %rsp
	ret	
.L4:
# rand.c:30: srandom(1);
	movl	$1, %edi
	call	srandom
	jmp	.L2
	.size	random, .-random
	.globl	srandom
	.type	srandom, @function
srandom:
	pushq	%rbx
	movl	%edi, %esi
# rand.c:15: int32_t word = seed ? seed : 1;
	testl	%edi, %edi
	jne	.L6
	movl	$1, %esi
.L6:
# rand.c:15: int32_t word = seed ? seed : 1;
	movl	$0, %edi
	jmp	.L7
.L8:
# rand.c:16: for (int i = 0; i < SIZE; i++) {
	addl	$1, %edi
.L7:
# rand.c:16: for (int i = 0; i < SIZE; i++) {
	cmpl	$30, %edi
	jg	.L14
# rand.c:17: state[i] = word;
	movslq	%edi, %rax
	movl	%esi, state(,%rax,4)
# rand.c:18: word = 16807 * (word % 127773) - 2836 * (word / 127773);
	movslq	%esi, %rax
	imulq	$-2092037281, %rax, %rax
	shrq	$32, %rax
	addl	%esi, %eax
	sarl	$16, %eax
	movl	%esi, %edx
	sarl	$31, %edx
	movl	%eax, %ecx
	subl	%edx, %ecx
	imull	$127773, %ecx, %r8d
	subl	%r8d, %esi
# rand.c:18: word = 16807 * (word % 127773) - 2836 * (word / 127773);
	imull	$16807, %esi, %ecx
# rand.c:18: word = 16807 * (word % 127773) - 2836 * (word / 127773);
	subl	%eax, %edx
# rand.c:18: word = 16807 * (word % 127773) - 2836 * (word / 127773);
	imull	$2836, %edx, %eax
# rand.c:19: if (word < 0)
	addl	%eax, %ecx
	movl	%ecx, %esi
	jns	.L8
# rand.c:20: word += INT_MAX;
	addl	$2147483647, %esi
	jmp	.L8
.L14:
# rand.c:22: at = 3;
	movl	$3, at(%rip)
# rand.c:23: seeded = 1;
	movb	$1, seeded(%rip)
# rand.c:24: for (int i = 0; i < 310; i++)
	movl	$0, %ebx
# rand.c:24: for (int i = 0; i < 310; i++)
	jmp	.L10
.L11:
# rand.c:25: random();
	call	random
# rand.c:24: for (int i = 0; i < 310; i++)
	addl	$1, %ebx
.L10:
# rand.c:24: for (int i = 0; i < 310; i++)
	cmpl	$309, %ebx
	jle	.L11
# rand.c:26: }
	popq	%rbx
	ret	
	.size	srandom, .-srandom
	.globl	srand
	.set	srand,srandom
	.globl	rand
	.type	rand, @function
rand:
	subq	$8, %rsp
# rand.c:38: return random();
	call	random
# rand.c:39: }
	addq	$8, %rsp
	ret	
	.size	rand, .-rand
	.globl	rand_r
	.type	rand_r, @function
rand_r:
# rand.c:43: for (int bits = 11, part = 0; part < 3; part++, bits = 10) {
	movl	$0, %r8d
# rand.c:43: for (int bits = 11, part = 0; part < 3; part++, bits = 10) {
	movl	$11, %ecx
# rand.c:42: int result = 0;
	movl	$0, %eax
# rand.c:43: for (int bits = 11, part = 0; part < 3; part++, bits = 10) {
	jmp	.L18
.L19:
# rand.c:44: *seed = *seed * 1103515245 + 12345;
	imull	$1103515245, (%rdi), %edx
# rand.c:44: *seed = *seed * 1103515245 + 12345;
	addl	$12345, %edx
# rand.c:44: *seed = *seed * 1103515245 + 12345;
	movl	%edx, (%rdi)
# rand.c:45: result = result << bits ^ (*seed / 65536) % (1u << bits);
	sall	%cl, %eax
# rand.c:45: result = result << bits ^ (*seed / 65536) % (1u << bits);
	movl	%edx, %esi
	shrl	$16, %esi
# rand.c:45: result = result << bits ^ (*seed / 65536) % (1u << bits);
	movl	$-1, %edx
	sall	%cl, %edx
	notl	%edx
	andl	%esi, %edx
# rand.c:45: result = result << bits ^ (*seed / 65536) % (1u << bits);
	xorl	%edx, %eax
# rand.c:43: for (int bits = 11, part = 0; part < 3; part++, bits = 10) {
	addl	$1, %r8d
# rand.c:43: for (int bits = 11, part = 0; part < 3; part++, bits = 10) {
	movl	$10, %ecx
.L18:
# rand.c:43: for (int bits = 11, part = 0; part < 3; part++, bits = 10) {
	cmpl	$2, %r8d
	jle	.L19
# rand.c:48: }
	ret	
	.size	rand_r, .-rand_r
	.local	seeded
	.comm	seeded,1,1
	.local	at
	.comm	at,4,4
	.local	state
	.comm	state,124,32
	.section	.note.GNU-stack,"",@progbits
