import { Fault } from '../text/fault.ts';
import { type Line, plainLine, type SourceSpan } from '../text/line.ts';
import type { Problems } from '../text/problems.ts';

/**
 * The lines of a file as the C preprocessor sees them: a backslash at the end joins two, comments
 * become a blank. The assembler's own `#` comments go here too, except on lines that start with
 * one: those may be directives.
 */
export function* logicalLines(path: string, text: string, problems: Problems): Generator<Line> {
  // Editors of Windows put a mark in front.
  const physical = text.replace(/^\ufeff/, '').split('\n');
  if (physical.at(-1) === '') physical.pop();
  for (let index = 0; index < physical.length; index++) {
    const raw = withoutReturn(physical[index]);
    if (!/[/#\\]/.test(raw)) {
      yield plainLine(raw, path, index + 1);
      continue;
    }
    const joiner = new Joiner(path);
    joiner.add(raw, index + 1);
    while (joiner.open && index + 1 < physical.length) {
      index++;
      joiner.add(withoutReturn(physical[index]), index + 1);
    }
    const unterminated = joiner.unterminated();
    if (unterminated) problems.fault(unterminated);
    yield joiner.line();
  }
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

const CONTINUED = /\\[ \t]*$/;
const QUOTED = /"(?:[^"\\]|\\.)*"?/y;
const CHARACTER = /'(?:\\.|[^\\])?'?/y;

class Joiner {
  /** True if the logical line goes on in the next physical one. */
  open = false;
  #text = '';
  readonly #spans: SourceSpan[] = [];
  readonly #path: string;
  #comment: { raw: string; line: number; at: number } | undefined;
  #directive: boolean | undefined;
  /** True behind `//` or `#`: the rest is read for a block comment's start only. */
  #dropping = false;

  constructor(path: string) {
    this.#path = path;
  }

  add(whole: string, line: number): void {
    const joins = CONTINUED.test(whole);
    const raw = joins ? whole.replace(CONTINUED, '') : whole;
    this.#directive ??= raw.trimStart().startsWith('#');
    let copied = 0;
    let at = 0;
    const copy = (end: number) => {
      if (!this.#dropping) this.#append(raw.slice(copied, end), line, copied + 1);
    };
    while (at < raw.length) {
      if (this.#comment) {
        const end = raw.indexOf('*/', at);
        if (end < 0) {
          copied = at = raw.length;
          break;
        }
        this.#comment = undefined;
        copied = at = end + 2;
        if (!this.#dropping) this.#append(' ', line, copied);
        continue;
      }
      const step = this.#step(raw, at);
      if (typeof step === 'number') {
        at += step;
        continue;
      }
      copy(at);
      copied = raw.length;
      if (step === 'block') {
        this.#comment = { raw, line, at };
        at += 2;
      } else if (step === 'slashes') {
        at = raw.length;
      } else {
        this.#dropping = true;
        at++;
      }
    }
    copy(raw.length);
    this.open = joins || this.#comment !== undefined;
  }

  #step(raw: string, at: number): number | 'block' | 'slashes' | 'hash' {
    const char = raw[at];
    if (char === '/') {
      if (raw[at + 1] === '*') return 'block';
      return raw[at + 1] === '/' ? 'slashes' : 1;
    }
    if (this.#dropping) return 1;
    if (char === '#' && !this.#directive) return 'hash';
    if (char !== '"' && char !== "'") return 1;
    const pattern = char === '"' ? QUOTED : CHARACTER;
    pattern.lastIndex = at;
    return pattern.exec(raw)?.[0].length ?? 1;
  }

  #append(piece: string, line: number, column: number): void {
    if (piece === '' && this.#spans.length > 0) return;
    this.#spans.push({
      start: this.#text.length,
      file: this.#path,
      line,
      column,
      fixed: false,
    });
    this.#text += piece;
  }

  line(): Line {
    if (this.#spans.length === 0) return plainLine('', this.#path, 1);
    return { text: this.#text, spans: this.#spans };
  }

  unterminated(): Fault | undefined {
    if (!this.#comment) return undefined;
    const { raw, line, at } = this.#comment;
    const range = { line: plainLine(raw, this.#path, line), from: at, to: at + 2 };
    return new Fault(range, 'the comment is not closed', "add '*/'");
  }
}
