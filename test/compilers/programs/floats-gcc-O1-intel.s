# gcc -O1 -masm=intel -fcf-protection floats.c (gcc 12.2.0)
	.file	"floats.c"
	.intel_syntax noprefix
	.text
	.type	say, @function
say:
.LFB0:
	.cfi_startproc
	mov	rsi, rdi
	cmp	BYTE PTR [rdi], 0
	je	.L4
	mov	edx, 0
.L3:
	add	rdx, 1
	cmp	BYTE PTR [rsi+rdx], 0
	jne	.L3
.L2:
	mov	eax, 1
	mov	rdi, rax
#APP
# 12 "say.h" 1
	syscall
# 0 "" 2
#NO_APP
	ret
.L4:
	mov	edx, 0
	jmp	.L2
	.cfi_endproc
.LFE0:
	.size	say, .-say
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	" "
	.text
	.type	tell, @function
tell:
.LFB1:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	sub	rsp, 32
	.cfi_def_cfa_offset 48
	mov	r9, rdi
	mov	r10, rsi
	mov	rcx, rsi
	neg	rcx
	cmovs	rcx, rsi
	mov	BYTE PTR 23[rsp], 0
	mov	BYTE PTR 22[rsp], 10
	lea	rbx, 22[rsp]
	movabs	rdi, -3689348814741910323
.L9:
	mov	r8, rbx
	sub	rbx, 1
	mov	rax, rcx
	mul	rdi
	shr	rdx, 3
	lea	rsi, [rdx+rdx*4]
	add	rsi, rsi
	mov	rax, rcx
	sub	rax, rsi
	add	eax, 48
	mov	BYTE PTR [rbx], al
	mov	rax, rcx
	mov	rcx, rdx
	cmp	rax, 9
	ja	.L9
	test	r10, r10
	js	.L13
.L10:
	mov	rdi, r9
	call	say
	lea	rdi, .LC0[rip]
	call	say
	mov	rdi, rbx
	call	say
	add	rsp, 32
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.L13:
	.cfi_restore_state
	mov	BYTE PTR -1[rbx], 45
	lea	rbx, -2[r8]
	jmp	.L10
	.cfi_endproc
.LFE1:
	.size	tell, .-tell
	.type	turned, @function
turned:
.LFB4:
	.cfi_startproc
	movapd	xmm2, xmm0
	movapd	xmm0, xmm1
	xorpd	xmm0, XMMWORD PTR .LC1[rip]
	movapd	xmm1, xmm2
	ret
	.cfi_endproc
.LFE4:
	.size	turned, .-turned
	.type	power, @function
power:
.LFB5:
	.cfi_startproc
	fld	TBYTE PTR 8[rsp]
	test	edi, edi
	je	.L19
	fld1
	jmp	.L18
.L22:
	fxch	st(1)
.L17:
	fmul	st, st(0)
	sar	edi
	je	.L21
	fxch	st(1)
.L18:
	test	dil, 1
	je	.L22
	fmul	st, st(1)
	fxch	st(1)
	jmp	.L17
.L19:
	fstp	st(0)
	fld1
	jmp	.L15
.L21:
	fstp	st(0)
.L15:
	ret
	.cfi_endproc
.LFE5:
	.size	power, .-power
	.type	order, @function
order:
.LFB6:
	.cfi_startproc
	ucomisd	xmm0, xmm1
	setnp	al
	movzx	eax, al
	mov	edx, 0
	cmovne	eax, edx
	sal	eax, 2
	comisd	xmm1, xmm0
	setnb	dl
	movzx	edx, dl
	add	edx, edx
	or	eax, edx
	comisd	xmm1, xmm0
	seta	dl
	movzx	edx, dl
	or	eax, edx
	ucomisd	xmm0, xmm1
	setp	dl
	movzx	edx, dl
	mov	ecx, 1
	cmovne	edx, ecx
	sal	edx, 3
	or	eax, edx
	comisd	xmm0, xmm1
	seta	dl
	movzx	edx, dl
	sal	edx, 4
	or	eax, edx
	ret
	.cfi_endproc
.LFE6:
	.size	order, .-order
	.type	root, @function
root:
.LFB7:
	.cfi_startproc
#APP
# 36 "floats.c" 1
	sqrtsd xmm0, xmm0
# 0 "" 2
#NO_APP
	ret
	.cfi_endproc
.LFE7:
	.size	root, .-root
	.globl	memcpy
	.type	memcpy, @function
memcpy:
.LFB2:
	.cfi_startproc
	endbr64
	mov	rax, rdi
	mov	rcx, rdx
#APP
# 38 "say.h" 1
	rep movsb
# 0 "" 2
#NO_APP
	ret
	.cfi_endproc
.LFE2:
	.size	memcpy, .-memcpy
	.globl	memset
	.type	memset, @function
memset:
.LFB3:
	.cfi_startproc
	endbr64
	mov	r8, rdi
	mov	rcx, rdx
	mov	eax, esi
#APP
# 46 "say.h" 1
	rep stosb
# 0 "" 2
#NO_APP
	mov	rax, r8
	ret
	.cfi_endproc
.LFE3:
	.size	memset, .-memset
	.section	.rodata.str1.1
.LC7:
	.string	"sum"
.LC9:
	.string	"narrow"
.LC11:
	.string	"from unsigned"
.LC14:
	.string	"to unsigned"
.LC15:
	.string	"from long"
.LC16:
	.string	"truncated"
.LC18:
	.string	"wide"
.LC19:
	.string	"wide uncut"
.LC21:
	.string	"order"
.LC23:
	.string	"turned"
.LC25:
	.string	"root"
.LC28:
	.string	"sign"
	.text
	.globl	main
	.type	main, @function
main:
.LFB8:
	.cfi_startproc
	endbr64
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	sub	rsp, 96
	.cfi_def_cfa_offset 112
	mov	eax, 0
.L28:
	movsd	xmm1, QWORD PTR third[rip]
	mov	edx, DWORD PTR whole[rip]
	pxor	xmm0, xmm0
	cvtsi2sd	xmm0, eax
	mulsd	xmm0, xmm1
	pxor	xmm1, xmm1
	cvtsi2sd	xmm1, edx
	addsd	xmm0, xmm1
	movsd	QWORD PTR 16[rsp+rax*8], xmm0
	add	rax, 1
	cmp	rax, 9
	jne	.L28
	lea	rdx, 80[rsp]
	mov	eax, 0
	mov	DWORD PTR [rsp], 0x00000000
	pxor	xmm1, xmm1
.L29:
	movsd	xmm0, QWORD PTR 16[rsp+rax*8]
	mulsd	xmm0, QWORD PTR [rdx]
	addsd	xmm1, xmm0
	movss	xmm2, DWORD PTR small[rip]
	pxor	xmm0, xmm0
	cvtsi2ss	xmm0, eax
	mulss	xmm0, xmm2
	addss	xmm0, DWORD PTR [rsp]
	movss	DWORD PTR [rsp], xmm0
	add	rax, 1
	sub	rdx, 8
	cmp	rax, 9
	jne	.L29
	mulsd	xmm1, QWORD PTR .LC6[rip]
	cvttsd2si	rsi, xmm1
	lea	rdi, .LC7[rip]
	call	tell
	movss	xmm0, DWORD PTR [rsp]
	mulss	xmm0, DWORD PTR .LC8[rip]
	cvttss2si	rsi, xmm0
	lea	rdi, .LC9[rip]
	call	tell
	mov	rax, QWORD PTR top[rip]
	test	rax, rax
	js	.L30
	pxor	xmm0, xmm0
	cvtsi2sd	xmm0, rax
.L31:
	divsd	xmm0, QWORD PTR .LC10[rip]
	cvttsd2si	rsi, xmm0
	lea	rdi, .LC11[rip]
	call	tell
	movsd	xmm0, QWORD PTR big[rip]
	mulsd	xmm0, QWORD PTR .LC12[rip]
	comisd	xmm0, QWORD PTR .LC13[rip]
	jnb	.L32
	cvttsd2si	rsi, xmm0
.L33:
	shr	rsi
	lea	rdi, .LC14[rip]
	call	tell
	mov	rax, QWORD PTR negative[rip]
	pxor	xmm0, xmm0
	cvtsi2ss	xmm0, rax
	divss	xmm0, DWORD PTR .LC8[rip]
	cvttss2si	rsi, xmm0
	lea	rdi, .LC15[rip]
	call	tell
	movsd	xmm0, QWORD PTR minus[rip]
	movzx	eax, BYTE PTR octet[rip]
	cvttsd2si	esi, xmm0
	imul	esi, esi, 100
	movzx	eax, al
	add	esi, eax
	movsx	rsi, esi
	lea	rdi, .LC16[rip]
	call	tell
	fld	TBYTE PTR wide[rip]
	lea	rsp, -16[rsp]
	.cfi_def_cfa_offset 128
	fstp	TBYTE PTR [rsp]
	mov	edi, 9
	call	power
	add	rsp, 16
	.cfi_def_cfa_offset 112
	fmul	DWORD PTR .LC17[rip]
	fnstcw	WORD PTR 14[rsp]
	movzx	eax, WORD PTR 14[rsp]
	or	ah, 12
	mov	WORD PTR 12[rsp], ax
	fldcw	WORD PTR 12[rsp]
	fistp	QWORD PTR [rsp]
	fldcw	WORD PTR 14[rsp]
	mov	rsi, QWORD PTR [rsp]
	lea	rdi, .LC18[rip]
	call	tell
	fld	TBYTE PTR wide[rip]
	fnstcw	WORD PTR 14[rsp]
	movzx	eax, WORD PTR 14[rsp]
	or	ah, 12
	mov	WORD PTR 12[rsp], ax
	fldcw	WORD PTR 12[rsp]
	fistp	QWORD PTR [rsp]
	fldcw	WORD PTR 14[rsp]
	mov	esi, DWORD PTR [rsp]
	lea	rdi, .LC19[rip]
	call	tell
	movsd	xmm1, QWORD PTR zero[rip]
	movsd	xmm0, QWORD PTR third[rip]
	call	order
	mov	ebx, eax
	movsd	xmm0, QWORD PTR zero[rip]
	movsd	xmm1, QWORD PTR zero[rip]
	divsd	xmm0, xmm1
	mov	rax, QWORD PTR .LC20[rip]
	movq	xmm1, rax
	call	order
	imul	ebx, ebx, 10000
	imul	eax, eax, 100
	add	ebx, eax
	mov	rax, QWORD PTR .LC20[rip]
	movq	xmm1, rax
	movq	xmm0, rax
	call	order
	add	ebx, eax
	movsx	rsi, ebx
	lea	rdi, .LC21[rip]
	call	tell
	movsd	xmm0, QWORD PTR minus[rip]
	movsd	xmm1, QWORD PTR third[rip]
	call	turned
	call	turned
	mulsd	xmm0, QWORD PTR .LC22[rip]
	cvttsd2si	rsi, xmm0
	lea	rdi, .LC23[rip]
	call	tell
	movsd	xmm0, QWORD PTR big[rip]
	call	root
	mulsd	xmm0, QWORD PTR .LC24[rip]
	cvttsd2si	rsi, xmm0
	lea	rdi, .LC25[rip]
	call	tell
	movsd	xmm0, QWORD PTR minus[rip]
	movsd	xmm2, QWORD PTR zero[rip]
	movq	xmm1, QWORD PTR .LC1[rip]
	xorpd	xmm2, xmm1
	andpd	xmm1, xmm2
	orpd	xmm1, XMMWORD PTR .LC26[rip]
	andpd	xmm0, XMMWORD PTR .LC27[rip]
	mulsd	xmm0, QWORD PTR .LC22[rip]
	addsd	xmm0, xmm1
	cvttsd2si	rsi, xmm0
	lea	rdi, .LC28[rip]
	call	tell
	movsd	xmm1, QWORD PTR zero[rip]
	pxor	xmm0, xmm0
	ucomisd	xmm1, xmm0
	setnp	al
	movzx	eax, al
	mov	edx, 0
	cmovne	eax, edx
	add	rsp, 96
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.L30:
	.cfi_restore_state
	mov	rdx, rax
	shr	rdx
	and	eax, 1
	or	rdx, rax
	pxor	xmm0, xmm0
	cvtsi2sd	xmm0, rdx
	addsd	xmm0, xmm0
	jmp	.L31
.L32:
	subsd	xmm0, QWORD PTR .LC13[rip]
	cvttsd2si	rsi, xmm0
	btc	rsi, 63
	jmp	.L33
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
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC1:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC6:
	.long	0
	.long	1093567616
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.LC8:
	.long	1232348160
	.section	.rodata.cst8
	.align 8
.LC10:
	.long	-1073741824
	.long	1105615371
	.align 8
.LC12:
	.long	0
	.long	1076756480
	.align 8
.LC13:
	.long	0
	.long	1138753536
	.section	.rodata.cst4
	.align 4
.LC17:
	.long	1148846080
	.set	.LC20,.LC26
	.section	.rodata.cst8
	.align 8
.LC22:
	.long	0
	.long	1079574528
	.align 8
.LC24:
	.long	0
	.long	1076101120
	.section	.rodata.cst16
	.align 16
.LC26:
	.long	0
	.long	1072693248
	.long	0
	.long	0
	.align 16
.LC27:
	.long	-1
	.long	2147483647
	.long	0
	.long	0
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
