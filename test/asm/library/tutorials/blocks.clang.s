	.text
	.file	"blocks.c"
	.globl	main                            # -- Begin function main
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
	subq	$72, %rsp
	movq	$-1, 40(%rsp)                   # 8-byte Folded Spill
	xorl	%eax, %eax
	movq	%rax, 24(%rsp)                  # 8-byte Spill
	leaq	blocks(%rip), %rdi
	xorl	%eax, %eax
	movq	%rax, 32(%rsp)                  # 8-byte Spill
	xorl	%r15d, %r15d
	.p2align	4, 0x90
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_9 Depth 2
	imull	$1664525, state(%rip), %ebx     # imm = 0x19660D
	addl	$1013904223, %ebx               # imm = 0x3C6EF35F
	imull	$1664525, %ebx, %eax            # imm = 0x19660D
	shrl	$8, %ebx
	movq	%rbx, %rcx
	movl	$3435973837, %edx               # imm = 0xCCCCCCCD
	imulq	%rdx, %rcx
	shrq	$37, %rcx
	shll	$3, %ecx
	leal	(%rcx,%rcx,4), %ecx
	subl	%ecx, %ebx
	addl	$1013904223, %eax               # imm = 0x3C6EF35F
	imull	$1664525, %eax, %ecx            # imm = 0x19660D
	shrl	$8, %eax
	imull	$-858993459, %eax, %eax         # imm = 0xCCCCCCCD
	rorl	$2, %eax
	cmpl	$214748365, %eax                # imm = 0xCCCCCCD
	movl	$900, %esi                      # imm = 0x384
	movl	$60000, %eax                    # imm = 0xEA60
	cmovbl	%eax, %esi
	addl	$1013904223, %ecx               # imm = 0x3C6EF35F
	movl	%ecx, state(%rip)
	movl	%ecx, %eax
	shrl	$8, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%edx, %r13d
	addl	$1, %r13d
	movq	%rbx, %r14
	shlq	$5, %r14
	leaq	(%rdi,%r14), %rax
	movq	%rax, 8(%rsp)                   # 8-byte Spill
	cmpq	$0, (%r14,%rdi)
	je	.LBB0_4
# %bb.2:                                #   in Loop: Header=BB0_1 Depth=1
	imull	$1664525, %ecx, %eax            # imm = 0x19660D
	addl	$1013904223, %eax               # imm = 0x3C6EF35F
	movl	%eax, state(%rip)
	shrl	$8, %eax
	imull	$-1431655765, %eax, %ebp        # imm = 0xAAAAAAAB
	movl	%ebx, %edi
	callq	check
	cmpl	$1431655765, %ebp               # imm = 0x55555555
	jbe	.LBB0_12
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	movq	8(%rsp), %r12                   # 8-byte Reload
	movq	(%r12), %rdi
	callq	free@PLT
	movq	$0, (%r12)
	jmp	.LBB0_22
	.p2align	4, 0x90
.LBB0_4:                                #   in Loop: Header=BB0_1 Depth=1
	leaq	(%r14,%rdi), %rax
	addq	$16, %rax
	movq	$16, 16(%r14,%rdi)
	movq	%r13, 8(%r14,%rdi)
	imull	$1664525, %ecx, %ecx            # imm = 0x19660D
	addl	$1013904223, %ecx               # imm = 0x3C6EF35F
	movl	%ecx, state(%rip)
	movl	%ecx, %edx
	shrl	$8, %edx
	andl	$3, %edx
	cmpl	$2, %edx
	je	.LBB0_13
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	cmpl	$1, %edx
	je	.LBB0_14
# %bb.6:                                #   in Loop: Header=BB0_1 Depth=1
	testl	%edx, %edx
	jne	.LBB0_16
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	movl	$1, %esi
	movq	%r13, %rdi
	callq	calloc@PLT
	movq	8(%rsp), %rcx                   # 8-byte Reload
	movq	%rax, (%rcx)
	movb	$1, %r12b
	cmpb	$0, (%rax)
	jne	.LBB0_11
# %bb.8:                                #   in Loop: Header=BB0_1 Depth=1
	movl	$16, %ecx
	.p2align	4, 0x90
.LBB0_9:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpq	%r13, %rcx
	setb	%r12b
	jae	.LBB0_18
# %bb.10:                               #   in Loop: Header=BB0_9 Depth=2
	cmpb	$0, (%rax,%rcx)
	leaq	16(%rcx), %rcx
	je	.LBB0_9
.LBB0_11:                               #   in Loop: Header=BB0_1 Depth=1
	leaq	.L.str(%rip), %rdi
	callq	puts@PLT
	movl	$1, %r13d
	movl	$1, %eax
	movq	%rax, 24(%rsp)                  # 8-byte Spill
	jmp	.LBB0_19
	.p2align	4, 0x90
.LBB0_12:                               #   in Loop: Header=BB0_1 Depth=1
	leaq	blocks(%rip), %r12
	movq	8(%r14,%r12), %rbp
	cmpq	%r13, %rbp
	cmovaq	%r13, %rbp
	movq	8(%rsp), %r12                   # 8-byte Reload
	movq	(%r12), %rdi
	movq	%r13, %rsi
	callq	realloc@PLT
	movq	%rax, (%r12)
	leaq	blocks(%rip), %rax
	movq	%rbp, 8(%r14,%rax)
	movq	$16, 16(%r14,%rax)
	movq	%rax, %rbp
	movl	%ebx, %edi
	callq	check
	movq	%r13, 8(%r14,%rbp)
	imull	$1664525, state(%rip), %eax     # imm = 0x19660D
	addl	$1013904223, %eax               # imm = 0x3C6EF35F
	movl	%eax, state(%rip)
	shrl	$8, %eax
	movq	%rax, %rcx
	movl	$2155905153, %edx               # imm = 0x80808081
	imulq	%rdx, %rcx
	shrq	$39, %rcx
	addl	%eax, %ecx
	addb	$1, %cl
	movb	%cl, 24(%r14,%rbp)
	movq	(%r12), %rdi
	movzbl	%cl, %esi
	movq	%r13, %rdx
	jmp	.LBB0_21
.LBB0_13:                               #   in Loop: Header=BB0_1 Depth=1
	movq	$64, (%rax)
	addl	$63, %r13d
	andl	$262080, %r13d                  # imm = 0x3FFC0
	movl	$64, %edi
	movq	%r13, %rsi
	callq	aligned_alloc@PLT
	jmp	.LBB0_17
.LBB0_14:                               #   in Loop: Header=BB0_1 Depth=1
	imull	$1664525, %ecx, %ecx            # imm = 0x19660D
	addl	$1013904223, %ecx               # imm = 0x3C6EF35F
	movl	%ecx, state(%rip)
	shrl	$8, %ecx
	imulq	$954437177, %rcx, %rdx          # imm = 0x38E38E39
	shrq	$33, %rdx
	leal	(%rdx,%rdx,8), %edx
	subl	%edx, %ecx
	movl	$16, %esi
                                        # kill: def $cl killed $cl killed $rcx
	shll	%cl, %esi
	movq	%rsi, (%rax)
	movq	8(%rsp), %r12                   # 8-byte Reload
	movq	%r12, %rdi
	movq	%r13, %rdx
	callq	posix_memalign@PLT
	leaq	blocks(%rip), %rdi
	movl	$1, %r13d
	testl	%eax, %eax
	je	.LBB0_20
# %bb.15:                               #   in Loop: Header=BB0_1 Depth=1
	movl	$1, %eax
	movq	%rax, 24(%rsp)                  # 8-byte Spill
	testl	%r13d, %r13d
	je	.LBB0_26
	jmp	.LBB0_28
.LBB0_16:                               #   in Loop: Header=BB0_1 Depth=1
	movq	%r13, %rdi
	callq	malloc@PLT
.LBB0_17:                               #   in Loop: Header=BB0_1 Depth=1
	movq	8(%rsp), %r12                   # 8-byte Reload
	movq	%rax, (%r12)
	leaq	blocks(%rip), %rdi
	jmp	.LBB0_20
.LBB0_18:                               #   in Loop: Header=BB0_1 Depth=1
	movl	$6, %r13d
.LBB0_19:                               #   in Loop: Header=BB0_1 Depth=1
	testb	%r12b, %r12b
	leaq	blocks(%rip), %rdi
	movq	8(%rsp), %r12                   # 8-byte Reload
	jne	.LBB0_24
	.p2align	4, 0x90
.LBB0_20:                               #   in Loop: Header=BB0_1 Depth=1
	imull	$1664525, state(%rip), %eax     # imm = 0x19660D
	leaq	(%r14,%rdi), %rcx
	addq	$8, %rcx
	addl	$1013904223, %eax               # imm = 0x3C6EF35F
	movl	%eax, state(%rip)
	shrl	$8, %eax
	movq	%rax, %rsi
	movl	$2155905153, %edx               # imm = 0x80808081
	imulq	%rdx, %rsi
	shrq	$39, %rsi
	addl	%eax, %esi
	addb	$1, %sil
	movb	%sil, 24(%r14,%rdi)
	movq	(%r12), %rdi
	movq	(%rcx), %rdx
	movzbl	%sil, %esi
.LBB0_21:                               #   in Loop: Header=BB0_1 Depth=1
	callq	memset@PLT
.LBB0_22:                               #   in Loop: Header=BB0_1 Depth=1
	xorl	%r13d, %r13d
	cmpq	$0, (%r12)
	je	.LBB0_25
# %bb.23:                               #   in Loop: Header=BB0_1 Depth=1
	movl	%ebx, %edi
	callq	check
	movq	(%r12), %rax
	movq	40(%rsp), %rcx                  # 8-byte Reload
	cmpq	%rax, %rcx
	cmovaq	%rax, %rcx
	movq	%rcx, 40(%rsp)                  # 8-byte Spill
	leaq	blocks(%rip), %rdi
	addq	8(%r14,%rdi), %rax
	movq	32(%rsp), %rcx                  # 8-byte Reload
	cmpq	%rcx, %rax
	cmovaq	%rax, %rcx
	movq	%rcx, 32(%rsp)                  # 8-byte Spill
.LBB0_24:                               #   in Loop: Header=BB0_1 Depth=1
	testl	%r13d, %r13d
	je	.LBB0_26
	jmp	.LBB0_28
	.p2align	4, 0x90
.LBB0_25:                               #   in Loop: Header=BB0_1 Depth=1
	leaq	blocks(%rip), %rdi
	testl	%r13d, %r13d
	jne	.LBB0_28
.LBB0_26:                               #   in Loop: Header=BB0_1 Depth=1
	addl	$1, %r15d
	cmpl	$300, %r15d                     # imm = 0x12C
	jne	.LBB0_1
# %bb.27:
	movl	$2, %r13d
.LBB0_28:
	cmpl	$2, %r13d
	movq	24(%rsp), %rbp                  # 8-byte Reload
	jne	.LBB0_32
# %bb.29:
	movl	$5000, %edi                     # imm = 0x1388
	callq	malloc@PLT
	movq	%rax, 48(%rsp)
	movq	48(%rsp), %rdi
	callq	free@PLT
	xorl	%ebx, %ebx
	movl	$100, %ebp
	.p2align	4, 0x90
.LBB0_30:                               # =>This Inner Loop Header: Depth=1
	movl	$5000, %edi                     # imm = 0x1388
	callq	malloc@PLT
	movq	%rax, 16(%rsp)
	movq	16(%rsp), %rax
	xorl	%ecx, %ecx
	cmpq	48(%rsp), %rax
	sete	%cl
	addl	%ecx, %ebx
	movq	16(%rsp), %rdi
	callq	free@PLT
	addl	$-1, %ebp
	jne	.LBB0_30
# %bb.31:
	movq	32(%rsp), %rax                  # 8-byte Reload
	subq	40(%rsp), %rax                  # 8-byte Folded Reload
	xorl	%edx, %edx
	cmpq	$8388608, %rax                  # imm = 0x800000
	setb	%dl
	leaq	.L.str.1(%rip), %rdi
	xorl	%ebp, %ebp
	movl	%ebx, %esi
	xorl	%eax, %eax
	callq	printf@PLT
	movabsq	$9223372036854775807, %r14      # imm = 0x7FFFFFFFFFFFFFFF
	movq	%r14, %rdi
	callq	malloc@PLT
	movq	%rax, 16(%rsp)
	cmpq	$0, 16(%rsp)
	leaq	.L.str.4(%rip), %rax
	leaq	.L.str.3(%rip), %rbx
	cmoveq	%rax, %rbx
	callq	__errno_location@PLT
	movl	(%rax), %edi
	callq	strerror@PLT
	leaq	.L.str.2(%rip), %rdi
	movq	%rbx, %rsi
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	printf@PLT
	movl	$4, %esi
	movq	%r14, %rdi
	callq	calloc@PLT
	movq	%rax, 16(%rsp)
	movl	$8, %edi
	callq	malloc@PLT
	movq	%rax, 56(%rsp)
	xorl	%esi, %esi
	cmpq	$0, 16(%rsp)
	setne	%sil
	xorl	%edx, %edx
	cmpq	$0, 56(%rsp)
	setne	%dl
	leaq	.L.str.5(%rip), %rdi
	xorl	%eax, %eax
	callq	printf@PLT
	leaq	64(%rsp), %rdi
	movl	$24, %esi
	movl	$8, %edx
	callq	posix_memalign@PLT
	xorl	%esi, %esi
	cmpl	$22, %eax
	sete	%sil
	leaq	.L.str.6(%rip), %rdi
	xorl	%eax, %eax
	callq	printf@PLT
.LBB0_32:
	movl	%ebp, %eax
	addq	$72, %rsp
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
	.p2align	4, 0x90                         # -- Begin function check
	.type	check,@function
check:                                  # @check
# %bb.0:
	pushq	%rbx
	movl	%edi, %r8d
	movl	%edi, %esi
	movq	%rsi, %r9
	shlq	$5, %r9
	leaq	blocks(%rip), %r10
	leaq	(%r10,%r9), %r11
	movq	8(%r9,%r10), %rcx
	testq	%rcx, %rcx
	je	.LBB1_4
# %bb.1:
	movq	%rcx, %rdi
	shrq	$3, %rdi
	addq	$1, %rdi
	movq	(%r11), %rax
	movb	24(%r9,%r10), %bl
	xorl	%edx, %edx
	.p2align	4, 0x90
.LBB1_2:                                # =>This Inner Loop Header: Depth=1
	cmpb	%bl, (%rax,%rdx)
	jne	.LBB1_11
# %bb.3:                                #   in Loop: Header=BB1_2 Depth=1
	addq	%rdi, %rdx
	cmpq	%rcx, %rdx
	jb	.LBB1_2
.LBB1_4:
	movq	(%r11), %r11
	movq	%r11, %rax
	xorl	%edx, %edx
	divq	16(%r9,%r10)
	testq	%rdx, %rdx
	jne	.LBB1_12
# %bb.5:
	addq	%r11, %rcx
	leaq	blocks+8(%rip), %rax
	xorl	%edx, %edx
	jmp	.LBB1_6
	.p2align	4, 0x90
.LBB1_13:                               #   in Loop: Header=BB1_6 Depth=1
	addq	$1, %rdx
	addq	$32, %rax
	cmpq	$40, %rdx
	je	.LBB1_14
.LBB1_6:                                # =>This Inner Loop Header: Depth=1
	cmpq	%rdx, %rsi
	je	.LBB1_13
# %bb.7:                                #   in Loop: Header=BB1_6 Depth=1
	movq	-8(%rax), %rbx
	testq	%rbx, %rbx
	je	.LBB1_13
# %bb.8:                                #   in Loop: Header=BB1_6 Depth=1
	movq	(%rax), %rdi
	addq	%rbx, %rdi
	cmpq	%rdi, %r11
	jae	.LBB1_13
# %bb.9:                                #   in Loop: Header=BB1_6 Depth=1
	cmpq	%rcx, %rbx
	jae	.LBB1_13
# %bb.10:
	leaq	.L.str.9(%rip), %rdi
                                        # kill: def $esi killed $esi killed $rsi
                                        # kill: def $edx killed $edx killed $rdx
	xorl	%eax, %eax
	callq	printf@PLT
	movl	$1, %edi
	callq	exit@PLT
.LBB1_14:
	popq	%rbx
	retq
.LBB1_11:
	leaq	.L.str.7(%rip), %rdi
	movl	%r8d, %esi
	xorl	%eax, %eax
	callq	printf@PLT
	movl	$1, %edi
	callq	exit@PLT
.LBB1_12:
	leaq	.L.str.8(%rip), %rdi
	movl	%r8d, %esi
	xorl	%eax, %eax
	callq	printf@PLT
	movl	$1, %edi
	callq	exit@PLT
.Lfunc_end1:
	.size	check, .Lfunc_end1-check
                                        # -- End function
	.type	blocks,@object                  # @blocks
	.local	blocks
	.comm	blocks,1280,16
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"calloc gave something that was not 0"
	.size	.L.str, 37

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"%d of 100 at the same place; all within 8 MiB: %d\n"
	.size	.L.str.1, 51

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"too much: %s, %s\n"
	.size	.L.str.2, 18

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"there"
	.size	.L.str.3, 6

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"0"
	.size	.L.str.4, 2

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"calloc of too many: %d, realloc of nothing: %d\n"
	.size	.L.str.5, 48

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"posix_memalign on 24: %d\n"
	.size	.L.str.6, 26

	.type	state,@object                   # @state
	.data
	.p2align	2
state:
	.long	2010                            # 0x7da
	.size	state, 4

	.type	.L.str.7,@object                # @.str.7
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.7:
	.asciz	"block %d has lost byte %zu\n"
	.size	.L.str.7, 28

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"block %d is not on its boundary\n"
	.size	.L.str.8, 33

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"blocks %d and %d overlap\n"
	.size	.L.str.9, 26

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym blocks
