import type { Inline } from './inline.ts';

/** Text without its markup. */
export function plainText(pieces: readonly Inline[]): string {
  return pieces.map(plain).join('').replace(/\s+/g, ' ');
}

function plain(piece: Inline): string {
  if (typeof piece === 'string') return piece;
  return piece.kind === 'code' ? piece.text : piece.children.map(plain).join('');
}
