import { Cursor } from '../text/cursor.ts';
import { type Line, moveSpans, placeAt, type SourceSpan } from '../text/line.ts';
import { readLiteral } from '../text/literal.ts';

/** What GNU as takes for a part of a word on x86: a blank between two of them stays. */
const IN_WORD = /[\w.$*%\-([{}\u0080-\uffff]/;
const STRING = /"(?:[^"\\]|\\.)*"?/y;

/**
 * The rest of a statement as GNU as hands it to a macro: without blanks that separate nothing, and with
 * numbers in the place of characters. `1 + 2` is one argument, `(a) [b]` are two.
 */
export function scrub(cursor: Cursor): Cursor {
  const { line, text } = cursor;
  const spans: SourceSpan[] = [];
  let scrubbed = '';
  let before: 'word' | 'other' = 'other';
  let blank = false;
  const put = (piece: string, from: number, to: number) => {
    if (to - from === piece.length) spans.push(...moveSpans(line, from, to, scrubbed.length));
    else spans.push({ ...placeAt(line, from), start: scrubbed.length, fixed: true });
    scrubbed += piece;
  };
  for (let at = cursor.position; at < text.length; ) {
    const char = text[at];
    if (/\s/.test(char)) {
      blank = true;
      at++;
      continue;
    }
    const word = IN_WORD.test(char);
    if (blank && before === 'word') {
      if (word || /["'\\]/.test(char)) put(' ', at - 1, at);
      before = 'other';
    }
    blank = false;
    let end = at + 1;
    let piece = char;
    if (char === '"') {
      STRING.lastIndex = at;
      piece = STRING.exec(text)?.[0] ?? char;
      end = at + piece.length;
      before = 'word';
    } else if (char === "'") {
      const constant = new Cursor(line, at, text.length);
      piece = String(readLiteral(constant));
      end = constant.position;
    } else {
      before = word ? 'word' : 'other';
    }
    put(piece, at, end);
    at = end;
  }
  if (spans.length === 0) spans.push({ ...placeAt(line, cursor.position), start: 0, fixed: true });
  const whole: Line = { text: scrubbed, spans };
  return new Cursor(line.within === undefined ? whole : { ...whole, within: line.within });
}
