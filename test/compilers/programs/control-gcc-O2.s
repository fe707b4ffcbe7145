# gcc -O2 control.c (gcc 12.2.0)
	.file	"control.c"
	.text
	.p2align 4
	.type	say, @function
say:
.LFB0:
	.cfi_startproc
	xorl	%edx, %edx
	cmpb	$0, (%rdi)
	movq	%rdi, %rsi
	je	.L2
	.p2align 4,,10
	.p2align 3
.L3:
	addq	$1, %rdx
	cmpb	$0, (%rsi,%rdx)
	jne	.L3
.L2:
	movl	$1, %eax
	movq	%rax, %rdi
#APP
# 12 "say.h" 1
	syscall
# 0 "" 2
#NO_APP
	ret
	.cfi_endproc
.LFE0:
	.size	say, .-say
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	" "
	.text
	.p2align 4
	.type	tell, @function
tell:
.LFB1:
	.cfi_startproc
	subq	$40, %rsp
	.cfi_def_cfa_offset 48
	movq	%rsi, %rcx
	movq	%rdi, %r10
	movq	%rsi, %r11
	movzwl	.LC0(%rip), %eax
	negq	%rcx
	leaq	22(%rsp), %r8
	movabsq	$-3689348814741910323, %rdi
	cmovs	%rsi, %rcx
	movw	%ax, 22(%rsp)
	.p2align 4,,10
	.p2align 3
.L9:
	movq	%rcx, %rax
	movq	%r8, %r9
	subq	$1, %r8
	mulq	%rdi
	movq	%rcx, %rax
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %rsi
	addq	%rsi, %rsi
	subq	%rsi, %rax
	addl	$48, %eax
	movb	%al, (%r8)
	movq	%rcx, %rax
	movq	%rdx, %rcx
	cmpq	$9, %rax
	ja	.L9
	testq	%r11, %r11
	jns	.L10
	movb	$45, -1(%r8)
	leaq	-2(%r9), %r8
.L10:
	movq	%r10, %rdi
	call	say
	leaq	.LC1(%rip), %rdi
	call	say
	movq	%r8, %rdi
	call	say
	addq	$40, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE1:
	.size	tell, .-tell
	.p2align 4
	.type	chosen, @function
chosen:
.LFB4:
	.cfi_startproc
	cmpl	$20, %edi
	ja	.L24
	leaq	.L16(%rip), %rcx
	movl	%edi, %eax
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.L16:
	.long	.L23-.L16
	.long	.L22-.L16
	.long	.L21-.L16
	.long	.L20-.L16
	.long	.L19-.L16
	.long	.L18-.L16
	.long	.L17-.L16
	.long	.L24-.L16
	.long	.L24-.L16
	.long	.L24-.L16
	.long	.L24-.L16
	.long	.L24-.L16
	.long	.L24-.L16
	.long	.L24-.L16
	.long	.L24-.L16
	.long	.L24-.L16
	.long	.L24-.L16
	.long	.L24-.L16
	.long	.L24-.L16
	.long	.L24-.L16
	.long	.L15-.L16
	.text
	.p2align 4,,10
	.p2align 3
.L24:
	xorl	%eax, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L17:
	movl	%esi, %ecx
	movl	%esi, %eax
	imulq	$613566757, %rcx, %rcx
	shrq	$32, %rcx
	subl	%ecx, %eax
	shrl	%eax
	leal	(%rax,%rcx), %edi
	movl	%edi, %eax
	shrl	$2, %eax
	leal	0(,%rax,8), %ecx
	subl	%eax, %ecx
	movl	%esi, %eax
	subl	%ecx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L23:
	leal	1(%rsi), %eax
	ret
	.p2align 4,,10
	.p2align 3
.L22:
	leal	(%rsi,%rsi,2), %eax
	ret
	.p2align 4,,10
	.p2align 3
.L21:
	movl	%esi, %eax
	xorl	$85, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L20:
	movl	%esi, %eax
	negl	%eax
	ret
	.p2align 4,,10
	.p2align 3
.L19:
	leal	0(,%rsi,8), %eax
	ret
	.p2align 4,,10
	.p2align 3
.L18:
	movl	%esi, %ecx
	movl	%esi, %eax
	imulq	$613566757, %rcx, %rcx
	shrq	$32, %rcx
	subl	%ecx, %eax
	shrl	%eax
	leal	(%rax,%rcx), %edi
	movl	%edi, %eax
	shrl	$2, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L15:
	movl	%edi, %eax
	ret
	.cfi_endproc
.LFE4:
	.size	chosen, .-chosen
	.p2align 4
	.type	interpret, @function
interpret:
.LFB5:
	.cfi_startproc
	movzbl	(%rdi), %eax
	leaq	1(%rdi), %rdx
	addq	$2, %rdi
	leaq	actions.0(%rip), %rsi
	movl	$3, %r8d
	movq	(%rsi,%rax,8), %rcx
	leaq	-72(%rsp), %rax
	jmp	*%rcx
	.p2align 4,,10
	.p2align 3
.L33:
	movq	-8(%rax), %rax
	ret
	.p2align 4,,10
	.p2align 3
.L31:
	subl	$1, %r8d
	cmovne	%rdi, %rdx
	movq	%rdx, %rcx
	leaq	1(%rdx), %rdx
	movzbl	(%rcx), %ecx
	jmp	*(%rsi,%rcx,8)
	.p2align 4,,10
	.p2align 3
.L30:
	movq	-16(%rax), %rcx
	imulq	-8(%rax), %rcx
	subq	$8, %rax
	addq	$1, %rdx
	movq	%rcx, -8(%rax)
	movzbl	-1(%rdx), %ecx
	movq	(%rsi,%rcx,8), %rcx
	jmp	*%rcx
	.p2align 4,,10
	.p2align 3
.L28:
	subq	$8, %rax
	movq	(%rax), %rcx
	addq	$1, %rdx
	addq	%rcx, -8(%rax)
	movzbl	-1(%rdx), %ecx
	movq	(%rsi,%rcx,8), %rcx
	jmp	*%rcx
	.p2align 4,,10
	.p2align 3
.L27:
	movzbl	(%rdx), %ecx
	addq	$8, %rax
	addq	$2, %rdx
	movq	%rcx, -8(%rax)
	movzbl	-1(%rdx), %ecx
	movq	(%rsi,%rcx,8), %rcx
	jmp	*%rcx
	.cfi_endproc
.LFE5:
	.size	interpret, .-interpret
	.p2align 4
	.type	square, @function
square:
.LFB6:
	.cfi_startproc
	imull	%edi, %edi
	movl	%edi, %eax
	ret
	.cfi_endproc
.LFE6:
	.size	square, .-square
	.p2align 4
	.type	half, @function
half:
.LFB7:
	.cfi_startproc
	movl	%edi, %eax
	sarl	%eax
	ret
	.cfi_endproc
.LFE7:
	.size	half, .-half
	.p2align 4
	.globl	memcpy
	.type	memcpy, @function
memcpy:
.LFB2:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rdx, %rcx
#APP
# 38 "say.h" 1
	rep movsb
# 0 "" 2
#NO_APP
	ret
	.cfi_endproc
.LFE2:
	.size	memcpy, .-memcpy
	.p2align 4
	.globl	memset
	.type	memset, @function
memset:
.LFB3:
	.cfi_startproc
	movq	%rdi, %r8
	movq	%rdx, %rcx
	movl	%esi, %eax
#APP
# 46 "say.h" 1
	rep stosb
# 0 "" 2
#NO_APP
	movq	%r8, %rax
	ret
	.cfi_endproc
.LFE3:
	.size	memset, .-memset
	.p2align 4
	.globl	even
	.type	even, @function
even:
.LFB9:
	.cfi_startproc
	testl	%edi, %edi
	jne	.L46
	movl	$1, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L46:
	subl	$1, %edi
	jmp	odd
	.cfi_endproc
.LFE9:
	.size	even, .-even
	.p2align 4
	.globl	odd
	.type	odd, @function
odd:
.LFB8:
	.cfi_startproc
	testl	%edi, %edi
	jne	.L49
	xorl	%eax, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L49:
	subl	$1, %edi
	jmp	even
	.cfi_endproc
.LFE8:
	.size	odd, .-odd
	.section	.rodata.str1.1
.LC2:
	.string	"chosen"
.LC3:
	.string	"interpreted"
.LC4:
	.string	"by pointer"
.LC5:
	.string	"odd"
.LC6:
	.string	"counter"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB10:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	xorl	%r8d, %r8d
	movl	$-1, %edx
	.p2align 4,,10
	.p2align 3
.L51:
	leal	1000(%rdx), %esi
	movl	%edx, %edi
	addl	$1, %edx
	call	chosen
	addl	%eax, %r8d
	cmpl	$23, %edx
	jne	.L51
	movslq	%r8d, %rsi
	leaq	.LC2(%rip), %rdi
	call	tell
	leaq	code.1(%rip), %rdi
	call	interpret
	leaq	.LC3(%rip), %rdi
	movq	%rax, %rsi
	call	tell
	movl	$9, %edi
	call	square
	movl	%eax, %edi
	call	half
	movl	%eax, %edi
	call	square
	leaq	.LC4(%rip), %rdi
	movslq	%eax, %rsi
	call	tell
	movl	$1001, %edi
	call	odd
	movl	$7, %edi
	movl	%eax, %ebx
	call	even
	leal	(%rbx,%rbx,4), %edx
	leaq	.LC5(%rip), %rdi
	leal	(%rax,%rdx,2), %esi
	movslq	%esi, %rsi
	call	tell
	leaq	16+table(%rip), %rax
	movq	table(%rip), %rcx
	movq	8+table(%rip), %rdx
	leaq	112(%rax), %rdi
	.p2align 4,,10
	.p2align 3
.L52:
	movq	%rdx, %rsi
	addq	%rcx, %rdx
	addq	$8, %rax
	movq	%rdx, -8(%rax)
	movq	%rsi, %rcx
	cmpq	%rax, %rdi
	jne	.L52
	movq	24+table(%rip), %rcx
	movq	120+table(%rip), %rsi
	movabsq	$6148914691236517206, %rax
	imulq	%rcx
	movq	%rcx, %rax
	sarq	$63, %rax
	subq	%rax, %rdx
	leaq	(%rdx,%rdx,2), %rax
	subq	%rax, %rcx
	leaq	names(%rip), %rax
	movq	(%rax,%rcx,8), %rdi
	call	tell
	movl	counter(%rip), %esi
	cmpl	$99, %esi
	jg	.L53
	.p2align 4,,10
	.p2align 3
.L54:
	movl	%esi, %eax
	andl	$3, %eax
	leal	1(%rsi,%rax), %esi
	cmpl	$99, %esi
	jle	.L54
	movl	%esi, counter(%rip)
.L53:
	movslq	%esi, %rsi
	leaq	.LC6(%rip), %rdi
	call	tell
	movl	counter(%rip), %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	andl	$127, %eax
	ret
	.cfi_endproc
.LFE10:
	.size	main, .-main
	.section	.data.rel.ro.local,"aw"
	.align 32
	.type	actions.0, @object
	.size	actions.0, 40
actions.0:
	.quad	.L33
	.quad	.L27
	.quad	.L28
	.quad	.L30
	.quad	.L31
	.section	.rodata
	.align 8
	.type	code.1, @object
	.size	code.1, 10
code.1:
	.string	"\001\002\001\005\003\001\001\002\004"
	.globl	counter
	.bss
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.zero	4
	.data
	.align 32
	.type	table, @object
	.size	table, 128
table:
	.quad	1
	.quad	1
	.zero	112
	.section	.rodata.str1.1
.LC7:
	.string	"zero"
.LC8:
	.string	"one"
.LC9:
	.string	"two"
	.section	.data.rel.ro.local
	.align 16
	.type	names, @object
	.size	names, 24
names:
	.quad	.LC7
	.quad	.LC8
	.quad	.LC9
	.globl	steps
	.align 16
	.type	steps, @object
	.size	steps, 24
steps:
	.quad	square
	.quad	half
	.quad	square
	.section	.rodata.cst2,"aM",@progbits,2
	.align 2
.LC0:
	.byte	10
	.byte	0
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
