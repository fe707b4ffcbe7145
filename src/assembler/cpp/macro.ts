import type { SourcePlace } from '../../base/diagnostic.ts';
import { LIMITS } from '../limits.ts';
import { Fault } from '../text/fault.ts';
import { type Line, moveSpans, placeAt, type SourceSpan } from '../text/line.ts';
import { hide, isBlank, isHidden, isName, isToken, type Token, tokenise } from './token.ts';

/** A `#define`. */
export interface CppMacro {
  name: string;
  /** Undefined for an object-like macro. */
  parameters: string[] | undefined;
  /** The last parameter takes all further arguments. */
  variadic?: boolean;
  body: Token[];
  /** What it stands for at a place, instead of a body. */
  at?: (place: SourcePlace) => string;
}

/** The macros defined so far, by name. */
export type CppMacros = Map<string, CppMacro>;

const NAMES = /[A-Za-z_]\w*/g;

/** The line with its macros expanded, or undefined if a call's arguments go on in the next line. */
export function expandLine(line: Line, macros: CppMacros): Line | undefined {
  if (!(line.text.match(NAMES) ?? []).some((name) => macros.has(name))) return line;
  const tokens = new Expansion(line, macros).run(tokenise(line.text), 0);
  return tokens && toLine(line, tokens);
}

/** The tokens of a condition's line with its macros expanded. */
export function expandTokens(line: Line, tokens: Token[], macros: CppMacros): Token[] {
  return new Expansion(line, macros).run(tokens, 0) ?? tokens;
}

/** Expands one line. Tokens remember the macros they came from, so that none expands in itself. */
class Expansion {
  readonly #line: Line;
  readonly #macros: CppMacros;
  #produced = 0;

  constructor(line: Line, macros: CppMacros) {
    this.#line = line;
    this.#macros = macros;
  }

  run(tokens: readonly Token[], depth: number): Token[] | undefined {
    const pending = tokens.toReversed();
    const done: Token[] = [];
    for (let token = pending.pop(); token; token = pending.pop()) {
      const macro = isName(token.text) ? this.#macros.get(token.text) : undefined;
      if (!macro || isHidden(token.hidden, macro.name)) {
        done.push(token);
        continue;
      }
      if (macro.parameters && !opens(pending)) {
        done.push(token);
        continue;
      }
      if (depth > LIMITS.macroDepth || (token.hidden?.depth ?? 0) > LIMITS.macroDepth)
        throw this.#fault(token, 'macros inside one another, too deep');
      const replacement = macro.parameters
        ? this.#call(token, macro, macro.parameters, pending, depth)
        : this.#body(macro, token);
      if (!replacement) return undefined;
      this.#produced += replacement.length + 1;
      if (this.#produced > LIMITS.lineTokens) {
        throw this.#fault(
          token,
          `'${macro.name}' expands to more than ${LIMITS.lineTokens} tokens`,
        );
      }
      for (const part of replacement.toReversed()) pending.push(inherit(part, token, macro));
    }
    return done;
  }

  #body({ at, body }: CppMacro, { offset }: Token): Token[] {
    if (!at) return body;
    const text = at(placeAt(this.#line, offset));
    return [{ text, offset, expanded: true, hidden: undefined }];
  }

  #call(
    token: Token,
    macro: CppMacro,
    parameters: string[],
    pending: Token[],
    depth: number,
  ): Token[] | undefined {
    const given = readArguments(pending);
    if (!given) return undefined;
    const variadic = macro.variadic === true;
    if (variadic && given.length > parameters.length) {
      const rest = given.splice(parameters.length - 1);
      given.push(rest.flatMap((argument, at) => (at > 0 ? [COMMA, ...argument] : argument)));
    }
    if (parameters.length === 0 && given.length === 1 && given[0].every(isBlank)) given.pop();
    const alone = parameters.length === 1 && given.length === 1 && given[0].every(isBlank);
    const omitted = given.length < parameters.length || alone;
    if (variadic && given.length === parameters.length - 1) given.push([]);
    if (given.length !== parameters.length) {
      const count = `${parameters.length} argument${parameters.length === 1 ? '' : 's'}`;
      throw this.#fault(token, `'${macro.name}' takes ${count}, not ${given.length}`);
    }
    const raw = new Map(parameters.map((name, at) => [name, trim(given[at])]));
    const expanded = new Map<string, Token[]>();
    const argument = (name: string) => {
      const tokens = expanded.get(name) ?? this.run(raw.get(name) ?? [], depth + 1) ?? [];
      expanded.set(name, tokens);
      this.#produced += tokens.length;
      if (this.#produced > LIMITS.lineTokens) {
        throw this.#fault(
          token,
          `'${macro.name}' expands to more than ${LIMITS.lineTokens} tokens`,
        );
      }
      return tokens;
    };
    if (!variadic) return substitute(macro.body, raw, argument);
    const rest = parameters[parameters.length - 1];
    const present = (raw.get(rest) ?? []).length > 0;
    return substitute(withRest(macro.body, rest, omitted, present), raw, argument);
  }

  #fault(token: Token, message: string): Fault {
    const range = { line: this.#line, from: token.offset, to: token.offset + token.text.length };
    return new Fault(range, message);
  }
}

const COMMA: Token = { text: ',', offset: 0, expanded: true, hidden: undefined };

function inherit(part: Token, call: Token, macro: CppMacro): Token {
  const hidden = hide(part.hidden ?? call.hidden, macro.name);
  // An argument's own tokens keep their place; the body's stand for the call.
  if (!part.expanded) return { ...part, hidden };
  return { text: part.text, offset: call.offset, expanded: true, hidden };
}

function opens(pending: readonly Token[]): boolean {
  let at = pending.length - 1;
  while (at >= 0 && isBlank(pending[at])) at--;
  return pending[at]?.text === '(';
}

/** Takes the arguments and the closing parenthesis off the pending tokens. */
function readArguments(pending: Token[]): Token[][] | undefined {
  while (pending.pop()?.text !== '(');
  const given: Token[][] = [[]];
  let depth = 1;
  for (let token = pending.pop(); token; token = pending.pop()) {
    if (token.text === '(') depth++;
    else if (token.text === ')' && --depth === 0) return given;
    if (token.text === ',' && depth === 1) given.push([]);
    else given[given.length - 1].push(token);
  }
  return undefined;
}

function trim(tokens: Token[]): Token[] {
  const start = tokens.findIndex((token) => !isBlank(token));
  const end = tokens.findLastIndex((token) => !isBlank(token));
  return start < 0 ? [] : tokens.slice(start, end + 1);
}

/** The body of a macro with any number of arguments: `, ##__VA_ARGS__` has its comma unless they are left
 * out, `__VA_OPT__(…)` is there if they are more than nothing. */
function withRest(
  body: readonly Token[],
  rest: string,
  omitted: boolean,
  present: boolean,
): Token[] {
  const result: Token[] = [];
  for (let at = 0; at < body.length; at++) {
    const token = body[at];
    const [next, after] = body.slice(at + 1).filter((each) => !isBlank(each));
    if (token.text === ',' && next?.text === '##' && after?.text === rest) {
      const pasted = body.indexOf(next, at);
      if (!omitted) result.push(...body.slice(at, pasted));
      at = pasted;
    } else if (token.text === '__VA_OPT__' && next?.text === '(') {
      const opened = body.indexOf(next, at);
      let depth = 0;
      let end = opened;
      for (; end < body.length; end++) {
        if (body[end].text === '(') depth++;
        else if (body[end].text === ')' && --depth === 0) break;
      }
      if (present) result.push(...body.slice(opened + 1, end));
      at = end;
    } else {
      result.push(token);
    }
  }
  return result;
}

/** A function-like macro's body with its parameters replaced, `#` and `##` carried out. */
function substitute(
  body: readonly Token[],
  raw: ReadonlyMap<string, Token[]>,
  argument: (name: string) => Token[],
): Token[] {
  const result: Token[] = [];
  let paste = false;
  for (let at = 0; at < body.length; at++) {
    const token = body[at];
    if (token.text === '##') {
      while (result.length > 0 && isBlank(result[result.length - 1])) result.pop();
      paste = true;
      continue;
    }
    if (paste && isBlank(token)) continue;
    let pieces = [token];
    const next = body[at + 1];
    const named = next && raw.get(next.text);
    const given = raw.get(token.text);
    if (token.text === '#' && named) {
      pieces = [{ ...token, text: stringify(named) }];
      at++;
    } else if (given) {
      const pasted = paste || body.slice(at + 1).find((other) => !isBlank(other))?.text === '##';
      pieces = pasted ? given : argument(token.text);
    }
    if (paste && pieces.length > 0 && result.length > 0) {
      const left = result[result.length - 1];
      const text = left.text + pieces[0].text;
      // What makes no token together stays two, as cpp has it in assembly: `f(x)##:`.
      if (isToken(text)) {
        result[result.length - 1] = { ...left, text };
        pieces = pieces.slice(1);
      }
    }
    paste = false;
    result.push(...pieces);
  }
  return result;
}

function stringify(tokens: readonly Token[]): string {
  let quoted = '';
  for (const [at, token] of tokens.entries()) {
    if (isBlank(token)) quoted += at > 0 && isBlank(tokens[at - 1]) ? '' : ' ';
    else quoted += /^["']/.test(token.text) ? token.text.replace(/["\\]/g, '\\$&') : token.text;
  }
  return `"${quoted}"`;
}

function toLine(line: Line, tokens: readonly Token[]): Line {
  const spans: SourceSpan[] = [];
  let text = '';
  let delta: number | undefined;
  for (const token of tokens) {
    const moved = token.offset - text.length;
    if (token.expanded) {
      spans.push({ ...placeAt(line, token.offset), start: text.length, fixed: true });
    } else if (moved !== delta || line.spans.length > 1) {
      const end = token.offset + token.text.length;
      spans.push(...moveSpans(line, token.offset, end, text.length));
    }
    delta = token.expanded ? undefined : moved;
    text += token.text;
  }
  if (spans.length === 0) spans.push({ ...placeAt(line, 0), start: 0, fixed: true });
  return { ...line, text, spans };
}
