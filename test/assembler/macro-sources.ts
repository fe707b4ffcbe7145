/** Sources that expand before they are assembled; for the same comparison as `sources`. */
export const macroSources: Record<string, string> = {
  macros: `
        .macro save reg, at=0
        movq %\\reg, \\at(%rdi)
        .endm
        .macro both a, b:req
        save \\a, 8
        save \\b at=16
        .endm
        save rax
        save rbx, 24
        save reg=rcx, at=32
        both rdx, rsi
        .macro unique
        jmp .Lskip\\@
        nop
.Lskip\\@:
        .endm
        unique
        unique
        .macro all first, rest:vararg
        .quad \\first
        .ifnb \\rest
        all \\rest
        .endif
        .endm
        .data
        all 1, 2, 3, 4
        .text
        .macro pushall regs:vararg
        .irp r, \\regs
        pushq %\\r
        .endr
        .endm
        pushall rax, rbx, r12
        .irp reg, rbx, rbp, r12
        movq %\\reg, (%rsp)
        .endr
        .irpc d, 012
        .byte \\d
        .endr
        .rept 3
        nop
        .rept 2
        cld
        .endr
        .endr
        .macro paste name
l_\\name\\()_end: .long l_\\name\\()_end
        .endm
        paste x
        .macro text s
        .asciz "\\s"
        .endm
        text hello
        text "two words"
        .macro early n
        .byte \\n
        .if \\n > 2
        .exitm
        .endif
        .byte 0xee
        .endm
        early 1
        early 3
        .macro nest
        .macro inner x
        .byte \\x
        .endm
        .endm
        nest
        inner 9
        .macro blanks a b c
        .byte \\a, \\b, \\c
        .endm
        blanks 1 2 3
        blanks 1, 2 3
        blanks (1 + 2), 4 + 5, 6
`,
  'alternate macros': `
        .altmacro
        .macro swap_in first, rest:vararg
        LOCAL again, out
again:  movq first&x, -8(%rsp)
        jmp out
        jmp again
out:
        .ifnb rest
        swap_in rest
        .endif
        .endm
        swap_in <%ra>, <%rb>, <%rc>
        .macro words count
        .if count
        .asciz "count&th\\count"
        words %count-1
        .endif
        .endm
        words 2 + 1
        .macro text s
        .ascii s
        .endm
        text "wow!!"
        text <"a, <b>!>">
        .irp r, <%r8, %r9>, <%r10, %r11>
        movq r
        .endr
        .irpc d, 01
        .byte d, 1&d
        .endr
        .noaltmacro
        .macro plain x
        .asciz "x \\x &x& \\(x)"
        .endm
        plain <a
`,
  'conditions of the assembler': `
        .set A, 3
        .if A == 3
        .byte 1
        .if A > 5
        .byte 2
        .elseif A > 2
        .byte 3
        .else
        .byte 4
        .endif
        .else
        .byte 5
        .endif
        .ifdef A
        .byte 6
        .endif
        .ifndef B
        .byte 7
        .else
        .bogus
        .endif
        .ifc abc, abc
        .byte 8
        .endif
        .ifeq A - 3
        .byte 9
        .endif
        .ifge A
        .byte 10
        .endif
        .ifb
        .byte 11
        .endif
        .if 0
        .macro never
        .byte 99
        .endm
        mvoq %rax
        .endif
`,
  'preprocessor, as headers use it': `
#define S(x...) #x
#define X(x...) S(x)
#define NAMED(first, rest...) first rest
#define PASTED(first, ...) (first, ##__VA_ARGS__)
#define MORE(first, rest...) (first,##rest)
#define OPTION(x, ...) x __VA_OPT__(+ 1,) __VA_ARGS__
        .asciz X(NAMED(a, b, c)), X(NAMED(a)), X(PASTED(a)), X(PASTED(a, b)), X(MORE(a,)), X(MORE(a))
        .byte OPTION(1) OPTION(,2), OPTION(1, 2)
        .asciz S("a  b"   c), S( 'x' "\\"" ), X(__LINE__), X(__COUNTER__ __COUNTER__), X(__INCLUDE_LEVEL__)
#if 0 && (1 / 0)
        .byte 1
#elif 1 || (1 / 0)
        .byte 2
#endif
#if 1 ? 2 : (1 / 0)
        .byte 3
#endif
#ifdef NOT
#elifndef NOT
        .byte 4
#endif
#if __has_include("nowhere.h") || !defined(__has_include)
        .byte 5
#elif defined(__GNUC__) && __SIZEOF_POINTER__ == 8 && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
        .byte 6
#endif
#if defined(__APPLE__) || defined(_WIN32) || defined(__i386__) || defined(__CET__)
        .byte 7
#endif
`,
  preprocessor: `
#define oRBX 128
#define SIX (2 * 3)
#define REG(x) %r##x
#define SAVE(reg, off) movq %reg, off(%rdi)
#define TWO nop; nop
#define EMPTY
#define STR(x) #x
#define XSTR(x) STR(x)
#define CALL(f, ...) f(__VA_ARGS__)
#define LOOP 9
#define _N(x) x##1
#define PASTE(a, b) a##b
#define LABEL(name) PASTE(of_, name) ##:
/* a comment
   over lines */ movq %rbx, oRBX(%rdi) // the end
        SAVE(rbx, oRBX)
        SAVE(rcx,
             oRBX + 8)
        movq REG(ax), REG(bx)
        movl $SIX, %eax # a comment about SIX "with a quote
        TWO
        EMPTY
        CALL(SAVE, rdx, 16)
        .ascii STR(a b), XSTR(oRBX)
#undef LOOP
        .set LOOP, 4
#define LOOP LOOP + 1
        .byte LOOP
        .byte _N(2)
LABEL(twelve)
        .byte . - of_twelve
#if defined(oRBX) && oRBX == 128 && !defined(NONE)
        .byte 1
#elif 1
        .byte 2
#else
        .byte 3
#endif
#ifdef NONE
# if garbage (
# endif
        not assembled "
#else
        .byte 4
#endif
#undef oRBX
#ifndef oRBX
        .byte 5
#endif
#if (1 + 2 * 3 == 7) && -1 < 0 || UNKNOWN
#endif
        mov\\
q %rax, \\
          %rbx
# just a comment with an apostrophe: don't
        .byte '#', '"', ';', '/'
        .ascii "# /* not */ // a comment; \\" #"
        nop; nop /* ; */ ; nop # ; nop
`,
};
