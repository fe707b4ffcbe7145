	.file	"own-errno.c"
	.text
	.section	.tbss,"awT",@nobits
	.align 4
	.type	depth, @object
	.size	depth, 4
depth:
	.zero	4
	.globl	generation
	.section	.tdata,"awT",@progbits
	.align 8
	.type	generation, @object
	.size	generation, 8
generation:
	.quad	1000
	.type	name, @object
	.size	name, 40
name:
	.string	"main"
	.zero	35
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
	.local	outer
	.comm	outer,968,32
	.local	inner
	.comm	inner,968,32
	.local	stack
	.comm	stack,16384,32
	.text
	.type	enter, @function
enter:
	pushq	%rbp
	movq	%rsp, %rbp
	movl	%fs:depth@tpoff, %eax
	addl	$1, %eax
	movl	%eax, %fs:depth@tpoff
	movl	%fs:depth@tpoff, %eax
	movslq	%eax, %rdx
	movq	%fs:generation@tpoff, %rax
	addq	%rdx, %rax
	movq	%rax, %fs:generation@tpoff
	movl	$1701736041, %fs:name@tpoff
	movw	$114, %fs:4+name@tpoff
	movl	%fs:depth@tpoff, %eax
	cltq
	movsd	%fs:8+record@tpoff(,%rax,8), %xmm0
	movl	%fs:depth@tpoff, %eax
	addsd	%xmm0, %xmm0
	cltq
	movsd	%xmm0, %fs:8+record@tpoff(,%rax,8)
	leaq	outer(%rip), %rax
	movq	%rax, %rsi
	leaq	inner(%rip), %rax
	movq	%rax, %rdi
	call	swapcontext@PLT
	movl	%fs:depth@tpoff, %eax
	subl	$1, %eax
	movl	%eax, %fs:depth@tpoff
	nop
	popq	%rbp
	ret
	.size	enter, .-enter
	.section	.rodata
	.align 8
.LC0:
	.string	"%s: %s, depth %d, generation %ld, record %d %.1f %.1f %.1f, errno %d\n"
	.text
	.type	show, @function
show:
	pushq	%rbp
	movq	%rsp, %rbp
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	call	__errno_location@PLT
	movl	(%rax), %edi
	movsd	%fs:24+record@tpoff, %xmm1
	movsd	%fs:16+record@tpoff, %xmm0
	movq	%fs:8+record@tpoff, %rcx
	movzwl	%fs:record@tpoff, %eax
	movswl	%ax, %r9d
	movq	%fs:generation@tpoff, %r8
	movl	%fs:depth@tpoff, %edx
	movq	%fs:0, %rax
	leaq	name@tpoff(%rax), %rsi
	movq	-8(%rbp), %rax
	subq	$8, %rsp
	pushq	%rdi
	movapd	%xmm1, %xmm2
	movapd	%xmm0, %xmm1
	movq	%rcx, %xmm0
	movl	%edx, %ecx
	movq	%rsi, %rdx
	movq	%rax, %rsi
	leaq	.LC0(%rip), %rax
	movq	%rax, %rdi
	movl	$3, %eax
	call	printf@PLT
	addq	$16, %rsp
	nop
	leave
	ret
	.size	show, .-show
	.section	.rodata
.LC1:
	.string	"first"
.LC2:
	.string	"inside"
.LC3:
	.string	"last"
.LC4:
	.string	"5"
	.text
	.globl	main
	.type	main, @function
main:
	pushq	%rbp
	movq	%rsp, %rbp
	subq	$16, %rsp
	leaq	.LC1(%rip), %rax
	movq	%rax, %rdi
	call	show
	leaq	inner(%rip), %rax
	movq	%rax, %rdi
	call	getcontext@PLT
	leaq	stack(%rip), %rax
	movq	%rax, 16+inner(%rip)
	movq	$16384, 32+inner(%rip)
	leaq	outer(%rip), %rax
	movq	%rax, 8+inner(%rip)
	movl	$0, %edx
	leaq	enter(%rip), %rax
	movq	%rax, %rsi
	leaq	inner(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	makecontext@PLT
	leaq	inner(%rip), %rax
	movq	%rax, %rsi
	leaq	outer(%rip), %rax
	movq	%rax, %rdi
	call	swapcontext@PLT
	call	__errno_location@PLT
	movl	$34, (%rax)
	leaq	.LC2(%rip), %rax
	movq	%rax, %rdi
	call	show
	leaq	inner(%rip), %rax
	movq	%rax, %rsi
	leaq	outer(%rip), %rax
	movq	%rax, %rdi
	call	swapcontext@PLT
	movq	%fs:0, %rax
	addq	$generation@tpoff, %rax
	movq	%rax, -8(%rbp)
	movq	-8(%rbp), %rax
	movq	(%rax), %rdx
	movl	$0, %eax
	movzbl	%al, %eax
	addq	%rax, %rdx
	movq	-8(%rbp), %rax
	movq	%rdx, (%rax)
	movq	%fs:0, %rax
	addq	$name@tpoff, %rax
	movl	$39, %edx
	movl	$120, %esi
	movq	%rax, %rdi
	call	memset@PLT
	leaq	.LC3(%rip), %rax
	movq	%rax, %rdi
	call	show
	movl	$10, %edx
	movl	$0, %esi
	leaq	.LC4(%rip), %rax
	movq	%rax, %rdi
	call	strtol@PLT
	movl	%eax, %edx
	movl	%fs:depth@tpoff, %eax
	addl	%edx, %eax
	leave
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
