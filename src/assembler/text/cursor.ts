import { Fault, type Range } from './fault.ts';
import type { Line } from './line.ts';

/** Reads a part of a line from left to right. */
export class Cursor {
  readonly line: Line;
  readonly text: string;
  position: number;

  /** Reads from `start` up to, not including, `end`. */
  constructor(line: Line, start = 0, end = line.text.length) {
    this.line = line;
    this.text = end === line.text.length ? line.text : line.text.slice(0, end);
    this.position = start;
  }

  skipBlanks(): void {
    let code = this.text.charCodeAt(this.position);
    while (code === 32 || (code >= 9 && code <= 13)) code = this.text.charCodeAt(++this.position);
  }

  /** The next character that is not blank, or ''. */
  peek(): string {
    this.skipBlanks();
    return this.text.charAt(this.position);
  }

  /** Reads `text` if it comes next, after blanks. */
  take(text: string): boolean {
    this.skipBlanks();
    if (!this.text.startsWith(text, this.position)) return false;
    this.position += text.length;
    return true;
  }

  /** Reads what a sticky pattern matches, after blanks. */
  match(sticky: RegExp): string | undefined {
    this.skipBlanks();
    sticky.lastIndex = this.position;
    const found = sticky.exec(this.text);
    if (!found) return undefined;
    this.position += found[0].length;
    return found[0];
  }

  /** The same text from the current position on, read independently. */
  fork(): Cursor {
    return new Cursor(this.line, this.position, this.text.length);
  }

  /** From an offset to the current position, without trailing blanks. */
  range(from: number, to = this.position): Range {
    const text = this.text.slice(from, to).trimEnd();
    return { line: this.line, from, to: from + text.length };
  }

  /** A fault at the word or character that comes next. */
  unexpected(wanted: string, hint?: string): Fault {
    this.skipBlanks();
    const from = this.position;
    const word = this.fork().match(/[\w.$%@]+|\S/y) ?? '';
    const found = word === '' ? 'the line ends' : `found '${word}'`;
    return this.fault(`expected ${wanted} but ${found}`, from, from + word.length, hint);
  }

  fault(message: string, from: number, to = this.position, hint?: string): Fault {
    return new Fault({ line: this.line, from, to }, message, hint);
  }

  /** Faults if anything is left to read. */
  expectEnd(hint?: string): void {
    if (this.peek() === '') return;
    const from = this.position;
    const rest = this.text.slice(from).trimEnd();
    throw this.fault(`'${rest.slice(0, 40)}' is too much here`, from, from + rest.length, hint);
  }

  expect(text: string): void {
    if (!this.take(text)) throw this.unexpected(`'${text}'`);
  }
}
