import type { Image } from '../../assembler/image.ts';
import { symbolNamed } from '../../assembler/lookup.ts';
import { followPointer } from '../state/follow.ts';

/** Leads to what the name at a point of the page stands for; false if there is none of the program's. */
export function followName(image: Image, x: number, y: number): boolean {
  const name = wordAt(x, y);
  const symbol = name === undefined ? undefined : symbolNamed(image, name);
  if (symbol) followPointer(symbol.address);
  return symbol !== undefined;
}

/** The name of a symbol, or what looks like one, whose letters are at a point. */
function wordAt(x: number, y: number): string | undefined {
  const caret = document.caretPositionFromPoint?.(x, y);
  const text = caret?.offsetNode.textContent ?? '';
  for (const { 0: word, index } of text.matchAll(/[\w.$@]+/g))
    if (caret && index <= caret.offset && caret.offset <= index + word.length) return word;
  return undefined;
}
