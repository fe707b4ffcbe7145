	.text
	.file	"generator.c"
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
	pushq	%rax
	movl	$1, %edi
	movl	$1952, %esi                     # imm = 0x7A0
	callq	calloc@PLT
	movq	%rax, %r12
	xorl	%eax, %eax
                                        # kill: def $rax killed $eax
	movq	%r12, %rbx
	leaq	main.values(%rip), %r14
	.p2align	4, 0x90
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	movq	%rax, %rbp
	movq	1936(%rbx), %rdi
	movl	(%rax,%r14), %esi
	callq	insert
	movq	%rax, 1936(%rbx)
	addq	$4, %rbp
	movq	%rbp, %rax
	cmpq	$32, %rbp
	jne	.LBB0_1
# %bb.2:
	movl	$32768, %edi                    # imm = 0x8000
	callq	malloc@PLT
	movq	%rax, %r13
	movq	%rax, (%rsp)                    # 8-byte Spill
	leaq	968(%r12), %r15
	movq	%r15, %rdi
	callq	getcontext@PLT
	movq	%r13, 984(%rbx)
	movq	$32768, 1000(%rbx)              # imm = 0x8000
	movq	%rbx, 976(%rbx)
	movl	%ebx, %ecx
	shrq	$32, %r12
	movl	%r12d, %r8d
	leaq	begin(%rip), %rsi
	xorl	%r14d, %r14d
	movl	%r14d, %eax
	movl	$2, %edx
	movq	%r15, %rdi
	callq	makecontext@PLT
	movq	%rbx, %rdi
	movq	%r15, %rsi
	callq	swapcontext@PLT
	cmpl	$0, 1948(%rbx)
	jne	.LBB0_5
# %bb.3:
	xorl	%r13d, %r13d
	leaq	.L.str(%rip), %r12
	movl	%r13d, %eax
	.p2align	4, 0x90
.LBB0_4:                                # =>This Inner Loop Header: Depth=1
	movl	%eax, %r14d
	movl	1944(%rbx), %ebp
	movl	%r13d, %eax
	movq	%r12, %rdi
	movl	%ebp, %esi
	movl	%ebp, %edx
	movl	%ebp, %ecx
	movl	%ebp, %r8d
	callq	printf@PLT
	addl	%ebp, %r14d
	movq	%rbx, %rdi
	movq	%r15, %rsi
	callq	swapcontext@PLT
	cmpl	$0, 1948(%rbx)
	movl	%r14d, %eax
	je	.LBB0_4
.LBB0_5:
	leaq	.L.str.1(%rip), %rdi
	xorl	%eax, %eax
                                        # kill: def $al killed $al killed $eax
	movl	%r14d, %esi
	callq	printf@PLT
	movq	1936(%rbx), %rdi
	callq	drop
	movq	(%rsp), %rdi                    # 8-byte Reload
	callq	free@PLT
	movq	%rbx, %rdi
	callq	free@PLT
	andl	$127, %r14d
	movl	%r14d, %eax
	addq	$8, %rsp
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
	.p2align	4, 0x90                         # -- Begin function insert
	.type	insert,@function
insert:                                 # @insert
# %bb.0:
	pushq	%rbp
	pushq	%rbx
	pushq	%rax
	movl	%esi, %ebp
	testq	%rdi, %rdi
	je	.LBB1_1
# %bb.2:
	movq	%rdi, %rbx
	cmpl	%ebp, (%rdi)
	jle	.LBB1_4
# %bb.3:
	movq	8(%rbx), %rdi
	movl	%ebp, %esi
	callq	insert
	movq	%rax, 8(%rbx)
	jmp	.LBB1_5
.LBB1_1:
	movl	$1, %edi
	movl	$24, %esi
	callq	calloc@PLT
	movq	%rax, %rbx
	movl	%ebp, (%rax)
	jmp	.LBB1_5
.LBB1_4:
	movq	16(%rbx), %rdi
	movl	%ebp, %esi
	callq	insert
	movq	%rax, 16(%rbx)
.LBB1_5:
	movq	%rbx, %rax
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	retq
.Lfunc_end1:
	.size	insert, .Lfunc_end1-insert
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function begin
	.type	begin,@function
begin:                                  # @begin
# %bb.0:
	pushq	%r14
	pushq	%rbx
	pushq	%rax
	movl	%esi, %ebx
	movl	%edi, %r14d
	shlq	$32, %rbx
	leaq	(%rbx,%r14), %rdi
	movq	1936(%rbx,%r14), %rsi
	callq	walk
	movl	$1, 1948(%rbx,%r14)
	addq	$8, %rsp
	popq	%rbx
	popq	%r14
	retq
.Lfunc_end2:
	.size	begin, .Lfunc_end2-begin
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function drop
	.type	drop,@function
drop:                                   # @drop
# %bb.0:
	testq	%rdi, %rdi
	je	.LBB3_2
# %bb.1:
	pushq	%rbx
	movq	%rdi, %rbx
	movq	8(%rdi), %rdi
	callq	drop
	movq	16(%rbx), %rdi
	callq	drop
	movq	%rbx, %rdi
	callq	free@PLT
	popq	%rbx
.LBB3_2:
	retq
.Lfunc_end3:
	.size	drop, .Lfunc_end3-drop
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function walk
	.type	walk,@function
walk:                                   # @walk
# %bb.0:
	testq	%rsi, %rsi
	je	.LBB4_2
# %bb.1:
	pushq	%r14
	pushq	%rbx
	pushq	%rax
	movq	%rsi, %r14
	movq	%rdi, %rbx
	movq	8(%rsi), %rsi
	callq	walk
	movl	(%r14), %eax
	movl	%eax, 1944(%rbx)
	leaq	968(%rbx), %rdi
	movq	%rbx, %rsi
	callq	swapcontext@PLT
	movq	16(%r14), %rsi
	movq	%rbx, %rdi
	callq	walk
	addq	$8, %rsp
	popq	%rbx
	popq	%r14
.LBB4_2:
	retq
.Lfunc_end4:
	.size	walk, .Lfunc_end4-walk
                                        # -- End function
	.type	main.values,@object             # @main.values
	.section	.rodata.str4.16,"aMS",@progbits,4
	.p2align	4
main.values:
	.long	42                              # 0x2a
	.long	7                               # 0x7
	.long	99                              # 0x63
	.long	4294967293                      # 0xfffffffd
	.long	8                               # 0x8
	.long	1000                            # 0x3e8
	.long	64                              # 0x40
	.long	0                               # 0x0
	.size	main.values, 32

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"%5d|%-6d|%+d|%05d\n"
	.size	.L.str, 19

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"sum %d\n"
	.size	.L.str.1, 8

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym begin
