const INCLUSION =
  /^[ \t]*(?:#[ \t]*(?:include|define[ \t]+\w+)|\.include)[ \t]*(?:"([^"\n]+)"|<([^>\n]+)>)/gm;

/** The names that a text may include, wherever they stand: in quotes, in angle brackets or by way of a macro. */
export function inclusionsOf(text: string): string[] {
  return [...text.matchAll(INCLUSION)].map(([, quoted, bracketed]) => quoted ?? bracketed);
}
