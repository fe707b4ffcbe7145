import { Cursor } from './cursor.ts';
import { Fault } from './fault.ts';
import type { Line } from './line.ts';

const INTERESTING = /[;#"']/;
const STRING = /"(?:[^"\\]|\\.)*"/y;
const CHARACTER = /'(?:\\.|[^\\])?'?/y;

/** A line's statements: `;` separates them, `#` ends them. Faults on an unclosed string. */
export function* statements(line: Line): Generator<Cursor> {
  const { text } = line;
  if (!INTERESTING.test(text)) {
    yield new Cursor(line);
    return;
  }
  let start = 0;
  let at = 0;
  while (at < text.length) {
    const char = text[at];
    if (char === '"' || char === "'") {
      const pattern = char === '"' ? STRING : CHARACTER;
      pattern.lastIndex = at;
      const found = pattern.exec(text);
      if (!found) {
        const range = { line, from: at, to: text.trimEnd().length };
        throw new Fault(range, 'the string is not closed', `add '"'`);
      }
      at += found[0].length;
    } else if (char === '#') {
      break;
    } else if (char === ';') {
      yield new Cursor(line, start, at);
      start = ++at;
    } else {
      at++;
    }
  }
  yield new Cursor(line, start, at);
}

const LEADING = /^\s*(?:[\w.$]+\s*:\s*)*(\.?[A-Za-z_][\w.$]*)?/;

/** The directive or mnemonic of a statement, behind its labels, in lower case. */
export function leadingWord(cursor: Cursor): string {
  return LEADING.exec(cursor.text.slice(cursor.position))?.[1]?.toLowerCase() ?? '';
}
