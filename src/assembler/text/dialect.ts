/** Marks of languages that are not GNU as's, on a line of their own; `i` where case does not matter. */
const DIALECTS: readonly { name: string; mark: RegExp; hint: string }[] = [
  {
    name: 'Go’s assembly (Plan 9)',
    mark: /^[ \t]*TEXT[ \t]+\S+\(SB\)/m,
    hint: 'translate it to the syntax of GNU as',
  },
  {
    name: 'MASM',
    mark: /^[ \t]*(?:[\w@?$]+[ \t]+(?:PROC|ENDP|SEGMENT)\b|\.code[ \t]*$|\.model\b|_TEXT\b)/im,
    hint: 'translate its directives to those of GNU as',
  },
  {
    name: 'NASM',
    mark: /^[ \t]*(?:section[ \t]+\.|global[ \t]+\w|extern[ \t]+\w|bits[ \t]+64|default[ \t]+rel|%(?:define|macro|include|if)|\S.*\[rel[ \t])/im,
    hint: 'translate its directives to those of GNU as',
  },
  {
    name: 'C',
    mark: /^[ \t]*(?:(?:static|extern|const|unsigned|typedef|struct|void|int|long|char)[ \t]+[\w* \t]+(?:[({;=]))/m,
    hint: 'compile it first: cc -S',
  },
];

/** Another language that a source is in, told by its first mark: a message and where it stands. */
export function foreignDialect(
  source: string,
): { line: number; text: string; message: string; hint: string } | undefined {
  for (const { name, mark, hint } of DIALECTS) {
    const found = mark.exec(source);
    if (!found) continue;
    const line = source.slice(0, found.index).split('\n').length;
    return {
      line,
      text: found[0].trim(),
      message: `this is ${name}, not a source for GNU as`,
      hint,
    };
  }
  return undefined;
}
