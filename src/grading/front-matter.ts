import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/** Something wrong with a text that a teacher wrote. Lines count from 1. */
export interface TextProblem {
  line: number;
  message: string;
}

export type FrontMatter<T> =
  | {
      ok: true;
      data: T;
      body: string /** Line of the text on which `body` begins. */;
      bodyLine: number;
    }
  | { ok: false; problems: TextProblem[] };

/**
 * Reads a Markdown text that begins with YAML between two lines of `---`, and checks the YAML
 * against a schema. Whatever is wrong comes back with its line.
 */
export function parseFrontMatter<T>(text: string, schema: z.ZodType<T>): FrontMatter<T> {
  const match = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) {
    const message = "the file must begin with front matter: YAML between two lines of '---'";
    return { ok: false, problems: [{ line: 1, message }] };
  }
  const lines = new LineCounter();
  const document = parseDocument(match[1], { lineCounter: lines });
  // The YAML begins on the second line.
  const lineAt = (offset: number) => lines.linePos(offset).line + 1;
  if (document.errors.length > 0)
    return {
      ok: false,
      problems: document.errors.map(({ pos, message }) => ({
        line: lineAt(pos[0]),
        message: message.split('\n')[0].replace(/ at line.*$/, ''),
      })),
    };
  const parsed = schema.safeParse(document.toJS() ?? {});
  if (!parsed.success)
    return {
      ok: false,
      problems: parsed.error.issues.map(({ path, message }) => ({
        line: lineAt(offsetOf(document.contents, path)),
        message: path.length > 0 ? `${path.join('.')}: ${message}` : message,
      })),
    };
  const bodyLine = match[0].split('\n').length;
  return { ok: true, data: parsed.data, body: text.slice(match[0].length), bodyLine };
}

/** Where the node at a path begins, or the closest one above it that is there. */
function offsetOf(root: unknown, path: readonly PropertyKey[]): number {
  let node = root;
  let offset = 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (!pair) break;
      offset = (isScalar(pair.key) && pair.key.range?.[0]) || offset;
      node = pair.value;
    } else {
      const items = (node as { items?: unknown[] } | null)?.items;
      const item = typeof key === 'number' ? items?.[key] : undefined;
      if (!item) break;
      offset = (item as { range?: [number] }).range?.[0] ?? offset;
      node = item;
    }
  }
  return offset;
}
