# clang -O2 -masm=intel floats.c (clang 14.0.6)
	.text
	.intel_syntax noprefix
	.file	"floats.c"
	.globl	memcpy                          # -- Begin function memcpy
	.p2align	4, 0x90
	.type	memcpy,@function
memcpy:                                 # @memcpy
	.cfi_startproc
# %bb.0:
	mov	rcx, rdx
	mov	rax, rdi
	#APP

	rep		movsb	byte ptr es:[rdi], byte ptr [rsi]

	#NO_APP
	ret
.Lfunc_end0:
	.size	memcpy, .Lfunc_end0-memcpy
	.cfi_endproc
                                        # -- End function
	.globl	memset                          # -- Begin function memset
	.p2align	4, 0x90
	.type	memset,@function
memset:                                 # @memset
	.cfi_startproc
# %bb.0:
	mov	rcx, rdx
	mov	eax, esi
	mov	rdx, rdi
	#APP

	rep		stosb	byte ptr es:[rdi], al

	#NO_APP
	mov	rax, rdx
	ret
.Lfunc_end1:
	.size	memset, .Lfunc_end1-memset
	.cfi_endproc
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3                               # -- Begin function main
.LCPI2_0:
	.quad	0x4008000000000000              # double 3
.LCPI2_1:
	.quad	0x4010000000000000              # double 4
.LCPI2_2:
	.quad	0x4014000000000000              # double 5
.LCPI2_3:
	.quad	0x4018000000000000              # double 6
.LCPI2_4:
	.quad	0x401c000000000000              # double 7
.LCPI2_5:
	.quad	0x4020000000000000              # double 8
.LCPI2_12:
	.quad	0x412e848000000000              # double 1.0E+6
.LCPI2_16:
	.quad	0x41e65a0bc0000000              # double 3.0E+9
.LCPI2_17:
	.quad	0x402e000000000000              # double 15
.LCPI2_18:
	.quad	0x43e0000000000000              # double 9.2233720368547758E+18
.LCPI2_20:
	.quad	0x3ff0000000000000              # double 1
.LCPI2_21:
	.quad	0x4059000000000000              # double 100
.LCPI2_22:
	.quad	0x4024000000000000              # double 10
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2
.LCPI2_6:
	.long	0x40400000                      # float 3
.LCPI2_7:
	.long	0x40800000                      # float 4
.LCPI2_8:
	.long	0x40a00000                      # float 5
.LCPI2_9:
	.long	0x40c00000                      # float 6
.LCPI2_10:
	.long	0x40e00000                      # float 7
.LCPI2_11:
	.long	0x41000000                      # float 8
.LCPI2_13:
	.long	0x49742400                      # float 1.0E+6
.LCPI2_19:
	.long	0x447a0000                      # float 1000
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4
.LCPI2_14:
	.long	1127219200                      # 0x43300000
	.long	1160773632                      # 0x45300000
	.long	0                               # 0x0
	.long	0                               # 0x0
.LCPI2_15:
	.quad	0x4330000000000000              # double 4503599627370496
	.quad	0x4530000000000000              # double 1.9342813113834067E+25
.LCPI2_23:
	.quad	0x7fffffffffffffff              # double NaN
	.quad	0x7fffffffffffffff              # double NaN
.LCPI2_24:
	.quad	0x8000000000000000              # double -0
	.quad	0x8000000000000000              # double -0
.LCPI2_25:
	.quad	0x3ff0000000000000              # double 1
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
	.cfi_startproc
# %bb.0:
	push	rbp
	.cfi_def_cfa_offset 16
	push	rbx
	.cfi_def_cfa_offset 24
	sub	rsp, 56
	.cfi_def_cfa_offset 80
	.cfi_offset rbx, -24
	.cfi_offset rbp, -16
	xorpd	xmm8, xmm8
	movsd	xmm0, qword ptr [rip + third]   # xmm0 = mem[0],zero
	mulsd	xmm0, xmm8
	cvtsi2sd	xmm5, dword ptr [rip + whole]
	addsd	xmm5, xmm0
	movsd	xmm0, qword ptr [rip + third]   # xmm0 = mem[0],zero
	cvtsi2sd	xmm6, dword ptr [rip + whole]
	addsd	xmm6, xmm0
	movsd	xmm3, qword ptr [rip + third]   # xmm3 = mem[0],zero
	xorps	xmm0, xmm0
	cvtsi2sd	xmm0, dword ptr [rip + whole]
	addsd	xmm3, xmm3
	addsd	xmm3, xmm0
	movsd	xmm4, qword ptr [rip + third]   # xmm4 = mem[0],zero
	xorps	xmm0, xmm0
	cvtsi2sd	xmm0, dword ptr [rip + whole]
	mulsd	xmm4, qword ptr [rip + .LCPI2_0]
	addsd	xmm4, xmm0
	movsd	xmm0, qword ptr [rip + third]   # xmm0 = mem[0],zero
	cvtsi2sd	xmm1, dword ptr [rip + whole]
	mulsd	xmm0, qword ptr [rip + .LCPI2_1]
	addsd	xmm0, xmm1
	movsd	xmm2, qword ptr [rip + third]   # xmm2 = mem[0],zero
	xorps	xmm1, xmm1
	cvtsi2sd	xmm1, dword ptr [rip + whole]
	mulsd	xmm2, qword ptr [rip + .LCPI2_2]
	addsd	xmm2, xmm1
	movsd	xmm1, qword ptr [rip + third]   # xmm1 = mem[0],zero
	cvtsi2sd	xmm7, dword ptr [rip + whole]
	mulsd	xmm1, qword ptr [rip + .LCPI2_3]
	mulsd	xmm2, xmm4
	addsd	xmm1, xmm7
	mulsd	xmm1, xmm3
	movsd	xmm3, qword ptr [rip + third]   # xmm3 = mem[0],zero
	xorps	xmm4, xmm4
	cvtsi2sd	xmm4, dword ptr [rip + whole]
	mulsd	xmm3, qword ptr [rip + .LCPI2_4]
	addsd	xmm3, xmm4
	movsd	xmm4, qword ptr [rip + third]   # xmm4 = mem[0],zero
	xorps	xmm7, xmm7
	cvtsi2sd	xmm7, dword ptr [rip + whole]
	mulsd	xmm3, xmm6
	mulsd	xmm4, qword ptr [rip + .LCPI2_5]
	addsd	xmm4, xmm7
	mulsd	xmm4, xmm5
	movapd	xmm5, xmm4
	addsd	xmm5, xmm8
	xorpd	xmm6, xmm6
	movss	xmm7, dword ptr [rip + small]   # xmm7 = mem[0],zero,zero,zero
	mulss	xmm7, xmm6
	addss	xmm7, xmm6
	addss	xmm7, dword ptr [rip + small]
	addsd	xmm5, xmm3
	addsd	xmm5, xmm1
	movss	xmm6, dword ptr [rip + small]   # xmm6 = mem[0],zero,zero,zero
	addss	xmm6, xmm6
	addss	xmm6, xmm7
	movss	xmm7, dword ptr [rip + small]   # xmm7 = mem[0],zero,zero,zero
	mulss	xmm7, dword ptr [rip + .LCPI2_6]
	addsd	xmm5, xmm2
	addss	xmm7, xmm6
	mulsd	xmm0, xmm0
	addsd	xmm0, xmm5
	movss	xmm5, dword ptr [rip + small]   # xmm5 = mem[0],zero,zero,zero
	mulss	xmm5, dword ptr [rip + .LCPI2_7]
	addss	xmm5, xmm7
	addsd	xmm0, xmm2
	movss	xmm2, dword ptr [rip + small]   # xmm2 = mem[0],zero,zero,zero
	mulss	xmm2, dword ptr [rip + .LCPI2_8]
	addss	xmm2, xmm5
	movss	xmm5, dword ptr [rip + small]   # xmm5 = mem[0],zero,zero,zero
	mulss	xmm5, dword ptr [rip + .LCPI2_9]
	addsd	xmm0, xmm1
	addss	xmm5, xmm2
	addsd	xmm0, xmm3
	movss	xmm1, dword ptr [rip + small]   # xmm1 = mem[0],zero,zero,zero
	mulss	xmm1, dword ptr [rip + .LCPI2_10]
	addss	xmm1, xmm5
	addsd	xmm0, xmm4
	movss	xmm2, dword ptr [rip + small]   # xmm2 = mem[0],zero,zero,zero
	mulss	xmm2, dword ptr [rip + .LCPI2_11]
	addss	xmm2, xmm1
	movss	dword ptr [rsp + 36], xmm2      # 4-byte Spill
	mulsd	xmm0, qword ptr [rip + .LCPI2_12]
	cvttsd2si	rsi, xmm0
	lea	rdi, [rip + .L.str]
	call	tell
	movss	xmm0, dword ptr [rsp + 36]      # 4-byte Reload
                                        # xmm0 = mem[0],zero,zero,zero
	mulss	xmm0, dword ptr [rip + .LCPI2_13]
	cvttss2si	rsi, xmm0
	lea	rdi, [rip + .L.str.1]
	call	tell
	movsd	xmm0, qword ptr [rip + top]     # xmm0 = mem[0],zero
	unpcklps	xmm0, xmmword ptr [rip + .LCPI2_14] # xmm0 = xmm0[0],mem[0],xmm0[1],mem[1]
	subpd	xmm0, xmmword ptr [rip + .LCPI2_15]
	movapd	xmm1, xmm0
	unpckhpd	xmm1, xmm0                      # xmm1 = xmm1[1],xmm0[1]
	addsd	xmm1, xmm0
	divsd	xmm1, qword ptr [rip + .LCPI2_16]
	cvttsd2si	rsi, xmm1
	lea	rdi, [rip + .L.str.2]
	call	tell
	movsd	xmm0, qword ptr [rip + big]     # xmm0 = mem[0],zero
	mulsd	xmm0, qword ptr [rip + .LCPI2_17]
	cvttsd2si	rax, xmm0
	mov	rcx, rax
	subsd	xmm0, qword ptr [rip + .LCPI2_18]
	cvttsd2si	rsi, xmm0
	sar	rcx, 63
	and	rsi, rcx
	or	rsi, rax
	shr	rsi
	lea	rdi, [rip + .L.str.3]
	call	tell
	xorps	xmm0, xmm0
	cvtsi2ss	xmm0, qword ptr [rip + negative]
	divss	xmm0, dword ptr [rip + .LCPI2_13]
	cvttss2si	rsi, xmm0
	lea	rdi, [rip + .L.str.4]
	call	tell
	cvttsd2si	eax, qword ptr [rip + minus]
	cdqe
	imul	rax, rax, 100
	movzx	esi, byte ptr [rip + octet]
	add	rsi, rax
	lea	rdi, [rip + .L.str.5]
	call	tell
	fld	tbyte ptr [rip + wide]
	fstp	tbyte ptr [rsp]
	call	power
	fmul	dword ptr [rip + .LCPI2_19]
	fnstcw	word ptr [rsp + 30]
	movzx	eax, word ptr [rsp + 30]
	or	eax, 3072
	mov	word ptr [rsp + 34], ax
	fldcw	word ptr [rsp + 34]
	fistp	qword ptr [rsp + 40]
	fldcw	word ptr [rsp + 30]
	mov	rsi, qword ptr [rsp + 40]
	lea	rdi, [rip + .L.str.6]
	call	tell
	fld	tbyte ptr [rip + wide]
	fnstcw	word ptr [rsp + 28]
	movzx	eax, word ptr [rsp + 28]
	or	eax, 3072
	mov	word ptr [rsp + 32], ax
	fldcw	word ptr [rsp + 32]
	fistp	qword ptr [rsp + 48]
	fldcw	word ptr [rsp + 28]
	mov	esi, dword ptr [rsp + 48]
	lea	rdi, [rip + .L.str.7]
	call	tell
	movsd	xmm0, qword ptr [rip + third]   # xmm0 = mem[0],zero
	movsd	xmm1, qword ptr [rip + zero]    # xmm1 = mem[0],zero
	call	order
	imul	ebx, eax, 10000
	movsd	xmm0, qword ptr [rip + zero]    # xmm0 = mem[0],zero
	divsd	xmm0, qword ptr [rip + zero]
	movsd	xmm1, qword ptr [rip + .LCPI2_20] # xmm1 = mem[0],zero
	call	order
	imul	ebp, eax, 100
	add	ebp, ebx
	movsd	xmm0, qword ptr [rip + .LCPI2_20] # xmm0 = mem[0],zero
	movaps	xmm1, xmm0
	call	order
	add	eax, ebp
	movsxd	rsi, eax
	lea	rdi, [rip + .L.str.8]
	call	tell
	movsd	xmm0, qword ptr [rip + minus]   # xmm0 = mem[0],zero
	movsd	xmm1, qword ptr [rip + third]   # xmm1 = mem[0],zero
	call	turned
	call	turned
	mulsd	xmm0, qword ptr [rip + .LCPI2_21]
	cvttsd2si	rsi, xmm0
	lea	rdi, [rip + .L.str.9]
	call	tell
	movsd	xmm0, qword ptr [rip + big]     # xmm0 = mem[0],zero
	call	root
	mulsd	xmm0, qword ptr [rip + .LCPI2_22]
	cvttsd2si	rsi, xmm0
	lea	rdi, [rip + .L.str.10]
	call	tell
	movsd	xmm0, qword ptr [rip + minus]   # xmm0 = mem[0],zero
	andpd	xmm0, xmmword ptr [rip + .LCPI2_23]
	movsd	xmm1, qword ptr [rip + zero]    # xmm1 = mem[0],zero
	movapd	xmm2, xmmword ptr [rip + .LCPI2_24] # xmm2 = [-0.0E+0,-0.0E+0]
	xorpd	xmm1, xmm2
	andpd	xmm1, xmm2
	orpd	xmm1, xmmword ptr [rip + .LCPI2_25]
	mulsd	xmm0, qword ptr [rip + .LCPI2_21]
	addsd	xmm0, xmm1
	cvttsd2si	rsi, xmm0
	lea	rdi, [rip + .L.str.11]
	call	tell
	xorpd	xmm0, xmm0
	cmpeqsd	xmm0, qword ptr [rip + zero]
	movq	rax, xmm0
	and	eax, 1
                                        # kill: def $eax killed $eax killed $rax
	add	rsp, 56
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end2:
	.size	main, .Lfunc_end2-main
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function tell
	.type	tell,@function
tell:                                   # @tell
	.cfi_startproc
# %bb.0:
	push	rbx
	.cfi_def_cfa_offset 16
	sub	rsp, 32
	.cfi_def_cfa_offset 48
	.cfi_offset rbx, -16
	mov	rcx, rsi
	neg	rcx
	cmovs	rcx, rsi
	mov	word ptr [rsp + 22], 10
	lea	rbx, [rsp + 21]
	movabs	r8, -3689348814741910323
	.p2align	4, 0x90
.LBB3_1:                                # =>This Inner Loop Header: Depth=1
	mov	rax, rcx
	mul	r8
	shr	rdx, 3
	lea	eax, [rdx + rdx]
	lea	r9d, [rax + 4*rax]
	mov	eax, ecx
	sub	eax, r9d
	or	al, 48
	mov	byte ptr [rbx], al
	add	rbx, -1
	cmp	rcx, 9
	mov	rcx, rdx
	ja	.LBB3_1
# %bb.2:
	test	rsi, rsi
	js	.LBB3_4
# %bb.3:
	add	rbx, 1
	jmp	.LBB3_5
.LBB3_4:
	mov	byte ptr [rbx], 45
.LBB3_5:
	call	say
	lea	rdi, [rip + .L.str.12]
	call	say
	mov	rdi, rbx
	call	say
	add	rsp, 32
	.cfi_def_cfa_offset 16
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end3:
	.size	tell, .Lfunc_end3-tell
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function power
	.type	power,@function
power:                                  # @power
	.cfi_startproc
# %bb.0:
	fld	tbyte ptr [rsp + 8]
	fld	st(0)
	fmul	st, st(1)
	fmul	st(0), st
	fmul	st(0), st
	fmulp	st(1), st
	ret
.Lfunc_end4:
	.size	power, .Lfunc_end4-power
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function order
	.type	order,@function
order:                                  # @order
	.cfi_startproc
# %bb.0:
	xor	eax, eax
	xor	ecx, ecx
	ucomisd	xmm1, xmm0
	seta	al
	setae	cl
	lea	eax, [rax + 2*rcx]
	movapd	xmm2, xmm0
	cmpeqsd	xmm2, xmm1
	movq	rcx, xmm2
	and	ecx, 1
	lea	eax, [rax + 4*rcx]
	movapd	xmm2, xmm0
	cmpneqsd	xmm2, xmm1
	movq	rcx, xmm2
	and	ecx, 1
	lea	ecx, [rax + 8*rcx]
	xor	eax, eax
	ucomisd	xmm0, xmm1
	seta	al
	shl	eax, 4
	or	eax, ecx
	ret
.Lfunc_end5:
	.size	order, .Lfunc_end5-order
	.cfi_endproc
                                        # -- End function
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4                               # -- Begin function turned
.LCPI6_0:
	.quad	0x8000000000000000              # double -0
	.quad	0x8000000000000000              # double -0
	.text
	.p2align	4, 0x90
	.type	turned,@function
turned:                                 # @turned
	.cfi_startproc
# %bb.0:
	movaps	xmm2, xmm0
	xorps	xmm1, xmmword ptr [rip + .LCPI6_0]
	movaps	xmm0, xmm1
	movaps	xmm1, xmm2
	ret
.Lfunc_end6:
	.size	turned, .Lfunc_end6-turned
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function root
	.type	root,@function
root:                                   # @root
	.cfi_startproc
# %bb.0:
	#APP

	sqrtsd	xmm0, xmm0

	#NO_APP
	ret
.Lfunc_end7:
	.size	root, .Lfunc_end7-root
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function say
	.type	say,@function
say:                                    # @say
	.cfi_startproc
# %bb.0:
	mov	rsi, rdi
	cmp	byte ptr [rdi], 0
	je	.LBB8_1
# %bb.2:
	xor	eax, eax
	.p2align	4, 0x90
.LBB8_3:                                # =>This Inner Loop Header: Depth=1
	#APP
	#NO_APP
	lea	rdx, [rax + 1]
	cmp	byte ptr [rsi + rax + 1], 0
	mov	rax, rdx
	jne	.LBB8_3
	jmp	.LBB8_4
.LBB8_1:
	xor	edx, edx
.LBB8_4:
	mov	edi, 1
	mov	eax, 1
	#APP

	syscall

	#NO_APP
	ret
.Lfunc_end8:
	.size	say, .Lfunc_end8-say
	.cfi_endproc
                                        # -- End function
	.type	zero,@object                    # @zero
	.bss
	.globl	zero
	.p2align	3
zero:
	.quad	0x0000000000000000              # double 0
	.size	zero, 8

	.type	third,@object                   # @third
	.data
	.globl	third
	.p2align	3
third:
	.quad	0x3fd5555555555555              # double 0.33333333333333331
	.size	third, 8

	.type	big,@object                     # @big
	.globl	big
	.p2align	3
big:
	.quad	0x43abc16d674ec800              # double 1.0E+18
	.size	big, 8

	.type	minus,@object                   # @minus
	.globl	minus
	.p2align	3
minus:
	.quad	0xc006000000000000              # double -2.75
	.size	minus, 8

	.type	small,@object                   # @small
	.globl	small
	.p2align	2
small:
	.long	0x3dcccccd                      # float 0.100000001
	.size	small, 4

	.type	wide,@object                    # @wide
	.globl	wide
	.p2align	4
wide:
	.quad	0xc90fdaa22168c235              # x86_fp80 3.14159265358979323851
	.short	0x4000
	.zero	6
	.size	wide, 16

	.type	top,@object                     # @top
	.globl	top
	.p2align	3
top:
	.quad	-2048                           # 0xfffffffffffff800
	.size	top, 8

	.type	negative,@object                # @negative
	.globl	negative
	.p2align	3
negative:
	.quad	-1234567890123456789            # 0xeeddef0b82167eeb
	.size	negative, 8

	.type	whole,@object                   # @whole
	.globl	whole
	.p2align	2
whole:
	.long	4294967219                      # 0xffffffb3
	.size	whole, 4

	.type	octet,@object                   # @octet
	.globl	octet
octet:
	.byte	200                             # 0xc8
	.size	octet, 1

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"sum"
	.size	.L.str, 4

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"narrow"
	.size	.L.str.1, 7

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"from unsigned"
	.size	.L.str.2, 14

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"to unsigned"
	.size	.L.str.3, 12

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"from long"
	.size	.L.str.4, 10

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"truncated"
	.size	.L.str.5, 10

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"wide"
	.size	.L.str.6, 5

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"wide uncut"
	.size	.L.str.7, 11

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"order"
	.size	.L.str.8, 6

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"turned"
	.size	.L.str.9, 7

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"root"
	.size	.L.str.10, 5

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.asciz	"sign"
	.size	.L.str.11, 5

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	" "
	.size	.L.str.12, 2

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym zero
	.addrsig_sym third
	.addrsig_sym big
	.addrsig_sym minus
	.addrsig_sym small
	.addrsig_sym wide
	.addrsig_sym top
	.addrsig_sym negative
	.addrsig_sym whole
	.addrsig_sym octet
