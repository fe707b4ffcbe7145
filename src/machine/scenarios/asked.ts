/** What a person says of the routine in a file: which function switches, and how it is called. */
export interface Asked {
  /** A function's name, or two with a comma between them. */
  symbol?: string;
  /** Clauses of a shape, as reports show them. */
  shape?: string;
}

/** Reads FILE:SYMBOL:SHAPE, of which all but the file may be missing. */
export function readAsked(text: string): { path: string; asked: Asked } {
  const [, path = text, symbol, shape] = /^(.+?)(?::([\w.$, ]*))?(?::([^:]*))?$/.exec(text) ?? [];
  return { path, asked: { ...(symbol && { symbol }), ...(shape && { shape }) } };
}

/** What `readAsked` reads. */
export function askedText(path: string, { symbol = '', shape = '' }: Asked): string {
  return [path, symbol, shape].join(':').replace(/:+$/, '');
}
