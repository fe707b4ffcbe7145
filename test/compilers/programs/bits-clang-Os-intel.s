# clang -Os -masm=intel bits.c (clang 14.0.6)
	.text
	.intel_syntax noprefix
	.file	"bits.c"
	.globl	memcpy                          # -- Begin function memcpy
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
	.globl	main                            # -- Begin function main
	.type	main,@function
main:                                   # @main
	.cfi_startproc
# %bb.0:
	push	r15
	.cfi_def_cfa_offset 16
	push	r14
	.cfi_def_cfa_offset 24
	push	rbx
	.cfi_def_cfa_offset 32
	.cfi_offset rbx, -32
	.cfi_offset r14, -24
	.cfi_offset r15, -16
	mov	rsi, qword ptr [rip + number]
	lea	rdi, [8*rsi]
	mov	rdx, qword ptr [rip + negative]
	shr	rsi, 61
	mov	rcx, rdx
	sar	rcx, 63
	call	product
	mov	r14, rax
	mov	rbx, rdx
	bsf	eax, dword ptr [rip + whole]
	imul	eax, eax, 100
	bsf	rsi, qword ptr [rip + number]
	add	esi, eax
	lea	rdi, [rip + .L.str]
	call	tell
	bsr	eax, dword ptr [rip + whole]
	xor	eax, 31
	imul	eax, eax, 100
	bsr	rsi, qword ptr [rip + number]
	xor	esi, 63
	add	esi, eax
	lea	rdi, [rip + .L.str.1]
	call	tell
	mov	eax, dword ptr [rip + whole]
	bsf	eax, eax
	mov	esi, -1
	cmovne	esi, eax
	inc	esi
	lea	rdi, [rip + .L.str.2]
	call	tell
	mov	ecx, dword ptr [rip + whole]
	bswap	ecx
	mov	rsi, qword ptr [rip + number]
	bswap	rsi
	movabs	r15, 2361183241434822607
	mov	rax, rsi
	imul	r15
	mov	rax, rdx
	shr	rax, 63
	sar	rdx, 7
	add	rdx, rax
	imul	rax, rdx, 1000
	sub	rsi, rax
	add	rsi, rcx
	lea	rdi, [rip + .L.str.3]
	call	tell
	movzx	eax, word ptr [rip + half]
	rol	ax, 8
	movzx	esi, ax
	lea	rdi, [rip + .L.str.4]
	call	tell
	mov	rdi, qword ptr [rip + number]
	call	population
	movsxd	rsi, eax
	lea	rdi, [rip + .L.str.5]
	call	tell
	xor	rbx, r14
	lea	rdi, [rip + .L.str.6]
	mov	rsi, rbx
	call	tell
	mov	edi, dword ptr [rip + whole]
	call	rotated
	mov	esi, eax
	lea	rdi, [rip + .L.str.7]
	call	tell
	movabs	rax, 7378697629483820647
	imul	qword ptr [rip + negative]
	mov	rsi, rdx
	shr	rsi, 63
	sar	rdx, 2
	add	rsi, rdx
	mov	rcx, qword ptr [rip + negative]
	mov	rax, rcx
	imul	r15
	mov	rdi, rdx
	mov	rax, rdx
	shr	rax, 63
	sar	rdi, 7
	add	rdi, rax
	movabs	rax, -3712371272244199935
	mul	qword ptr [rip + number]
	mov	rbx, rdx
	imul	rax, rdi, 1000
	sub	rcx, rax
	add	rcx, rsi
	shr	rbx, 9
	movabs	rdx, 5895351198814392785
	mov	rax, rbx
	mul	rdx
	mov	rax, rbx
	sub	rax, rdx
	shr	rax
	add	rax, rdx
	shr	rax, 6
	imul	rax, rax, 97
	sub	rbx, rax
	add	rbx, rcx
	mov	al, byte ptr [rip + octet]
	mov	ecx, eax
	sar	cl, 7
	shr	cl, 5
	add	cl, al
	sar	cl, 3
	movsx	rsi, cl
	add	rsi, rbx
	lea	rdi, [rip + .L.str.8]
	call	tell
	mov	edi, dword ptr [rip + most]
	mov	esi, 15
	call	full
	mov	ebx, eax
	mov	edi, dword ptr [rip + most]
	mov	esi, 16
	call	full
	add	eax, ebx
	movsxd	rsi, eax
	lea	rdi, [rip + .L.str.9]
	call	tell
	call	hash
	mov	esi, eax
	lea	rdi, [rip + .L.str.10]
	call	tell
	mov	rax, qword ptr [rip + number]
	#APP

	bt	rax, 5
	setb	al

	#NO_APP
	movzx	esi, al
	lea	rdi, [rip + .L.str.12]
	call	tell
	mov	rax, qword ptr [rip + number]
	mov	ecx, 1000003
	mov	edx, 17
	#APP

	div	rcx

	#NO_APP
	xor	rdx, rax
	lea	rdi, [rip + .L.str.13]
	mov	rsi, rdx
	call	tell
	xor	eax, eax
.LBB2_1:                                # =>This Inner Loop Header: Depth=1
	lock		add	qword ptr [rip + shared], rax
	inc	rax
	cmp	rax, 10
	jne	.LBB2_1
# %bb.2:
	mov	esi, 3
	xchg	qword ptr [rip + shared], rsi
	lea	rdi, [rip + .L.str.14]
	call	tell
	mov	ecx, 9
	mov	eax, 3
	xor	esi, esi
	lock		cmpxchg	qword ptr [rip + shared], rcx
	sete	sil
	add	rsi, qword ptr [rip + shared]
	lea	rdi, [rip + .L.str.15]
	call	tell
	xor	eax, eax
	xor	edx, edx
	xor	edi, edi
	xor	esi, esi
.LBB2_3:                                # =>This Inner Loop Header: Depth=1
	mov	ecx, eax
	sar	ecx, 24
	movsx	r8d, byte ptr [rip + octet]
	mov	ebx, edx
	cmp	ecx, r8d
	jle	.LBB2_5
# %bb.4:                                #   in Loop: Header=BB2_3 Depth=1
	movzx	ebx, word ptr [rip + half]
	mov	ecx, edi
	and	cl, 15
	shr	ebx, cl
.LBB2_5:                                #   in Loop: Header=BB2_3 Depth=1
	add	esi, ebx
	inc	edi
	dec	edx
	add	eax, 620756992
	cmp	edx, -64
	jne	.LBB2_3
# %bb.6:
	movsxd	rsi, esi
	lea	rdi, [rip + .L.str.16]
	call	tell
	xor	eax, eax
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end2:
	.size	main, .Lfunc_end2-main
	.cfi_endproc
                                        # -- End function
	.type	product,@function               # -- Begin function product
product:                                # @product
	.cfi_startproc
# %bb.0:
	mov	r8, rdx
	mov	r9, rcx
	shld	r9, rdx, 57
	add	r8, 8192
	mov	r10, rcx
	adc	r10, 0
	mov	rax, r8
	mul	rdi
	imul	rsi, r8
	add	rdx, rsi
	imul	r10, rdi
	add	rdx, r10
	shr	rcx, 7
	sub	rax, r9
	sbb	rdx, rcx
	ret
.Lfunc_end3:
	.size	product, .Lfunc_end3-product
	.cfi_endproc
                                        # -- End function
	.type	tell,@function                  # -- Begin function tell
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
	lea	rbx, [rsp + 21]
	mov	word ptr [rbx + 1], 10
	movabs	r8, -3689348814741910323
.LBB4_1:                                # =>This Inner Loop Header: Depth=1
	mov	rax, rcx
	mul	r8
	shr	rdx, 3
	lea	eax, [rdx + rdx]
	lea	r9d, [rax + 4*rax]
	mov	eax, ecx
	sub	eax, r9d
	or	al, 48
	mov	byte ptr [rbx], al
	dec	rbx
	cmp	rcx, 9
	mov	rcx, rdx
	ja	.LBB4_1
# %bb.2:
	test	rsi, rsi
	js	.LBB4_4
# %bb.3:
	inc	rbx
	jmp	.LBB4_5
.LBB4_4:
	mov	byte ptr [rbx], 45
.LBB4_5:
	call	say
	lea	rdi, [rip + .L.str.17]
	call	say
	mov	rdi, rbx
	call	say
	add	rsp, 32
	.cfi_def_cfa_offset 16
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end4:
	.size	tell, .Lfunc_end4-tell
	.cfi_endproc
                                        # -- End function
	.type	population,@function            # -- Begin function population
population:                             # @population
	.cfi_startproc
# %bb.0:
	xor	eax, eax
	test	rdi, rdi
	je	.LBB5_2
.LBB5_1:                                # =>This Inner Loop Header: Depth=1
	inc	eax
	lea	rcx, [rdi - 1]
	and	rdi, rcx
	jne	.LBB5_1
.LBB5_2:
	ret
.Lfunc_end5:
	.size	population, .Lfunc_end5-population
	.cfi_endproc
                                        # -- End function
	.type	rotated,@function               # -- Begin function rotated
rotated:                                # @rotated
	.cfi_startproc
# %bb.0:
	mov	eax, edi
	rol	eax, 7
	ret
.Lfunc_end6:
	.size	rotated, .Lfunc_end6-rotated
	.cfi_endproc
                                        # -- End function
	.type	full,@function                  # -- Begin function full
full:                                   # @full
	.cfi_startproc
# %bb.0:
	add	edi, esi
	mov	eax, -1
	cmovno	eax, edi
	ret
.Lfunc_end7:
	.size	full, .Lfunc_end7-full
	.cfi_endproc
                                        # -- End function
	.type	hash,@function                  # -- Begin function hash
hash:                                   # @hash
	.cfi_startproc
# %bb.0:
	mov	eax, -728763323
	ret
.Lfunc_end8:
	.size	hash, .Lfunc_end8-hash
	.cfi_endproc
                                        # -- End function
	.type	say,@function                   # -- Begin function say
say:                                    # @say
	.cfi_startproc
# %bb.0:
	mov	rsi, rdi
	cmp	byte ptr [rdi], 0
	je	.LBB9_1
# %bb.2:
	xor	eax, eax
.LBB9_3:                                # =>This Inner Loop Header: Depth=1
	#APP
	#NO_APP
	lea	rdx, [rax + 1]
	cmp	byte ptr [rsi + rax + 1], 0
	mov	rax, rdx
	jne	.LBB9_3
	jmp	.LBB9_4
.LBB9_1:
	xor	edx, edx
.LBB9_4:
	mov	edi, 1
	mov	eax, 1
	#APP

	syscall

	#NO_APP
	ret
.Lfunc_end9:
	.size	say, .Lfunc_end9-say
	.cfi_endproc
                                        # -- End function
	.type	whole,@object                   # @whole
	.data
	.globl	whole
	.p2align	2
whole:
	.long	15780992                        # 0xf0cc80
	.size	whole, 4

	.type	number,@object                  # @number
	.globl	number
	.p2align	3
number:
	.quad	1311768467463790320             # 0x123456789abcdef0
	.size	number, 8

	.type	negative,@object                # @negative
	.globl	negative
	.p2align	3
negative:
	.quad	-1000000007                     # 0xffffffffc46535f9
	.size	negative, 8

	.type	most,@object                    # @most
	.globl	most
	.p2align	2
most:
	.long	2147483632                      # 0x7ffffff0
	.size	most, 4

	.type	half,@object                    # @half
	.globl	half
	.p2align	1
half:
	.short	48879                           # 0xbeef
	.size	half, 2

	.type	octet,@object                   # @octet
	.globl	octet
octet:
	.byte	156                             # 0x9c
	.size	octet, 1

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"trailing"
	.size	.L.str, 9

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"leading"
	.size	.L.str.1, 8

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"first"
	.size	.L.str.2, 6

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"swapped"
	.size	.L.str.3, 8

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"short"
	.size	.L.str.4, 6

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"population"
	.size	.L.str.5, 11

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"wide"
	.size	.L.str.6, 5

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"rotated"
	.size	.L.str.7, 8

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"divided"
	.size	.L.str.8, 8

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"full"
	.size	.L.str.9, 5

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"hash"
	.size	.L.str.10, 5

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"bit"
	.size	.L.str.12, 4

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.asciz	"quotient"
	.size	.L.str.13, 9

	.type	shared,@object                  # @shared
	.bss
	.globl	shared
	.p2align	3
shared:
	.quad	0                               # 0x0
	.size	shared, 8

	.type	.L.str.14,@object               # @.str.14
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.14:
	.asciz	"shared"
	.size	.L.str.14, 7

	.type	.L.str.15,@object               # @.str.15
.L.str.15:
	.asciz	"exchanged"
	.size	.L.str.15, 10

	.type	.L.str.16,@object               # @.str.16
.L.str.16:
	.asciz	"chosen"
	.size	.L.str.16, 7

	.type	.L.str.17,@object               # @.str.17
.L.str.17:
	.asciz	" "
	.size	.L.str.17, 2

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym whole
	.addrsig_sym number
	.addrsig_sym negative
	.addrsig_sym most
	.addrsig_sym half
	.addrsig_sym octet
	.addrsig_sym shared
