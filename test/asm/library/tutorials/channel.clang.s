	.text
	.file	"channel.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	leaq	producer(%rip), %r14
	leaq	produce(%rip), %rsi
	leaq	consumer(%rip), %r15
	movq	%r14, %rdi
	movq	%r15, %rdx
	callq	make
	leaq	consume(%rip), %rsi
	leaq	main_context(%rip), %rbx
	movq	%r15, %rdi
	movq	%rbx, %rdx
	callq	make
	movq	%rbx, %rdi
	movq	%r14, %rsi
	callq	swapcontext@PLT
	movq	$-4096, %rbx                    # imm = 0xF000
	movq	producer+16(%rip), %rdi
	addq	%rbx, %rdi
	movl	$36864, %esi                    # imm = 0x9000
	callq	munmap@PLT
	addq	consumer+16(%rip), %rbx
	movl	$36864, %esi                    # imm = 0x9000
	movq	%rbx, %rdi
	callq	munmap@PLT
	callq	__errno_location@PLT
	movl	$12, (%rax)
	leaq	.L.str(%rip), %rdi
	callq	perror@PLT
	movl	written(%rip), %ecx
	xorl	%eax, %eax
	cmpl	taken(%rip), %ecx
	setne	%al
	popq	%rbx
	popq	%r14
	popq	%r15
	retq
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function make
	.type	make,@function
make:                                   # @make
# %bb.0:
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	pushq	%rax
	movq	%rdx, %r15
	movq	%rsi, %r14
	movq	%rdi, %r12
	callq	getcontext@PLT
	xorl	%eax, %eax
	movl	%eax, %edi
	movl	$36864, %esi                    # imm = 0x9000
	movl	$3, %edx
	movl	$34, %ecx
	movl	$-1, %r8d
	movq	%rdi, %r9
	callq	mmap@PLT
	cmpq	$-1, %rax
	je	.LBB1_3
# %bb.1:
	movq	%rax, %rbx
	movq	%rax, %rdi
	movl	$4096, %esi                     # imm = 0x1000
	xorl	%edx, %edx
	callq	mprotect@PLT
	testl	%eax, %eax
	jne	.LBB1_3
# %bb.2:
	addq	$4096, %rbx                     # imm = 0x1000
	movq	%rbx, 16(%r12)
	movq	$32768, 32(%r12)                # imm = 0x8000
	movq	%r15, 8(%r12)
	xorl	%edx, %edx
	movl	%edx, %eax
	movq	%r12, %rdi
	movq	%r14, %rsi
	callq	makecontext@PLT
	addq	$8, %rsp
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	retq
.LBB1_3:
	leaq	.L.str.1(%rip), %rdi
	callq	perror@PLT
	movl	$1, %edi
	callq	exit@PLT
.Lfunc_end1:
	.size	make, .Lfunc_end1-make
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function produce
	.type	produce,@function
produce:                                # @produce
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	pushq	%rax
	xorl	%r12d, %r12d
	leaq	producer(%rip), %r14
	leaq	consumer(%rip), %r15
	leaq	reltable.produce(%rip), %r13
	jmp	.LBB2_2
	.p2align	4, 0x90
.LBB2_1:                                #   in Loop: Header=BB2_2 Depth=1
	movq	%r14, %rdi
	movq	%r15, %rsi
	callq	swapcontext@PLT
.LBB2_2:                                # =>This Inner Loop Header: Depth=1
	movl	written(%rip), %ebp
	movl	%ebp, %eax
	subl	taken(%rip), %eax
	cmpl	$3, %eax
	je	.LBB2_1
# %bb.3:                                #   in Loop: Header=BB2_2 Depth=1
	movl	%ebp, %eax
	movl	$2863311531, %ecx               # imm = 0xAAAAAAAB
	imulq	%rcx, %rax
	shrq	$33, %rax
	leal	(%rax,%rax,2), %eax
	movl	%ebp, %ebx
	subl	%eax, %ebx
	shlq	$5, %rbx
	leaq	ring(%rip), %rax
	addq	%rax, %rbx
	movslq	(%r13,%r12,4), %rsi
	addq	%r13, %rsi
	movl	$31, %edx
	movq	%rbx, %rdi
	callq	strncpy@PLT
	movq	%rbx, %rdi
	callq	strlen@PLT
	movw	$33, (%rax,%rbx)
	addl	$1, %ebp
	movl	%ebp, written(%rip)
	addq	$1, %r12
	cmpq	$7, %r12
	jne	.LBB2_2
# %bb.4:
	movb	$1, closed(%rip)
	addq	$8, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end2:
	.size	produce, .Lfunc_end2-produce
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function consume
	.type	consume,@function
consume:                                # @consume
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	pushq	%rax
	movl	$2863311531, %r14d              # imm = 0xAAAAAAAB
	leaq	ring(%rip), %r15
	leaq	.L.str.10(%rip), %r12
	jmp	.LBB3_1
	.p2align	4, 0x90
.LBB3_4:                                #   in Loop: Header=BB3_1 Depth=1
	movl	%ebp, %eax
	imulq	%r14, %rax
	shrq	$33, %rax
	leal	(%rax,%rax,2), %eax
	movl	%ebp, %ebx
	subl	%eax, %ebx
	shlq	$5, %rbx
	addq	%r15, %rbx
	movq	%rbx, %rdi
	callq	strlen@PLT
	movq	%rax, %r13
	movq	%rbx, %rdi
	movl	$101, %esi
	callq	strrchr@PLT
	movq	%rax, %rcx
	subq	%rbx, %rcx
	cmpq	$1, %rax
	sbbq	%r8, %r8
	orq	%rcx, %r8
	movq	%r12, %rdi
	movl	%ebp, %esi
	movq	%rbx, %rdx
	movq	%r13, %rcx
	xorl	%eax, %eax
	callq	printf@PLT
	addl	$1, taken(%rip)
.LBB3_1:                                # =>This Inner Loop Header: Depth=1
	movl	taken(%rip), %ebp
	cmpl	%ebp, written(%rip)
	jne	.LBB3_4
# %bb.2:                                #   in Loop: Header=BB3_1 Depth=1
	cmpb	$1, closed(%rip)
	je	.LBB3_5
# %bb.3:                                #   in Loop: Header=BB3_1 Depth=1
	leaq	consumer(%rip), %rdi
	leaq	producer(%rip), %rsi
	callq	swapcontext@PLT
	jmp	.LBB3_1
.LBB3_5:
	addq	$8, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end3:
	.size	consume, .Lfunc_end3-consume
                                        # -- End function
	.type	producer,@object                # @producer
	.local	producer
	.comm	producer,968,8
	.type	consumer,@object                # @consumer
	.local	consumer
	.comm	consumer,968,8
	.type	main_context,@object            # @main_context
	.local	main_context
	.comm	main_context,968,8
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"as it would be"
	.size	.L.str, 15

	.type	written,@object                 # @written
	.local	written
	.comm	written,4,4
	.type	taken,@object                   # @taken
	.local	taken
	.comm	taken,4,4
	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"stack"
	.size	.L.str.1, 6

	.type	reltable.produce,@object        # @reltable.produce
	.section	.rodata,"a",@progbits
	.p2align	2
reltable.produce:
	.long	.L.str.2-reltable.produce
	.long	.L.str.3-reltable.produce
	.long	.L.str.4-reltable.produce
	.long	.L.str.5-reltable.produce
	.long	.L.str.6-reltable.produce
	.long	.L.str.7-reltable.produce
	.long	.L.str.8-reltable.produce
	.size	reltable.produce, 28

	.type	.L.str.2,@object                # @.str.2
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.2:
	.asciz	"one"
	.size	.L.str.2, 4

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"two"
	.size	.L.str.3, 4

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"three"
	.size	.L.str.4, 6

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"four"
	.size	.L.str.5, 5

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"five"
	.size	.L.str.6, 5

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"six"
	.size	.L.str.7, 4

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"seven"
	.size	.L.str.8, 6

	.type	ring,@object                    # @ring
	.local	ring
	.comm	ring,96,16
	.type	closed,@object                  # @closed
	.local	closed
	.comm	closed,1,4
	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"%u: %-8s (%zu letters, the last e at %ld)\n"
	.size	.L.str.10, 43

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym produce
	.addrsig_sym consume
	.addrsig_sym producer
	.addrsig_sym consumer
	.addrsig_sym main_context
	.addrsig_sym ring
