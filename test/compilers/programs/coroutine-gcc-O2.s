# gcc -O2 -g coroutine.c (gcc 12.2.0)
	.file	"coroutine.c"
	.text
.Ltext0:
	.file 0 "." "coroutine.c"
#APP
	.pushsection .text.swap,"ax",@progbits
.globl swap
.type swap, @function
swap:
	.cfi_startproc
	pushq %rbp
	pushq %rbx
	pushq %r12
	pushq %r13
	pushq %r14
	pushq %r15
	movq %rsp, (%rdi)
	movq (%rsi), %rsp
	popq %r15
	popq %r14
	popq %r13
	popq %r12
	popq %rbx
	popq %rbp
	ret
	.cfi_endproc
.size swap, .-swap
.popsection
#NO_APP
	.p2align 4
	.type	say, @function
say:
.LVL0:
.LFB0:
	.file 1 "say.h"
	.loc 1 6 1 view -0
	.cfi_startproc
	.loc 1 7 9 view .LVU1
	.loc 1 8 9 view .LVU2
	.loc 1 11 9 view .LVU3
	.loc 1 11 16 view .LVU4
	.loc 1 7 16 is_stmt 0 view .LVU5
	xorl	%edx, %edx
	.loc 1 11 16 view .LVU6
	cmpb	$0, (%rdi)
	.loc 1 6 1 view .LVU7
	movq	%rdi, %rsi
	.loc 1 11 16 view .LVU8
	je	.L2
.LVL1:
	.p2align 4,,10
	.p2align 3
.L3:
	.loc 1 11 40 is_stmt 1 discriminator 2 view .LVU9
	.loc 1 11 36 discriminator 2 view .LVU10
	addq	$1, %rdx
.LVL2:
	.loc 1 11 16 discriminator 2 view .LVU11
	cmpb	$0, (%rsi,%rdx)
	jne	.L3
.LVL3:
.L2:
	.loc 1 12 9 view .LVU12
	movl	$1, %eax
	movq	%rax, %rdi
#APP
# 12 "say.h" 1
	syscall
# 0 "" 2
.LVL4:
	.loc 1 16 1 is_stmt 0 view .LVU13
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
.LVL5:
.LFB1:
	.loc 1 20 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 21 9 view .LVU15
	.loc 1 20 1 is_stmt 0 view .LVU16
	subq	$40, %rsp
	.cfi_def_cfa_offset 48
.LVL6:
	.loc 1 22 9 is_stmt 1 view .LVU17
	.loc 1 22 64 is_stmt 0 view .LVU18
	movq	%rsi, %rcx
	.loc 1 20 1 view .LVU19
	movq	%rdi, %r10
	movq	%rsi, %r11
	.loc 1 25 15 view .LVU20
	movzwl	.LC0(%rip), %eax
	.loc 1 22 64 view .LVU21
	negq	%rcx
	.loc 1 25 15 view .LVU22
	leaq	22(%rsp), %r8
	.loc 1 26 31 view .LVU23
	movabsq	$-3689348814741910323, %rdi
.LVL7:
	.loc 1 22 64 view .LVU24
	cmovs	%rsi, %rcx
.LVL8:
	.loc 1 24 9 is_stmt 1 view .LVU25
	.loc 1 25 9 view .LVU26
	.loc 1 25 15 is_stmt 0 view .LVU27
	movw	%ax, 22(%rsp)
.LVL9:
	.p2align 4,,10
	.p2align 3
.L9:
	.loc 1 26 9 is_stmt 1 discriminator 1 view .LVU28
	.loc 1 26 12 discriminator 1 view .LVU29
	.loc 1 26 31 is_stmt 0 discriminator 1 view .LVU30
	movq	%rcx, %rax
	movq	%r8, %r9
	.loc 1 26 18 discriminator 1 view .LVU31
	subq	$1, %r8
.LVL10:
	.loc 1 26 31 discriminator 1 view .LVU32
	mulq	%rdi
	movq	%rcx, %rax
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %rsi
	addq	%rsi, %rsi
	subq	%rsi, %rax
	.loc 1 26 24 discriminator 1 view .LVU33
	addl	$48, %eax
	movb	%al, (%r8)
	.loc 1 27 16 is_stmt 1 discriminator 1 view .LVU34
	movq	%rcx, %rax
	.loc 1 27 21 is_stmt 0 discriminator 1 view .LVU35
	movq	%rdx, %rcx
.LVL11:
	.loc 1 27 16 discriminator 1 view .LVU36
	cmpq	$9, %rax
	ja	.L9
	.loc 1 28 9 is_stmt 1 view .LVU37
	.loc 1 28 12 is_stmt 0 view .LVU38
	testq	%r11, %r11
	jns	.L10
	.loc 1 28 24 is_stmt 1 discriminator 1 view .LVU39
.LVL12:
	.loc 1 28 30 is_stmt 0 discriminator 1 view .LVU40
	movb	$45, -1(%r8)
	leaq	-2(%r9), %r8
.LVL13:
.L10:
	.loc 1 29 9 is_stmt 1 view .LVU41
	movq	%r10, %rdi
	call	say
.LVL14:
	.loc 1 30 9 view .LVU42
	leaq	.LC1(%rip), %rdi
	call	say
.LVL15:
	.loc 1 31 9 view .LVU43
	movq	%r8, %rdi
	call	say
.LVL16:
	.loc 1 32 1 is_stmt 0 view .LVU44
	addq	$40, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE1:
	.size	tell, .-tell
	.section	.rodata.str1.1
.LC2:
	.string	"got"
	.text
	.p2align 4
	.type	consumer, @function
consumer:
.LFB6:
	.file 2 "coroutine.c"
	.loc 2 48 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 2 49 9 view .LVU46
.LVL17:
	.loc 2 51 9 view .LVU47
	.loc 2 51 16 view .LVU48
	movl	left(%rip), %edx
	.loc 2 48 1 is_stmt 0 view .LVU49
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	.loc 2 51 16 view .LVU50
	testl	%edx, %edx
	je	.L14
	.loc 2 49 14 view .LVU51
	xorl	%r12d, %r12d
	leaq	.LC2(%rip), %rbp
	leaq	contexts(%rip), %rbx
.LVL18:
	.p2align 4,,10
	.p2align 3
.L15:
	.loc 2 52 17 is_stmt 1 view .LVU52
	.loc 2 52 21 is_stmt 0 view .LVU53
	addq	produced(%rip), %r12
.LVL19:
	.loc 2 53 17 is_stmt 1 view .LVU54
	movq	%rbp, %rdi
	movq	%r12, %rsi
	call	tell
.LVL20:
	.loc 2 54 17 view .LVU55
.LBB10:
.LBI10:
	.loc 2 26 13 view .LVU56
.LBB11:
	.loc 2 28 9 view .LVU57
	.loc 2 28 13 is_stmt 0 view .LVU58
	movslq	current(%rip), %rax
.LVL21:
	.loc 2 30 9 is_stmt 1 view .LVU59
	.loc 2 30 17 is_stmt 0 view .LVU60
	movl	%eax, %edx
	.loc 2 31 9 view .LVU61
	leaq	(%rbx,%rax,8), %rdi
	.loc 2 30 17 view .LVU62
	xorl	$1, %edx
	movl	%edx, current(%rip)
	.loc 2 31 9 is_stmt 1 view .LVU63
	movslq	%edx, %rdx
	leaq	(%rbx,%rdx,8), %rsi
	call	swap@PLT
.LVL22:
	.loc 2 31 9 is_stmt 0 view .LVU64
.LBE11:
.LBE10:
	.loc 2 51 16 is_stmt 1 view .LVU65
	movl	left(%rip), %eax
	testl	%eax, %eax
	jne	.L15
.LVL23:
.L14:
	.loc 2 51 16 is_stmt 0 view .LVU66
	leaq	main_context(%rip), %rbp
	leaq	8+contexts(%rip), %rbx
	.p2align 4,,10
	.p2align 3
.L16:
	.loc 2 56 9 is_stmt 1 discriminator 1 view .LVU67
	.loc 2 56 18 discriminator 1 view .LVU68
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	call	swap@PLT
.LVL24:
	.loc 2 56 9 discriminator 1 view .LVU69
	jmp	.L16
	.cfi_endproc
.LFE6:
	.size	consumer, .-consumer
	.p2align 4
	.type	producer, @function
producer:
.LFB5:
	.loc 2 35 1 view -0
	.cfi_startproc
	.loc 2 36 9 view .LVU71
	.loc 2 38 9 view .LVU72
.LVL25:
	.loc 2 38 23 view .LVU73
	.loc 2 35 1 is_stmt 0 view .LVU74
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	.loc 2 38 16 view .LVU75
	movl	$1, %ebp
	.loc 2 35 1 view .LVU76
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	leaq	contexts(%rip), %rbx
	subq	$8, %rsp
	.cfi_def_cfa_offset 32
.LVL26:
	.p2align 4,,10
	.p2align 3
.L21:
	.loc 2 39 17 is_stmt 1 discriminator 3 view .LVU77
	.loc 2 39 30 is_stmt 0 discriminator 3 view .LVU78
	movq	%rbp, %rax
	imulq	%rbp, %rax
	.loc 2 38 30 discriminator 3 view .LVU79
	addq	$1, %rbp
.LVL27:
	.loc 2 39 26 discriminator 3 view .LVU80
	movq	%rax, produced(%rip)
	.loc 2 40 17 is_stmt 1 discriminator 3 view .LVU81
.LBB16:
.LBI16:
	.loc 2 26 13 discriminator 3 view .LVU82
.LBB17:
	.loc 2 28 9 discriminator 3 view .LVU83
	.loc 2 28 13 is_stmt 0 discriminator 3 view .LVU84
	movslq	current(%rip), %rax
.LVL28:
	.loc 2 30 9 is_stmt 1 discriminator 3 view .LVU85
	.loc 2 30 17 is_stmt 0 discriminator 3 view .LVU86
	movl	%eax, %edx
	.loc 2 31 9 discriminator 3 view .LVU87
	leaq	(%rbx,%rax,8), %rdi
	.loc 2 30 17 discriminator 3 view .LVU88
	xorl	$1, %edx
	movl	%edx, current(%rip)
	.loc 2 31 9 is_stmt 1 discriminator 3 view .LVU89
	movslq	%edx, %rdx
	leaq	(%rbx,%rdx,8), %rsi
	call	swap@PLT
.LVL29:
	.loc 2 31 9 is_stmt 0 discriminator 3 view .LVU90
.LBE17:
.LBE16:
	.loc 2 38 30 is_stmt 1 discriminator 3 view .LVU91
	.loc 2 38 23 discriminator 3 view .LVU92
	cmpq	$6, %rbp
	jne	.L21
	.loc 2 42 9 view .LVU93
.LBB18:
.LBB19:
	.loc 2 28 13 is_stmt 0 view .LVU94
	movslq	current(%rip), %rax
	leaq	main_context(%rip), %rbp
.LVL30:
	.loc 2 28 13 view .LVU95
.LBE19:
.LBE18:
	.loc 2 42 14 view .LVU96
	movl	$0, left(%rip)
	.loc 2 43 9 is_stmt 1 view .LVU97
.LBB21:
.LBI18:
	.loc 2 26 13 view .LVU98
.LBB20:
	.loc 2 28 9 view .LVU99
.LVL31:
	.loc 2 30 9 view .LVU100
	.loc 2 30 17 is_stmt 0 view .LVU101
	movl	%eax, %edx
	.loc 2 31 9 view .LVU102
	leaq	(%rbx,%rax,8), %rdi
	.loc 2 30 17 view .LVU103
	xorl	$1, %edx
	movl	%edx, current(%rip)
	.loc 2 31 9 is_stmt 1 view .LVU104
	movslq	%edx, %rdx
	leaq	(%rbx,%rdx,8), %rsi
	call	swap@PLT
.LVL32:
	.p2align 4,,10
	.p2align 3
.L22:
	.loc 2 31 9 is_stmt 0 view .LVU105
.LBE20:
.LBE21:
	.loc 2 44 9 is_stmt 1 discriminator 1 view .LVU106
	.loc 2 44 18 discriminator 1 view .LVU107
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	call	swap@PLT
.LVL33:
	.loc 2 44 9 discriminator 1 view .LVU108
	jmp	.L22
	.cfi_endproc
.LFE5:
	.size	producer, .-producer
	.p2align 4
	.globl	memcpy
	.type	memcpy, @function
memcpy:
.LVL34:
.LFB2:
	.loc 1 35 1 view -0
	.cfi_startproc
	.loc 1 36 9 view .LVU110
	.loc 1 38 9 view .LVU111
	.loc 1 35 1 is_stmt 0 view .LVU112
	movq	%rdi, %rax
	.loc 1 38 9 view .LVU113
	movq	%rdx, %rcx
#APP
# 38 "say.h" 1
	rep movsb
# 0 "" 2
.LVL35:
	.loc 1 39 9 is_stmt 1 view .LVU114
	.loc 1 40 1 is_stmt 0 view .LVU115
#NO_APP
	ret
	.cfi_endproc
.LFE2:
	.size	memcpy, .-memcpy
	.p2align 4
	.globl	memset
	.type	memset, @function
memset:
.LVL36:
.LFB3:
	.loc 1 43 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 44 9 view .LVU117
	.loc 1 46 9 view .LVU118
	.loc 1 43 1 is_stmt 0 view .LVU119
	movq	%rdi, %r8
	.loc 1 46 9 view .LVU120
	movq	%rdx, %rcx
	movl	%esi, %eax
#APP
# 46 "say.h" 1
	rep stosb
# 0 "" 2
.LVL37:
	.loc 1 47 9 is_stmt 1 view .LVU121
	.loc 1 48 1 is_stmt 0 view .LVU122
#NO_APP
	movq	%r8, %rax
	ret
	.cfi_endproc
.LFE3:
	.size	memset, .-memset
	.section	.rodata.str1.1
.LC3:
	.string	"a switch"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB8:
	.loc 2 70 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 2 71 9 view .LVU124
	.loc 2 72 9 view .LVU125
.LVL38:
	.loc 2 73 9 view .LVU126
	.loc 2 75 9 view .LVU127
.LBB22:
.LBI22:
	.loc 2 59 13 view .LVU128
.LBB23:
	.loc 2 61 9 view .LVU129
	.loc 2 63 9 view .LVU130
	.loc 2 64 15 is_stmt 0 view .LVU131
	leaq	producer(%rip), %rax
.LBE23:
.LBE22:
	.loc 2 70 1 view .LVU132
	subq	$24, %rsp
	.cfi_def_cfa_offset 32
	.loc 2 77 9 view .LVU133
	leaq	contexts(%rip), %rsi
.LBB27:
.LBB24:
	.loc 2 63 15 view .LVU134
	movq	$0, 8184+stacks(%rip)
	.loc 2 64 9 is_stmt 1 view .LVU135
.LVL39:
	.loc 2 64 15 is_stmt 0 view .LVU136
	movq	%rax, 8176+stacks(%rip)
	.loc 2 65 9 is_stmt 1 view .LVU137
.LVL40:
	.loc 2 66 9 view .LVU138
	.loc 2 66 9 is_stmt 0 view .LVU139
.LBE24:
.LBE27:
	.loc 2 76 9 is_stmt 1 view .LVU140
.LBB28:
.LBI28:
	.loc 2 59 13 view .LVU141
.LBB29:
	.loc 2 61 9 view .LVU142
	.loc 2 63 9 view .LVU143
	.loc 2 64 15 is_stmt 0 view .LVU144
	leaq	consumer(%rip), %rax
.LBE29:
.LBE28:
	.loc 2 77 9 view .LVU145
	leaq	main_context(%rip), %rdi
.LBB32:
.LBB30:
	.loc 2 64 15 view .LVU146
	movq	%rax, 16368+stacks(%rip)
.LBE30:
.LBE32:
.LBB33:
.LBB25:
	.loc 2 66 28 view .LVU147
	leaq	16320+stacks(%rip), %rax
	leaq	-8192(%rax), %rdx
	movq	%rax, %xmm1
.LBE25:
.LBE33:
.LBB34:
.LBB31:
	.loc 2 63 15 view .LVU148
	movq	$0, 16376+stacks(%rip)
	.loc 2 64 9 is_stmt 1 view .LVU149
.LVL41:
	.loc 2 65 9 view .LVU150
	.loc 2 66 9 view .LVU151
.LBE31:
.LBE34:
.LBB35:
.LBB26:
	.loc 2 66 28 is_stmt 0 view .LVU152
	movq	%rdx, %xmm0
	punpcklqdq	%xmm1, %xmm0
	movaps	%xmm0, contexts(%rip)
.LVL42:
	.loc 2 66 28 view .LVU153
.LBE26:
.LBE35:
	.loc 2 77 9 is_stmt 1 view .LVU154
	call	swap@PLT
.LVL43:
	.loc 2 78 9 view .LVU155
.LBB36:
.LBI36:
	.loc 1 34 7 view .LVU156
.LBB37:
	.loc 1 36 9 view .LVU157
	.loc 1 38 9 view .LVU158
	movq	%rsp, %r8
.LVL44:
	.loc 1 38 9 is_stmt 0 view .LVU159
	movl	$9, %eax
	leaq	.LC3(%rip), %rdx
	movq	%r8, %rdi
	movq	%rdx, %rsi
	movq	%rax, %rcx
#APP
# 38 "say.h" 1
	rep movsb
# 0 "" 2
.LVL45:
	.loc 1 39 9 is_stmt 1 view .LVU160
	.loc 1 39 9 is_stmt 0 view .LVU161
#NO_APP
.LBE37:
.LBE36:
	.loc 2 79 9 is_stmt 1 view .LVU162
	movq	%rdx, %rdi
	movq	%rax, %rcx
	movl	$116, %eax
#APP
# 79 "coroutine.c" 1
	repne scasb
# 0 "" 2
.LVL46:
	.loc 2 80 9 view .LVU163
#NO_APP
	movq	%r8, %rdi
	movq	%rcx, %rsi
	call	tell
.LVL47:
	.loc 2 81 9 view .LVU164
	.loc 2 82 1 is_stmt 0 view .LVU165
	xorl	%eax, %eax
	addq	$24, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE8:
	.size	main, .-main
	.local	produced
	.comm	produced,8,8
	.data
	.align 4
	.type	left, @object
	.size	left, 4
left:
	.long	2
	.local	current
	.comm	current,4,4
	.local	contexts
	.comm	contexts,16,16
	.local	main_context
	.comm	main_context,8,8
	.local	stacks
	.comm	stacks,16384,64
	.section	.rodata.cst2,"aM",@progbits,2
	.align 2
.LC0:
	.byte	10
	.byte	0
	.text
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x6b1
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0x18
	.long	.LASF32
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL33
	.quad	0
	.long	.Ldebug_line0
	.uleb128 0x19
	.long	.LASF33
	.byte	0x1
	.byte	0x3
	.byte	0x17
	.long	0x36
	.uleb128 0xd
	.byte	0x8
	.byte	0x7
	.long	.LASF2
	.uleb128 0x1a
	.long	.LASF34
	.byte	0x8
	.byte	0x2
	.byte	0x4
	.byte	0x8
	.long	0x57
	.uleb128 0x1b
	.string	"sp"
	.byte	0x2
	.byte	0x4
	.byte	0x18
	.long	0x57
	.byte	0
	.byte	0
	.uleb128 0x1c
	.byte	0x8
	.uleb128 0x7
	.long	0x70
	.long	0x70
	.uleb128 0x8
	.long	0x36
	.byte	0x1
	.uleb128 0x1d
	.long	0x36
	.value	0x1fff
	.byte	0
	.uleb128 0xd
	.byte	0x1
	.byte	0x6
	.long	.LASF3
	.uleb128 0x1e
	.long	0x70
	.uleb128 0x1f
	.long	.LASF11
	.byte	0x2
	.byte	0x15
	.byte	0xd
	.long	0x59
	.byte	0x40
	.uleb128 0x9
	.byte	0x3
	.quad	stacks
	.uleb128 0x3
	.long	.LASF4
	.byte	0x2
	.byte	0x16
	.byte	0x17
	.long	0x3d
	.uleb128 0x9
	.byte	0x3
	.quad	main_context
	.uleb128 0x7
	.long	0x3d
	.long	0xb9
	.uleb128 0x8
	.long	0x36
	.byte	0x1
	.byte	0
	.uleb128 0x3
	.long	.LASF5
	.byte	0x2
	.byte	0x16
	.byte	0x25
	.long	0xa9
	.uleb128 0x9
	.byte	0x3
	.quad	contexts
	.uleb128 0x3
	.long	.LASF6
	.byte	0x2
	.byte	0x17
	.byte	0xc
	.long	0xe5
	.uleb128 0x9
	.byte	0x3
	.quad	current
	.uleb128 0x20
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x3
	.long	.LASF7
	.byte	0x2
	.byte	0x17
	.byte	0x15
	.long	0xe5
	.uleb128 0x9
	.byte	0x3
	.quad	left
	.uleb128 0x3
	.long	.LASF8
	.byte	0x2
	.byte	0x18
	.byte	0xd
	.long	0x118
	.uleb128 0x9
	.byte	0x3
	.quad	produced
	.uleb128 0xd
	.byte	0x8
	.byte	0x5
	.long	.LASF9
	.uleb128 0x21
	.long	.LASF35
	.byte	0x2
	.byte	0x6
	.byte	0x6
	.long	0x136
	.uleb128 0x15
	.long	0x136
	.uleb128 0x15
	.long	0x136
	.byte	0
	.uleb128 0x5
	.long	0x3d
	.uleb128 0x16
	.long	.LASF21
	.byte	0x2
	.byte	0x45
	.byte	0x5
	.long	0xe5
	.quad	.LFB8
	.quad	.LFE8-.LFB8
	.uleb128 0x1
	.byte	0x9c
	.long	0x2b8
	.uleb128 0x3
	.long	.LASF10
	.byte	0x2
	.byte	0x47
	.byte	0xe
	.long	0x2b8
	.uleb128 0x2
	.byte	0x91
	.sleb128 -32
	.uleb128 0x6
	.long	.LASF12
	.byte	0x2
	.byte	0x48
	.byte	0x15
	.long	0x2c8
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0x6
	.long	.LASF13
	.byte	0x2
	.byte	0x49
	.byte	0x10
	.long	0x2a
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0xe
	.long	0x2cd
	.quad	.LBI22
	.byte	.LVU128
	.long	.LLRL21
	.byte	0x4b
	.long	0x1d9
	.uleb128 0x2
	.long	0x2e3
	.long	.LLST22
	.long	.LVUS22
	.uleb128 0x2
	.long	0x2d7
	.long	.LLST23
	.long	.LVUS23
	.uleb128 0xf
	.long	.LLRL21
	.uleb128 0x4
	.long	0x2ef
	.long	.LLST24
	.long	.LVUS24
	.byte	0
	.byte	0
	.uleb128 0xe
	.long	0x2cd
	.quad	.LBI28
	.byte	.LVU141
	.long	.LLRL25
	.byte	0x4c
	.long	0x21e
	.uleb128 0x2
	.long	0x2e3
	.long	.LLST26
	.long	.LVUS26
	.uleb128 0x2
	.long	0x2d7
	.long	.LLST27
	.long	.LVUS27
	.uleb128 0xf
	.long	.LLRL25
	.uleb128 0x4
	.long	0x2ef
	.long	.LLST28
	.long	.LVUS28
	.byte	0
	.byte	0
	.uleb128 0x10
	.long	0x4f4
	.quad	.LBI36
	.byte	.LVU156
	.quad	.LBB36
	.quad	.LBE36-.LBB36
	.byte	0x4e
	.byte	0x9
	.long	0x277
	.uleb128 0x2
	.long	0x51c
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0x2
	.long	0x510
	.long	.LLST30
	.long	.LVUS30
	.uleb128 0x2
	.long	0x505
	.long	.LLST31
	.long	.LVUS31
	.uleb128 0x4
	.long	0x528
	.long	.LLST32
	.long	.LVUS32
	.byte	0
	.uleb128 0x9
	.quad	.LVL43
	.long	0x11f
	.long	0x2a3
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x9
	.byte	0x3
	.quad	main_context
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x9
	.byte	0x3
	.quad	contexts
	.byte	0
	.uleb128 0xa
	.quad	.LVL47
	.long	0x53b
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x91
	.sleb128 -32
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	0x70
	.long	0x2c8
	.uleb128 0x8
	.long	0x36
	.byte	0xf
	.byte	0
	.uleb128 0x5
	.long	0x77
	.uleb128 0x17
	.long	.LASF18
	.byte	0x3b
	.long	0x2fb
	.uleb128 0xb
	.long	.LASF14
	.byte	0x2
	.byte	0x3b
	.byte	0x17
	.long	0xe5
	.uleb128 0xb
	.long	.LASF15
	.byte	0x2
	.byte	0x3b
	.byte	0x25
	.long	0x2fc
	.uleb128 0x22
	.string	"sp"
	.byte	0x2
	.byte	0x3d
	.byte	0x10
	.long	0x301
	.byte	0
	.uleb128 0x23
	.uleb128 0x5
	.long	0x2fb
	.uleb128 0x5
	.long	0x57
	.uleb128 0x11
	.long	.LASF16
	.byte	0x2
	.byte	0x2f
	.byte	0xd
	.quad	.LFB6
	.quad	.LFE6-.LFB6
	.uleb128 0x1
	.byte	0x9c
	.long	0x3b0
	.uleb128 0x12
	.string	"sum"
	.byte	0x2
	.byte	0x31
	.byte	0xe
	.long	0x118
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0x10
	.long	0x472
	.quad	.LBI10
	.byte	.LVU56
	.quad	.LBB10
	.quad	.LBE10-.LBB10
	.byte	0x36
	.byte	0x11
	.long	0x377
	.uleb128 0x4
	.long	0x47c
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x13
	.quad	.LVL22
	.long	0x11f
	.byte	0
	.uleb128 0x9
	.quad	.LVL20
	.long	0x53b
	.long	0x395
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x2
	.byte	0x7c
	.sleb128 0
	.byte	0
	.uleb128 0xa
	.quad	.LVL24
	.long	0x11f
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x11
	.long	.LASF17
	.byte	0x2
	.byte	0x22
	.byte	0xd
	.quad	.LFB5
	.quad	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.long	0x472
	.uleb128 0x12
	.string	"i"
	.byte	0x2
	.byte	0x24
	.byte	0xe
	.long	0x118
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x10
	.long	0x472
	.quad	.LBI16
	.byte	.LVU82
	.quad	.LBB16
	.quad	.LBE16-.LBB16
	.byte	0x28
	.byte	0x11
	.long	0x41f
	.uleb128 0x4
	.long	0x47c
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x13
	.quad	.LVL29
	.long	0x11f
	.byte	0
	.uleb128 0xe
	.long	0x472
	.quad	.LBI18
	.byte	.LVU98
	.long	.LLRL10
	.byte	0x2b
	.long	0x457
	.uleb128 0xf
	.long	.LLRL10
	.uleb128 0x4
	.long	0x47c
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x13
	.quad	.LVL32
	.long	0x11f
	.byte	0
	.byte	0
	.uleb128 0xa
	.quad	.LVL33
	.long	0x11f
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x17
	.long	.LASF19
	.byte	0x1a
	.long	0x489
	.uleb128 0x14
	.long	.LASF20
	.byte	0x2
	.byte	0x1c
	.byte	0xd
	.long	0xe5
	.byte	0
	.uleb128 0x16
	.long	.LASF22
	.byte	0x1
	.byte	0x2a
	.byte	0x7
	.long	0x57
	.quad	.LFB3
	.quad	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x4f4
	.uleb128 0x24
	.string	"to"
	.byte	0x1
	.byte	0x2a
	.byte	0x14
	.long	0x57
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0x25
	.long	.LASF26
	.byte	0x1
	.byte	0x2a
	.byte	0x1c
	.long	0xe5
	.uleb128 0x1
	.byte	0x54
	.uleb128 0xc
	.long	.LASF13
	.byte	0x2a
	.byte	0x2a
	.long	0x2a
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0x6
	.long	.LASF23
	.byte	0x1
	.byte	0x2c
	.byte	0xf
	.long	0x57
	.long	.LLST18
	.long	.LVUS18
	.byte	0
	.uleb128 0x26
	.long	.LASF36
	.byte	0x1
	.byte	0x22
	.byte	0x7
	.long	0x57
	.byte	0x1
	.long	0x535
	.uleb128 0x27
	.string	"to"
	.byte	0x1
	.byte	0x22
	.byte	0x14
	.long	0x57
	.uleb128 0xb
	.long	.LASF20
	.byte	0x1
	.byte	0x22
	.byte	0x24
	.long	0x535
	.uleb128 0xb
	.long	.LASF13
	.byte	0x1
	.byte	0x22
	.byte	0x31
	.long	0x2a
	.uleb128 0x14
	.long	.LASF23
	.byte	0x1
	.byte	0x24
	.byte	0xf
	.long	0x57
	.byte	0
	.uleb128 0x5
	.long	0x53a
	.uleb128 0x28
	.uleb128 0x11
	.long	.LASF24
	.byte	0x1
	.byte	0x13
	.byte	0x27
	.quad	.LFB1
	.quad	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x601
	.uleb128 0xc
	.long	.LASF25
	.byte	0x13
	.byte	0x38
	.long	0x2c8
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0xc
	.long	.LASF26
	.byte	0x13
	.byte	0x44
	.long	0x118
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x3
	.long	.LASF27
	.byte	0x1
	.byte	0x15
	.byte	0xe
	.long	0x601
	.uleb128 0x2
	.byte	0x91
	.sleb128 -48
	.uleb128 0x12
	.string	"at"
	.byte	0x1
	.byte	0x15
	.byte	0x1b
	.long	0x611
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x6
	.long	.LASF28
	.byte	0x1
	.byte	0x16
	.byte	0x17
	.long	0x36
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x9
	.quad	.LVL14
	.long	0x616
	.long	0x5cd
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x7a
	.sleb128 0
	.byte	0
	.uleb128 0x9
	.quad	.LVL15
	.long	0x616
	.long	0x5ec
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x9
	.byte	0x3
	.quad	.LC1
	.byte	0
	.uleb128 0xa
	.quad	.LVL16
	.long	0x616
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x78
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	0x70
	.long	0x611
	.uleb128 0x8
	.long	0x36
	.byte	0x17
	.byte	0
	.uleb128 0x5
	.long	0x70
	.uleb128 0x29
	.string	"say"
	.byte	0x1
	.byte	0x5
	.byte	0x27
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.long	0x668
	.uleb128 0xc
	.long	.LASF29
	.byte	0x5
	.byte	0x37
	.long	0x2c8
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x6
	.long	.LASF30
	.byte	0x1
	.byte	0x7
	.byte	0x10
	.long	0x2a
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x14
	.long	.LASF31
	.byte	0x1
	.byte	0x8
	.byte	0xe
	.long	0x118
	.byte	0
	.uleb128 0x2a
	.long	0x4f4
	.quad	.LFB2
	.quad	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x2
	.long	0x505
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x2
	.long	0x510
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x2
	.long	0x51c
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x4
	.long	0x528
	.long	.LLST15
	.long	.LVUS15
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
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x3
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
	.uleb128 0x4
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x5
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 8
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x6
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
	.uleb128 0x7
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x8
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x9
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
	.uleb128 0xa
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xb
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
	.byte	0
	.byte	0
	.uleb128 0xc
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
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
	.uleb128 0xe
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x52
	.uleb128 0x1
	.uleb128 0x2138
	.uleb128 0xb
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x58
	.uleb128 0x21
	.sleb128 2
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0x21
	.sleb128 9
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x10
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x52
	.uleb128 0x1
	.uleb128 0x2138
	.uleb128 0xb
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x58
	.uleb128 0x21
	.sleb128 2
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x11
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
	.uleb128 0x12
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
	.uleb128 0x13
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x14
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
	.uleb128 0x15
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x16
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
	.uleb128 0x17
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
	.uleb128 0x21
	.sleb128 13
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x20
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x18
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
	.byte	0
	.byte	0
	.uleb128 0x19
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
	.uleb128 0x1a
	.uleb128 0x13
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1b
	.uleb128 0xd
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
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x1c
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x1d
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0x5
	.byte	0
	.byte	0
	.uleb128 0x1e
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1f
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
	.uleb128 0x88
	.uleb128 0xb
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x20
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
	.uleb128 0x21
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
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x22
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
	.byte	0
	.byte	0
	.uleb128 0x23
	.uleb128 0x15
	.byte	0
	.uleb128 0x27
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x24
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
	.uleb128 0x25
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
	.uleb128 0x26
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
	.uleb128 0x20
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x27
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
	.byte	0
	.byte	0
	.uleb128 0x28
	.uleb128 0x26
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x29
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
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x2a
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
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
	.byte	0
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_loc3-.Ldebug_loc2
.Ldebug_loc2:
	.value	0x5
	.byte	0x8
	.byte	0
	.long	0
.Ldebug_loc0:
.LVUS19:
	.uleb128 .LVU126
	.uleb128 .LVU163
.LLST19:
	.byte	0x8
	.quad	.LVL38
	.uleb128 .LVL46-.LVL38
	.uleb128 0xa
	.byte	0x3
	.quad	.LC3
	.byte	0x9f
	.byte	0
.LVUS20:
	.uleb128 .LVU127
	.uleb128 .LVU163
	.uleb128 .LVU163
	.uleb128 .LVU164
.LLST20:
	.byte	0x6
	.quad	.LVL38
	.byte	0x4
	.uleb128 .LVL38-.LVL38
	.uleb128 .LVL46-.LVL38
	.uleb128 0x2
	.byte	0x39
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL46-.LVL38
	.uleb128 .LVL47-1-.LVL38
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS22:
	.uleb128 .LVU128
	.uleb128 .LVU139
.LLST22:
	.byte	0x8
	.quad	.LVL38
	.uleb128 .LVL40-.LVL38
	.uleb128 0xa
	.byte	0x3
	.quad	producer
	.byte	0x9f
	.byte	0
.LVUS23:
	.uleb128 .LVU128
	.uleb128 .LVU139
.LLST23:
	.byte	0x8
	.quad	.LVL38
	.uleb128 .LVL40-.LVL38
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS24:
	.uleb128 .LVU130
	.uleb128 .LVU131
	.uleb128 .LVU131
	.uleb128 .LVU136
	.uleb128 .LVU136
	.uleb128 .LVU138
	.uleb128 .LVU138
	.uleb128 .LVU139
.LLST24:
	.byte	0x6
	.quad	.LVL38
	.byte	0x4
	.uleb128 .LVL38-.LVL38
	.uleb128 .LVL38-.LVL38
	.uleb128 0xa
	.byte	0x3
	.quad	stacks+8192
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL38-.LVL38
	.uleb128 .LVL39-.LVL38
	.uleb128 0xa
	.byte	0x3
	.quad	stacks+8184
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL39-.LVL38
	.uleb128 .LVL40-.LVL38
	.uleb128 0xa
	.byte	0x3
	.quad	stacks+8176
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL40-.LVL38
	.uleb128 .LVL40-.LVL38
	.uleb128 0xa
	.byte	0x3
	.quad	stacks+8128
	.byte	0x9f
	.byte	0
.LVUS26:
	.uleb128 .LVU141
	.uleb128 .LVU153
.LLST26:
	.byte	0x8
	.quad	.LVL40
	.uleb128 .LVL42-.LVL40
	.uleb128 0xa
	.byte	0x3
	.quad	consumer
	.byte	0x9f
	.byte	0
.LVUS27:
	.uleb128 .LVU141
	.uleb128 .LVU153
.LLST27:
	.byte	0x8
	.quad	.LVL40
	.uleb128 .LVL42-.LVL40
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0
.LVUS28:
	.uleb128 .LVU143
	.uleb128 .LVU144
	.uleb128 .LVU144
	.uleb128 .LVU150
	.uleb128 .LVU150
	.uleb128 .LVU151
	.uleb128 .LVU151
	.uleb128 .LVU153
.LLST28:
	.byte	0x6
	.quad	.LVL40
	.byte	0x4
	.uleb128 .LVL40-.LVL40
	.uleb128 .LVL40-.LVL40
	.uleb128 0xa
	.byte	0x3
	.quad	stacks+16384
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL40-.LVL40
	.uleb128 .LVL41-.LVL40
	.uleb128 0xa
	.byte	0x3
	.quad	stacks+16376
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL41-.LVL40
	.uleb128 .LVL41-.LVL40
	.uleb128 0xa
	.byte	0x3
	.quad	stacks+16368
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL41-.LVL40
	.uleb128 .LVL42-.LVL40
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS29:
	.uleb128 .LVU156
	.uleb128 .LVU160
.LLST29:
	.byte	0x8
	.quad	.LVL43
	.uleb128 .LVL45-.LVL43
	.uleb128 0x2
	.byte	0x39
	.byte	0x9f
	.byte	0
.LVUS30:
	.uleb128 .LVU156
	.uleb128 .LVU160
.LLST30:
	.byte	0x8
	.quad	.LVL43
	.uleb128 .LVL45-.LVL43
	.uleb128 0xa
	.byte	0x3
	.quad	.LC3
	.byte	0x9f
	.byte	0
.LVUS31:
	.uleb128 .LVU156
	.uleb128 .LVU159
	.uleb128 .LVU159
	.uleb128 .LVU160
.LLST31:
	.byte	0x6
	.quad	.LVL43
	.byte	0x4
	.uleb128 .LVL43-.LVL43
	.uleb128 .LVL44-.LVL43
	.uleb128 0x3
	.byte	0x91
	.sleb128 -32
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL44-.LVL43
	.uleb128 .LVL45-.LVL43
	.uleb128 0x1
	.byte	0x58
	.byte	0
.LVUS32:
	.uleb128 .LVU158
	.uleb128 .LVU159
	.uleb128 .LVU159
	.uleb128 .LVU164
	.uleb128 .LVU164
	.uleb128 0
.LLST32:
	.byte	0x6
	.quad	.LVL43
	.byte	0x4
	.uleb128 .LVL43-.LVL43
	.uleb128 .LVL44-.LVL43
	.uleb128 0x3
	.byte	0x91
	.sleb128 -32
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL44-.LVL43
	.uleb128 .LVL47-1-.LVL43
	.uleb128 0x1
	.byte	0x58
	.byte	0x4
	.uleb128 .LVL47-1-.LVL43
	.uleb128 .LFE8-.LVL43
	.uleb128 0x3
	.byte	0x91
	.sleb128 -32
	.byte	0x9f
	.byte	0
.LVUS6:
	.uleb128 .LVU47
	.uleb128 .LVU52
	.uleb128 .LVU52
	.uleb128 .LVU66
.LLST6:
	.byte	0x6
	.quad	.LVL17
	.byte	0x4
	.uleb128 .LVL17-.LVL17
	.uleb128 .LVL18-.LVL17
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL18-.LVL17
	.uleb128 .LVL23-.LVL17
	.uleb128 0x1
	.byte	0x5c
	.byte	0
.LVUS7:
	.uleb128 .LVU59
	.uleb128 .LVU64
.LLST7:
	.byte	0x8
	.quad	.LVL21
	.uleb128 .LVL22-1-.LVL21
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS8:
	.uleb128 .LVU73
	.uleb128 .LVU77
	.uleb128 .LVU77
	.uleb128 .LVU80
	.uleb128 .LVU80
	.uleb128 .LVU92
	.uleb128 .LVU92
	.uleb128 .LVU95
.LLST8:
	.byte	0x6
	.quad	.LVL25
	.byte	0x4
	.uleb128 .LVL25-.LVL25
	.uleb128 .LVL26-.LVL25
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL26-.LVL25
	.uleb128 .LVL27-.LVL25
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL27-.LVL25
	.uleb128 .LVL29-.LVL25
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL29-.LVL25
	.uleb128 .LVL30-.LVL25
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS9:
	.uleb128 .LVU85
	.uleb128 .LVU90
.LLST9:
	.byte	0x8
	.quad	.LVL28
	.uleb128 .LVL29-1-.LVL28
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS11:
	.uleb128 .LVU100
	.uleb128 .LVU105
.LLST11:
	.byte	0x8
	.quad	.LVL31
	.uleb128 .LVL32-1-.LVL31
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS16:
	.uleb128 0
	.uleb128 .LVU121
.LLST16:
	.byte	0x8
	.quad	.LVL36
	.uleb128 .LVL37-.LVL36
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS17:
	.uleb128 0
	.uleb128 .LVU121
.LLST17:
	.byte	0x8
	.quad	.LVL36
	.uleb128 .LVL37-.LVL36
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS18:
	.uleb128 .LVU118
	.uleb128 .LVU121
	.uleb128 .LVU121
	.uleb128 0
.LLST18:
	.byte	0x6
	.quad	.LVL36
	.byte	0x4
	.uleb128 .LVL36-.LVL36
	.uleb128 .LVL37-.LVL36
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL37-.LVL36
	.uleb128 .LFE3-.LVL36
	.uleb128 0x1
	.byte	0x58
	.byte	0
.LVUS2:
	.uleb128 0
	.uleb128 .LVU24
	.uleb128 .LVU24
	.uleb128 0
.LLST2:
	.byte	0x6
	.quad	.LVL5
	.byte	0x4
	.uleb128 .LVL5-.LVL5
	.uleb128 .LVL7-.LVL5
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL7-.LVL5
	.uleb128 .LFE1-.LVL5
	.uleb128 0x1
	.byte	0x5a
	.byte	0
.LVUS3:
	.uleb128 0
	.uleb128 .LVU28
	.uleb128 .LVU28
	.uleb128 .LVU42
	.uleb128 .LVU42
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
	.uleb128 .LVL14-1-.LVL5
	.uleb128 0x1
	.byte	0x5b
	.byte	0x4
	.uleb128 .LVL14-1-.LVL5
	.uleb128 .LFE1-.LVL5
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x9f
	.byte	0
.LVUS4:
	.uleb128 .LVU17
	.uleb128 .LVU26
	.uleb128 .LVU26
	.uleb128 .LVU27
	.uleb128 .LVU27
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
	.uleb128 .LVL8-.LVL6
	.uleb128 0x3
	.byte	0x91
	.sleb128 -24
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL8-.LVL6
	.uleb128 .LVL8-.LVL6
	.uleb128 0x3
	.byte	0x91
	.sleb128 -25
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL8-.LVL6
	.uleb128 .LVL12-.LVL6
	.uleb128 0x1
	.byte	0x58
	.byte	0x4
	.uleb128 .LVL12-.LVL6
	.uleb128 .LVL13-.LVL6
	.uleb128 0x3
	.byte	0x79
	.sleb128 -2
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL13-.LVL6
	.uleb128 .LFE1-.LVL6
	.uleb128 0x1
	.byte	0x58
	.byte	0
.LVUS5:
	.uleb128 .LVU25
	.uleb128 .LVU36
	.uleb128 .LVU36
	.uleb128 .LVU42
.LLST5:
	.byte	0x6
	.quad	.LVL8
	.byte	0x4
	.uleb128 .LVL8-.LVL8
	.uleb128 .LVL11-.LVL8
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL11-.LVL8
	.uleb128 .LVL14-1-.LVL8
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU12
	.uleb128 .LVU12
	.uleb128 0
.LLST0:
	.byte	0x6
	.quad	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL3-.LVL0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL3-.LVL0
	.uleb128 .LFE0-.LVL0
	.uleb128 0x1
	.byte	0x54
	.byte	0
.LVUS1:
	.uleb128 .LVU2
	.uleb128 .LVU9
	.uleb128 .LVU9
	.uleb128 .LVU12
.LLST1:
	.byte	0x6
	.quad	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL1-.LVL0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1-.LVL0
	.uleb128 .LVL3-.LVL0
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS12:
	.uleb128 0
	.uleb128 .LVU114
.LLST12:
	.byte	0x8
	.quad	.LVL34
	.uleb128 .LVL35-.LVL34
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS13:
	.uleb128 0
	.uleb128 .LVU114
.LLST13:
	.byte	0x8
	.quad	.LVL34
	.uleb128 .LVL35-.LVL34
	.uleb128 0x1
	.byte	0x54
	.byte	0
.LVUS14:
	.uleb128 0
	.uleb128 .LVU114
.LLST14:
	.byte	0x8
	.quad	.LVL34
	.uleb128 .LVL35-.LVL34
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS15:
	.uleb128 .LVU111
	.uleb128 .LVU114
	.uleb128 .LVU114
	.uleb128 0
.LLST15:
	.byte	0x6
	.quad	.LVL34
	.byte	0x4
	.uleb128 .LVL34-.LVL34
	.uleb128 .LVL35-.LVL34
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL35-.LVL34
	.uleb128 .LFE2-.LVL34
	.uleb128 0x1
	.byte	0x50
	.byte	0
.Ldebug_loc3:
	.section	.debug_aranges,"",@progbits
	.long	0x3c
	.value	0x2
	.long	.Ldebug_info0
	.byte	0x8
	.byte	0
	.value	0
	.value	0
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.quad	.LFB8
	.quad	.LFE8-.LFB8
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
.LLRL10:
	.byte	0x5
	.quad	.LBB18
	.byte	0x4
	.uleb128 .LBB18-.LBB18
	.uleb128 .LBE18-.LBB18
	.byte	0x4
	.uleb128 .LBB21-.LBB18
	.uleb128 .LBE21-.LBB18
	.byte	0
.LLRL21:
	.byte	0x5
	.quad	.LBB22
	.byte	0x4
	.uleb128 .LBB22-.LBB22
	.uleb128 .LBE22-.LBB22
	.byte	0x4
	.uleb128 .LBB27-.LBB22
	.uleb128 .LBE27-.LBB22
	.byte	0x4
	.uleb128 .LBB33-.LBB22
	.uleb128 .LBE33-.LBB22
	.byte	0x4
	.uleb128 .LBB35-.LBB22
	.uleb128 .LBE35-.LBB22
	.byte	0
.LLRL25:
	.byte	0x5
	.quad	.LBB28
	.byte	0x4
	.uleb128 .LBB28-.LBB28
	.uleb128 .LBE28-.LBB28
	.byte	0x4
	.uleb128 .LBB32-.LBB28
	.uleb128 .LBE32-.LBB28
	.byte	0x4
	.uleb128 .LBB34-.LBB28
	.uleb128 .LBE34-.LBB28
	.byte	0
.LLRL33:
	.byte	0x7
	.quad	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.quad	.LFB8
	.uleb128 .LFE8-.LFB8
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF12:
	.string	"found"
.LASF18:
	.string	"begin"
.LASF35:
	.string	"swap"
.LASF33:
	.string	"size_t"
.LASF16:
	.string	"consumer"
.LASF7:
	.string	"left"
.LASF6:
	.string	"current"
.LASF30:
	.string	"length"
.LASF11:
	.string	"stacks"
.LASF23:
	.string	"start"
.LASF34:
	.string	"context"
.LASF2:
	.string	"long unsigned int"
.LASF29:
	.string	"text"
.LASF17:
	.string	"producer"
.LASF15:
	.string	"body"
.LASF10:
	.string	"copy"
.LASF20:
	.string	"from"
.LASF32:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -g -O2 -fasynchronous-unwind-tables"
.LASF9:
	.string	"long int"
.LASF14:
	.string	"index"
.LASF36:
	.string	"memcpy"
.LASF31:
	.string	"result"
.LASF5:
	.string	"contexts"
.LASF28:
	.string	"rest"
.LASF27:
	.string	"digits"
.LASF13:
	.string	"size"
.LASF24:
	.string	"tell"
.LASF21:
	.string	"main"
.LASF26:
	.string	"value"
.LASF4:
	.string	"main_context"
.LASF19:
	.string	"yield"
.LASF8:
	.string	"produced"
.LASF22:
	.string	"memset"
.LASF25:
	.string	"label"
.LASF3:
	.string	"char"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"."
.LASF0:
	.string	"coroutine.c"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
