	.file	"own-errno.c"
	.text
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC0:
	.string	"%s: %s, depth %d, generation %ld, record %d %.1f %.1f %.1f, errno %d\n"
	.text
	.p2align 4
	.type	show, @function
show:
	pushq	%rbx
	movq	%rdi, %rbx
	call	__errno_location@PLT
	leaq	.LC0(%rip), %rsi
	movl	$1, %edi
	movsd	%fs:24+record@tpoff, %xmm2
	movsd	%fs:16+record@tpoff, %xmm1
	movl	(%rax), %eax
	movsd	%fs:8+record@tpoff, %xmm0
	movq	%fs:generation@tpoff, %r9
	movl	%fs:depth@tpoff, %r8d
	pushq	%rax
	movswl	%fs:record@tpoff, %eax
	movq	%fs:0, %rdx
	pushq	%rax
	leaq	name@tpoff(%rdx), %rcx
	movl	$3, %eax
	movq	%rbx, %rdx
	call	__printf_chk@PLT
	popq	%rax
	popq	%rdx
	popq	%rbx
	ret
	.size	show, .-show
	.p2align 4
	.type	enter, @function
enter:
	subq	$8, %rsp
	movl	%fs:depth@tpoff, %eax
	movl	$114, %edx
	movl	$1701736041, %fs:name@tpoff
	movw	%dx, %fs:4+name@tpoff
	leaq	outer(%rip), %rsi
	leaq	inner(%rip), %rdi
	addl	$1, %eax
	movl	%eax, %fs:depth@tpoff
	cltq
	movsd	%fs:8+record@tpoff(,%rax,8), %xmm0
	addq	%rax, %fs:generation@tpoff
	addsd	%xmm0, %xmm0
	movsd	%xmm0, %fs:8+record@tpoff(,%rax,8)
	call	swapcontext@PLT
	subl	$1, %fs:depth@tpoff
	addq	$8, %rsp
	ret
	.size	enter, .-enter
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"first"
.LC2:
	.string	"inside"
.LC4:
	.string	"last"
.LC5:
	.string	"5"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%rbp
	leaq	.LC1(%rip), %rdi
	pushq	%rbx
	subq	$8, %rsp
	call	show
	leaq	inner(%rip), %rdi
	call	getcontext@PLT
	leaq	outer(%rip), %rcx
	leaq	stack(%rip), %rax
	xorl	%edx, %edx
	movq	%rax, %xmm1
	movq	%rcx, %xmm0
	xorl	%eax, %eax
	movq	$16384, 32+inner(%rip)
	leaq	inner(%rip), %rbx
	punpcklqdq	%xmm1, %xmm0
	leaq	outer(%rip), %rbp
	movq	%rbx, %rdi
	leaq	enter(%rip), %rsi
	movups	%xmm0, 8+inner(%rip)
	call	makecontext@PLT
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	call	swapcontext@PLT
	call	__errno_location@PLT
	leaq	.LC2(%rip), %rdi
	movl	$34, (%rax)
	call	show
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	call	swapcontext@PLT
	movdqa	.LC3(%rip), %xmm0
	movabsq	$8680820740569200760, %rax
	leaq	.LC4(%rip), %rdi
	movups	%xmm0, %fs:16+name@tpoff
	movq	%rax, %fs:31+name@tpoff
	movups	%xmm0, %fs:name@tpoff
	call	show
	movl	$10, %edx
	xorl	%esi, %esi
	leaq	.LC5(%rip), %rdi
	call	strtol@PLT
	addl	%fs:depth@tpoff, %eax
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
	.size	main, .-main
	.local	stack
	.comm	stack,16384,32
	.local	inner
	.comm	inner,968,32
	.local	outer
	.comm	outer,968,32
	.section	.tdata,"awT",@progbits
	.align 8
	.type	record, @object
	.size	record, 32
record:
	.value	7
	.zero	6
	.long	0
	.long	1071644672
	.long	0
	.long	1073217536
	.long	0
	.long	1074003968
	.type	name, @object
	.size	name, 40
name:
	.string	"main"
	.zero	35
	.globl	generation
	.align 8
	.type	generation, @object
	.size	generation, 8
generation:
	.quad	1000
	.section	.tbss,"awT",@nobits
	.align 4
	.type	depth, @object
	.size	depth, 4
depth:
	.zero	4
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC3:
	.byte	120
	.byte	120
	.byte	120
	.byte	120
	.byte	120
	.byte	120
	.byte	120
	.byte	120
	.byte	120
	.byte	120
	.byte	120
	.byte	120
	.byte	120
	.byte	120
	.byte	120
	.byte	120
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
