	.file	"errors.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"failed: %s\n"
	.text
	.p2align 4
	.type	fail, @function
fail:
	pushq	%rbx
	movl	%edi, %ebx
	movq	stderr(%rip), %rdi
	movq	%rsi, %rcx
	leaq	.LC0(%rip), %rdx
	movl	$1, %esi
	xorl	%eax, %eax
	call	__fprintf_chk@PLT
	movl	%ebx, %esi
	leaq	handler(%rip), %rdi
	call	__longjmp_chk@PLT
	.size	fail, .-fail
	.section	.rodata.str1.1
.LC1:
	.string	"no number"
.LC2:
	.string	"something behind it"
.LC3:
	.string	"too large"
.LC4:
	.string	"'%s' is %d\n"
.LC5:
	.string	"'%s' gave %d\n"
	.text
	.p2align 4
	.type	attempt, @function
attempt:
	pushq	%rbx
	subq	$32, %rsp
	movq	%rdi, 8(%rsp)
	leaq	handler(%rip), %rdi
	movq	%fs:40, %rax
	movq	%rax, 24(%rsp)
	xorl	%eax, %eax
	call	_setjmp@PLT
	testl	%eax, %eax
	jne	.L6
	movq	8(%rsp), %rbx
	xorl	%edx, %edx
	leaq	16(%rsp), %rsi
	movq	%rbx, %rdi
	call	strtol@PLT
	movq	16(%rsp), %rdx
	cmpq	%rdx, %rbx
	je	.L13
	cmpb	$0, (%rdx)
	jne	.L14
	cmpq	$1000, %rax
	jg	.L15
	movq	8(%rsp), %rdx
	movl	%eax, %ecx
	movl	$1, %edi
	xorl	%eax, %eax
	leaq	.LC4(%rip), %rsi
	call	__printf_chk@PLT
.L4:
	movq	24(%rsp), %rax
	subq	%fs:40, %rax
	jne	.L16
	addq	$32, %rsp
	popq	%rbx
	ret
	.p2align 4,,10
	.p2align 3
.L6:
	movq	8(%rsp), %rdx
	movl	%eax, %ecx
	movl	$1, %edi
	xorl	%eax, %eax
	leaq	.LC5(%rip), %rsi
	call	__printf_chk@PLT
	jmp	.L4
.L13:
	leaq	.LC1(%rip), %rsi
	movl	$2, %edi
	call	fail
.L16:
	call	__stack_chk_fail@PLT
.L14:
	leaq	.LC2(%rip), %rsi
	movl	$3, %edi
	call	fail
.L15:
	leaq	.LC3(%rip), %rsi
	xorl	%edi, %edi
	call	fail
	.size	attempt, .-attempt
	.section	.rodata.str1.1
.LC6:
	.string	"blocked: %d\n"
.LC7:
	.string	"blocked after the jump: %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%rbp
	pushq	%rbx
	leaq	texts.0(%rip), %rbx
	leaq	56(%rbx), %rbp
	subq	$472, %rsp
	movq	%fs:40, %rax
	movq	%rax, 456(%rsp)
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L18:
	movq	(%rbx), %rdi
	addq	$8, %rbx
	call	attempt
	cmpq	%rbp, %rbx
	jne	.L18
	movq	%rsp, %rbx
	movq	%rbx, %rdi
	call	sigemptyset@PLT
	movl	$10, %esi
	movq	%rbx, %rdi
	call	sigaddset@PLT
	leaq	256(%rsp), %rdi
	movl	$1, %esi
	call	__sigsetjmp@PLT
	testl	%eax, %eax
	je	.L24
	leaq	128(%rsp), %rbx
	xorl	%esi, %esi
	xorl	%edi, %edi
	movq	%rbx, %rdx
	call	sigprocmask@PLT
	movl	$10, %esi
	movq	%rbx, %rdi
	call	sigismember@PLT
	movl	$1, %edi
	leaq	.LC7(%rip), %rsi
	movl	%eax, %edx
	xorl	%eax, %eax
	call	__printf_chk@PLT
	movl	$6, %edi
	call	exit@PLT
.L24:
	movq	%rsp, %rsi
	xorl	%edx, %edx
	leaq	128(%rsp), %rbx
	xorl	%edi, %edi
	call	sigprocmask@PLT
	movq	%rbx, %rdx
	xorl	%esi, %esi
	xorl	%edi, %edi
	call	sigprocmask@PLT
	movl	$10, %esi
	movq	%rbx, %rdi
	call	sigismember@PLT
	leaq	.LC6(%rip), %rsi
	movl	$1, %edi
	movl	%eax, %edx
	xorl	%eax, %eax
	call	__printf_chk@PLT
	leaq	256(%rsp), %rdi
	movl	$1, %esi
	call	__longjmp_chk@PLT
	.size	main, .-main
	.section	.rodata.str1.1
.LC8:
	.string	"12"
.LC9:
	.string	"0x1f"
.LC10:
	.string	"-7"
.LC11:
	.string	"zw\303\266lf"
.LC12:
	.string	"3 apples"
.LC13:
	.string	"99999"
.LC14:
	.string	"010"
	.section	.data.rel.ro.local,"aw"
	.align 32
	.type	texts.0, @object
	.size	texts.0, 56
texts.0:
	.quad	.LC8
	.quad	.LC9
	.quad	.LC10
	.quad	.LC11
	.quad	.LC12
	.quad	.LC13
	.quad	.LC14
	.local	handler
	.comm	handler,200,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
