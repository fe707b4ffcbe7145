import type { Token } from './tokens.ts';

const KEYWORDS =
  'alignas|asm|auto|bool|break|case|catch|char|class|const|constexpr|continue|default|delete|do|double|else|enum|extern|float|for|goto|if|inline|int|long|namespace|new|operator|private|protected|public|register|return|short|signed|sizeof|static|struct|switch|template|this|throw|try|typedef|typename|union|unsigned|using|virtual|void|volatile|while';

const PIECE = new RegExp(
  [
    String.raw`(?<comment>\/\*.*?(?:\*\/|$)|\/\/.*)`,
    String.raw`(?<directive>^\s*#\s*\w+)`,
    String.raw`(?<string>"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?)`,
    String.raw`(?<number>\b(?:0[xX][\da-fA-F]+|\d[\d.]*(?:[eE][+-]?\d+)?)[uUlLfF]*\b)`,
    String.raw`(?<mnemonic>\b(?:${KEYWORDS})\b)`,
  ].join('|'),
  'g',
);

/** Cuts a line of C or C++ for colouring, by looks; keywords are marked as mnemonics are. */
export function tokeniseC(line: string, inComment: boolean): Token[] {
  const tokens: Token[] = [];
  const add = (kind: Token['kind'], text: string) => text && tokens.push({ kind, text });
  let at = 0;
  if (inComment) {
    const end = line.indexOf('*/');
    at = end < 0 ? line.length : end + 2;
    add('comment', line.slice(0, at));
  }
  const indent = /^\s*/.exec(line.slice(at))?.[0] ?? '';
  if (at === 0 && !/^\s*#/.test(line)) {
    add('', indent);
    at = indent.length;
  }
  const rest = line.slice(at);
  at = 0;
  for (const match of rest.matchAll(PIECE)) {
    add('', rest.slice(at, match.index));
    const found = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined);
    add((found?.[0] ?? '') as Token['kind'], match[0]);
    at = match.index + match[0].length;
  }
  add('', rest.slice(at));
  return tokens;
}
