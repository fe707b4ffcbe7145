	.file	"formats.c"
	.text
	.type	by_distance, @function
by_distance:
	pushq	%rbp
	movq	%rsp, %rbp
	movq	%rdi, -40(%rbp)
	movq	%rsi, -48(%rbp)
	movq	-40(%rbp), %rax
	movq	%rax, -8(%rbp)
	movq	-48(%rbp), %rax
	movq	%rax, -16(%rbp)
	movq	-8(%rbp), %rax
	movsd	(%rax), %xmm1
	movq	-8(%rbp), %rax
	movsd	(%rax), %xmm0
	mulsd	%xmm0, %xmm1
	movq	-8(%rbp), %rax
	movsd	8(%rax), %xmm2
	movq	-8(%rbp), %rax
	movsd	8(%rax), %xmm0
	mulsd	%xmm2, %xmm0
	addsd	%xmm1, %xmm0
	movq	-16(%rbp), %rax
	movsd	(%rax), %xmm2
	movq	-16(%rbp), %rax
	movsd	(%rax), %xmm1
	mulsd	%xmm1, %xmm2
	movq	-16(%rbp), %rax
	movsd	8(%rax), %xmm3
	movq	-16(%rbp), %rax
	movsd	8(%rax), %xmm1
	mulsd	%xmm3, %xmm1
	addsd	%xmm2, %xmm1
	subsd	%xmm1, %xmm0
	movsd	%xmm0, -24(%rbp)
	pxor	%xmm0, %xmm0
	comisd	-24(%rbp), %xmm0
	jbe	.L7
	movl	$-1, %eax
	jmp	.L5
.L7:
	movsd	-24(%rbp), %xmm0
	pxor	%xmm1, %xmm1
	comisd	%xmm1, %xmm0
	seta	%al
	movzbl	%al, %eax
.L5:
	popq	%rbp
	ret
	.size	by_distance, .-by_distance
	.section	.rodata
.LC1:
	.string	"> "
	.text
	.type	line, @function
line:
	pushq	%rbp
	movq	%rsp, %rbp
	subq	$224, %rsp
	movq	%rdi, -216(%rbp)
	movq	%rsi, -168(%rbp)
	movq	%rdx, -160(%rbp)
	movq	%rcx, -152(%rbp)
	movq	%r8, -144(%rbp)
	movq	%r9, -136(%rbp)
	testb	%al, %al
	je	.L10
	movaps	%xmm0, -128(%rbp)
	movaps	%xmm1, -112(%rbp)
	movaps	%xmm2, -96(%rbp)
	movaps	%xmm3, -80(%rbp)
	movaps	%xmm4, -64(%rbp)
	movaps	%xmm5, -48(%rbp)
	movaps	%xmm6, -32(%rbp)
	movaps	%xmm7, -16(%rbp)
.L10:
	movl	$8, -200(%rbp)
	movl	$48, -196(%rbp)
	leaq	16(%rbp), %rax
	movq	%rax, -192(%rbp)
	leaq	-176(%rbp), %rax
	movq	%rax, -184(%rbp)
	movq	stdout(%rip), %rax
	movq	%rax, %rcx
	movl	$2, %edx
	movl	$1, %esi
	leaq	.LC1(%rip), %rax
	movq	%rax, %rdi
	call	fwrite@PLT
	leaq	-200(%rbp), %rdx
	movq	-216(%rbp), %rax
	movq	%rdx, %rsi
	movq	%rax, %rdi
	call	vprintf@PLT
	movl	$10, %edi
	call	putchar@PLT
	nop
	leave
	ret
	.size	line, .-line
	.section	.rodata
.LC2:
	.string	"%d %i %u %o %x %X %c %s %%"
.LC3:
	.string	"text"
	.align 8
.LC4:
	.string	"[%8d] [%-8d] [%08d] [%+d] [% d] [%.5d] [%8.3d]"
.LC5:
	.string	"star"
.LC6:
	.string	"shortened"
.LC7:
	.string	"left"
.LC8:
	.string	"right"
	.align 8
.LC9:
	.string	"[%10s] [%-10s] [%.3s] [%*s] [%-*s]"
.LC10:
	.string	"%hhd %hd %ld %lld %zu %#x %#o"
	.align 8
.LC19:
	.string	"%f %.2f %10.4f %-10.1f| %e %.3E %g %g %g"
.LC27:
	.string	"%.0f %.0f %.0f %.1f %g %f %f"
.LC29:
	.string	"%a %.3Lf %s %p"
.LC32:
	.string	"%d (%6.2f, %6.2f)\n"
.LC33:
	.string	"%.3f"
.LC34:
	.string	"%s... of %d characters\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushq	%rbp
	movq	%rsp, %rbp
	subq	$208, %rsp
	subq	$8, %rsp
	leaq	.LC3(%rip), %rax
	pushq	%rax
	pushq	$42
	pushq	$48879
	movl	$42, %r9d
	movl	$42, %r8d
	movl	$42, %ecx
	movl	$42, %edx
	movl	$-42, %esi
	leaq	.LC2(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	line
	addq	$32, %rsp
	pushq	$42
	pushq	$42
	movl	$42, %r9d
	movl	$42, %r8d
	movl	$42, %ecx
	movl	$42, %edx
	movl	$42, %esi
	leaq	.LC4(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	line
	addq	$16, %rsp
	leaq	.LC5(%rip), %rax
	pushq	%rax
	pushq	$7
	leaq	.LC5(%rip), %r9
	movl	$7, %r8d
	leaq	.LC6(%rip), %rax
	movq	%rax, %rcx
	leaq	.LC7(%rip), %rax
	movq	%rax, %rdx
	leaq	.LC8(%rip), %rax
	movq	%rax, %rsi
	leaq	.LC9(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	line
	addq	$16, %rsp
	pushq	$8
	pushq	$255
	movl	$16, %r9d
	movabsq	$-1125899906842624, %r8
	movabsq	$1099511627776, %rax
	movq	%rax, %rcx
	movl	$70000, %edx
	movl	$300, %esi
	leaq	.LC10(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	line
	addq	$16, %rsp
	movsd	.LC11(%rip), %xmm7
	movsd	.LC12(%rip), %xmm6
	movsd	.LC13(%rip), %xmm5
	movsd	.LC14(%rip), %xmm4
	movsd	.LC15(%rip), %xmm3
	movsd	.LC16(%rip), %xmm2
	movsd	.LC17(%rip), %xmm1
	movq	.LC18(%rip), %rax
	subq	$8, %rsp
	movsd	.LC20(%rip), %xmm0
	leaq	-8(%rsp), %rsp
	movsd	%xmm0, (%rsp)
	movq	%rax, %xmm0
	leaq	.LC19(%rip), %rax
	movq	%rax, %rdi
	movl	$8, %eax
	call	line
	addq	$16, %rsp
	movsd	.LC21(%rip), %xmm5
	movsd	.LC22(%rip), %xmm4
	movsd	.LC23(%rip), %xmm3
	movsd	.LC24(%rip), %xmm2
	movsd	.LC17(%rip), %xmm1
	movsd	.LC25(%rip), %xmm0
	movq	.LC26(%rip), %rax
	movapd	%xmm5, %xmm6
	movapd	%xmm4, %xmm5
	movapd	%xmm3, %xmm4
	movapd	%xmm2, %xmm3
	movapd	%xmm1, %xmm2
	movapd	%xmm0, %xmm1
	movq	%rax, %xmm0
	leaq	.LC27(%rip), %rax
	movq	%rax, %rdi
	movl	$7, %eax
	call	line
	movq	.LC28(%rip), %rax
	fldt	.LC30(%rip)
	leaq	-16(%rsp), %rsp
	fstpt	(%rsp)
	movl	$0, %edx
	movl	$0, %esi
	movq	%rax, %xmm0
	leaq	.LC29(%rip), %rax
	movq	%rax, %rdi
	movl	$1, %eax
	call	line
	addq	$16, %rsp
	movl	$2010, %edi
	call	srand@PLT
	movl	$0, -4(%rbp)
	jmp	.L12
.L13:
	call	rand@PLT
	movslq	%eax, %rdx
	imulq	$274877907, %rdx, %rdx
	shrq	$32, %rdx
	sarl	$7, %edx
	movl	%eax, %ecx
	sarl	$31, %ecx
	subl	%ecx, %edx
	imull	$2000, %edx, %ecx
	subl	%ecx, %eax
	movl	%eax, %edx
	pxor	%xmm0, %xmm0
	cvtsi2sdl	%edx, %xmm0
	movsd	.LC20(%rip), %xmm1
	divsd	%xmm1, %xmm0
	movsd	.LC31(%rip), %xmm1
	subsd	%xmm1, %xmm0
	movsd	%xmm0, -200(%rbp)
	call	rand@PLT
	movslq	%eax, %rdx
	imulq	$274877907, %rdx, %rdx
	shrq	$32, %rdx
	sarl	$7, %edx
	movl	%eax, %ecx
	sarl	$31, %ecx
	subl	%ecx, %edx
	imull	$2000, %edx, %ecx
	subl	%ecx, %eax
	movl	%eax, %edx
	pxor	%xmm0, %xmm0
	cvtsi2sdl	%edx, %xmm0
	movsd	.LC20(%rip), %xmm1
	divsd	%xmm1, %xmm0
	movsd	.LC31(%rip), %xmm1
	subsd	%xmm1, %xmm0
	movl	-4(%rbp), %eax
	cltq
	salq	$4, %rax
	addq	%rbp, %rax
	subq	$176, %rax
	movsd	-200(%rbp), %xmm7
	movsd	%xmm7, (%rax)
	movl	-4(%rbp), %eax
	cltq
	salq	$4, %rax
	addq	%rbp, %rax
	subq	$168, %rax
	movsd	%xmm0, (%rax)
	addl	$1, -4(%rbp)
.L12:
	cmpl	$8, -4(%rbp)
	jle	.L13
	leaq	-176(%rbp), %rax
	leaq	by_distance(%rip), %rdx
	movq	%rdx, %rcx
	movl	$16, %edx
	movl	$9, %esi
	movq	%rax, %rdi
	call	qsort@PLT
	pxor	%xmm0, %xmm0
	movsd	%xmm0, -16(%rbp)
	movl	$0, -20(%rbp)
	jmp	.L14
.L15:
	movl	-20(%rbp), %eax
	cltq
	salq	$4, %rax
	addq	%rbp, %rax
	subq	$168, %rax
	movsd	(%rax), %xmm0
	movl	-20(%rbp), %eax
	cltq
	salq	$4, %rax
	addq	%rbp, %rax
	subq	$176, %rax
	movq	(%rax), %rdx
	movl	-20(%rbp), %eax
	movapd	%xmm0, %xmm1
	movq	%rdx, %xmm0
	movl	%eax, %esi
	leaq	.LC32(%rip), %rax
	movq	%rax, %rdi
	movl	$2, %eax
	call	printf@PLT
	movl	-20(%rbp), %eax
	cltq
	salq	$4, %rax
	addq	%rbp, %rax
	subq	$176, %rax
	movsd	(%rax), %xmm1
	movl	-20(%rbp), %eax
	cltq
	salq	$4, %rax
	addq	%rbp, %rax
	subq	$168, %rax
	movsd	(%rax), %xmm0
	mulsd	%xmm1, %xmm0
	movsd	-16(%rbp), %xmm1
	addsd	%xmm1, %xmm0
	movsd	%xmm0, -16(%rbp)
	addl	$1, -20(%rbp)
.L14:
	cmpl	$8, -20(%rbp)
	jle	.L15
	movq	-16(%rbp), %rdx
	leaq	-184(%rbp), %rax
	movq	%rdx, %xmm0
	leaq	.LC33(%rip), %rdx
	movl	$8, %esi
	movq	%rax, %rdi
	movl	$1, %eax
	call	snprintf@PLT
	movl	%eax, -24(%rbp)
	movl	-24(%rbp), %edx
	leaq	-184(%rbp), %rax
	movq	%rax, %rsi
	leaq	.LC34(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	printf@PLT
	movl	$0, %eax
	leave
	ret
	.size	main, .-main
	.section	.rodata
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
.LC20:
	.long	0
	.long	1079574528
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
	.align 16
.LC30:
	.long	613210829
	.long	-1376234408
	.long	16384
	.long	0
	.align 8
.LC31:
	.long	0
	.long	1076101120
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
