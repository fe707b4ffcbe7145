# gcc -Og -g3 -gdwarf-5 -ffunction-sections -fdata-sections -fPIC control.c (gcc 12.2.0)
	.file	"control.c"
	.text
.Ltext0:
	.file 0 "." "control.c"
	.section	.text.say,"ax",@progbits
	.type	say, @function
say:
.LVL0:
.LFB0:
	.file 1 "say.h"
	.loc 1 6 1 view -0
	.cfi_startproc
	.loc 1 6 1 is_stmt 0 view .LVU1
	movq	%rdi, %rsi
	.loc 1 7 9 is_stmt 1 view .LVU2
.LVL1:
	.loc 1 8 9 view .LVU3
	.loc 1 11 9 view .LVU4
	.loc 1 7 16 is_stmt 0 view .LVU5
	movl	$0, %edx
	.loc 1 11 9 view .LVU6
	jmp	.L2
.LVL2:
.L3:
	.loc 1 11 40 is_stmt 1 discriminator 2 view .LVU7
	.loc 1 11 36 discriminator 2 view .LVU8
	addq	$1, %rdx
.LVL3:
.L2:
	.loc 1 11 16 discriminator 1 view .LVU9
	cmpb	$0, (%rsi,%rdx)
	jne	.L3
	.loc 1 12 9 view .LVU10
	movl	$1, %eax
	movq	%rax, %rdi
#APP
# 12 "say.h" 1
	syscall
# 0 "" 2
.LVL4:
	.loc 1 16 1 is_stmt 0 view .LVU11
#NO_APP
	ret
	.cfi_endproc
.LFE0:
	.size	say, .-say
	.section	.rodata.tell.str1.1,"aMS",@progbits,1
.LC0:
	.string	" "
	.section	.text.tell,"ax",@progbits
	.type	tell, @function
tell:
.LVL5:
.LFB1:
	.loc 1 20 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 20 1 is_stmt 0 view .LVU13
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	subq	$32, %rsp
	.cfi_def_cfa_offset 48
	movq	%rdi, %r8
	movq	%rsi, %r9
	.loc 1 21 9 is_stmt 1 view .LVU14
.LVL6:
	.loc 1 22 9 view .LVU15
	.loc 1 22 64 is_stmt 0 view .LVU16
	testq	%rsi, %rsi
	js	.L10
	.loc 1 22 64 discriminator 2 view .LVU17
	movq	%rsi, %rcx
.L6:
.LVL7:
	.loc 1 24 9 is_stmt 1 discriminator 4 view .LVU18
	.loc 1 24 15 is_stmt 0 discriminator 4 view .LVU19
	movb	$0, 23(%rsp)
	.loc 1 25 9 is_stmt 1 discriminator 4 view .LVU20
.LVL8:
	.loc 1 25 15 is_stmt 0 discriminator 4 view .LVU21
	movb	$10, 22(%rsp)
	leaq	22(%rsp), %rbx
.LVL9:
.L7:
	.loc 1 26 9 is_stmt 1 discriminator 1 view .LVU22
	.loc 1 26 12 discriminator 1 view .LVU23
	.loc 1 26 31 is_stmt 0 discriminator 1 view .LVU24
	movabsq	$-3689348814741910323, %rdx
	movq	%rcx, %rax
	mulq	%rdx
	shrq	$3, %rdx
	movq	%rdx, %rsi
	leaq	(%rdx,%rdx,4), %rax
	addq	%rax, %rax
	movq	%rcx, %rdx
	subq	%rax, %rdx
	movq	%rbx, %rdi
	.loc 1 26 18 discriminator 1 view .LVU25
	subq	$1, %rbx
.LVL10:
	.loc 1 26 24 discriminator 1 view .LVU26
	addl	$48, %edx
	.loc 1 26 18 discriminator 1 view .LVU27
	movb	%dl, (%rbx)
	.loc 1 27 16 is_stmt 1 discriminator 1 view .LVU28
	movq	%rcx, %rax
	.loc 1 27 21 is_stmt 0 discriminator 1 view .LVU29
	movq	%rsi, %rcx
.LVL11:
	.loc 1 27 16 discriminator 1 view .LVU30
	cmpq	$9, %rax
	ja	.L7
	.loc 1 28 9 is_stmt 1 view .LVU31
	.loc 1 28 12 is_stmt 0 view .LVU32
	testq	%r9, %r9
	js	.L11
.L8:
	.loc 1 29 9 is_stmt 1 view .LVU33
	movq	%r8, %rdi
	call	say
.LVL12:
	.loc 1 30 9 view .LVU34
	leaq	.LC0(%rip), %rdi
	call	say
.LVL13:
	.loc 1 31 9 view .LVU35
	movq	%rbx, %rdi
	call	say
.LVL14:
	.loc 1 32 1 is_stmt 0 view .LVU36
	addq	$32, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
.LVL15:
	.loc 1 32 1 view .LVU37
	ret
.LVL16:
.L10:
	.cfi_restore_state
	.loc 1 22 64 discriminator 1 view .LVU38
	movq	%rsi, %rcx
	negq	%rcx
	jmp	.L6
.LVL17:
.L11:
	.loc 1 28 24 is_stmt 1 discriminator 1 view .LVU39
	.loc 1 28 30 is_stmt 0 discriminator 1 view .LVU40
	movb	$45, -1(%rbx)
	leaq	-2(%rdi), %rbx
.LVL18:
	.loc 1 28 30 discriminator 1 view .LVU41
	jmp	.L8
	.cfi_endproc
.LFE1:
	.size	tell, .-tell
	.section	.text.chosen,"ax",@progbits
	.type	chosen, @function
chosen:
.LVL19:
.LFB4:
	.file 2 "control.c"
	.loc 2 5 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 2 5 1 is_stmt 0 view .LVU43
	movl	%esi, %edx
	.loc 2 6 9 is_stmt 1 view .LVU44
	cmpl	$20, %edi
	ja	.L23
	movl	%edi, %eax
	leaq	.L15(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmp	*%rax
	.section	.rodata.chosen,"a",@progbits
	.align 4
	.align 4
.L15:
	.long	.L22-.L15
	.long	.L21-.L15
	.long	.L20-.L15
	.long	.L19-.L15
	.long	.L18-.L15
	.long	.L17-.L15
	.long	.L16-.L15
	.long	.L23-.L15
	.long	.L23-.L15
	.long	.L23-.L15
	.long	.L23-.L15
	.long	.L23-.L15
	.long	.L23-.L15
	.long	.L23-.L15
	.long	.L23-.L15
	.long	.L23-.L15
	.long	.L23-.L15
	.long	.L23-.L15
	.long	.L23-.L15
	.long	.L23-.L15
	.long	.L14-.L15
	.section	.text.chosen
.L14:
	movl	%edi, %eax
	ret
.L22:
	.loc 2 7 17 view .LVU45
	.loc 2 7 30 is_stmt 0 view .LVU46
	leal	1(%rsi), %eax
	ret
.LVL20:
.L21:
	.loc 2 8 17 is_stmt 1 view .LVU47
	.loc 2 8 30 is_stmt 0 view .LVU48
	leal	(%rsi,%rsi,2), %eax
	ret
.L20:
	.loc 2 9 17 is_stmt 1 view .LVU49
	.loc 2 9 30 is_stmt 0 view .LVU50
	movl	%esi, %eax
	xorl	$85, %eax
	ret
.L19:
	.loc 2 10 17 is_stmt 1 view .LVU51
	.loc 2 10 24 is_stmt 0 view .LVU52
	movl	%esi, %eax
	negl	%eax
	ret
.L18:
	.loc 2 11 17 is_stmt 1 view .LVU53
	.loc 2 11 30 is_stmt 0 view .LVU54
	leal	0(,%rsi,8), %eax
	ret
.L17:
	.loc 2 12 17 is_stmt 1 view .LVU55
	.loc 2 12 30 is_stmt 0 view .LVU56
	movslq	%esi, %rax
	imulq	$-1840700269, %rax, %rax
	shrq	$32, %rax
	addl	%esi, %eax
	sarl	$2, %eax
	sarl	$31, %edx
.LVL21:
	.loc 2 12 30 view .LVU57
	subl	%edx, %eax
	ret
.LVL22:
.L16:
	.loc 2 13 17 is_stmt 1 view .LVU58
	.loc 2 13 30 is_stmt 0 view .LVU59
	movslq	%esi, %rax
	imulq	$-1840700269, %rax, %rax
	shrq	$32, %rax
	addl	%esi, %eax
	sarl	$2, %eax
	movl	%esi, %ecx
	sarl	$31, %ecx
	subl	%ecx, %eax
	leal	0(,%rax,8), %ecx
	subl	%eax, %ecx
	movl	%esi, %eax
	subl	%ecx, %eax
	ret
.L23:
	.loc 2 15 25 view .LVU60
	movl	$0, %eax
	.loc 2 17 1 view .LVU61
	ret
	.cfi_endproc
.LFE4:
	.size	chosen, .-chosen
	.section	.text.interpret,"ax",@progbits
	.type	interpret, @function
interpret:
.LVL23:
.LFB5:
	.loc 2 20 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 2 20 1 is_stmt 0 view .LVU63
	movq	%rdi, %rsi
	.loc 2 21 9 is_stmt 1 view .LVU64
	.loc 2 22 9 view .LVU65
.LVL24:
	.loc 2 23 9 view .LVU66
	.loc 2 24 9 view .LVU67
	.loc 2 26 9 view .LVU68
	.loc 2 26 28 is_stmt 0 view .LVU69
	leaq	1(%rdi), %rdx
.LVL25:
	.loc 2 26 22 view .LVU70
	movzbl	(%rdi), %ecx
	leaq	actions.0(%rip), %rax
	movq	(%rax,%rcx,8), %rcx
	.loc 2 23 13 view .LVU71
	movl	$3, %edi
.LVL26:
	.loc 2 22 25 view .LVU72
	leaq	-72(%rsp), %rax
.LVL27:
	.loc 2 26 9 view .LVU73
	jmp	.L25
.LVL28:
.L26:
	.loc 2 28 9 is_stmt 1 view .LVU74
	.loc 2 28 18 is_stmt 0 view .LVU75
	movzbl	(%rdx), %ecx
	.loc 2 28 16 view .LVU76
	movq	%rcx, (%rax)
	.loc 2 29 9 is_stmt 1 view .LVU77
.LVL29:
	.loc 2 29 22 is_stmt 0 view .LVU78
	movzbl	1(%rdx), %r8d
	leaq	actions.0(%rip), %rcx
	movq	(%rcx,%r8,8), %rcx
	.loc 2 28 13 view .LVU79
	leaq	8(%rax), %rax
.LVL30:
	.loc 2 29 28 view .LVU80
	leaq	2(%rdx), %rdx
.LVL31:
.L25:
	.loc 2 29 28 view .LVU81
	jmp	*%rcx
.L27:
	.loc 2 31 9 is_stmt 1 view .LVU82
	.loc 2 31 12 is_stmt 0 view .LVU83
	subq	$8, %rax
.LVL32:
	.loc 2 32 9 is_stmt 1 view .LVU84
	.loc 2 32 23 is_stmt 0 view .LVU85
	movq	(%rax), %rcx
	.loc 2 32 17 view .LVU86
	addq	%rcx, -8(%rax)
	.loc 2 33 9 is_stmt 1 view .LVU87
.LVL33:
	.loc 2 33 22 is_stmt 0 view .LVU88
	movzbl	(%rdx), %r8d
	leaq	actions.0(%rip), %rcx
	movq	(%rcx,%r8,8), %rcx
	.loc 2 33 28 view .LVU89
	leaq	1(%rdx), %rdx
.LVL34:
	.loc 2 33 9 view .LVU90
	jmp	.L25
.L29:
	.loc 2 35 9 is_stmt 1 view .LVU91
	.loc 2 35 12 is_stmt 0 view .LVU92
	subq	$8, %rax
.LVL35:
	.loc 2 36 9 is_stmt 1 view .LVU93
	.loc 2 36 23 is_stmt 0 view .LVU94
	movq	(%rax), %rcx
	.loc 2 36 17 view .LVU95
	imulq	-8(%rax), %rcx
	movq	%rcx, -8(%rax)
	.loc 2 37 9 is_stmt 1 view .LVU96
.LVL36:
	.loc 2 37 22 is_stmt 0 view .LVU97
	movzbl	(%rdx), %r8d
	leaq	actions.0(%rip), %rcx
	movq	(%rcx,%r8,8), %rcx
	.loc 2 37 28 view .LVU98
	leaq	1(%rdx), %rdx
.LVL37:
	.loc 2 37 9 view .LVU99
	jmp	.L25
.L30:
	.loc 2 39 9 is_stmt 1 view .LVU100
.LVL38:
	.loc 2 39 12 is_stmt 0 view .LVU101
	subl	$1, %edi
.LVL39:
	.loc 2 39 12 view .LVU102
	je	.L33
	.loc 2 39 21 is_stmt 1 discriminator 1 view .LVU103
	.loc 2 39 26 is_stmt 0 discriminator 1 view .LVU104
	leaq	2(%rsi), %rcx
.LVL40:
.L31:
	.loc 2 40 9 is_stmt 1 view .LVU105
	.loc 2 40 28 is_stmt 0 view .LVU106
	leaq	1(%rcx), %rdx
.LVL41:
	.loc 2 40 22 view .LVU107
	movzbl	(%rcx), %r8d
	leaq	actions.0(%rip), %rcx
	movq	(%rcx,%r8,8), %rcx
	.loc 2 40 9 view .LVU108
	jmp	.L25
.L33:
	.loc 2 40 9 view .LVU109
	movq	%rdx, %rcx
	jmp	.L31
.L32:
	.loc 2 42 9 is_stmt 1 view .LVU110
	.loc 2 42 19 is_stmt 0 view .LVU111
	movq	-8(%rax), %rax
.LVL42:
	.loc 2 43 1 view .LVU112
	ret
	.cfi_endproc
.LFE5:
	.size	interpret, .-interpret
	.section	.text.square,"ax",@progbits
	.type	square, @function
square:
.LVL43:
.LFB6:
	.loc 2 45 26 is_stmt 1 view -0
	.cfi_startproc
	.loc 2 45 28 view .LVU114
	.loc 2 45 37 is_stmt 0 view .LVU115
	imull	%edi, %edi
.LVL44:
	.loc 2 45 42 view .LVU116
	movl	%edi, %eax
	ret
	.cfi_endproc
.LFE6:
	.size	square, .-square
	.section	.text.half,"ax",@progbits
	.type	half, @function
half:
.LVL45:
.LFB7:
	.loc 2 46 24 is_stmt 1 view -0
	.cfi_startproc
	.loc 2 46 26 view .LVU118
	.loc 2 46 35 is_stmt 0 view .LVU119
	movl	%edi, %eax
	sarl	%eax
	.loc 2 46 41 view .LVU120
	ret
	.cfi_endproc
.LFE7:
	.size	half, .-half
	.section	.text.memcpy,"ax",@progbits
	.globl	memcpy
	.type	memcpy, @function
memcpy:
.LVL46:
.LFB2:
	.loc 1 35 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 35 1 is_stmt 0 view .LVU122
	movq	%rdi, %rax
	.loc 1 36 9 is_stmt 1 view .LVU123
.LVL47:
	.loc 1 38 9 view .LVU124
	movq	%rdx, %rcx
#APP
# 38 "say.h" 1
	rep movsb
# 0 "" 2
.LVL48:
	.loc 1 39 9 view .LVU125
	.loc 1 40 1 is_stmt 0 view .LVU126
#NO_APP
	ret
	.cfi_endproc
.LFE2:
	.size	memcpy, .-memcpy
	.section	.text.memset,"ax",@progbits
	.globl	memset
	.type	memset, @function
memset:
.LVL49:
.LFB3:
	.loc 1 43 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 43 1 is_stmt 0 view .LVU128
	movq	%rdi, %r8
	.loc 1 44 9 is_stmt 1 view .LVU129
.LVL50:
	.loc 1 46 9 view .LVU130
	movq	%rdx, %rcx
	movl	%esi, %eax
#APP
# 46 "say.h" 1
	rep stosb
# 0 "" 2
.LVL51:
	.loc 1 47 9 view .LVU131
	.loc 1 48 1 is_stmt 0 view .LVU132
#NO_APP
	movq	%r8, %rax
	ret
	.cfi_endproc
.LFE3:
	.size	memset, .-memset
	.section	.text.even,"ax",@progbits
	.globl	even
	.type	even, @function
even:
.LVL52:
.LFB9:
	.loc 2 51 48 is_stmt 1 view -0
	.cfi_startproc
	.loc 2 51 50 view .LVU134
	.loc 2 51 72 is_stmt 0 view .LVU135
	testl	%edi, %edi
	jne	.L45
	movl	$1, %eax
	.loc 2 51 77 view .LVU136
	ret
.L45:
	.loc 2 51 48 discriminator 1 view .LVU137
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	.loc 2 51 61 discriminator 1 view .LVU138
	subl	$1, %edi
.LVL53:
	.loc 2 51 61 discriminator 1 view .LVU139
	call	odd@PLT
.LVL54:
	.loc 2 51 77 discriminator 1 view .LVU140
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE9:
	.size	even, .-even
	.section	.text.odd,"ax",@progbits
	.globl	odd
	.type	odd, @function
odd:
.LVL55:
.LFB8:
	.loc 2 50 47 is_stmt 1 view -0
	.cfi_startproc
	.loc 2 50 49 view .LVU142
	.loc 2 50 72 is_stmt 0 view .LVU143
	testl	%edi, %edi
	jne	.L53
	movl	$0, %eax
	.loc 2 50 77 view .LVU144
	ret
.L53:
	.loc 2 50 47 discriminator 1 view .LVU145
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	.loc 2 50 60 discriminator 1 view .LVU146
	subl	$1, %edi
.LVL56:
	.loc 2 50 60 discriminator 1 view .LVU147
	call	even@PLT
.LVL57:
	.loc 2 50 77 discriminator 1 view .LVU148
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE8:
	.size	odd, .-odd
	.section	.rodata.main.str1.1,"aMS",@progbits,1
.LC1:
	.string	"chosen"
.LC2:
	.string	"interpreted"
.LC3:
	.string	"by pointer"
.LC4:
	.string	"odd"
.LC5:
	.string	"counter"
	.section	.text.main,"ax",@progbits
	.globl	main
	.type	main, @function
main:
.LFB10:
	.loc 2 58 1 is_stmt 1 view -0
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	subq	$8, %rsp
	.cfi_def_cfa_offset 32
	.loc 2 59 9 view .LVU150
	.loc 2 60 9 view .LVU151
.LVL58:
	.loc 2 62 9 view .LVU152
	.loc 2 60 16 is_stmt 0 view .LVU153
	movl	$0, %ebp
	.loc 2 62 16 view .LVU154
	movl	$-1, %ebx
	.loc 2 62 9 view .LVU155
	jmp	.L55
.LVL59:
.L56:
	.loc 2 62 35 is_stmt 1 discriminator 3 view .LVU156
	.loc 2 62 42 is_stmt 0 discriminator 3 view .LVU157
	leal	1000(%rbx), %esi
	movl	%ebx, %edi
	call	chosen
.LVL60:
	.loc 2 62 39 discriminator 3 view .LVU158
	addl	%eax, %ebp
.LVL61:
	.loc 2 62 31 is_stmt 1 discriminator 3 view .LVU159
	addl	$1, %ebx
.LVL62:
.L55:
	.loc 2 62 24 discriminator 1 view .LVU160
	cmpl	$22, %ebx
	jle	.L56
	.loc 2 63 9 view .LVU161
	movslq	%ebp, %rsi
	leaq	.LC1(%rip), %rdi
	call	tell
.LVL63:
	.loc 2 64 9 view .LVU162
	leaq	code.1(%rip), %rdi
	call	interpret
.LVL64:
	movq	%rax, %rsi
	leaq	.LC2(%rip), %rdi
	call	tell
.LVL65:
	.loc 2 65 9 view .LVU163
	.loc 2 65 25 is_stmt 0 view .LVU164
	movl	$9, %edi
	.loc 2 65 16 view .LVU165
	movl	$0, %ebx
	.loc 2 65 9 view .LVU166
	jmp	.L57
.LVL66:
.L58:
	.loc 2 65 42 is_stmt 1 discriminator 3 view .LVU167
	.loc 2 65 53 is_stmt 0 discriminator 3 view .LVU168
	movslq	%ebx, %rdx
	.loc 2 65 48 discriminator 3 view .LVU169
	movq	steps@GOTPCREL(%rip), %rax
	call	*(%rax,%rdx,8)
.LVL67:
	.loc 2 65 48 discriminator 3 view .LVU170
	movl	%eax, %edi
.LVL68:
	.loc 2 65 38 is_stmt 1 discriminator 3 view .LVU171
	addl	$1, %ebx
.LVL69:
.L57:
	.loc 2 65 32 discriminator 1 view .LVU172
	cmpl	$2, %ebx
	jle	.L58
	.loc 2 66 9 view .LVU173
	movslq	%edi, %rsi
	leaq	.LC3(%rip), %rdi
.LVL70:
	.loc 2 66 9 is_stmt 0 view .LVU174
	call	tell
.LVL71:
	.loc 2 67 9 is_stmt 1 view .LVU175
	.loc 2 67 21 is_stmt 0 view .LVU176
	movl	$1001, %edi
	call	odd@PLT
.LVL72:
	.loc 2 67 31 view .LVU177
	leal	(%rax,%rax,4), %ebx
.LVL73:
	.loc 2 67 31 view .LVU178
	addl	%ebx, %ebx
	.loc 2 67 38 view .LVU179
	movl	$7, %edi
	call	even@PLT
.LVL74:
	.loc 2 67 36 view .LVU180
	leal	(%rbx,%rax), %esi
	.loc 2 67 9 view .LVU181
	movslq	%esi, %rsi
	leaq	.LC4(%rip), %rdi
	call	tell
.LVL75:
	.loc 2 68 9 is_stmt 1 view .LVU182
	.loc 2 68 16 is_stmt 0 view .LVU183
	movl	$2, %eax
	.loc 2 68 9 view .LVU184
	jmp	.L59
.LVL76:
.L60:
	.loc 2 68 34 is_stmt 1 discriminator 3 view .LVU185
	.loc 2 68 53 is_stmt 0 discriminator 3 view .LVU186
	leal	-1(%rax), %esi
	.loc 2 68 50 discriminator 3 view .LVU187
	leaq	table(%rip), %rdx
	movslq	%esi, %rsi
	.loc 2 68 68 discriminator 3 view .LVU188
	leal	-2(%rax), %ecx
	.loc 2 68 65 discriminator 3 view .LVU189
	movslq	%ecx, %rcx
	movq	(%rdx,%rcx,8), %rcx
	.loc 2 68 58 discriminator 3 view .LVU190
	addq	(%rdx,%rsi,8), %rcx
	.loc 2 68 43 discriminator 3 view .LVU191
	movslq	%eax, %rsi
	movq	%rcx, (%rdx,%rsi,8)
	.loc 2 68 30 is_stmt 1 discriminator 3 view .LVU192
	addl	$1, %eax
.LVL77:
.L59:
	.loc 2 68 23 discriminator 1 view .LVU193
	cmpl	$15, %eax
	jle	.L60
	.loc 2 69 9 view .LVU194
	.loc 2 69 25 is_stmt 0 view .LVU195
	movq	24+table(%rip), %rcx
	.loc 2 69 29 view .LVU196
	movabsq	$6148914691236517206, %rdx
	movq	%rcx, %rax
.LVL78:
	.loc 2 69 29 view .LVU197
	imulq	%rdx
	movq	%rcx, %rax
	sarq	$63, %rax
	subq	%rax, %rdx
	leaq	(%rdx,%rdx,2), %rax
	movq	%rcx, %rdx
	subq	%rax, %rdx
	.loc 2 69 19 view .LVU198
	leaq	names(%rip), %rax
	movq	(%rax,%rdx,8), %rdi
	.loc 2 69 9 view .LVU199
	movq	120+table(%rip), %rsi
	call	tell
.LVL79:
	.loc 2 70 9 is_stmt 1 view .LVU200
	.loc 2 70 15 is_stmt 0 view .LVU201
	jmp	.L61
.L62:
	.loc 2 70 31 is_stmt 1 discriminator 2 view .LVU202
	.loc 2 70 55 is_stmt 0 discriminator 2 view .LVU203
	movl	%esi, %eax
	andl	$3, %eax
	.loc 2 70 39 discriminator 2 view .LVU204
	leal	1(%rax,%rsi), %edx
	movq	counter@GOTPCREL(%rip), %rax
	movl	%edx, (%rax)
.L61:
	.loc 2 70 24 is_stmt 1 discriminator 1 view .LVU205
	movq	counter@GOTPCREL(%rip), %rax
	movl	(%rax), %esi
	cmpl	$99, %esi
	jle	.L62
	.loc 2 71 9 view .LVU206
	movslq	%esi, %rsi
	leaq	.LC5(%rip), %rdi
	call	tell
.LVL80:
	.loc 2 72 9 view .LVU207
	.loc 2 72 24 is_stmt 0 view .LVU208
	movq	counter@GOTPCREL(%rip), %rax
	movl	(%rax), %eax
	andl	$127, %eax
	.loc 2 73 1 view .LVU209
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE10:
	.size	main, .-main
	.section	.data.rel.ro.local.actions.0,"aw"
	.align 32
	.type	actions.0, @object
	.size	actions.0, 40
actions.0:
	.quad	.L32
	.quad	.L26
	.quad	.L27
	.quad	.L29
	.quad	.L30
	.section	.rodata.code.1,"a"
	.align 8
	.type	code.1, @object
	.size	code.1, 10
code.1:
	.string	"\001\002\001\005\003\001\001\002\004"
	.globl	counter
	.section	.bss.counter,"aw",@nobits
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.zero	4
	.section	.data.table,"aw"
	.align 32
	.type	table, @object
	.size	table, 128
table:
	.quad	1
	.quad	1
	.zero	112
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC6:
	.string	"zero"
.LC7:
	.string	"one"
.LC8:
	.string	"two"
	.section	.data.rel.ro.local.names,"aw"
	.align 16
	.type	names, @object
	.size	names, 24
names:
	.quad	.LC6
	.quad	.LC7
	.quad	.LC8
	.globl	steps
	.section	.data.rel.ro.local.steps,"aw"
	.align 16
	.type	steps, @object
	.size	steps, 24
steps:
	.quad	square
	.quad	half
	.quad	square
	.text
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x715
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0x13
	.long	.LASF418
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL23
	.quad	0
	.long	.Ldebug_line0
	.long	.Ldebug_macro0
	.uleb128 0x14
	.long	.LASF419
	.byte	0x1
	.byte	0x3
	.byte	0x17
	.long	0x3a
	.uleb128 0xa
	.byte	0x8
	.byte	0x7
	.long	.LASF383
	.uleb128 0x5
	.long	0x5b
	.long	0x51
	.uleb128 0x6
	.long	0x3a
	.byte	0x2
	.byte	0
	.uleb128 0x3
	.long	0x41
	.uleb128 0x7
	.long	0x60
	.uleb128 0x3
	.long	0x56
	.uleb128 0x15
	.long	0x6f
	.long	0x6f
	.uleb128 0x16
	.long	0x6f
	.byte	0
	.uleb128 0x17
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x11
	.long	.LASF388
	.byte	0x2f
	.byte	0xd
	.long	0x51
	.uleb128 0x9
	.byte	0x3
	.quad	steps
	.uleb128 0x5
	.long	0xa5
	.long	0x9b
	.uleb128 0x6
	.long	0x3a
	.byte	0x2
	.byte	0
	.uleb128 0x3
	.long	0x8b
	.uleb128 0x7
	.long	0xb1
	.uleb128 0x3
	.long	0xa0
	.uleb128 0xa
	.byte	0x1
	.byte	0x6
	.long	.LASF384
	.uleb128 0x3
	.long	0xaa
	.uleb128 0x8
	.long	.LASF386
	.byte	0x2
	.byte	0x35
	.byte	0x1a
	.long	0x9b
	.uleb128 0x9
	.byte	0x3
	.quad	names
	.uleb128 0x5
	.long	0xdc
	.long	0xdc
	.uleb128 0x6
	.long	0x3a
	.byte	0xf
	.byte	0
	.uleb128 0xa
	.byte	0x8
	.byte	0x5
	.long	.LASF385
	.uleb128 0x8
	.long	.LASF387
	.byte	0x2
	.byte	0x36
	.byte	0xd
	.long	0xcc
	.uleb128 0x9
	.byte	0x3
	.quad	table
	.uleb128 0x11
	.long	.LASF389
	.byte	0x37
	.byte	0x5
	.long	0x6f
	.uleb128 0x9
	.byte	0x3
	.quad	counter
	.uleb128 0x18
	.long	.LASF392
	.byte	0x2
	.byte	0x39
	.byte	0x5
	.long	0x6f
	.quad	.LFB10
	.quad	.LFE10-.LFB10
	.uleb128 0x1
	.byte	0x9c
	.long	0x28b
	.uleb128 0x8
	.long	.LASF390
	.byte	0x2
	.byte	0x3b
	.byte	0x24
	.long	0x29b
	.uleb128 0x9
	.byte	0x3
	.quad	code.1
	.uleb128 0xc
	.string	"i"
	.byte	0x2
	.byte	0x3c
	.byte	0xd
	.long	0x6f
	.long	.LLST21
	.long	.LVUS21
	.uleb128 0xc
	.string	"sum"
	.byte	0x2
	.byte	0x3c
	.byte	0x10
	.long	0x6f
	.long	.LLST22
	.long	.LVUS22
	.uleb128 0x2
	.quad	.LVL60
	.long	0x4c7
	.long	0x18b
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x3
	.byte	0x73
	.sleb128 1000
	.byte	0
	.uleb128 0x2
	.quad	.LVL63
	.long	0x5eb
	.long	0x1b6
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x9
	.byte	0x3
	.quad	.LC1
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x8
	.byte	0x76
	.sleb128 0
	.byte	0x8
	.byte	0x20
	.byte	0x24
	.byte	0x8
	.byte	0x20
	.byte	0x26
	.byte	0
	.uleb128 0x2
	.quad	.LVL64
	.long	0x3ad
	.long	0x1d5
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x9
	.byte	0x3
	.quad	code.1
	.byte	0
	.uleb128 0x2
	.quad	.LVL65
	.long	0x5eb
	.long	0x1f4
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x9
	.byte	0x3
	.quad	.LC2
	.byte	0
	.uleb128 0x2
	.quad	.LVL71
	.long	0x5eb
	.long	0x213
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x9
	.byte	0x3
	.quad	.LC3
	.byte	0
	.uleb128 0x2
	.quad	.LVL72
	.long	0x2ff
	.long	0x22c
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x3
	.byte	0xa
	.value	0x3e9
	.byte	0
	.uleb128 0x2
	.quad	.LVL74
	.long	0x2ac
	.long	0x243
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x1
	.byte	0x37
	.byte	0
	.uleb128 0x2
	.quad	.LVL75
	.long	0x5eb
	.long	0x262
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x9
	.byte	0x3
	.quad	.LC4
	.byte	0
	.uleb128 0x19
	.quad	.LVL79
	.long	0x5eb
	.uleb128 0xd
	.quad	.LVL80
	.long	0x5eb
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x9
	.byte	0x3
	.quad	.LC5
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x2a7
	.long	0x29b
	.uleb128 0x6
	.long	0x3a
	.byte	0x9
	.byte	0
	.uleb128 0x3
	.long	0x28b
	.uleb128 0xa
	.byte	0x1
	.byte	0x8
	.long	.LASF391
	.uleb128 0x3
	.long	0x2a0
	.uleb128 0x10
	.long	.LASF393
	.byte	0x2
	.byte	0x33
	.byte	0x1f
	.long	0x6f
	.quad	.LFB9
	.quad	.LFE9-.LFB9
	.uleb128 0x1
	.byte	0x9c
	.long	0x2f8
	.uleb128 0xb
	.string	"n"
	.byte	0x2
	.byte	0x33
	.byte	0x2d
	.long	0x2f8
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0xd
	.quad	.LVL54
	.long	0x2ff
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x5
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x31
	.byte	0x1c
	.byte	0
	.byte	0
	.uleb128 0xa
	.byte	0x4
	.byte	0x7
	.long	.LASF394
	.uleb128 0x1a
	.string	"odd"
	.byte	0x2
	.byte	0x32
	.byte	0x1f
	.long	0x6f
	.quad	.LFB8
	.quad	.LFE8-.LFB8
	.uleb128 0x1
	.byte	0x9c
	.long	0x34b
	.uleb128 0xb
	.string	"n"
	.byte	0x2
	.byte	0x32
	.byte	0x2c
	.long	0x2f8
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0xd
	.quad	.LVL57
	.long	0x2ac
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x5
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x31
	.byte	0x1c
	.byte	0
	.byte	0
	.uleb128 0xe
	.long	.LASF395
	.byte	0x2e
	.byte	0xc
	.long	0x6f
	.quad	.LFB7
	.quad	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.long	0x379
	.uleb128 0x1b
	.string	"x"
	.byte	0x2
	.byte	0x2e
	.byte	0x15
	.long	0x6f
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0xe
	.long	.LASF396
	.byte	0x2d
	.byte	0xc
	.long	0x6f
	.quad	.LFB6
	.quad	.LFE6-.LFB6
	.uleb128 0x1
	.byte	0x9c
	.long	0x3ad
	.uleb128 0xb
	.string	"x"
	.byte	0x2
	.byte	0x2d
	.byte	0x17
	.long	0x6f
	.long	.LLST11
	.long	.LVUS11
	.byte	0
	.uleb128 0xe
	.long	.LASF397
	.byte	0x13
	.byte	0x27
	.long	0xdc
	.quad	.LFB5
	.quad	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.long	0x48d
	.uleb128 0x4
	.long	.LASF390
	.byte	0x2
	.byte	0x13
	.byte	0x46
	.long	0x48d
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x8
	.long	.LASF398
	.byte	0x2
	.byte	0x15
	.byte	0x22
	.long	0x4a2
	.uleb128 0x9
	.byte	0x3
	.quad	actions.0
	.uleb128 0xf
	.long	.LASF399
	.byte	0x29
	.quad	.L32
	.uleb128 0xf
	.long	.LASF400
	.byte	0x1b
	.quad	.L26
	.uleb128 0x1c
	.string	"add"
	.byte	0x2
	.byte	0x1e
	.byte	0x1
	.quad	.L27
	.uleb128 0xf
	.long	.LASF401
	.byte	0x22
	.quad	.L29
	.uleb128 0xf
	.long	.LASF402
	.byte	0x26
	.quad	.L30
	.uleb128 0x8
	.long	.LASF403
	.byte	0x2
	.byte	0x16
	.byte	0xe
	.long	0x4b2
	.uleb128 0x3
	.byte	0x91
	.sleb128 -80
	.uleb128 0xc
	.string	"top"
	.byte	0x2
	.byte	0x16
	.byte	0x19
	.long	0x4c2
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x9
	.long	.LASF404
	.byte	0x2
	.byte	0x17
	.byte	0xd
	.long	0x6f
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x9
	.long	.LASF405
	.byte	0x2
	.byte	0x18
	.byte	0x1e
	.long	0x48d
	.long	.LLST10
	.long	.LVUS10
	.byte	0
	.uleb128 0x7
	.long	0x2a7
	.uleb128 0x5
	.long	0x4ac
	.long	0x4a2
	.uleb128 0x6
	.long	0x3a
	.byte	0x4
	.byte	0
	.uleb128 0x3
	.long	0x492
	.uleb128 0x7
	.long	0x4b1
	.uleb128 0x3
	.long	0x4a7
	.uleb128 0x1d
	.uleb128 0x5
	.long	0xdc
	.long	0x4c2
	.uleb128 0x6
	.long	0x3a
	.byte	0x7
	.byte	0
	.uleb128 0x7
	.long	0xdc
	.uleb128 0xe
	.long	.LASF406
	.byte	0x4
	.byte	0x26
	.long	0x6f
	.quad	.LFB4
	.quad	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0x50b
	.uleb128 0x12
	.long	.LASF407
	.byte	0x2
	.byte	0x4
	.byte	0x31
	.long	0x6f
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x4
	.long	.LASF408
	.byte	0x2
	.byte	0x4
	.byte	0x3b
	.long	0x6f
	.long	.LLST6
	.long	.LVUS6
	.byte	0
	.uleb128 0x10
	.long	.LASF409
	.byte	0x1
	.byte	0x2a
	.byte	0x7
	.long	0x577
	.quad	.LFB3
	.quad	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x577
	.uleb128 0xb
	.string	"to"
	.byte	0x1
	.byte	0x2a
	.byte	0x14
	.long	0x577
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0x12
	.long	.LASF408
	.byte	0x1
	.byte	0x2a
	.byte	0x1c
	.long	0x6f
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x4
	.long	.LASF410
	.byte	0x1
	.byte	0x2a
	.byte	0x2a
	.long	0x2e
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0x9
	.long	.LASF405
	.byte	0x1
	.byte	0x2c
	.byte	0xf
	.long	0x577
	.long	.LLST18
	.long	.LVUS18
	.byte	0
	.uleb128 0x1e
	.byte	0x8
	.uleb128 0x10
	.long	.LASF411
	.byte	0x1
	.byte	0x22
	.byte	0x7
	.long	0x577
	.quad	.LFB2
	.quad	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0x5eb
	.uleb128 0xb
	.string	"to"
	.byte	0x1
	.byte	0x22
	.byte	0x14
	.long	0x577
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x4
	.long	.LASF412
	.byte	0x1
	.byte	0x22
	.byte	0x24
	.long	0x4a7
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x4
	.long	.LASF410
	.byte	0x1
	.byte	0x22
	.byte	0x31
	.long	0x2e
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x9
	.long	.LASF405
	.byte	0x1
	.byte	0x24
	.byte	0xf
	.long	0x577
	.long	.LLST15
	.long	.LVUS15
	.byte	0
	.uleb128 0x1f
	.long	.LASF420
	.byte	0x1
	.byte	0x13
	.byte	0x27
	.quad	.LFB1
	.quad	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x6b4
	.uleb128 0x4
	.long	.LASF413
	.byte	0x1
	.byte	0x13
	.byte	0x38
	.long	0xa0
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x4
	.long	.LASF408
	.byte	0x1
	.byte	0x13
	.byte	0x44
	.long	0xdc
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x8
	.long	.LASF414
	.byte	0x1
	.byte	0x15
	.byte	0xe
	.long	0x6b4
	.uleb128 0x2
	.byte	0x91
	.sleb128 -48
	.uleb128 0xc
	.string	"at"
	.byte	0x1
	.byte	0x15
	.byte	0x1b
	.long	0x6c4
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x9
	.long	.LASF415
	.byte	0x1
	.byte	0x16
	.byte	0x17
	.long	0x3a
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x2
	.quad	.LVL12
	.long	0x6c9
	.long	0x680
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x3
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x2
	.quad	.LVL13
	.long	0x6c9
	.long	0x69f
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x9
	.byte	0x3
	.quad	.LC0
	.byte	0
	.uleb128 0xd
	.quad	.LVL14
	.long	0x6c9
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0xaa
	.long	0x6c4
	.uleb128 0x6
	.long	0x3a
	.byte	0x17
	.byte	0
	.uleb128 0x7
	.long	0xaa
	.uleb128 0x20
	.string	"say"
	.byte	0x1
	.byte	0x5
	.byte	0x27
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x4
	.long	.LASF416
	.byte	0x1
	.byte	0x5
	.byte	0x37
	.long	0xa0
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x9
	.long	.LASF417
	.byte	0x1
	.byte	0x7
	.byte	0x10
	.long	0x2e
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x21
	.long	.LASF421
	.byte	0x1
	.byte	0x8
	.byte	0xe
	.long	0xdc
	.byte	0
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
	.uleb128 0x49
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x2
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x3
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x4
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x5
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x6
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x7
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 8
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x8
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x9
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xa
	.uleb128 0x24
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3e
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0xe
	.byte	0
	.byte	0
	.uleb128 0xb
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xc
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xd
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xe
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 2
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0xa
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 2
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x11
	.uleb128 0x1
	.byte	0
	.byte	0
	.uleb128 0x10
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x11
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 2
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x12
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x13
	.uleb128 0x11
	.byte	0x1
	.uleb128 0x25
	.uleb128 0xe
	.uleb128 0x13
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0x1f
	.uleb128 0x1b
	.uleb128 0x1f
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x10
	.uleb128 0x17
	.uleb128 0x79
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x14
	.uleb128 0x16
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x15
	.uleb128 0x15
	.byte	0x1
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x16
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x17
	.uleb128 0x24
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3e
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0x8
	.byte	0
	.byte	0
	.uleb128 0x18
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x19
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1a
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1b
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x1c
	.uleb128 0xa
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x11
	.uleb128 0x1
	.byte	0
	.byte	0
	.uleb128 0x1d
	.uleb128 0x26
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1e
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x1f
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x20
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x21
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_loc3-.Ldebug_loc2
.Ldebug_loc2:
	.value	0x5
	.byte	0x8
	.byte	0
	.long	0
.Ldebug_loc0:
.LVUS21:
	.uleb128 .LVU153
	.uleb128 .LVU156
	.uleb128 .LVU156
	.uleb128 .LVU164
	.uleb128 .LVU164
	.uleb128 .LVU167
	.uleb128 .LVU167
	.uleb128 .LVU178
	.uleb128 .LVU183
	.uleb128 .LVU185
	.uleb128 .LVU185
	.uleb128 .LVU197
.LLST21:
	.byte	0x6
	.quad	.LVL58
	.byte	0x4
	.uleb128 .LVL58-.LVL58
	.uleb128 .LVL59-.LVL58
	.uleb128 0x3
	.byte	0x9
	.byte	0xff
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL59-.LVL58
	.uleb128 .LVL65-.LVL58
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL65-.LVL58
	.uleb128 .LVL66-.LVL58
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL66-.LVL58
	.uleb128 .LVL73-.LVL58
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL75-.LVL58
	.uleb128 .LVL76-.LVL58
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL76-.LVL58
	.uleb128 .LVL78-.LVL58
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS22:
	.uleb128 .LVU152
	.uleb128 .LVU156
	.uleb128 .LVU156
	.uleb128 .LVU164
	.uleb128 .LVU164
	.uleb128 .LVU167
	.uleb128 .LVU167
	.uleb128 .LVU170
	.uleb128 .LVU171
	.uleb128 .LVU172
	.uleb128 .LVU172
	.uleb128 .LVU174
	.uleb128 .LVU174
	.uleb128 .LVU175
.LLST22:
	.byte	0x6
	.quad	.LVL58
	.byte	0x4
	.uleb128 .LVL58-.LVL58
	.uleb128 .LVL59-.LVL58
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL59-.LVL58
	.uleb128 .LVL65-.LVL58
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL65-.LVL58
	.uleb128 .LVL66-.LVL58
	.uleb128 0x2
	.byte	0x39
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL66-.LVL58
	.uleb128 .LVL67-1-.LVL58
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL68-.LVL58
	.uleb128 .LVL69-.LVL58
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL69-.LVL58
	.uleb128 .LVL70-.LVL58
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL70-.LVL58
	.uleb128 .LVL71-1-.LVL58
	.uleb128 0x1
	.byte	0x54
	.byte	0
.LVUS19:
	.uleb128 0
	.uleb128 .LVU139
	.uleb128 .LVU139
	.uleb128 .LVU140
	.uleb128 .LVU140
	.uleb128 0
.LLST19:
	.byte	0x6
	.quad	.LVL52
	.byte	0x4
	.uleb128 .LVL52-.LVL52
	.uleb128 .LVL53-.LVL52
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL53-.LVL52
	.uleb128 .LVL54-1-.LVL52
	.uleb128 0x3
	.byte	0x75
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL54-1-.LVL52
	.uleb128 .LFE9-.LVL52
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS20:
	.uleb128 0
	.uleb128 .LVU147
	.uleb128 .LVU147
	.uleb128 .LVU148
	.uleb128 .LVU148
	.uleb128 0
.LLST20:
	.byte	0x6
	.quad	.LVL55
	.byte	0x4
	.uleb128 .LVL55-.LVL55
	.uleb128 .LVL56-.LVL55
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL56-.LVL55
	.uleb128 .LVL57-1-.LVL55
	.uleb128 0x3
	.byte	0x75
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL57-1-.LVL55
	.uleb128 .LFE8-.LVL55
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS11:
	.uleb128 0
	.uleb128 .LVU116
	.uleb128 .LVU116
	.uleb128 0
.LLST11:
	.byte	0x6
	.quad	.LVL43
	.byte	0x4
	.uleb128 .LVL43-.LVL43
	.uleb128 .LVL44-.LVL43
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL44-.LVL43
	.uleb128 .LFE6-.LVL43
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS7:
	.uleb128 0
	.uleb128 .LVU70
	.uleb128 .LVU70
	.uleb128 .LVU75
	.uleb128 .LVU75
	.uleb128 .LVU78
	.uleb128 .LVU78
	.uleb128 .LVU81
	.uleb128 .LVU81
	.uleb128 .LVU88
	.uleb128 .LVU88
	.uleb128 .LVU90
	.uleb128 .LVU90
	.uleb128 .LVU97
	.uleb128 .LVU97
	.uleb128 .LVU99
	.uleb128 .LVU99
	.uleb128 .LVU105
	.uleb128 .LVU105
	.uleb128 .LVU107
	.uleb128 .LVU107
	.uleb128 0
.LLST7:
	.byte	0x6
	.quad	.LVL23
	.byte	0x4
	.uleb128 .LVL23-.LVL23
	.uleb128 .LVL25-.LVL23
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL25-.LVL23
	.uleb128 .LVL28-.LVL23
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL28-.LVL23
	.uleb128 .LVL29-.LVL23
	.uleb128 0x3
	.byte	0x71
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL29-.LVL23
	.uleb128 .LVL31-.LVL23
	.uleb128 0x3
	.byte	0x71
	.sleb128 2
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL31-.LVL23
	.uleb128 .LVL33-.LVL23
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL33-.LVL23
	.uleb128 .LVL34-.LVL23
	.uleb128 0x3
	.byte	0x71
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL34-.LVL23
	.uleb128 .LVL36-.LVL23
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL36-.LVL23
	.uleb128 .LVL37-.LVL23
	.uleb128 0x3
	.byte	0x71
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL37-.LVL23
	.uleb128 .LVL40-.LVL23
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL40-.LVL23
	.uleb128 .LVL41-.LVL23
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL41-.LVL23
	.uleb128 .LFE5-.LVL23
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS8:
	.uleb128 .LVU66
	.uleb128 .LVU73
	.uleb128 .LVU73
	.uleb128 .LVU75
	.uleb128 .LVU75
	.uleb128 .LVU80
	.uleb128 .LVU80
	.uleb128 .LVU112
.LLST8:
	.byte	0x6
	.quad	.LVL24
	.byte	0x4
	.uleb128 .LVL24-.LVL24
	.uleb128 .LVL27-.LVL24
	.uleb128 0x4
	.byte	0x91
	.sleb128 -80
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL27-.LVL24
	.uleb128 .LVL28-.LVL24
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL28-.LVL24
	.uleb128 .LVL30-.LVL24
	.uleb128 0x3
	.byte	0x70
	.sleb128 8
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL30-.LVL24
	.uleb128 .LVL42-.LVL24
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS9:
	.uleb128 .LVU67
	.uleb128 .LVU74
	.uleb128 .LVU74
	.uleb128 .LVU101
	.uleb128 .LVU101
	.uleb128 .LVU102
	.uleb128 .LVU102
	.uleb128 0
.LLST9:
	.byte	0x6
	.quad	.LVL24
	.byte	0x4
	.uleb128 .LVL24-.LVL24
	.uleb128 .LVL28-.LVL24
	.uleb128 0x2
	.byte	0x33
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL28-.LVL24
	.uleb128 .LVL38-.LVL24
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL38-.LVL24
	.uleb128 .LVL39-.LVL24
	.uleb128 0x3
	.byte	0x75
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL39-.LVL24
	.uleb128 .LFE5-.LVL24
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS10:
	.uleb128 .LVU68
	.uleb128 .LVU72
	.uleb128 .LVU72
	.uleb128 0
.LLST10:
	.byte	0x6
	.quad	.LVL24
	.byte	0x4
	.uleb128 .LVL24-.LVL24
	.uleb128 .LVL26-.LVL24
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL26-.LVL24
	.uleb128 .LFE5-.LVL24
	.uleb128 0x1
	.byte	0x54
	.byte	0
.LVUS6:
	.uleb128 0
	.uleb128 .LVU47
	.uleb128 .LVU47
	.uleb128 .LVU57
	.uleb128 .LVU57
	.uleb128 .LVU58
	.uleb128 .LVU58
	.uleb128 0
.LLST6:
	.byte	0x6
	.quad	.LVL19
	.byte	0x4
	.uleb128 .LVL19-.LVL19
	.uleb128 .LVL20-.LVL19
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL20-.LVL19
	.uleb128 .LVL21-.LVL19
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL21-.LVL19
	.uleb128 .LVL22-.LVL19
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL22-.LVL19
	.uleb128 .LFE4-.LVL19
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS16:
	.uleb128 0
	.uleb128 .LVU131
.LLST16:
	.byte	0x8
	.quad	.LVL49
	.uleb128 .LVL51-.LVL49
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS17:
	.uleb128 0
	.uleb128 .LVU131
.LLST17:
	.byte	0x8
	.quad	.LVL49
	.uleb128 .LVL51-.LVL49
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS18:
	.uleb128 .LVU130
	.uleb128 .LVU131
	.uleb128 .LVU131
	.uleb128 0
.LLST18:
	.byte	0x6
	.quad	.LVL50
	.byte	0x4
	.uleb128 .LVL50-.LVL50
	.uleb128 .LVL51-.LVL50
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL51-.LVL50
	.uleb128 .LFE3-.LVL50
	.uleb128 0x1
	.byte	0x58
	.byte	0
.LVUS12:
	.uleb128 0
	.uleb128 .LVU125
.LLST12:
	.byte	0x8
	.quad	.LVL46
	.uleb128 .LVL48-.LVL46
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS13:
	.uleb128 0
	.uleb128 .LVU125
.LLST13:
	.byte	0x8
	.quad	.LVL46
	.uleb128 .LVL48-.LVL46
	.uleb128 0x1
	.byte	0x54
	.byte	0
.LVUS14:
	.uleb128 0
	.uleb128 .LVU125
.LLST14:
	.byte	0x8
	.quad	.LVL46
	.uleb128 .LVL48-.LVL46
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS15:
	.uleb128 .LVU124
	.uleb128 .LVU125
	.uleb128 .LVU125
	.uleb128 0
.LLST15:
	.byte	0x6
	.quad	.LVL47
	.byte	0x4
	.uleb128 .LVL47-.LVL47
	.uleb128 .LVL48-.LVL47
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL48-.LVL47
	.uleb128 .LFE2-.LVL47
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS2:
	.uleb128 0
	.uleb128 .LVU22
	.uleb128 .LVU22
	.uleb128 .LVU34
	.uleb128 .LVU34
	.uleb128 .LVU38
	.uleb128 .LVU38
	.uleb128 .LVU39
	.uleb128 .LVU39
	.uleb128 0
.LLST2:
	.byte	0x6
	.quad	.LVL5
	.byte	0x4
	.uleb128 .LVL5-.LVL5
	.uleb128 .LVL9-.LVL5
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL9-.LVL5
	.uleb128 .LVL12-1-.LVL5
	.uleb128 0x1
	.byte	0x58
	.byte	0x4
	.uleb128 .LVL12-1-.LVL5
	.uleb128 .LVL16-.LVL5
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL16-.LVL5
	.uleb128 .LVL17-.LVL5
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL17-.LVL5
	.uleb128 .LFE1-.LVL5
	.uleb128 0x1
	.byte	0x58
	.byte	0
.LVUS3:
	.uleb128 0
	.uleb128 .LVU22
	.uleb128 .LVU22
	.uleb128 .LVU34
	.uleb128 .LVU34
	.uleb128 .LVU38
	.uleb128 .LVU38
	.uleb128 .LVU39
	.uleb128 .LVU39
	.uleb128 0
.LLST3:
	.byte	0x6
	.quad	.LVL5
	.byte	0x4
	.uleb128 .LVL5-.LVL5
	.uleb128 .LVL9-.LVL5
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL9-.LVL5
	.uleb128 .LVL12-1-.LVL5
	.uleb128 0x1
	.byte	0x59
	.byte	0x4
	.uleb128 .LVL12-1-.LVL5
	.uleb128 .LVL16-.LVL5
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL16-.LVL5
	.uleb128 .LVL17-.LVL5
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL17-.LVL5
	.uleb128 .LFE1-.LVL5
	.uleb128 0x1
	.byte	0x59
	.byte	0
.LVUS4:
	.uleb128 .LVU15
	.uleb128 .LVU19
	.uleb128 .LVU19
	.uleb128 .LVU21
	.uleb128 .LVU21
	.uleb128 .LVU22
	.uleb128 .LVU22
	.uleb128 .LVU37
	.uleb128 .LVU38
	.uleb128 .LVU39
	.uleb128 .LVU39
	.uleb128 .LVU40
	.uleb128 .LVU40
	.uleb128 .LVU41
	.uleb128 .LVU41
	.uleb128 0
.LLST4:
	.byte	0x6
	.quad	.LVL6
	.byte	0x4
	.uleb128 .LVL6-.LVL6
	.uleb128 .LVL7-.LVL6
	.uleb128 0x3
	.byte	0x91
	.sleb128 -24
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL7-.LVL6
	.uleb128 .LVL8-.LVL6
	.uleb128 0x3
	.byte	0x91
	.sleb128 -25
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL8-.LVL6
	.uleb128 .LVL9-.LVL6
	.uleb128 0x3
	.byte	0x91
	.sleb128 -26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL9-.LVL6
	.uleb128 .LVL15-.LVL6
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL16-.LVL6
	.uleb128 .LVL17-.LVL6
	.uleb128 0x3
	.byte	0x91
	.sleb128 -24
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL17-.LVL6
	.uleb128 .LVL17-.LVL6
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL17-.LVL6
	.uleb128 .LVL18-.LVL6
	.uleb128 0x3
	.byte	0x75
	.sleb128 -2
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL18-.LVL6
	.uleb128 .LFE1-.LVL6
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS5:
	.uleb128 .LVU18
	.uleb128 .LVU34
	.uleb128 .LVU39
	.uleb128 0
.LLST5:
	.byte	0x6
	.quad	.LVL7
	.byte	0x4
	.uleb128 .LVL7-.LVL7
	.uleb128 .LVL12-1-.LVL7
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL17-.LVL7
	.uleb128 .LFE1-.LVL7
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU7
	.uleb128 .LVU7
	.uleb128 0
.LLST0:
	.byte	0x6
	.quad	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL2-.LVL0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL2-.LVL0
	.uleb128 .LFE0-.LVL0
	.uleb128 0x1
	.byte	0x54
	.byte	0
.LVUS1:
	.uleb128 .LVU3
	.uleb128 .LVU7
	.uleb128 .LVU7
	.uleb128 0
.LLST1:
	.byte	0x6
	.quad	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL2-.LVL1
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL2-.LVL1
	.uleb128 .LFE0-.LVL1
	.uleb128 0x1
	.byte	0x51
	.byte	0
.Ldebug_loc3:
	.section	.debug_aranges,"",@progbits
	.long	0xcc
	.value	0x2
	.long	.Ldebug_info0
	.byte	0x8
	.byte	0
	.value	0
	.value	0
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.quad	.LFB1
	.quad	.LFE1-.LFB1
	.quad	.LFB4
	.quad	.LFE4-.LFB4
	.quad	.LFB5
	.quad	.LFE5-.LFB5
	.quad	.LFB6
	.quad	.LFE6-.LFB6
	.quad	.LFB7
	.quad	.LFE7-.LFB7
	.quad	.LFB2
	.quad	.LFE2-.LFB2
	.quad	.LFB3
	.quad	.LFE3-.LFB3
	.quad	.LFB9
	.quad	.LFE9-.LFB9
	.quad	.LFB8
	.quad	.LFE8-.LFB8
	.quad	.LFB10
	.quad	.LFE10-.LFB10
	.quad	0
	.quad	0
	.section	.debug_rnglists,"",@progbits
.Ldebug_ranges0:
	.long	.Ldebug_ranges3-.Ldebug_ranges2
.Ldebug_ranges2:
	.value	0x5
	.byte	0x8
	.byte	0
	.long	0
.LLRL23:
	.byte	0x7
	.quad	.LFB0
	.uleb128 .LFE0-.LFB0
	.byte	0x7
	.quad	.LFB1
	.uleb128 .LFE1-.LFB1
	.byte	0x7
	.quad	.LFB4
	.uleb128 .LFE4-.LFB4
	.byte	0x7
	.quad	.LFB5
	.uleb128 .LFE5-.LFB5
	.byte	0x7
	.quad	.LFB6
	.uleb128 .LFE6-.LFB6
	.byte	0x7
	.quad	.LFB7
	.uleb128 .LFE7-.LFB7
	.byte	0x7
	.quad	.LFB2
	.uleb128 .LFE2-.LFB2
	.byte	0x7
	.quad	.LFB3
	.uleb128 .LFE3-.LFB3
	.byte	0x7
	.quad	.LFB9
	.uleb128 .LFE9-.LFB9
	.byte	0x7
	.quad	.LFB8
	.uleb128 .LFE8-.LFB8
	.byte	0x7
	.quad	.LFB10
	.uleb128 .LFE10-.LFB10
	.byte	0
.Ldebug_ranges3:
	.section	.debug_macro,"",@progbits
.Ldebug_macro0:
	.value	0x5
	.byte	0x2
	.long	.Ldebug_line0
	.byte	0x7
	.long	.Ldebug_macro2
	.byte	0x3
	.uleb128 0
	.uleb128 0x2
	.file 3 "/usr/include/stdc-predef.h"
	.byte	0x3
	.uleb128 0
	.uleb128 0x3
	.byte	0x7
	.long	.Ldebug_macro3
	.byte	0x4
	.byte	0x3
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x4
	.byte	0x4
	.byte	0
	.section	.debug_macro,"G",@progbits,wm4.0.2c43b8ced8665fd7a7a7ac5966714c47,comdat
.Ldebug_macro2:
	.value	0x5
	.byte	0
	.byte	0x5
	.uleb128 0
	.long	.LASF2
	.byte	0x5
	.uleb128 0
	.long	.LASF3
	.byte	0x5
	.uleb128 0
	.long	.LASF4
	.byte	0x5
	.uleb128 0
	.long	.LASF5
	.byte	0x5
	.uleb128 0
	.long	.LASF6
	.byte	0x5
	.uleb128 0
	.long	.LASF7
	.byte	0x5
	.uleb128 0
	.long	.LASF8
	.byte	0x5
	.uleb128 0
	.long	.LASF9
	.byte	0x5
	.uleb128 0
	.long	.LASF10
	.byte	0x5
	.uleb128 0
	.long	.LASF11
	.byte	0x5
	.uleb128 0
	.long	.LASF12
	.byte	0x5
	.uleb128 0
	.long	.LASF13
	.byte	0x5
	.uleb128 0
	.long	.LASF14
	.byte	0x5
	.uleb128 0
	.long	.LASF15
	.byte	0x5
	.uleb128 0
	.long	.LASF16
	.byte	0x5
	.uleb128 0
	.long	.LASF17
	.byte	0x5
	.uleb128 0
	.long	.LASF18
	.byte	0x5
	.uleb128 0
	.long	.LASF19
	.byte	0x5
	.uleb128 0
	.long	.LASF20
	.byte	0x5
	.uleb128 0
	.long	.LASF21
	.byte	0x5
	.uleb128 0
	.long	.LASF22
	.byte	0x5
	.uleb128 0
	.long	.LASF23
	.byte	0x5
	.uleb128 0
	.long	.LASF24
	.byte	0x5
	.uleb128 0
	.long	.LASF25
	.byte	0x5
	.uleb128 0
	.long	.LASF26
	.byte	0x5
	.uleb128 0
	.long	.LASF27
	.byte	0x5
	.uleb128 0
	.long	.LASF28
	.byte	0x5
	.uleb128 0
	.long	.LASF29
	.byte	0x5
	.uleb128 0
	.long	.LASF30
	.byte	0x5
	.uleb128 0
	.long	.LASF31
	.byte	0x5
	.uleb128 0
	.long	.LASF32
	.byte	0x5
	.uleb128 0
	.long	.LASF33
	.byte	0x5
	.uleb128 0
	.long	.LASF34
	.byte	0x5
	.uleb128 0
	.long	.LASF35
	.byte	0x5
	.uleb128 0
	.long	.LASF36
	.byte	0x5
	.uleb128 0
	.long	.LASF37
	.byte	0x5
	.uleb128 0
	.long	.LASF38
	.byte	0x5
	.uleb128 0
	.long	.LASF39
	.byte	0x5
	.uleb128 0
	.long	.LASF40
	.byte	0x5
	.uleb128 0
	.long	.LASF41
	.byte	0x5
	.uleb128 0
	.long	.LASF42
	.byte	0x5
	.uleb128 0
	.long	.LASF43
	.byte	0x5
	.uleb128 0
	.long	.LASF44
	.byte	0x5
	.uleb128 0
	.long	.LASF45
	.byte	0x5
	.uleb128 0
	.long	.LASF46
	.byte	0x5
	.uleb128 0
	.long	.LASF47
	.byte	0x5
	.uleb128 0
	.long	.LASF48
	.byte	0x5
	.uleb128 0
	.long	.LASF49
	.byte	0x5
	.uleb128 0
	.long	.LASF50
	.byte	0x5
	.uleb128 0
	.long	.LASF51
	.byte	0x5
	.uleb128 0
	.long	.LASF52
	.byte	0x5
	.uleb128 0
	.long	.LASF53
	.byte	0x5
	.uleb128 0
	.long	.LASF54
	.byte	0x5
	.uleb128 0
	.long	.LASF55
	.byte	0x5
	.uleb128 0
	.long	.LASF56
	.byte	0x5
	.uleb128 0
	.long	.LASF57
	.byte	0x5
	.uleb128 0
	.long	.LASF58
	.byte	0x5
	.uleb128 0
	.long	.LASF59
	.byte	0x5
	.uleb128 0
	.long	.LASF60
	.byte	0x5
	.uleb128 0
	.long	.LASF61
	.byte	0x5
	.uleb128 0
	.long	.LASF62
	.byte	0x5
	.uleb128 0
	.long	.LASF63
	.byte	0x5
	.uleb128 0
	.long	.LASF64
	.byte	0x5
	.uleb128 0
	.long	.LASF65
	.byte	0x5
	.uleb128 0
	.long	.LASF66
	.byte	0x5
	.uleb128 0
	.long	.LASF67
	.byte	0x5
	.uleb128 0
	.long	.LASF68
	.byte	0x5
	.uleb128 0
	.long	.LASF69
	.byte	0x5
	.uleb128 0
	.long	.LASF70
	.byte	0x5
	.uleb128 0
	.long	.LASF71
	.byte	0x5
	.uleb128 0
	.long	.LASF72
	.byte	0x5
	.uleb128 0
	.long	.LASF73
	.byte	0x5
	.uleb128 0
	.long	.LASF74
	.byte	0x5
	.uleb128 0
	.long	.LASF75
	.byte	0x5
	.uleb128 0
	.long	.LASF76
	.byte	0x5
	.uleb128 0
	.long	.LASF77
	.byte	0x5
	.uleb128 0
	.long	.LASF78
	.byte	0x5
	.uleb128 0
	.long	.LASF79
	.byte	0x5
	.uleb128 0
	.long	.LASF80
	.byte	0x5
	.uleb128 0
	.long	.LASF81
	.byte	0x5
	.uleb128 0
	.long	.LASF82
	.byte	0x5
	.uleb128 0
	.long	.LASF83
	.byte	0x5
	.uleb128 0
	.long	.LASF84
	.byte	0x5
	.uleb128 0
	.long	.LASF85
	.byte	0x5
	.uleb128 0
	.long	.LASF86
	.byte	0x5
	.uleb128 0
	.long	.LASF87
	.byte	0x5
	.uleb128 0
	.long	.LASF88
	.byte	0x5
	.uleb128 0
	.long	.LASF89
	.byte	0x5
	.uleb128 0
	.long	.LASF90
	.byte	0x5
	.uleb128 0
	.long	.LASF91
	.byte	0x5
	.uleb128 0
	.long	.LASF92
	.byte	0x5
	.uleb128 0
	.long	.LASF93
	.byte	0x5
	.uleb128 0
	.long	.LASF94
	.byte	0x5
	.uleb128 0
	.long	.LASF95
	.byte	0x5
	.uleb128 0
	.long	.LASF96
	.byte	0x5
	.uleb128 0
	.long	.LASF97
	.byte	0x5
	.uleb128 0
	.long	.LASF98
	.byte	0x5
	.uleb128 0
	.long	.LASF99
	.byte	0x5
	.uleb128 0
	.long	.LASF100
	.byte	0x5
	.uleb128 0
	.long	.LASF101
	.byte	0x5
	.uleb128 0
	.long	.LASF102
	.byte	0x5
	.uleb128 0
	.long	.LASF103
	.byte	0x5
	.uleb128 0
	.long	.LASF104
	.byte	0x5
	.uleb128 0
	.long	.LASF105
	.byte	0x5
	.uleb128 0
	.long	.LASF106
	.byte	0x5
	.uleb128 0
	.long	.LASF107
	.byte	0x5
	.uleb128 0
	.long	.LASF108
	.byte	0x5
	.uleb128 0
	.long	.LASF109
	.byte	0x5
	.uleb128 0
	.long	.LASF110
	.byte	0x5
	.uleb128 0
	.long	.LASF111
	.byte	0x5
	.uleb128 0
	.long	.LASF112
	.byte	0x5
	.uleb128 0
	.long	.LASF113
	.byte	0x5
	.uleb128 0
	.long	.LASF114
	.byte	0x5
	.uleb128 0
	.long	.LASF115
	.byte	0x5
	.uleb128 0
	.long	.LASF116
	.byte	0x5
	.uleb128 0
	.long	.LASF117
	.byte	0x5
	.uleb128 0
	.long	.LASF118
	.byte	0x5
	.uleb128 0
	.long	.LASF119
	.byte	0x5
	.uleb128 0
	.long	.LASF120
	.byte	0x5
	.uleb128 0
	.long	.LASF121
	.byte	0x5
	.uleb128 0
	.long	.LASF122
	.byte	0x5
	.uleb128 0
	.long	.LASF123
	.byte	0x5
	.uleb128 0
	.long	.LASF124
	.byte	0x5
	.uleb128 0
	.long	.LASF125
	.byte	0x5
	.uleb128 0
	.long	.LASF126
	.byte	0x5
	.uleb128 0
	.long	.LASF127
	.byte	0x5
	.uleb128 0
	.long	.LASF128
	.byte	0x5
	.uleb128 0
	.long	.LASF129
	.byte	0x5
	.uleb128 0
	.long	.LASF130
	.byte	0x5
	.uleb128 0
	.long	.LASF131
	.byte	0x5
	.uleb128 0
	.long	.LASF132
	.byte	0x5
	.uleb128 0
	.long	.LASF133
	.byte	0x5
	.uleb128 0
	.long	.LASF134
	.byte	0x5
	.uleb128 0
	.long	.LASF135
	.byte	0x5
	.uleb128 0
	.long	.LASF136
	.byte	0x5
	.uleb128 0
	.long	.LASF137
	.byte	0x5
	.uleb128 0
	.long	.LASF138
	.byte	0x5
	.uleb128 0
	.long	.LASF139
	.byte	0x5
	.uleb128 0
	.long	.LASF140
	.byte	0x5
	.uleb128 0
	.long	.LASF141
	.byte	0x5
	.uleb128 0
	.long	.LASF142
	.byte	0x5
	.uleb128 0
	.long	.LASF143
	.byte	0x5
	.uleb128 0
	.long	.LASF144
	.byte	0x5
	.uleb128 0
	.long	.LASF145
	.byte	0x5
	.uleb128 0
	.long	.LASF146
	.byte	0x5
	.uleb128 0
	.long	.LASF147
	.byte	0x5
	.uleb128 0
	.long	.LASF148
	.byte	0x5
	.uleb128 0
	.long	.LASF149
	.byte	0x5
	.uleb128 0
	.long	.LASF150
	.byte	0x5
	.uleb128 0
	.long	.LASF151
	.byte	0x5
	.uleb128 0
	.long	.LASF152
	.byte	0x5
	.uleb128 0
	.long	.LASF153
	.byte	0x5
	.uleb128 0
	.long	.LASF154
	.byte	0x5
	.uleb128 0
	.long	.LASF155
	.byte	0x5
	.uleb128 0
	.long	.LASF156
	.byte	0x5
	.uleb128 0
	.long	.LASF157
	.byte	0x5
	.uleb128 0
	.long	.LASF158
	.byte	0x5
	.uleb128 0
	.long	.LASF159
	.byte	0x5
	.uleb128 0
	.long	.LASF160
	.byte	0x5
	.uleb128 0
	.long	.LASF161
	.byte	0x5
	.uleb128 0
	.long	.LASF162
	.byte	0x5
	.uleb128 0
	.long	.LASF163
	.byte	0x5
	.uleb128 0
	.long	.LASF164
	.byte	0x5
	.uleb128 0
	.long	.LASF165
	.byte	0x5
	.uleb128 0
	.long	.LASF166
	.byte	0x5
	.uleb128 0
	.long	.LASF167
	.byte	0x5
	.uleb128 0
	.long	.LASF168
	.byte	0x5
	.uleb128 0
	.long	.LASF169
	.byte	0x5
	.uleb128 0
	.long	.LASF170
	.byte	0x5
	.uleb128 0
	.long	.LASF171
	.byte	0x5
	.uleb128 0
	.long	.LASF172
	.byte	0x5
	.uleb128 0
	.long	.LASF173
	.byte	0x5
	.uleb128 0
	.long	.LASF174
	.byte	0x5
	.uleb128 0
	.long	.LASF175
	.byte	0x5
	.uleb128 0
	.long	.LASF176
	.byte	0x5
	.uleb128 0
	.long	.LASF177
	.byte	0x5
	.uleb128 0
	.long	.LASF178
	.byte	0x5
	.uleb128 0
	.long	.LASF179
	.byte	0x5
	.uleb128 0
	.long	.LASF180
	.byte	0x5
	.uleb128 0
	.long	.LASF181
	.byte	0x5
	.uleb128 0
	.long	.LASF182
	.byte	0x5
	.uleb128 0
	.long	.LASF183
	.byte	0x5
	.uleb128 0
	.long	.LASF184
	.byte	0x5
	.uleb128 0
	.long	.LASF185
	.byte	0x5
	.uleb128 0
	.long	.LASF186
	.byte	0x5
	.uleb128 0
	.long	.LASF187
	.byte	0x5
	.uleb128 0
	.long	.LASF188
	.byte	0x5
	.uleb128 0
	.long	.LASF189
	.byte	0x5
	.uleb128 0
	.long	.LASF190
	.byte	0x5
	.uleb128 0
	.long	.LASF191
	.byte	0x5
	.uleb128 0
	.long	.LASF192
	.byte	0x5
	.uleb128 0
	.long	.LASF193
	.byte	0x5
	.uleb128 0
	.long	.LASF194
	.byte	0x5
	.uleb128 0
	.long	.LASF195
	.byte	0x5
	.uleb128 0
	.long	.LASF196
	.byte	0x5
	.uleb128 0
	.long	.LASF197
	.byte	0x5
	.uleb128 0
	.long	.LASF198
	.byte	0x5
	.uleb128 0
	.long	.LASF199
	.byte	0x5
	.uleb128 0
	.long	.LASF200
	.byte	0x5
	.uleb128 0
	.long	.LASF201
	.byte	0x5
	.uleb128 0
	.long	.LASF202
	.byte	0x5
	.uleb128 0
	.long	.LASF203
	.byte	0x5
	.uleb128 0
	.long	.LASF204
	.byte	0x5
	.uleb128 0
	.long	.LASF205
	.byte	0x5
	.uleb128 0
	.long	.LASF206
	.byte	0x5
	.uleb128 0
	.long	.LASF207
	.byte	0x5
	.uleb128 0
	.long	.LASF208
	.byte	0x5
	.uleb128 0
	.long	.LASF209
	.byte	0x5
	.uleb128 0
	.long	.LASF210
	.byte	0x5
	.uleb128 0
	.long	.LASF211
	.byte	0x5
	.uleb128 0
	.long	.LASF212
	.byte	0x5
	.uleb128 0
	.long	.LASF213
	.byte	0x5
	.uleb128 0
	.long	.LASF214
	.byte	0x5
	.uleb128 0
	.long	.LASF215
	.byte	0x5
	.uleb128 0
	.long	.LASF216
	.byte	0x5
	.uleb128 0
	.long	.LASF217
	.byte	0x5
	.uleb128 0
	.long	.LASF218
	.byte	0x5
	.uleb128 0
	.long	.LASF219
	.byte	0x5
	.uleb128 0
	.long	.LASF220
	.byte	0x5
	.uleb128 0
	.long	.LASF221
	.byte	0x5
	.uleb128 0
	.long	.LASF222
	.byte	0x5
	.uleb128 0
	.long	.LASF223
	.byte	0x5
	.uleb128 0
	.long	.LASF224
	.byte	0x5
	.uleb128 0
	.long	.LASF225
	.byte	0x5
	.uleb128 0
	.long	.LASF226
	.byte	0x5
	.uleb128 0
	.long	.LASF227
	.byte	0x5
	.uleb128 0
	.long	.LASF228
	.byte	0x5
	.uleb128 0
	.long	.LASF229
	.byte	0x5
	.uleb128 0
	.long	.LASF230
	.byte	0x5
	.uleb128 0
	.long	.LASF231
	.byte	0x5
	.uleb128 0
	.long	.LASF232
	.byte	0x5
	.uleb128 0
	.long	.LASF233
	.byte	0x5
	.uleb128 0
	.long	.LASF234
	.byte	0x5
	.uleb128 0
	.long	.LASF235
	.byte	0x5
	.uleb128 0
	.long	.LASF236
	.byte	0x5
	.uleb128 0
	.long	.LASF237
	.byte	0x5
	.uleb128 0
	.long	.LASF238
	.byte	0x5
	.uleb128 0
	.long	.LASF239
	.byte	0x5
	.uleb128 0
	.long	.LASF240
	.byte	0x5
	.uleb128 0
	.long	.LASF241
	.byte	0x5
	.uleb128 0
	.long	.LASF242
	.byte	0x5
	.uleb128 0
	.long	.LASF243
	.byte	0x5
	.uleb128 0
	.long	.LASF244
	.byte	0x5
	.uleb128 0
	.long	.LASF245
	.byte	0x5
	.uleb128 0
	.long	.LASF246
	.byte	0x5
	.uleb128 0
	.long	.LASF247
	.byte	0x5
	.uleb128 0
	.long	.LASF248
	.byte	0x5
	.uleb128 0
	.long	.LASF249
	.byte	0x5
	.uleb128 0
	.long	.LASF250
	.byte	0x5
	.uleb128 0
	.long	.LASF251
	.byte	0x5
	.uleb128 0
	.long	.LASF252
	.byte	0x5
	.uleb128 0
	.long	.LASF253
	.byte	0x5
	.uleb128 0
	.long	.LASF254
	.byte	0x5
	.uleb128 0
	.long	.LASF255
	.byte	0x5
	.uleb128 0
	.long	.LASF256
	.byte	0x5
	.uleb128 0
	.long	.LASF257
	.byte	0x5
	.uleb128 0
	.long	.LASF258
	.byte	0x5
	.uleb128 0
	.long	.LASF259
	.byte	0x5
	.uleb128 0
	.long	.LASF260
	.byte	0x5
	.uleb128 0
	.long	.LASF261
	.byte	0x5
	.uleb128 0
	.long	.LASF262
	.byte	0x5
	.uleb128 0
	.long	.LASF263
	.byte	0x5
	.uleb128 0
	.long	.LASF264
	.byte	0x5
	.uleb128 0
	.long	.LASF265
	.byte	0x5
	.uleb128 0
	.long	.LASF266
	.byte	0x5
	.uleb128 0
	.long	.LASF267
	.byte	0x5
	.uleb128 0
	.long	.LASF268
	.byte	0x5
	.uleb128 0
	.long	.LASF269
	.byte	0x5
	.uleb128 0
	.long	.LASF270
	.byte	0x5
	.uleb128 0
	.long	.LASF271
	.byte	0x5
	.uleb128 0
	.long	.LASF272
	.byte	0x5
	.uleb128 0
	.long	.LASF273
	.byte	0x5
	.uleb128 0
	.long	.LASF274
	.byte	0x5
	.uleb128 0
	.long	.LASF275
	.byte	0x5
	.uleb128 0
	.long	.LASF276
	.byte	0x5
	.uleb128 0
	.long	.LASF277
	.byte	0x5
	.uleb128 0
	.long	.LASF278
	.byte	0x5
	.uleb128 0
	.long	.LASF279
	.byte	0x5
	.uleb128 0
	.long	.LASF280
	.byte	0x5
	.uleb128 0
	.long	.LASF281
	.byte	0x5
	.uleb128 0
	.long	.LASF282
	.byte	0x5
	.uleb128 0
	.long	.LASF283
	.byte	0x5
	.uleb128 0
	.long	.LASF284
	.byte	0x5
	.uleb128 0
	.long	.LASF285
	.byte	0x5
	.uleb128 0
	.long	.LASF286
	.byte	0x5
	.uleb128 0
	.long	.LASF287
	.byte	0x5
	.uleb128 0
	.long	.LASF288
	.byte	0x5
	.uleb128 0
	.long	.LASF289
	.byte	0x5
	.uleb128 0
	.long	.LASF290
	.byte	0x5
	.uleb128 0
	.long	.LASF291
	.byte	0x5
	.uleb128 0
	.long	.LASF292
	.byte	0x5
	.uleb128 0
	.long	.LASF293
	.byte	0x5
	.uleb128 0
	.long	.LASF294
	.byte	0x5
	.uleb128 0
	.long	.LASF295
	.byte	0x5
	.uleb128 0
	.long	.LASF296
	.byte	0x5
	.uleb128 0
	.long	.LASF297
	.byte	0x5
	.uleb128 0
	.long	.LASF298
	.byte	0x5
	.uleb128 0
	.long	.LASF299
	.byte	0x5
	.uleb128 0
	.long	.LASF300
	.byte	0x5
	.uleb128 0
	.long	.LASF301
	.byte	0x5
	.uleb128 0
	.long	.LASF302
	.byte	0x5
	.uleb128 0
	.long	.LASF303
	.byte	0x5
	.uleb128 0
	.long	.LASF304
	.byte	0x5
	.uleb128 0
	.long	.LASF305
	.byte	0x5
	.uleb128 0
	.long	.LASF306
	.byte	0x5
	.uleb128 0
	.long	.LASF307
	.byte	0x5
	.uleb128 0
	.long	.LASF308
	.byte	0x5
	.uleb128 0
	.long	.LASF309
	.byte	0x5
	.uleb128 0
	.long	.LASF310
	.byte	0x5
	.uleb128 0
	.long	.LASF311
	.byte	0x5
	.uleb128 0
	.long	.LASF312
	.byte	0x5
	.uleb128 0
	.long	.LASF313
	.byte	0x5
	.uleb128 0
	.long	.LASF314
	.byte	0x5
	.uleb128 0
	.long	.LASF315
	.byte	0x5
	.uleb128 0
	.long	.LASF316
	.byte	0x5
	.uleb128 0
	.long	.LASF317
	.byte	0x5
	.uleb128 0
	.long	.LASF318
	.byte	0x5
	.uleb128 0
	.long	.LASF319
	.byte	0x5
	.uleb128 0
	.long	.LASF320
	.byte	0x5
	.uleb128 0
	.long	.LASF321
	.byte	0x5
	.uleb128 0
	.long	.LASF322
	.byte	0x5
	.uleb128 0
	.long	.LASF323
	.byte	0x5
	.uleb128 0
	.long	.LASF324
	.byte	0x5
	.uleb128 0
	.long	.LASF325
	.byte	0x5
	.uleb128 0
	.long	.LASF326
	.byte	0x5
	.uleb128 0
	.long	.LASF327
	.byte	0x5
	.uleb128 0
	.long	.LASF328
	.byte	0x5
	.uleb128 0
	.long	.LASF329
	.byte	0x5
	.uleb128 0
	.long	.LASF330
	.byte	0x5
	.uleb128 0
	.long	.LASF331
	.byte	0x5
	.uleb128 0
	.long	.LASF332
	.byte	0x5
	.uleb128 0
	.long	.LASF333
	.byte	0x5
	.uleb128 0
	.long	.LASF334
	.byte	0x5
	.uleb128 0
	.long	.LASF335
	.byte	0x5
	.uleb128 0
	.long	.LASF336
	.byte	0x5
	.uleb128 0
	.long	.LASF337
	.byte	0x5
	.uleb128 0
	.long	.LASF338
	.byte	0x5
	.uleb128 0
	.long	.LASF339
	.byte	0x5
	.uleb128 0
	.long	.LASF340
	.byte	0x5
	.uleb128 0
	.long	.LASF341
	.byte	0x5
	.uleb128 0
	.long	.LASF342
	.byte	0x5
	.uleb128 0
	.long	.LASF343
	.byte	0x5
	.uleb128 0
	.long	.LASF344
	.byte	0x5
	.uleb128 0
	.long	.LASF345
	.byte	0x5
	.uleb128 0
	.long	.LASF346
	.byte	0x5
	.uleb128 0
	.long	.LASF347
	.byte	0x5
	.uleb128 0
	.long	.LASF348
	.byte	0x5
	.uleb128 0
	.long	.LASF349
	.byte	0x5
	.uleb128 0
	.long	.LASF350
	.byte	0x5
	.uleb128 0
	.long	.LASF351
	.byte	0x5
	.uleb128 0
	.long	.LASF352
	.byte	0x5
	.uleb128 0
	.long	.LASF353
	.byte	0x5
	.uleb128 0
	.long	.LASF354
	.byte	0x5
	.uleb128 0
	.long	.LASF355
	.byte	0x5
	.uleb128 0
	.long	.LASF356
	.byte	0x5
	.uleb128 0
	.long	.LASF357
	.byte	0x5
	.uleb128 0
	.long	.LASF358
	.byte	0x5
	.uleb128 0
	.long	.LASF359
	.byte	0x5
	.uleb128 0
	.long	.LASF360
	.byte	0x5
	.uleb128 0
	.long	.LASF361
	.byte	0x5
	.uleb128 0
	.long	.LASF362
	.byte	0x5
	.uleb128 0
	.long	.LASF363
	.byte	0x5
	.uleb128 0
	.long	.LASF364
	.byte	0x5
	.uleb128 0
	.long	.LASF365
	.byte	0x5
	.uleb128 0
	.long	.LASF366
	.byte	0x5
	.uleb128 0
	.long	.LASF367
	.byte	0x5
	.uleb128 0
	.long	.LASF368
	.byte	0x5
	.uleb128 0
	.long	.LASF369
	.byte	0x5
	.uleb128 0
	.long	.LASF370
	.byte	0x5
	.uleb128 0
	.long	.LASF371
	.byte	0x5
	.uleb128 0
	.long	.LASF372
	.byte	0x5
	.uleb128 0
	.long	.LASF373
	.byte	0x5
	.uleb128 0
	.long	.LASF374
	.byte	0x5
	.uleb128 0
	.long	.LASF375
	.byte	0x5
	.uleb128 0
	.long	.LASF376
	.byte	0
	.section	.debug_macro,"G",@progbits,wm4.stdcpredef.h.19.88fdbfd5cf6f83ed579effc3e425f09b,comdat
.Ldebug_macro3:
	.value	0x5
	.byte	0
	.byte	0x5
	.uleb128 0x13
	.long	.LASF377
	.byte	0x5
	.uleb128 0x26
	.long	.LASF378
	.byte	0x5
	.uleb128 0x27
	.long	.LASF379
	.byte	0x5
	.uleb128 0x30
	.long	.LASF380
	.byte	0x5
	.uleb128 0x31
	.long	.LASF381
	.byte	0x5
	.uleb128 0x3e
	.long	.LASF382
	.byte	0
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF211:
	.string	"__FLT16_NORM_MAX__ 6.55040000000000000000000000000000000e+4F16"
.LASF102:
	.string	"__SIG_ATOMIC_MAX__ 0x7fffffff"
.LASF249:
	.string	"__FLT64_HAS_QUIET_NAN__ 1"
.LASF312:
	.string	"__DEC64_SUBNORMAL_MIN__ 0.000000000000001E-383DD"
.LASF206:
	.string	"__FLT16_MIN_10_EXP__ (-4)"
.LASF232:
	.string	"__FLT32_HAS_INFINITY__ 1"
.LASF239:
	.string	"__FLT64_MAX_EXP__ 1024"
.LASF157:
	.string	"__FLT_MIN_10_EXP__ (-37)"
.LASF293:
	.string	"__FLT64X_EPSILON__ 1.08420217248550443400745280086994171e-19F64x"
.LASF271:
	.string	"__FLT32X_MAX_EXP__ 1024"
.LASF336:
	.string	"__GCC_ATOMIC_TEST_AND_SET_TRUEVAL 1"
.LASF412:
	.string	"from"
.LASF311:
	.string	"__DEC64_EPSILON__ 1E-15DD"
.LASF181:
	.string	"__DBL_DENORM_MIN__ ((double)4.94065645841246544176568792868221372e-324L)"
.LASF347:
	.string	"__amd64 1"
.LASF145:
	.string	"__INTPTR_MAX__ 0x7fffffffffffffffL"
.LASF219:
	.string	"__FLT32_MANT_DIG__ 24"
.LASF251:
	.string	"__FLT128_MANT_DIG__ 113"
.LASF345:
	.string	"__SIZEOF_WINT_T__ 4"
.LASF402:
	.string	"again"
.LASF273:
	.string	"__FLT32X_DECIMAL_DIG__ 17"
.LASF357:
	.string	"__k8__ 1"
.LASF172:
	.string	"__DBL_MIN_EXP__ (-1021)"
.LASF274:
	.string	"__FLT32X_MAX__ 1.79769313486231570814527423731704357e+308F32x"
.LASF259:
	.string	"__FLT128_NORM_MAX__ 1.18973149535723176508575932662800702e+4932F128"
.LASF8:
	.string	"__GNUC_MINOR__ 2"
.LASF227:
	.string	"__FLT32_NORM_MAX__ 3.40282346638528859811704183484516925e+38F32"
.LASF112:
	.string	"__UINT64_MAX__ 0xffffffffffffffffUL"
.LASF394:
	.string	"unsigned int"
.LASF244:
	.string	"__FLT64_MIN__ 2.22507385850720138309023271733240406e-308F64"
.LASF92:
	.string	"__LONG_LONG_WIDTH__ 64"
.LASF326:
	.string	"__GCC_HAVE_SYNC_COMPARE_AND_SWAP_8 1"
.LASF165:
	.string	"__FLT_DENORM_MIN__ 1.40129846432481707092372958328991613e-45F"
.LASF47:
	.string	"__CHAR16_TYPE__ short unsigned int"
.LASF30:
	.string	"__SIZEOF_SIZE_T__ 8"
.LASF34:
	.string	"__ORDER_BIG_ENDIAN__ 4321"
.LASF338:
	.string	"__GCC_CONSTRUCTIVE_SIZE 64"
.LASF132:
	.string	"__UINT64_C(c) c ## UL"
.LASF170:
	.string	"__DBL_MANT_DIG__ 53"
.LASF79:
	.string	"__INT_MAX__ 0x7fffffff"
.LASF14:
	.string	"__ATOMIC_RELEASE 3"
.LASF169:
	.string	"__FLT_IS_IEC_60559__ 2"
.LASF204:
	.string	"__FLT16_DIG__ 3"
.LASF51:
	.string	"__INT16_TYPE__ short int"
.LASF376:
	.string	"__DECIMAL_BID_FORMAT__ 1"
.LASF218:
	.string	"__FLT16_IS_IEC_60559__ 2"
.LASF19:
	.string	"__OPTIMIZE__ 1"
.LASF187:
	.string	"__LDBL_DIG__ 18"
.LASF287:
	.string	"__FLT64X_MAX_EXP__ 16384"
.LASF12:
	.string	"__ATOMIC_SEQ_CST 5"
.LASF26:
	.string	"__SIZEOF_SHORT__ 2"
.LASF57:
	.string	"__UINT64_TYPE__ long unsigned int"
.LASF137:
	.string	"__INT_FAST32_MAX__ 0x7fffffffffffffffL"
.LASF58:
	.string	"__INT_LEAST8_TYPE__ signed char"
.LASF64:
	.string	"__UINT_LEAST32_TYPE__ unsigned int"
.LASF335:
	.string	"__GCC_ATOMIC_LLONG_LOCK_FREE 2"
.LASF72:
	.string	"__UINT_FAST32_TYPE__ long unsigned int"
.LASF36:
	.string	"__BYTE_ORDER__ __ORDER_LITTLE_ENDIAN__"
.LASF196:
	.string	"__LDBL_MIN__ 3.36210314311209350626267781732175260e-4932L"
.LASF371:
	.string	"linux 1"
.LASF222:
	.string	"__FLT32_MIN_10_EXP__ (-37)"
.LASF182:
	.string	"__DBL_HAS_DENORM__ 1"
.LASF61:
	.string	"__INT_LEAST64_TYPE__ long int"
.LASF83:
	.string	"__WCHAR_MIN__ (-__WCHAR_MAX__ - 1)"
.LASF5:
	.string	"__STDC_UTF_32__ 1"
.LASF116:
	.string	"__INT_LEAST16_MAX__ 0x7fff"
.LASF65:
	.string	"__UINT_LEAST64_TYPE__ long unsigned int"
.LASF77:
	.string	"__SCHAR_MAX__ 0x7f"
.LASF39:
	.string	"__GNUC_EXECUTION_CHARSET_NAME \"UTF-8\""
.LASF236:
	.string	"__FLT64_DIG__ 15"
.LASF66:
	.string	"__INT_FAST8_TYPE__ signed char"
.LASF11:
	.string	"__ATOMIC_RELAXED 0"
.LASF202:
	.string	"__LDBL_IS_IEC_60559__ 2"
.LASF280:
	.string	"__FLT32X_HAS_INFINITY__ 1"
.LASF264:
	.string	"__FLT128_HAS_INFINITY__ 1"
.LASF361:
	.string	"__SSE2__ 1"
.LASF373:
	.string	"__unix__ 1"
.LASF365:
	.string	"__MMX_WITH_SSE__ 1"
.LASF62:
	.string	"__UINT_LEAST8_TYPE__ unsigned char"
.LASF343:
	.string	"__SIZEOF_INT128__ 16"
.LASF114:
	.string	"__INT8_C(c) c"
.LASF398:
	.string	"actions"
.LASF258:
	.string	"__FLT128_MAX__ 1.18973149535723176508575932662800702e+4932F128"
.LASF99:
	.string	"__UINTMAX_MAX__ 0xffffffffffffffffUL"
.LASF284:
	.string	"__FLT64X_DIG__ 18"
.LASF118:
	.string	"__INT_LEAST16_WIDTH__ 16"
.LASF250:
	.string	"__FLT64_IS_IEC_60559__ 2"
.LASF231:
	.string	"__FLT32_HAS_DENORM__ 1"
.LASF410:
	.string	"size"
.LASF323:
	.string	"__GCC_HAVE_SYNC_COMPARE_AND_SWAP_1 1"
.LASF388:
	.string	"steps"
.LASF399:
	.string	"stop"
.LASF421:
	.string	"result"
.LASF155:
	.string	"__FLT_DIG__ 6"
.LASF136:
	.string	"__INT_FAST16_WIDTH__ 64"
.LASF327:
	.string	"__GCC_ATOMIC_BOOL_LOCK_FREE 2"
.LASF203:
	.string	"__FLT16_MANT_DIG__ 11"
.LASF285:
	.string	"__FLT64X_MIN_EXP__ (-16381)"
.LASF147:
	.string	"__UINTPTR_MAX__ 0xffffffffffffffffUL"
.LASF381:
	.string	"__STDC_IEC_60559_COMPLEX__ 201404L"
.LASF148:
	.string	"__GCC_IEC_559 2"
.LASF253:
	.string	"__FLT128_MIN_EXP__ (-16381)"
.LASF233:
	.string	"__FLT32_HAS_QUIET_NAN__ 1"
.LASF127:
	.string	"__UINT_LEAST16_MAX__ 0xffff"
.LASF144:
	.string	"__UINT_FAST64_MAX__ 0xffffffffffffffffUL"
.LASF195:
	.string	"__LDBL_NORM_MAX__ 1.18973149535723176502126385303097021e+4932L"
.LASF7:
	.string	"__GNUC__ 12"
.LASF125:
	.string	"__UINT_LEAST8_MAX__ 0xff"
.LASF314:
	.string	"__DEC128_MIN_EXP__ (-6142)"
.LASF43:
	.string	"__WCHAR_TYPE__ int"
.LASF105:
	.string	"__INT8_MAX__ 0x7f"
.LASF318:
	.string	"__DEC128_EPSILON__ 1E-33DL"
.LASF141:
	.string	"__UINT_FAST8_MAX__ 0xff"
.LASF255:
	.string	"__FLT128_MAX_EXP__ 16384"
.LASF153:
	.string	"__FLT_RADIX__ 2"
.LASF278:
	.string	"__FLT32X_DENORM_MIN__ 4.94065645841246544176568792868221372e-324F32x"
.LASF358:
	.string	"__code_model_small__ 1"
.LASF407:
	.string	"kind"
.LASF29:
	.string	"__SIZEOF_LONG_DOUBLE__ 16"
.LASF184:
	.string	"__DBL_HAS_QUIET_NAN__ 1"
.LASF298:
	.string	"__FLT64X_IS_IEC_60559__ 2"
.LASF198:
	.string	"__LDBL_DENORM_MIN__ 3.64519953188247460252840593361941982e-4951L"
.LASF248:
	.string	"__FLT64_HAS_INFINITY__ 1"
.LASF414:
	.string	"digits"
.LASF354:
	.string	"__ATOMIC_HLE_RELEASE 131072"
.LASF192:
	.string	"__DECIMAL_DIG__ 21"
.LASF190:
	.string	"__LDBL_MAX_EXP__ 16384"
.LASF374:
	.string	"unix 1"
.LASF74:
	.string	"__INTPTR_TYPE__ long int"
.LASF310:
	.string	"__DEC64_MAX__ 9.999999999999999E384DD"
.LASF333:
	.string	"__GCC_ATOMIC_INT_LOCK_FREE 2"
.LASF359:
	.string	"__MMX__ 1"
.LASF396:
	.string	"square"
.LASF408:
	.string	"value"
.LASF124:
	.string	"__INT_LEAST64_WIDTH__ 64"
.LASF288:
	.string	"__FLT64X_MAX_10_EXP__ 4932"
.LASF240:
	.string	"__FLT64_MAX_10_EXP__ 308"
.LASF33:
	.string	"__ORDER_LITTLE_ENDIAN__ 1234"
.LASF346:
	.string	"__SIZEOF_PTRDIFF_T__ 8"
.LASF313:
	.string	"__DEC128_MANT_DIG__ 34"
.LASF52:
	.string	"__INT32_TYPE__ int"
.LASF389:
	.string	"counter"
.LASF295:
	.string	"__FLT64X_HAS_DENORM__ 1"
.LASF301:
	.string	"__DEC32_MAX_EXP__ 97"
.LASF400:
	.string	"push"
.LASF419:
	.string	"size_t"
.LASF214:
	.string	"__FLT16_DENORM_MIN__ 5.96046447753906250000000000000000000e-8F16"
.LASF380:
	.string	"__STDC_IEC_559_COMPLEX__ 1"
.LASF286:
	.string	"__FLT64X_MIN_10_EXP__ (-4931)"
.LASF382:
	.string	"__STDC_ISO_10646__ 201706L"
.LASF340:
	.string	"__HAVE_SPECULATION_SAFE_VALUE 1"
.LASF256:
	.string	"__FLT128_MAX_10_EXP__ 4932"
.LASF260:
	.string	"__FLT128_MIN__ 3.36210314311209350626267781732175260e-4932F128"
.LASF134:
	.string	"__INT_FAST8_WIDTH__ 8"
.LASF238:
	.string	"__FLT64_MIN_10_EXP__ (-307)"
.LASF177:
	.string	"__DBL_MAX__ ((double)1.79769313486231570814527423731704357e+308L)"
.LASF348:
	.string	"__amd64__ 1"
.LASF205:
	.string	"__FLT16_MIN_EXP__ (-13)"
.LASF225:
	.string	"__FLT32_DECIMAL_DIG__ 9"
.LASF252:
	.string	"__FLT128_DIG__ 33"
.LASF55:
	.string	"__UINT16_TYPE__ short unsigned int"
.LASF93:
	.string	"__WCHAR_WIDTH__ 32"
.LASF328:
	.string	"__GCC_ATOMIC_CHAR_LOCK_FREE 2"
.LASF390:
	.string	"code"
.LASF81:
	.string	"__LONG_LONG_MAX__ 0x7fffffffffffffffLL"
.LASF393:
	.string	"even"
.LASF159:
	.string	"__FLT_MAX_10_EXP__ 38"
.LASF80:
	.string	"__LONG_MAX__ 0x7fffffffffffffffL"
.LASF277:
	.string	"__FLT32X_EPSILON__ 2.22044604925031308084726333618164062e-16F32x"
.LASF207:
	.string	"__FLT16_MAX_EXP__ 16"
.LASF97:
	.string	"__INTMAX_MAX__ 0x7fffffffffffffffL"
.LASF241:
	.string	"__FLT64_DECIMAL_DIG__ 17"
.LASF401:
	.string	"multiply"
.LASF325:
	.string	"__GCC_HAVE_SYNC_COMPARE_AND_SWAP_4 1"
.LASF221:
	.string	"__FLT32_MIN_EXP__ (-125)"
.LASF41:
	.string	"__SIZE_TYPE__ long unsigned int"
.LASF194:
	.string	"__LDBL_MAX__ 1.18973149535723176502126385303097021e+4932L"
.LASF152:
	.string	"__DEC_EVAL_METHOD__ 2"
.LASF161:
	.string	"__FLT_MAX__ 3.40282346638528859811704183484516925e+38F"
.LASF173:
	.string	"__DBL_MIN_10_EXP__ (-307)"
.LASF384:
	.string	"char"
.LASF364:
	.string	"__SSE2_MATH__ 1"
.LASF189:
	.string	"__LDBL_MIN_10_EXP__ (-4931)"
.LASF76:
	.string	"__GXX_ABI_VERSION 1017"
.LASF247:
	.string	"__FLT64_HAS_DENORM__ 1"
.LASF150:
	.string	"__FLT_EVAL_METHOD__ 0"
.LASF291:
	.string	"__FLT64X_NORM_MAX__ 1.18973149535723176502126385303097021e+4932F64x"
.LASF279:
	.string	"__FLT32X_HAS_DENORM__ 1"
.LASF350:
	.string	"__x86_64__ 1"
.LASF98:
	.string	"__INTMAX_C(c) c ## L"
.LASF416:
	.string	"text"
.LASF387:
	.string	"table"
.LASF122:
	.string	"__INT_LEAST64_MAX__ 0x7fffffffffffffffL"
.LASF115:
	.string	"__INT_LEAST8_WIDTH__ 8"
.LASF109:
	.string	"__UINT8_MAX__ 0xff"
.LASF110:
	.string	"__UINT16_MAX__ 0xffff"
.LASF69:
	.string	"__INT_FAST64_TYPE__ long int"
.LASF212:
	.string	"__FLT16_MIN__ 6.10351562500000000000000000000000000e-5F16"
.LASF101:
	.string	"__INTMAX_WIDTH__ 64"
.LASF303:
	.string	"__DEC32_MAX__ 9.999999E96DF"
.LASF185:
	.string	"__DBL_IS_IEC_60559__ 2"
.LASF86:
	.string	"__PTRDIFF_MAX__ 0x7fffffffffffffffL"
.LASF59:
	.string	"__INT_LEAST16_TYPE__ short int"
.LASF223:
	.string	"__FLT32_MAX_EXP__ 128"
.LASF368:
	.string	"__gnu_linux__ 1"
.LASF171:
	.string	"__DBL_DIG__ 15"
.LASF329:
	.string	"__GCC_ATOMIC_CHAR16_T_LOCK_FREE 2"
.LASF113:
	.string	"__INT_LEAST8_MAX__ 0x7f"
.LASF22:
	.string	"__LP64__ 1"
.LASF334:
	.string	"__GCC_ATOMIC_LONG_LOCK_FREE 2"
.LASF268:
	.string	"__FLT32X_DIG__ 15"
.LASF267:
	.string	"__FLT32X_MANT_DIG__ 53"
.LASF21:
	.string	"_LP64 1"
.LASF220:
	.string	"__FLT32_DIG__ 6"
.LASF349:
	.string	"__x86_64 1"
.LASF31:
	.string	"__CHAR_BIT__ 8"
.LASF179:
	.string	"__DBL_MIN__ ((double)2.22507385850720138309023271733240406e-308L)"
.LASF282:
	.string	"__FLT32X_IS_IEC_60559__ 2"
.LASF395:
	.string	"half"
.LASF111:
	.string	"__UINT32_MAX__ 0xffffffffU"
.LASF143:
	.string	"__UINT_FAST32_MAX__ 0xffffffffffffffffUL"
.LASF20:
	.string	"__FINITE_MATH_ONLY__ 0"
.LASF242:
	.string	"__FLT64_MAX__ 1.79769313486231570814527423731704357e+308F64"
.LASF367:
	.string	"__SEG_GS 1"
.LASF355:
	.string	"__GCC_ASM_FLAG_OUTPUTS__ 1"
.LASF131:
	.string	"__UINT_LEAST64_MAX__ 0xffffffffffffffffUL"
.LASF375:
	.string	"__ELF__ 1"
.LASF276:
	.string	"__FLT32X_MIN__ 2.22507385850720138309023271733240406e-308F32x"
.LASF75:
	.string	"__UINTPTR_TYPE__ long unsigned int"
.LASF117:
	.string	"__INT16_C(c) c"
.LASF341:
	.string	"__GCC_HAVE_DWARF2_CFI_ASM 1"
.LASF304:
	.string	"__DEC32_EPSILON__ 1E-6DF"
.LASF305:
	.string	"__DEC32_SUBNORMAL_MIN__ 0.000001E-95DF"
.LASF297:
	.string	"__FLT64X_HAS_QUIET_NAN__ 1"
.LASF167:
	.string	"__FLT_HAS_INFINITY__ 1"
.LASF360:
	.string	"__SSE__ 1"
.LASF216:
	.string	"__FLT16_HAS_INFINITY__ 1"
.LASF2:
	.string	"__STDC__ 1"
.LASF409:
	.string	"memset"
.LASF174:
	.string	"__DBL_MAX_EXP__ 1024"
.LASF24:
	.string	"__SIZEOF_LONG__ 8"
.LASF16:
	.string	"__ATOMIC_CONSUME 1"
.LASF386:
	.string	"names"
.LASF228:
	.string	"__FLT32_MIN__ 1.17549435082228750796873653722224568e-38F32"
.LASF44:
	.string	"__WINT_TYPE__ unsigned int"
.LASF106:
	.string	"__INT16_MAX__ 0x7fff"
.LASF88:
	.string	"__SCHAR_WIDTH__ 8"
.LASF130:
	.string	"__UINT32_C(c) c ## U"
.LASF68:
	.string	"__INT_FAST32_TYPE__ long int"
.LASF28:
	.string	"__SIZEOF_DOUBLE__ 8"
.LASF9:
	.string	"__GNUC_PATCHLEVEL__ 0"
.LASF126:
	.string	"__UINT8_C(c) c"
.LASF209:
	.string	"__FLT16_DECIMAL_DIG__ 5"
.LASF85:
	.string	"__WINT_MIN__ 0U"
.LASF186:
	.string	"__LDBL_MANT_DIG__ 64"
.LASF406:
	.string	"chosen"
.LASF162:
	.string	"__FLT_NORM_MAX__ 3.40282346638528859811704183484516925e+38F"
.LASF4:
	.string	"__STDC_UTF_16__ 1"
.LASF197:
	.string	"__LDBL_EPSILON__ 1.08420217248550443400745280086994171e-19L"
.LASF234:
	.string	"__FLT32_IS_IEC_60559__ 2"
.LASF200:
	.string	"__LDBL_HAS_INFINITY__ 1"
.LASF403:
	.string	"stack"
.LASF149:
	.string	"__GCC_IEC_559_COMPLEX 2"
.LASF103:
	.string	"__SIG_ATOMIC_MIN__ (-__SIG_ATOMIC_MAX__ - 1)"
.LASF344:
	.string	"__SIZEOF_WCHAR_T__ 4"
.LASF254:
	.string	"__FLT128_MIN_10_EXP__ (-4931)"
.LASF37:
	.string	"__FLOAT_WORD_ORDER__ __ORDER_LITTLE_ENDIAN__"
.LASF324:
	.string	"__GCC_HAVE_SYNC_COMPARE_AND_SWAP_2 1"
.LASF299:
	.string	"__DEC32_MANT_DIG__ 7"
.LASF230:
	.string	"__FLT32_DENORM_MIN__ 1.40129846432481707092372958328991613e-45F32"
.LASF307:
	.string	"__DEC64_MIN_EXP__ (-382)"
.LASF142:
	.string	"__UINT_FAST16_MAX__ 0xffffffffffffffffUL"
.LASF107:
	.string	"__INT32_MAX__ 0x7fffffff"
.LASF13:
	.string	"__ATOMIC_ACQUIRE 2"
.LASF128:
	.string	"__UINT16_C(c) c"
.LASF10:
	.string	"__VERSION__ \"12.2.0\""
.LASF290:
	.string	"__FLT64X_MAX__ 1.18973149535723176502126385303097021e+4932F64x"
.LASF363:
	.string	"__SSE_MATH__ 1"
.LASF321:
	.string	"__USER_LABEL_PREFIX__ "
.LASF215:
	.string	"__FLT16_HAS_DENORM__ 1"
.LASF315:
	.string	"__DEC128_MAX_EXP__ 6145"
.LASF420:
	.string	"tell"
.LASF104:
	.string	"__SIG_ATOMIC_WIDTH__ 32"
.LASF78:
	.string	"__SHRT_MAX__ 0x7fff"
.LASF331:
	.string	"__GCC_ATOMIC_WCHAR_T_LOCK_FREE 2"
.LASF35:
	.string	"__ORDER_PDP_ENDIAN__ 3412"
.LASF46:
	.string	"__UINTMAX_TYPE__ long unsigned int"
.LASF63:
	.string	"__UINT_LEAST16_TYPE__ short unsigned int"
.LASF160:
	.string	"__FLT_DECIMAL_DIG__ 9"
.LASF188:
	.string	"__LDBL_MIN_EXP__ (-16381)"
.LASF94:
	.string	"__WINT_WIDTH__ 32"
.LASF292:
	.string	"__FLT64X_MIN__ 3.36210314311209350626267781732175260e-4932F64x"
.LASF133:
	.string	"__INT_FAST8_MAX__ 0x7f"
.LASF23:
	.string	"__SIZEOF_INT__ 4"
.LASF229:
	.string	"__FLT32_EPSILON__ 1.19209289550781250000000000000000000e-7F32"
.LASF139:
	.string	"__INT_FAST64_MAX__ 0x7fffffffffffffffL"
.LASF265:
	.string	"__FLT128_HAS_QUIET_NAN__ 1"
.LASF308:
	.string	"__DEC64_MAX_EXP__ 385"
.LASF270:
	.string	"__FLT32X_MIN_10_EXP__ (-307)"
.LASF385:
	.string	"long int"
.LASF100:
	.string	"__UINTMAX_C(c) c ## UL"
.LASF48:
	.string	"__CHAR32_TYPE__ unsigned int"
.LASF296:
	.string	"__FLT64X_HAS_INFINITY__ 1"
.LASF417:
	.string	"length"
.LASF316:
	.string	"__DEC128_MIN__ 1E-6143DL"
.LASF269:
	.string	"__FLT32X_MIN_EXP__ (-1021)"
.LASF146:
	.string	"__INTPTR_WIDTH__ 64"
.LASF337:
	.string	"__GCC_DESTRUCTIVE_SIZE 64"
.LASF70:
	.string	"__UINT_FAST8_TYPE__ unsigned char"
.LASF120:
	.string	"__INT32_C(c) c"
.LASF201:
	.string	"__LDBL_HAS_QUIET_NAN__ 1"
.LASF50:
	.string	"__INT8_TYPE__ signed char"
.LASF84:
	.string	"__WINT_MAX__ 0xffffffffU"
.LASF369:
	.string	"__linux 1"
.LASF397:
	.string	"interpret"
.LASF56:
	.string	"__UINT32_TYPE__ unsigned int"
.LASF302:
	.string	"__DEC32_MIN__ 1E-95DF"
.LASF261:
	.string	"__FLT128_EPSILON__ 1.92592994438723585305597794258492732e-34F128"
.LASF25:
	.string	"__SIZEOF_LONG_LONG__ 8"
.LASF213:
	.string	"__FLT16_EPSILON__ 9.76562500000000000000000000000000000e-4F16"
.LASF54:
	.string	"__UINT8_TYPE__ unsigned char"
.LASF89:
	.string	"__SHRT_WIDTH__ 16"
.LASF404:
	.string	"left"
.LASF378:
	.string	"__STDC_IEC_559__ 1"
.LASF243:
	.string	"__FLT64_NORM_MAX__ 1.79769313486231570814527423731704357e+308F64"
.LASF138:
	.string	"__INT_FAST32_WIDTH__ 64"
.LASF405:
	.string	"start"
.LASF38:
	.string	"__SIZEOF_POINTER__ 8"
.LASF245:
	.string	"__FLT64_EPSILON__ 2.22044604925031308084726333618164062e-16F64"
.LASF283:
	.string	"__FLT64X_MANT_DIG__ 64"
.LASF82:
	.string	"__WCHAR_MAX__ 0x7fffffff"
.LASF154:
	.string	"__FLT_MANT_DIG__ 24"
.LASF90:
	.string	"__INT_WIDTH__ 32"
.LASF193:
	.string	"__LDBL_DECIMAL_DIG__ 21"
.LASF339:
	.string	"__GCC_ATOMIC_POINTER_LOCK_FREE 2"
.LASF392:
	.string	"main"
.LASF366:
	.string	"__SEG_FS 1"
.LASF71:
	.string	"__UINT_FAST16_TYPE__ long unsigned int"
.LASF3:
	.string	"__STDC_VERSION__ 201710L"
.LASF383:
	.string	"long unsigned int"
.LASF330:
	.string	"__GCC_ATOMIC_CHAR32_T_LOCK_FREE 2"
.LASF372:
	.string	"__unix 1"
.LASF353:
	.string	"__ATOMIC_HLE_ACQUIRE 65536"
.LASF6:
	.string	"__STDC_HOSTED__ 1"
.LASF96:
	.string	"__SIZE_WIDTH__ 64"
.LASF379:
	.string	"__STDC_IEC_60559_BFP__ 201404L"
.LASF217:
	.string	"__FLT16_HAS_QUIET_NAN__ 1"
.LASF91:
	.string	"__LONG_WIDTH__ 64"
.LASF356:
	.string	"__k8 1"
.LASF108:
	.string	"__INT64_MAX__ 0x7fffffffffffffffL"
.LASF158:
	.string	"__FLT_MAX_EXP__ 128"
.LASF15:
	.string	"__ATOMIC_ACQ_REL 4"
.LASF391:
	.string	"unsigned char"
.LASF53:
	.string	"__INT64_TYPE__ long int"
.LASF163:
	.string	"__FLT_MIN__ 1.17549435082228750796873653722224568e-38F"
.LASF362:
	.string	"__FXSR__ 1"
.LASF121:
	.string	"__INT_LEAST32_WIDTH__ 32"
.LASF40:
	.string	"__GNUC_WIDE_EXECUTION_CHARSET_NAME \"UTF-32LE\""
.LASF370:
	.string	"__linux__ 1"
.LASF18:
	.string	"__PIC__ 2"
.LASF60:
	.string	"__INT_LEAST32_TYPE__ int"
.LASF300:
	.string	"__DEC32_MIN_EXP__ (-94)"
.LASF87:
	.string	"__SIZE_MAX__ 0xffffffffffffffffUL"
.LASF332:
	.string	"__GCC_ATOMIC_SHORT_LOCK_FREE 2"
.LASF289:
	.string	"__FLT64X_DECIMAL_DIG__ 21"
.LASF413:
	.string	"label"
.LASF135:
	.string	"__INT_FAST16_MAX__ 0x7fffffffffffffffL"
.LASF164:
	.string	"__FLT_EPSILON__ 1.19209289550781250000000000000000000e-7F"
.LASF237:
	.string	"__FLT64_MIN_EXP__ (-1021)"
.LASF151:
	.string	"__FLT_EVAL_METHOD_TS_18661_3__ 0"
.LASF183:
	.string	"__DBL_HAS_INFINITY__ 1"
.LASF123:
	.string	"__INT64_C(c) c ## L"
.LASF168:
	.string	"__FLT_HAS_QUIET_NAN__ 1"
.LASF42:
	.string	"__PTRDIFF_TYPE__ long int"
.LASF67:
	.string	"__INT_FAST16_TYPE__ long int"
.LASF178:
	.string	"__DBL_NORM_MAX__ ((double)1.79769313486231570814527423731704357e+308L)"
.LASF319:
	.string	"__DEC128_SUBNORMAL_MIN__ 0.000000000000000000000000000000001E-6143DL"
.LASF377:
	.string	"_STDC_PREDEF_H 1"
.LASF351:
	.string	"__SIZEOF_FLOAT80__ 16"
.LASF281:
	.string	"__FLT32X_HAS_QUIET_NAN__ 1"
.LASF175:
	.string	"__DBL_MAX_10_EXP__ 308"
.LASF17:
	.string	"__pic__ 2"
.LASF322:
	.string	"__GNUC_STDC_INLINE__ 1"
.LASF27:
	.string	"__SIZEOF_FLOAT__ 4"
.LASF411:
	.string	"memcpy"
.LASF32:
	.string	"__BIGGEST_ALIGNMENT__ 16"
.LASF262:
	.string	"__FLT128_DENORM_MIN__ 6.47517511943802511092443895822764655e-4966F128"
.LASF156:
	.string	"__FLT_MIN_EXP__ (-125)"
.LASF352:
	.string	"__SIZEOF_FLOAT128__ 16"
.LASF317:
	.string	"__DEC128_MAX__ 9.999999999999999999999999999999999E6144DL"
.LASF320:
	.string	"__REGISTER_PREFIX__ "
.LASF210:
	.string	"__FLT16_MAX__ 6.55040000000000000000000000000000000e+4F16"
.LASF129:
	.string	"__UINT_LEAST32_MAX__ 0xffffffffU"
.LASF272:
	.string	"__FLT32X_MAX_10_EXP__ 308"
.LASF415:
	.string	"rest"
.LASF45:
	.string	"__INTMAX_TYPE__ long int"
.LASF208:
	.string	"__FLT16_MAX_10_EXP__ 4"
.LASF275:
	.string	"__FLT32X_NORM_MAX__ 1.79769313486231570814527423731704357e+308F32x"
.LASF246:
	.string	"__FLT64_DENORM_MIN__ 4.94065645841246544176568792868221372e-324F64"
.LASF224:
	.string	"__FLT32_MAX_10_EXP__ 38"
.LASF257:
	.string	"__FLT128_DECIMAL_DIG__ 36"
.LASF95:
	.string	"__PTRDIFF_WIDTH__ 64"
.LASF119:
	.string	"__INT_LEAST32_MAX__ 0x7fffffff"
.LASF73:
	.string	"__UINT_FAST64_TYPE__ long unsigned int"
.LASF191:
	.string	"__LDBL_MAX_10_EXP__ 4932"
.LASF309:
	.string	"__DEC64_MIN__ 1E-383DD"
.LASF226:
	.string	"__FLT32_MAX__ 3.40282346638528859811704183484516925e+38F32"
.LASF180:
	.string	"__DBL_EPSILON__ ((double)2.22044604925031308084726333618164062e-16L)"
.LASF342:
	.string	"__PRAGMA_REDEFINE_EXTNAME 1"
.LASF49:
	.string	"__SIG_ATOMIC_TYPE__ int"
.LASF294:
	.string	"__FLT64X_DENORM_MIN__ 3.64519953188247460252840593361941982e-4951F64x"
.LASF263:
	.string	"__FLT128_HAS_DENORM__ 1"
.LASF266:
	.string	"__FLT128_IS_IEC_60559__ 2"
.LASF199:
	.string	"__LDBL_HAS_DENORM__ 1"
.LASF418:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -g3 -gdwarf-5 -Og -ffunction-sections -fdata-sections -fPIC -fasynchronous-unwind-tables"
.LASF235:
	.string	"__FLT64_MANT_DIG__ 53"
.LASF306:
	.string	"__DEC64_MANT_DIG__ 16"
.LASF166:
	.string	"__FLT_HAS_DENORM__ 1"
.LASF140:
	.string	"__INT_FAST64_WIDTH__ 64"
.LASF176:
	.string	"__DBL_DECIMAL_DIG__ 17"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"."
.LASF0:
	.string	"control.c"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
