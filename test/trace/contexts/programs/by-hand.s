	.file	"by-hand.c"
	.text
#APP
	.text
.type switch_to, @function
switch_to:
  pushq %rbp
  pushq %rbx
  pushq %r12
  pushq %r13
  pushq %r14
  pushq %r15
  movq %rsp, (%rdi)
  movq %rsi, %rsp
  popq %r15
  popq %r14
  popq %r13
  popq %r12
  popq %rbx
  popq %rbp
  ret
.size switch_to, .-switch_to

#NO_APP
	.type	make, @function
make:
	movl	known_count(%rip), %edx
	movslq	%edx, %rax
	salq	$4, %rax
	movq	%rdi, known(%rax)
	addl	$1, %edx
	movl	%edx, known_count(%rip)
	movq	%rsi, known+8(%rax)
	leaq	-8(%rdi,%rsi), %rdx
	movq	$begin, -8(%rdx)
	movl	made(%rip), %eax
	leaq	-56(%rdx), %rsi
	testb	$1, %al
	movl	$even, %edi
	movl	$odd, %edx
	cmovne	%rdx, %rdi
	movslq	%eax, %rcx
	leaq	(%rcx,%rcx), %rdx
	leaq	(%rdx,%rcx), %r8
	movq	%rsi, threads(,%r8,8)
	movq	%rdi, threads+8(,%r8,8)
	movl	%eax, threads+16(,%r8,8)
	addl	$1, %eax
	movl	%eax, made(%rip)
	ret
	.size	make, .-make
	.type	yield, @function
yield:
	subq	$8, %rsp
	movslq	running(%rip), %rax
	leaq	(%rax,%rax,2), %rax
	leaq	threads(,%rax,8), %rdi
	movq	scheduler(%rip), %rsi
	call	switch_to
	addq	$8, %rsp
	ret
	.size	yield, .-yield
	.type	even, @function
even:
	pushq	%rbx
	movl	%edi, %ebx
	addl	%edi, turns(%rip)
	call	yield
	addl	%ebx, turns(%rip)
	popq	%rbx
	ret
	.size	even, .-even
	.type	odd, @function
odd:
	pushq	%rbx
	movl	%edi, %ebx
	addl	%edi, turns(%rip)
	call	yield
	addl	%ebx, turns(%rip)
	popq	%rbx
	ret
	.size	odd, .-odd
	.type	begin, @function
begin:
	subq	$8, %rsp
	movl	running(%rip), %edi
	movslq	%edi, %rax
	leaq	(%rax,%rax,2), %rax
	call	*threads+8(,%rax,8)
.L11:
	call	yield
	jmp	.L11
	.size	begin, .-begin
	.type	thread_stack, @function
thread_stack:
	subq	$8, %rsp
	movl	$16384, %edi
	call	malloc
	addq	$8, %rsp
	ret
	.size	thread_stack, .-thread_stack
	.globl	main
	.type	main, @function
main:
	subq	$8, %rsp
	call	thread_stack
	movq	%rax, %rdi
	movl	$16384, %esi
	call	make
	movl	$16384, %esi
	movl	$1, %edi
	call	calloc
	movq	%rax, %rdi
	movl	$16384, %esi
	call	make
	movl	$16384, %esi
	movl	$pool, %edi
	call	make
	movl	$16384, %esi
	movl	$pool+16384, %edi
	call	make
	movl	$16384, %esi
	movl	$pool+32768, %edi
	call	make
	movl	$0, running(%rip)
	cmpl	$0, made(%rip)
	jle	.L16
	movl	$0, %eax
.L17:
	cltq
	leaq	(%rax,%rax,2), %rax
	movq	threads(,%rax,8), %rsi
	movl	$scheduler, %edi
	call	switch_to
	movl	running(%rip), %eax
	addl	$1, %eax
	movl	%eax, running(%rip)
	cmpl	made(%rip), %eax
	jl	.L17
.L16:
	movl	$0, running(%rip)
	cmpl	$0, made(%rip)
	jle	.L18
	movl	$0, %eax
.L19:
	cltq
	leaq	(%rax,%rax,2), %rax
	movq	threads(,%rax,8), %rsi
	movl	$scheduler, %edi
	call	switch_to
	movl	running(%rip), %eax
	addl	$1, %eax
	movl	%eax, running(%rip)
	cmpl	made(%rip), %eax
	jl	.L19
.L18:
	movl	made(%rip), %edx
	leal	-1(%rdx), %eax
	imull	%edx, %eax
	cmpl	turns(%rip), %eax
	setne	%al
	movzbl	%al, %eax
	addq	$8, %rsp
	ret
	.size	main, .-main
	.local	pool
	.comm	pool,49152,32
	.local	running
	.comm	running,4,4
	.local	turns
	.comm	turns,4,4
	.local	made
	.comm	made,4,4
	.local	scheduler
	.comm	scheduler,8,8
	.local	threads
	.comm	threads,216,32
	.globl	known_count
	.bss
	.align 4
	.type	known_count, @object
	.size	known_count, 4
known_count:
	.zero	4
	.globl	known
	.align 32
	.type	known, @object
	.size	known, 256
known:
	.zero	256
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
