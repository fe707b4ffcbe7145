/** What goes into a hole of `asm`: a value within a line, or lines of their own. */
export type Piece = string | number | bigint | false | undefined | readonly Piece[];

/**
 * Assembly as it is written: instructions at column 8, labels at column 0. A hole that is alone on its
 * line stands for the lines of what is in it, be it a list, another `asm` or nothing, in which case
 * the line goes. Lines keep the indentation that they were written with; it is the assembler's and means
 * nothing. Any other hole is part of its line.
 * @returns lines, the last without an end
 */
export function asm({ raw }: TemplateStringsArray, ...pieces: Piece[]): string {
  let text = raw[0].replace(/^\n/, '');
  for (const [i, piece] of pieces.entries()) {
    const after = raw[i + 1];
    const begin = text.lastIndexOf('\n') + 1;
    if (text.slice(begin).trim() !== '' || !/^ *(\n|$)/.test(after)) text += linesOf(piece) + after;
    else {
      const lines = linesOf(piece);
      text = text.slice(0, begin) + lines + (lines ? after : after.replace(/^ *\n?/, ''));
    }
  }
  return text.trimEnd();
}

function linesOf(piece: Piece): string {
  if (piece === false || piece === undefined) return '';
  if (!Array.isArray(piece)) return String(piece);
  return piece
    .map(linesOf)
    .filter((lines) => lines !== '')
    .join('\n');
}
