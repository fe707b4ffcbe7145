/** A routine written for these tests, and what is right for it. */
export interface Sample {
  name: string;
  text: string;
  /** Instructions, loads, stores of a switch into a context that has run. */
  cost: readonly [number, number, number];
  words: string;
  /** Registers it is right to lose: its caller's compiler keeps them. */
  loses?: true;
  symbol?: string;
  shape?: string;
}

export const MACROS = `
        .macro  function name
        .globl  \\name
        .type   \\name, @function
\\name:
        .endm
        .macro  push_all
        .irp    r, rbp, rbx, r12, r13, r14, r15
        pushq   %\\r
        .endr
        .endm
        .macro  pop_all
        .irp    r, r15, r14, r13, r12, rbx, rbp
        popq    %\\r
        .endr
        .endm
        .macro  to object, at
        movq    %rbx, 0+\\at(\\object)
        movq    %rbp, 8+\\at(\\object)
        movq    %r12, 16+\\at(\\object)
        movq    %r13, 24+\\at(\\object)
        movq    %r14, 32+\\at(\\object)
        movq    %r15, 40+\\at(\\object)
        .endm
        .macro  from object, at
        movq    0+\\at(\\object), %rbx
        movq    8+\\at(\\object), %rbp
        movq    16+\\at(\\object), %r12
        movq    24+\\at(\\object), %r13
        movq    32+\\at(\\object), %r14
        movq    40+\\at(\\object), %r15
        .endm
        .text
`;

/** A sample whose text has the macros in front. */
export const sample = (
  name: string,
  cost: Sample['cost'],
  words: string,
  body: string,
  more: Partial<Sample> = {},
): Sample => ({ name, cost, words, text: MACROS + body, ...more });
