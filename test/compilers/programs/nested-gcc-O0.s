# gcc -O0 nested.c (gcc 12.2.0)
	.file	"nested.c"
	.text
	.type	say, @function
say:
.LFB0:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -24(%rbp)
	movq	$0, -8(%rbp)
	jmp	.L2
.L3:
	addq	$1, -8(%rbp)
.L2:
	movq	-24(%rbp), %rdx
	movq	-8(%rbp), %rax
	addq	%rdx, %rax
	movzbl	(%rax), %eax
	testb	%al, %al
	jne	.L3
	movl	$1, %eax
	movl	$1, %edi
	movq	-24(%rbp), %rsi
	movq	-8(%rbp), %rdx
#APP
# 12 "say.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, -16(%rbp)
	nop
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE0:
	.size	say, .-say
	.section	.rodata
.LC0:
	.string	" "
	.text
	.type	tell, @function
tell:
.LFB1:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$64, %rsp
	movq	%rdi, -56(%rbp)
	movq	%rsi, -64(%rbp)
	leaq	-48(%rbp), %rax
	addq	$24, %rax
	movq	%rax, -8(%rbp)
	cmpq	$0, -64(%rbp)
	jns	.L5
	movq	-64(%rbp), %rax
	negq	%rax
	jmp	.L6
.L5:
	movq	-64(%rbp), %rax
.L6:
	movq	%rax, -16(%rbp)
	subq	$1, -8(%rbp)
	movq	-8(%rbp), %rax
	movb	$0, (%rax)
	subq	$1, -8(%rbp)
	movq	-8(%rbp), %rax
	movb	$10, (%rax)
.L7:
	movq	-16(%rbp), %rcx
	movabsq	$-3689348814741910323, %rdx
	movq	%rcx, %rax
	mulq	%rdx
	shrq	$3, %rdx
	movq	%rdx, %rax
	salq	$2, %rax
	addq	%rdx, %rax
	addq	%rax, %rax
	subq	%rax, %rcx
	movq	%rcx, %rdx
	movl	%edx, %eax
	addl	$48, %eax
	subq	$1, -8(%rbp)
	movl	%eax, %edx
	movq	-8(%rbp), %rax
	movb	%dl, (%rax)
	movq	-16(%rbp), %rax
	movabsq	$-3689348814741910323, %rdx
	mulq	%rdx
	movq	%rdx, %rax
	shrq	$3, %rax
	movq	%rax, -16(%rbp)
	cmpq	$0, -16(%rbp)
	jne	.L7
	cmpq	$0, -64(%rbp)
	jns	.L8
	subq	$1, -8(%rbp)
	movq	-8(%rbp), %rax
	movb	$45, (%rax)
.L8:
	movq	-56(%rbp), %rax
	movq	%rax, %rdi
	call	say
	leaq	.LC0(%rip), %rax
	movq	%rax, %rdi
	call	say
	movq	-8(%rbp), %rax
	movq	%rax, %rdi
	call	say
	nop
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE1:
	.size	tell, .-tell
	.globl	memcpy
	.type	memcpy, @function
memcpy:
.LFB2:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -24(%rbp)
	movq	%rsi, -32(%rbp)
	movq	%rdx, -40(%rbp)
	movq	-24(%rbp), %rax
	movq	%rax, -8(%rbp)
	movq	-24(%rbp), %rcx
	movq	-32(%rbp), %rdx
	movq	-40(%rbp), %rax
	movq	%rcx, %rdi
	movq	%rdx, %rsi
	movq	%rax, %rcx
#APP
# 38 "say.h" 1
	rep movsb
# 0 "" 2
#NO_APP
	movq	%rcx, %rax
	movq	%rsi, %rdx
	movq	%rdi, -24(%rbp)
	movq	%rdx, -32(%rbp)
	movq	%rax, -40(%rbp)
	movq	-8(%rbp), %rax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE2:
	.size	memcpy, .-memcpy
	.globl	memset
	.type	memset, @function
memset:
.LFB3:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -24(%rbp)
	movl	%esi, -28(%rbp)
	movq	%rdx, -40(%rbp)
	movq	-24(%rbp), %rax
	movq	%rax, -8(%rbp)
	movl	-28(%rbp), %eax
	movq	-24(%rbp), %rcx
	movq	-40(%rbp), %rdx
	movq	%rcx, %rsi
	movq	%rsi, %rdi
	movq	%rdx, %rcx
#APP
# 46 "say.h" 1
	rep stosb
# 0 "" 2
#NO_APP
	movq	%rcx, %rdx
	movq	%rdi, %rsi
	movq	%rsi, -24(%rbp)
	movq	%rdx, -40(%rbp)
	movq	-8(%rbp), %rax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE3:
	.size	memset, .-memset
	.type	fold, @function
fold:
.LFB4:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$48, %rsp
	movq	%rdi, -24(%rbp)
	movl	%esi, -28(%rbp)
	movq	%rdx, -40(%rbp)
	movl	$0, -8(%rbp)
	movl	$0, -4(%rbp)
	jmp	.L14
.L15:
	movl	-4(%rbp), %eax
	cltq
	leaq	0(,%rax,4), %rdx
	movq	-24(%rbp), %rax
	addq	%rdx, %rax
	movl	(%rax), %edx
	movl	-8(%rbp), %eax
	movq	-40(%rbp), %rcx
	movl	%edx, %esi
	movl	%eax, %edi
	call	*%rcx
	movl	%eax, -8(%rbp)
	addl	$1, -4(%rbp)
.L14:
	movl	-4(%rbp), %eax
	cmpl	-28(%rbp), %eax
	jl	.L15
	movl	-8(%rbp), %eax
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE4:
	.size	fold, .-fold
	.type	combine.0, @function
combine.0:
.LFB6:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	movl	%esi, -8(%rbp)
	movq	%r10, %rax
	movq	%r10, -16(%rbp)
	movl	4(%rax), %edx
	addl	$1, %edx
	movl	%edx, 4(%rax)
	movl	(%rax), %eax
	imull	-4(%rbp), %eax
	movl	%eax, %edx
	movl	-8(%rbp), %eax
	addl	%edx, %eax
	movslq	%eax, %rdx
	imulq	$-767004587, %rdx, %rdx
	shrq	$32, %rdx
	addl	%eax, %edx
	sarl	$13, %edx
	movl	%eax, %ecx
	sarl	$31, %ecx
	subl	%ecx, %edx
	imull	$9973, %edx, %ecx
	subl	%ecx, %eax
	movl	%eax, %edx
	movl	%edx, %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE6:
	.size	combine.0, .-combine.0
	.section	.rodata
.LC1:
	.string	"folded"
.LC2:
	.string	"calls"
	.text
	.globl	main
	.type	main, @function
main:
.LFB5:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$48, %rsp
	leaq	16(%rbp), %rax
	movq	%rax, -8(%rbp)
	leaq	-48(%rbp), %rax
	addq	$8, %rax
	leaq	-48(%rbp), %rdx
	movw	$-17591, (%rax)
	leaq	combine.0(%rip), %rcx
	movq	%rcx, 2(%rax)
	movw	$-17847, 10(%rax)
	movq	%rdx, 12(%rax)
	movl	$-1864106167, 20(%rax)
	movl	$10, %eax
	movl	%eax, -48(%rbp)
	movl	$0, %eax
	movl	%eax, -44(%rbp)
	leaq	-48(%rbp), %rax
	addq	$8, %rax
	movq	%rax, %rdx
	movl	$8, %esi
	leaq	values.1(%rip), %rax
	movq	%rax, %rdi
	call	fold
	cltq
	movq	%rax, %rsi
	leaq	.LC1(%rip), %rax
	movq	%rax, %rdi
	call	tell
	movl	$7, %eax
	movl	%eax, -48(%rbp)
	leaq	-48(%rbp), %rax
	addq	$8, %rax
	movq	%rax, %rdx
	movl	$8, %esi
	leaq	values.1(%rip), %rax
	movq	%rax, %rdi
	call	fold
	cltq
	movq	%rax, %rsi
	leaq	.LC1(%rip), %rax
	movq	%rax, %rdi
	call	tell
	movl	-44(%rbp), %eax
	cltq
	movq	%rax, %rsi
	leaq	.LC2(%rip), %rax
	movq	%rax, %rdi
	call	tell
	movl	$0, %eax
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE5:
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	values.1, @object
	.size	values.1, 32
values.1:
	.long	3
	.long	1
	.long	4
	.long	1
	.long	5
	.long	9
	.long	2
	.long	6
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"x",@progbits
