	.text
	.file	"formats.c"
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3                               # -- Begin function main
.LCPI0_0:
	.quad	0x400921fb53c8d4f1              # double 3.1415926500000002
.LCPI0_1:
	.quad	0x4004000000000000              # double 2.5
.LCPI0_2:
	.quad	0xbfd5555555555555              # double -0.33333333333333331
.LCPI0_3:
	.quad	0x4023fae147ae147b              # double 9.9900000000000002
.LCPI0_4:
	.quad	0x40c81cd6c8b43958              # double 12345.678
.LCPI0_5:
	.quad	0x01a56e1fc2f8f359              # double 1.0E-300
.LCPI0_6:
	.quad	0x412e848000000000              # double 1.0E+6
.LCPI0_7:
	.quad	0x3ee4f8b588e368f1              # double 1.0000000000000001E-5
.LCPI0_8:
	.quad	0x3fe0000000000000              # double 0.5
.LCPI0_9:
	.quad	0x3ff8000000000000              # double 1.5
.LCPI0_10:
	.quad	0x3fd0000000000000              # double 0.25
.LCPI0_11:
	.quad	0x430c6bf526340000              # double 1.0E+15
.LCPI0_12:
	.quad	0x7ff0000000000000              # double +Inf
.LCPI0_13:
	.quad	0x8000000000000000              # double -0
.LCPI0_15:
	.quad	0x3ff0000000000000              # double 1
.LCPI0_16:
	.quad	0x4059000000000000              # double 100
.LCPI0_17:
	.quad	0xc024000000000000              # double -10
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4
.LCPI0_14:
	.quad	0xadf85458248cdacd              # x86_fp80 2.71828182800000000001
	.short	0x4000
	.zero	6
	.text
	.globl	main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	subq	$168, %rsp
	leaq	.L.str.1(%rip), %rbx
	leaq	.L.str(%rip), %rdi
	movl	$-42, %esi
	movl	$42, %edx
	movl	$42, %ecx
	movl	$42, %r8d
	movl	$42, %r9d
	xorl	%eax, %eax
	pushq	%rbx
	pushq	$42
	pushq	$48879                          # imm = 0xBEEF
	callq	line
	addq	$32, %rsp
	leaq	.L.str.2(%rip), %rdi
	movl	$42, %esi
	movl	$42, %edx
	movl	$42, %ecx
	movl	$42, %r8d
	movl	$42, %r9d
	xorl	%eax, %eax
	pushq	$42
	pushq	$42
	callq	line
	addq	$16, %rsp
	leaq	.L.str.7(%rip), %r9
	leaq	.L.str.3(%rip), %rdi
	leaq	.L.str.4(%rip), %rsi
	leaq	.L.str.5(%rip), %rdx
	leaq	.L.str.6(%rip), %rcx
	movl	$7, %r8d
	xorl	%eax, %eax
	pushq	%r9
	pushq	$7
	callq	line
	addq	$16, %rsp
	leaq	.L.str.8(%rip), %rdi
	movabsq	$1099511627776, %rcx            # imm = 0x10000000000
	movabsq	$-1125899906842624, %r8         # imm = 0xFFFC000000000000
	movl	$16, %r9d
	movl	$300, %esi                      # imm = 0x12C
	movl	$70000, %edx                    # imm = 0x11170
	xorl	%eax, %eax
	pushq	$8
	pushq	$255
	callq	line
	addq	$8, %rsp
	movabsq	$4636737291354636288, %rcx      # imm = 0x4059000000000000
	leaq	.L.str.9(%rip), %rdi
	movsd	.LCPI0_0(%rip), %xmm0           # xmm0 = mem[0],zero
	movsd	.LCPI0_1(%rip), %xmm1           # xmm1 = mem[0],zero
	movsd	.LCPI0_2(%rip), %xmm2           # xmm2 = mem[0],zero
	movsd	.LCPI0_3(%rip), %xmm3           # xmm3 = mem[0],zero
	movsd	.LCPI0_4(%rip), %xmm4           # xmm4 = mem[0],zero
	movsd	.LCPI0_5(%rip), %xmm5           # xmm5 = mem[0],zero
	movsd	.LCPI0_6(%rip), %xmm6           # xmm6 = mem[0],zero
	movsd	.LCPI0_7(%rip), %xmm7           # xmm7 = mem[0],zero
	movb	$8, %al
	pushq	%rcx
	callq	line
	addq	$16, %rsp
	leaq	.L.str.10(%rip), %rdi
	movsd	.LCPI0_8(%rip), %xmm0           # xmm0 = mem[0],zero
	movsd	.LCPI0_9(%rip), %xmm1           # xmm1 = mem[0],zero
	movsd	.LCPI0_10(%rip), %xmm3          # xmm3 = mem[0],zero
	movsd	.LCPI0_11(%rip), %xmm4          # xmm4 = mem[0],zero
	movsd	.LCPI0_12(%rip), %xmm5          # xmm5 = mem[0],zero
	movsd	.LCPI0_13(%rip), %xmm6          # xmm6 = mem[0],zero
	movsd	.LCPI0_1(%rip), %xmm2           # xmm2 = mem[0],zero
	movb	$7, %al
	callq	line
	subq	$16, %rsp
	fldt	.LCPI0_14(%rip)
	fstpt	(%rsp)
	leaq	.L.str.11(%rip), %rdi
	movsd	.LCPI0_15(%rip), %xmm0          # xmm0 = mem[0],zero
	xorl	%esi, %esi
	xorl	%edx, %edx
	movb	$1, %al
	callq	line
	addq	$16, %rsp
	movl	$2010, %edi                     # imm = 0x7DA
	callq	srand@PLT
	movl	$8, %ebx
	.p2align	4, 0x90
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	callq	rand@PLT
	cltq
	imulq	$274877907, %rax, %rcx          # imm = 0x10624DD3
	movq	%rcx, %rdx
	shrq	$63, %rdx
	sarq	$39, %rcx
	addl	%edx, %ecx
	imull	$2000, %ecx, %ecx               # imm = 0x7D0
	subl	%ecx, %eax
	xorps	%xmm1, %xmm1
	cvtsi2sd	%eax, %xmm1
	movsd	.LCPI0_16(%rip), %xmm0          # xmm0 = mem[0],zero
	divsd	%xmm0, %xmm1
	movsd	.LCPI0_17(%rip), %xmm0          # xmm0 = mem[0],zero
	addsd	%xmm0, %xmm1
	movsd	%xmm1, (%rsp)                   # 8-byte Spill
	callq	rand@PLT
	cltq
	imulq	$274877907, %rax, %rcx          # imm = 0x10624DD3
	movq	%rcx, %rdx
	shrq	$63, %rdx
	sarq	$39, %rcx
	addl	%edx, %ecx
	imull	$2000, %ecx, %ecx               # imm = 0x7D0
	subl	%ecx, %eax
	xorps	%xmm0, %xmm0
	cvtsi2sd	%eax, %xmm0
	divsd	.LCPI0_16(%rip), %xmm0
	addsd	.LCPI0_17(%rip), %xmm0
	movsd	(%rsp), %xmm1                   # 8-byte Reload
                                        # xmm1 = mem[0],zero
	movsd	%xmm1, 8(%rsp,%rbx)
	movsd	%xmm0, 16(%rsp,%rbx)
	addq	$16, %rbx
	cmpq	$152, %rbx
	jne	.LBB0_1
# %bb.2:
	leaq	by_distance(%rip), %rcx
	leaq	16(%rsp), %rdi
	movl	$9, %esi
	movl	$16, %edx
	callq	qsort@PLT
	leaq	24(%rsp), %rbx
	xorpd	%xmm0, %xmm0
	xorl	%r15d, %r15d
	leaq	.L.str.12(%rip), %r14
	.p2align	4, 0x90
.LBB0_3:                                # =>This Inner Loop Header: Depth=1
	movsd	%xmm0, (%rsp)                   # 8-byte Spill
	movsd	-8(%rbx), %xmm0                 # xmm0 = mem[0],zero
	movsd	(%rbx), %xmm1                   # xmm1 = mem[0],zero
	movq	%r14, %rdi
	movl	%r15d, %esi
	movb	$2, %al
	callq	printf@PLT
	movsd	-8(%rbx), %xmm0                 # xmm0 = mem[0],zero
	mulsd	(%rbx), %xmm0
	movsd	(%rsp), %xmm1                   # 8-byte Reload
                                        # xmm1 = mem[0],zero
	addsd	%xmm0, %xmm1
	movsd	%xmm1, (%rsp)                   # 8-byte Spill
	movsd	(%rsp), %xmm0                   # 8-byte Reload
                                        # xmm0 = mem[0],zero
	addq	$1, %r15
	addq	$16, %rbx
	cmpq	$9, %r15
	jne	.LBB0_3
# %bb.4:
	leaq	.L.str.13(%rip), %rdx
	leaq	8(%rsp), %rbx
	movl	$8, %esi
	movq	%rbx, %rdi
	movb	$1, %al
	callq	snprintf@PLT
	leaq	.L.str.14(%rip), %rdi
	movq	%rbx, %rsi
	movl	%eax, %edx
	xorl	%eax, %eax
	callq	printf@PLT
	xorl	%eax, %eax
	addq	$160, %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	retq
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function line
	.type	line,@function
line:                                   # @line
# %bb.0:
	pushq	%r14
	pushq	%rbx
	subq	$216, %rsp
	movq	%rdi, %r14
	movq	%rsi, 40(%rsp)
	movq	%rdx, 48(%rsp)
	movq	%rcx, 56(%rsp)
	movq	%r8, 64(%rsp)
	movq	%r9, 72(%rsp)
	testb	%al, %al
	je	.LBB1_2
# %bb.1:
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm1, 96(%rsp)
	movaps	%xmm2, 112(%rsp)
	movaps	%xmm3, 128(%rsp)
	movaps	%xmm4, 144(%rsp)
	movaps	%xmm5, 160(%rsp)
	movaps	%xmm6, 176(%rsp)
	movaps	%xmm7, 192(%rsp)
.LBB1_2:
	leaq	32(%rsp), %rax
	movq	%rax, 16(%rsp)
	leaq	240(%rsp), %rax
	movq	%rax, 8(%rsp)
	movabsq	$206158430216, %rax             # imm = 0x3000000008
	movq	%rax, (%rsp)
	movq	stdout@GOTPCREL(%rip), %rbx
	movq	(%rbx), %rcx
	leaq	.L.str.15(%rip), %rdi
	movl	$2, %esi
	movl	$1, %edx
	callq	fwrite@PLT
	movq	(%rbx), %rdi
	movq	%rsp, %rdx
	movq	%r14, %rsi
	callq	vfprintf@PLT
	movq	(%rbx), %rsi
	movl	$10, %edi
	callq	putc@PLT
	addq	$216, %rsp
	popq	%rbx
	popq	%r14
	retq
.Lfunc_end1:
	.size	line, .Lfunc_end1-line
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function by_distance
	.type	by_distance,@function
by_distance:                            # @by_distance
# %bb.0:
	movsd	(%rdi), %xmm0                   # xmm0 = mem[0],zero
	movsd	8(%rdi), %xmm1                  # xmm1 = mem[0],zero
	mulsd	%xmm1, %xmm1
	mulsd	%xmm0, %xmm0
	addsd	%xmm1, %xmm0
	movsd	(%rsi), %xmm1                   # xmm1 = mem[0],zero
	movsd	8(%rsi), %xmm2                  # xmm2 = mem[0],zero
	mulsd	%xmm2, %xmm2
	mulsd	%xmm1, %xmm1
	addsd	%xmm2, %xmm1
	subsd	%xmm1, %xmm0
	xorpd	%xmm1, %xmm1
	xorl	%ecx, %ecx
	ucomisd	%xmm1, %xmm0
	seta	%cl
	ucomisd	%xmm0, %xmm1
	movl	$-1, %eax
	cmovbel	%ecx, %eax
	retq
.Lfunc_end2:
	.size	by_distance, .Lfunc_end2-by_distance
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"%d %i %u %o %x %X %c %s %%"
	.size	.L.str, 27

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"text"
	.size	.L.str.1, 5

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"[%8d] [%-8d] [%08d] [%+d] [% d] [%.5d] [%8.3d]"
	.size	.L.str.2, 47

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"[%10s] [%-10s] [%.3s] [%*s] [%-*s]"
	.size	.L.str.3, 35

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"right"
	.size	.L.str.4, 6

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"left"
	.size	.L.str.5, 5

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"shortened"
	.size	.L.str.6, 10

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"star"
	.size	.L.str.7, 5

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"%hhd %hd %ld %lld %zu %#x %#o"
	.size	.L.str.8, 30

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"%f %.2f %10.4f %-10.1f| %e %.3E %g %g %g"
	.size	.L.str.9, 41

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"%.0f %.0f %.0f %.1f %g %f %f"
	.size	.L.str.10, 29

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.asciz	"%a %.3Lf %s %p"
	.size	.L.str.11, 15

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"%d (%6.2f, %6.2f)\n"
	.size	.L.str.12, 19

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.asciz	"%.3f"
	.size	.L.str.13, 5

	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	"%s... of %d characters\n"
	.size	.L.str.14, 24

	.type	.L.str.15,@object               # @.str.15
.L.str.15:
	.asciz	"> "
	.size	.L.str.15, 3

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym by_distance
