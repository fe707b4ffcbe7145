# gcc -O3 -march=x86-64 floats.c (gcc 12.2.0)
	.file	"floats.c"
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
	.type	turned, @function
turned:
.LFB4:
	.cfi_startproc
	movapd	%xmm0, %xmm2
	movapd	%xmm1, %xmm0
	xorpd	.LC2(%rip), %xmm0
	movapd	%xmm2, %xmm1
	ret
	.cfi_endproc
.LFE4:
	.size	turned, .-turned
	.p2align 4
	.type	order, @function
order:
.LFB6:
	.cfi_startproc
	xorl	%eax, %eax
	ucomisd	%xmm1, %xmm0
	movl	$0, %edx
	movl	$1, %ecx
	setnp	%al
	cmovne	%edx, %eax
	xorl	%edx, %edx
	sall	$2, %eax
	comisd	%xmm0, %xmm1
	setnb	%dl
	addl	%edx, %edx
	orl	%edx, %eax
	xorl	%edx, %edx
	comisd	%xmm0, %xmm1
	seta	%dl
	orl	%edx, %eax
	xorl	%edx, %edx
	ucomisd	%xmm1, %xmm0
	setp	%dl
	cmovne	%ecx, %edx
	sall	$3, %edx
	orl	%edx, %eax
	xorl	%edx, %edx
	comisd	%xmm1, %xmm0
	seta	%dl
	sall	$4, %edx
	orl	%edx, %eax
	ret
	.cfi_endproc
.LFE6:
	.size	order, .-order
	.p2align 4
	.type	root, @function
root:
.LFB7:
	.cfi_startproc
#APP
# 36 "floats.c" 1
	sqrtsd %xmm0, %xmm0
# 0 "" 2
#NO_APP
	ret
	.cfi_endproc
.LFE7:
	.size	root, .-root
	.p2align 4
	.type	power.constprop.0, @function
power.constprop.0:
.LFB9:
	.cfi_startproc
	fldt	8(%rsp)
	fld	%st(0)
	fmul	%st(1), %st
	fmul	%st(0), %st
	fmul	%st(0), %st
	fmulp	%st, %st(1)
	ret
	.cfi_endproc
.LFE9:
	.size	power.constprop.0, .-power.constprop.0
	.p2align 4
	.globl	memcpy
	.type	memcpy, @function
memcpy:
.LFB2:
	.cfi_startproc
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
.LC19:
	.string	"sum"
.LC21:
	.string	"narrow"
.LC23:
	.string	"from unsigned"
.LC26:
	.string	"to unsigned"
.LC27:
	.string	"from long"
.LC28:
	.string	"truncated"
.LC30:
	.string	"wide"
.LC31:
	.string	"wide uncut"
.LC33:
	.string	"order"
.LC35:
	.string	"turned"
.LC37:
	.string	"root"
.LC40:
	.string	"sign"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB8:
	.cfi_startproc
	subq	$24, %rsp
	.cfi_def_cfa_offset 32
	pxor	%xmm0, %xmm0
	pxor	%xmm5, %xmm5
	movsd	third(%rip), %xmm6
	movl	whole(%rip), %r9d
	pxor	%xmm10, %xmm10
	movsd	third(%rip), %xmm9
	movl	whole(%rip), %edi
	movsd	third(%rip), %xmm1
	movl	whole(%rip), %esi
	movsd	third(%rip), %xmm3
	cvtsi2sdl	%r9d, %xmm10
	movl	whole(%rip), %edx
	movsd	third(%rip), %xmm4
	addsd	%xmm1, %xmm1
	movl	whole(%rip), %eax
	mulsd	.LC4(%rip), %xmm4
	movsd	third(%rip), %xmm7
	mulsd	.LC10(%rip), %xmm3
	cvtsi2sdl	%eax, %xmm0
	movl	whole(%rip), %eax
	movsd	third(%rip), %xmm8
	movl	whole(%rip), %ecx
	movsd	third(%rip), %xmm2
	movl	whole(%rip), %r8d
	mulsd	.LC8(%rip), %xmm2
	mulsd	.LC9(%rip), %xmm8
	addsd	%xmm0, %xmm4
	movsd	third(%rip), %xmm0
	movl	whole(%rip), %r10d
	mulsd	.LC5(%rip), %xmm0
	cvtsi2sdl	%r10d, %xmm5
	mulsd	.LC11(%rip), %xmm7
	mulsd	%xmm4, %xmm4
	addsd	%xmm5, %xmm0
	pxor	%xmm5, %xmm5
	mulsd	%xmm5, %xmm6
	addsd	%xmm10, %xmm6
	pxor	%xmm10, %xmm10
	mulsd	%xmm6, %xmm0
	movss	small(%rip), %xmm6
	mulss	%xmm10, %xmm6
	addsd	%xmm0, %xmm5
	addss	%xmm10, %xmm6
	pxor	%xmm10, %xmm10
	cvtsi2sdl	%r8d, %xmm10
	addsd	%xmm10, %xmm2
	pxor	%xmm10, %xmm10
	cvtsi2sdl	%edi, %xmm10
	leaq	.LC19(%rip), %rdi
	addsd	%xmm10, %xmm9
	mulsd	%xmm9, %xmm2
	movss	small(%rip), %xmm9
	addss	%xmm9, %xmm6
	pxor	%xmm9, %xmm9
	cvtsi2sdl	%esi, %xmm9
	addsd	%xmm2, %xmm5
	addsd	%xmm9, %xmm1
	pxor	%xmm9, %xmm9
	cvtsi2sdl	%ecx, %xmm9
	addsd	%xmm9, %xmm8
	mulsd	%xmm8, %xmm1
	movss	small(%rip), %xmm8
	addss	%xmm8, %xmm8
	addss	%xmm6, %xmm8
	pxor	%xmm6, %xmm6
	addsd	%xmm1, %xmm5
	cvtsi2sdl	%edx, %xmm6
	addsd	%xmm6, %xmm3
	movapd	%xmm7, %xmm6
	pxor	%xmm7, %xmm7
	cvtsi2sdl	%eax, %xmm7
	addsd	%xmm7, %xmm6
	mulsd	%xmm6, %xmm3
	movss	small(%rip), %xmm6
	mulss	.LC12(%rip), %xmm6
	addsd	%xmm3, %xmm5
	addss	%xmm8, %xmm6
	addsd	%xmm5, %xmm4
	movss	small(%rip), %xmm5
	mulss	.LC13(%rip), %xmm5
	addsd	%xmm4, %xmm3
	movss	small(%rip), %xmm4
	mulss	.LC14(%rip), %xmm4
	addss	%xmm6, %xmm5
	addsd	%xmm3, %xmm1
	movss	small(%rip), %xmm3
	mulss	.LC15(%rip), %xmm3
	addss	%xmm5, %xmm4
	addsd	%xmm1, %xmm2
	addss	%xmm4, %xmm3
	movss	small(%rip), %xmm4
	mulss	.LC16(%rip), %xmm4
	addsd	%xmm2, %xmm0
	mulsd	.LC18(%rip), %xmm0
	addss	%xmm3, %xmm4
	movss	small(%rip), %xmm3
	mulss	.LC17(%rip), %xmm3
	cvttsd2siq	%xmm0, %rsi
	call	tell
	addss	%xmm4, %xmm3
	movss	.LC20(%rip), %xmm1
	leaq	.LC21(%rip), %rdi
	mulss	%xmm1, %xmm3
	cvttss2siq	%xmm3, %rsi
	call	tell
	movq	top(%rip), %rax
	testq	%rax, %rax
	js	.L20
	pxor	%xmm0, %xmm0
	cvtsi2sdq	%rax, %xmm0
.L21:
	divsd	.LC22(%rip), %xmm0
	cvttsd2siq	%xmm0, %rsi
	leaq	.LC23(%rip), %rdi
	call	tell
	movsd	big(%rip), %xmm0
	mulsd	.LC24(%rip), %xmm0
	movsd	.LC25(%rip), %xmm2
	comisd	%xmm2, %xmm0
	jnb	.L22
	cvttsd2siq	%xmm0, %rsi
.L23:
	shrq	%rsi
	leaq	.LC26(%rip), %rdi
	pxor	%xmm0, %xmm0
	call	tell
	movq	negative(%rip), %rax
	leaq	.LC27(%rip), %rdi
	cvtsi2ssq	%rax, %xmm0
	divss	%xmm1, %xmm0
	cvttss2siq	%xmm0, %rsi
	call	tell
	movsd	minus(%rip), %xmm0
	movzbl	octet(%rip), %eax
	leaq	.LC28(%rip), %rdi
	cvttsd2sil	%xmm0, %esi
	imull	$100, %esi, %esi
	addl	%eax, %esi
	movslq	%esi, %rsi
	call	tell
	fldt	wide(%rip)
	subq	$16, %rsp
	.cfi_def_cfa_offset 48
	leaq	.LC30(%rip), %rdi
	fstpt	(%rsp)
	call	power.constprop.0
	popq	%rax
	.cfi_def_cfa_offset 40
	popq	%rdx
	.cfi_def_cfa_offset 32
	fnstcw	14(%rsp)
	fmuls	.LC29(%rip)
	movzwl	14(%rsp), %eax
	orb	$12, %ah
	movw	%ax, 12(%rsp)
	fldcw	12(%rsp)
	fistpq	(%rsp)
	fldcw	14(%rsp)
	movq	(%rsp), %rsi
	call	tell
	fldt	wide(%rip)
	leaq	.LC31(%rip), %rdi
	fnstcw	14(%rsp)
	movzwl	14(%rsp), %eax
	orb	$12, %ah
	movw	%ax, 12(%rsp)
	fldcw	12(%rsp)
	fistpq	(%rsp)
	fldcw	14(%rsp)
	movl	(%rsp), %esi
	call	tell
	movsd	zero(%rip), %xmm1
	movsd	third(%rip), %xmm0
	leaq	.LC33(%rip), %rdi
	call	order
	movsd	zero(%rip), %xmm0
	movsd	zero(%rip), %xmm2
	movsd	.LC32(%rip), %xmm1
	movl	%eax, %esi
	divsd	%xmm2, %xmm0
	imull	$10000, %esi, %esi
	call	order
	movapd	%xmm1, %xmm0
	imull	$100, %eax, %eax
	addl	%eax, %esi
	call	order
	addl	%eax, %esi
	movslq	%esi, %rsi
	call	tell
	movsd	minus(%rip), %xmm0
	movsd	third(%rip), %xmm1
	leaq	.LC35(%rip), %rdi
	call	turned
	call	turned
	movsd	.LC34(%rip), %xmm3
	mulsd	%xmm3, %xmm0
	cvttsd2siq	%xmm0, %rsi
	call	tell
	movsd	big(%rip), %xmm0
	leaq	.LC37(%rip), %rdi
	call	root
	mulsd	.LC36(%rip), %xmm0
	cvttsd2siq	%xmm0, %rsi
	call	tell
	movsd	minus(%rip), %xmm0
	andpd	.LC39(%rip), %xmm0
	leaq	.LC40(%rip), %rdi
	movq	.LC2(%rip), %xmm1
	movsd	zero(%rip), %xmm2
	mulsd	%xmm3, %xmm0
	xorpd	%xmm1, %xmm2
	andpd	%xmm2, %xmm1
	orpd	.LC38(%rip), %xmm1
	addsd	%xmm1, %xmm0
	cvttsd2siq	%xmm0, %rsi
	pxor	%xmm0, %xmm0
	call	tell
	movsd	zero(%rip), %xmm1
	xorl	%eax, %eax
	movl	$0, %edx
	ucomisd	%xmm0, %xmm1
	setnp	%al
	cmovne	%edx, %eax
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L22:
	.cfi_restore_state
	subsd	%xmm2, %xmm0
	cvttsd2siq	%xmm0, %rsi
	btcq	$63, %rsi
	jmp	.L23
.L20:
	movq	%rax, %rdx
	andl	$1, %eax
	pxor	%xmm0, %xmm0
	shrq	%rdx
	orq	%rax, %rdx
	cvtsi2sdq	%rdx, %xmm0
	addsd	%xmm0, %xmm0
	jmp	.L21
	.cfi_endproc
.LFE8:
	.size	main, .-main
	.globl	octet
	.data
	.type	octet, @object
	.size	octet, 1
octet:
	.byte	-56
	.globl	whole
	.align 4
	.type	whole, @object
	.size	whole, 4
whole:
	.long	-77
	.globl	negative
	.align 8
	.type	negative, @object
	.size	negative, 8
negative:
	.quad	-1234567890123456789
	.globl	top
	.align 8
	.type	top, @object
	.size	top, 8
top:
	.quad	-2048
	.globl	wide
	.align 16
	.type	wide, @object
	.size	wide, 16
wide:
	.long	560513589
	.long	-921707870
	.long	16384
	.long	0
	.globl	small
	.align 4
	.type	small, @object
	.size	small, 4
small:
	.long	1036831949
	.globl	minus
	.align 8
	.type	minus, @object
	.size	minus, 8
minus:
	.long	0
	.long	-1073348608
	.globl	big
	.align 8
	.type	big, @object
	.size	big, 8
big:
	.long	1733216256
	.long	1135329645
	.globl	third
	.align 8
	.type	third, @object
	.size	third, 8
third:
	.long	1431655765
	.long	1070945621
	.globl	zero
	.bss
	.align 8
	.type	zero, @object
	.size	zero, 8
zero:
	.zero	8
	.section	.rodata.cst2,"aM",@progbits,2
	.align 2
.LC0:
	.byte	10
	.byte	0
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC2:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC4:
	.long	0
	.long	1074790400
	.align 8
.LC5:
	.long	0
	.long	1075838976
	.align 8
.LC8:
	.long	0
	.long	1075576832
	.align 8
.LC9:
	.long	0
	.long	1075314688
	.align 8
.LC10:
	.long	0
	.long	1074266112
	.align 8
.LC11:
	.long	0
	.long	1075052544
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.LC12:
	.long	1077936128
	.align 4
.LC13:
	.long	1082130432
	.align 4
.LC14:
	.long	1084227584
	.align 4
.LC15:
	.long	1086324736
	.align 4
.LC16:
	.long	1088421888
	.align 4
.LC17:
	.long	1090519040
	.section	.rodata.cst8
	.align 8
.LC18:
	.long	0
	.long	1093567616
	.section	.rodata.cst4
	.align 4
.LC20:
	.long	1232348160
	.section	.rodata.cst8
	.align 8
.LC22:
	.long	-1073741824
	.long	1105615371
	.align 8
.LC24:
	.long	0
	.long	1076756480
	.align 8
.LC25:
	.long	0
	.long	1138753536
	.section	.rodata.cst4
	.align 4
.LC29:
	.long	1148846080
	.set	.LC32,.LC38
	.section	.rodata.cst8
	.align 8
.LC34:
	.long	0
	.long	1079574528
	.align 8
.LC36:
	.long	0
	.long	1076101120
	.section	.rodata.cst16
	.align 16
.LC38:
	.long	0
	.long	1072693248
	.long	0
	.long	0
	.align 16
.LC39:
	.long	-1
	.long	2147483647
	.long	0
	.long	0
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
