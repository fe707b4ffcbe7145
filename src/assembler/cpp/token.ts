/** A preprocessing token of one line, blanks included. */
export interface Token {
  text: string;
  /** Where in the line it stands, or the macro it came from. */
  offset: number;
  /** True if it came out of a macro's body. */
  expanded: boolean;
  /** Macros it came from, which must not expand in it again. */
  hidden: Hidden | undefined;
}

interface Hidden {
  name: string;
  next: Hidden | undefined;
  depth: number;
}

// A number takes letters, dots and exponents with it, so that the `f` of `1f` is no name.
const TOKEN =
  /[ \t\v\f]+|[A-Za-z_]\w*|\.?\d(?:[eEpP][-+]|[\w.])*|"(?:[^"\\]|\\.)*"?|'(?:\\.|[^'\\])'|##|./gsu;

/** The tokens of a text, blanks among them; nothing is left out. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const found of text.matchAll(TOKEN))
    tokens.push({ text: found[0], offset: found.index, expanded: false, hidden: undefined });
  return tokens;
}

/** Whether a text is one token. */
export function isToken(text: string): boolean {
  return text.match(TOKEN)?.[0] === text;
}

/** Whether a text begins as an identifier does. */
export function isName(text: string): boolean {
  return /^[A-Za-z_]/.test(text);
}

/** Whether a token is white space. */
export function isBlank(token: Token): boolean {
  return /^\s/.test(token.text);
}

/** Whether a macro is under expansion where a token came from, and so not expanded in it. */
export function isHidden(hidden: Hidden | undefined, name: string): boolean {
  for (let at = hidden; at; at = at.next) if (at.name === name) return true;
  return false;
}

/** What is hidden, and a macro with it. */
export function hide(hidden: Hidden | undefined, name: string): Hidden {
  return { name, next: hidden, depth: (hidden?.depth ?? 0) + 1 };
}
