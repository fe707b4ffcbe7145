import type { Cursor } from '../text/cursor.ts';
import { Fault } from '../text/fault.ts';
import { type Line, moveSpans, placeAt, type SourceSpan } from '../text/line.ts';

/** A parameter's name; behind `.altmacro` an `&` that ends it is no part of the text. */
const NAME = /[A-Za-z_.$\u0080-\uffff][\w.$\u0080-\uffff]*/y;
const LOCAL = /LOCAL[ \t]/iy;

const CHARACTER = /'(?:\\.|[^\\])'?/y;

/** What names in a body stand for. */
export interface Substitution {
  /** By parameter; `LOCAL` adds to it. */
  values: Map<string, string>;
  /** What `\@` stands for. */
  counter: string;
  /** `.altmacro` holds: names are replaced without a backslash. */
  alternate: boolean;
  /** The next name of a `LOCAL`; undefined in a repetition, which has none. */
  local: (() => string) | undefined;
  report: (fault: Fault) => void;
}

/** A body's statement with its parameters replaced, as GNU as's `macro_expand_body` does it; it still
 * knows its own place. */
export function substitute(statement: Cursor, names: Substitution): Line {
  return new Expansion(statement, names).line();
}

class Expansion {
  #text = '';
  #copied: number;
  readonly #spans: SourceSpan[] = [];
  readonly #line: Line;
  /** The statement; offsets are those of the line. */
  readonly #source: string;
  readonly #from: number;
  readonly #names: Substitution;

  constructor(statement: Cursor, names: Substitution) {
    this.#line = statement.line;
    this.#source = statement.text;
    this.#from = this.#copied = statement.position;
    this.#names = names;
  }

  line(): Line {
    const source = this.#source;
    const { alternate } = this.#names;
    let quoted = false;
    for (let at = this.#from; at < source.length; ) {
      const char = source[at];
      if (char === '\\') at = this.#backslash(at);
      else if (char === '&') at = this.#reference(at, at + 1, '&');
      else if (alternate && startsName(source, at))
        at = !quoted && this.#isLocal(at) ? this.#declare(at) : this.#reference(at, at, '');
      else {
        if (char === '"') quoted = !quoted;
        // A character is one already before names are replaced.
        at += (!quoted && matchAt(CHARACTER, source, at).length) || 1;
      }
    }
    this.#copy(source.length);
    const { within } = this.#line;
    const line = { text: this.#text, spans: this.#spans };
    return within === undefined ? line : { ...line, within };
  }

  #copy(end: number): void {
    this.#spans.push(...moveSpans(this.#line, this.#copied, end, this.#text.length));
    this.#text += this.#line.text.slice(this.#copied, end);
    this.#copied = end;
  }

  /** Puts a text in the place of what stands there. */
  #replace(from: number, to: number, value: string): number {
    this.#copy(from);
    this.#spans.push({
      ...placeAt(this.#line, from),
      start: this.#text.length,
      fixed: true,
    });
    this.#text += value;
    this.#copied = to;
    return to;
  }

  #backslash(at: number): number {
    const source = this.#source;
    switch (source[at + 1]) {
      case '(': {
        const found = source.indexOf(')', at);
        const end = found < 0 ? source.length : found;
        return this.#replace(at, Math.min(end + 1, source.length), source.slice(at + 2, end));
      }
      case '@':
        return this.#replace(at, at + 2, this.#names.counter);
      case '&':
        return at + 2;
      default:
        return this.#reference(at, at + 1, '\\');
    }
  }

  /** A name with what stands before it, if anything, which goes with it if it is a parameter's. */
  #reference(at: number, from: number, before: string): number {
    const name = matchAt(NAME, this.#source, from);
    const end = from + name.length;
    const joins = this.#names.alternate || before === '&';
    const joined = joins && this.#source[end] === '&';
    const value = this.#names.values.get(name);
    if (value !== undefined) return this.#replace(at, joined ? end + 1 : end, value);
    if (!joined) return end;
    return this.#replace(at, end + 1, before + name + (before === '&' ? '&' : ''));
  }

  #isLocal(at: number): boolean {
    return this.#names.local !== undefined && matchAt(LOCAL, this.#source, at) !== '';
  }

  /** `LOCAL a, b`: names of their own in each call. */
  #declare(at: number): number {
    const { values, local, report } = this.#names;
    const source = this.#source;
    let end = at + 'LOCAL'.length;
    while (local && end < source.length) {
      end += matchAt(/[\s,]*/y, source, end).length;
      const name = matchAt(NAME, source, end);
      const range = { line: this.#line, from: end, to: end + Math.max(1, name.length) };
      if (name === '') {
        if (end < source.length) report(new Fault(range, 'expected a name behind LOCAL'));
        break;
      }
      if (values.has(name))
        report(new Fault(range, `'${name}' is the name of an argument, or LOCAL already`));
      else values.set(name, local());
      end += name.length;
    }
    return this.#replace(at, source.length, '');
  }
}

function startsName(text: string, at: number): boolean {
  return matchAt(NAME, text, at) !== '';
}

function matchAt(sticky: RegExp, text: string, at: number): string {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0] ?? '';
}
