import type { Diagnostic } from '../base/diagnostic.ts';
import { readFrontMatter } from '../grading/front-matter.ts';
import type { Lesson } from './document.ts';
import { withoutMarks } from './figure.ts';
import { readMarkdown } from './markdown.ts';
import { frontMatterSchema } from './schema.ts';
import { slugOf } from './slug.ts';

/** A lesson as far as it could be read, and what is wrong with it. */
export interface ReadLesson {
  lesson: Lesson | undefined;
  diagnostics: Diagnostic[];
}

/**
 * Reads `lessons/<number>-<slug>/lesson.md`. Of a text without its figures what stands for them is left out; of a
 * `complete` one they are in place.
 */
export function readLesson(file: string, text: string, complete = false): ReadLesson {
  const slug = slugOf(file.split('/').at(-2) ?? file);
  const front = readFrontMatter(file, withoutMarks(text), frontMatterSchema);
  if (!front.ok) return { lesson: undefined, diagnostics: front.diagnostics };
  const { blocks, diagnostics } = readMarkdown({
    text: front.body,
    file,
    line: front.bodyLine,
    scenario: front.value.scenario,
    complete,
  });
  return { lesson: { slug, ...front.value, blocks, translations: {} }, diagnostics };
}
