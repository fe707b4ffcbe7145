	.file	"generator.c"
	.text
	.p2align 4
	.type	insert, @function
insert:
	pushq	%rbp
	movl	%esi, %ebp
	pushq	%rbx
	subq	$8, %rsp
	testq	%rdi, %rdi
	je	.L8
	movq	%rdi, %rbx
	cmpl	%esi, (%rdi)
	jg	.L9
	movq	16(%rdi), %rdi
	call	insert
	movq	%rax, 16(%rbx)
.L5:
	addq	$8, %rsp
	movq	%rbx, %rax
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L9:
	movq	8(%rdi), %rdi
	call	insert
	movq	%rax, 8(%rbx)
	jmp	.L5
	.p2align 4,,10
	.p2align 3
.L8:
	movl	$24, %esi
	movl	$1, %edi
	call	calloc@PLT
	movl	%ebp, (%rax)
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
	.size	insert, .-insert
	.p2align 4
	.type	drop, @function
drop:
	testq	%rdi, %rdi
	je	.L10
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	subq	$8, %rsp
	movq	8(%rdi), %rbp
	testq	%rbp, %rbp
	je	.L12
	movq	8(%rbp), %r12
	testq	%r12, %r12
	je	.L13
	movq	8(%r12), %r13
	testq	%r13, %r13
	je	.L14
	movq	8(%r13), %r14
	testq	%r14, %r14
	je	.L15
	movq	8(%r14), %r15
	testq	%r15, %r15
	je	.L16
	movq	8(%r15), %rdi
	call	drop
	movq	16(%r15), %rdi
	call	drop
	movq	%r15, %rdi
	call	free@PLT
.L16:
	movq	16(%r14), %r15
	testq	%r15, %r15
	je	.L17
	movq	8(%r15), %rdi
	call	drop
	movq	16(%r15), %rdi
	call	drop
	movq	%r15, %rdi
	call	free@PLT
.L17:
	movq	%r14, %rdi
	call	free@PLT
.L15:
	movq	16(%r13), %r14
	testq	%r14, %r14
	je	.L18
	movq	8(%r14), %r15
	testq	%r15, %r15
	je	.L19
	movq	8(%r15), %rdi
	call	drop
	movq	16(%r15), %rdi
	call	drop
	movq	%r15, %rdi
	call	free@PLT
.L19:
	movq	16(%r14), %r15
	testq	%r15, %r15
	je	.L20
	movq	8(%r15), %rdi
	call	drop
	movq	16(%r15), %rdi
	call	drop
	movq	%r15, %rdi
	call	free@PLT
.L20:
	movq	%r14, %rdi
	call	free@PLT
.L18:
	movq	%r13, %rdi
	call	free@PLT
.L14:
	movq	16(%r12), %r13
	testq	%r13, %r13
	je	.L21
	movq	8(%r13), %r14
	testq	%r14, %r14
	je	.L22
	movq	8(%r14), %r15
	testq	%r15, %r15
	je	.L23
	movq	8(%r15), %rdi
	call	drop
	movq	16(%r15), %rdi
	call	drop
	movq	%r15, %rdi
	call	free@PLT
.L23:
	movq	16(%r14), %r15
	testq	%r15, %r15
	je	.L24
	movq	8(%r15), %rdi
	call	drop
	movq	16(%r15), %rdi
	call	drop
	movq	%r15, %rdi
	call	free@PLT
.L24:
	movq	%r14, %rdi
	call	free@PLT
.L22:
	movq	16(%r13), %r14
	testq	%r14, %r14
	je	.L25
	movq	8(%r14), %r15
	testq	%r15, %r15
	je	.L26
	movq	8(%r15), %rdi
	call	drop
	movq	16(%r15), %rdi
	call	drop
	movq	%r15, %rdi
	call	free@PLT
.L26:
	movq	16(%r14), %r15
	testq	%r15, %r15
	je	.L27
	movq	8(%r15), %rdi
	call	drop
	movq	16(%r15), %rdi
	call	drop
	movq	%r15, %rdi
	call	free@PLT
.L27:
	movq	%r14, %rdi
	call	free@PLT
.L25:
	movq	%r13, %rdi
	call	free@PLT
.L21:
	movq	%r12, %rdi
	call	free@PLT
.L13:
	movq	16(%rbp), %r12
	testq	%r12, %r12
	je	.L28
	movq	8(%r12), %r13
	testq	%r13, %r13
	je	.L29
	movq	8(%r13), %r14
	testq	%r14, %r14
	je	.L30
	movq	8(%r14), %r15
	testq	%r15, %r15
	je	.L31
	movq	8(%r15), %rdi
	call	drop
	movq	16(%r15), %rdi
	call	drop
	movq	%r15, %rdi
	call	free@PLT
.L31:
	movq	16(%r14), %r15
	testq	%r15, %r15
	je	.L32
	movq	8(%r15), %rdi
	call	drop
	movq	16(%r15), %rdi
	call	drop
	movq	%r15, %rdi
	call	free@PLT
.L32:
	movq	%r14, %rdi
	call	free@PLT
.L30:
	movq	16(%r13), %r14
	testq	%r14, %r14
	je	.L33
	movq	8(%r14), %r15
	testq	%r15, %r15
	je	.L34
	movq	8(%r15), %rdi
	call	drop
	movq	16(%r15), %rdi
	call	drop
	movq	%r15, %rdi
	call	free@PLT
.L34:
	movq	16(%r14), %r15
	testq	%r15, %r15
	je	.L35
	movq	8(%r15), %rdi
	call	drop
	movq	16(%r15), %rdi
	call	drop
	movq	%r15, %rdi
	call	free@PLT
.L35:
	movq	%r14, %rdi
	call	free@PLT
.L33:
	movq	%r13, %rdi
	call	free@PLT
.L29:
	movq	16(%r12), %r13
	testq	%r13, %r13
	je	.L36
	movq	8(%r13), %r14
	testq	%r14, %r14
	je	.L37
	movq	8(%r14), %r15
	testq	%r15, %r15
	je	.L38
	movq	8(%r15), %rdi
	call	drop
	movq	16(%r15), %rdi
	call	drop
	movq	%r15, %rdi
	call	free@PLT
.L38:
	movq	16(%r14), %r15
	testq	%r15, %r15
	je	.L39
	movq	8(%r15), %rdi
	call	drop
	movq	16(%r15), %rdi
	call	drop
	movq	%r15, %rdi
	call	free@PLT
.L39:
	movq	%r14, %rdi
	call	free@PLT
.L37:
	movq	16(%r13), %r14
	testq	%r14, %r14
	je	.L40
	movq	8(%r14), %r15
	testq	%r15, %r15
	je	.L41
	movq	8(%r15), %rdi
	call	drop
	movq	16(%r15), %rdi
	call	drop
	movq	%r15, %rdi
	call	free@PLT
.L41:
	movq	16(%r14), %r15
	testq	%r15, %r15
	je	.L42
	movq	8(%r15), %rdi
	call	drop
	movq	16(%r15), %rdi
	call	drop
	movq	%r15, %rdi
	call	free@PLT
.L42:
	movq	%r14, %rdi
	call	free@PLT
.L40:
	movq	%r13, %rdi
	call	free@PLT
.L36:
	movq	%r12, %rdi
	call	free@PLT
.L28:
	movq	%rbp, %rdi
	call	free@PLT
.L12:
	movq	16(%rbx), %rbp
	testq	%rbp, %rbp
	je	.L43
	movq	8(%rbp), %r12
	testq	%r12, %r12
	je	.L44
	movq	8(%r12), %r13
	testq	%r13, %r13
	je	.L45
	movq	8(%r13), %r14
	testq	%r14, %r14
	je	.L46
	movq	8(%r14), %r15
	testq	%r15, %r15
	je	.L47
	movq	8(%r15), %rdi
	call	drop
	movq	16(%r15), %rdi
	call	drop
	movq	%r15, %rdi
	call	free@PLT
.L47:
	movq	16(%r14), %r15
	testq	%r15, %r15
	je	.L48
	movq	8(%r15), %rdi
	call	drop
	movq	16(%r15), %rdi
	call	drop
	movq	%r15, %rdi
	call	free@PLT
.L48:
	movq	%r14, %rdi
	call	free@PLT
.L46:
	movq	16(%r13), %r14
	testq	%r14, %r14
	je	.L49
	movq	8(%r14), %r15
	testq	%r15, %r15
	je	.L50
	movq	8(%r15), %rdi
	call	drop
	movq	16(%r15), %rdi
	call	drop
	movq	%r15, %rdi
	call	free@PLT
.L50:
	movq	16(%r14), %r15
	testq	%r15, %r15
	je	.L51
	movq	8(%r15), %rdi
	call	drop
	movq	16(%r15), %rdi
	call	drop
	movq	%r15, %rdi
	call	free@PLT
.L51:
	movq	%r14, %rdi
	call	free@PLT
.L49:
	movq	%r13, %rdi
	call	free@PLT
.L45:
	movq	16(%r12), %r13
	testq	%r13, %r13
	je	.L52
	movq	8(%r13), %r14
	testq	%r14, %r14
	je	.L53
	movq	8(%r14), %r15
	testq	%r15, %r15
	je	.L54
	movq	8(%r15), %rdi
	call	drop
	movq	16(%r15), %rdi
	call	drop
	movq	%r15, %rdi
	call	free@PLT
.L54:
	movq	16(%r14), %r15
	testq	%r15, %r15
	je	.L55
	movq	8(%r15), %rdi
	call	drop
	movq	16(%r15), %rdi
	call	drop
	movq	%r15, %rdi
	call	free@PLT
.L55:
	movq	%r14, %rdi
	call	free@PLT
.L53:
	movq	16(%r13), %r14
	testq	%r14, %r14
	je	.L56
	movq	8(%r14), %r15
	testq	%r15, %r15
	je	.L57
	movq	8(%r15), %rdi
	call	drop
	movq	16(%r15), %rdi
	call	drop
	movq	%r15, %rdi
	call	free@PLT
.L57:
	movq	16(%r14), %r15
	testq	%r15, %r15
	je	.L58
	movq	8(%r15), %rdi
	call	drop
	movq	16(%r15), %rdi
	call	drop
	movq	%r15, %rdi
	call	free@PLT
.L58:
	movq	%r14, %rdi
	call	free@PLT
.L56:
	movq	%r13, %rdi
	call	free@PLT
.L52:
	movq	%r12, %rdi
	call	free@PLT
.L44:
	movq	16(%rbp), %r12
	testq	%r12, %r12
	je	.L59
	movq	8(%r12), %r13
	testq	%r13, %r13
	je	.L60
	movq	8(%r13), %r14
	testq	%r14, %r14
	je	.L61
	movq	8(%r14), %r15
	testq	%r15, %r15
	je	.L62
	movq	8(%r15), %rdi
	call	drop
	movq	16(%r15), %rdi
	call	drop
	movq	%r15, %rdi
	call	free@PLT
.L62:
	movq	16(%r14), %r15
	testq	%r15, %r15
	je	.L63
	movq	8(%r15), %rdi
	call	drop
	movq	16(%r15), %rdi
	call	drop
	movq	%r15, %rdi
	call	free@PLT
.L63:
	movq	%r14, %rdi
	call	free@PLT
.L61:
	movq	16(%r13), %r14
	testq	%r14, %r14
	je	.L64
	movq	8(%r14), %r15
	testq	%r15, %r15
	je	.L65
	movq	8(%r15), %rdi
	call	drop
	movq	16(%r15), %rdi
	call	drop
	movq	%r15, %rdi
	call	free@PLT
.L65:
	movq	16(%r14), %r15
	testq	%r15, %r15
	je	.L66
	movq	8(%r15), %rdi
	call	drop
	movq	16(%r15), %rdi
	call	drop
	movq	%r15, %rdi
	call	free@PLT
.L66:
	movq	%r14, %rdi
	call	free@PLT
.L64:
	movq	%r13, %rdi
	call	free@PLT
.L60:
	movq	16(%r12), %r13
	testq	%r13, %r13
	je	.L67
	movq	8(%r13), %r14
	testq	%r14, %r14
	je	.L68
	movq	8(%r14), %r15
	testq	%r15, %r15
	je	.L69
	movq	8(%r15), %rdi
	call	drop
	movq	16(%r15), %rdi
	call	drop
	movq	%r15, %rdi
	call	free@PLT
.L69:
	movq	16(%r14), %r15
	testq	%r15, %r15
	je	.L70
	movq	8(%r15), %rdi
	call	drop
	movq	16(%r15), %rdi
	call	drop
	movq	%r15, %rdi
	call	free@PLT
.L70:
	movq	%r14, %rdi
	call	free@PLT
.L68:
	movq	16(%r13), %r14
	testq	%r14, %r14
	je	.L71
	movq	8(%r14), %r15
	testq	%r15, %r15
	je	.L72
	movq	8(%r15), %rdi
	call	drop
	movq	16(%r15), %rdi
	call	drop
	movq	%r15, %rdi
	call	free@PLT
.L72:
	movq	16(%r14), %r15
	testq	%r15, %r15
	je	.L73
	movq	8(%r15), %rdi
	call	drop
	movq	16(%r15), %rdi
	call	drop
	movq	%r15, %rdi
	call	free@PLT
.L73:
	movq	%r14, %rdi
	call	free@PLT
.L71:
	movq	%r13, %rdi
	call	free@PLT
.L67:
	movq	%r12, %rdi
	call	free@PLT
.L59:
	movq	%rbp, %rdi
	call	free@PLT
.L43:
	addq	$8, %rsp
	movq	%rbx, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	jmp	free@PLT
	.p2align 4,,10
	.p2align 3
.L10:
	ret
	.size	drop, .-drop
	.p2align 4
	.type	walk, @function
walk:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$56, %rsp
	movq	%rsi, 32(%rsp)
	testq	%rsi, %rsi
	je	.L263
	movq	%rdi, %rbx
	leaq	968(%rdi), %rbp
.L267:
	movq	32(%rsp), %rax
	movq	8(%rax), %rax
	movq	%rax, 8(%rsp)
	testq	%rax, %rax
	je	.L269
.L265:
	movq	8(%rsp), %rax
	movq	8(%rax), %rax
	movq	%rax, 16(%rsp)
	testq	%rax, %rax
	je	.L271
.L268:
	movq	16(%rsp), %rax
	movq	8(%rax), %rax
	movq	%rax, 24(%rsp)
	testq	%rax, %rax
	je	.L273
.L270:
	movq	24(%rsp), %rax
	movq	8(%rax), %r13
	testq	%r13, %r13
	je	.L275
.L272:
	movq	8(%r13), %r14
	testq	%r14, %r14
	je	.L277
.L274:
	movq	8(%r14), %r12
	testq	%r12, %r12
	je	.L279
.L276:
	movq	8(%r12), %r15
	testq	%r15, %r15
	je	.L281
.L278:
	movq	8(%r15), %r9
	testq	%r9, %r9
	je	.L282
.L280:
	movq	8(%r9), %rsi
	movq	%rbx, %rdi
	movq	%r9, 40(%rsp)
	call	walk
	movq	40(%rsp), %r9
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	movl	(%r9), %eax
	movl	%eax, 1944(%rbx)
	call	swapcontext@PLT
	movq	40(%rsp), %r9
	movq	16(%r9), %r9
	testq	%r9, %r9
	jne	.L280
.L282:
	movl	(%r15), %eax
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	movl	%eax, 1944(%rbx)
	call	swapcontext@PLT
	movq	16(%r15), %r15
	testq	%r15, %r15
	jne	.L278
.L281:
	movl	(%r12), %eax
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	movl	%eax, 1944(%rbx)
	call	swapcontext@PLT
	movq	16(%r12), %r12
	testq	%r12, %r12
	jne	.L276
.L279:
	movl	(%r14), %eax
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	movl	%eax, 1944(%rbx)
	call	swapcontext@PLT
	movq	16(%r14), %r14
	testq	%r14, %r14
	jne	.L274
.L277:
	movl	0(%r13), %eax
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	movl	%eax, 1944(%rbx)
	call	swapcontext@PLT
	movq	16(%r13), %r13
	testq	%r13, %r13
	jne	.L272
.L275:
	movq	24(%rsp), %r15
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	movl	(%r15), %eax
	movl	%eax, 1944(%rbx)
	call	swapcontext@PLT
	movq	16(%r15), %rax
	movq	%rax, 24(%rsp)
	testq	%rax, %rax
	jne	.L270
.L273:
	movq	16(%rsp), %r14
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	movl	(%r14), %eax
	movl	%eax, 1944(%rbx)
	call	swapcontext@PLT
	movq	16(%r14), %rax
	movq	%rax, 16(%rsp)
	testq	%rax, %rax
	jne	.L268
.L271:
	movq	8(%rsp), %r15
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	movl	(%r15), %eax
	movl	%eax, 1944(%rbx)
	call	swapcontext@PLT
	movq	16(%r15), %rax
	movq	%rax, 8(%rsp)
	testq	%rax, %rax
	jne	.L265
.L269:
	movq	32(%rsp), %r14
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	movl	(%r14), %eax
	movl	%eax, 1944(%rbx)
	call	swapcontext@PLT
	movq	16(%r14), %rax
	movq	%rax, 32(%rsp)
	testq	%rax, %rax
	jne	.L267
.L263:
	addq	$56, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.size	walk, .-walk
	.p2align 4
	.type	begin, @function
begin:
	pushq	%r12
	movl	%edi, %edi
	pushq	%rbp
	movq	%rsi, %rbp
	salq	$32, %rbp
	pushq	%rbx
	orq	%rdi, %rbp
	movq	1936(%rbp), %rbx
	leaq	968(%rbp), %r12
	testq	%rbx, %rbx
	je	.L322
.L323:
	movq	8(%rbx), %rsi
	movq	%rbp, %rdi
	call	walk
	movl	(%rbx), %eax
	movq	%rbp, %rsi
	movq	%r12, %rdi
	movl	%eax, 1944(%rbp)
	call	swapcontext@PLT
	movq	16(%rbx), %rbx
	testq	%rbx, %rbx
	jne	.L323
.L322:
	movl	$1, 1948(%rbp)
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.size	begin, .-begin
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%5d|%-6d|%+d|%05d\n"
.LC1:
	.string	"sum %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r13
	movl	$1, %edi
	movl	$1952, %esi
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	leaq	values.0(%rip), %rbx
	leaq	32(%rbx), %rbp
	subq	$24, %rsp
	call	calloc@PLT
	movq	%rax, (%rsp)
	movq	1936(%rax), %rdi
	.p2align 4,,10
	.p2align 3
.L332:
	movl	(%rbx), %esi
	addq	$4, %rbx
	call	insert
	movq	%rax, %rdi
	movq	(%rsp), %rax
	movq	%rdi, 1936(%rax)
	cmpq	%rbp, %rbx
	jne	.L332
	movl	$32768, %edi
	call	malloc@PLT
	movq	(%rsp), %rdx
	movq	%rax, 8(%rsp)
	leaq	968(%rdx), %rdi
	call	getcontext@PLT
	movq	(%rsp), %rdx
	movq	8(%rsp), %rax
	xorl	%ebp, %ebp
	leaq	begin(%rip), %rsi
	leaq	.LC0(%rip), %r13
	movq	%rax, 984(%rdx)
	movq	%rdx, %r8
	movl	%edx, %ecx
	xorl	%eax, %eax
	movq	$32768, 1000(%rdx)
	leaq	968(%rdx), %r12
	shrq	$32, %r8
	movq	%rdx, 976(%rdx)
	movq	%r12, %rdi
	movl	$2, %edx
	call	makecontext@PLT
	jmp	.L334
	.p2align 4,,10
	.p2align 3
.L335:
	movl	%ebx, %r9d
	movl	%ebx, %r8d
	movl	%ebx, %ecx
	movl	%ebx, %edx
	movq	%r13, %rsi
	movl	$1, %edi
	xorl	%eax, %eax
	addl	%ebx, %ebp
	call	__printf_chk@PLT
.L334:
	movq	(%rsp), %rbx
	movq	%r12, %rsi
	movq	%rbx, %rdi
	call	swapcontext@PLT
	movq	%rbx, %rax
	movl	1944(%rbx), %ebx
	movl	1948(%rax), %eax
	testl	%eax, %eax
	je	.L335
	movl	%ebp, %edx
	leaq	.LC1(%rip), %rsi
	movl	$1, %edi
	xorl	%eax, %eax
	call	__printf_chk@PLT
	movq	(%rsp), %rbx
	movq	1936(%rbx), %rdi
	call	drop
	movq	8(%rsp), %rdi
	call	free@PLT
	movq	%rbx, %rdi
	call	free@PLT
	addq	$24, %rsp
	movl	%ebp, %eax
	popq	%rbx
	andl	$127, %eax
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	values.0, @object
	.size	values.0, 32
values.0:
	.long	42
	.long	7
	.long	99
	.long	-3
	.long	8
	.long	1000
	.long	64
	.long	0
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
