import { didYouMean } from '../../base/suggest.ts';
import type { Budget } from '../budget.ts';
import { LIMITS } from '../limits.ts';
import { Cursor } from '../text/cursor.ts';
import { Fault, type Range } from '../text/fault.ts';
import { type Line, moveSpans, placeAt, plainLine } from '../text/line.ts';
import type { Problems } from '../text/problems.ts';
import { conditionHolds } from './condition.ts';
import { definitionOf, type UnitFlags } from './flags.ts';
import type { Inclusion, Library } from './library.ts';
import { logicalLines } from './logical-lines.ts';
import { type CppMacros, expandLine } from './macro.ts';
import { predefined } from './predefined.ts';
import { tokenise } from './token.ts';

interface Condition {
  /** Where it was opened, for the message if it is never closed. */
  range: Range;
  /** Whether the lines between are assembled. */
  active: boolean;
  /** Whether some branch has been. */
  taken: boolean;
  hasElse: boolean;
}

// Other words behind '#' start a comment of the assembler.
const DIRECTIVE =
  /[ \t]*#[ \t]*(define|undef|include|ifdef|ifndef|if|elifdef|elifndef|elif|else|endif|error|warning|pragma|line)\b/y;

/** How the message about an inclusion that is not there begins: much else may follow from it. */
export const NO_FILE = 'the lab has no file';

/** The C preprocessor for one unit, as far as `.S` files use it. */
export class Preprocessor {
  readonly #macros: CppMacros = new Map();
  readonly #library: Library;
  readonly #problems: Problems;
  readonly #budget: Budget;
  readonly #flags: UnitFlags | undefined;
  /** Files that say `#pragma once` and have been included. */
  readonly #once = new Set<string>();
  #leftOut: Range | undefined;
  #depth = 0;

  constructor(library: Library, problems: Problems, budget: Budget, flags?: UnitFlags) {
    this.#flags = flags;
    this.#library = library;
    this.#problems = problems;
    this.#budget = budget;
    for (const macro of predefined(() => this.#depth)) this.#macros.set(macro.name, macro);
    for (const macro of flags?.macros ?? [])
      this.#define('define', new Cursor(plainLine(definitionOf(macro), '-D', 1)), 0);
  }

  /** The lines of a file with its inclusions in their place; `from` is what includes it. */
  *lines(path: string, from?: Range): Generator<Line> {
    if (++this.#depth > LIMITS.includeDepth && from) {
      const reason = `more than ${LIMITS.includeDepth} inclusions inside one another`;
      throw new Fault(from, reason, `does '${path}' include itself?`, true);
    }
    const source = logicalLines(path, this.#library.read(path, from), this.#problems);
    const open: Condition[] = [];
    for (let next = source.next(); !next.done; next = source.next()) {
      const line = next.value;
      DIRECTIVE.lastIndex = 0;
      const word = DIRECTIVE.exec(line.text);
      const active = open.every((condition) => condition.active);
      try {
        this.#budget.time({ line, from: 0, to: line.text.length });
        if (!word) {
          if (active && !/^\s*#/.test(line.text)) yield this.#expand(line, source);
          continue;
        }
        const from = line.text.indexOf('#');
        const cursor = new Cursor(line, word[0].length);
        if (this.#condition(word[1], cursor, from, open) || !active) continue;
        if (word[1] === 'include') {
          const found = this.find(this.#spelled(cursor), path);
          if (!this.#once.has(found)) yield* this.lines(found, cursor.range(from));
        } else this.#define(word[1], cursor, from);
      } catch (error) {
        if (!(error instanceof Fault) || error.fatal) throw error;
        this.#problems.fault(error);
      }
    }
    for (const { range } of open)
      this.#problems.fault(new Fault(range, 'the condition is not closed', "add '#endif'"));
    this.#depth--;
  }

  /** Expands a line; a macro call's arguments may reach into the following ones. */
  #expand(line: Line, source: Generator<Line>): Line {
    let whole = line;
    for (;;) {
      const expanded = expandLine(whole, this.#macros);
      if (expanded) {
        if (expanded !== whole)
          this.#budget.expansion(expanded.text.length, { line, from: 0, to: line.text.length });
        return expanded;
      }
      const next = source.next();
      const range = { line, from: 0, to: line.text.length };
      if (next.done) throw new Fault(range, "a macro's arguments are not closed by ')'");
      if (whole.text.length > LIMITS.lineCharacters)
        throw new Fault(range, "a macro's arguments are not closed by ')'");
      const { text } = next.value;
      const moved = moveSpans(next.value, 0, text.length, whole.text.length + 1);
      whole = { text: `${whole.text} ${text}`, spans: [...whole.spans, ...moved] };
    }
  }

  /** What stands behind `#include`, a macro replaced by what it stands for. */
  #spelled(cursor: Cursor): Cursor {
    if (/["<]/.test(cursor.peek())) return cursor;
    const { line, position } = cursor;
    const expanded = expandLine({ ...line, text: blank(line.text, position) }, this.#macros);
    return new Cursor(expanded ?? line, expanded ? 0 : position);
  }

  /** The file an inclusion names. */
  find(cursor: Cursor, includer: string): string {
    cursor.skipBlanks();
    const from = cursor.position;
    const quoted = cursor.match(/"[^"]*"|<[^>]*>/y);
    if (!quoted) throw cursor.unexpected('a file name in quotes', 'write #include "ucontext.h"');
    const inclusion = { name: quoted.slice(1, -1), quoted: quoted.startsWith('"') };
    const path = this.#library.resolve(inclusion, includer, this.#flags?.folders ?? []);
    if (path !== undefined) return path;
    const hint = this.#withoutFile(inclusion, includer);
    throw cursor.fault(`${NO_FILE} '${inclusion.name}'`, from, cursor.position, hint);
  }

  /** What to do about an inclusion that is not there. */
  #withoutFile({ name, quoted }: Inclusion, includer: string): string {
    if (!quoted && this.#library.resolve({ name, quoted: true }, includer, []) !== undefined)
      return `it is beside the file: write #include "${name}"`;
    const last = (each: string) => each.slice(each.lastIndexOf('/') + 1);
    const similar = didYouMean(last(name), this.#library.paths.map(last));
    const own = this.#flags
      ? '-I DIR names the folder it is in'
      : 'put its text in the place of the #include, or #define what it is for';
    return similar ? `${similar} Or else: ${own}` : own;
  }

  /** Why a unit has nothing to assemble, if a condition left something out. */
  get nothing(): Fault | undefined {
    const range = this.#leftOut;
    if (!range) return undefined;
    const condition = range.line.text.slice(range.from).trim();
    const hint = this.#flags
      ? '-D NAME defines a name, -D NAME=VALUE with a value'
      : "define what it asks for at the top: '#define NAME'";
    return new Fault(range, `'${condition}' leaves out all there is`, hint);
  }

  /** Handles the words that open, turn and close conditions; false for any other. */
  #condition(word: string, cursor: Cursor, from: number, open: Condition[]): boolean {
    const range = cursor.range(from);
    const last = open.at(-1);
    switch (word) {
      case 'if':
      case 'ifdef':
      case 'ifndef': {
        if (open.length >= LIMITS.conditionDepth) {
          const reason = `more than ${LIMITS.conditionDepth} conditions inside one another`;
          throw new Fault(range, reason, undefined, true);
        }
        const outer = open.every((condition) => condition.active);
        // Opened before it is read: its #endif belongs to it even if it is malformed.
        const opened = { range, active: false, taken: !outer, hasElse: false };
        open.push(opened);
        if (!outer) return true;
        const holds = this.#holds(word, cursor);
        opened.active = opened.taken = holds;
        if (!holds) this.#leftOut ??= range;
        return true;
      }
      case 'elif':
      case 'elifdef':
      case 'elifndef':
      case 'else':
        if (!last) throw new Fault(range, `'#${word}' without '#if'`);
        if (last.hasElse) throw new Fault(range, `'#${word}' after '#else'`);
        last.hasElse = word === 'else';
        last.active = false;
        if (!last.taken) {
          last.active = word === 'else' || this.#holds(word, cursor);
          last.taken = last.active;
        }
        return true;
      case 'endif':
        if (!open.pop()) throw new Fault(range, "'#endif' without '#if'");
        return true;
      default:
        return false;
    }
  }

  /** Whether the condition behind `if`, `ifdef` or one of their kin holds. */
  #holds(word: string, cursor: Cursor): boolean {
    if (word.endsWith('def'))
      return this.#macros.has(this.#name(cursor)) === !word.endsWith('ndef');
    const { line, position } = cursor;
    const { file } = placeAt(line, position);
    return conditionHolds(line, position, this.#macros, (text) => {
      const inclusion = { name: text.slice(1, -1), quoted: text.startsWith('"') };
      return this.#library.resolve(inclusion, file, this.#flags?.folders ?? []) !== undefined;
    });
  }

  #define(word: string, cursor: Cursor, from: number): void {
    const rest = cursor.text.slice(cursor.position).trim();
    switch (word) {
      case 'undef':
        this.#macros.delete(this.#name(cursor));
        return;
      case 'error':
        throw cursor.fault(rest === '' ? '#error' : rest, from, cursor.text.trimEnd().length);
      case 'warning':
        this.#problems.warn(cursor.range(from, cursor.text.length), rest);
        return;
      case 'pragma':
        if (rest === 'once') this.#once.add(placeAt(cursor.line, from).file);
        return;
      case 'define':
        break;
      default:
        return;
    }
    const name = this.#name(cursor);
    let parameters: string[] | undefined;
    let variadic = false;
    if (cursor.text[cursor.position] === '(') {
      cursor.position++;
      parameters = [];
      while (!cursor.take(')')) {
        if (parameters.length > 0) cursor.expect(',');
        if (variadic) throw cursor.unexpected("')'");
        variadic = cursor.take('...');
        parameters.push(variadic ? '__VA_ARGS__' : this.#name(cursor));
        variadic ||= cursor.take('...');
      }
    }
    const body = tokenise(cursor.text.slice(cursor.position).trim());
    for (const token of body) token.expanded = true;
    this.#macros.set(name, { name, parameters, variadic, body });
  }

  #name(cursor: Cursor): string {
    const name = cursor.match(/[A-Za-z_]\w*/y);
    if (name === undefined) throw cursor.unexpected('a name');
    return name;
  }
}

/** A text with its beginning blank, so that places in the rest stay what they are. */
function blank(text: string, until: number): string {
  return ' '.repeat(until) + text.slice(until);
}
