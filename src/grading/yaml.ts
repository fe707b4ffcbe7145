import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Diagnostic } from '../base/diagnostic.ts';

/** Where a YAML text stands in a file: its first line, from 1. */
export interface TextStart {
  file: string;
  line: number;
}

export type Checked<T> = { ok: true; value: T } | { ok: false; diagnostics: Diagnostic[] };

/** Reads YAML against a schema. What does not fit is told with the line of the value concerned. */
export function readYaml<T extends z.ZodType>(
  text: string,
  { file, line }: TextStart,
  schema: T,
): Checked<z.output<T>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const diagnostic = (offset: number, message: string): Diagnostic => {
    const at = lines.linePos(offset);
    const place = { file, line: line + Math.max(at.line, 1) - 1, column: Math.max(at.col, 1) };
    return { severity: 'error', ...place, text: '', message };
  };
  if (document.errors.length > 0)
    return {
      ok: false,
      diagnostics: document.errors.map(({ pos, message }) =>
        // The parser goes on to draw the place, which is told already.
        diagnostic(pos[0], message.split(' at line ')[0] ?? message),
      ),
    };
  const result = schema.safeParse(document.toJS());
  if (result.success) return { ok: true, value: result.data };
  const offsetOf = (path: readonly PropertyKey[]): number => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    if (isNode(node) && node.range) return node.range[0];
    return path.length === 0 ? 0 : offsetOf(path.slice(0, -1));
  };
  return {
    ok: false,
    diagnostics: result.error.issues.map(({ path, message }) =>
      diagnostic(offsetOf(path), path.length > 0 ? `${path.join('.')}: ${message}` : message),
    ),
  };
}
