# gcc -O2 -fstack-protector-all canary.c (gcc 12.2.0)
	.file	"canary.c"
	.text
	.p2align 4
	.type	say, @function
say:
.LFB0:
	.cfi_startproc
	subq	$24, %rsp
	.cfi_def_cfa_offset 32
	xorl	%edx, %edx
	movq	%rdi, %rsi
	movq	%fs:40, %rax
	movq	%rax, 8(%rsp)
	xorl	%eax, %eax
	cmpb	$0, (%rdi)
	je	.L2
	.p2align 4,,10
	.p2align 3
.L3:
	addq	$1, %rdx
	cmpb	$0, (%rsi,%rdx)
	jne	.L3
.L2:
	movl	$1, %eax
	movq	%rax, %rdi
#APP
# 12 "say.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%rsp), %rax
	subq	%fs:40, %rax
	jne	.L9
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L9:
	.cfi_restore_state
	call	__stack_chk_fail@PLT
	.cfi_endproc
.LFE0:
	.size	say, .-say
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	" "
	.text
	.p2align 4
	.type	tell, @function
tell:
.LFB1:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movq	%rsi, %rcx
	movq	%rdi, %r9
	movq	%rsi, %r10
	movabsq	$-3689348814741910323, %rdi
	subq	$32, %rsp
	.cfi_def_cfa_offset 48
	movq	%fs:40, %rax
	movq	%rax, 24(%rsp)
	xorl	%eax, %eax
	movzwl	.LC0(%rip), %eax
	negq	%rcx
	leaq	22(%rsp), %rbx
	cmovs	%rsi, %rcx
	movw	%ax, 22(%rsp)
	.p2align 4,,10
	.p2align 3
.L12:
	movq	%rcx, %rax
	movq	%rbx, %r8
	subq	$1, %rbx
	mulq	%rdi
	movq	%rcx, %rax
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %rsi
	addq	%rsi, %rsi
	subq	%rsi, %rax
	addl	$48, %eax
	movb	%al, (%rbx)
	movq	%rcx, %rax
	movq	%rdx, %rcx
	cmpq	$9, %rax
	ja	.L12
	testq	%r10, %r10
	jns	.L13
	movb	$45, -1(%rbx)
	leaq	-2(%r8), %rbx
.L13:
	movq	%r9, %rdi
	call	say
	leaq	.LC1(%rip), %rdi
	call	say
	movq	%rbx, %rdi
	call	say
	movq	24(%rsp), %rax
	subq	%fs:40, %rax
	jne	.L17
	addq	$32, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
.L17:
	.cfi_restore_state
	call	__stack_chk_fail@PLT
	.cfi_endproc
.LFE1:
	.size	tell, .-tell
	.p2align 4
	.type	length.constprop.0, @function
length.constprop.0:
.LFB7:
	.cfi_startproc
	subq	$24, %rsp
	.cfi_def_cfa_offset 32
	movq	%fs:40, %rax
	movq	%rax, 8(%rsp)
	xorl	%eax, %eax
	addq	$115, 24+marks(%rip)
	movq	8(%rsp), %rax
	subq	%fs:40, %rax
	jne	.L21
	movl	$7, %eax
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L21:
	.cfi_restore_state
	call	__stack_chk_fail@PLT
	.cfi_endproc
.LFE7:
	.size	length.constprop.0, .-length.constprop.0
	.p2align 4
	.globl	memcpy
	.type	memcpy, @function
memcpy:
.LFB2:
	.cfi_startproc
	subq	$24, %rsp
	.cfi_def_cfa_offset 32
	movq	%rdi, %rax
	movq	%fs:40, %rcx
	movq	%rcx, 8(%rsp)
	movq	%rdx, %rcx
#APP
# 38 "say.h" 1
	rep movsb
# 0 "" 2
#NO_APP
	movq	8(%rsp), %rdx
	subq	%fs:40, %rdx
	jne	.L25
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L25:
	.cfi_restore_state
	call	__stack_chk_fail@PLT
	.cfi_endproc
.LFE2:
	.size	memcpy, .-memcpy
	.p2align 4
	.globl	memset
	.type	memset, @function
memset:
.LFB3:
	.cfi_startproc
	subq	$24, %rsp
	.cfi_def_cfa_offset 32
	movq	%rdi, %r8
	movq	%rdx, %rcx
	movq	%fs:40, %rax
	movq	%rax, 8(%rsp)
	xorl	%eax, %eax
	movl	%esi, %eax
#APP
# 46 "say.h" 1
	rep stosb
# 0 "" 2
#NO_APP
	movq	8(%rsp), %rax
	subq	%fs:40, %rax
	jne	.L29
	movq	%r8, %rax
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L29:
	.cfi_restore_state
	call	__stack_chk_fail@PLT
	.cfi_endproc
.LFE3:
	.size	memset, .-memset
	.p2align 4
	.globl	__stack_chk_fail
	.type	__stack_chk_fail, @function
__stack_chk_fail:
.LFB5:
	.cfi_startproc
	movq	%fs:40, %rax
	movq	%rax, -16(%rsp)
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L31:
#APP
# 18 "canary.c" 1
	ud2
# 0 "" 2
#NO_APP
	jmp	.L31
	.cfi_endproc
.LFE5:
	.size	__stack_chk_fail, .-__stack_chk_fail
	.section	.rodata.str1.1
.LC2:
	.string	"length"
.LC3:
	.string	"marks"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB6:
	.cfi_startproc
	subq	$24, %rsp
	.cfi_def_cfa_offset 32
	movq	%fs:40, %rax
	movq	%rax, 8(%rsp)
	xorl	%eax, %eax
	call	length.constprop.0
	leaq	.LC2(%rip), %rdi
	movslq	%eax, %rsi
	call	tell
	movq	24+marks(%rip), %rsi
	leaq	.LC3(%rip), %rdi
	call	tell
	movq	8(%rsp), %rax
	subq	%fs:40, %rax
	jne	.L36
	xorl	%eax, %eax
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L36:
	.cfi_restore_state
	call	__stack_chk_fail@PLT
	.cfi_endproc
.LFE6:
	.size	main, .-main
	.local	marks
	.comm	marks,32,32
	.section	.rodata.cst2,"aM",@progbits,2
	.align 2
.LC0:
	.byte	10
	.byte	0
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
