# gcc -O2 -masm=intel -fexceptions arguments.c (gcc 12.2.0)
	.file	"arguments.c"
	.intel_syntax noprefix
	.text
	.p2align 4
	.type	say, @function
say:
.LFB0:
	.cfi_startproc
	xor	edx, edx
	cmp	BYTE PTR [rdi], 0
	mov	rsi, rdi
	je	.L2
	.p2align 4,,10
	.p2align 3
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
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	rcx, rsi
	mov	r10, rdi
	mov	r11, rsi
	movzx	eax, WORD PTR .LC0[rip]
	neg	rcx
	lea	r8, 22[rsp]
	movabs	rdi, -3689348814741910323
	cmovs	rcx, rsi
	mov	WORD PTR 22[rsp], ax
	.p2align 4,,10
	.p2align 3
.L9:
	mov	rax, rcx
	mov	r9, r8
	sub	r8, 1
	mul	rdi
	mov	rax, rcx
	shr	rdx, 3
	lea	rsi, [rdx+rdx*4]
	add	rsi, rsi
	sub	rax, rsi
	add	eax, 48
	mov	BYTE PTR [r8], al
	mov	rax, rcx
	mov	rcx, rdx
	cmp	rax, 9
	ja	.L9
	test	r11, r11
	jns	.L10
	mov	BYTE PTR -1[r8], 45
	lea	r8, -2[r9]
.L10:
	mov	rdi, r10
	call	say
	lea	rdi, .LC1[rip]
	call	say
	mov	rdi, r8
	call	say
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE1:
	.size	tell, .-tell
	.p2align 4
	.type	packed, @function
packed:
.LFB8:
	.cfi_startproc
	mov	rax, rdi
	mov	rdx, rdi
	shr	rax, 3
	shr	rdx, 23
	add	eax, 3
	lea	rdx, [rdx+rdx*4]
	and	eax, 2047
	sal	rdx, 23
	lea	rcx, [rax+rax*4]
	mov	rax, rdi
	shr	rdx, 31
	and	eax, 7
	lea	rcx, [rax+rcx*2]
	mov	eax, edi
	sal	eax, 9
	sar	eax, 23
	sub	eax, 100
	sal	eax, 7
	sar	ax, 7
	movsx	rax, ax
	lea	rax, [rax+rax*4]
	lea	rax, [rax+rax*4]
	lea	rax, [rcx+rax*4]
	add	rax, rdx
	ret
	.cfi_endproc
.LFE8:
	.size	packed, .-packed
	.p2align 4
	.type	summed.constprop.0, @function
summed.constprop.0:
.LFB12:
	.cfi_startproc
	movdqa	xmm2, XMMWORD PTR .LC2[rip]
	lea	rdx, -88[rsp]
	lea	rcx, -8[rsp]
	movdqa	xmm4, XMMWORD PTR .LC3[rip]
	mov	rax, rdx
	movdqa	xmm3, xmm2
.L15:
	movdqa	xmm0, xmm3
	add	rax, 16
	paddd	xmm3, xmm4
	movdqa	xmm1, xmm0
	pmuludq	xmm1, xmm0
	psrlq	xmm0, 32
	pmuludq	xmm0, xmm0
	pshufd	xmm1, xmm1, 8
	pshufd	xmm0, xmm0, 8
	punpckldq	xmm1, xmm0
	movaps	XMMWORD PTR -16[rax], xmm1
	cmp	rcx, rax
	jne	.L15
	lea	rax, -80[rdx]
	pxor	xmm0, xmm0
.L16:
	movdqa	xmm3, xmm2
	pshufd	xmm1, XMMWORD PTR 64[rdx], 27
	sub	rdx, 16
	paddd	xmm2, xmm4
	psubd	xmm1, xmm3
	paddd	xmm0, xmm1
	cmp	rdx, rax
	jne	.L16
	movdqa	xmm1, xmm0
	psrldq	xmm1, 8
	paddd	xmm0, xmm1
	movdqa	xmm1, xmm0
	psrldq	xmm1, 4
	paddd	xmm0, xmm1
	movd	eax, xmm0
	ret
	.cfi_endproc
.LFE12:
	.size	summed.constprop.0, .-summed.constprop.0
	.p2align 4
	.type	multiplied.constprop.0, @function
multiplied.constprop.0:
.LFB13:
	.cfi_startproc
	movsd	xmm1, QWORD PTR .LC5[rip]
	movsd	xmm0, QWORD PTR .LC4[rip]
	ret
	.cfi_endproc
.LFE13:
	.size	multiplied.constprop.0, .-multiplied.constprop.0
	.p2align 4
	.type	added.constprop.0, @function
added.constprop.0:
.LFB14:
	.cfi_startproc
	sub	rsp, 112
	.cfi_def_cfa_offset 120
	mov	QWORD PTR -64[rsp], rsi
	mov	QWORD PTR -56[rsp], rdx
	mov	QWORD PTR -48[rsp], rcx
	mov	QWORD PTR -40[rsp], r8
	mov	QWORD PTR -32[rsp], r9
	test	al, al
	je	.L31
	movaps	XMMWORD PTR -24[rsp], xmm0
	movaps	XMMWORD PTR -8[rsp], xmm1
	movaps	XMMWORD PTR 8[rsp], xmm2
	movaps	XMMWORD PTR 24[rsp], xmm3
	movaps	XMMWORD PTR 40[rsp], xmm4
	movaps	XMMWORD PTR 56[rsp], xmm5
	movaps	XMMWORD PTR 72[rsp], xmm6
	movaps	XMMWORD PTR 88[rsp], xmm7
.L31:
	lea	rax, 120[rsp]
	lea	r10, -72[rsp]
	mov	DWORD PTR -96[rsp], 8
	mov	esi, 8
	mov	QWORD PTR -88[rsp], rax
	mov	r8d, 48
	lea	r9, 120[rsp]
	mov	edi, 4
	mov	DWORD PTR -92[rsp], 48
	xor	eax, eax
	lea	r11, -120[rsp]
	mov	QWORD PTR -80[rsp], r10
	jmp	.L28
	.p2align 4,,10
	.p2align 3
.L37:
	mov	ecx, esi
	mov	rdx, r9
	add	esi, 8
	add	rcx, r10
	movsx	rcx, DWORD PTR [rcx]
	add	rcx, rax
	cmp	r8d, 175
	ja	.L24
.L38:
	mov	eax, r8d
	lea	r9d, 16[r8]
	movsd	xmm0, QWORD PTR [r10+rax]
	addsd	xmm0, xmm0
	cvttsd2si	rax, xmm0
	add	rax, rcx
	cmp	esi, 47
	jbe	.L35
.L30:
	mov	r8d, r9d
.L25:
	lea	r9, 16[rdx]
	add	rax, QWORD PTR [rdx]
	sub	edi, 1
	je	.L36
.L28:
	cmp	esi, 47
	jbe	.L37
	mov	rcx, r9
	lea	rdx, 8[r9]
	movsx	rcx, DWORD PTR [rcx]
	add	rcx, rax
	cmp	r8d, 175
	jbe	.L38
.L24:
	movsd	xmm0, QWORD PTR [rdx]
	add	rdx, 8
	addsd	xmm0, xmm0
	cvttsd2si	rax, xmm0
	add	rax, rcx
	jmp	.L25
	.p2align 4,,10
	.p2align 3
.L35:
	cmp	r9d, 175
	ja	.L30
	mov	ecx, esi
	movsd	xmm0, QWORD PTR [r10+r9]
	mov	r9, rdx
	mov	rdx, r11
	mov	rcx, QWORD PTR [r10+rcx]
	add	esi, 8
	add	r8d, 32
	movsd	QWORD PTR -112[rsp], xmm0
	mov	QWORD PTR -120[rsp], rcx
	add	rax, QWORD PTR [rdx]
	sub	edi, 1
	jne	.L28
.L36:
	add	rsp, 112
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE14:
	.size	added.constprop.0, .-added.constprop.0
	.p2align 4
	.type	grown.constprop.0, @function
grown.constprop.0:
.LFB15:
	.cfi_startproc
	mov	rax, rdi
	lea	rcx, 8[rsp]
	xor	edx, edx
	.p2align 4,,10
	.p2align 3
.L40:
	add	QWORD PTR [rcx], rdx
	add	rdx, 7
	add	rcx, 8
	cmp	rdx, 42
	jne	.L40
	movdqu	xmm0, XMMWORD PTR 8[rsp]
	movdqu	xmm1, XMMWORD PTR 24[rsp]
	movdqu	xmm2, XMMWORD PTR 40[rsp]
	movups	XMMWORD PTR [rax], xmm0
	movups	XMMWORD PTR 16[rax], xmm1
	movups	XMMWORD PTR 32[rax], xmm2
	ret
	.cfi_endproc
.LFE15:
	.size	grown.constprop.0, .-grown.constprop.0
	.p2align 4
	.type	mixed.constprop.0.isra.0, @function
mixed.constprop.0.isra.0:
.LFB17:
	.cfi_startproc
	movsx	rax, sil
	movsd	xmm0, QWORD PTR .LC5[rip]
	add	rax, 1120
	ret
	.cfi_endproc
.LFE17:
	.size	mixed.constprop.0.isra.0, .-mixed.constprop.0.isra.0
	.p2align 4
	.type	many.constprop.0.isra.0, @function
many.constprop.0.isra.0:
.LFB19:
	.cfi_startproc
	mov	eax, 4294966937
	ret
	.cfi_endproc
.LFE19:
	.size	many.constprop.0.isra.0, .-many.constprop.0.isra.0
	.p2align 4
	.globl	memcpy
	.type	memcpy, @function
memcpy:
.LFB2:
	.cfi_startproc
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
	.p2align 4
	.globl	memset
	.type	memset, @function
memset:
.LFB3:
	.cfi_startproc
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
.LC11:
	.string	"mixed"
.LC12:
	.string	"grown"
.LC13:
	.string	"many"
.LC16:
	.string	"added"
.LC17:
	.string	"either"
.LC18:
	.string	"packed"
.LC19:
	.string	"multiplied"
.LC20:
	.string	"summed"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB11:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	eax, 1000
	xor	esi, esi
	mov	rdi, rax
	mov	rbx, rax
	sub	rsp, 112
	.cfi_def_cfa_offset 128
	movdqa	xmm0, XMMWORD PTR .LC7[rip]
	mov	rdx, QWORD PTR .LC6[rip]
	mov	QWORD PTR [rsp], rax
	movaps	XMMWORD PTR 16[rsp], xmm0
	movdqa	xmm0, XMMWORD PTR .LC8[rip]
	movq	xmm3, rdx
	mov	QWORD PTR 8[rsp], rdx
	movaps	XMMWORD PTR 32[rsp], xmm0
	movdqa	xmm0, XMMWORD PTR .LC9[rip]
	movaps	XMMWORD PTR 48[rsp], xmm0
	movapd	xmm0, xmm3
	call	mixed.constprop.0.isra.0
	mulsd	xmm0, QWORD PTR .LC10[rip]
	lea	rdi, .LC11[rip]
	cvttsd2si	rsi, xmm0
	add	rsi, rax
	call	tell
	lea	rdi, 64[rsp]
	sub	rsp, 48
	.cfi_def_cfa_offset 176
	movdqa	xmm2, XMMWORD PTR 96[rsp]
	movdqa	xmm6, XMMWORD PTR 64[rsp]
	movdqa	xmm7, XMMWORD PTR 80[rsp]
	movups	XMMWORD PTR 32[rsp], xmm2
	movups	XMMWORD PTR [rsp], xmm6
	movups	XMMWORD PTR 16[rsp], xmm7
	call	grown.constprop.0
	add	rsp, 48
	.cfi_def_cfa_offset 128
	mov	rsi, QWORD PTR 104[rsp]
	lea	rdi, .LC12[rip]
	movapd	xmm0, xmm3
	movapd	xmm1, xmm3
	call	tell
	mov	edi, 6
	call	many.constprop.0.isra.0
	lea	rdi, .LC13[rip]
	mov	rsi, rax
	call	tell
	sub	rsp, 8
	.cfi_def_cfa_offset 136
	movsd	xmm4, QWORD PTR .LC15[rip]
	movsd	xmm2, QWORD PTR .LC4[rip]
	mov	rax, QWORD PTR 8[rsp]
	mov	rdx, QWORD PTR 16[rsp]
	mov	ecx, 2
	mov	r9d, 3
	movsd	xmm5, QWORD PTR .LC14[rip]
	mov	esi, 1
	mov	edi, 4
	push	rdx
	.cfi_def_cfa_offset 144
	mov	r8, rax
	push	rax
	.cfi_def_cfa_offset 152
	push	4
	.cfi_def_cfa_offset 160
	push	rdx
	.cfi_def_cfa_offset 168
	mov	rdx, rbx
	push	rax
	.cfi_def_cfa_offset 176
	mov	eax, 6
	call	added.constprop.0
	add	rsp, 48
	.cfi_def_cfa_offset 128
	lea	rdi, .LC16[rip]
	mov	rsi, rax
	call	tell
	mov	esi, 1065353216
	lea	rdi, .LC17[rip]
	call	tell
	movabs	rdi, 2305843009214611077
	call	packed
	lea	rdi, .LC18[rip]
	mov	rsi, rax
	call	tell
	lea	rdi, .LC19[rip]
	call	multiplied.constprop.0
	cvttsd2si	rax, xmm0
	lea	rsi, [rax+rax*4]
	add	rsi, rsi
	call	tell
	lea	rdi, .LC20[rip]
	call	summed.constprop.0
	movsx	rsi, eax
	call	tell
	add	rsp, 112
	.cfi_def_cfa_offset 16
	xor	eax, eax
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE11:
	.size	main, .-main
	.section	.rodata.cst2,"aM",@progbits,2
	.align 2
.LC0:
	.byte	10
	.byte	0
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC2:
	.long	0
	.long	1
	.long	2
	.long	3
	.align 16
.LC3:
	.long	4
	.long	4
	.long	4
	.long	4
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC4:
	.long	0
	.long	1074003968
	.align 8
.LC5:
	.long	0
	.long	1074659328
	.align 8
.LC6:
	.long	0
	.long	1073217536
	.section	.rodata.cst16
	.align 16
.LC7:
	.quad	1
	.quad	2
	.align 16
.LC8:
	.quad	3
	.quad	4
	.align 16
.LC9:
	.quad	5
	.quad	6
	.section	.rodata.cst8
	.align 8
.LC10:
	.long	0
	.long	1079574528
	.align 8
.LC14:
	.long	0
	.long	1074921472
	.align 8
.LC15:
	.long	0
	.long	1074528256
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
