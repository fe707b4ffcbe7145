import { Lexer, type Token, walkTokens } from 'marked';
import { z } from 'zod';
import type { Diagnostic } from '../base/diagnostic.ts';
import { readFrontMatter } from '../grading/front-matter.ts';
import { readYaml } from '../grading/yaml.ts';
import type { ExerciseTexts } from './course-modules.ts';
import { type Block, inlinesOf, type LessonTexts } from './document.ts';
import { withoutMarks } from './figure.ts';
import { readInline, readMarkdown } from './markdown.ts';
import type { Written } from './overlay.ts';

/** The language of `lesson.de.md`; undefined of a file that is no translation. */
const languageOf = (file: string): string | undefined =>
  /\/(?:lesson|exercise)\.([a-z]{2,3})\.md$/.exec(file)?.[1];

/** The file that a translation is of: `lesson.md` of `lesson.de.md`. */
export const originalOf = (file: string): string => file.replace(/\.[a-z]{2,3}\.md$/, '.md');

const frontSchema = z.strictObject({ title: z.string().min(1), summary: z.string().min(1) });

/** What a translation is compared with. */
export interface Original {
  /** The whole file. */
  text: string;
  scenario: string;
  blocks: readonly Block[];
}

/** The translations that lie beside a file: their languages and paths. */
export const translationsOf = (paths: readonly string[], original: string) =>
  paths.flatMap((path) => {
    const language = languageOf(path);
    return language && originalOf(path) === original ? [{ language, path }] : [];
  });

const exerciseFront = z.strictObject({
  title: z.string().min(1),
  hints: z.array(z.string().min(1)).default([]),
});

/** Reads `exercise.de.md` beside its exercise, and tells where it does not follow it. */
export function readExerciseTranslation(
  file: string,
  text: string,
  original: ExerciseTexts,
): { translation: ExerciseTexts | undefined; diagnostics: Diagnostic[] } {
  const front = readFrontMatter(file, withoutMarks(text), exerciseFront);
  if (!front.ok) return { translation: undefined, diagnostics: front.diagnostics };
  const { title, hints } = front.value;
  const origin = { file, scenario: '', complete: true };
  const body = readMarkdown({ ...origin, text: front.body, line: front.bodyLine });
  const opened = hints.map((hint) => readInline({ ...origin, line: 1, text: hint }));
  const diagnostics = [body, ...opened].flatMap((each) => each.diagnostics);
  const apart = difference(original.statement, body.blocks);
  if (apart) diagnostics.push(error(file, front.bodyLine, apart));
  if (hints.length !== original.hints.length)
    diagnostics.push(
      error(
        file,
        1,
        `the original has ${original.hints.length} hints, the translation ${hints.length}`,
      ),
    );
  const shown = opened.map(({ inline }) => inline);
  return { translation: { title, statement: body.blocks, hints: shown }, diagnostics };
}

/** Reads `lesson.de.md` beside its lesson, and tells where it does not follow it. */
export function readTranslation(
  file: string,
  text: string,
  original: Original,
): { translation: LessonTexts | undefined; diagnostics: Diagnostic[] } {
  const front = readFrontMatter(file, withoutMarks(text), frontSchema);
  if (!front.ok) return { translation: undefined, diagnostics: front.diagnostics };
  const { blocks, diagnostics } = readMarkdown({
    text: front.body,
    file,
    line: front.bodyLine,
    scenario: original.scenario,
    complete: true,
    questions: questionsIn(original.text),
  });
  const apart = diagnostics.length > 0 ? undefined : difference(original.blocks, blocks);
  return {
    translation: { ...front.value, blocks },
    diagnostics: apart ? [...diagnostics, error(file, front.bodyLine, apart)] : diagnostics,
  };
}

/** The questions of a lesson as they are written, by id. */
function questionsIn(text: string): ReadonlyMap<string, Written> {
  const found = new Map<string, Written>();
  walkTokens(new Lexer().lex(withoutMarks(text)), (token: Token) => {
    if (token.type !== 'code' || token.lang !== 'question') return;
    const read = readYaml(token.text, { file: '', line: 1 }, z.looseObject({ id: z.string() }));
    if (read.ok) found.set(read.value.id, read.value);
  });
  return found;
}

/** How two texts differ in what they are made of; undefined if they don't. */
function difference(original: readonly Block[], translated: readonly Block[]): string | undefined {
  const [wanted, found] = [original.map(shapeOf), translated.map(shapeOf)];
  const at = wanted.findIndex((shape, i) => shape !== found[i]);
  if (at >= 0)
    return `the translation does not follow the original: block ${at + 1} is ${wanted[at]} there, ${found[at] ?? 'missing'} here`;
  if (found.length > wanted.length)
    return `the translation does not follow the original: it has ${found[wanted.length]} too many at its end`;
  const [there, here] = [linksOf(original), linksOf(translated)];
  const missing = there.find((link) => !here.includes(link));
  return missing && `a link of the original is missing: ${missing}`;
}

function shapeOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `a heading of level ${block.depth}`;
    case 'list':
      return `a list of ${block.items.length}`;
    case 'table':
      return `a table of ${block.rows.length} rows`;
    case 'question':
      return `the question '${block.question.id}'`;
    case 'drill':
      return `the drill '${block.drill.id}'`;
    default:
      return `a ${block.kind}`;
  }
}

function linksOf(blocks: readonly Block[]): string[] {
  return [...inlinesOf(blocks)].flatMap((piece) => {
    if (piece.kind === 'action') return [JSON.stringify(piece.action)];
    if (piece.kind === 'exercise') return [`exercise:${piece.id}`];
    return piece.kind === 'lesson' ? [piece.folder] : [];
  });
}

function error(file: string, line: number, message: string): Diagnostic {
  return { severity: 'error', file, line, column: 1, text: '', message };
}
