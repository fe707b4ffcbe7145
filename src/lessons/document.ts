import type { Drill } from './drills/drill.ts';
import type { Inline } from './inline.ts';
import type { Question } from './question.ts';

/** A paragraph, a list, a question: what stands under each other in a lesson. */
export type Block =
  | { kind: 'heading'; depth: number; children: Inline[] }
  | { kind: 'paragraph'; children: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Block[][] }
  | { kind: 'quote'; children: Block[] }
  | { kind: 'code'; text: string }
  | { kind: 'table'; head: Inline[][]; rows: Inline[][][] }
  | { kind: 'question'; question: Question }
  | { kind: 'drill'; drill: Drill };

/** One lesson, read and checked. */
export interface Lesson {
  /** Name of its folder without the number: `what-a-context-is`. */
  slug: string;
  title: string;
  summary: string;
  minutes: number;
  scenario: string;
  exercises: string[];
  blocks: Block[];
  /** Its texts in other languages, by code: `de`. Questions have the lesson's ids, places and answers. */
  translations: Readonly<Record<string, LessonTexts>>;
}

/** What of a lesson is said in each language anew. */
export type LessonTexts = Pick<Lesson, 'title' | 'summary' | 'blocks'>;

/** All pieces of text below a block, links and questions' replies too. */
export function* inlinesOf(blocks: readonly Block[]): Generator<Exclude<Inline, string>> {
  for (const block of blocks) yield* inBlock(block);
}

function* inBlock(block: Block): Generator<Exclude<Inline, string>> {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return yield* inText(block.children);
    case 'quote':
      return yield* inlinesOf(block.children);
    case 'list':
      for (const item of block.items) yield* inlinesOf(item);
      return;
    case 'table':
      for (const cell of [block.head, ...block.rows].flat()) yield* inText(cell);
      return;
    case 'question':
      return yield* inQuestion(block.question);
    case 'drill':
      return yield* inText(block.drill.ask);
  }
}

function* inQuestion(question: Question): Generator<Exclude<Inline, string>> {
  yield* inText(question.ask);
  if (question.kind === 'explain') for (const point of question.lookFor) yield* inText(point);
  else if (question.kind === 'choice')
    for (const { text, say } of question.options) yield* inText([...text, ...say]);
  else {
    yield* inText([...question.right, ...question.otherwise]);
    for (const { say } of question.wrong) yield* inText(say);
  }
}

function* inText(pieces: readonly Inline[]): Generator<Exclude<Inline, string>> {
  for (const piece of pieces) {
    if (typeof piece === 'string') continue;
    yield piece;
    if ('children' in piece) yield* inText(piece.children);
  }
}

/** The questions of a lesson, in order. */
export function* questionsOf(blocks: readonly Block[]): Generator<Question> {
  for (const block of blocks)
    if (block.kind === 'question') yield block.question;
    else if (block.kind === 'quote') yield* questionsOf(block.children);
    else if (block.kind === 'list') for (const item of block.items) yield* questionsOf(item);
}

/** The drills of a lesson, in order. */
export function drillsOf(blocks: readonly Block[]): Drill[] {
  return blocks.flatMap((block) => (block.kind === 'drill' ? [block.drill] : []));
}
