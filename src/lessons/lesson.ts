import type { Diagnostic } from '../assembler/diagnostic.ts';
import type { Lesson } from './document.ts';
import { readMarkdown } from './markdown.ts';
import { frontMatterSchema } from './schema.ts';
import { readYaml } from './yaml.ts';

/** A lesson as far as it could be read, and what is wrong with it. */
export interface ReadLesson {
  lesson: Lesson | undefined;
  diagnostics: Diagnostic[];
}

/** Reads `lessons/<slug>/lesson.md`. */
export function readLesson(file: string, text: string): ReadLesson {
  const slug = file.split('/').at(-2) ?? file;
  const lines = text.replaceAll('\r\n', '\n');
  const [whole, yaml] = /^---\n(.*?\n)---\n/s.exec(lines) ?? [];
  if (whole === undefined) {
    const message = "the file begins with front matter: a line '---', YAML, a line '---'";
    const place = { file, line: 1, column: 1, text: lines.split('\n', 1)[0] };
    return { lesson: undefined, diagnostics: [{ severity: 'error', ...place, message }] };
  }
  const front = readYaml(yaml, { file, line: 2 }, frontMatterSchema);
  if (!front.ok) return { lesson: undefined, diagnostics: front.diagnostics };
  const { blocks, diagnostics } = readMarkdown({
    text: lines.slice(whole.length),
    file,
    line: whole.split('\n').length,
    scenario: front.value.scenario,
  });
  return { lesson: { slug, ...front.value, blocks }, diagnostics };
}
