import type { z } from 'zod';
import type { Diagnostic } from '../base/diagnostic.ts';
import { readYaml } from './yaml.ts';

export type FrontMatter<T> =
  | {
      ok: true;
      value: T;
      /** The text under the front matter, and the line of the file that it begins on. */
      body: string;
      bodyLine: number;
    }
  | { ok: false; diagnostics: Diagnostic[] };

/** Reads a Markdown text that begins with YAML between two lines of `---`, against a schema. */
export function readFrontMatter<T extends z.ZodType>(
  file: string,
  text: string,
  schema: T,
): FrontMatter<z.output<T>> {
  const lines = text.replaceAll('\r\n', '\n');
  const [whole, yaml] = /^---[ \t]*\n(.*?\n)---[ \t]*(?:\n|$)/s.exec(lines) ?? [];
  if (whole === undefined) {
    const message = "the file begins with front matter: a line '---', YAML, a line '---'";
    const place = { file, line: 1, column: 1, text: lines.split('\n', 1)[0] };
    return { ok: false, diagnostics: [{ severity: 'error', ...place, message }] };
  }
  const front = readYaml(yaml, { file, line: 2 }, schema);
  if (!front.ok) return front;
  const body = lines.slice(whole.length);
  return { ok: true, value: front.value, body, bodyLine: whole.split('\n').length };
}
