/** A stretch of assembly to measure alone. In its text `%=` is the number of the copy; rbx points to
 * 64 KiB of zeros, r15 counts and rsp has to come out as it went in; the rest is free. */
export interface Piece {
  name: string;
  /** What a unit of it is, for people. */
  title: string;
  body: string;
  /** Before the first copy. */
  setup?: string;
  /** How many copies stand one behind the other in a loop. */
  copies: number;
  /** Units of what is counted in one copy; 1 when it doesn't say. */
  units?: number;
}

const SAVED = ['rbx', 'rbp', 'r12', 'r13', 'r14', 'r15'];

function oneFunction(piece: Piece, id: string): string {
  const copies = Array.from({ length: piece.copies }, (_, copy) =>
    piece.body.replaceAll('%=', `${id}_${copy}`),
  );
  return `
        .text
        .p2align 6
${id}:
${SAVED.map((name) => `        pushq %${name}`).join('\n')}
        subq    $264, %rsp
        movq    %rdi, %r15
        leaq    arena(%rip), %rbx
        ${piece.setup?.replaceAll('%=', id) ?? ''}
        .p2align 6
${id}_loop:
        ${copies.join('\n        ')}
        decq    %r15
        jnz     ${id}_loop
        addq    $264, %rsp
${SAVED.toReversed()
  .map((name) => `        popq %${name}`)
  .join('\n')}
        ret
        .section .rodata
${id}_name:
        .string "${piece.name}"
${id}_title:
        .string "${piece.title}"
        .section subjects, "aw"
        .p2align 3
        .quad   ${id}_name, ${id}_title, ${id}, ${piece.copies * (piece.units ?? 1)}, 0, 0, 0`;
}

/** An assembly file with a subject for every piece. */
export function pieceProgram(pieces: readonly Piece[]): string {
  const functions = pieces.map((piece, index) => oneFunction(piece, `piece_${index}`));
  return `${functions.join('\n')}
        .bss
        .p2align 16
arena:  .skip   65536
        .section .note.GNU-stack, "", @progbits
`;
}

/** Lines of a piece's text. */
export const lines = (...text: string[]) => text.join('\n        ');

/** A piece that is one stretch, many copies of it. */
export const repeated = (name: string, body: string, title = body, copies = 64): Piece => ({
  name,
  title,
  body,
  copies,
});
