# gcc -Os -fno-pie -fno-asynchronous-unwind-tables arguments.c (gcc 12.2.0)
	.file	"arguments.c"
	.text
	.type	say, @function
say:
	movq	%rdi, %rsi
	xorl	%edx, %edx
.L2:
	cmpb	$0, (%rsi,%rdx)
	je	.L5
	incq	%rdx
	jmp	.L2
.L5:
	movl	$1, %eax
	movq	%rax, %rdi
#APP
# 12 "say.h" 1
	syscall
# 0 "" 2
#NO_APP
	ret
	.size	say, .-say
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	" "
	.text
	.type	tell, @function
tell:
	subq	$32, %rsp
	movq	%rsi, %rcx
	movl	$10, %r9d
	negq	%rcx
	movw	$10, 30(%rsp)
	leaq	30(%rsp), %r8
	cmovs	%rsi, %rcx
.L8:
	movq	%rcx, %rax
	xorl	%edx, %edx
	movq	%r8, %r10
	divq	%r9
	decq	%r8
	addl	$48, %edx
	movb	%dl, (%r8)
	movq	%rcx, %rdx
	movq	%rax, %rcx
	cmpq	$9, %rdx
	ja	.L8
	testq	%rsi, %rsi
	jns	.L9
	movb	$45, -1(%r8)
	leaq	-2(%r10), %r8
.L9:
	call	say
	movl	$.LC1, %edi
	call	say
	movq	%r8, %rdi
	call	say
	addq	$32, %rsp
	ret
	.size	tell, .-tell
	.type	packed, @function
packed:
	movq	%rdi, %rax
	movq	%rdi, %rdx
	shrq	$3, %rax
	andl	$7, %edx
	addl	$3, %eax
	andl	$2047, %eax
	imulq	$10, %rax, %rax
	addq	%rdx, %rax
	movl	%edi, %edx
	shrq	$23, %rdi
	sall	$9, %edx
	leaq	(%rdi,%rdi,4), %rdi
	sarl	$23, %edx
	subl	$100, %edx
	sall	$7, %edx
	sarw	$7, %dx
	movswq	%dx, %rdx
	imulq	$100, %rdx, %rdx
	addq	%rdx, %rax
	movabsq	$2199023255551, %rdx
	andq	%rdx, %rdi
	shrq	$8, %rdi
	addq	%rdi, %rax
	ret
	.size	packed, .-packed
	.type	summed.constprop.0, @function
summed.constprop.0:
	xorl	%eax, %eax
.L14:
	movl	%eax, %edx
	imull	%eax, %edx
	movl	%edx, -80(%rsp,%rax,4)
	incq	%rax
	cmpq	$20, %rax
	jne	.L14
	leaq	-80(%rsp), %rax
	xorl	%ecx, %ecx
	xorl	%edx, %edx
.L15:
	movl	76(%rax), %esi
	subq	$4, %rax
	subl	%edx, %esi
	incl	%edx
	addl	%esi, %ecx
	cmpl	$20, %edx
	jne	.L15
	movl	%ecx, %eax
	ret
	.size	summed.constprop.0, .-summed.constprop.0
	.type	multiplied.constprop.0, @function
multiplied.constprop.0:
	movsd	.LC3(%rip), %xmm1
	movsd	.LC2(%rip), %xmm0
	ret
	.size	multiplied.constprop.0, .-multiplied.constprop.0
	.type	added.constprop.0, @function
added.constprop.0:
	subq	$112, %rsp
	movq	%rsi, -64(%rsp)
	movq	%rdx, -56(%rsp)
	movq	%rcx, -48(%rsp)
	movq	%r8, -40(%rsp)
	movq	%r9, -32(%rsp)
	testb	%al, %al
	je	.L28
	movaps	%xmm0, -24(%rsp)
	movaps	%xmm1, -8(%rsp)
	movaps	%xmm2, 8(%rsp)
	movaps	%xmm3, 24(%rsp)
	movaps	%xmm4, 40(%rsp)
	movaps	%xmm5, 56(%rsp)
	movaps	%xmm6, 72(%rsp)
	movaps	%xmm7, 88(%rsp)
.L28:
	leaq	120(%rsp), %rax
	movl	$8, %ecx
	movl	$48, %edx
	movl	$8, -96(%rsp)
	movq	%rax, -88(%rsp)
	leaq	-72(%rsp), %rax
	leaq	120(%rsp), %rsi
	movl	$4, %r9d
	movl	$48, -92(%rsp)
	movq	%rax, -80(%rsp)
	xorl	%eax, %eax
.L27:
	leaq	8(%rsi), %r8
	cmpl	$47, %ecx
	ja	.L22
	movl	%ecx, %edi
	movq	%rsi, %r8
	addl	$8, %ecx
	leaq	-72(%rsp,%rdi), %rsi
.L22:
	movslq	(%rsi), %rsi
	leaq	8(%r8), %rdi
	addq	%rax, %rsi
	cmpl	$175, %edx
	ja	.L24
	movl	%edx, %eax
	movq	%r8, %rdi
	addl	$16, %edx
	leaq	-72(%rsp,%rax), %r8
.L24:
	movsd	(%r8), %xmm0
	addsd	%xmm0, %xmm0
	cvttsd2siq	%xmm0, %rax
	addq	%rsi, %rax
	cmpl	$47, %ecx
	ja	.L25
	cmpl	$175, %edx
	ja	.L25
	movl	%ecx, %esi
	addl	$8, %ecx
	movq	-72(%rsp,%rsi), %rsi
	movq	%rsi, -112(%rsp)
	movl	%edx, %esi
	addl	$16, %edx
	movsd	-72(%rsp,%rsi), %xmm0
	movq	%rdi, %rsi
	leaq	-112(%rsp), %rdi
	movsd	%xmm0, -104(%rsp)
	jmp	.L26
.L25:
	leaq	16(%rdi), %rsi
.L26:
	addq	(%rdi), %rax
	decl	%r9d
	jne	.L27
	addq	$112, %rsp
	ret
	.size	added.constprop.0, .-added.constprop.0
	.type	grown.constprop.0, @function
grown.constprop.0:
	movq	%rdi, %rax
	leaq	8(%rsp), %rcx
	xorl	%edx, %edx
.L32:
	addq	%rdx, (%rcx)
	addq	$7, %rdx
	addq	$8, %rcx
	cmpq	$42, %rdx
	jne	.L32
	movq	%rax, %rdi
	leaq	8(%rsp), %rsi
	movl	$12, %ecx
	rep movsl
	ret
	.size	grown.constprop.0, .-grown.constprop.0
	.type	mixed.constprop.0.isra.0, @function
mixed.constprop.0.isra.0:
	movsbq	%sil, %rax
	movsd	.LC3(%rip), %xmm0
	addq	$1120, %rax
	ret
	.size	mixed.constprop.0.isra.0, .-mixed.constprop.0.isra.0
	.type	many.constprop.0.isra.0, @function
many.constprop.0.isra.0:
	movl	$4294966931, %eax
	addq	%rdi, %rax
	ret
	.size	many.constprop.0.isra.0, .-many.constprop.0.isra.0
	.globl	memcpy
	.type	memcpy, @function
memcpy:
	movq	%rdi, %rax
	movq	%rdx, %rcx
#APP
# 38 "say.h" 1
	rep movsb
# 0 "" 2
#NO_APP
	ret
	.size	memcpy, .-memcpy
	.globl	memset
	.type	memset, @function
memset:
	movq	%rdi, %r8
	movq	%rdx, %rcx
	movl	%esi, %eax
#APP
# 46 "say.h" 1
	rep stosb
# 0 "" 2
#NO_APP
	movq	%r8, %rax
	ret
	.size	memset, .-memset
	.section	.rodata.str1.1
.LC6:
	.string	"mixed"
.LC7:
	.string	"grown"
.LC8:
	.string	"many"
.LC11:
	.string	"added"
.LC12:
	.string	"either"
.LC13:
	.string	"packed"
.LC14:
	.string	"multiplied"
.LC15:
	.string	"summed"
	.section	.rodata
	.align 32
.LC0:
	.quad	1
	.quad	2
	.quad	3
	.quad	4
	.quad	5
	.quad	6
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	pushq	%rbx
	movl	$1000, %eax
	movl	$.LC0, %esi
	movl	$12, %ecx
	movq	%rax, %rbx
	subq	$112, %rsp
	movq	.LC4(%rip), %rdx
	leaq	16(%rsp), %rdi
	movq	%rax, (%rsp)
	movq	%rdx, %xmm0
	movq	%rdx, 8(%rsp)
	movq	%rdx, %xmm1
	rep movsl
	movq	%rax, %rdi
	xorl	%esi, %esi
	movaps	%xmm1, %xmm3
	call	mixed.constprop.0.isra.0
	mulsd	.LC5(%rip), %xmm0
	movl	$.LC6, %edi
	cvttsd2siq	%xmm0, %rsi
	movaps	%xmm1, %xmm0
	addq	%rax, %rsi
	call	tell
	subq	$48, %rsp
	movl	$12, %ecx
	leaq	64(%rsp), %rsi
	movq	%rsp, %rdi
	rep movsl
	leaq	112(%rsp), %rdi
	call	grown.constprop.0
	addq	$48, %rsp
	movq	104(%rsp), %rsi
	movl	$.LC7, %edi
	call	tell
	movl	$6, %edi
	call	many.constprop.0.isra.0
	movl	$.LC8, %edi
	movq	%rax, %rsi
	call	tell
	movl	$2, %ecx
	movl	$3, %r9d
	movsd	.LC9(%rip), %xmm5
	pushq	%rax
	movq	8(%rsp), %rax
	movl	$1, %esi
	movl	$4, %edi
	movq	16(%rsp), %rdx
	movsd	.LC10(%rip), %xmm4
	movsd	.LC2(%rip), %xmm2
	movq	%rax, %r8
	pushq	%rdx
	pushq	%rax
	pushq	$4
	pushq	%rdx
	movq	%rbx, %rdx
	pushq	%rax
	movb	$6, %al
	call	added.constprop.0
	addq	$48, %rsp
	movl	$.LC11, %edi
	movq	%rax, %rsi
	call	tell
	movl	$1065353216, %esi
	movl	$.LC12, %edi
	call	tell
	movabsq	$2305843009214611077, %rdi
	call	packed
	movl	$.LC13, %edi
	movq	%rax, %rsi
	call	tell
	movl	$.LC14, %edi
	call	multiplied.constprop.0
	cvttsd2siq	%xmm0, %rsi
	imulq	$10, %rsi, %rsi
	call	tell
	movl	$.LC15, %edi
	call	summed.constprop.0
	movslq	%eax, %rsi
	call	tell
	addq	$112, %rsp
	xorl	%eax, %eax
	popq	%rbx
	ret
	.size	main, .-main
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC2:
	.long	0
	.long	1074003968
	.align 8
.LC3:
	.long	0
	.long	1074659328
	.align 8
.LC4:
	.long	0
	.long	1073217536
	.align 8
.LC5:
	.long	0
	.long	1079574528
	.align 8
.LC9:
	.long	0
	.long	1074921472
	.align 8
.LC10:
	.long	0
	.long	1074528256
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
