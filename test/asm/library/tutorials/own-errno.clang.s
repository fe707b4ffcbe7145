	.text
	.file	"own-errno.c"
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4                               # -- Begin function main
.LCPI0_0:
	.zero	16,120
	.text
	.globl	main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$40, %rsp
	movl	%fs:depth@TPOFF, %ebx
	movq	%fs:generation@TPOFF, %rbp
	movswl	%fs:record@TPOFF, %r12d
	movsd	%fs:record@TPOFF+8, %xmm0       # xmm0 = mem[0],zero
	movsd	%xmm0, 32(%rsp)                 # 8-byte Spill
	movsd	%fs:record@TPOFF+16, %xmm0      # xmm0 = mem[0],zero
	movsd	%xmm0, 24(%rsp)                 # 8-byte Spill
	movsd	%fs:record@TPOFF+24, %xmm0      # xmm0 = mem[0],zero
	movsd	%xmm0, 16(%rsp)                 # 8-byte Spill
	callq	__errno_location@PLT
	movq	%rax, %r15
	movl	(%rax), %eax
	movq	%rsp, %rcx
	movl	%eax, (%rcx)
	movq	%fs:0, %rax
	leaq	name@TPOFF(%rax), %r14
	leaq	.L.str.4(%rip), %rdi
	leaq	.L.str(%rip), %rsi
	movb	$3, %al
	movq	%r14, %rdx
	movl	%ebx, %ecx
	movq	%rbp, %r8
	movl	%r12d, %r9d
	movsd	32(%rsp), %xmm0                 # 8-byte Reload
                                        # xmm0 = mem[0],zero
	movsd	24(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	movsd	16(%rsp), %xmm2                 # 8-byte Reload
                                        # xmm2 = mem[0],zero
	movb	$3, %bl
	callq	printf@PLT
	leaq	inner(%rip), %r12
	movq	%r12, %rdi
	callq	getcontext@PLT
	leaq	stack(%rip), %rax
	movq	%rax, inner+16(%rip)
	movq	$16384, inner+32(%rip)          # imm = 0x4000
	leaq	outer(%rip), %r13
	movq	%r13, inner+8(%rip)
	leaq	enter(%rip), %rsi
	xorl	%edx, %edx
	movl	%edx, %eax
	movq	%r12, %rdi
	callq	makecontext@PLT
	movq	%r13, %rdi
	movq	%r12, %rsi
	callq	swapcontext@PLT
	movl	$34, (%r15)
	movl	%fs:depth@TPOFF, %ecx
	movq	%fs:generation@TPOFF, %r8
	movswl	%fs:record@TPOFF, %r9d
	movsd	%fs:record@TPOFF+8, %xmm0       # xmm0 = mem[0],zero
	movsd	%fs:record@TPOFF+16, %xmm1      # xmm1 = mem[0],zero
	movsd	%fs:record@TPOFF+24, %xmm2      # xmm2 = mem[0],zero
	movq	%rsp, %rax
	movl	$34, (%rax)
	leaq	.L.str.1(%rip), %rsi
	leaq	.L.str.4(%rip), %rbp
	movq	%rbp, %rdi
	movq	%r14, %rdx
	movl	%ebx, %eax
	callq	printf@PLT
	movq	%r13, %rdi
	movq	%r12, %rsi
	callq	swapcontext@PLT
	movaps	.LCPI0_0(%rip), %xmm0           # xmm0 = [120,120,120,120,120,120,120,120,120,120,120,120,120,120,120,120]
	movaps	%xmm0, %fs:name@TPOFF
	movaps	%xmm0, %fs:name@TPOFF+16
	movabsq	$8680820740569200760, %rax      # imm = 0x7878787878787878
	movq	%rax, %fs:name@TPOFF+31
	movl	%fs:depth@TPOFF, %ecx
	movq	%fs:generation@TPOFF, %r8
	movswl	%fs:record@TPOFF, %r9d
	movsd	%fs:record@TPOFF+8, %xmm0       # xmm0 = mem[0],zero
	movsd	%fs:record@TPOFF+16, %xmm1      # xmm1 = mem[0],zero
	movsd	%fs:record@TPOFF+24, %xmm2      # xmm2 = mem[0],zero
	movl	(%r15), %eax
	movq	%rsp, %rdx
	movl	%eax, (%rdx)
	leaq	.L.str.2(%rip), %rsi
	movq	%rbp, %rdi
	movq	%r14, %rdx
	movl	%ebx, %eax
	callq	printf@PLT
	movl	%fs:depth@TPOFF, %eax
	addl	$5, %eax
	addq	$40, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function enter
	.type	enter,@function
enter:                                  # @enter
# %bb.0:
	pushq	%rax
	movslq	%fs:depth@TPOFF, %rax
	leaq	1(%rax), %rcx
	movl	%ecx, %fs:depth@TPOFF
	addq	%rcx, %fs:generation@TPOFF
	movl	$1701736041, %fs:name@TPOFF     # imm = 0x656E6E69
	movw	$114, %fs:name@TPOFF+4
	movsd	%fs:record@TPOFF+16(,%rax,8), %xmm0 # xmm0 = mem[0],zero
	addsd	%xmm0, %xmm0
	movsd	%xmm0, %fs:record@TPOFF+16(,%rax,8)
	leaq	inner(%rip), %rdi
	leaq	outer(%rip), %rsi
	callq	swapcontext@PLT
	addl	$-1, %fs:depth@TPOFF
	popq	%rax
	retq
.Lfunc_end1:
	.size	enter, .Lfunc_end1-enter
                                        # -- End function
	.type	generation,@object              # @generation
	.section	.tdata,"awT",@progbits
	.globl	generation
	.p2align	3
generation:
	.quad	1000                            # 0x3e8
	.size	generation, 8

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"first"
	.size	.L.str, 6

	.type	inner,@object                   # @inner
	.local	inner
	.comm	inner,968,8
	.type	stack,@object                   # @stack
	.local	stack
	.comm	stack,16384,16
	.type	outer,@object                   # @outer
	.local	outer
	.comm	outer,968,8
	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"inside"
	.size	.L.str.1, 7

	.type	depth,@object                   # @depth
	.section	.tbss,"awT",@nobits
	.p2align	2
depth:
	.long	0                               # 0x0
	.size	depth, 4

	.type	record,@object                  # @record
	.section	.tdata,"awT",@progbits
	.p2align	3
record:
	.short	7                               # 0x7
	.zero	6
	.quad	0x3fe0000000000000              # double 0.5
	.quad	0x3ff8000000000000              # double 1.5
	.quad	0x4004000000000000              # double 2.5
	.size	record, 32

	.type	name,@object                    # @name
	.p2align	4
name:
	.asciz	"main\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000"
	.size	name, 40

	.type	.L.str.2,@object                # @.str.2
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.2:
	.asciz	"last"
	.size	.L.str.2, 5

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"%s: %s, depth %d, generation %ld, record %d %.1f %.1f %.1f, errno %d\n"
	.size	.L.str.4, 70

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"inner"
	.size	.L.str.5, 6

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym enter
	.addrsig_sym inner
	.addrsig_sym stack
	.addrsig_sym outer
