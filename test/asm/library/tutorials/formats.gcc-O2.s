	.file	"formats.c"
	.text
	.p2align 4
	.type	by_distance, @function
by_distance:
	movsd	(%rdi), %xmm0
	movsd	8(%rdi), %xmm3
	movl	$-1, %eax
	movsd	(%rsi), %xmm1
	movsd	8(%rsi), %xmm2
	mulsd	%xmm0, %xmm0
	mulsd	%xmm3, %xmm3
	mulsd	%xmm1, %xmm1
	mulsd	%xmm2, %xmm2
	addsd	%xmm3, %xmm0
	addsd	%xmm2, %xmm1
	subsd	%xmm1, %xmm0
	pxor	%xmm1, %xmm1
	comisd	%xmm0, %xmm1
	ja	.L1
	xorl	%eax, %eax
	comisd	%xmm1, %xmm0
	seta	%al
.L1:
	ret
	.size	by_distance, .-by_distance
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"> "
	.text
	.p2align 4
	.type	line, @function
line:
	pushq	%rbx
	movq	%rdi, %rbx
	subq	$208, %rsp
	movq	%rsi, 40(%rsp)
	movq	%rdx, 48(%rsp)
	movq	%rcx, 56(%rsp)
	movq	%r8, 64(%rsp)
	movq	%r9, 72(%rsp)
	testb	%al, %al
	je	.L6
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm1, 96(%rsp)
	movaps	%xmm2, 112(%rsp)
	movaps	%xmm3, 128(%rsp)
	movaps	%xmm4, 144(%rsp)
	movaps	%xmm5, 160(%rsp)
	movaps	%xmm6, 176(%rsp)
	movaps	%xmm7, 192(%rsp)
.L6:
	movq	%fs:40, %rax
	movq	%rax, 24(%rsp)
	xorl	%eax, %eax
	movl	$2, %edx
	movl	$1, %esi
	movq	stdout(%rip), %rcx
	leaq	224(%rsp), %rax
	leaq	.LC1(%rip), %rdi
	movl	$8, (%rsp)
	movq	%rax, 8(%rsp)
	leaq	32(%rsp), %rax
	movl	$48, 4(%rsp)
	movq	%rax, 16(%rsp)
	call	fwrite@PLT
	movl	$1, %esi
	movq	%rsp, %rcx
	movq	%rbx, %rdx
	movq	stdout(%rip), %rdi
	call	__vfprintf_chk@PLT
	movq	stdout(%rip), %rsi
	movl	$10, %edi
	call	putc@PLT
	movq	24(%rsp), %rax
	subq	%fs:40, %rax
	jne	.L9
	addq	$208, %rsp
	popq	%rbx
	ret
.L9:
	call	__stack_chk_fail@PLT
	.size	line, .-line
	.section	.rodata.str1.1
.LC2:
	.string	"%d %i %u %o %x %X %c %s %%"
.LC3:
	.string	"text"
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC4:
	.string	"[%8d] [%-8d] [%08d] [%+d] [% d] [%.5d] [%8.3d]"
	.section	.rodata.str1.1
.LC5:
	.string	"star"
.LC6:
	.string	"shortened"
.LC7:
	.string	"left"
.LC8:
	.string	"right"
	.section	.rodata.str1.8
	.align 8
.LC9:
	.string	"[%10s] [%-10s] [%.3s] [%*s] [%-*s]"
	.section	.rodata.str1.1
.LC10:
	.string	"%hhd %hd %ld %lld %zu %#x %#o"
	.section	.rodata.str1.8
	.align 8
.LC19:
	.string	"%f %.2f %10.4f %-10.1f| %e %.3E %g %g %g"
	.section	.rodata.str1.1
.LC27:
	.string	"%.0f %.0f %.0f %.1f %g %f %f"
.LC29:
	.string	"%a %.3Lf %s %p"
.LC34:
	.string	"%d (%6.2f, %6.2f)\n"
.LC35:
	.string	"%.3f"
.LC36:
	.string	"%s... of %d characters\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r14
	movl	$42, %r9d
	movl	$42, %r8d
	movl	$42, %ecx
	pushq	%r13
	movl	$42, %edx
	movl	$-42, %esi
	leaq	.LC2(%rip), %rdi
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$184, %rsp
	movq	%fs:40, %rax
	movq	%rax, 176(%rsp)
	leaq	.LC3(%rip), %rax
	pushq	%rax
	xorl	%eax, %eax
	pushq	$42
	pushq	$48879
	call	line
	addq	$32, %rsp
	movl	$42, %ecx
	xorl	%eax, %eax
	pushq	$42
	movl	$42, %r9d
	movl	$42, %r8d
	movl	$42, %edx
	pushq	$42
	movl	$42, %esi
	leaq	.LC4(%rip), %rdi
	call	line
	leaq	.LC5(%rip), %r9
	xorl	%eax, %eax
	movl	$7, %r8d
	pushq	%r9
	leaq	.LC6(%rip), %rcx
	leaq	.LC7(%rip), %rdx
	pushq	$7
	leaq	.LC8(%rip), %rsi
	leaq	.LC9(%rip), %rdi
	call	line
	addq	$32, %rsp
	movl	$300, %esi
	xorl	%eax, %eax
	pushq	$8
	movl	$16, %r9d
	movabsq	$-1125899906842624, %r8
	movabsq	$1099511627776, %rcx
	pushq	$255
	movl	$70000, %edx
	leaq	.LC10(%rip), %rdi
	call	line
	popq	%rax
	movabsq	$4636737291354636288, %rdx
	movq	.LC17(%rip), %rax
	pushq	%rdx
	movsd	.LC11(%rip), %xmm7
	leaq	.LC19(%rip), %rdi
	movsd	.LC12(%rip), %xmm6
	movsd	.LC13(%rip), %xmm5
	movq	%rax, %xmm1
	movl	$8, %eax
	movsd	.LC14(%rip), %xmm4
	movsd	.LC15(%rip), %xmm3
	movsd	.LC16(%rip), %xmm2
	movsd	.LC18(%rip), %xmm0
	call	line
	movq	.LC17(%rip), %rax
	movsd	.LC21(%rip), %xmm6
	leaq	.LC27(%rip), %rdi
	movsd	.LC22(%rip), %xmm5
	movsd	.LC23(%rip), %xmm4
	movsd	.LC24(%rip), %xmm3
	movsd	.LC25(%rip), %xmm1
	movq	%rax, %xmm2
	movl	$7, %eax
	movsd	.LC26(%rip), %xmm0
	call	line
	pushq	$16384
	xorl	%edx, %edx
	xorl	%esi, %esi
	movabsq	$-5910881773376709939, %rcx
	movsd	.LC28(%rip), %xmm0
	movl	$1, %eax
	leaq	.LC29(%rip), %rdi
	pushq	%rcx
	call	line
	addq	$32, %rsp
	movl	$2010, %edi
	leaq	16(%rsp), %r12
	leaq	160(%rsp), %rbp
	call	srand@PLT
	movq	%r12, %r13
	movq	%r12, %r14
	.p2align 4,,10
	.p2align 3
.L11:
	call	rand@PLT
	addq	$16, %r14
	movl	%eax, %ebx
	call	rand@PLT
	movl	%ebx, %ecx
	movl	%eax, %edx
	movslq	%ebx, %rax
	sarl	$31, %ecx
	imulq	$274877907, %rax, %rax
	sarq	$39, %rax
	subl	%ecx, %eax
	movl	%edx, %ecx
	imull	$2000, %eax, %eax
	sarl	$31, %ecx
	subl	%eax, %ebx
	movslq	%edx, %rax
	imulq	$274877907, %rax, %rax
	movd	%ebx, %xmm0
	sarq	$39, %rax
	subl	%ecx, %eax
	imull	$2000, %eax, %eax
	subl	%eax, %edx
	movd	%edx, %xmm7
	punpckldq	%xmm7, %xmm0
	cvtdq2pd	%xmm0, %xmm0
	divpd	.LC31(%rip), %xmm0
	addpd	.LC32(%rip), %xmm0
	movaps	%xmm0, -16(%r14)
	cmpq	%rbp, %r14
	jne	.L11
	movq	%r12, %rdi
	movl	$16, %edx
	movl	$9, %esi
	xorl	%ebx, %ebx
	leaq	by_distance(%rip), %rcx
	leaq	.LC34(%rip), %r12
	call	qsort@PLT
	pxor	%xmm2, %xmm2
	.p2align 4,,10
	.p2align 3
.L12:
	movsd	0(%r13), %xmm0
	movl	%ebx, %edx
	movq	%r12, %rsi
	movl	$1, %edi
	movsd	8(%r13), %xmm1
	movl	$2, %eax
	addl	$1, %ebx
	addq	$16, %r13
	movsd	%xmm2, 8(%rsp)
	call	__printf_chk@PLT
	movsd	-16(%r13), %xmm0
	mulsd	-8(%r13), %xmm0
	movsd	8(%rsp), %xmm2
	addsd	%xmm0, %xmm2
	cmpl	$9, %ebx
	jne	.L12
	movl	$8, %ecx
	movl	$1, %edx
	movl	$8, %esi
	movq	%rbp, %rdi
	movapd	%xmm2, %xmm0
	leaq	.LC35(%rip), %r8
	movl	$1, %eax
	call	__snprintf_chk@PLT
	movq	%rbp, %rdx
	movl	$1, %edi
	leaq	.LC36(%rip), %rsi
	movl	%eax, %ecx
	xorl	%eax, %eax
	call	__printf_chk@PLT
	movq	168(%rsp), %rax
	subq	%fs:40, %rax
	jne	.L17
	addq	$176, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
.L17:
	call	__stack_chk_fail@PLT
	.size	main, .-main
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC11:
	.long	-1998362383
	.long	1055193269
	.align 8
.LC12:
	.long	0
	.long	1093567616
	.align 8
.LC13:
	.long	-1023872167
	.long	27618847
	.align 8
.LC14:
	.long	-927712936
	.long	1086856406
	.align 8
.LC15:
	.long	1202590843
	.long	1076099809
	.align 8
.LC16:
	.long	1431655765
	.long	-1076538027
	.align 8
.LC17:
	.long	0
	.long	1074003968
	.align 8
.LC18:
	.long	1405670641
	.long	1074340347
	.align 8
.LC21:
	.long	0
	.long	-2147483648
	.align 8
.LC22:
	.long	0
	.long	2146435072
	.align 8
.LC23:
	.long	640942080
	.long	1124887541
	.align 8
.LC24:
	.long	0
	.long	1070596096
	.align 8
.LC25:
	.long	0
	.long	1073217536
	.align 8
.LC26:
	.long	0
	.long	1071644672
	.align 8
.LC28:
	.long	0
	.long	1072693248
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC31:
	.long	0
	.long	1079574528
	.long	0
	.long	1079574528
	.align 16
.LC32:
	.long	0
	.long	-1071382528
	.long	0
	.long	-1071382528
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
