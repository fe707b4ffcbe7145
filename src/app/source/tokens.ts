/** A piece of a line of assembly. */
export interface Token {
  kind: 'comment' | 'directive' | 'label' | 'mnemonic' | 'register' | 'number' | 'string' | '';
  text: string;
}

/** A label, then a directive or a mnemonic with its prefix. */
const HEAD =
  /^(\s*[\w.$]+:)?(\s*)(\.\w+|#\s*(?:define|undef|include|if|ifn?def|elif|else|endif|error|warning)\b|(?:rep\w*\s+|lock\s+)?[a-z]\w*)?/;

const OPERAND =
  /(?<comment>\/\*.*?(?:\*\/|$)|#.*|\/\/.*)|(?<string>"(?:[^"\\]|\\.)*"?)|(?<register>%[a-z]\w*|\b(?:r(?:[a-d]x|[sb]p|[sd]i|ip|\d+[dwb]?)|e(?:[a-d]x|[sb]p|[sd]i)|[a-d][hlx]|[sb]pl?|[sd]il?|[c-gs]s|[xy]?mm\d+)\b)|(?<number>\$?-?\b(?:0x[\da-fA-F]+|[\dA-F]+h|\d+)\b)/g;

/**
 * Cuts a line for colouring: a guess by looks, not the assembler's reading. `inComment` tells that
 * the line begins within a block comment.
 */
export function tokenise(line: string, inComment: boolean): Token[] {
  const tokens: Token[] = [];
  const add = (kind: Token['kind'], text = '') => text && tokens.push({ kind, text });
  let at = 0;
  if (inComment) {
    const end = line.indexOf('*/');
    at = end < 0 ? line.length : end + 2;
    add('comment', line.slice(0, at));
  } else {
    const [whole, label, space, word] = HEAD.exec(line) as RegExpExecArray;
    add('label', label);
    add('', space);
    add(/^[.#]/.test(word ?? '') ? 'directive' : 'mnemonic', word);
    at = whole.length;
  }
  const rest = line.slice(at);
  at = 0;
  for (const match of rest.matchAll(OPERAND)) {
    add('', rest.slice(at, match.index));
    const found = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined);
    add((found?.[0] ?? '') as Token['kind'], match[0]);
    at = match.index + match[0].length;
  }
  add('', rest.slice(at));
  return tokens;
}

/** Whether the line after `line` begins within a block comment, if `line` does or doesn't. */
export function leavesOpen(line: string, inComment: boolean): boolean {
  const last = [...line.matchAll(/\/\*|\*\//g)].at(-1);
  return last ? last[0] === '/*' : inComment;
}

/** For every line whether it begins within a block comment. */
export function blockComments(lines: readonly string[]): boolean[] {
  let open = false;
  return lines.map((line) => {
    const before = open;
    open = leavesOpen(line, open);
    return before;
  });
}
