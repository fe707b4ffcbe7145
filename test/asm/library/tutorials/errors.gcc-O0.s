	.file	"errors.c"
	.text
	.local	handler
	.comm	handler,200,32
	.section	.rodata
.LC0:
	.string	"failed: %s\n"
	.text
	.type	fail, @function
fail:
	pushq	%rbp
	movq	%rsp, %rbp
	subq	$16, %rsp
	movl	%edi, -4(%rbp)
	movq	%rsi, -16(%rbp)
	movq	stderr(%rip), %rax
	movq	-16(%rbp), %rdx
	leaq	.LC0(%rip), %rcx
	movq	%rcx, %rsi
	movq	%rax, %rdi
	movl	$0, %eax
	call	fprintf@PLT
	movl	-4(%rbp), %eax
	movl	%eax, %esi
	leaq	handler(%rip), %rax
	movq	%rax, %rdi
	call	longjmp@PLT
	.size	fail, .-fail
	.section	.rodata
.LC1:
	.string	"no number"
.LC2:
	.string	"something behind it"
.LC3:
	.string	"too large"
	.text
	.type	number, @function
number:
	pushq	%rbp
	movq	%rsp, %rbp
	subq	$32, %rsp
	movq	%rdi, -24(%rbp)
	leaq	-16(%rbp), %rcx
	movq	-24(%rbp), %rax
	movl	$0, %edx
	movq	%rcx, %rsi
	movq	%rax, %rdi
	call	strtol@PLT
	movq	%rax, -8(%rbp)
	movq	-16(%rbp), %rax
	cmpq	%rax, -24(%rbp)
	jne	.L3
	leaq	.LC1(%rip), %rax
	movq	%rax, %rsi
	movl	$2, %edi
	call	fail
.L3:
	movq	-16(%rbp), %rax
	movzbl	(%rax), %eax
	testb	%al, %al
	je	.L4
	leaq	.LC2(%rip), %rax
	movq	%rax, %rsi
	movl	$3, %edi
	call	fail
.L4:
	cmpq	$1000, -8(%rbp)
	jle	.L5
	leaq	.LC3(%rip), %rax
	movq	%rax, %rsi
	movl	$0, %edi
	call	fail
.L5:
	movq	-8(%rbp), %rax
	leave
	ret
	.size	number, .-number
	.section	.rodata
.LC4:
	.string	"'%s' is %d\n"
.LC5:
	.string	"'%s' gave %d\n"
	.text
	.type	attempt, @function
attempt:
	pushq	%rbp
	movq	%rsp, %rbp
	subq	$32, %rsp
	movq	%rdi, -24(%rbp)
	leaq	handler(%rip), %rax
	movq	%rax, %rdi
	call	_setjmp@PLT
	movl	%eax, -4(%rbp)
	cmpl	$0, -4(%rbp)
	jne	.L9
	movq	-24(%rbp), %rax
	movq	%rax, %rdi
	call	number
	movl	%eax, %edx
	movq	-24(%rbp), %rax
	movq	%rax, %rsi
	leaq	.LC4(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	printf@PLT
	jmp	.L11
.L9:
	movl	-4(%rbp), %edx
	movq	-24(%rbp), %rax
	movq	%rax, %rsi
	leaq	.LC5(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	printf@PLT
.L11:
	nop
	leave
	ret
	.size	attempt, .-attempt
	.section	.rodata
.LC6:
	.string	"blocked: %d\n"
.LC7:
	.string	"blocked after the jump: %d\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushq	%rbp
	movq	%rsp, %rbp
	subq	$480, %rsp
	movq	$0, -8(%rbp)
	jmp	.L13
.L14:
	movq	-8(%rbp), %rax
	leaq	0(,%rax,8), %rdx
	leaq	texts.0(%rip), %rax
	movq	(%rdx,%rax), %rax
	movq	%rax, %rdi
	call	attempt
	addq	$1, -8(%rbp)
.L13:
	cmpq	$6, -8(%rbp)
	jbe	.L14
	leaq	-144(%rbp), %rax
	movq	%rax, %rdi
	call	sigemptyset@PLT
	leaq	-144(%rbp), %rax
	movl	$10, %esi
	movq	%rax, %rdi
	call	sigaddset@PLT
	leaq	-480(%rbp), %rax
	movl	$1, %esi
	movq	%rax, %rdi
	call	__sigsetjmp@PLT
	testl	%eax, %eax
	jne	.L16
	leaq	-144(%rbp), %rax
	movl	$0, %edx
	movq	%rax, %rsi
	movl	$0, %edi
	call	sigprocmask@PLT
	leaq	-272(%rbp), %rax
	movq	%rax, %rdx
	movl	$0, %esi
	movl	$0, %edi
	call	sigprocmask@PLT
	leaq	-272(%rbp), %rax
	movl	$10, %esi
	movq	%rax, %rdi
	call	sigismember@PLT
	movl	%eax, %esi
	leaq	.LC6(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	printf@PLT
	leaq	-480(%rbp), %rax
	movl	$1, %esi
	movq	%rax, %rdi
	call	siglongjmp@PLT
.L16:
	leaq	-272(%rbp), %rax
	movq	%rax, %rdx
	movl	$0, %esi
	movl	$0, %edi
	call	sigprocmask@PLT
	leaq	-272(%rbp), %rax
	movl	$10, %esi
	movq	%rax, %rdi
	call	sigismember@PLT
	movl	%eax, %esi
	leaq	.LC7(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	printf@PLT
	movq	24+texts.0(%rip), %rax
	movq	%rax, %rdi
	call	strlen@PLT
	movl	%eax, %edi
	call	exit@PLT
	.size	main, .-main
	.section	.rodata
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
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
