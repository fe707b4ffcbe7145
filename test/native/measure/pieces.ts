import { ARITHMETIC } from './arithmetic.ts';
import { BRANCH_PIECES } from './branch-pieces.ts';
import { MEMORY_PIECES } from './memory-pieces.ts';
import { PAIR_PIECES } from './pair-pieces.ts';
import { lines, type Piece } from './piece.ts';
import { STACK_PIECES } from './stack-pieces.ts';
import { SYSTEM_PIECES } from './system-pieces.ts';

/** What `call` calls. */
export const FUNCTION = lines('.text', '.p2align 4', 'function:', 'ret');

/** Everything measured alone. The cores are calibrated on these, and on no routine. */
export const PIECES: readonly Piece[] = [
  ...SYSTEM_PIECES,
  ...MEMORY_PIECES,
  ...BRANCH_PIECES,
  ...STACK_PIECES,
  ...PAIR_PIECES,
  ...ARITHMETIC,
];
