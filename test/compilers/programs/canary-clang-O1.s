# clang -O1 -fstack-protector-strong canary.c (clang 14.0.6)
	.text
	.file	"canary.c"
	.globl	memcpy                          # -- Begin function memcpy
	.p2align	4, 0x90
	.type	memcpy,@function
memcpy:                                 # @memcpy
	.cfi_startproc
# %bb.0:
	movq	%rdx, %rcx
	movq	%rdi, %rax
	#APP
	rep		movsb	(%rsi), %es:(%rdi)
	#NO_APP
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
	movq	%rdx, %rcx
	movl	%esi, %eax
	movq	%rdi, %rdx
	#APP
	rep		stosb	%al, %es:(%rdi)
	#NO_APP
	movq	%rdx, %rax
	retq
.Lfunc_end1:
	.size	memset, .Lfunc_end1-memset
	.cfi_endproc
                                        # -- End function
	.globl	__stack_chk_fail                # -- Begin function __stack_chk_fail
	.p2align	4, 0x90
	.type	__stack_chk_fail,@function
__stack_chk_fail:                       # @__stack_chk_fail
	.cfi_startproc
# %bb.0:
	.p2align	4, 0x90
.LBB2_1:                                # =>This Inner Loop Header: Depth=1
	#APP
	ud2
	#NO_APP
	jmp	.LBB2_1
.Lfunc_end2:
	.size	__stack_chk_fail, .Lfunc_end2-__stack_chk_fail
	.cfi_endproc
                                        # -- End function
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
	.cfi_startproc
# %bb.0:
	pushq	%rax
	.cfi_def_cfa_offset 16
	callq	length
	movslq	%eax, %rsi
	leaq	.L.str(%rip), %rdi
	callq	tell
	movq	marks.0(%rip), %rsi
	leaq	.L.str.2(%rip), %rdi
	callq	tell
	xorl	%eax, %eax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end3:
	.size	main, .Lfunc_end3-main
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function tell
	.type	tell,@function
tell:                                   # @tell
	.cfi_startproc
# %bb.0:
	pushq	%rbx
	.cfi_def_cfa_offset 16
	subq	$32, %rsp
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -16
	movq	%fs:40, %rax
	movq	%rsi, %rcx
	negq	%rcx
	cmovsq	%rsi, %rcx
	movq	%rax, 24(%rsp)
	movw	$10, 22(%rsp)
	leaq	21(%rsp), %rbx
	movabsq	$-3689348814741910323, %r8      # imm = 0xCCCCCCCCCCCCCCCD
	.p2align	4, 0x90
.LBB4_1:                                # =>This Inner Loop Header: Depth=1
	movq	%rcx, %rax
	mulq	%r8
	shrq	$3, %rdx
	leal	(%rdx,%rdx), %eax
	leal	(%rax,%rax,4), %r9d
	movl	%ecx, %eax
	subl	%r9d, %eax
	orb	$48, %al
	movb	%al, (%rbx)
	addq	$-1, %rbx
	cmpq	$9, %rcx
	movq	%rdx, %rcx
	ja	.LBB4_1
# %bb.2:
	testq	%rsi, %rsi
	js	.LBB4_4
# %bb.3:
	addq	$1, %rbx
	jmp	.LBB4_5
.LBB4_4:
	movb	$45, (%rbx)
.LBB4_5:
	callq	say
	leaq	.L.str.3(%rip), %rdi
	callq	say
	movq	%rbx, %rdi
	callq	say
	movq	%fs:40, %rax
	cmpq	24(%rsp), %rax
	jne	.LBB4_7
# %bb.6:
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB4_7:
	.cfi_def_cfa_offset 48
	callq	__stack_chk_fail
.Lfunc_end4:
	.size	tell, .Lfunc_end4-tell
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function length
	.type	length,@function
length:                                 # @length
	.cfi_startproc
# %bb.0:
	addq	$115, marks.0(%rip)
	movl	$7, %eax
	retq
.Lfunc_end5:
	.size	length, .Lfunc_end5-length
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function say
	.type	say,@function
say:                                    # @say
	.cfi_startproc
# %bb.0:
	movq	%rdi, %rsi
	cmpb	$0, (%rdi)
	je	.LBB6_1
# %bb.2:
	xorl	%eax, %eax
	.p2align	4, 0x90
.LBB6_3:                                # =>This Inner Loop Header: Depth=1
	#APP
	#NO_APP
	leaq	1(%rax), %rdx
	cmpb	$0, 1(%rsi,%rax)
	movq	%rdx, %rax
	jne	.LBB6_3
	jmp	.LBB6_4
.LBB6_1:
	xorl	%edx, %edx
.LBB6_4:
	movl	$1, %edi
	movl	$1, %eax
	#APP
	syscall
	#NO_APP
	retq
.Lfunc_end6:
	.size	say, .Lfunc_end6-say
	.cfi_endproc
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"length"
	.size	.L.str, 7

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"marks"
	.size	.L.str.2, 6

	.type	marks.0,@object                 # @marks.0
	.local	marks.0
	.comm	marks.0,8,16
	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	" "
	.size	.L.str.3, 2

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
