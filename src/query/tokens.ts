import { Problem } from './problem.ts';

/** A piece of a condition or of an address. */
export interface Token {
  kind: 'number' | 'name' | 'sign' | 'end';
  text: string;
  /** Index in the text. */
  at: number;
}

const TOKEN =
  /\s*(?:(0x[0-9a-f]+|0b[01]+|[0-9][0-9a-f]*h|\d+)(?![\w.])|"([^"]*)"|([ui](?:8|16|32|64)(?=\s*\[)|[%$]?[A-Za-z_.][\w.$@]*(?:::~?\w+)*(?:(?:->[A-Za-z_]|\[\d+\])[\w.]*)*)|(&&|\|\||==|!=|<=|>=|<<|>>|\.\.|[-+*/%&|^~!<>()[\]:]))/iy;

/** Cuts a text into tokens; the last one stands for the end. `from` is where it begins in the whole text. */
export function tokensOf(text: string, from = 0): Token[] {
  const tokens: Token[] = [];
  for (let index = 0; index < text.trimEnd().length; index = TOKEN.lastIndex) {
    TOKEN.lastIndex = index;
    const [all, number, quoted, name, sign] = TOKEN.exec(text) ?? [];
    if (all === undefined) throw strange(text, index, from);
    const kind = number !== undefined ? 'number' : sign !== undefined ? 'sign' : 'name';
    const found = number ?? quoted ?? name ?? sign;
    tokens.push({ kind, text: found, at: from + index + all.length - found.length });
  }
  return [...tokens, { kind: 'end', text: '', at: from + text.trimEnd().length }];
}

function strange(text: string, index: number, from: number): Problem {
  const [blank] = /^\s*/.exec(text.slice(index)) ?? [''];
  const at = index + blank.length;
  const [what] = /^\S+/.exec(text.slice(at)) ?? [text[at]];
  const hint = what.startsWith('=') ? "; '==' compares" : '';
  return new Problem(`'${what}' is nothing that a question has${hint}`, from + at);
}

/** `0x10`, `0b101`, `80h` or `16`. */
export function numberOf(text: string): bigint {
  return /h$/i.test(text) ? BigInt(`0x${text.slice(0, -1)}`) : BigInt(text);
}
