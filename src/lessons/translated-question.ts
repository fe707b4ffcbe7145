import { z } from 'zod';
import { type Checked, readYaml, type TextStart } from '../grading/yaml.ts';
import { overlay, type Written } from './overlay.ts';
import { type QuestionSource, questionSchema } from './schema.ts';

/** Reads a question of a translation, which has the id and the texts, over the original's. */
export function translatedQuestion(
  text: string,
  origin: TextStart,
  originals: ReadonlyMap<string, Written>,
): Checked<QuestionSource> {
  const read = readYaml(text, origin, z.looseObject({ id: z.string() }));
  if (!read.ok) return read;
  const { id } = read.value;
  const original = originals.get(id);
  const no = (messages: readonly string[]): Checked<QuestionSource> => ({
    ok: false,
    diagnostics: messages.map((message) => ({
      severity: 'error',
      ...origin,
      column: 1,
      text: id,
      message: `question '${id}': ${message}`,
    })),
  });
  if (!original) return no(['the original has none of this id']);
  const { value, problems } = overlay(original, read.value);
  if (problems.length > 0) return no(problems);
  const parsed = questionSchema.safeParse(value);
  // What is wrong with the original is told there.
  return parsed.success ? { ok: true, value: parsed.data } : no(['the original has a mistake']);
}
