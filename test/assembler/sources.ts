import { macroSources } from './macro-sources.ts';

/** Sources that GNU as and the lab's assembler must turn into the same bytes. */
export const sources: Record<string, string> = {
  ...macroSources,
  'as a compiler writes it, up to .end': `
        .func f
        .intel_syntax noprefix
f:      mov rax, offset flat:value
        mov ecx, OFFSET FLAT:value+4
        ret
        .endfunc
        .data
value:  .long 1, 2
        .end
        this is no assembly
`,
  'labels, data and fixups': `
start:  movq value(%rip), %rax
        leaq table+8(%rip), %rdx
        movq $table, %rcx
        movabsq $table, %r8
        movl $value, %ecx
        cmpl $5, value(%rip)
        movb $1, flag(%rip)
        movw $0x1234, flag(%rip)
        movl value, %eax
        movq %fs:0x28, %rax
        movq %gs:(%rax), %rbx
        jmp *table(,%rax,8)
        call *table+8(%rip)
        call outer
        jmp 0x401000
        call 0x402000
        jne 0x401000
        ret
        .globl outer
outer:  ret
        .data
value:  .long 7, -1, 0xffffffff, 'a, '\\n', 'b'
table:  .quad start, outer, table-value, start+4
flag:   .byte 1, 2, -1, 255
        .word 0x1234, 65535, -32768
        .octa 0x0123456789abcdef0011223344556677
        .double 1.5, -0.1, 1e300
        .float 1.5, 3.14159
        .ascii "a\\tb\\101\\x41", "c"
        .asciz "z\\\\\\"\\n"
        .string "s"
        .long outer - start, . - value
        .section .rodata
        .byte 1
        .balign 8
        .quad flag
        .bss
room:   .skip 100
        .balign 64
more:   .zero 8
`,
  'constants, early and late': `
        .set EARLY, 8
        twelve = 12
        movq EARLY(%rdi), %rax
        movq late(%rdi), %rax
        addq $EARLY, %rax
        addq $late, %rax
        addw $late, %ax
        addb $late, %cl
        pushq $EARLY
        pushq $late
        movl $EARLY + twelve * 2, %eax
        movq $-EARLY, EARLY*2(%rsp,%rcx,8)
        .set moving, 1
        .byte moving
        .set moving, moving + 1
        .byte moving
        .equ late, 16
        addq $late, %rax
        .equiv fixed, 3
        .byte fixed
a:      nop
b:      addq $b-a, %rax
        jmp c
        addq $c-a, %rax
c:      addq $c-b, %rax
        .set size, . - a
        .quad size, . - a
        .long late - EARLY
        pushq $c
        shlq $EARLY, %rax
        shlq $late, %rax
`,
  expressions: `
        .byte 1+1==2, 2==1+1, 1|2+4, 2*3|1, 1<<2+1, 7&3==3, 1||0, 1&&1, 3!=4, 3<>4
        .byte !0, !5, -8>>60, 10%3, 1&&0||1, 5!3, -7/2, -7%3, ~5, -(3-5), 0b101, 017, 0x1F
        .byte 1||1&&0, 0&&1||1, 5^3, 6/2*3, 100-10-1, 1<2, 2<1, 1<=1, 2>=3, 'A'+1, ' ', '\\\\'
        .quad 1<<63, -1>>1, 0xffffffffffffffff, 0x8000000000000000, 1<<64
        .long (2+3)*4, 2+3*4, - 5 + + 3
`,
  'numeric labels': `
1:      jmp 1f
        jmp 1b
1:      jne 1b
2:      loop 2b
        jrcxz 2f
        .quad 1b, 2f
2:      call 1b
        leaq 3f(%rip), %rax
3:      nop
10:     jmp 10b
0:      jmp 0b
`,
  'jumps of both sizes': `
near:   jmp far
        jne far
        jmp near
        .skip 120, 0x90
        jmp near
        je near
        .skip 5, 0x90
        jge near
middle: .rept 20
        jmp middle
        jl edge
        .endr
        .skip 80, 0x90
edge:   call near
        .globl public
        .weak feeble
public: jmp public
        jmp feeble
        jc feeble
feeble: jmp public@PLT
        call feeble@PLT
        jmp near + 2
        jmp far@PLT
        jne middle@PLT
        jmp elsewhere
        .set alias, far
        jmp alias
far:    jmp alias
        .section .text.other, "ax"
elsewhere: jmp near
        jne elsewhere
`,
  'jumps across an alignment': `
        jmp 1f
        .skip 100, 0x90
        .p2align 4
        jne 2f
        .skip 20, 0x90
1:      .p2align 5
        jmp 1b
        .skip 100, 0x90
        .p2align 4
2:      jmp 1b
        je 3f
        .skip 126, 0x90
3:      je 4f
        .skip 127, 0x90
4:      je 5f
        .skip 128, 0x90
5:      nop
`,
  'alignment of every size': Array.from(
    { length: 200 },
    (_, size) => `.balign 256\n.skip ${255 - size}, 0x90\n.balign 256\n`,
  ).join(''),
  'alignment far ahead': 'nop\n.balign 1024\nnop\n.p2align 13\nret\n.balign 64, 0xcc\nhlt',
  'alignment with a fill and a most': `
        nop
        .p2align 4,,15
        nop
        .p2align 4,,3
        nop
        .p2align 3, 0xcc
        nop
        .align 8
        nop
        .balign 16, 0x90, 20
        .data
        .byte 1
        .p2align 3
        .byte 2
        .balign 8, 0xff
        .byte 3
        .section .rodata
        .byte 4
        .align 16
        .byte 5
`,
  'directives that are seldom seen': `
        .asciz "a" "b"
        .ascii "c" "d", "e"
        .dc.b 1, 2
        .dc.w 3
        .dc.l 4
        .dc 5
        .dc.s 1.5
        .dc.d 1.5
        .dc.a 6
        .dcb.b 2, 3
        .dcb.w 2, 3
        .dcb.l 2, 3
        .dcb 2, 4
        .ds.b 2
        .ds.w 1
        .ds.l 1
        .ds 1
        .nops 4
        .nops 9
        .eqv nine, 9
        .byte nine
        .ifeqs "a", "a"
        .byte 2
        .endif
        .ifnes "a", "a"
        .byte 3
        .endif
        .reloc ., R_X86_64_NONE
`,
  space: `
        .data
        .skip 3
        .space 4, 0xaa
        .zero 5
        .fill 3, 2, 0x1234
        .fill 2, 8, 0x11223344
        .fill 4
        .fill 2, 3, 0x01020304
first:  .byte 1
        .org first + 16
        .byte 2
        .org 80, 0xee
        .byte 3
        .skip last_end - last
last:   .byte 4
last_end:
        . = . + 4
        .byte 5
        .comm shared, 40, 16
        .lcomm own, 8
        .comm small, 4
        .text
        movq shared(%rip), %rax
        movq own(%rip), %rax
        movl small(%rip), %eax
`,
  sections: `
        .text
        nop
        .data
        .byte 1
        .section .rodata.str, "aMS", @progbits, 1
        .asciz "x"
        .text
        ret
        .section .text.cold, "ax", @progbits
        ud2
        .previous
        hlt
        .pushsection .data
        .byte 2
        .popsection
        int3
        .section .data.rel, "aw"
        .quad 5
        .section .note.GNU-stack, "", @progbits
        .cfi_sections .debug_frame
        .text
f:      .cfi_startproc
        .cfi_def_cfa_offset 16
        .type f, @function
        .hidden f
        endbr64
        ret
        .cfi_endproc
        .size f, . - f
        .ident "x"
        .file "x.c"
`,
  'Intel syntax': `
        .intel_syntax noprefix
        .set OFF, 16
        mov rax, [rdi]
        mov rax, [rdi + OFF]
        mov rax, OFF[rdi]
        mov rax, [rdi + rcx*8 - 4 + OFF]
        mov rax, [8*rcx + rdi]
        mov rax, [rsp][rcx*2]
        mov eax, OFF
        mov rax, value
        mov rax, value[rip]
        mov rax, qword ptr [rip + value]
        lea rax, [rip + value + 8]
        mov rax, offset value
        mov dword ptr [rbx], OFFSET value
        mov byte ptr [rbx], 'a'
        mov rax, fs:[0x28]
        mov rax, qword ptr fs:0x28
        mov rax, gs:[rax + 8]
        jmp there
        jne there
        call there
        call rax
        jmp qword ptr [rax]
        jmp [rax + 8]
        push 1000
        push OFF
        movzx eax, byte ptr [rsi]
        movsxd rax, dword ptr [rsi]
        imul rax, rbx, 10
        shl rax, 3
        xchg rax, rbx
        rep movsb
        lock xadd [rdi], rax
        fnstenv [rcx]
        stmxcsr [rdi + 448]
        cmpxchg16b [rdi]
        cmp byte ptr value[rip], 1
        test al, 0xff
        add rax, -1
        movabs rax, 0x123456789abcdef0
        movaps xmm0, [rsp + 16]
        movsd xmm1, qword ptr [rsp]
        ret 8
there:  .att_syntax
        movq %rax, %rbx
        .intel_syntax noprefix
        mov rbx, rax
        .att_syntax prefix
        .data
value:  .quad there
`,
};
