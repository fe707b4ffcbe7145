/* Classes of characters, and letters of the other case: the tables that <ctype.h> looks into, from -128 to 255, and
   functions. */

#define UPPER 0x100
#define LOWER 0x200
#define ALPHA 0x400
#define DIGIT 0x800
#define XDIGIT 0x1000
#define SPACE 0x2000
#define PRINT 0x4000
#define GRAPH 0x8000
#define BLANK 1
#define CNTRL 2
#define PUNCT 4
#define ALNUM 8

        .macro  many count, class
        .rept   \count
        .short  \class
        .endr
        .endm

        /* Characters, or letters moved to the other case by `by`. */
        .macro  letters count, by
        .rept   \count
        .long   at + \by
        .set    at, at + 1
        .endr
        .endm

#define MARK (PRINT | GRAPH | PUNCT)
#define LETTER (PRINT | GRAPH | ALPHA | ALNUM)

        .section .rodata
        .p2align 3
        .type   classes, @object
classes:
        many    128, 0
        many    9, CNTRL
        many    1, CNTRL | SPACE | BLANK                        # tab
        many    4, CNTRL | SPACE
        many    18, CNTRL
        many    1, PRINT | SPACE | BLANK                        # the blank
        many    15, MARK
        many    10, PRINT | GRAPH | DIGIT | XDIGIT | ALNUM
        many    7, MARK
        many    6, LETTER | UPPER | XDIGIT                      # A to F
        many    20, LETTER | UPPER
        many    6, MARK
        many    6, LETTER | LOWER | XDIGIT
        many    20, LETTER | LOWER
        many    4, MARK
        many    1, CNTRL
        many    128, 0
        .size   classes, .-classes

        .type   uppers, @object
        .set    at, -128                # the first character
uppers:
        letters 225, 0
        letters 26, -32
        letters 133, 0
        .size   uppers, .-uppers

        .type   lowers, @object
        .set    at, -128                # the first character
lowers:
        letters 193, 0
        letters 26, 32
        letters 165, 0
        .size   lowers, .-lowers

        .data
        .p2align 3
classes_at0:
        .quad   classes + 2 * 128
uppers_at0:
        .quad   uppers + 4 * 128
lowers_at0:
        .quad   lowers + 4 * 128

        .macro  table name, at
        .type   \name, @function
        .p2align 4
\name:
        leaq    \at(%rip), %rax
        ret
        .size   \name, .-\name
        .endm

        .macro  class name, bits
        .type   \name, @function
        .p2align 4
\name:
        movslq  %edi, %rdi
        leaq    classes + 2 * 128(%rip), %rax
        movzwl  (%rax,%rdi,2), %eax
        andl    $\bits, %eax
        ret
        .size   \name, .-\name
        .endm

        .macro  case name, table
        .type   \name, @function
        .p2align 4
\name:
        movslq  %edi, %rdi
        leaq    \table + 4 * 128(%rip), %rax
        movl    (%rax,%rdi,4), %eax
        ret
        .size   \name, .-\name
        .endm

        .text
        .globl  __ctype_b_loc
        .globl  __ctype_toupper_loc
        .globl  __ctype_tolower_loc
        .globl  isupper
        .globl  islower
        .globl  isalpha
        .globl  isdigit
        .globl  isxdigit
        .globl  isspace
        .globl  isprint
        .globl  isgraph
        .globl  isblank
        .globl  iscntrl
        .globl  ispunct
        .globl  isalnum
        .globl  toupper
        .globl  tolower

        table   __ctype_b_loc, classes_at0
        table   __ctype_toupper_loc, uppers_at0
        table   __ctype_tolower_loc, lowers_at0
        class   isupper, UPPER
        class   islower, LOWER
        class   isalpha, ALPHA
        class   isdigit, DIGIT
        class   isxdigit, XDIGIT
        class   isspace, SPACE
        class   isprint, PRINT
        class   isgraph, GRAPH
        class   isblank, BLANK
        class   iscntrl, CNTRL
        class   ispunct, PUNCT
        class   isalnum, ALNUM
        case    toupper, uppers
        case    tolower, lowers
        .section .note.GNU-stack, "", @progbits
