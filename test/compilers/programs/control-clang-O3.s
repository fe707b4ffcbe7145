# clang -O3 control.c (clang 14.0.6)
	.text
	.file	"control.c"
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
	.p2align	4, 0x90                         # -- Begin function square
	.type	square,@function
square:                                 # @square
	.cfi_startproc
# %bb.0:
	movl	%edi, %eax
	imull	%edi, %eax
	retq
.Lfunc_end2:
	.size	square, .Lfunc_end2-square
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function half
	.type	half,@function
half:                                   # @half
	.cfi_startproc
# %bb.0:
	movl	%edi, %eax
	sarl	%eax
	retq
.Lfunc_end3:
	.size	half, .Lfunc_end3-half
	.cfi_endproc
                                        # -- End function
	.globl	odd                             # -- Begin function odd
	.p2align	4, 0x90
	.type	odd,@function
odd:                                    # @odd
	.cfi_startproc
# %bb.0:
	testl	%edi, %edi
	je	.LBB4_1
# %bb.2:
	addl	$-1, %edi
	jmp	even                            # TAILCALL
.LBB4_1:
	xorl	%eax, %eax
	retq
.Lfunc_end4:
	.size	odd, .Lfunc_end4-odd
	.cfi_endproc
                                        # -- End function
	.globl	even                            # -- Begin function even
	.p2align	4, 0x90
	.type	even,@function
even:                                   # @even
	.cfi_startproc
# %bb.0:
	testl	%edi, %edi
	je	.LBB5_1
# %bb.2:
	addl	$-1, %edi
	jmp	odd                             # TAILCALL
.LBB5_1:
	movl	$1, %eax
	retq
.Lfunc_end5:
	.size	even, .Lfunc_end5-even
	.cfi_endproc
                                        # -- End function
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
	.cfi_startproc
# %bb.0:
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %rbp, -16
	movl	$-1, %edi
	movl	$999, %esi                      # imm = 0x3E7
	callq	chosen
	movl	%eax, %ebx
	xorl	%edi, %edi
	movl	$1000, %esi                     # imm = 0x3E8
	callq	chosen
	movl	%eax, %ebp
	addl	%ebx, %ebp
	movl	$1, %edi
	movl	$1001, %esi                     # imm = 0x3E9
	callq	chosen
	movl	%eax, %ebx
	addl	%ebp, %ebx
	movl	$2, %edi
	movl	$1002, %esi                     # imm = 0x3EA
	callq	chosen
	movl	%eax, %ebp
	addl	%ebx, %ebp
	movl	$3, %edi
	movl	$1003, %esi                     # imm = 0x3EB
	callq	chosen
	movl	%eax, %ebx
	addl	%ebp, %ebx
	movl	$4, %edi
	movl	$1004, %esi                     # imm = 0x3EC
	callq	chosen
	movl	%eax, %ebp
	addl	%ebx, %ebp
	movl	$5, %edi
	movl	$1005, %esi                     # imm = 0x3ED
	callq	chosen
	movl	%eax, %ebx
	addl	%ebp, %ebx
	movl	$6, %edi
	movl	$1006, %esi                     # imm = 0x3EE
	callq	chosen
	movl	%eax, %ebp
	addl	%ebx, %ebp
	movl	$7, %edi
	movl	$1007, %esi                     # imm = 0x3EF
	callq	chosen
	movl	%eax, %ebx
	addl	%ebp, %ebx
	movl	$8, %edi
	movl	$1008, %esi                     # imm = 0x3F0
	callq	chosen
	movl	%eax, %ebp
	addl	%ebx, %ebp
	movl	$9, %edi
	movl	$1009, %esi                     # imm = 0x3F1
	callq	chosen
	movl	%eax, %ebx
	addl	%ebp, %ebx
	movl	$10, %edi
	movl	$1010, %esi                     # imm = 0x3F2
	callq	chosen
	movl	%eax, %ebp
	addl	%ebx, %ebp
	movl	$11, %edi
	movl	$1011, %esi                     # imm = 0x3F3
	callq	chosen
	movl	%eax, %ebx
	addl	%ebp, %ebx
	movl	$12, %edi
	movl	$1012, %esi                     # imm = 0x3F4
	callq	chosen
	movl	%eax, %ebp
	addl	%ebx, %ebp
	movl	$13, %edi
	movl	$1013, %esi                     # imm = 0x3F5
	callq	chosen
	movl	%eax, %ebx
	addl	%ebp, %ebx
	movl	$14, %edi
	movl	$1014, %esi                     # imm = 0x3F6
	callq	chosen
	movl	%eax, %ebp
	addl	%ebx, %ebp
	movl	$15, %edi
	movl	$1015, %esi                     # imm = 0x3F7
	callq	chosen
	movl	%eax, %ebx
	addl	%ebp, %ebx
	movl	$16, %edi
	movl	$1016, %esi                     # imm = 0x3F8
	callq	chosen
	movl	%eax, %ebp
	addl	%ebx, %ebp
	movl	$17, %edi
	movl	$1017, %esi                     # imm = 0x3F9
	callq	chosen
	movl	%eax, %ebx
	addl	%ebp, %ebx
	movl	$18, %edi
	movl	$1018, %esi                     # imm = 0x3FA
	callq	chosen
	movl	%eax, %ebp
	addl	%ebx, %ebp
	movl	$19, %edi
	movl	$1019, %esi                     # imm = 0x3FB
	callq	chosen
	movl	%eax, %ebx
	addl	%ebp, %ebx
	movl	$20, %edi
	movl	$1020, %esi                     # imm = 0x3FC
	callq	chosen
	movl	%eax, %ebp
	addl	%ebx, %ebp
	movl	$21, %edi
	movl	$1021, %esi                     # imm = 0x3FD
	callq	chosen
	movl	%eax, %ebx
	addl	%ebp, %ebx
	movl	$22, %edi
	movl	$1022, %esi                     # imm = 0x3FE
	callq	chosen
	addl	%ebx, %eax
	movslq	%eax, %rsi
	leaq	.L.str(%rip), %rdi
	callq	tell
	leaq	main.code(%rip), %rdi
	callq	interpret
	leaq	.L.str.1(%rip), %rdi
	movq	%rax, %rsi
	callq	tell
	leaq	.L.str.2(%rip), %rdi
	movl	$1600, %esi                     # imm = 0x640
	callq	tell
	movl	$1001, %edi                     # imm = 0x3E9
	callq	odd
                                        # kill: def $eax killed $eax def $rax
	leal	(%rax,%rax,4), %ebx
	movl	$7, %edi
	callq	even
                                        # kill: def $eax killed $eax def $rax
	leal	(%rax,%rbx,2), %esi
	leaq	.L.str.3(%rip), %rdi
	callq	tell
	leaq	.L.str.7(%rip), %rdi
	movl	$987, %esi                      # imm = 0x3DB
	callq	tell
	movl	counter(%rip), %eax
	cmpl	$99, %eax
	jg	.LBB6_3
	.p2align	4, 0x90
.LBB6_1:                                # =>This Inner Loop Header: Depth=1
	movl	%eax, %ecx
	andl	$3, %ecx
	addl	%ecx, %eax
	addl	$1, %eax
	cmpl	$100, %eax
	jl	.LBB6_1
# %bb.2:
	movl	%eax, counter(%rip)
.LBB6_3:
	movl	%eax, %esi
	leaq	.L.str.4(%rip), %rdi
	callq	tell
	movl	counter(%rip), %eax
	andl	$127, %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end6:
	.size	main, .Lfunc_end6-main
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function chosen
	.type	chosen,@function
chosen:                                 # @chosen
	.cfi_startproc
# %bb.0:
                                        # kill: def $esi killed $esi def $rsi
	cmpl	$20, %edi
	ja	.LBB7_9
# %bb.1:
	movl	%edi, %eax
	movl	%edi, %ecx
	leaq	.LJTI7_0(%rip), %rdx
	movslq	(%rdx,%rcx,4), %rcx
	addq	%rdx, %rcx
	jmpq	*%rcx
.LBB7_2:
	addl	$1, %esi
	movl	%esi, %eax
                                        # kill: def $eax killed $eax killed $rax
	retq
.LBB7_3:
	leal	(%rsi,%rsi,2), %eax
                                        # kill: def $eax killed $eax killed $rax
	retq
.LBB7_4:
	xorl	$85, %esi
	movl	%esi, %eax
                                        # kill: def $eax killed $eax killed $rax
	retq
.LBB7_5:
	negl	%esi
	movl	%esi, %eax
                                        # kill: def $eax killed $eax killed $rax
	retq
.LBB7_6:
	shll	$3, %esi
	movl	%esi, %eax
                                        # kill: def $eax killed $eax killed $rax
	retq
.LBB7_7:
	movslq	%esi, %rax
	imulq	$-1840700269, %rax, %rax        # imm = 0x92492493
	shrq	$32, %rax
	addl	%esi, %eax
	movl	%eax, %ecx
	shrl	$31, %ecx
	sarl	$2, %eax
	addl	%ecx, %eax
                                        # kill: def $eax killed $eax killed $rax
	retq
.LBB7_8:
	movslq	%esi, %rax
	imulq	$-1840700269, %rax, %rax        # imm = 0x92492493
	shrq	$32, %rax
	addl	%esi, %eax
	movl	%eax, %ecx
	shrl	$31, %ecx
	sarl	$2, %eax
	addl	%ecx, %eax
	leal	(,%rax,8), %ecx
	subl	%ecx, %eax
	addl	%esi, %eax
                                        # kill: def $eax killed $eax killed $rax
	retq
.LBB7_9:
	xorl	%eax, %eax
.LBB7_10:
                                        # kill: def $eax killed $eax killed $rax
	retq
.Lfunc_end7:
	.size	chosen, .Lfunc_end7-chosen
	.cfi_endproc
	.section	.rodata,"a",@progbits
	.p2align	2
.LJTI7_0:
	.long	.LBB7_2-.LJTI7_0
	.long	.LBB7_3-.LJTI7_0
	.long	.LBB7_4-.LJTI7_0
	.long	.LBB7_5-.LJTI7_0
	.long	.LBB7_6-.LJTI7_0
	.long	.LBB7_7-.LJTI7_0
	.long	.LBB7_8-.LJTI7_0
	.long	.LBB7_9-.LJTI7_0
	.long	.LBB7_9-.LJTI7_0
	.long	.LBB7_9-.LJTI7_0
	.long	.LBB7_9-.LJTI7_0
	.long	.LBB7_9-.LJTI7_0
	.long	.LBB7_9-.LJTI7_0
	.long	.LBB7_9-.LJTI7_0
	.long	.LBB7_9-.LJTI7_0
	.long	.LBB7_9-.LJTI7_0
	.long	.LBB7_9-.LJTI7_0
	.long	.LBB7_9-.LJTI7_0
	.long	.LBB7_9-.LJTI7_0
	.long	.LBB7_9-.LJTI7_0
	.long	.LBB7_10-.LJTI7_0
                                        # -- End function
	.text
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
	movq	%rsi, %rcx
	negq	%rcx
	cmovsq	%rsi, %rcx
	movw	$10, 22(%rsp)
	leaq	21(%rsp), %rbx
	movabsq	$-3689348814741910323, %r8      # imm = 0xCCCCCCCCCCCCCCCD
	.p2align	4, 0x90
.LBB8_1:                                # =>This Inner Loop Header: Depth=1
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
	ja	.LBB8_1
# %bb.2:
	testq	%rsi, %rsi
	js	.LBB8_4
# %bb.3:
	addq	$1, %rbx
	jmp	.LBB8_5
.LBB8_4:
	movb	$45, (%rbx)
.LBB8_5:
	callq	say
	leaq	.L.str.5(%rip), %rdi
	callq	say
	movq	%rbx, %rdi
	callq	say
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end8:
	.size	tell, .Lfunc_end8-tell
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function interpret
	.type	interpret,@function
interpret:                              # @interpret
	.cfi_startproc
# %bb.0:
	leaq	.Ltmp0(%rip), %rsi
	leaq	main.code+1(%rip), %rcx
	movl	$3, %eax
	leaq	-72(%rsp), %rdx
	jmpq	*%rsi
	.p2align	4, 0x90
.Ltmp0:                                 # Block address taken
.LBB9_1:                                # =>This Inner Loop Header: Depth=1
	leaq	1(%rcx), %rsi
	movzbl	(%rcx), %edi
	movq	%rdi, (%rdx)
	addq	$8, %rdx
	movl	$2, %edi
	addq	%rdi, %rcx
	movzbl	(%rsi), %esi
	leaq	interpret.actions(%rip), %rdi
	jmpq	*(%rdi,%rsi,8)
	.p2align	4, 0x90
.Ltmp1:                                 # Block address taken
.LBB9_2:                                # =>This Inner Loop Header: Depth=1
	movq	-8(%rdx), %rsi
	addq	%rsi, -16(%rdx)
	addq	$-8, %rdx
	movl	$1, %esi
	addq	%rcx, %rsi
	movzbl	(%rcx), %edi
	leaq	interpret.actions(%rip), %r8
	movq	%rsi, %rcx
	jmpq	*(%r8,%rdi,8)
	.p2align	4, 0x90
.Ltmp2:                                 # Block address taken
.LBB9_3:                                # =>This Inner Loop Header: Depth=1
	movq	-16(%rdx), %rsi
	imulq	-8(%rdx), %rsi
	movq	%rsi, -16(%rdx)
	addq	$-8, %rdx
	movl	$1, %esi
	addq	%rcx, %rsi
	movzbl	(%rcx), %edi
	leaq	interpret.actions(%rip), %r8
	movq	%rsi, %rcx
	jmpq	*(%r8,%rdi,8)
	.p2align	4, 0x90
.Ltmp3:                                 # Block address taken
.LBB9_4:                                # =>This Inner Loop Header: Depth=1
	cmpl	$1, %eax
	leaq	main.code+2(%rip), %rsi
	cmoveq	%rcx, %rsi
	addl	$-1, %eax
	movzbl	(%rsi), %edi
	addq	$1, %rsi
	leaq	interpret.actions(%rip), %r8
	movq	%rsi, %rcx
                                        # kill: def $eax killed $eax def $rax
	jmpq	*(%r8,%rdi,8)
.Ltmp4:                                 # Block address taken
.LBB9_5:
	movq	-8(%rdx), %rax
	retq
.Lfunc_end9:
	.size	interpret, .Lfunc_end9-interpret
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function say
	.type	say,@function
say:                                    # @say
	.cfi_startproc
# %bb.0:
	movq	%rdi, %rsi
	cmpb	$0, (%rdi)
	je	.LBB10_1
# %bb.2:
	xorl	%eax, %eax
	.p2align	4, 0x90
.LBB10_3:                               # =>This Inner Loop Header: Depth=1
	#APP
	#NO_APP
	leaq	1(%rax), %rdx
	cmpb	$0, 1(%rsi,%rax)
	movq	%rdx, %rax
	jne	.LBB10_3
# %bb.4:
	movl	$1, %edi
	movl	$1, %eax
	#APP
	syscall
	#NO_APP
	retq
.LBB10_1:
	xorl	%edx, %edx
	movl	$1, %edi
	movl	$1, %eax
	#APP
	syscall
	#NO_APP
	retq
.Lfunc_end10:
	.size	say, .Lfunc_end10-say
	.cfi_endproc
                                        # -- End function
	.type	steps,@object                   # @steps
	.section	.data.rel.ro,"aw",@progbits
	.globl	steps
	.p2align	4
steps:
	.quad	square
	.quad	half
	.quad	square
	.size	steps, 24

	.type	main.code,@object               # @main.code
	.section	.rodata,"a",@progbits
main.code:
	.asciz	"\001\002\001\005\003\001\001\002\004"
	.size	main.code, 10

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"chosen"
	.size	.L.str, 7

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"interpreted"
	.size	.L.str.1, 12

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"by pointer"
	.size	.L.str.2, 11

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"odd"
	.size	.L.str.3, 4

	.type	counter,@object                 # @counter
	.bss
	.globl	counter
	.p2align	2
counter:
	.long	0                               # 0x0
	.size	counter, 4

	.type	.L.str.4,@object                # @.str.4
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.4:
	.asciz	"counter"
	.size	.L.str.4, 8

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	" "
	.size	.L.str.5, 2

	.type	interpret.actions,@object       # @interpret.actions
	.section	.data.rel.ro,"aw",@progbits
	.p2align	4
interpret.actions:
	.quad	.Ltmp4
	.quad	.Ltmp0
	.quad	.Ltmp1
	.quad	.Ltmp2
	.quad	.Ltmp3
	.size	interpret.actions, 40

	.type	.L.str.7,@object                # @.str.7
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.7:
	.asciz	"zero"
	.size	.L.str.7, 5

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym square
	.addrsig_sym half
	.addrsig_sym interpret
	.addrsig_sym main.code
