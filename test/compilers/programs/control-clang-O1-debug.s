# clang -O1 -g -fno-pie -ffunction-sections control.c (clang 14.0.6)
	.text
	.file	"control.c"
	.file	0 "." "control.c" md5 0x6ebd8742cdfcafd8ff784e4f6c0f3b4d
	.section	.text.memcpy,"ax",@progbits
	.globl	memcpy                          # -- Begin function memcpy
	.p2align	4, 0x90
	.type	memcpy,@function
memcpy:                                 # @memcpy
.Lfunc_begin0:
	.file	1 "." "say.h" md5 0xce91d3285a3eb334b721fd4b8674d75d
	.loc	1 35 0                          # ./say.h:35:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: memcpy:to <- $rdi
	#DEBUG_VALUE: memcpy:from <- $rsi
	#DEBUG_VALUE: memcpy:size <- $rdx
	#DEBUG_VALUE: memcpy:start <- $rdi
	movq	%rdx, %rcx
	movq	%rdi, %rax
.Ltmp0:
	.loc	1 38 9 prologue_end             # ./say.h:38:9
	#APP
	rep		movsb	(%rsi), %es:(%rdi)
	#NO_APP
.Ltmp1:
	#DEBUG_VALUE: memcpy:from <- [DW_OP_LLVM_entry_value 1] $rsi
	#DEBUG_VALUE: memcpy:start <- $rax
	#DEBUG_VALUE: memcpy:to <- $rax
	#DEBUG_VALUE: memcpy:to <- undef
	#DEBUG_VALUE: memcpy:from <- undef
	#DEBUG_VALUE: memcpy:size <- undef
	.loc	1 39 9                          # ./say.h:39:9
	retq
.Ltmp2:
.Lfunc_end0:
	.size	memcpy, .Lfunc_end0-memcpy
	.cfi_endproc
                                        # -- End function
	.section	.text.memset,"ax",@progbits
	.globl	memset                          # -- Begin function memset
	.p2align	4, 0x90
	.type	memset,@function
memset:                                 # @memset
.Lfunc_begin1:
	.loc	1 43 0                          # ./say.h:43:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: memset:to <- $rdi
	#DEBUG_VALUE: memset:value <- $esi
	#DEBUG_VALUE: memset:size <- $rdx
	#DEBUG_VALUE: memset:start <- $rdi
	movq	%rdx, %rcx
	movl	%esi, %eax
	movq	%rdi, %rdx
.Ltmp3:
	#DEBUG_VALUE: memset:size <- $rcx
	.loc	1 46 9 prologue_end             # ./say.h:46:9
	#APP
	rep		stosb	%al, %es:(%rdi)
	#NO_APP
.Ltmp4:
	#DEBUG_VALUE: memset:size <- [DW_OP_LLVM_entry_value 1] $rdx
	#DEBUG_VALUE: memset:start <- $rdx
	#DEBUG_VALUE: memset:to <- $rdx
	#DEBUG_VALUE: memset:to <- undef
	#DEBUG_VALUE: memset:size <- undef
	.loc	1 47 9                          # ./say.h:47:9
	movq	%rdx, %rax
	retq
.Ltmp5:
.Lfunc_end1:
	.size	memset, .Lfunc_end1-memset
	.cfi_endproc
                                        # -- End function
	.section	.text.square,"ax",@progbits
	.p2align	4, 0x90                         # -- Begin function square
	.type	square,@function
square:                                 # @square
.Lfunc_begin2:
	.loc	0 45 0                          # control.c:45:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: square:x <- $edi
	movl	%edi, %eax
.Ltmp6:
	.loc	0 45 37 prologue_end            # control.c:45:37
	imull	%edi, %eax
	.loc	0 45 28 is_stmt 0               # control.c:45:28
	retq
.Ltmp7:
.Lfunc_end2:
	.size	square, .Lfunc_end2-square
	.cfi_endproc
                                        # -- End function
	.section	.text.half,"ax",@progbits
	.p2align	4, 0x90                         # -- Begin function half
	.type	half,@function
half:                                   # @half
.Lfunc_begin3:
	.loc	0 46 0 is_stmt 1                # control.c:46:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: half:x <- $edi
	movl	%edi, %eax
.Ltmp8:
	.loc	0 46 35 prologue_end            # control.c:46:35
	sarl	%eax
	.loc	0 46 26 is_stmt 0               # control.c:46:26
	retq
.Ltmp9:
.Lfunc_end3:
	.size	half, .Lfunc_end3-half
	.cfi_endproc
                                        # -- End function
	.section	.text.odd,"ax",@progbits
	.globl	odd                             # -- Begin function odd
	.p2align	4, 0x90
	.type	odd,@function
odd:                                    # @odd
.Lfunc_begin4:
	.loc	0 50 0 is_stmt 1                # control.c:50:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: odd:n <- $edi
	.loc	0 50 56 prologue_end            # control.c:50:56
	testl	%edi, %edi
	je	.LBB4_1
.Ltmp10:
# %bb.2:
	#DEBUG_VALUE: odd:n <- $edi
	pushq	%rax
	.cfi_def_cfa_offset 16
	.loc	0 50 67 is_stmt 0               # control.c:50:67
	addl	$-1, %edi
.Ltmp11:
	#DEBUG_VALUE: odd:n <- [DW_OP_LLVM_entry_value 1] $edi
	.loc	0 50 60                         # control.c:50:60
	callq	even
.Ltmp12:
	.loc	0 0 60                          # control.c:0:60
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	.loc	0 50 49                         # control.c:50:49
	retq
.Ltmp13:
.LBB4_1:
	#DEBUG_VALUE: odd:n <- $edi
	.loc	0 0 49                          # control.c:0:49
	xorl	%eax, %eax
	.loc	0 50 49                         # control.c:50:49
	retq
.Ltmp14:
.Lfunc_end4:
	.size	odd, .Lfunc_end4-odd
	.cfi_endproc
                                        # -- End function
	.section	.text.even,"ax",@progbits
	.globl	even                            # -- Begin function even
	.p2align	4, 0x90
	.type	even,@function
even:                                   # @even
.Lfunc_begin5:
	.loc	0 51 0 is_stmt 1                # control.c:51:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: even:n <- $edi
	.loc	0 51 57 prologue_end            # control.c:51:57
	testl	%edi, %edi
	je	.LBB5_1
.Ltmp15:
# %bb.2:
	#DEBUG_VALUE: even:n <- $edi
	pushq	%rax
	.cfi_def_cfa_offset 16
	.loc	0 51 67 is_stmt 0               # control.c:51:67
	addl	$-1, %edi
.Ltmp16:
	#DEBUG_VALUE: even:n <- [DW_OP_LLVM_entry_value 1] $edi
	.loc	0 51 61                         # control.c:51:61
	callq	odd
.Ltmp17:
	.loc	0 0 61                          # control.c:0:61
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	.loc	0 51 50                         # control.c:51:50
	retq
.Ltmp18:
.LBB5_1:
	#DEBUG_VALUE: even:n <- $edi
	.loc	0 0 50                          # control.c:0:50
	movl	$1, %eax
	.loc	0 51 50                         # control.c:51:50
	retq
.Ltmp19:
.Lfunc_end5:
	.size	even, .Lfunc_end5-even
	.cfi_endproc
                                        # -- End function
	.section	.text.main,"ax",@progbits
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
.Lfunc_begin6:
	.loc	0 58 0 is_stmt 1                # control.c:58:0
	.cfi_startproc
# %bb.0:
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %rbp, -16
	movl	$-1, %ebx
	xorl	%ebp, %ebp
.Ltmp20:
	#DEBUG_VALUE: main:sum <- 0
	#DEBUG_VALUE: main:i <- -1
	.p2align	4, 0x90
.LBB6_1:                                # =>This Inner Loop Header: Depth=1
	#DEBUG_VALUE: main:sum <- $ebp
	#DEBUG_VALUE: main:i <- $ebx
	.loc	0 62 42 prologue_end            # control.c:62:42
	leal	1000(%rbx), %esi
	movl	%ebx, %edi
	callq	chosen
.Ltmp21:
	.loc	0 62 39 is_stmt 0               # control.c:62:39
	addl	%eax, %ebp
.Ltmp22:
	#DEBUG_VALUE: main:sum <- $ebp
	#DEBUG_VALUE: main:i <- [DW_OP_plus_uconst 1, DW_OP_stack_value] $ebx
	.loc	0 62 24                         # control.c:62:24
	addl	$1, %ebx
.Ltmp23:
	cmpl	$23, %ebx
.Ltmp24:
	.loc	0 62 9                          # control.c:62:9
	jne	.LBB6_1
.Ltmp25:
# %bb.2:
	#DEBUG_VALUE: main:sum <- $ebp
	.loc	0 63 24 is_stmt 1               # control.c:63:24
	movslq	%ebp, %rsi
	.loc	0 63 9 is_stmt 0                # control.c:63:9
	movl	$.L.str, %edi
	callq	tell
.Ltmp26:
	.loc	0 64 29 is_stmt 1               # control.c:64:29
	movl	$main.code, %edi
	callq	interpret
.Ltmp27:
	.loc	0 64 9 is_stmt 0                # control.c:64:9
	movl	$.L.str.1, %edi
	movq	%rax, %rsi
	callq	tell
.Ltmp28:
	.loc	0 0 9                           # control.c:0:9
	movl	$9, %eax
	movq	$-24, %rbx
.Ltmp29:
	#DEBUG_VALUE: main:i <- 0
	#DEBUG_VALUE: main:sum <- 9
	.p2align	4, 0x90
.LBB6_3:                                # =>This Inner Loop Header: Depth=1
	#DEBUG_VALUE: main:sum <- $eax
	#DEBUG_VALUE: main:i <- [DW_OP_consts 18446744073709551592, DW_OP_minus, DW_OP_consts 8, DW_OP_div, DW_OP_stack_value] $rbx
	.loc	0 65 48 is_stmt 1               # control.c:65:48
	movl	%eax, %edi
	callq	*steps+24(%rbx)
.Ltmp30:
	#DEBUG_VALUE: main:sum <- $eax
	#DEBUG_VALUE: main:i <- [DW_OP_consts 18446744073709551592, DW_OP_minus, DW_OP_consts 8, DW_OP_div, DW_OP_consts 1, DW_OP_plus, DW_OP_stack_value] $rbx
	.loc	0 65 32 is_stmt 0               # control.c:65:32
	addq	$8, %rbx
.Ltmp31:
	.loc	0 65 9                          # control.c:65:9
	jne	.LBB6_3
.Ltmp32:
# %bb.4:
	#DEBUG_VALUE: main:sum <- $eax
	.loc	0 66 28 is_stmt 1               # control.c:66:28
	movslq	%eax, %rsi
	.loc	0 66 9 is_stmt 0                # control.c:66:9
	movl	$.L.str.2, %edi
	callq	tell
.Ltmp33:
	.loc	0 67 21 is_stmt 1               # control.c:67:21
	movl	$1001, %edi                     # imm = 0x3E9
	callq	odd
.Ltmp34:
                                        # kill: def $eax killed $eax def $rax
	.loc	0 67 31 is_stmt 0               # control.c:67:31
	leal	(%rax,%rax,4), %ebx
	.loc	0 67 38                         # control.c:67:38
	movl	$7, %edi
	callq	even
.Ltmp35:
                                        # kill: def $eax killed $eax def $rax
	.loc	0 67 36                         # control.c:67:36
	leal	(%rax,%rbx,2), %esi
	.loc	0 67 9                          # control.c:67:9
	movl	$.L.str.3, %edi
	callq	tell
.Ltmp36:
	.loc	0 0 9                           # control.c:0:9
	movq	$-112, %rax
.Ltmp37:
	#DEBUG_VALUE: main:i <- 2
	movq	table+8(%rip), %rcx
.Ltmp38:
	.p2align	4, 0x90
.LBB6_5:                                # =>This Inner Loop Header: Depth=1
	#DEBUG_VALUE: main:i <- [DW_OP_consts 18446744073709551504, DW_OP_minus, DW_OP_consts 8, DW_OP_div, DW_OP_consts 2, DW_OP_plus, DW_OP_stack_value] $rax
	.loc	0 68 58 is_stmt 1               # control.c:68:58
	addq	table+112(%rax), %rcx
	.loc	0 68 43 is_stmt 0               # control.c:68:43
	movq	%rcx, table+128(%rax)
.Ltmp39:
	#DEBUG_VALUE: main:i <- [DW_OP_consts 18446744073709551504, DW_OP_minus, DW_OP_consts 8, DW_OP_div, DW_OP_consts 3, DW_OP_plus, DW_OP_stack_value] $rax
	.loc	0 68 23                         # control.c:68:23
	addq	$8, %rax
.Ltmp40:
	.loc	0 68 9                          # control.c:68:9
	jne	.LBB6_5
.Ltmp41:
# %bb.6:
	.loc	0 69 20 is_stmt 1               # control.c:69:20
	movq	table+24(%rip), %rcx
	movabsq	$6148914691236517206, %rdx      # imm = 0x5555555555555556
	.loc	0 69 29 is_stmt 0               # control.c:69:29
	movq	%rcx, %rax
	imulq	%rdx
	movq	%rdx, %rax
	shrq	$63, %rax
	addq	%rdx, %rax
	leaq	(%rax,%rax,2), %rax
	subq	%rax, %rcx
	.loc	0 69 14                         # control.c:69:14
	movq	names(,%rcx,8), %rdi
	.loc	0 69 35                         # control.c:69:35
	movq	table+120(%rip), %rsi
	.loc	0 69 9                          # control.c:69:9
	callq	tell
.Ltmp42:
	.loc	0 0 9                           # control.c:0:9
	movl	counter(%rip), %eax
	.loc	0 70 24 is_stmt 1               # control.c:70:24
	cmpl	$99, %eax
	.loc	0 70 9 is_stmt 0                # control.c:70:9
	jg	.LBB6_9
	.p2align	4, 0x90
.LBB6_7:                                # =>This Inner Loop Header: Depth=1
	.loc	0 70 55                         # control.c:70:55
	movl	%eax, %ecx
	andl	$3, %ecx
	.loc	0 70 39                         # control.c:70:39
	addl	%ecx, %eax
	addl	$1, %eax
	.loc	0 70 24                         # control.c:70:24
	cmpl	$100, %eax
	.loc	0 70 9                          # control.c:70:9
	jl	.LBB6_7
# %bb.8:
	.loc	0 70 39                         # control.c:70:39
	movl	%eax, counter(%rip)
.LBB6_9:
	.loc	0 71 25 is_stmt 1               # control.c:71:25
	movslq	%eax, %rsi
	.loc	0 71 9 is_stmt 0                # control.c:71:9
	movl	$.L.str.4, %edi
	callq	tell
.Ltmp43:
	.loc	0 72 16 is_stmt 1               # control.c:72:16
	movl	counter(%rip), %eax
	.loc	0 72 24 is_stmt 0               # control.c:72:24
	andl	$127, %eax
	.loc	0 72 9                          # control.c:72:9
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Ltmp44:
.Lfunc_end6:
	.size	main, .Lfunc_end6-main
	.cfi_endproc
                                        # -- End function
	.section	.text.chosen,"ax",@progbits
	.p2align	4, 0x90                         # -- Begin function chosen
	.type	chosen,@function
chosen:                                 # @chosen
.Lfunc_begin7:
	.loc	0 5 0 is_stmt 1                 # control.c:5:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: chosen:kind <- $edi
	#DEBUG_VALUE: chosen:value <- $esi
                                        # kill: def $esi killed $esi def $rsi
	.loc	0 6 9 prologue_end              # control.c:6:9
	cmpl	$20, %edi
	ja	.LBB7_10
.Ltmp45:
# %bb.1:
	#DEBUG_VALUE: chosen:kind <- $edi
	#DEBUG_VALUE: chosen:value <- $esi
	.loc	0 0 9 is_stmt 0                 # control.c:0:9
	movl	%edi, %eax
	movl	%edi, %ecx
	jmpq	*.LJTI7_0(,%rcx,8)
.Ltmp46:
.LBB7_2:
	#DEBUG_VALUE: chosen:kind <- $edi
	#DEBUG_VALUE: chosen:value <- $esi
	.loc	0 7 30 is_stmt 1                # control.c:7:30
	addl	$1, %esi
.Ltmp47:
	#DEBUG_VALUE: chosen:value <- [DW_OP_LLVM_entry_value 1] $esi
	.loc	0 0 30 is_stmt 0                # control.c:0:30
	movl	%esi, %eax
.Ltmp48:
                                        # kill: def $eax killed $eax killed $rax
	.loc	0 17 1 is_stmt 1                # control.c:17:1
	retq
.Ltmp49:
.LBB7_4:
	#DEBUG_VALUE: chosen:kind <- $edi
	#DEBUG_VALUE: chosen:value <- $esi
	.loc	0 8 30                          # control.c:8:30
	leal	(%rsi,%rsi,2), %eax
.Ltmp50:
                                        # kill: def $eax killed $eax killed $rax
	.loc	0 17 1                          # control.c:17:1
	retq
.Ltmp51:
.LBB7_5:
	#DEBUG_VALUE: chosen:kind <- $edi
	#DEBUG_VALUE: chosen:value <- $esi
	.loc	0 9 30                          # control.c:9:30
	xorl	$85, %esi
.Ltmp52:
	#DEBUG_VALUE: chosen:value <- [DW_OP_LLVM_entry_value 1] $esi
	.loc	0 0 30 is_stmt 0                # control.c:0:30
	movl	%esi, %eax
.Ltmp53:
                                        # kill: def $eax killed $eax killed $rax
	.loc	0 17 1 is_stmt 1                # control.c:17:1
	retq
.Ltmp54:
.LBB7_6:
	#DEBUG_VALUE: chosen:kind <- $edi
	#DEBUG_VALUE: chosen:value <- $esi
	.loc	0 10 24                         # control.c:10:24
	negl	%esi
.Ltmp55:
	#DEBUG_VALUE: chosen:value <- [DW_OP_LLVM_entry_value 1] $esi
	.loc	0 0 24 is_stmt 0                # control.c:0:24
	movl	%esi, %eax
.Ltmp56:
                                        # kill: def $eax killed $eax killed $rax
	.loc	0 17 1 is_stmt 1                # control.c:17:1
	retq
.Ltmp57:
.LBB7_7:
	#DEBUG_VALUE: chosen:kind <- $edi
	#DEBUG_VALUE: chosen:value <- $esi
	.loc	0 11 30                         # control.c:11:30
	shll	$3, %esi
.Ltmp58:
	#DEBUG_VALUE: chosen:value <- [DW_OP_LLVM_entry_value 1] $esi
	.loc	0 0 30 is_stmt 0                # control.c:0:30
	movl	%esi, %eax
.Ltmp59:
                                        # kill: def $eax killed $eax killed $rax
	.loc	0 17 1 is_stmt 1                # control.c:17:1
	retq
.Ltmp60:
.LBB7_8:
	#DEBUG_VALUE: chosen:kind <- $edi
	#DEBUG_VALUE: chosen:value <- $esi
	.loc	0 12 30                         # control.c:12:30
	movslq	%esi, %rax
	imulq	$-1840700269, %rax, %rax        # imm = 0x92492493
	shrq	$32, %rax
	addl	%esi, %eax
	movl	%eax, %ecx
	shrl	$31, %ecx
	sarl	$2, %eax
	addl	%ecx, %eax
.Ltmp61:
                                        # kill: def $eax killed $eax killed $rax
	.loc	0 17 1                          # control.c:17:1
	retq
.Ltmp62:
.LBB7_9:
	#DEBUG_VALUE: chosen:kind <- $edi
	#DEBUG_VALUE: chosen:value <- $esi
	.loc	0 13 30                         # control.c:13:30
	movslq	%esi, %rax
	imulq	$-1840700269, %rax, %rax        # imm = 0x92492493
	shrq	$32, %rax
	addl	%esi, %eax
	movl	%eax, %ecx
	shrl	$31, %ecx
	sarl	$2, %eax
	addl	%ecx, %eax
	leal	(,%rax,8), %ecx
	subl	%ecx, %eax
	addl	%esi, %eax
.Ltmp63:
                                        # kill: def $eax killed $eax killed $rax
	.loc	0 17 1                          # control.c:17:1
	retq
.Ltmp64:
.LBB7_10:
	#DEBUG_VALUE: chosen:kind <- $edi
	#DEBUG_VALUE: chosen:value <- $esi
	.loc	0 0 1 is_stmt 0                 # control.c:0:1
	xorl	%eax, %eax
.Ltmp65:
.LBB7_11:
	#DEBUG_VALUE: chosen:kind <- $edi
	#DEBUG_VALUE: chosen:value <- $esi
                                        # kill: def $eax killed $eax killed $rax
	.loc	0 17 1                          # control.c:17:1
	retq
.Ltmp66:
.Lfunc_end7:
	.size	chosen, .Lfunc_end7-chosen
	.cfi_endproc
	.section	.rodata.chosen,"a",@progbits
	.p2align	3
.LJTI7_0:
	.quad	.LBB7_2
	.quad	.LBB7_4
	.quad	.LBB7_5
	.quad	.LBB7_6
	.quad	.LBB7_7
	.quad	.LBB7_8
	.quad	.LBB7_9
	.quad	.LBB7_10
	.quad	.LBB7_10
	.quad	.LBB7_10
	.quad	.LBB7_10
	.quad	.LBB7_10
	.quad	.LBB7_10
	.quad	.LBB7_10
	.quad	.LBB7_10
	.quad	.LBB7_10
	.quad	.LBB7_10
	.quad	.LBB7_10
	.quad	.LBB7_10
	.quad	.LBB7_10
	.quad	.LBB7_11
                                        # -- End function
	.section	.text.tell,"ax",@progbits
	.p2align	4, 0x90                         # -- Begin function tell
	.type	tell,@function
tell:                                   # @tell
.Lfunc_begin8:
	.loc	1 20 0 is_stmt 1                # ./say.h:20:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: tell:label <- $rdi
	#DEBUG_VALUE: tell:value <- $rsi
	pushq	%rbx
	.cfi_def_cfa_offset 16
	subq	$32, %rsp
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -16
	.loc	1 22 30 prologue_end            # ./say.h:22:30
	movq	%rsi, %rcx
	negq	%rcx
	cmovsq	%rsi, %rcx
.Ltmp67:
	#DEBUG_VALUE: tell:rest <- $rcx
	#DEBUG_VALUE: tell:at <- [DW_OP_plus_uconst 24, DW_OP_stack_value] $rsp
	.loc	1 25 15                         # ./say.h:25:15
	movw	$10, 22(%rsp)
	.loc	1 26 9                          # ./say.h:26:9
	leaq	21(%rsp), %rbx
	movabsq	$-3689348814741910323, %r8      # imm = 0xCCCCCCCCCCCCCCCD
.Ltmp68:
	.p2align	4, 0x90
.LBB8_1:                                # =>This Inner Loop Header: Depth=1
	#DEBUG_VALUE: tell:label <- $rdi
	#DEBUG_VALUE: tell:value <- $rsi
	#DEBUG_VALUE: tell:rest <- $rcx
	#DEBUG_VALUE: tell:rest <- $rcx
	#DEBUG_VALUE: tell:at <- [DW_OP_plus_uconst 1, DW_OP_stack_value] $rbx
	.loc	1 27 21                         # ./say.h:27:21
	movq	%rcx, %rax
	mulq	%r8
	shrq	$3, %rdx
.Ltmp69:
	#DEBUG_VALUE: tell:rest <- $rdx
	leal	(%rdx,%rdx), %eax
	leal	(%rax,%rax,4), %r9d
	movl	%ecx, %eax
	subl	%r9d, %eax
	.loc	1 26 20                         # ./say.h:26:20
	orb	$48, %al
.Ltmp70:
	#DEBUG_VALUE: tell:at <- $rbx
	.loc	1 26 18 is_stmt 0               # ./say.h:26:18
	movb	%al, (%rbx)
	.loc	1 26 12                         # ./say.h:26:12
	addq	$-1, %rbx
.Ltmp71:
	cmpq	$9, %rcx
	movq	%rdx, %rcx
	ja	.LBB8_1
.Ltmp72:
# %bb.2:
	#DEBUG_VALUE: tell:label <- $rdi
	#DEBUG_VALUE: tell:value <- $rsi
	#DEBUG_VALUE: tell:rest <- $rcx
	.loc	1 22 36 is_stmt 1               # ./say.h:22:36
	testq	%rsi, %rsi
	.loc	1 28 13                         # ./say.h:28:13
	js	.LBB8_4
.Ltmp73:
# %bb.3:
	#DEBUG_VALUE: tell:label <- $rdi
	#DEBUG_VALUE: tell:value <- $rsi
	#DEBUG_VALUE: tell:rest <- $rcx
	.loc	1 0 13 is_stmt 0                # ./say.h:0:13
	addq	$1, %rbx
	jmp	.LBB8_5
.Ltmp74:
.LBB8_4:
	#DEBUG_VALUE: tell:label <- $rdi
	#DEBUG_VALUE: tell:value <- $rsi
	#DEBUG_VALUE: tell:rest <- $rcx
	#DEBUG_VALUE: tell:at <- [DW_OP_constu 2, DW_OP_minus, DW_OP_stack_value] undef
	.loc	1 28 30                         # ./say.h:28:30
	movb	$45, (%rbx)
.Ltmp75:
.LBB8_5:
	#DEBUG_VALUE: tell:label <- $rdi
	#DEBUG_VALUE: tell:value <- $rsi
	#DEBUG_VALUE: tell:rest <- $rcx
	#DEBUG_VALUE: tell:at <- $rbx
	.loc	1 29 9 is_stmt 1                # ./say.h:29:9
	callq	say
.Ltmp76:
	#DEBUG_VALUE: tell:value <- [DW_OP_LLVM_entry_value 1] $rsi
	#DEBUG_VALUE: tell:label <- [DW_OP_LLVM_entry_value 1] $rdi
	.loc	1 30 9                          # ./say.h:30:9
	movl	$.L.str.5, %edi
	callq	say
.Ltmp77:
	.loc	1 31 9                          # ./say.h:31:9
	movq	%rbx, %rdi
	callq	say
.Ltmp78:
	.loc	1 32 1                          # ./say.h:32:1
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
.Ltmp79:
	.cfi_def_cfa_offset 8
	retq
.Ltmp80:
.Lfunc_end8:
	.size	tell, .Lfunc_end8-tell
	.cfi_endproc
                                        # -- End function
	.section	.text.interpret,"ax",@progbits
	.p2align	4, 0x90                         # -- Begin function interpret
	.type	interpret,@function
interpret:                              # @interpret
.Lfunc_begin9:
	.loc	0 20 0                          # control.c:20:0
	.cfi_startproc
# %bb.0:
	movl	$.Ltmp81, %esi
	movl	$main.code+1, %ecx
.Ltmp82:
	#DEBUG_VALUE: interpret:code <- $ecx
	movl	$3, %eax
	leaq	-72(%rsp), %rdx
.Ltmp83:
	#DEBUG_VALUE: interpret:top <- [DW_OP_constu 72, DW_OP_minus, DW_OP_stack_value] $rsp
	#DEBUG_VALUE: interpret:left <- 3
	#DEBUG_VALUE: interpret:code <- undef
	#DEBUG_VALUE: interpret:start <- undef
	#DEBUG_VALUE: interpret:code <- undef
	#DEBUG_VALUE: interpret:left <- undef
	#DEBUG_VALUE: interpret:top <- undef
	jmpq	*%rsi
.Ltmp84:
	.p2align	4, 0x90
.Ltmp81:                                # Block address taken
.LBB9_1:                                # =>This Inner Loop Header: Depth=1
	#DEBUG_LABEL: interpret:push
	.loc	0 28 23 prologue_end            # control.c:28:23
	leaq	1(%rcx), %rsi
.Ltmp85:
	#DEBUG_VALUE: interpret:code <- $rsi
	.loc	0 28 18 is_stmt 0               # control.c:28:18
	movzbl	(%rcx), %edi
	.loc	0 28 16                         # control.c:28:16
	movq	%rdi, (%rdx)
	.loc	0 28 13                         # control.c:28:13
	addq	$8, %rdx
.Ltmp86:
	#DEBUG_VALUE: interpret:top <- $rdx
	.loc	0 0 13                          # control.c:0:13
	movl	$2, %edi
.Ltmp87:
	#DEBUG_VALUE: interpret:code <- undef
	addq	%rdi, %rcx
	#DEBUG_VALUE: interpret:code <- undef
	movzbl	(%rsi), %esi
	#DEBUG_VALUE: interpret:code <- undef
.Ltmp88:
	#DEBUG_VALUE: interpret:left <- undef
	#DEBUG_VALUE: interpret:top <- undef
	jmpq	*interpret.actions(,%rsi,8)
.Ltmp89:
	.p2align	4, 0x90
.Ltmp90:                                # Block address taken
.LBB9_2:                                # =>This Inner Loop Header: Depth=1
	#DEBUG_LABEL: interpret:add
	#DEBUG_VALUE: interpret:top <- undef
	.loc	0 32 20 is_stmt 1               # control.c:32:20
	movq	-8(%rdx), %rsi
	.loc	0 32 17 is_stmt 0               # control.c:32:17
	addq	%rsi, -16(%rdx)
	.loc	0 31 12 is_stmt 1               # control.c:31:12
	addq	$-8, %rdx
.Ltmp91:
	#DEBUG_VALUE: interpret:top <- $rdx
	.loc	0 0 12 is_stmt 0                # control.c:0:12
	movl	$1, %esi
.Ltmp92:
	#DEBUG_VALUE: interpret:code <- undef
	addq	%rcx, %rsi
	#DEBUG_VALUE: interpret:code <- undef
	movzbl	(%rcx), %edi
	#DEBUG_VALUE: interpret:code <- undef
.Ltmp93:
	#DEBUG_VALUE: interpret:left <- undef
	#DEBUG_VALUE: interpret:top <- undef
	movq	%rsi, %rcx
	jmpq	*interpret.actions(,%rdi,8)
.Ltmp94:
	.p2align	4, 0x90
.Ltmp95:                                # Block address taken
.LBB9_3:                                # =>This Inner Loop Header: Depth=1
	#DEBUG_LABEL: interpret:multiply
	#DEBUG_VALUE: interpret:top <- undef
	.loc	0 36 17 is_stmt 1               # control.c:36:17
	movq	-16(%rdx), %rsi
	imulq	-8(%rdx), %rsi
	movq	%rsi, -16(%rdx)
	.loc	0 35 12                         # control.c:35:12
	addq	$-8, %rdx
.Ltmp96:
	#DEBUG_VALUE: interpret:top <- $rdx
	.loc	0 0 12 is_stmt 0                # control.c:0:12
	movl	$1, %esi
	addq	%rcx, %rsi
.Ltmp97:
	#DEBUG_VALUE: interpret:code <- undef
	movzbl	(%rcx), %edi
	#DEBUG_VALUE: interpret:code <- undef
.Ltmp98:
	#DEBUG_VALUE: interpret:left <- undef
	#DEBUG_VALUE: interpret:top <- undef
	movq	%rsi, %rcx
	jmpq	*interpret.actions(,%rdi,8)
.Ltmp99:
	.p2align	4, 0x90
.Ltmp100:                               # Block address taken
.LBB9_4:                                # =>This Inner Loop Header: Depth=1
	#DEBUG_LABEL: interpret:again
	#DEBUG_VALUE: interpret:left <- undef
	.loc	0 39 13 is_stmt 1               # control.c:39:13
	cmpl	$1, %eax
	leal	-1(%rax), %eax
.Ltmp101:
	#DEBUG_VALUE: interpret:left <- $eax
	.loc	0 0 13 is_stmt 0                # control.c:0:13
	movl	$main.code+2, %esi
.Ltmp102:
	.loc	0 39 13                         # control.c:39:13
	cmoveq	%rcx, %rsi
	.loc	0 40 23 is_stmt 1               # control.c:40:23
	movzbl	(%rsi), %edi
.Ltmp103:
	#DEBUG_VALUE: interpret:code <- $rsi
	.loc	0 40 28 is_stmt 0               # control.c:40:28
	addq	$1, %rsi
.Ltmp104:
	#DEBUG_VALUE: interpret:code <- $rsi
	#DEBUG_VALUE: interpret:code <- undef
	#DEBUG_VALUE: interpret:left <- undef
	#DEBUG_VALUE: interpret:top <- undef
	.loc	0 0 28                          # control.c:0:28
	movq	%rsi, %rcx
                                        # kill: def $eax killed $eax def $rax
	jmpq	*interpret.actions(,%rdi,8)
.Ltmp105:
.Ltmp106:                               # Block address taken
.LBB9_5:
	#DEBUG_LABEL: interpret:stop
	.loc	0 42 16 is_stmt 1               # control.c:42:16
	movq	-8(%rdx), %rax
	.loc	0 42 9 is_stmt 0                # control.c:42:9
	retq
.Ltmp107:
.Lfunc_end9:
	.size	interpret, .Lfunc_end9-interpret
	.cfi_endproc
                                        # -- End function
	.section	.text.say,"ax",@progbits
	.p2align	4, 0x90                         # -- Begin function say
	.type	say,@function
say:                                    # @say
.Lfunc_begin10:
	.loc	1 6 0 is_stmt 1                 # ./say.h:6:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: say:text <- $rdi
	movq	%rdi, %rsi
.Ltmp108:
	#DEBUG_VALUE: say:length <- 0
	.loc	1 11 9 prologue_end             # ./say.h:11:9
	cmpb	$0, (%rdi)
	je	.LBB10_1
.Ltmp109:
# %bb.2:
	#DEBUG_VALUE: say:text <- $rdi
	#DEBUG_VALUE: say:length <- 0
	.loc	1 0 9 is_stmt 0                 # ./say.h:0:9
	xorl	%eax, %eax
.Ltmp110:
	.p2align	4, 0x90
.LBB10_3:                               # =>This Inner Loop Header: Depth=1
	#DEBUG_VALUE: say:text <- $rdi
	#DEBUG_VALUE: say:length <- $rax
	.loc	1 11 40                         # ./say.h:11:40
	#APP
	#NO_APP
	.loc	1 11 36                         # ./say.h:11:36
	leaq	1(%rax), %rdx
.Ltmp111:
	#DEBUG_VALUE: say:length <- $rdx
	.loc	1 11 9                          # ./say.h:11:9
	cmpb	$0, 1(%rsi,%rax)
	movq	%rdx, %rax
	jne	.LBB10_3
	jmp	.LBB10_4
.Ltmp112:
.LBB10_1:
	#DEBUG_VALUE: say:text <- $rdi
	#DEBUG_VALUE: say:length <- 0
	.loc	1 0 9                           # ./say.h:0:9
	xorl	%edx, %edx
.Ltmp113:
.LBB10_4:
	#DEBUG_VALUE: say:text <- $rdi
	.loc	1 12 9 is_stmt 1                # ./say.h:12:9
	movl	$1, %edi
.Ltmp114:
	#DEBUG_VALUE: say:text <- $rsi
	movl	$1, %eax
	#APP
	syscall
	#NO_APP
.Ltmp115:
	#DEBUG_VALUE: say:result <- $rax
	.loc	1 16 1                          # ./say.h:16:1
	retq
.Ltmp116:
.Lfunc_end10:
	.size	say, .Lfunc_end10-say
	.cfi_endproc
                                        # -- End function
	.type	steps,@object                   # @steps
	.section	.rodata,"a",@progbits
	.globl	steps
	.p2align	4
steps:
	.quad	square
	.quad	half
	.quad	square
	.size	steps, 24

	.type	main.code,@object               # @main.code
main.code:
	.asciz	"\001\002\001\005\003\001\001\002\004"
	.size	main.code, 10

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"chosen"
	.size	.L.str, 7

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"interpreted"
	.size	.L.str.1, 12

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"by pointer"
	.size	.L.str.2, 11

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"odd"
	.size	.L.str.3, 4

	.type	names,@object                   # @names
	.section	.rodata,"a",@progbits
	.p2align	4
names:
	.quad	.L.str.7
	.quad	.L.str.8
	.quad	.L.str.9
	.size	names, 24

	.type	counter,@object                 # @counter
	.bss
	.globl	counter
	.p2align	2
counter:
	.long	0                               # 0x0
	.size	counter, 4

	.type	.L.str.4,@object                # @.str.4
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.4:
	.asciz	"counter"
	.size	.L.str.4, 8

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	" "
	.size	.L.str.5, 2

	.type	interpret.actions,@object       # @interpret.actions
	.section	.rodata,"a",@progbits
	.p2align	4
interpret.actions:
	.quad	.Ltmp106
	.quad	.Ltmp81
	.quad	.Ltmp90
	.quad	.Ltmp95
	.quad	.Ltmp100
	.size	interpret.actions, 40

	.type	table,@object                   # @table
	.data
	.p2align	4
table:
	.quad	1                               # 0x1
	.quad	1                               # 0x1
	.zero	112
	.size	table, 128

	.type	.L.str.7,@object                # @.str.7
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.7:
	.asciz	"zero"
	.size	.L.str.7, 5

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"one"
	.size	.L.str.8, 4

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"two"
	.size	.L.str.9, 4

	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0 # Length
.Ldebug_list_header_start0:
	.short	5                               # Version
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
	.long	22                              # Offset entry count
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
	.long	.Ldebug_loc4-.Lloclists_table_base0
	.long	.Ldebug_loc5-.Lloclists_table_base0
	.long	.Ldebug_loc6-.Lloclists_table_base0
	.long	.Ldebug_loc7-.Lloclists_table_base0
	.long	.Ldebug_loc8-.Lloclists_table_base0
	.long	.Ldebug_loc9-.Lloclists_table_base0
	.long	.Ldebug_loc10-.Lloclists_table_base0
	.long	.Ldebug_loc11-.Lloclists_table_base0
	.long	.Ldebug_loc12-.Lloclists_table_base0
	.long	.Ldebug_loc13-.Lloclists_table_base0
	.long	.Ldebug_loc14-.Lloclists_table_base0
	.long	.Ldebug_loc15-.Lloclists_table_base0
	.long	.Ldebug_loc16-.Lloclists_table_base0
	.long	.Ldebug_loc17-.Lloclists_table_base0
	.long	.Ldebug_loc18-.Lloclists_table_base0
	.long	.Ldebug_loc19-.Lloclists_table_base0
	.long	.Ldebug_loc20-.Lloclists_table_base0
	.long	.Ldebug_loc21-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	3                               # DW_LLE_startx_length
	.byte	6                               #   start index
	.uleb128 .Ltmp1-.Lfunc_begin0           #   length
	.byte	1                               # Loc expr size
	.byte	85                              # DW_OP_reg5
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	3                               # DW_LLE_startx_length
	.byte	6                               #   start index
	.uleb128 .Ltmp1-.Lfunc_begin0           #   length
	.byte	1                               # Loc expr size
	.byte	84                              # DW_OP_reg4
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	3                               # DW_LLE_startx_length
	.byte	6                               #   start index
	.uleb128 .Ltmp1-.Lfunc_begin0           #   length
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc3:
	.byte	1                               # DW_LLE_base_addressx
	.byte	6                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin0-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp1-.Lfunc_begin0           #   ending offset
	.byte	1                               # Loc expr size
	.byte	85                              # DW_OP_reg5
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp1-.Lfunc_begin0           #   starting offset
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc4:
	.byte	3                               # DW_LLE_startx_length
	.byte	7                               #   start index
	.uleb128 .Ltmp4-.Lfunc_begin1           #   length
	.byte	1                               # Loc expr size
	.byte	85                              # DW_OP_reg5
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc5:
	.byte	1                               # DW_LLE_base_addressx
	.byte	7                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin1-.Lfunc_begin1    #   starting offset
	.uleb128 .Ltmp3-.Lfunc_begin1           #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp3-.Lfunc_begin1           #   starting offset
	.uleb128 .Ltmp4-.Lfunc_begin1           #   ending offset
	.byte	1                               # Loc expr size
	.byte	82                              # DW_OP_reg2
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc6:
	.byte	1                               # DW_LLE_base_addressx
	.byte	7                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin1-.Lfunc_begin1    #   starting offset
	.uleb128 .Ltmp4-.Lfunc_begin1           #   ending offset
	.byte	1                               # Loc expr size
	.byte	85                              # DW_OP_reg5
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp4-.Lfunc_begin1           #   starting offset
	.uleb128 .Lfunc_end1-.Lfunc_begin1      #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc7:
	.byte	1                               # DW_LLE_base_addressx
	.byte	10                              #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin4-.Lfunc_begin4    #   starting offset
	.uleb128 .Ltmp11-.Lfunc_begin4          #   ending offset
	.byte	1                               # Loc expr size
	.byte	85                              # super-register DW_OP_reg5
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp11-.Lfunc_begin4          #   starting offset
	.uleb128 .Ltmp13-.Lfunc_begin4          #   ending offset
	.byte	4                               # Loc expr size
	.byte	163                             # DW_OP_entry_value
	.byte	1                               # 1
	.byte	85                              # super-register DW_OP_reg5
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp13-.Lfunc_begin4          #   starting offset
	.uleb128 .Lfunc_end4-.Lfunc_begin4      #   ending offset
	.byte	1                               # Loc expr size
	.byte	85                              # super-register DW_OP_reg5
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc8:
	.byte	1                               # DW_LLE_base_addressx
	.byte	12                              #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin5-.Lfunc_begin5    #   starting offset
	.uleb128 .Ltmp16-.Lfunc_begin5          #   ending offset
	.byte	1                               # Loc expr size
	.byte	85                              # super-register DW_OP_reg5
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp16-.Lfunc_begin5          #   starting offset
	.uleb128 .Ltmp18-.Lfunc_begin5          #   ending offset
	.byte	4                               # Loc expr size
	.byte	163                             # DW_OP_entry_value
	.byte	1                               # 1
	.byte	85                              # super-register DW_OP_reg5
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp18-.Lfunc_begin5          #   starting offset
	.uleb128 .Lfunc_end5-.Lfunc_begin5      #   ending offset
	.byte	1                               # Loc expr size
	.byte	85                              # super-register DW_OP_reg5
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc9:
	.byte	1                               # DW_LLE_base_addressx
	.byte	14                              #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp20-.Lfunc_begin6          #   starting offset
	.uleb128 .Ltmp29-.Lfunc_begin6          #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # super-register DW_OP_reg6
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp29-.Lfunc_begin6          #   starting offset
	.uleb128 .Ltmp33-.Lfunc_begin6          #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # super-register DW_OP_reg0
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc10:
	.byte	1                               # DW_LLE_base_addressx
	.byte	14                              #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp20-.Lfunc_begin6          #   starting offset
	.uleb128 .Ltmp22-.Lfunc_begin6          #   ending offset
	.byte	1                               # Loc expr size
	.byte	83                              # super-register DW_OP_reg3
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp22-.Lfunc_begin6          #   starting offset
	.uleb128 .Ltmp23-.Lfunc_begin6          #   ending offset
	.byte	10                              # Loc expr size
	.byte	115                             # DW_OP_breg3
	.byte	1                               # 1
	.byte	16                              # DW_OP_constu
	.byte	255                             # 4294967295
	.byte	255                             # 
	.byte	255                             # 
	.byte	255                             # 
	.byte	15                              # 
	.byte	26                              # DW_OP_and
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp29-.Lfunc_begin6          #   starting offset
	.uleb128 .Ltmp30-.Lfunc_begin6          #   ending offset
	.byte	9                               # Loc expr size
	.byte	115                             # DW_OP_breg3
	.byte	0                               # 0
	.byte	17                              # DW_OP_consts
	.byte	104                             # -24
	.byte	28                              # DW_OP_minus
	.byte	17                              # DW_OP_consts
	.byte	8                               # 8
	.byte	27                              # DW_OP_div
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp30-.Lfunc_begin6          #   starting offset
	.uleb128 .Ltmp31-.Lfunc_begin6          #   ending offset
	.byte	12                              # Loc expr size
	.byte	115                             # DW_OP_breg3
	.byte	0                               # 0
	.byte	17                              # DW_OP_consts
	.byte	104                             # -24
	.byte	28                              # DW_OP_minus
	.byte	17                              # DW_OP_consts
	.byte	8                               # 8
	.byte	27                              # DW_OP_div
	.byte	17                              # DW_OP_consts
	.byte	1                               # 1
	.byte	34                              # DW_OP_plus
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp37-.Lfunc_begin6          #   starting offset
	.uleb128 .Ltmp38-.Lfunc_begin6          #   ending offset
	.byte	3                               # Loc expr size
	.byte	17                              # DW_OP_consts
	.byte	2                               # 2
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp38-.Lfunc_begin6          #   starting offset
	.uleb128 .Ltmp39-.Lfunc_begin6          #   ending offset
	.byte	13                              # Loc expr size
	.byte	112                             # DW_OP_breg0
	.byte	0                               # 0
	.byte	17                              # DW_OP_consts
	.byte	144                             # -112
	.byte	127                             # 
	.byte	28                              # DW_OP_minus
	.byte	17                              # DW_OP_consts
	.byte	8                               # 8
	.byte	27                              # DW_OP_div
	.byte	17                              # DW_OP_consts
	.byte	2                               # 2
	.byte	34                              # DW_OP_plus
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp39-.Lfunc_begin6          #   starting offset
	.uleb128 .Ltmp40-.Lfunc_begin6          #   ending offset
	.byte	13                              # Loc expr size
	.byte	112                             # DW_OP_breg0
	.byte	0                               # 0
	.byte	17                              # DW_OP_consts
	.byte	144                             # -112
	.byte	127                             # 
	.byte	28                              # DW_OP_minus
	.byte	17                              # DW_OP_consts
	.byte	8                               # 8
	.byte	27                              # DW_OP_div
	.byte	17                              # DW_OP_consts
	.byte	3                               # 3
	.byte	34                              # DW_OP_plus
	.byte	159                             # DW_OP_stack_value
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc11:
	.byte	1                               # DW_LLE_base_addressx
	.byte	26                              #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin7-.Lfunc_begin7    #   starting offset
	.uleb128 .Ltmp47-.Lfunc_begin7          #   ending offset
	.byte	1                               # Loc expr size
	.byte	84                              # super-register DW_OP_reg4
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp47-.Lfunc_begin7          #   starting offset
	.uleb128 .Ltmp49-.Lfunc_begin7          #   ending offset
	.byte	4                               # Loc expr size
	.byte	163                             # DW_OP_entry_value
	.byte	1                               # 1
	.byte	84                              # super-register DW_OP_reg4
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp49-.Lfunc_begin7          #   starting offset
	.uleb128 .Ltmp52-.Lfunc_begin7          #   ending offset
	.byte	1                               # Loc expr size
	.byte	84                              # super-register DW_OP_reg4
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp52-.Lfunc_begin7          #   starting offset
	.uleb128 .Ltmp54-.Lfunc_begin7          #   ending offset
	.byte	4                               # Loc expr size
	.byte	163                             # DW_OP_entry_value
	.byte	1                               # 1
	.byte	84                              # super-register DW_OP_reg4
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp54-.Lfunc_begin7          #   starting offset
	.uleb128 .Ltmp55-.Lfunc_begin7          #   ending offset
	.byte	1                               # Loc expr size
	.byte	84                              # super-register DW_OP_reg4
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp55-.Lfunc_begin7          #   starting offset
	.uleb128 .Ltmp57-.Lfunc_begin7          #   ending offset
	.byte	4                               # Loc expr size
	.byte	163                             # DW_OP_entry_value
	.byte	1                               # 1
	.byte	84                              # super-register DW_OP_reg4
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp57-.Lfunc_begin7          #   starting offset
	.uleb128 .Ltmp58-.Lfunc_begin7          #   ending offset
	.byte	1                               # Loc expr size
	.byte	84                              # super-register DW_OP_reg4
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp58-.Lfunc_begin7          #   starting offset
	.uleb128 .Ltmp60-.Lfunc_begin7          #   ending offset
	.byte	4                               # Loc expr size
	.byte	163                             # DW_OP_entry_value
	.byte	1                               # 1
	.byte	84                              # super-register DW_OP_reg4
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp60-.Lfunc_begin7          #   starting offset
	.uleb128 .Lfunc_end7-.Lfunc_begin7      #   ending offset
	.byte	1                               # Loc expr size
	.byte	84                              # super-register DW_OP_reg4
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc12:
	.byte	1                               # DW_LLE_base_addressx
	.byte	27                              #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin8-.Lfunc_begin8    #   starting offset
	.uleb128 .Ltmp76-.Lfunc_begin8          #   ending offset
	.byte	1                               # Loc expr size
	.byte	85                              # DW_OP_reg5
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp76-.Lfunc_begin8          #   starting offset
	.uleb128 .Lfunc_end8-.Lfunc_begin8      #   ending offset
	.byte	4                               # Loc expr size
	.byte	163                             # DW_OP_entry_value
	.byte	1                               # 1
	.byte	85                              # DW_OP_reg5
	.byte	159                             # DW_OP_stack_value
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc13:
	.byte	1                               # DW_LLE_base_addressx
	.byte	27                              #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin8-.Lfunc_begin8    #   starting offset
	.uleb128 .Ltmp76-.Lfunc_begin8          #   ending offset
	.byte	1                               # Loc expr size
	.byte	84                              # DW_OP_reg4
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp76-.Lfunc_begin8          #   starting offset
	.uleb128 .Lfunc_end8-.Lfunc_begin8      #   ending offset
	.byte	4                               # Loc expr size
	.byte	163                             # DW_OP_entry_value
	.byte	1                               # 1
	.byte	84                              # DW_OP_reg4
	.byte	159                             # DW_OP_stack_value
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc14:
	.byte	1                               # DW_LLE_base_addressx
	.byte	27                              #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp67-.Lfunc_begin8          #   starting offset
	.uleb128 .Ltmp69-.Lfunc_begin8          #   ending offset
	.byte	1                               # Loc expr size
	.byte	82                              # DW_OP_reg2
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp69-.Lfunc_begin8          #   starting offset
	.uleb128 .Ltmp72-.Lfunc_begin8          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp72-.Lfunc_begin8          #   starting offset
	.uleb128 .Ltmp76-.Lfunc_begin8          #   ending offset
	.byte	1                               # Loc expr size
	.byte	82                              # DW_OP_reg2
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc15:
	.byte	1                               # DW_LLE_base_addressx
	.byte	27                              #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp67-.Lfunc_begin8          #   starting offset
	.uleb128 .Ltmp68-.Lfunc_begin8          #   ending offset
	.byte	3                               # Loc expr size
	.byte	119                             # DW_OP_breg7
	.byte	24                              # 24
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp68-.Lfunc_begin8          #   starting offset
	.uleb128 .Ltmp70-.Lfunc_begin8          #   ending offset
	.byte	3                               # Loc expr size
	.byte	115                             # DW_OP_breg3
	.byte	1                               # 1
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp70-.Lfunc_begin8          #   starting offset
	.uleb128 .Ltmp71-.Lfunc_begin8          #   ending offset
	.byte	1                               # Loc expr size
	.byte	83                              # DW_OP_reg3
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp75-.Lfunc_begin8          #   starting offset
	.uleb128 .Ltmp79-.Lfunc_begin8          #   ending offset
	.byte	1                               # Loc expr size
	.byte	83                              # DW_OP_reg3
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc16:
	.byte	1                               # DW_LLE_base_addressx
	.byte	31                              #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp82-.Lfunc_begin9          #   starting offset
	.uleb128 .Ltmp83-.Lfunc_begin9          #   ending offset
	.byte	1                               # Loc expr size
	.byte	82                              # super-register DW_OP_reg2
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp85-.Lfunc_begin9          #   starting offset
	.uleb128 .Ltmp87-.Lfunc_begin9          #   ending offset
	.byte	1                               # Loc expr size
	.byte	84                              # DW_OP_reg4
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp103-.Lfunc_begin9         #   starting offset
	.uleb128 .Ltmp104-.Lfunc_begin9         #   ending offset
	.byte	1                               # Loc expr size
	.byte	84                              # DW_OP_reg4
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc17:
	.byte	1                               # DW_LLE_base_addressx
	.byte	31                              #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp86-.Lfunc_begin9          #   starting offset
	.uleb128 .Ltmp88-.Lfunc_begin9          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp91-.Lfunc_begin9          #   starting offset
	.uleb128 .Ltmp93-.Lfunc_begin9          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp96-.Lfunc_begin9          #   starting offset
	.uleb128 .Ltmp98-.Lfunc_begin9          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc18:
	.byte	1                               # DW_LLE_base_addressx
	.byte	31                              #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp101-.Lfunc_begin9         #   starting offset
	.uleb128 .Ltmp104-.Lfunc_begin9         #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # super-register DW_OP_reg0
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc19:
	.byte	1                               # DW_LLE_base_addressx
	.byte	32                              #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin10-.Lfunc_begin10  #   starting offset
	.uleb128 .Ltmp114-.Lfunc_begin10        #   ending offset
	.byte	1                               # Loc expr size
	.byte	85                              # DW_OP_reg5
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp114-.Lfunc_begin10        #   starting offset
	.uleb128 .Lfunc_end10-.Lfunc_begin10    #   ending offset
	.byte	1                               # Loc expr size
	.byte	84                              # DW_OP_reg4
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc20:
	.byte	1                               # DW_LLE_base_addressx
	.byte	32                              #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp108-.Lfunc_begin10        #   starting offset
	.uleb128 .Ltmp110-.Lfunc_begin10        #   ending offset
	.byte	2                               # Loc expr size
	.byte	48                              # DW_OP_lit0
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp110-.Lfunc_begin10        #   starting offset
	.uleb128 .Ltmp111-.Lfunc_begin10        #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp111-.Lfunc_begin10        #   starting offset
	.uleb128 .Ltmp112-.Lfunc_begin10        #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp112-.Lfunc_begin10        #   starting offset
	.uleb128 .Ltmp113-.Lfunc_begin10        #   ending offset
	.byte	2                               # Loc expr size
	.byte	48                              # DW_OP_lit0
	.byte	159                             # DW_OP_stack_value
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc21:
	.byte	1                               # DW_LLE_base_addressx
	.byte	32                              #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp115-.Lfunc_begin10        #   starting offset
	.uleb128 .Lfunc_end10-.Lfunc_begin10    #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_list_header_end0:
	.section	.debug_abbrev,"",@progbits
	.byte	1                               # Abbreviation Code
	.byte	17                              # DW_TAG_compile_unit
	.byte	1                               # DW_CHILDREN_yes
	.byte	37                              # DW_AT_producer
	.byte	37                              # DW_FORM_strx1
	.byte	19                              # DW_AT_language
	.byte	5                               # DW_FORM_data2
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	114                             # DW_AT_str_offsets_base
	.byte	23                              # DW_FORM_sec_offset
	.byte	16                              # DW_AT_stmt_list
	.byte	23                              # DW_FORM_sec_offset
	.byte	27                              # DW_AT_comp_dir
	.byte	37                              # DW_FORM_strx1
	.byte	17                              # DW_AT_low_pc
	.byte	1                               # DW_FORM_addr
	.byte	85                              # DW_AT_ranges
	.byte	35                              # DW_FORM_rnglistx
	.byte	115                             # DW_AT_addr_base
	.byte	23                              # DW_FORM_sec_offset
	.byte	116                             # DW_AT_rnglists_base
	.byte	23                              # DW_FORM_sec_offset
	.ascii	"\214\001"                      # DW_AT_loclists_base
	.byte	23                              # DW_FORM_sec_offset
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	2                               # Abbreviation Code
	.byte	36                              # DW_TAG_base_type
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	62                              # DW_AT_encoding
	.byte	11                              # DW_FORM_data1
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	3                               # Abbreviation Code
	.byte	52                              # DW_TAG_variable
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	4                               # Abbreviation Code
	.byte	1                               # DW_TAG_array_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	5                               # Abbreviation Code
	.byte	33                              # DW_TAG_subrange_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	55                              # DW_AT_count
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	6                               # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	7                               # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	8                               # Abbreviation Code
	.byte	21                              # DW_TAG_subroutine_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	9                               # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	10                              # Abbreviation Code
	.byte	36                              # DW_TAG_base_type
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	62                              # DW_AT_encoding
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	11                              # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	1                               # DW_CHILDREN_yes
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	64                              # DW_AT_frame_base
	.byte	24                              # DW_FORM_exprloc
	.byte	122                             # DW_AT_call_all_calls
	.byte	25                              # DW_FORM_flag_present
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	12                              # Abbreviation Code
	.byte	52                              # DW_TAG_variable
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	13                              # Abbreviation Code
	.byte	52                              # DW_TAG_variable
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	34                              # DW_FORM_loclistx
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	14                              # Abbreviation Code
	.byte	72                              # DW_TAG_call_site
	.byte	1                               # DW_CHILDREN_yes
	.byte	127                             # DW_AT_call_origin
	.byte	19                              # DW_FORM_ref4
	.byte	125                             # DW_AT_call_return_pc
	.byte	27                              # DW_FORM_addrx
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	15                              # Abbreviation Code
	.byte	73                              # DW_TAG_call_site_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	126                             # DW_AT_call_value
	.byte	24                              # DW_FORM_exprloc
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	16                              # Abbreviation Code
	.byte	72                              # DW_TAG_call_site
	.byte	0                               # DW_CHILDREN_no
	.byte	127                             # DW_AT_call_origin
	.byte	19                              # DW_FORM_ref4
	.byte	125                             # DW_AT_call_return_pc
	.byte	27                              # DW_FORM_addrx
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	17                              # Abbreviation Code
	.byte	72                              # DW_TAG_call_site
	.byte	0                               # DW_CHILDREN_no
	.ascii	"\203\001"                      # DW_AT_call_target
	.byte	24                              # DW_FORM_exprloc
	.byte	125                             # DW_AT_call_return_pc
	.byte	27                              # DW_FORM_addrx
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	18                              # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	1                               # DW_CHILDREN_yes
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	64                              # DW_AT_frame_base
	.byte	24                              # DW_FORM_exprloc
	.byte	122                             # DW_AT_call_all_calls
	.byte	25                              # DW_FORM_flag_present
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	19                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	34                              # DW_FORM_loclistx
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	20                              # Abbreviation Code
	.byte	52                              # DW_TAG_variable
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	21                              # Abbreviation Code
	.byte	52                              # DW_TAG_variable
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	22                              # Abbreviation Code
	.byte	10                              # DW_TAG_label
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	23                              # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	24                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	25                              # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	1                               # DW_CHILDREN_yes
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	64                              # DW_AT_frame_base
	.byte	24                              # DW_FORM_exprloc
	.byte	122                             # DW_AT_call_all_calls
	.byte	25                              # DW_FORM_flag_present
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	26                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	27                              # Abbreviation Code
	.byte	22                              # DW_TAG_typedef
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	0                               # EOM(3)
	.section	.debug_info,"",@progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0 # Length of Unit
.Ldebug_info_start0:
	.short	5                               # DWARF version number
	.byte	1                               # DWARF Unit Type
	.byte	8                               # Address Size (in bytes)
	.long	.debug_abbrev                   # Offset Into Abbrev. Section
	.byte	1                               # Abbrev [1] 0xc:0x391 DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	12                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.quad	0                               # DW_AT_low_pc
	.byte	0                               # DW_AT_ranges
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.long	.Lrnglists_table_base0          # DW_AT_rnglists_base
	.long	.Lloclists_table_base0          # DW_AT_loclists_base
	.byte	2                               # Abbrev [2] 0x2f:0x4 DW_TAG_base_type
	.byte	16                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x33:0x4 DW_TAG_base_type
	.byte	15                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	3                               # Abbrev [3] 0x37:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	66                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	47                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	4                               # Abbrev [4] 0x42:0xc DW_TAG_array_type
	.long	78                              # DW_AT_type
	.byte	5                               # Abbrev [5] 0x47:0x6 DW_TAG_subrange_type
	.long	103                             # DW_AT_type
	.byte	3                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	6                               # Abbrev [6] 0x4e:0x5 DW_TAG_const_type
	.long	83                              # DW_AT_type
	.byte	7                               # Abbrev [7] 0x53:0x5 DW_TAG_pointer_type
	.long	88                              # DW_AT_type
	.byte	8                               # Abbrev [8] 0x58:0xb DW_TAG_subroutine_type
	.long	99                              # DW_AT_type
                                        # DW_AT_prototyped
	.byte	9                               # Abbrev [9] 0x5d:0x5 DW_TAG_formal_parameter
	.long	99                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x63:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	10                              # Abbrev [10] 0x67:0x4 DW_TAG_base_type
	.byte	5                               # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	11                              # Abbrev [11] 0x6b:0xa1 DW_TAG_subprogram
	.byte	14                              # DW_AT_low_pc
	.long	.Lfunc_end6-.Lfunc_begin6       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	57                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	99                              # DW_AT_type
                                        # DW_AT_external
	.byte	12                              # Abbrev [12] 0x7a:0xb DW_TAG_variable
	.byte	6                               # DW_AT_name
	.long	268                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	59                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	13                              # Abbrev [13] 0x85:0x9 DW_TAG_variable
	.byte	9                               # DW_AT_location
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	60                              # DW_AT_decl_line
	.long	99                              # DW_AT_type
	.byte	13                              # Abbrev [13] 0x8e:0x9 DW_TAG_variable
	.byte	10                              # DW_AT_location
	.byte	38                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	60                              # DW_AT_decl_line
	.long	99                              # DW_AT_type
	.byte	14                              # Abbrev [14] 0x97:0x14 DW_TAG_call_site
	.long	714                             # DW_AT_call_origin
	.byte	15                              # DW_AT_call_return_pc
	.byte	15                              # Abbrev [15] 0x9d:0x6 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	2                               # DW_AT_call_value
	.byte	115
	.byte	0
	.byte	15                              # Abbrev [15] 0xa3:0x7 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	3                               # DW_AT_call_value
	.byte	115
	.ascii	"\350\007"
	.byte	0                               # End Of Children Mark
	.byte	14                              # Abbrev [14] 0xab:0x1e DW_TAG_call_site
	.long	749                             # DW_AT_call_origin
	.byte	16                              # DW_AT_call_return_pc
	.byte	15                              # Abbrev [15] 0xb1:0x17 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	19                              # DW_AT_call_value
	.byte	118
	.byte	0
	.byte	16
	.ascii	"\377\377\377\377\017"
	.byte	26
	.byte	168
	.asciz	"\257\200\200"
	.byte	168
	.asciz	"\263\200\200"
	.byte	0                               # End Of Children Mark
	.byte	16                              # Abbrev [16] 0xc9:0x6 DW_TAG_call_site
	.long	300                             # DW_AT_call_origin
	.byte	17                              # DW_AT_call_return_pc
	.byte	16                              # Abbrev [16] 0xcf:0x6 DW_TAG_call_site
	.long	749                             # DW_AT_call_origin
	.byte	18                              # DW_AT_call_return_pc
	.byte	17                              # Abbrev [17] 0xd5:0x4 DW_TAG_call_site
	.byte	1                               # DW_AT_call_target
	.byte	83
	.byte	19                              # DW_AT_call_return_pc
	.byte	16                              # Abbrev [16] 0xd9:0x6 DW_TAG_call_site
	.long	749                             # DW_AT_call_origin
	.byte	20                              # DW_AT_call_return_pc
	.byte	14                              # Abbrev [14] 0xdf:0xe DW_TAG_call_site
	.long	652                             # DW_AT_call_origin
	.byte	21                              # DW_AT_call_return_pc
	.byte	15                              # Abbrev [15] 0xe5:0x7 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	3                               # DW_AT_call_value
	.byte	16
	.ascii	"\351\007"
	.byte	0                               # End Of Children Mark
	.byte	14                              # Abbrev [14] 0xed:0xc DW_TAG_call_site
	.long	683                             # DW_AT_call_origin
	.byte	22                              # DW_AT_call_return_pc
	.byte	15                              # Abbrev [15] 0xf3:0x5 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	1                               # DW_AT_call_value
	.byte	55
	.byte	0                               # End Of Children Mark
	.byte	16                              # Abbrev [16] 0xf9:0x6 DW_TAG_call_site
	.long	749                             # DW_AT_call_origin
	.byte	23                              # DW_AT_call_return_pc
	.byte	16                              # Abbrev [16] 0xff:0x6 DW_TAG_call_site
	.long	749                             # DW_AT_call_origin
	.byte	24                              # DW_AT_call_return_pc
	.byte	16                              # Abbrev [16] 0x105:0x6 DW_TAG_call_site
	.long	749                             # DW_AT_call_origin
	.byte	25                              # DW_AT_call_return_pc
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x10c:0xc DW_TAG_array_type
	.long	280                             # DW_AT_type
	.byte	5                               # Abbrev [5] 0x111:0x6 DW_TAG_subrange_type
	.long	103                             # DW_AT_type
	.byte	10                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	6                               # Abbrev [6] 0x118:0x5 DW_TAG_const_type
	.long	285                             # DW_AT_type
	.byte	2                               # Abbrev [2] 0x11d:0x4 DW_TAG_base_type
	.byte	7                               # DW_AT_name
	.byte	8                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	3                               # Abbrev [3] 0x121:0xb DW_TAG_variable
	.byte	8                               # DW_AT_name
	.long	99                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	55                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	18                              # Abbrev [18] 0x12c:0x63 DW_TAG_subprogram
	.byte	31                              # DW_AT_low_pc
	.long	.Lfunc_end9-.Lfunc_begin9       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	26                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	445                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0x13b:0xb DW_TAG_variable
	.byte	9                               # DW_AT_name
	.long	399                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	3
	.byte	19                              # Abbrev [19] 0x146:0x9 DW_TAG_formal_parameter
	.byte	16                              # DW_AT_location
	.byte	6                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
	.long	914                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x14f:0xc DW_TAG_variable
	.byte	3                               # DW_AT_location
	.byte	145
	.ascii	"\270\177"
	.byte	44                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.long	902                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x15b:0x9 DW_TAG_variable
	.byte	17                              # DW_AT_location
	.byte	45                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.long	919                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x164:0x9 DW_TAG_variable
	.byte	18                              # DW_AT_location
	.byte	46                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	23                              # DW_AT_decl_line
	.long	99                              # DW_AT_type
	.byte	21                              # Abbrev [21] 0x16d:0x8 DW_TAG_variable
	.byte	32                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
	.long	914                             # DW_AT_type
	.byte	22                              # Abbrev [22] 0x175:0x5 DW_TAG_label
	.byte	47                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
	.byte	33                              # DW_AT_low_pc
	.byte	22                              # Abbrev [22] 0x17a:0x5 DW_TAG_label
	.byte	48                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	30                              # DW_AT_decl_line
	.byte	34                              # DW_AT_low_pc
	.byte	22                              # Abbrev [22] 0x17f:0x5 DW_TAG_label
	.byte	49                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	34                              # DW_AT_decl_line
	.byte	35                              # DW_AT_low_pc
	.byte	22                              # Abbrev [22] 0x184:0x5 DW_TAG_label
	.byte	50                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	38                              # DW_AT_decl_line
	.byte	36                              # DW_AT_low_pc
	.byte	22                              # Abbrev [22] 0x189:0x5 DW_TAG_label
	.byte	51                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	41                              # DW_AT_decl_line
	.byte	37                              # DW_AT_low_pc
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x18f:0xc DW_TAG_array_type
	.long	411                             # DW_AT_type
	.byte	5                               # Abbrev [5] 0x194:0x6 DW_TAG_subrange_type
	.long	103                             # DW_AT_type
	.byte	5                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	6                               # Abbrev [6] 0x19b:0x5 DW_TAG_const_type
	.long	416                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0x1a0:0x5 DW_TAG_pointer_type
	.long	421                             # DW_AT_type
	.byte	23                              # Abbrev [23] 0x1a5:0x1 DW_TAG_const_type
	.byte	12                              # Abbrev [12] 0x1a6:0xb DW_TAG_variable
	.byte	10                              # DW_AT_name
	.long	433                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	54                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	4
	.byte	4                               # Abbrev [4] 0x1b1:0xc DW_TAG_array_type
	.long	445                             # DW_AT_type
	.byte	5                               # Abbrev [5] 0x1b6:0x6 DW_TAG_subrange_type
	.long	103                             # DW_AT_type
	.byte	16                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x1bd:0x4 DW_TAG_base_type
	.byte	11                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	12                              # Abbrev [12] 0x1c1:0xb DW_TAG_variable
	.byte	12                              # DW_AT_name
	.long	460                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	53                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	5
	.byte	4                               # Abbrev [4] 0x1cc:0xc DW_TAG_array_type
	.long	472                             # DW_AT_type
	.byte	5                               # Abbrev [5] 0x1d1:0x6 DW_TAG_subrange_type
	.long	103                             # DW_AT_type
	.byte	3                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	6                               # Abbrev [6] 0x1d8:0x5 DW_TAG_const_type
	.long	477                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0x1dd:0x5 DW_TAG_pointer_type
	.long	482                             # DW_AT_type
	.byte	6                               # Abbrev [6] 0x1e2:0x5 DW_TAG_const_type
	.long	487                             # DW_AT_type
	.byte	2                               # Abbrev [2] 0x1e7:0x4 DW_TAG_base_type
	.byte	13                              # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x1eb:0x4 DW_TAG_base_type
	.byte	14                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	11                              # Abbrev [11] 0x1ef:0x34 DW_TAG_subprogram
	.byte	6                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	17                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	34                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	872                             # DW_AT_type
                                        # DW_AT_external
	.byte	19                              # Abbrev [19] 0x1fe:0x9 DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.byte	28                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	34                              # DW_AT_decl_line
	.long	872                             # DW_AT_type
	.byte	19                              # Abbrev [19] 0x207:0x9 DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	29                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	34                              # DW_AT_decl_line
	.long	416                             # DW_AT_type
	.byte	19                              # Abbrev [19] 0x210:0x9 DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	30                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	34                              # DW_AT_decl_line
	.long	873                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x219:0x9 DW_TAG_variable
	.byte	3                               # DW_AT_location
	.byte	32                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	36                              # DW_AT_decl_line
	.long	872                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0x223:0x35 DW_TAG_subprogram
	.byte	7                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	18                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	42                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	872                             # DW_AT_type
                                        # DW_AT_external
	.byte	19                              # Abbrev [19] 0x232:0x9 DW_TAG_formal_parameter
	.byte	4                               # DW_AT_location
	.byte	28                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	42                              # DW_AT_decl_line
	.long	872                             # DW_AT_type
	.byte	24                              # Abbrev [24] 0x23b:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	33                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	42                              # DW_AT_decl_line
	.long	99                              # DW_AT_type
	.byte	19                              # Abbrev [19] 0x245:0x9 DW_TAG_formal_parameter
	.byte	5                               # DW_AT_location
	.byte	30                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	42                              # DW_AT_decl_line
	.long	873                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x24e:0x9 DW_TAG_variable
	.byte	6                               # DW_AT_location
	.byte	32                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	44                              # DW_AT_decl_line
	.long	872                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	18                              # Abbrev [18] 0x258:0x1a DW_TAG_subprogram
	.byte	8                               # DW_AT_low_pc
	.long	.Lfunc_end2-.Lfunc_begin2       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	19                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	45                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	99                              # DW_AT_type
	.byte	24                              # Abbrev [24] 0x267:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	34                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	45                              # DW_AT_decl_line
	.long	99                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	18                              # Abbrev [18] 0x272:0x1a DW_TAG_subprogram
	.byte	9                               # DW_AT_low_pc
	.long	.Lfunc_end3-.Lfunc_begin3       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	20                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	46                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	99                              # DW_AT_type
	.byte	24                              # Abbrev [24] 0x281:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	34                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	46                              # DW_AT_decl_line
	.long	99                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0x28c:0x1f DW_TAG_subprogram
	.byte	10                              # DW_AT_low_pc
	.long	.Lfunc_end4-.Lfunc_begin4       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	50                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	99                              # DW_AT_type
                                        # DW_AT_external
	.byte	19                              # Abbrev [19] 0x29b:0x9 DW_TAG_formal_parameter
	.byte	7                               # DW_AT_location
	.byte	35                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	50                              # DW_AT_decl_line
	.long	881                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0x2a4:0x6 DW_TAG_call_site
	.long	683                             # DW_AT_call_origin
	.byte	11                              # DW_AT_call_return_pc
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0x2ab:0x1f DW_TAG_subprogram
	.byte	12                              # DW_AT_low_pc
	.long	.Lfunc_end5-.Lfunc_begin5       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	22                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	51                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	99                              # DW_AT_type
                                        # DW_AT_external
	.byte	19                              # Abbrev [19] 0x2ba:0x9 DW_TAG_formal_parameter
	.byte	8                               # DW_AT_location
	.byte	35                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	51                              # DW_AT_decl_line
	.long	881                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0x2c3:0x6 DW_TAG_call_site
	.long	652                             # DW_AT_call_origin
	.byte	13                              # DW_AT_call_return_pc
	.byte	0                               # End Of Children Mark
	.byte	18                              # Abbrev [18] 0x2ca:0x23 DW_TAG_subprogram
	.byte	26                              # DW_AT_low_pc
	.long	.Lfunc_end7-.Lfunc_begin7       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	4                               # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	99                              # DW_AT_type
	.byte	24                              # Abbrev [24] 0x2d9:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	39                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	4                               # DW_AT_decl_line
	.long	99                              # DW_AT_type
	.byte	19                              # Abbrev [19] 0x2e3:0x9 DW_TAG_formal_parameter
	.byte	11                              # DW_AT_location
	.byte	33                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	4                               # DW_AT_decl_line
	.long	99                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	25                              # Abbrev [25] 0x2ed:0x54 DW_TAG_subprogram
	.byte	27                              # DW_AT_low_pc
	.long	.Lfunc_end8-.Lfunc_begin8       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	25                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.byte	19                              # Abbrev [19] 0x2f8:0x9 DW_TAG_formal_parameter
	.byte	12                              # DW_AT_location
	.byte	41                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
	.long	477                             # DW_AT_type
	.byte	19                              # Abbrev [19] 0x301:0x9 DW_TAG_formal_parameter
	.byte	13                              # DW_AT_location
	.byte	33                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
	.long	445                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x30a:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	0
	.byte	40                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.long	885                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x315:0x9 DW_TAG_variable
	.byte	14                              # DW_AT_location
	.byte	42                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.long	491                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x31e:0x9 DW_TAG_variable
	.byte	15                              # DW_AT_location
	.byte	43                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.long	897                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0x327:0x6 DW_TAG_call_site
	.long	833                             # DW_AT_call_origin
	.byte	28                              # DW_AT_call_return_pc
	.byte	16                              # Abbrev [16] 0x32d:0x6 DW_TAG_call_site
	.long	833                             # DW_AT_call_origin
	.byte	29                              # DW_AT_call_return_pc
	.byte	14                              # Abbrev [14] 0x333:0xd DW_TAG_call_site
	.long	833                             # DW_AT_call_origin
	.byte	30                              # DW_AT_call_return_pc
	.byte	15                              # Abbrev [15] 0x339:0x6 DW_TAG_call_site_parameter
	.byte	1                               # DW_AT_location
	.byte	85
	.byte	2                               # DW_AT_call_value
	.byte	115
	.byte	0
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	25                              # Abbrev [25] 0x341:0x27 DW_TAG_subprogram
	.byte	32                              # DW_AT_low_pc
	.long	.Lfunc_end10-.Lfunc_begin10     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	87
                                        # DW_AT_call_all_calls
	.byte	27                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	5                               # DW_AT_decl_line
                                        # DW_AT_prototyped
	.byte	19                              # Abbrev [19] 0x34c:0x9 DW_TAG_formal_parameter
	.byte	19                              # DW_AT_location
	.byte	52                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	5                               # DW_AT_decl_line
	.long	477                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x355:0x9 DW_TAG_variable
	.byte	20                              # DW_AT_location
	.byte	53                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.long	873                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x35e:0x9 DW_TAG_variable
	.byte	21                              # DW_AT_location
	.byte	54                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.long	445                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	26                              # Abbrev [26] 0x368:0x1 DW_TAG_pointer_type
	.byte	27                              # Abbrev [27] 0x369:0x8 DW_TAG_typedef
	.long	491                             # DW_AT_type
	.byte	31                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	3                               # DW_AT_decl_line
	.byte	2                               # Abbrev [2] 0x371:0x4 DW_TAG_base_type
	.byte	36                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	4                               # Abbrev [4] 0x375:0xc DW_TAG_array_type
	.long	487                             # DW_AT_type
	.byte	5                               # Abbrev [5] 0x37a:0x6 DW_TAG_subrange_type
	.long	103                             # DW_AT_type
	.byte	24                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x381:0x5 DW_TAG_pointer_type
	.long	487                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x386:0xc DW_TAG_array_type
	.long	445                             # DW_AT_type
	.byte	5                               # Abbrev [5] 0x38b:0x6 DW_TAG_subrange_type
	.long	103                             # DW_AT_type
	.byte	8                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x392:0x5 DW_TAG_pointer_type
	.long	280                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0x397:0x5 DW_TAG_pointer_type
	.long	445                             # DW_AT_type
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_rnglists,"",@progbits
	.long	.Ldebug_list_header_end1-.Ldebug_list_header_start1 # Length
.Ldebug_list_header_start1:
	.short	5                               # Version
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
	.long	1                               # Offset entry count
.Lrnglists_table_base0:
	.long	.Ldebug_ranges0-.Lrnglists_table_base0
.Ldebug_ranges0:
	.byte	3                               # DW_RLE_startx_length
	.byte	6                               #   start index
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	7                               #   start index
	.uleb128 .Lfunc_end1-.Lfunc_begin1      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	8                               #   start index
	.uleb128 .Lfunc_end2-.Lfunc_begin2      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	9                               #   start index
	.uleb128 .Lfunc_end3-.Lfunc_begin3      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	10                              #   start index
	.uleb128 .Lfunc_end4-.Lfunc_begin4      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	12                              #   start index
	.uleb128 .Lfunc_end5-.Lfunc_begin5      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	14                              #   start index
	.uleb128 .Lfunc_end6-.Lfunc_begin6      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	26                              #   start index
	.uleb128 .Lfunc_end7-.Lfunc_begin7      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	27                              #   start index
	.uleb128 .Lfunc_end8-.Lfunc_begin8      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	31                              #   start index
	.uleb128 .Lfunc_end9-.Lfunc_begin9      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	32                              #   start index
	.uleb128 .Lfunc_end10-.Lfunc_begin10    #   length
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	224                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 14.0.6"   # string offset=0
.Linfo_string1:
	.asciz	"control.c"                     # string offset=28
.Linfo_string2:
	.asciz	"." # string offset=38
.Linfo_string3:
	.asciz	"steps"                         # string offset=78
.Linfo_string4:
	.asciz	"int"                           # string offset=84
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=88
.Linfo_string6:
	.asciz	"code"                          # string offset=108
.Linfo_string7:
	.asciz	"unsigned char"                 # string offset=113
.Linfo_string8:
	.asciz	"counter"                       # string offset=127
.Linfo_string9:
	.asciz	"actions"                       # string offset=135
.Linfo_string10:
	.asciz	"table"                         # string offset=143
.Linfo_string11:
	.asciz	"long"                          # string offset=149
.Linfo_string12:
	.asciz	"names"                         # string offset=154
.Linfo_string13:
	.asciz	"char"                          # string offset=160
.Linfo_string14:
	.asciz	"unsigned long"                 # string offset=165
.Linfo_string15:
	.asciz	"DW_ATE_signed_64"              # string offset=179
.Linfo_string16:
	.asciz	"DW_ATE_signed_32"              # string offset=196
.Linfo_string17:
	.asciz	"memcpy"                        # string offset=213
.Linfo_string18:
	.asciz	"memset"                        # string offset=220
.Linfo_string19:
	.asciz	"square"                        # string offset=227
.Linfo_string20:
	.asciz	"half"                          # string offset=234
.Linfo_string21:
	.asciz	"odd"                           # string offset=239
.Linfo_string22:
	.asciz	"even"                          # string offset=243
.Linfo_string23:
	.asciz	"main"                          # string offset=248
.Linfo_string24:
	.asciz	"chosen"                        # string offset=253
.Linfo_string25:
	.asciz	"tell"                          # string offset=260
.Linfo_string26:
	.asciz	"interpret"                     # string offset=265
.Linfo_string27:
	.asciz	"say"                           # string offset=275
.Linfo_string28:
	.asciz	"to"                            # string offset=279
.Linfo_string29:
	.asciz	"from"                          # string offset=282
.Linfo_string30:
	.asciz	"size"                          # string offset=287
.Linfo_string31:
	.asciz	"size_t"                        # string offset=292
.Linfo_string32:
	.asciz	"start"                         # string offset=299
.Linfo_string33:
	.asciz	"value"                         # string offset=305
.Linfo_string34:
	.asciz	"x"                             # string offset=311
.Linfo_string35:
	.asciz	"n"                             # string offset=313
.Linfo_string36:
	.asciz	"unsigned int"                  # string offset=315
.Linfo_string37:
	.asciz	"sum"                           # string offset=328
.Linfo_string38:
	.asciz	"i"                             # string offset=332
.Linfo_string39:
	.asciz	"kind"                          # string offset=334
.Linfo_string40:
	.asciz	"digits"                        # string offset=339
.Linfo_string41:
	.asciz	"label"                         # string offset=346
.Linfo_string42:
	.asciz	"rest"                          # string offset=352
.Linfo_string43:
	.asciz	"at"                            # string offset=357
.Linfo_string44:
	.asciz	"stack"                         # string offset=360
.Linfo_string45:
	.asciz	"top"                           # string offset=366
.Linfo_string46:
	.asciz	"left"                          # string offset=370
.Linfo_string47:
	.asciz	"push"                          # string offset=375
.Linfo_string48:
	.asciz	"add"                           # string offset=380
.Linfo_string49:
	.asciz	"multiply"                      # string offset=384
.Linfo_string50:
	.asciz	"again"                         # string offset=393
.Linfo_string51:
	.asciz	"stop"                          # string offset=399
.Linfo_string52:
	.asciz	"text"                          # string offset=404
.Linfo_string53:
	.asciz	"length"                        # string offset=409
.Linfo_string54:
	.asciz	"result"                        # string offset=416
	.section	.debug_str_offsets,"",@progbits
	.long	.Linfo_string0
	.long	.Linfo_string1
	.long	.Linfo_string2
	.long	.Linfo_string3
	.long	.Linfo_string4
	.long	.Linfo_string5
	.long	.Linfo_string6
	.long	.Linfo_string7
	.long	.Linfo_string8
	.long	.Linfo_string9
	.long	.Linfo_string10
	.long	.Linfo_string11
	.long	.Linfo_string12
	.long	.Linfo_string13
	.long	.Linfo_string14
	.long	.Linfo_string15
	.long	.Linfo_string16
	.long	.Linfo_string17
	.long	.Linfo_string18
	.long	.Linfo_string19
	.long	.Linfo_string20
	.long	.Linfo_string21
	.long	.Linfo_string22
	.long	.Linfo_string23
	.long	.Linfo_string24
	.long	.Linfo_string25
	.long	.Linfo_string26
	.long	.Linfo_string27
	.long	.Linfo_string28
	.long	.Linfo_string29
	.long	.Linfo_string30
	.long	.Linfo_string31
	.long	.Linfo_string32
	.long	.Linfo_string33
	.long	.Linfo_string34
	.long	.Linfo_string35
	.long	.Linfo_string36
	.long	.Linfo_string37
	.long	.Linfo_string38
	.long	.Linfo_string39
	.long	.Linfo_string40
	.long	.Linfo_string41
	.long	.Linfo_string42
	.long	.Linfo_string43
	.long	.Linfo_string44
	.long	.Linfo_string45
	.long	.Linfo_string46
	.long	.Linfo_string47
	.long	.Linfo_string48
	.long	.Linfo_string49
	.long	.Linfo_string50
	.long	.Linfo_string51
	.long	.Linfo_string52
	.long	.Linfo_string53
	.long	.Linfo_string54
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	steps
	.quad	main.code
	.quad	counter
	.quad	interpret.actions
	.quad	table
	.quad	names
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
	.quad	.Lfunc_begin3
	.quad	.Lfunc_begin4
	.quad	.Ltmp12
	.quad	.Lfunc_begin5
	.quad	.Ltmp17
	.quad	.Lfunc_begin6
	.quad	.Ltmp21
	.quad	.Ltmp26
	.quad	.Ltmp27
	.quad	.Ltmp28
	.quad	.Ltmp30
	.quad	.Ltmp33
	.quad	.Ltmp34
	.quad	.Ltmp35
	.quad	.Ltmp36
	.quad	.Ltmp42
	.quad	.Ltmp43
	.quad	.Lfunc_begin7
	.quad	.Lfunc_begin8
	.quad	.Ltmp76
	.quad	.Ltmp77
	.quad	.Ltmp78
	.quad	.Lfunc_begin9
	.quad	.Lfunc_begin10
	.quad	.Ltmp84
	.quad	.Ltmp89
	.quad	.Ltmp94
	.quad	.Ltmp99
	.quad	.Ltmp105
.Ldebug_addr_end0:
	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym square
	.addrsig_sym half
	.addrsig_sym interpret
	.addrsig_sym main.code
	.section	.debug_line,"",@progbits
.Lline_table_start0:
