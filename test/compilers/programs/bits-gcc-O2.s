# gcc -O2 -mno-red-zone -fcf-protection bits.c (gcc 12.2.0)
	.file	"bits.c"
	.text
	.p2align 4
	.type	say, @function
say:
.LFB0:
	.cfi_startproc
	xorl	%edx, %edx
	cmpb	$0, (%rdi)
	movq	%rdi, %rsi
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
	ret
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 48
	movq	%rsi, %rcx
	movq	%rdi, %r10
	movq	%rsi, %r11
	movzwl	.LC0(%rip), %eax
	negq	%rcx
	leaq	22(%rsp), %r8
	movabsq	$-3689348814741910323, %rdi
	cmovs	%rsi, %rcx
	movw	%ax, 22(%rsp)
	.p2align 4,,10
	.p2align 3
.L9:
	movq	%rcx, %rax
	movq	%r8, %r9
	subq	$1, %r8
	mulq	%rdi
	movq	%rcx, %rax
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %rsi
	addq	%rsi, %rsi
	subq	%rsi, %rax
	addl	$48, %eax
	movb	%al, (%r8)
	movq	%rcx, %rax
	movq	%rdx, %rcx
	cmpq	$9, %rax
	ja	.L9
	testq	%r11, %r11
	jns	.L10
	movb	$45, -1(%r8)
	leaq	-2(%r9), %r8
.L10:
	movq	%r10, %rdi
	call	say
	leaq	.LC1(%rip), %rdi
	call	say
	movq	%r8, %rdi
	call	say
	addq	$40, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE1:
	.size	tell, .-tell
	.p2align 4
	.type	population, @function
population:
.LFB4:
	.cfi_startproc
	xorl	%edx, %edx
	testq	%rdi, %rdi
	je	.L13
	.p2align 4,,10
	.p2align 3
.L15:
	leaq	-1(%rdi), %rax
	addl	$1, %edx
	andq	%rax, %rdi
	jne	.L15
.L13:
	movl	%edx, %eax
	ret
	.cfi_endproc
.LFE4:
	.size	population, .-population
	.p2align 4
	.type	product, @function
product:
.LFB5:
	.cfi_startproc
	movq	%rdi, %r8
	movq	%rsi, %r9
	movq	%rcx, %rdi
	movq	%rdx, %rsi
	movq	%r9, %rcx
	movq	%rdi, %rax
	shldq	$13, %r8, %r9
	imulq	%r8, %rax
	imulq	%rdx, %rcx
	addq	%rax, %rcx
	movq	%r8, %rax
	salq	$13, %r8
	mulq	%rdx
	addq	%rcx, %rdx
	addq	%r8, %rax
	adcq	%r9, %rdx
	shrdq	$7, %rdi, %rsi
	shrq	$7, %rdi
	subq	%rsi, %rax
	sbbq	%rdi, %rdx
	ret
	.cfi_endproc
.LFE5:
	.size	product, .-product
	.p2align 4
	.type	full, @function
full:
.LFB8:
	.cfi_startproc
	addl	%esi, %edi
	movl	$-1, %eax
	cmovno	%edi, %eax
	ret
	.cfi_endproc
.LFE8:
	.size	full, .-full
	.section	.rodata.str1.1
.LC2:
	.string	"swaplab"
	.text
	.p2align 4
	.type	hash.constprop.0, @function
hash.constprop.0:
.LFB10:
	.cfi_startproc
	movl	$-2128831035, %eax
	movl	$115, %edx
	leaq	.LC2(%rip), %rcx
	.p2align 4,,10
	.p2align 3
.L26:
	addq	$1, %rcx
	xorl	%edx, %eax
	movzbl	(%rcx), %edx
	imull	$16777619, %eax, %eax
	testb	%dl, %dl
	jne	.L26
	ret
	.cfi_endproc
.LFE10:
	.size	hash.constprop.0, .-hash.constprop.0
	.p2align 4
	.type	rotated.constprop.0, @function
rotated.constprop.0:
.LFB11:
	.cfi_startproc
	movl	%edi, %eax
	roll	$7, %eax
	ret
	.cfi_endproc
.LFE11:
	.size	rotated.constprop.0, .-rotated.constprop.0
	.p2align 4
	.globl	memcpy
	.type	memcpy, @function
memcpy:
.LFB2:
	.cfi_startproc
	endbr64
	movq	%rdi, %rax
	movq	%rdx, %rcx
#APP
# 38 "say.h" 1
	rep movsb
# 0 "" 2
#NO_APP
	ret
	.cfi_endproc
.LFE2:
	.size	memcpy, .-memcpy
	.p2align 4
	.globl	memset
	.type	memset, @function
memset:
.LFB3:
	.cfi_startproc
	endbr64
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
	.cfi_endproc
.LFE3:
	.size	memset, .-memset
	.section	.rodata.str1.1
.LC3:
	.string	"trailing"
.LC4:
	.string	"leading"
.LC5:
	.string	"first"
.LC6:
	.string	"swapped"
.LC7:
	.string	"short"
.LC8:
	.string	"population"
.LC9:
	.string	"wide"
.LC10:
	.string	"rotated"
.LC11:
	.string	"divided"
.LC12:
	.string	"full"
.LC13:
	.string	"hash"
.LC14:
	.string	"bit"
.LC15:
	.string	"quotient"
.LC16:
	.string	"shared"
.LC17:
	.string	"exchanged"
.LC18:
	.string	"chosen"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB9:
	.cfi_startproc
	endbr64
	movq	negative(%rip), %rcx
	movq	number(%rip), %rsi
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	xorl	%edx, %edx
	movabsq	$2361183241434822607, %r12
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	movq	%rcx, %r8
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	movq	%rsi, %rax
	shldq	$3, %rsi, %rdx
	sarq	$63, %r8
	salq	$3, %rax
	movq	%rdx, %rsi
	movq	%rcx, %rdx
	movq	%rax, %rdi
	movq	%r8, %rcx
	call	product
	movl	whole(%rip), %esi
	leaq	.LC3(%rip), %rdi
	movq	%rax, %rbp
	movq	number(%rip), %rax
	movq	%rdx, %rbx
	rep bsfl	%esi, %esi
	imull	$100, %esi, %esi
	rep bsfq	%rax, %rax
	addl	%eax, %esi
	movslq	%esi, %rsi
	call	tell
	movl	whole(%rip), %eax
	movq	number(%rip), %rdx
	leaq	.LC4(%rip), %rdi
	bsrl	%eax, %esi
	movl	%esi, %eax
	xorl	$31, %eax
	bsrq	%rdx, %rdx
	imull	$100, %eax, %esi
	xorq	$63, %rdx
	addl	%edx, %esi
	movslq	%esi, %rsi
	call	tell
	movl	whole(%rip), %eax
	movl	$-1, %edx
	leaq	.LC5(%rip), %rdi
	bsfl	%eax, %eax
	cmove	%edx, %eax
	xorq	%rbp, %rbx
	addl	$1, %eax
	movslq	%eax, %rsi
	call	tell
	movl	whole(%rip), %esi
	movq	number(%rip), %rcx
	leaq	.LC6(%rip), %rdi
	bswap	%rcx
	movq	%rcx, %rax
	bswap	%esi
	movl	%esi, %esi
	imulq	%r12
	movq	%rcx, %rax
	sarq	$63, %rax
	sarq	$7, %rdx
	subq	%rax, %rdx
	imulq	$1000, %rdx, %rax
	subq	%rax, %rcx
	addq	%rcx, %rsi
	call	tell
	movzwl	half(%rip), %esi
	leaq	.LC7(%rip), %rdi
	rolw	$8, %si
	movzwl	%si, %esi
	call	tell
	movq	number(%rip), %rdi
	call	population
	leaq	.LC8(%rip), %rdi
	movslq	%eax, %rsi
	call	tell
	movq	%rbx, %rsi
	leaq	.LC9(%rip), %rdi
	call	tell
	movl	whole(%rip), %edi
	call	rotated.constprop.0
	leaq	.LC10(%rip), %rdi
	movl	%eax, %esi
	call	tell
	movq	negative(%rip), %r8
	movq	negative(%rip), %rsi
	movabsq	$-3712371272244199935, %rax
	movq	number(%rip), %rdx
	movzbl	octet(%rip), %r9d
	mulq	%rdx
	movabsq	$5895351198814392785, %rax
	movq	%rdx, %rdi
	shrq	$9, %rdi
	mulq	%rdi
	movq	%rdi, %rax
	subq	%rdx, %rax
	shrq	%rax
	addq	%rdx, %rax
	shrq	$6, %rax
	leaq	(%rax,%rax,2), %rdx
	salq	$5, %rdx
	addq	%rdx, %rax
	subq	%rax, %rdi
	testb	%r9b, %r9b
	leal	7(%r9), %eax
	cmovns	%r9d, %eax
	sarb	$3, %al
	movsbq	%al, %rax
	addq	%rax, %rdi
	movabsq	$7378697629483820647, %rax
	imulq	%r8
	movq	%rsi, %rax
	sarq	$63, %r8
	sarq	$2, %rdx
	movq	%rdx, %rcx
	imulq	%r12
	movq	%rsi, %rax
	sarq	$63, %rax
	subq	%r8, %rcx
	sarq	$7, %rdx
	subq	%rax, %rdx
	imulq	$1000, %rdx, %rdx
	subq	%rdx, %rsi
	addq	%rsi, %rcx
	leaq	(%rdi,%rcx), %rsi
	leaq	.LC11(%rip), %rdi
	call	tell
	movl	most(%rip), %edi
	movl	$15, %esi
	call	full
	movl	most(%rip), %edi
	movl	$16, %esi
	movl	%eax, %edx
	call	full
	leaq	.LC12(%rip), %rdi
	addl	%eax, %edx
	movslq	%edx, %rsi
	call	tell
	leaq	.LC13(%rip), %rdi
	call	hash.constprop.0
	movl	%eax, %esi
	call	tell
	movq	number(%rip), %rsi
	leaq	.LC14(%rip), %rdi
#APP
# 59 "bits.c" 1
	btq $5, %rsi; setc %sil
# 0 "" 2
#NO_APP
	movzbl	%sil, %esi
	call	tell
	movl	$1000003, %ecx
	movq	number(%rip), %rax
	movl	$17, %edx
#APP
# 61 "bits.c" 1
	divq %rcx
# 0 "" 2
#NO_APP
	xorq	%rdx, %rax
	leaq	.LC15(%rip), %rdi
	movq	%rax, %rsi
	call	tell
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L32:
	lock addq	%rax, shared(%rip)
	addq	$1, %rax
	cmpq	$10, %rax
	jne	.L32
	movl	$3, %ebx
	movq	%rbx, %rsi
	xchgq	shared(%rip), %rsi
	leaq	.LC16(%rip), %rdi
	call	tell
	movl	$9, %edx
	movq	%rbx, %rax
	lock cmpxchgq	%rdx, shared(%rip)
	leaq	.LC17(%rip), %rdi
	sete	%sil
	movzbl	%sil, %esi
	addq	shared(%rip), %rsi
	call	tell
	xorl	%esi, %esi
	xorl	%edi, %edi
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L35:
	movzbl	octet(%rip), %ecx
	movl	%eax, %edx
	negl	%edx
	cmpb	%sil, %cl
	jge	.L34
	movzwl	half(%rip), %edx
	movl	%eax, %ecx
	andl	$15, %ecx
	sarl	%cl, %edx
.L34:
	addl	$1, %eax
	addl	%edx, %edi
	addl	$37, %esi
	cmpl	$64, %eax
	jne	.L35
	movslq	%edi, %rsi
	leaq	.LC18(%rip), %rdi
	call	tell
	popq	%rbx
	.cfi_restore 3
	.cfi_def_cfa_offset 24
	xorl	%eax, %eax
	popq	%rbp
	.cfi_restore 6
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_restore 12
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE9:
	.size	main, .-main
	.globl	shared
	.bss
	.align 8
	.type	shared, @object
	.size	shared, 8
shared:
	.zero	8
	.globl	octet
	.data
	.type	octet, @object
	.size	octet, 1
octet:
	.byte	-100
	.globl	half
	.align 2
	.type	half, @object
	.size	half, 2
half:
	.value	-16657
	.globl	most
	.align 4
	.type	most, @object
	.size	most, 4
most:
	.long	2147483632
	.globl	negative
	.align 8
	.type	negative, @object
	.size	negative, 8
negative:
	.quad	-1000000007
	.globl	number
	.align 8
	.type	number, @object
	.size	number, 8
number:
	.quad	1311768467463790320
	.globl	whole
	.align 4
	.type	whole, @object
	.size	whole, 4
whole:
	.long	15780992
	.section	.rodata.cst2,"aM",@progbits,2
	.align 2
.LC0:
	.byte	10
	.byte	0
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.note.gnu.property,"a"
	.align 8
	.long	1f - 0f
	.long	4f - 1f
	.long	5
0:
	.string	"GNU"
1:
	.align 8
	.long	0xc0000002
	.long	3f - 2f
2:
	.long	0x3
3:
	.align 8
4:
