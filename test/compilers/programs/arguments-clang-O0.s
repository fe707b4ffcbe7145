# clang -O0 -fPIE arguments.c (clang 14.0.6)
	.text
	.file	"arguments.c"
	.globl	memcpy                          # -- Begin function memcpy
	.p2align	4, 0x90
	.type	memcpy,@function
memcpy:                                 # @memcpy
	.cfi_startproc
# %bb.0:
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movq	%rdi, -8(%rbp)
	movq	%rsi, -16(%rbp)
	movq	%rdx, -24(%rbp)
	movq	-8(%rbp), %rax
	movq	%rax, -32(%rbp)
	movq	-8(%rbp), %rdi
	movq	-16(%rbp), %rsi
	movq	-24(%rbp), %rcx
	#APP
	rep		movsb	(%rsi), %es:(%rdi)
	#NO_APP
	movq	%rdi, -8(%rbp)
	movq	%rsi, -16(%rbp)
	movq	%rcx, -24(%rbp)
	movq	-32(%rbp), %rax
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end0:
	.size	memcpy, .Lfunc_end0-memcpy
	.cfi_endproc
                                        # -- End function
	.globl	memset                          # -- Begin function memset
	.p2align	4, 0x90
	.type	memset,@function
memset:                                 # @memset
	.cfi_startproc
# %bb.0:
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movq	%rdi, -8(%rbp)
	movl	%esi, -12(%rbp)
	movq	%rdx, -24(%rbp)
	movq	-8(%rbp), %rax
	movq	%rax, -32(%rbp)
	movq	-8(%rbp), %rdi
	movq	-24(%rbp), %rcx
	movl	-12(%rbp), %eax
	#APP
	rep		stosb	%al, %es:(%rdi)
	#NO_APP
	movq	%rdi, -8(%rbp)
	movq	%rcx, -24(%rbp)
	movq	-32(%rbp), %rax
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end1:
	.size	memset, .Lfunc_end1-memset
	.cfi_endproc
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3                               # -- Begin function main
.LCPI2_0:
	.quad	0x3ff4000000000000              # double 1.25
.LCPI2_1:
	.quad	0x4008000000000000              # double 3
.LCPI2_2:
	.quad	0x4000000000000000              # double 2
.LCPI2_4:
	.quad	0x3ff8000000000000              # double 1.5
.LCPI2_5:
	.quad	0x4004000000000000              # double 2.5
.LCPI2_6:
	.quad	0x400c000000000000              # double 3.5
.LCPI2_7:
	.quad	0x4012000000000000              # double 4.5
.LCPI2_8:
	.quad	0x4021cccccccccccd              # double 8.9000000000000004
.LCPI2_9:
	.quad	0x4059000000000000              # double 100
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2
.LCPI2_3:
	.long	0x3f800000                      # float 1
.LCPI2_10:
	.long	0x40200000                      # float 2.5
	.text
	.globl	main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
	.cfi_startproc
# %bb.0:
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$288, %rsp                      # imm = 0x120
	movl	$0, -4(%rbp)
	movups	.L__const.main.t(%rip), %xmm0
	movaps	%xmm0, -32(%rbp)
	movl	.L__const.main.b+7(%rip), %eax
	movl	%eax, -57(%rbp)
	movq	.L__const.main.b(%rip), %rax
	movq	%rax, -64(%rbp)
	xorps	%xmm0, %xmm0
	movaps	%xmm0, -80(%rbp)
	movaps	%xmm0, -96(%rbp)
	movaps	%xmm0, -112(%rbp)
	movq	$1, -112(%rbp)
	movq	$2, -104(%rbp)
	movq	$3, -96(%rbp)
	movq	$4, -88(%rbp)
	movq	$5, -80(%rbp)
	movq	$6, -72(%rbp)
	movq	.L__const.main.f(%rip), %rax
	movq	%rax, -128(%rbp)
	movq	-32(%rbp), %rdi
	movsd	-24(%rbp), %xmm0                # xmm0 = mem[0],zero
	movl	-57(%rbp), %eax
	movl	%eax, -153(%rbp)
	movq	-64(%rbp), %rax
	movq	%rax, -160(%rbp)
	movq	-160(%rbp), %rdx
	movzbl	-150(%rbp), %eax
	shll	$16, %eax
	movzwl	-152(%rbp), %ecx
	orl	%eax, %ecx
	movl	$120, %esi
	movss	.LCPI2_10(%rip), %xmm1          # xmm1 = mem[0],zero,zero,zero
	callq	mixed
	movq	%rax, -144(%rbp)
	movsd	%xmm0, -136(%rbp)
	movq	-144(%rbp), %rax
	movq	%rax, -48(%rbp)
	movq	-136(%rbp), %rax
	movq	%rax, -40(%rbp)
	movq	-48(%rbp), %rsi
	movsd	.LCPI2_9(%rip), %xmm0           # xmm0 = mem[0],zero
	mulsd	-40(%rbp), %xmm0
	cvttsd2si	%xmm0, %rax
	addq	%rax, %rsi
	leaq	.L.str(%rip), %rdi
	callq	tell
	movups	-112(%rbp), %xmm0
	movups	-96(%rbp), %xmm1
	movups	-80(%rbp), %xmm2
	movq	%rsp, %rax
	movups	%xmm2, 32(%rax)
	movups	%xmm1, 16(%rax)
	movups	%xmm0, (%rax)
	leaq	-208(%rbp), %rdi
	movl	$7, %esi
	callq	grown
	movq	-168(%rbp), %rsi
	leaq	.L.str.1(%rip), %rdi
	callq	tell
	movups	-112(%rbp), %xmm0
	movups	-96(%rbp), %xmm1
	movups	-80(%rbp), %xmm2
	movq	%rsp, %rax
	movups	%xmm2, 32(%rax)
	movups	%xmm1, 16(%rax)
	movups	%xmm0, (%rax)
	movl	$250, 56(%rax)
	movq	$7, 48(%rax)
	movl	$1, %edi
	movl	$-2, %esi
	movl	$3, %edx
	movl	$100, %ecx
	movl	$-16, %r8d
	movl	$6, %r9d
	movsd	.LCPI2_8(%rip), %xmm0           # xmm0 = mem[0],zero
	callq	many
	movq	%rax, %rsi
	leaq	.L.str.2(%rip), %rdi
	callq	tell
	movq	-32(%rbp), %rdx
	movsd	-24(%rbp), %xmm1                # xmm1 = mem[0],zero
	movq	-32(%rbp), %r8
	movsd	-24(%rbp), %xmm3                # xmm3 = mem[0],zero
	movl	$4, %edi
	movl	$1, %esi
	movsd	.LCPI2_4(%rip), %xmm0           # xmm0 = mem[0],zero
	movl	$2, %ecx
	movsd	.LCPI2_5(%rip), %xmm2           # xmm2 = mem[0],zero
	movl	$3, %r9d
	movsd	.LCPI2_6(%rip), %xmm4           # xmm4 = mem[0],zero
	leaq	-32(%rbp), %rax
	movsd	.LCPI2_7(%rip), %xmm5           # xmm5 = mem[0],zero
	movq	(%rax), %r10
	movq	%r10, (%rsp)
	movq	8(%rax), %r10
	movq	%r10, 8(%rsp)
	movl	$4, 16(%rsp)
	movq	(%rax), %r10
	movq	%r10, 24(%rsp)
	movq	8(%rax), %rax
	movq	%rax, 32(%rsp)
	movb	$6, %al
	callq	added
	movq	%rax, %rsi
	leaq	.L.str.3(%rip), %rdi
	callq	tell
	movss	.LCPI2_3(%rip), %xmm0           # xmm0 = mem[0],zero,zero,zero
	movss	%xmm0, -120(%rbp)
	movslq	-120(%rbp), %rsi
	leaq	.L.str.4(%rip), %rdi
	callq	tell
	movq	-128(%rbp), %rdi
	callq	packed
	movq	%rax, %rsi
	leaq	.L.str.5(%rip), %rdi
	callq	tell
	movsd	.LCPI2_2(%rip), %xmm0           # xmm0 = mem[0],zero
	movsd	%xmm0, -224(%rbp)
	movsd	.LCPI2_1(%rip), %xmm0           # xmm0 = mem[0],zero
	movsd	%xmm0, -216(%rbp)
	movsd	-224(%rbp), %xmm0               # xmm0 = mem[0],zero
	movsd	-216(%rbp), %xmm1               # xmm1 = mem[0],zero
	movsd	.LCPI2_0(%rip), %xmm2           # xmm2 = mem[0],zero
	callq	multiplied
	cvttsd2si	%xmm0, %rax
	imulq	$10, %rax, %rsi
	leaq	.L.str.6(%rip), %rdi
	callq	tell
	movl	$20, %edi
	callq	summed
	movslq	%eax, %rsi
	leaq	.L.str.7(%rip), %rdi
	callq	tell
	xorl	%eax, %eax
	addq	$288, %rsp                      # imm = 0x120
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end2:
	.size	main, .Lfunc_end2-main
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function mixed
	.type	mixed,@function
mixed:                                  # @mixed
	.cfi_startproc
# %bb.0:
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movb	%sil, %al
	movq	%rdi, -32(%rbp)
	movsd	%xmm0, -24(%rbp)
	movq	%rdx, -64(%rbp)
	movl	%ecx, %edx
	shrl	$16, %edx
                                        # kill: def $dl killed $dl killed $edx
	movb	%dl, -54(%rbp)
                                        # kill: def $cx killed $cx killed $ecx
	movw	%cx, -56(%rbp)
	movl	-57(%rbp), %ecx
	movl	%ecx, -41(%rbp)
	movq	-64(%rbp), %rcx
	movq	%rcx, -48(%rbp)
	movb	%al, -65(%rbp)
	movss	%xmm1, -72(%rbp)
	movq	-32(%rbp), %rax
	movsbq	-65(%rbp), %rcx
	addq	%rcx, %rax
	movsbq	-38(%rbp), %rcx
	addq	%rcx, %rax
	movq	%rax, -16(%rbp)
	movsd	-24(%rbp), %xmm0                # xmm0 = mem[0],zero
	movss	-72(%rbp), %xmm1                # xmm1 = mem[0],zero,zero,zero
	cvtss2sd	%xmm1, %xmm1
	mulsd	%xmm1, %xmm0
	movsd	%xmm0, -8(%rbp)
	movq	-16(%rbp), %rax
	movsd	-8(%rbp), %xmm0                 # xmm0 = mem[0],zero
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end3:
	.size	mixed, .Lfunc_end3-mixed
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function tell
	.type	tell,@function
tell:                                   # @tell
	.cfi_startproc
# %bb.0:
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$80, %rsp
	movq	%rdi, -8(%rbp)
	movq	%rsi, -16(%rbp)
	leaq	-48(%rbp), %rax
	addq	$24, %rax
	movq	%rax, -56(%rbp)
	cmpq	$0, -16(%rbp)
	jge	.LBB4_2
# %bb.1:
	xorl	%eax, %eax
                                        # kill: def $rax killed $eax
	subq	-16(%rbp), %rax
	movq	%rax, -72(%rbp)                 # 8-byte Spill
	jmp	.LBB4_3
.LBB4_2:
	movq	-16(%rbp), %rax
	movq	%rax, -72(%rbp)                 # 8-byte Spill
.LBB4_3:
	movq	-72(%rbp), %rax                 # 8-byte Reload
	movq	%rax, -64(%rbp)
	movq	-56(%rbp), %rax
	movq	%rax, %rcx
	addq	$-1, %rcx
	movq	%rcx, -56(%rbp)
	movb	$0, -1(%rax)
	movq	-56(%rbp), %rax
	movq	%rax, %rcx
	addq	$-1, %rcx
	movq	%rcx, -56(%rbp)
	movb	$10, -1(%rax)
.LBB4_4:                                # =>This Inner Loop Header: Depth=1
	movq	-64(%rbp), %rax
	movl	$10, %ecx
	xorl	%edx, %edx
                                        # kill: def $rdx killed $edx
	divq	%rcx
	addq	$48, %rdx
	movb	%dl, %cl
	movq	-56(%rbp), %rax
	movq	%rax, %rdx
	addq	$-1, %rdx
	movq	%rdx, -56(%rbp)
	movb	%cl, -1(%rax)
# %bb.5:                                #   in Loop: Header=BB4_4 Depth=1
	movq	-64(%rbp), %rax
	movl	$10, %ecx
	xorl	%edx, %edx
                                        # kill: def $rdx killed $edx
	divq	%rcx
	movq	%rax, -64(%rbp)
	cmpq	$0, %rax
	jne	.LBB4_4
# %bb.6:
	cmpq	$0, -16(%rbp)
	jge	.LBB4_8
# %bb.7:
	movq	-56(%rbp), %rax
	movq	%rax, %rcx
	addq	$-1, %rcx
	movq	%rcx, -56(%rbp)
	movb	$45, -1(%rax)
.LBB4_8:
	movq	-8(%rbp), %rdi
	callq	say
	leaq	.L.str.8(%rip), %rdi
	callq	say
	movq	-56(%rbp), %rdi
	callq	say
	addq	$80, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end4:
	.size	tell, .Lfunc_end4-tell
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function grown
	.type	grown,@function
grown:                                  # @grown
	.cfi_startproc
# %bb.0:
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$32, %rsp
	movq	%rdi, -32(%rbp)                 # 8-byte Spill
	movq	%rdi, -24(%rbp)                 # 8-byte Spill
	leaq	16(%rbp), %rax
	movq	%rax, -16(%rbp)                 # 8-byte Spill
	movl	%esi, -4(%rbp)
	movl	$0, -8(%rbp)
.LBB5_1:                                # =>This Inner Loop Header: Depth=1
	cmpl	$6, -8(%rbp)
	jge	.LBB5_4
# %bb.2:                                #   in Loop: Header=BB5_1 Depth=1
	movq	-16(%rbp), %rax                 # 8-byte Reload
	movl	-4(%rbp), %ecx
	imull	-8(%rbp), %ecx
	movslq	%ecx, %rdx
	movslq	-8(%rbp), %rcx
	addq	(%rax,%rcx,8), %rdx
	movq	%rdx, (%rax,%rcx,8)
# %bb.3:                                #   in Loop: Header=BB5_1 Depth=1
	movl	-8(%rbp), %eax
	addl	$1, %eax
	movl	%eax, -8(%rbp)
	jmp	.LBB5_1
.LBB5_4:
	movq	-16(%rbp), %rsi                 # 8-byte Reload
	movq	-32(%rbp), %rdi                 # 8-byte Reload
	movl	$48, %edx
	callq	memcpy@PLT
	movq	-24(%rbp), %rax                 # 8-byte Reload
	addq	$32, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end5:
	.size	grown, .Lfunc_end5-grown
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function many
	.type	many,@function
many:                                   # @many
	.cfi_startproc
# %bb.0:
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movb	%cl, %al
                                        # kill: def $dx killed $dx killed $edx
	movb	72(%rbp), %cl
	movq	64(%rbp), %rcx
	leaq	16(%rbp), %rcx
	movq	%rdi, -8(%rbp)
	movl	%esi, -12(%rbp)
	movw	%dx, -14(%rbp)
	movb	%al, -15(%rbp)
	movl	%r8d, -20(%rbp)
	movq	%r9, -32(%rbp)
	movsd	%xmm0, -40(%rbp)
	movq	-8(%rbp), %rax
	movslq	-12(%rbp), %rdx
	subq	%rdx, %rax
	movswq	-14(%rbp), %rdx
	addq	%rdx, %rax
	movsbq	-15(%rbp), %rdx
	subq	%rdx, %rax
	movl	-20(%rbp), %edx
                                        # kill: def $rdx killed $edx
	addq	%rdx, %rax
	subq	-32(%rbp), %rax
	addq	40(%rcx), %rax
	subq	64(%rbp), %rax
	cvttsd2si	-40(%rbp), %rcx
	addq	%rcx, %rax
	movzbl	72(%rbp), %ecx
                                        # kill: def $rcx killed $ecx
	subq	%rcx, %rax
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end6:
	.size	many, .Lfunc_end6-many
	.cfi_endproc
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3                               # -- Begin function added
.LCPI7_0:
	.quad	0x4000000000000000              # double 2
	.text
	.p2align	4, 0x90
	.type	added,@function
added:                                  # @added
	.cfi_startproc
# %bb.0:
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$224, %rsp
	testb	%al, %al
	je	.LBB7_15
# %bb.14:
	movaps	%xmm0, -208(%rbp)
	movaps	%xmm1, -192(%rbp)
	movaps	%xmm2, -176(%rbp)
	movaps	%xmm3, -160(%rbp)
	movaps	%xmm4, -144(%rbp)
	movaps	%xmm5, -128(%rbp)
	movaps	%xmm6, -112(%rbp)
	movaps	%xmm7, -96(%rbp)
.LBB7_15:
	movq	%r9, -216(%rbp)
	movq	%r8, -224(%rbp)
	movq	%rcx, -232(%rbp)
	movq	%rdx, -240(%rbp)
	movq	%rsi, -248(%rbp)
	movl	%edi, -4(%rbp)
	movq	$0, -40(%rbp)
	leaq	-32(%rbp), %rax
	leaq	-256(%rbp), %rcx
	movq	%rcx, 16(%rax)
	leaq	16(%rbp), %rcx
	movq	%rcx, 8(%rax)
	movl	$48, 4(%rax)
	movl	$8, (%rax)
	movl	$0, -44(%rbp)
.LBB7_1:                                # =>This Inner Loop Header: Depth=1
	movl	-44(%rbp), %eax
	cmpl	-4(%rbp), %eax
	jge	.LBB7_13
# %bb.2:                                #   in Loop: Header=BB7_1 Depth=1
	leaq	-32(%rbp), %rax
	movq	%rax, -272(%rbp)                # 8-byte Spill
	movl	-32(%rbp), %eax
	movl	%eax, -260(%rbp)                # 4-byte Spill
	cmpl	$40, %eax
	ja	.LBB7_4
# %bb.3:                                #   in Loop: Header=BB7_1 Depth=1
	movq	-272(%rbp), %rcx                # 8-byte Reload
	movl	-260(%rbp), %edx                # 4-byte Reload
	movslq	%edx, %rax
	addq	16(%rcx), %rax
	addl	$8, %edx
	movl	%edx, (%rcx)
	movq	%rax, -280(%rbp)                # 8-byte Spill
	jmp	.LBB7_5
.LBB7_4:                                #   in Loop: Header=BB7_1 Depth=1
	movq	-272(%rbp), %rcx                # 8-byte Reload
	movq	8(%rcx), %rdx
	movq	%rdx, %rax
	addq	$8, %rdx
	movq	%rdx, 8(%rcx)
	movq	%rax, -280(%rbp)                # 8-byte Spill
.LBB7_5:                                #   in Loop: Header=BB7_1 Depth=1
	movq	-280(%rbp), %rax                # 8-byte Reload
	movslq	(%rax), %rax
	addq	-40(%rbp), %rax
	movq	%rax, -40(%rbp)
	leaq	-32(%rbp), %rax
	movq	%rax, -304(%rbp)                # 8-byte Spill
	addq	$4, %rax
	movq	%rax, -296(%rbp)                # 8-byte Spill
	movl	-28(%rbp), %eax
	movl	%eax, -284(%rbp)                # 4-byte Spill
	cmpl	$160, %eax
	ja	.LBB7_7
# %bb.6:                                #   in Loop: Header=BB7_1 Depth=1
	movq	-296(%rbp), %rcx                # 8-byte Reload
	movl	-284(%rbp), %edx                # 4-byte Reload
	movq	-304(%rbp), %rsi                # 8-byte Reload
	movslq	%edx, %rax
	addq	16(%rsi), %rax
	addl	$16, %edx
	movl	%edx, (%rcx)
	movq	%rax, -312(%rbp)                # 8-byte Spill
	jmp	.LBB7_8
.LBB7_7:                                #   in Loop: Header=BB7_1 Depth=1
	movq	-304(%rbp), %rcx                # 8-byte Reload
	movq	8(%rcx), %rdx
	movq	%rdx, %rax
	addq	$8, %rdx
	movq	%rdx, 8(%rcx)
	movq	%rax, -312(%rbp)                # 8-byte Spill
.LBB7_8:                                #   in Loop: Header=BB7_1 Depth=1
	movq	-312(%rbp), %rax                # 8-byte Reload
	movsd	.LCPI7_0(%rip), %xmm0           # xmm0 = mem[0],zero
	mulsd	(%rax), %xmm0
	cvttsd2si	%xmm0, %rax
	addq	-40(%rbp), %rax
	movq	%rax, -40(%rbp)
	leaq	-32(%rbp), %rcx
	movq	%rcx, -344(%rbp)                # 8-byte Spill
	movl	-32(%rbp), %eax
	movl	%eax, -332(%rbp)                # 4-byte Spill
	cmpl	$40, %eax
	setbe	%al
	addq	$4, %rcx
	movq	%rcx, -328(%rbp)                # 8-byte Spill
	movl	-28(%rbp), %ecx
	movl	%ecx, -316(%rbp)                # 4-byte Spill
	cmpl	$160, %ecx
	setbe	%cl
	andb	%cl, %al
	testb	$1, %al
	jne	.LBB7_9
	jmp	.LBB7_10
.LBB7_9:                                #   in Loop: Header=BB7_1 Depth=1
	movq	-328(%rbp), %rcx                # 8-byte Reload
	movl	-316(%rbp), %edx                # 4-byte Reload
	movq	-344(%rbp), %rsi                # 8-byte Reload
	movl	-332(%rbp), %edi                # 4-byte Reload
	movq	16(%rsi), %r8
	leaq	-80(%rbp), %rax
	movslq	%edi, %r9
	movq	(%r8,%r9), %r9
	movslq	%edi, %r10
	movq	%r9, -80(%rbp)
	movslq	%edx, %r9
	movsd	(%r8,%r9), %xmm0                # xmm0 = mem[0],zero
	movslq	%edx, %r8
	movsd	%xmm0, -72(%rbp)
	addl	$8, %edi
	movl	%edi, (%rsi)
	addl	$16, %edx
	movl	%edx, (%rcx)
	movq	%rax, -352(%rbp)                # 8-byte Spill
	jmp	.LBB7_11
.LBB7_10:                               #   in Loop: Header=BB7_1 Depth=1
	movq	-344(%rbp), %rcx                # 8-byte Reload
	movq	8(%rcx), %rdx
	movq	%rdx, %rax
	addq	$16, %rdx
	movq	%rdx, 8(%rcx)
	movq	%rax, -352(%rbp)                # 8-byte Spill
.LBB7_11:                               #   in Loop: Header=BB7_1 Depth=1
	movq	-352(%rbp), %rax                # 8-byte Reload
	movq	(%rax), %rcx
	movq	%rcx, -64(%rbp)
	movq	8(%rax), %rax
	movq	%rax, -56(%rbp)
	movq	-64(%rbp), %rax
	addq	-40(%rbp), %rax
	movq	%rax, -40(%rbp)
# %bb.12:                               #   in Loop: Header=BB7_1 Depth=1
	movl	-44(%rbp), %eax
	addl	$1, %eax
	movl	%eax, -44(%rbp)
	jmp	.LBB7_1
.LBB7_13:
	movq	-40(%rbp), %rax
	addq	$224, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end7:
	.size	added, .Lfunc_end7-added
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function packed
	.type	packed,@function
packed:                                 # @packed
	.cfi_startproc
# %bb.0:
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movq	%rdi, -8(%rbp)
	movq	-8(%rbp), %rax
	shrq	$3, %rax
	andq	$2047, %rax                     # imm = 0x7FF
                                        # kill: def $eax killed $eax killed $rax
	addl	$3, %eax
	movl	%eax, %eax
	movl	%eax, %ecx
	movq	-8(%rbp), %rax
	andq	$2047, %rcx                     # imm = 0x7FF
	shlq	$3, %rcx
	andq	$-16377, %rax                   # imm = 0xC007
	orq	%rcx, %rax
	movq	%rax, -8(%rbp)
	movq	-8(%rbp), %rax
	shlq	$41, %rax
	sarq	$55, %rax
                                        # kill: def $eax killed $eax killed $rax
	subl	$100, %eax
	movl	%eax, %eax
	movl	%eax, %ecx
	movq	-8(%rbp), %rax
	andq	$511, %rcx                      # imm = 0x1FF
	shlq	$14, %rcx
	andq	$-8372225, %rax                 # imm = 0xFF803FFF
	orq	%rcx, %rax
	movq	%rax, -8(%rbp)
	movq	-8(%rbp), %rax
	shrq	$23, %rax
	imulq	$5, %rax, %rcx
	movq	-8(%rbp), %rax
	movabsq	$2199023255551, %rdx            # imm = 0x1FFFFFFFFFF
	andq	%rdx, %rcx
	shlq	$23, %rcx
	andq	$8388607, %rax                  # imm = 0x7FFFFF
	orq	%rcx, %rax
	movq	%rax, -8(%rbp)
	movq	-8(%rbp), %rax
	andq	$7, %rax
                                        # kill: def $eax killed $eax killed $rax
	movl	%eax, %eax
                                        # kill: def $rax killed $eax
	movq	-8(%rbp), %rcx
	shrq	$3, %rcx
	andq	$2047, %rcx                     # imm = 0x7FF
                                        # kill: def $ecx killed $ecx killed $rcx
	movl	%ecx, %ecx
                                        # kill: def $rcx killed $ecx
	imulq	$10, %rcx, %rcx
	addq	%rcx, %rax
	movq	-8(%rbp), %rcx
	shlq	$41, %rcx
	sarq	$55, %rcx
                                        # kill: def $ecx killed $ecx killed $rcx
	movslq	%ecx, %rcx
	imulq	$100, %rcx, %rcx
	addq	%rcx, %rax
	movq	-8(%rbp), %rcx
	shrq	$23, %rcx
	shrq	$8, %rcx
	addq	%rcx, %rax
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end8:
	.size	packed, .Lfunc_end8-packed
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function multiplied
	.type	multiplied,@function
multiplied:                             # @multiplied
	.cfi_startproc
# %bb.0:
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movsd	%xmm0, -32(%rbp)
	movsd	%xmm1, -24(%rbp)
	movsd	%xmm2, -40(%rbp)
	movsd	-32(%rbp), %xmm1                # xmm1 = mem[0],zero
	movsd	-24(%rbp), %xmm0                # xmm0 = mem[0],zero
	movsd	-40(%rbp), %xmm2                # xmm2 = mem[0],zero
	mulsd	%xmm2, %xmm1
	mulsd	%xmm2, %xmm0
	movsd	%xmm1, -16(%rbp)
	movsd	%xmm0, -8(%rbp)
	movsd	-16(%rbp), %xmm0                # xmm0 = mem[0],zero
	movsd	-8(%rbp), %xmm1                 # xmm1 = mem[0],zero
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end9:
	.size	multiplied, .Lfunc_end9-multiplied
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function summed
	.type	summed,@function
summed:                                 # @summed
	.cfi_startproc
# %bb.0:
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$48, %rsp
	movl	%edi, -4(%rbp)
	movl	$0, -12(%rbp)
	movl	-4(%rbp), %eax
                                        # kill: def $rax killed $eax
	movq	%rsp, %rcx
	movq	%rcx, -24(%rbp)
	leaq	15(,%rax,4), %rdx
	andq	$-16, %rdx
	movq	%rsp, %rcx
	subq	%rdx, %rcx
	movq	%rcx, -40(%rbp)                 # 8-byte Spill
	movq	%rcx, %rsp
	movq	%rax, -32(%rbp)
	movl	$0, -8(%rbp)
.LBB10_1:                               # =>This Inner Loop Header: Depth=1
	movl	-8(%rbp), %eax
	cmpl	-4(%rbp), %eax
	jge	.LBB10_4
# %bb.2:                                #   in Loop: Header=BB10_1 Depth=1
	movq	-40(%rbp), %rax                 # 8-byte Reload
	movl	-8(%rbp), %edx
	imull	-8(%rbp), %edx
	movslq	-8(%rbp), %rcx
	movl	%edx, (%rax,%rcx,4)
# %bb.3:                                #   in Loop: Header=BB10_1 Depth=1
	movl	-8(%rbp), %eax
	addl	$1, %eax
	movl	%eax, -8(%rbp)
	jmp	.LBB10_1
.LBB10_4:
	movl	$0, -8(%rbp)
.LBB10_5:                               # =>This Inner Loop Header: Depth=1
	movl	-8(%rbp), %eax
	cmpl	-4(%rbp), %eax
	jge	.LBB10_8
# %bb.6:                                #   in Loop: Header=BB10_5 Depth=1
	movq	-40(%rbp), %rax                 # 8-byte Reload
	movl	-4(%rbp), %ecx
	subl	$1, %ecx
	subl	-8(%rbp), %ecx
	movslq	%ecx, %rcx
	movl	(%rax,%rcx,4), %eax
	subl	-8(%rbp), %eax
	addl	-12(%rbp), %eax
	movl	%eax, -12(%rbp)
# %bb.7:                                #   in Loop: Header=BB10_5 Depth=1
	movl	-8(%rbp), %eax
	addl	$1, %eax
	movl	%eax, -8(%rbp)
	jmp	.LBB10_5
.LBB10_8:
	movl	-12(%rbp), %eax
	movq	-24(%rbp), %rcx
	movq	%rcx, %rsp
	movq	%rbp, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end10:
	.size	summed, .Lfunc_end10-summed
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function say
	.type	say,@function
say:                                    # @say
	.cfi_startproc
# %bb.0:
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movq	%rdi, -8(%rbp)
	movq	$0, -16(%rbp)
.LBB11_1:                               # =>This Inner Loop Header: Depth=1
	movq	-8(%rbp), %rax
	movq	-16(%rbp), %rcx
	cmpb	$0, (%rax,%rcx)
	je	.LBB11_4
# %bb.2:                                #   in Loop: Header=BB11_1 Depth=1
	#APP
	#NO_APP
# %bb.3:                                #   in Loop: Header=BB11_1 Depth=1
	movq	-16(%rbp), %rax
	addq	$1, %rax
	movq	%rax, -16(%rbp)
	jmp	.LBB11_1
.LBB11_4:
	movq	-8(%rbp), %rsi
	movq	-16(%rbp), %rdx
	movl	$1, %eax
	movq	%rax, %rdi
	#APP
	syscall
	#NO_APP
	movq	%rax, -24(%rbp)
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end11:
	.size	say, .Lfunc_end11-say
	.cfi_endproc
                                        # -- End function
	.type	.L__const.main.t,@object        # @__const.main.t
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	3
.L__const.main.t:
	.quad	1000                            # 0x3e8
	.quad	0x3ff8000000000000              # double 1.5
	.size	.L__const.main.t, 16

	.type	.L__const.main.b,@object        # @__const.main.b
	.section	.rodata,"a",@progbits
.L__const.main.b:
	.asciz	"0123456789"
	.size	.L__const.main.b, 11

	.type	.L__const.main.f,@object        # @__const.main.f
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3
.L__const.main.f:
	.byte	133                             # 0x85
	.byte	254                             # 0xfe
	.byte	13                              # 0xd
	.byte	0                               # 0x0
	.byte	0                               # 0x0
	.byte	0                               # 0x0
	.byte	0                               # 0x0
	.byte	32                              # 0x20
	.size	.L__const.main.f, 8

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"mixed"
	.size	.L.str, 6

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"grown"
	.size	.L.str.1, 6

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"many"
	.size	.L.str.2, 5

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"added"
	.size	.L.str.3, 6

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"either"
	.size	.L.str.4, 7

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"packed"
	.size	.L.str.5, 7

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"multiplied"
	.size	.L.str.6, 11

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"summed"
	.size	.L.str.7, 7

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	" "
	.size	.L.str.8, 2

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym mixed
	.addrsig_sym tell
	.addrsig_sym grown
	.addrsig_sym many
	.addrsig_sym added
	.addrsig_sym packed
	.addrsig_sym multiplied
	.addrsig_sym summed
	.addrsig_sym say
