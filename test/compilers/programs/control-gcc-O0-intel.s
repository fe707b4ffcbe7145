# gcc -O0 -masm=intel -fverbose-asm control.c (gcc 12.2.0)
	.file	"control.c"
	.intel_syntax noprefix
# GNU C17 (Debian 12.2.0-14+deb12u1) version 12.2.0 (x86_64-linux-gnu)
#	compiled by GNU C version 12.2.0, GMP version 6.2.1, MPFR version 4.2.0, MPC version 1.3.1, isl version isl-0.25-GMP

# GGC heuristics: --param ggc-min-expand=100 --param ggc-min-heapsize=131072
# options passed: -masm=intel -mtune=generic -march=x86-64 -O0 -fasynchronous-unwind-tables
	.text
	.type	say, @function
say:
.LFB0:
	.cfi_startproc
	push	rbp	#
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp	#,
	.cfi_def_cfa_register 6
	mov	QWORD PTR -24[rbp], rdi	# text, text
# say.h:7:         size_t length = 0;
	mov	QWORD PTR -8[rbp], 0	# length,
# say.h:11:         for (; text[length]; length++) __asm__ volatile("");
	jmp	.L2	#
.L3:
# say.h:11:         for (; text[length]; length++) __asm__ volatile("");
# say.h:11:         for (; text[length]; length++) __asm__ volatile("");
	add	QWORD PTR -8[rbp], 1	# length,
.L2:
# say.h:11:         for (; text[length]; length++) __asm__ volatile("");
	mov	rdx, QWORD PTR -24[rbp]	# tmp84, text
	mov	rax, QWORD PTR -8[rbp]	# tmp85, length
	add	rax, rdx	# _1, tmp84
	movzx	eax, BYTE PTR [rax]	# _2, *_1
# say.h:11:         for (; text[length]; length++) __asm__ volatile("");
	test	al, al	# _2
	jne	.L3	#,
# say.h:12:         __asm__ volatile("syscall"
	mov	eax, 1	# tmp87,
	mov	edi, 1	# tmp88,
	mov	rsi, QWORD PTR -24[rbp]	# tmp89, text
	mov	rdx, QWORD PTR -8[rbp]	# tmp90, length
#APP
# 12 "say.h" 1
	syscall	
# 0 "" 2
#NO_APP
	mov	QWORD PTR -16[rbp], rax	# result, result
# say.h:16: }
	nop	
	pop	rbp	#
	.cfi_def_cfa 7, 8
	ret	
	.cfi_endproc
.LFE0:
	.size	say, .-say
	.section	.rodata
.LC0:
	.string	" "
	.text
	.type	tell, @function
tell:
.LFB1:
	.cfi_startproc
	push	rbp	#
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp	#,
	.cfi_def_cfa_register 6
	sub	rsp, 64	#,
	mov	QWORD PTR -56[rbp], rdi	# label, label
	mov	QWORD PTR -64[rbp], rsi	# value, value
# say.h:21:         char digits[24], *at = digits + sizeof digits;
	lea	rax, -48[rbp]	# tmp88,
	add	rax, 24	# tmp89,
	mov	QWORD PTR -8[rbp], rax	# at, tmp89
# say.h:22:         unsigned long rest = value < 0 ? -(unsigned long)value : (unsigned long)value;
	cmp	QWORD PTR -64[rbp], 0	# value,
	jns	.L5	#,
# say.h:22:         unsigned long rest = value < 0 ? -(unsigned long)value : (unsigned long)value;
	mov	rax, QWORD PTR -64[rbp]	# value.1_1, value
# say.h:22:         unsigned long rest = value < 0 ? -(unsigned long)value : (unsigned long)value;
	neg	rax	# iftmp.0_9
	jmp	.L6	#
.L5:
# say.h:22:         unsigned long rest = value < 0 ? -(unsigned long)value : (unsigned long)value;
	mov	rax, QWORD PTR -64[rbp]	# iftmp.0_9, value
.L6:
# say.h:22:         unsigned long rest = value < 0 ? -(unsigned long)value : (unsigned long)value;
	mov	QWORD PTR -16[rbp], rax	# rest, iftmp.0_9
# say.h:24:         *--at = 0;
	sub	QWORD PTR -8[rbp], 1	# at,
	mov	rax, QWORD PTR -8[rbp]	# tmp90, at
	mov	BYTE PTR [rax], 0	# *at_17,
# say.h:25:         *--at = '\n';
	sub	QWORD PTR -8[rbp], 1	# at,
	mov	rax, QWORD PTR -8[rbp]	# tmp91, at
	mov	BYTE PTR [rax], 10	# *at_20,
.L7:
# say.h:26:         do *--at = '0' + rest % 10;
	mov	rcx, QWORD PTR -16[rbp]	# tmp92, rest
	movabs	rdx, -3689348814741910323	# tmp94,
	mov	rax, rcx	# tmp106, tmp92
	mul	rdx	# tmp94
	shr	rdx, 3	# _2,
	mov	rax, rdx	# tmp95, _2
	sal	rax, 2	# tmp95,
	add	rax, rdx	# tmp95, _2
	add	rax, rax	# tmp96
	sub	rcx, rax	# tmp92, tmp95
	mov	rdx, rcx	# _2, tmp92
# say.h:26:         do *--at = '0' + rest % 10;
	mov	eax, edx	# _3, _2
	add	eax, 48	# _4,
# say.h:26:         do *--at = '0' + rest % 10;
	sub	QWORD PTR -8[rbp], 1	# at,
# say.h:26:         do *--at = '0' + rest % 10;
	mov	edx, eax	# _5, _4
# say.h:26:         do *--at = '0' + rest % 10;
	mov	rax, QWORD PTR -8[rbp]	# tmp97, at
	mov	BYTE PTR [rax], dl	# *at_22, _5
# say.h:27:         while (rest /= 10);
	mov	rax, QWORD PTR -16[rbp]	# tmp99, rest
	movabs	rdx, -3689348814741910323	# tmp101,
	mul	rdx	# tmp101
	mov	rax, rdx	# tmp100, tmp100
	shr	rax, 3	# tmp100,
	mov	QWORD PTR -16[rbp], rax	# rest, tmp98
# say.h:27:         while (rest /= 10);
	cmp	QWORD PTR -16[rbp], 0	# rest,
	jne	.L7	#,
# say.h:28:         if (value < 0) *--at = '-';
	cmp	QWORD PTR -64[rbp], 0	# value,
	jns	.L8	#,
# say.h:28:         if (value < 0) *--at = '-';
	sub	QWORD PTR -8[rbp], 1	# at,
	mov	rax, QWORD PTR -8[rbp]	# tmp102, at
	mov	BYTE PTR [rax], 45	# *at_25,
.L8:
# say.h:29:         say(label);
	mov	rax, QWORD PTR -56[rbp]	# tmp103, label
	mov	rdi, rax	#, tmp103
	call	say	#
# say.h:30:         say(" ");
	lea	rax, .LC0[rip]	# tmp104,
	mov	rdi, rax	#, tmp104
	call	say	#
# say.h:31:         say(at);
	mov	rax, QWORD PTR -8[rbp]	# tmp105, at
	mov	rdi, rax	#, tmp105
	call	say	#
# say.h:32: }
	nop	
	leave	
	.cfi_def_cfa 7, 8
	ret	
	.cfi_endproc
.LFE1:
	.size	tell, .-tell
	.globl	memcpy
	.type	memcpy, @function
memcpy:
.LFB2:
	.cfi_startproc
	push	rbp	#
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp	#,
	.cfi_def_cfa_register 6
	mov	QWORD PTR -24[rbp], rdi	# to, to
	mov	QWORD PTR -32[rbp], rsi	# from, from
	mov	QWORD PTR -40[rbp], rdx	# size, size
# say.h:36:         void *start = to;
	mov	rax, QWORD PTR -24[rbp]	# tmp84, to
	mov	QWORD PTR -8[rbp], rax	# start, tmp84
# say.h:38:         __asm__ volatile("rep movsb" : "+D"(to), "+S"(from), "+c"(size) : : "memory");
	mov	rcx, QWORD PTR -24[rbp]	# tmp88, to
	mov	rdx, QWORD PTR -32[rbp]	# tmp89, from
	mov	rax, QWORD PTR -40[rbp]	# tmp90, size
	mov	rdi, rcx	# to, tmp88
	mov	rsi, rdx	# from, from
	mov	rcx, rax	# size, size
#APP
# 38 "say.h" 1
	rep movsb
# 0 "" 2
#NO_APP
	mov	rax, rcx	# size, size
	mov	rdx, rsi	# from, from
	mov	QWORD PTR -24[rbp], rdi	# to, to
	mov	QWORD PTR -32[rbp], rdx	# from, from
	mov	QWORD PTR -40[rbp], rax	# size, size
# say.h:39:         return start;
	mov	rax, QWORD PTR -8[rbp]	# _10, start
# say.h:40: }
	pop	rbp	#
	.cfi_def_cfa 7, 8
	ret	
	.cfi_endproc
.LFE2:
	.size	memcpy, .-memcpy
	.globl	memset
	.type	memset, @function
memset:
.LFB3:
	.cfi_startproc
	push	rbp	#
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp	#,
	.cfi_def_cfa_register 6
	mov	QWORD PTR -24[rbp], rdi	# to, to
	mov	DWORD PTR -28[rbp], esi	# value, value
	mov	QWORD PTR -40[rbp], rdx	# size, size
# say.h:44:         void *start = to;
	mov	rax, QWORD PTR -24[rbp]	# tmp84, to
	mov	QWORD PTR -8[rbp], rax	# start, tmp84
# say.h:46:         __asm__ volatile("rep stosb" : "+D"(to), "+c"(size) : "a"(value) : "memory");
	mov	eax, DWORD PTR -28[rbp]	# tmp87, value
	mov	rcx, QWORD PTR -24[rbp]	# tmp88, to
	mov	rdx, QWORD PTR -40[rbp]	# tmp89, size
	mov	rsi, rcx	# to, tmp88
	mov	rdi, rsi	# to, to
	mov	rcx, rdx	# size, size
#APP
# 46 "say.h" 1
	rep stosb
# 0 "" 2
#NO_APP
	mov	rdx, rcx	# size, size
	mov	rsi, rdi	# to, to
	mov	QWORD PTR -24[rbp], rsi	# to, to
	mov	QWORD PTR -40[rbp], rdx	# size, size
# say.h:47:         return start;
	mov	rax, QWORD PTR -8[rbp]	# _9, start
# say.h:48: }
	pop	rbp	#
	.cfi_def_cfa 7, 8
	ret	
	.cfi_endproc
.LFE3:
	.size	memset, .-memset
	.type	chosen, @function
chosen:
.LFB4:
	.cfi_startproc
	push	rbp	#
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp	#,
	.cfi_def_cfa_register 6
	mov	DWORD PTR -4[rbp], edi	# kind, kind
	mov	DWORD PTR -8[rbp], esi	# value, value
# control.c:6:         switch (kind) {
	cmp	DWORD PTR -4[rbp], 20	# kind,
	ja	.L14	#,
	mov	eax, DWORD PTR -4[rbp]	# tmp84, kind
	lea	rdx, 0[0+rax*4]	# tmp85,
	lea	rax, .L16[rip]	# tmp86,
	mov	eax, DWORD PTR [rdx+rax]	# tmp87,
	cdqe
	lea	rdx, .L16[rip]	# tmp90,
	add	rax, rdx	# tmp89, tmp90
	jmp	rax	# tmp89
	.section	.rodata
	.align 4
	.align 4
.L16:
	.long	.L23-.L16
	.long	.L22-.L16
	.long	.L21-.L16
	.long	.L20-.L16
	.long	.L19-.L16
	.long	.L18-.L16
	.long	.L17-.L16
	.long	.L14-.L16
	.long	.L14-.L16
	.long	.L14-.L16
	.long	.L14-.L16
	.long	.L14-.L16
	.long	.L14-.L16
	.long	.L14-.L16
	.long	.L14-.L16
	.long	.L14-.L16
	.long	.L14-.L16
	.long	.L14-.L16
	.long	.L14-.L16
	.long	.L14-.L16
	.long	.L15-.L16
	.text
.L23:
# control.c:7:         case 0: return value + 1;
	mov	eax, DWORD PTR -8[rbp]	# tmp91, value
	add	eax, 1	# _1,
	jmp	.L24	#
.L22:
# control.c:8:         case 1: return value * 3;
	mov	edx, DWORD PTR -8[rbp]	# tmp92, value
	mov	eax, edx	# tmp93, tmp92
	add	eax, eax	# tmp93
	add	eax, edx	# _1, tmp92
	jmp	.L24	#
.L21:
# control.c:9:         case 2: return value ^ 0x55;
	mov	eax, DWORD PTR -8[rbp]	# tmp94, value
	xor	eax, 85	# _1,
	jmp	.L24	#
.L20:
# control.c:10:         case 3: return -value;
	mov	eax, DWORD PTR -8[rbp]	# tmp95, value
	neg	eax	# _1
	jmp	.L24	#
.L19:
# control.c:11:         case 4: return value << 3;
	mov	eax, DWORD PTR -8[rbp]	# tmp96, value
	sal	eax, 3	# _1,
	jmp	.L24	#
.L18:
# control.c:12:         case 5: return value / 7;
	mov	eax, DWORD PTR -8[rbp]	# tmp97, value
	movsx	rdx, eax	# tmp98, tmp97
	imul	rdx, rdx, -1840700269	# tmp99, tmp98,
	shr	rdx, 32	# tmp100,
	add	edx, eax	# tmp101, tmp97
	mov	ecx, edx	# tmp101, tmp101
	sar	ecx, 2	# tmp101,
	cdq
	mov	eax, ecx	# tmp102, tmp102
	sub	eax, edx	# tmp102, tmp103
	jmp	.L24	#
.L17:
# control.c:13:         case 6: return value % 7;
	mov	edx, DWORD PTR -8[rbp]	# tmp104, value
	movsx	rax, edx	# tmp105, tmp104
	imul	rax, rax, -1840700269	# tmp106, tmp105,
	shr	rax, 32	# tmp107,
	add	eax, edx	# tmp108, tmp104
	sar	eax, 2	# tmp109,
	mov	ecx, edx	# tmp110, tmp104
	sar	ecx, 31	# tmp110,
	sub	eax, ecx	# _1, tmp110
	mov	ecx, eax	# tmp111, _1
	sal	ecx, 3	# tmp112,
	sub	ecx, eax	# tmp111, _1
	mov	eax, edx	# tmp104, tmp104
	sub	eax, ecx	# tmp104, tmp111
	jmp	.L24	#
.L15:
# control.c:14:         case 20: return 20;
	mov	eax, 20	# _1,
	jmp	.L24	#
.L14:
# control.c:15:         default: return 0;
	mov	eax, 0	# _1,
.L24:
# control.c:17: }
	pop	rbp	#
	.cfi_def_cfa 7, 8
	ret	
	.cfi_endproc
.LFE4:
	.size	chosen, .-chosen
	.type	interpret, @function
interpret:
.LFB5:
	.cfi_startproc
	push	rbp	#
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp	#,
	.cfi_def_cfa_register 6
	mov	QWORD PTR -104[rbp], rdi	# code, code
# control.c:22:         long stack[8], *top = stack;
	lea	rax, -96[rbp]	# tmp114,
	mov	QWORD PTR -8[rbp], rax	# top, tmp114
# control.c:23:         int left = 3;
	mov	DWORD PTR -12[rbp], 3	# left,
# control.c:24:         const unsigned char *start = code;
	mov	rax, QWORD PTR -104[rbp]	# tmp115, code
	mov	QWORD PTR -24[rbp], rax	# start, tmp115
# control.c:26:         goto *actions[*code++];
	mov	rax, QWORD PTR -104[rbp]	# code.2_1, code
	lea	rdx, 1[rax]	# tmp116,
	mov	QWORD PTR -104[rbp], rdx	# code, tmp116
# control.c:26:         goto *actions[*code++];
	movzx	eax, BYTE PTR [rax]	# _2, *code.2_1
	movzx	eax, al	# _3, _2
# control.c:26:         goto *actions[*code++];
	cdqe
	lea	rdx, 0[0+rax*8]	# tmp118,
	lea	rax, actions.1[rip]	# tmp119,
	mov	rax, QWORD PTR [rdx+rax]	# _4, actions[_3]
# control.c:26:         goto *actions[*code++];
	jmp	.L26	#
.L27:
# control.c:28:         *top++ = *code++;
	mov	rax, QWORD PTR -104[rbp]	# code.3_5, code
	lea	rdx, 1[rax]	# tmp120,
	mov	QWORD PTR -104[rbp], rdx	# code, tmp120
# control.c:28:         *top++ = *code++;
	movzx	ecx, BYTE PTR [rax]	# _6, *code.3_5
# control.c:28:         *top++ = *code++;
	mov	rax, QWORD PTR -8[rbp]	# top.4_7, top
	lea	rdx, 8[rax]	# tmp121,
	mov	QWORD PTR -8[rbp], rdx	# top, tmp121
# control.c:28:         *top++ = *code++;
	movzx	edx, cl	# _8, _6
# control.c:28:         *top++ = *code++;
	mov	QWORD PTR [rax], rdx	# *top.4_7, _8
# control.c:29:         goto *actions[*code++];
	mov	rax, QWORD PTR -104[rbp]	# code.5_9, code
	lea	rdx, 1[rax]	# tmp122,
	mov	QWORD PTR -104[rbp], rdx	# code, tmp122
# control.c:29:         goto *actions[*code++];
	movzx	eax, BYTE PTR [rax]	# _10, *code.5_9
	movzx	eax, al	# _11, _10
# control.c:29:         goto *actions[*code++];
	cdqe
	lea	rdx, 0[0+rax*8]	# tmp124,
	lea	rax, actions.1[rip]	# tmp125,
	mov	rax, QWORD PTR [rdx+rax]	# _4, actions[_11]
# control.c:29:         goto *actions[*code++];
	nop	
.L26:
	jmp	rax	# _4
.L28:
# control.c:31:         top--;
	sub	QWORD PTR -8[rbp], 8	# top,
# control.c:32:         top[-1] += top[0];
	mov	rax, QWORD PTR -8[rbp]	# tmp126, top
	sub	rax, 8	# _13,
	mov	rcx, QWORD PTR [rax]	# _14, *_13
# control.c:32:         top[-1] += top[0];
	mov	rax, QWORD PTR -8[rbp]	# tmp127, top
	mov	rdx, QWORD PTR [rax]	# _15, *top_58
# control.c:32:         top[-1] += top[0];
	mov	rax, QWORD PTR -8[rbp]	# tmp128, top
	sub	rax, 8	# _16,
# control.c:32:         top[-1] += top[0];
	add	rdx, rcx	# _17, _14
	mov	QWORD PTR [rax], rdx	# *_16, _17
# control.c:33:         goto *actions[*code++];
	mov	rax, QWORD PTR -104[rbp]	# code.6_18, code
	lea	rdx, 1[rax]	# tmp129,
	mov	QWORD PTR -104[rbp], rdx	# code, tmp129
# control.c:33:         goto *actions[*code++];
	movzx	eax, BYTE PTR [rax]	# _19, *code.6_18
	movzx	eax, al	# _20, _19
# control.c:33:         goto *actions[*code++];
	cdqe
	lea	rdx, 0[0+rax*8]	# tmp131,
	lea	rax, actions.1[rip]	# tmp132,
	mov	rax, QWORD PTR [rdx+rax]	# _4, actions[_20]
# control.c:33:         goto *actions[*code++];
	jmp	.L26	#
.L29:
# control.c:35:         top--;
	sub	QWORD PTR -8[rbp], 8	# top,
# control.c:36:         top[-1] *= top[0];
	mov	rax, QWORD PTR -8[rbp]	# tmp133, top
	sub	rax, 8	# _22,
	mov	rdx, QWORD PTR [rax]	# _23, *_22
# control.c:36:         top[-1] *= top[0];
	mov	rax, QWORD PTR -8[rbp]	# tmp134, top
	mov	rax, QWORD PTR [rax]	# _24, *top_54
# control.c:36:         top[-1] *= top[0];
	mov	rcx, QWORD PTR -8[rbp]	# tmp135, top
	sub	rcx, 8	# _25,
# control.c:36:         top[-1] *= top[0];
	imul	rax, rdx	# _26, _23
	mov	QWORD PTR [rcx], rax	# *_25, _26
# control.c:37:         goto *actions[*code++];
	mov	rax, QWORD PTR -104[rbp]	# code.7_27, code
	lea	rdx, 1[rax]	# tmp136,
	mov	QWORD PTR -104[rbp], rdx	# code, tmp136
# control.c:37:         goto *actions[*code++];
	movzx	eax, BYTE PTR [rax]	# _28, *code.7_27
	movzx	eax, al	# _29, _28
# control.c:37:         goto *actions[*code++];
	cdqe
	lea	rdx, 0[0+rax*8]	# tmp138,
	lea	rax, actions.1[rip]	# tmp139,
	mov	rax, QWORD PTR [rdx+rax]	# _4, actions[_29]
# control.c:37:         goto *actions[*code++];
	jmp	.L26	#
.L30:
# control.c:39:         if (--left) code = start + 2;
	sub	DWORD PTR -12[rbp], 1	# left,
	cmp	DWORD PTR -12[rbp], 0	# left,
	je	.L31	#,
# control.c:39:         if (--left) code = start + 2;
	mov	rax, QWORD PTR -24[rbp]	# tmp143, start
	add	rax, 2	# tmp142,
	mov	QWORD PTR -104[rbp], rax	# code, tmp142
.L31:
# control.c:40:         goto *actions[*code++];
	mov	rax, QWORD PTR -104[rbp]	# code.8_31, code
	lea	rdx, 1[rax]	# tmp144,
	mov	QWORD PTR -104[rbp], rdx	# code, tmp144
# control.c:40:         goto *actions[*code++];
	movzx	eax, BYTE PTR [rax]	# _32, *code.8_31
	movzx	eax, al	# _33, _32
# control.c:40:         goto *actions[*code++];
	cdqe
	lea	rdx, 0[0+rax*8]	# tmp146,
	lea	rax, actions.1[rip]	# tmp147,
	mov	rax, QWORD PTR [rdx+rax]	# _4, actions[_33]
# control.c:40:         goto *actions[*code++];
	jmp	.L26	#
.L32:
# control.c:42:         return top[-1];
	mov	rax, QWORD PTR -8[rbp]	# tmp148, top
	mov	rax, QWORD PTR -8[rax]	# _48, MEM[(long int *)top_37 + -8B]
# control.c:43: }
	pop	rbp	#
	.cfi_def_cfa 7, 8
	ret	
	.cfi_endproc
.LFE5:
	.size	interpret, .-interpret
	.type	square, @function
square:
.LFB6:
	.cfi_startproc
	push	rbp	#
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp	#,
	.cfi_def_cfa_register 6
	mov	DWORD PTR -4[rbp], edi	# x, x
# control.c:45: static int square(int x) { return x * x; }
	mov	eax, DWORD PTR -4[rbp]	# tmp84, x
	imul	eax, eax	# _2, tmp84
# control.c:45: static int square(int x) { return x * x; }
	pop	rbp	#
	.cfi_def_cfa 7, 8
	ret	
	.cfi_endproc
.LFE6:
	.size	square, .-square
	.type	half, @function
half:
.LFB7:
	.cfi_startproc
	push	rbp	#
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp	#,
	.cfi_def_cfa_register 6
	mov	DWORD PTR -4[rbp], edi	# x, x
# control.c:46: static int half(int x) { return x >> 1; }
	mov	eax, DWORD PTR -4[rbp]	# tmp84, x
	sar	eax	# _2
# control.c:46: static int half(int x) { return x >> 1; }
	pop	rbp	#
	.cfi_def_cfa 7, 8
	ret	
	.cfi_endproc
.LFE7:
	.size	half, .-half
	.globl	steps
	.section	.data.rel.ro.local,"aw"
	.align 16
	.type	steps, @object
	.size	steps, 24
steps:
	.quad	square
	.quad	half
	.quad	square
	.text
	.globl	odd
	.type	odd, @function
odd:
.LFB8:
	.cfi_startproc
	push	rbp	#
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp	#,
	.cfi_def_cfa_register 6
	sub	rsp, 16	#,
	mov	DWORD PTR -4[rbp], edi	# n, n
# control.c:50: __attribute__((noinline)) int odd(unsigned n) { return n ? even(n - 1) : 0; }
	cmp	DWORD PTR -4[rbp], 0	# n,
	je	.L39	#,
# control.c:50: __attribute__((noinline)) int odd(unsigned n) { return n ? even(n - 1) : 0; }
	mov	eax, DWORD PTR -4[rbp]	# tmp85, n
	sub	eax, 1	# _1,
	mov	edi, eax	#, _1
	call	even	#
# control.c:50: __attribute__((noinline)) int odd(unsigned n) { return n ? even(n - 1) : 0; }
	jmp	.L41	#
.L39:
# control.c:50: __attribute__((noinline)) int odd(unsigned n) { return n ? even(n - 1) : 0; }
	mov	eax, 0	# iftmp.10_2,
.L41:
# control.c:50: __attribute__((noinline)) int odd(unsigned n) { return n ? even(n - 1) : 0; }
	leave	
	.cfi_def_cfa 7, 8
	ret	
	.cfi_endproc
.LFE8:
	.size	odd, .-odd
	.globl	even
	.type	even, @function
even:
.LFB9:
	.cfi_startproc
	push	rbp	#
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp	#,
	.cfi_def_cfa_register 6
	sub	rsp, 16	#,
	mov	DWORD PTR -4[rbp], edi	# n, n
# control.c:51: __attribute__((noinline)) int even(unsigned n) { return n ? odd(n - 1) : 1; }
	cmp	DWORD PTR -4[rbp], 0	# n,
	je	.L43	#,
# control.c:51: __attribute__((noinline)) int even(unsigned n) { return n ? odd(n - 1) : 1; }
	mov	eax, DWORD PTR -4[rbp]	# tmp85, n
	sub	eax, 1	# _1,
	mov	edi, eax	#, _1
	call	odd	#
# control.c:51: __attribute__((noinline)) int even(unsigned n) { return n ? odd(n - 1) : 1; }
	jmp	.L45	#
.L43:
# control.c:51: __attribute__((noinline)) int even(unsigned n) { return n ? odd(n - 1) : 1; }
	mov	eax, 1	# iftmp.11_2,
.L45:
# control.c:51: __attribute__((noinline)) int even(unsigned n) { return n ? odd(n - 1) : 1; }
	leave	
	.cfi_def_cfa 7, 8
	ret	
	.cfi_endproc
.LFE9:
	.size	even, .-even
	.section	.rodata
.LC1:
	.string	"zero"
.LC2:
	.string	"one"
.LC3:
	.string	"two"
	.section	.data.rel.ro.local
	.align 16
	.type	names, @object
	.size	names, 24
names:
	.quad	.LC1
	.quad	.LC2
	.quad	.LC3
	.data
	.align 32
	.type	table, @object
	.size	table, 128
table:
	.quad	1
	.quad	1
	.zero	112
	.globl	counter
	.bss
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.zero	4
	.section	.rodata
.LC4:
	.string	"chosen"
.LC5:
	.string	"interpreted"
.LC6:
	.string	"by pointer"
.LC7:
	.string	"odd"
.LC8:
	.string	"counter"
	.text
	.globl	main
	.type	main, @function
main:
.LFB10:
	.cfi_startproc
	push	rbp	#
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp	#,
	.cfi_def_cfa_register 6
	push	rbx	#
	sub	rsp, 24	#,
	.cfi_offset 3, -24
# control.c:60:         int i, sum = 0;
	mov	DWORD PTR -24[rbp], 0	# sum,
# control.c:62:         for (i = -1; i < 23; i++) sum += chosen(i, 1000 + i);
	mov	DWORD PTR -20[rbp], -1	# i,
# control.c:62:         for (i = -1; i < 23; i++) sum += chosen(i, 1000 + i);
	jmp	.L47	#
.L48:
# control.c:62:         for (i = -1; i < 23; i++) sum += chosen(i, 1000 + i);
	mov	eax, DWORD PTR -20[rbp]	# tmp113, i
	lea	edx, 1000[rax]	# _1,
	mov	eax, DWORD PTR -20[rbp]	# tmp114, i
	mov	esi, edx	#, _1
	mov	edi, eax	#, tmp114
	call	chosen	#
# control.c:62:         for (i = -1; i < 23; i++) sum += chosen(i, 1000 + i);
	add	DWORD PTR -24[rbp], eax	# sum, _61
# control.c:62:         for (i = -1; i < 23; i++) sum += chosen(i, 1000 + i);
	add	DWORD PTR -20[rbp], 1	# i,
.L47:
# control.c:62:         for (i = -1; i < 23; i++) sum += chosen(i, 1000 + i);
	cmp	DWORD PTR -20[rbp], 22	# i,
	jle	.L48	#,
# control.c:63:         tell("chosen", sum);
	mov	eax, DWORD PTR -24[rbp]	# tmp115, sum
	cdqe
	mov	rsi, rax	#, _2
	lea	rax, .LC4[rip]	# tmp116,
	mov	rdi, rax	#, tmp116
	call	tell	#
# control.c:64:         tell("interpreted", interpret(code));
	lea	rax, code.0[rip]	# tmp117,
	mov	rdi, rax	#, tmp117
	call	interpret	#
	mov	rsi, rax	#, _3
	lea	rax, .LC5[rip]	# tmp118,
	mov	rdi, rax	#, tmp118
	call	tell	#
# control.c:65:         for (i = 0, sum = 9; i < 3; i++) sum = steps[i](sum);
	mov	DWORD PTR -20[rbp], 0	# i,
# control.c:65:         for (i = 0, sum = 9; i < 3; i++) sum = steps[i](sum);
	mov	DWORD PTR -24[rbp], 9	# sum,
# control.c:65:         for (i = 0, sum = 9; i < 3; i++) sum = steps[i](sum);
	jmp	.L49	#
.L50:
# control.c:65:         for (i = 0, sum = 9; i < 3; i++) sum = steps[i](sum);
	mov	eax, DWORD PTR -20[rbp]	# tmp120, i
	cdqe
	lea	rdx, 0[0+rax*8]	# tmp121,
	lea	rax, steps[rip]	# tmp122,
	mov	rdx, QWORD PTR [rdx+rax]	# _4, steps[i_30]
# control.c:65:         for (i = 0, sum = 9; i < 3; i++) sum = steps[i](sum);
	mov	eax, DWORD PTR -24[rbp]	# tmp123, sum
	mov	edi, eax	#, tmp123
	call	rdx	# _4
	mov	DWORD PTR -24[rbp], eax	# sum, tmp124
# control.c:65:         for (i = 0, sum = 9; i < 3; i++) sum = steps[i](sum);
	add	DWORD PTR -20[rbp], 1	# i,
.L49:
# control.c:65:         for (i = 0, sum = 9; i < 3; i++) sum = steps[i](sum);
	cmp	DWORD PTR -20[rbp], 2	# i,
	jle	.L50	#,
# control.c:66:         tell("by pointer", sum);
	mov	eax, DWORD PTR -24[rbp]	# tmp125, sum
	cdqe
	mov	rsi, rax	#, _5
	lea	rax, .LC6[rip]	# tmp126,
	mov	rdi, rax	#, tmp126
	call	tell	#
# control.c:67:         tell("odd", odd(1001) * 10 + even(7));
	mov	edi, 1001	#,
	call	odd	#
	mov	edx, eax	# _6,
# control.c:67:         tell("odd", odd(1001) * 10 + even(7));
	mov	eax, edx	# tmp127, _6
	sal	eax, 2	# tmp127,
	add	eax, edx	# tmp127, _6
	add	eax, eax	# tmp128
	mov	ebx, eax	# _7, tmp127
# control.c:67:         tell("odd", odd(1001) * 10 + even(7));
	mov	edi, 7	#,
	call	even	#
# control.c:67:         tell("odd", odd(1001) * 10 + even(7));
	add	eax, ebx	# _9, _7
# control.c:67:         tell("odd", odd(1001) * 10 + even(7));
	cdqe
	mov	rsi, rax	#, _10
	lea	rax, .LC7[rip]	# tmp129,
	mov	rdi, rax	#, tmp129
	call	tell	#
# control.c:68:         for (i = 2; i < 16; i++) table[i] = table[i - 1] + table[i - 2];
	mov	DWORD PTR -20[rbp], 2	# i,
# control.c:68:         for (i = 2; i < 16; i++) table[i] = table[i - 1] + table[i - 2];
	jmp	.L51	#
.L52:
# control.c:68:         for (i = 2; i < 16; i++) table[i] = table[i - 1] + table[i - 2];
	mov	eax, DWORD PTR -20[rbp]	# tmp130, i
	sub	eax, 1	# _11,
# control.c:68:         for (i = 2; i < 16; i++) table[i] = table[i - 1] + table[i - 2];
	cdqe
	lea	rdx, 0[0+rax*8]	# tmp132,
	lea	rax, table[rip]	# tmp133,
	mov	rdx, QWORD PTR [rdx+rax]	# _12, table[_11]
# control.c:68:         for (i = 2; i < 16; i++) table[i] = table[i - 1] + table[i - 2];
	mov	eax, DWORD PTR -20[rbp]	# tmp134, i
	sub	eax, 2	# _13,
# control.c:68:         for (i = 2; i < 16; i++) table[i] = table[i - 1] + table[i - 2];
	cdqe
	lea	rcx, 0[0+rax*8]	# tmp136,
	lea	rax, table[rip]	# tmp137,
	mov	rax, QWORD PTR [rcx+rax]	# _14, table[_13]
# control.c:68:         for (i = 2; i < 16; i++) table[i] = table[i - 1] + table[i - 2];
	lea	rcx, [rdx+rax]	# _15,
# control.c:68:         for (i = 2; i < 16; i++) table[i] = table[i - 1] + table[i - 2];
	mov	eax, DWORD PTR -20[rbp]	# tmp139, i
	cdqe
	lea	rdx, 0[0+rax*8]	# tmp140,
	lea	rax, table[rip]	# tmp141,
	mov	QWORD PTR [rdx+rax], rcx	# table[i_31], _15
# control.c:68:         for (i = 2; i < 16; i++) table[i] = table[i - 1] + table[i - 2];
	add	DWORD PTR -20[rbp], 1	# i,
.L51:
# control.c:68:         for (i = 2; i < 16; i++) table[i] = table[i - 1] + table[i - 2];
	cmp	DWORD PTR -20[rbp], 15	# i,
	jle	.L52	#,
# control.c:69:         tell(names[table[3] % 3], table[15]);
	mov	rsi, QWORD PTR table[rip+120]	# _16, table[15]
# control.c:69:         tell(names[table[3] % 3], table[15]);
	mov	rcx, QWORD PTR table[rip+24]	# _17, table[3]
# control.c:69:         tell(names[table[3] % 3], table[15]);
	movabs	rdx, 6148914691236517206	# tmp143,
	mov	rax, rcx	# tmp150, _17
	imul	rdx	# tmp143
	mov	rax, rcx	# tmp144, _17
	sar	rax, 63	# tmp144,
	sub	rdx, rax	# _18, tmp144
	mov	rax, rdx	# tmp145, _18
	add	rax, rax	# tmp145
	add	rax, rdx	# tmp145, _18
	sub	rcx, rax	# _17, tmp145
	mov	rdx, rcx	# _18, _17
# control.c:69:         tell(names[table[3] % 3], table[15]);
	sal	rdx, 3	# tmp146,
	lea	rax, names[rip]	# tmp147,
	mov	rax, QWORD PTR [rdx+rax]	# _19, names[_18]
# control.c:69:         tell(names[table[3] % 3], table[15]);
	mov	rdi, rax	#, _19
	call	tell	#
# control.c:70:         while (counter < 100) counter += 1 + (counter & 3);
	jmp	.L53	#
.L54:
# control.c:70:         while (counter < 100) counter += 1 + (counter & 3);
	mov	eax, DWORD PTR counter[rip]	# counter.12_20, counter
	and	eax, 3	# _21,
# control.c:70:         while (counter < 100) counter += 1 + (counter & 3);
	lea	edx, 1[rax]	# _22,
# control.c:70:         while (counter < 100) counter += 1 + (counter & 3);
	mov	eax, DWORD PTR counter[rip]	# counter.13_23, counter
	add	eax, edx	# _24, _22
	mov	DWORD PTR counter[rip], eax	# counter, _24
.L53:
# control.c:70:         while (counter < 100) counter += 1 + (counter & 3);
	mov	eax, DWORD PTR counter[rip]	# counter.14_25, counter
	cmp	eax, 99	# counter.14_25,
	jle	.L54	#,
# control.c:71:         tell("counter", counter);
	mov	eax, DWORD PTR counter[rip]	# counter.15_26, counter
	cdqe
	mov	rsi, rax	#, _27
	lea	rax, .LC8[rip]	# tmp148,
	mov	rdi, rax	#, tmp148
	call	tell	#
# control.c:72:         return counter & 0x7f;
	mov	eax, DWORD PTR counter[rip]	# counter.16_28, counter
	and	eax, 127	# _53,
# control.c:73: }
	mov	rbx, QWORD PTR -8[rbp]	#,
	leave	
	.cfi_def_cfa 7, 8
	ret	
	.cfi_endproc
.LFE10:
	.size	main, .-main
	.section	.data.rel.ro.local
	.align 32
	.type	actions.1, @object
	.size	actions.1, 40
actions.1:
	.quad	.L32
	.quad	.L27
	.quad	.L28
	.quad	.L29
	.quad	.L30
	.section	.rodata
	.align 8
	.type	code.0, @object
	.size	code.0, 10
code.0:
	.string	"\001\002\001\005\003\001\001\002\004"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
