	.file	"again.c"
	.text
#APP
	.text
.type run_on, @function
run_on:
  pushq %rbx
  movq %rsp, %rbx
  movq %rdi, %rsp
  call *%rsi
  movq %rbx, %rsp
  popq %rbx
  ret
.size run_on, .-run_on

#NO_APP
	.type	once, @function
once:
	movl	ran(%rip), %eax
	addl	$1, %eax
	movl	%eax, ran(%rip)
	ret
	.size	once, .-once
	.globl	main
	.type	main, @function
main:
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	movl	$3, %ebp
.L3:
	movl	$4096, %edi
	call	malloc
	movq	%rax, %rbx
	movl	known_count(%rip), %edx
	movslq	%edx, %rax
	salq	$4, %rax
	movq	%rbx, known(%rax)
	addl	$1, %edx
	movl	%edx, known_count(%rip)
	movq	$4096, known+8(%rax)
	leaq	4096(%rbx), %rdi
	movl	$once, %esi
	call	run_on
	movq	%rbx, %rdi
	call	free
	subl	$1, %ebp
	jne	.L3
	movl	ran(%rip), %eax
	cmpl	$3, %eax
	setne	%al
	movzbl	%al, %eax
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
	.size	main, .-main
	.local	ran
	.comm	ran,4,4
	.globl	known_count
	.bss
	.align 4
	.type	known_count, @object
	.size	known_count, 4
known_count:
	.zero	4
	.globl	known
	.align 32
	.type	known, @object
	.size	known, 256
known:
	.zero	256
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
