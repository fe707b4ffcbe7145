import { Lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import type { Diagnostic } from '../base/diagnostic.ts';
import { readYaml } from '../grading/yaml.ts';
import { parseAction } from './action.ts';
import type { Block } from './document.ts';
import type { Inline } from './inline.ts';
import type { Written } from './overlay.ts';
import type { Question } from './question.ts';
import { drillSchema, type QuestionSource, questionSchema } from './schema.ts';
import { translatedQuestion } from './translated-question.ts';
import { typedFigure } from './typed-figure.ts';

/** A Markdown text and where its first line stands. */
export interface MarkdownSource {
  text: string;
  file: string;
  line: number;
  /** What its questions and places are about, unless they say otherwise. */
  scenario: string;
  /** Its figures are in place: a number is no mistake. */
  complete?: boolean;
  /** Of a translation: the original's questions as they are written, by id. Its own have texts alone. */
  questions?: ReadonlyMap<string, Written>;
}

/** Reads Markdown into blocks. What the lab does not know is told by line, and left out. */
export function readMarkdown(source: MarkdownSource): {
  blocks: Block[];
  diagnostics: Diagnostic[];
} {
  const reader = new MarkdownReader(source);
  const blocks = reader.blocks(new Lexer().lex(source.text), source.line);
  return { blocks, diagnostics: reader.diagnostics };
}

/** Reads one line or paragraph, such as an answer's reply. */
export function readInline(source: MarkdownSource): {
  inline: Inline[];
  diagnostics: Diagnostic[];
} {
  const reader = new MarkdownReader(source);
  const inline = reader.inline(Lexer.lexInline(source.text.trim()), source.line);
  return { inline, diagnostics: reader.diagnostics };
}

const lineBreaks = (text: string) => text.split('\n').length - 1;

class MarkdownReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly #file: string;
  readonly #scenario: string;
  readonly #complete: boolean;
  readonly #questions: ReadonlyMap<string, Written> | undefined;

  constructor({ file, scenario, complete = false, questions }: MarkdownSource) {
    this.#file = file;
    this.#scenario = scenario;
    this.#complete = complete;
    this.#questions = questions;
  }

  #error(line: number, message: string, text = ''): void {
    const place = { file: this.#file, line, column: 1 };
    this.diagnostics.push({ severity: 'error', ...place, text, message });
  }

  /** Tokens that follow each other in the text, from `line` on. */
  blocks(tokens: readonly Token[], line: number): Block[] {
    const result: Block[] = [];
    let at = line;
    for (const token of tokens) {
      const block = this.#block(known(token), at);
      if (block) result.push(block);
      at += lineBreaks(token.raw);
    }
    return result;
  }

  #block(token: MarkedToken, line: number): Block | undefined {
    switch (token.type) {
      case 'space':
      case 'def':
        return undefined;
      case 'heading':
        return {
          kind: 'heading',
          depth: token.depth,
          children: this.inline(token.tokens ?? [], line),
        };
      case 'paragraph':
      case 'text':
        return { kind: 'paragraph', children: this.inline(token.tokens ?? [token], line) };
      case 'blockquote':
        return { kind: 'quote', children: this.blocks(token.tokens ?? [], line) };
      case 'code': {
        const { lang, text } = token;
        if (lang === 'drill') return this.#drill(text, line);
        return lang === 'question' ? this.#question(text, line) : { kind: 'code', text };
      }
      case 'list':
        return this.#list(token, line);
      case 'table':
        return this.#table(token, line);
      default:
        this.#error(line, `lessons have no ${token.type} of Markdown`, token.raw);
        return undefined;
    }
  }

  #list({ ordered, items }: Tokens.List, line: number): Block {
    let at = line;
    return {
      kind: 'list',
      ordered,
      items: items.map((item) => {
        const blocks = this.blocks(item.tokens, at);
        at += lineBreaks(item.raw);
        return blocks;
      }),
    };
  }

  #table({ header, rows }: Tokens.Table, line: number): Block {
    const row = (cells: Tokens.TableCell[], at: number) =>
      cells.map((cell) => this.inline(cell.tokens, at));
    return {
      kind: 'table',
      head: row(header, line),
      // The row of dashes comes between.
      rows: rows.map((cells, i) => row(cells, line + 2 + i)),
    };
  }

  /** Tokens of a text that begins on `line`. */
  inline(tokens: readonly Token[], line: number): Inline[] {
    const result: Inline[] = [];
    let at = line;
    for (const token of tokens) {
      const piece = this.#piece(known(token), at);
      if (piece !== undefined) result.push(...piece);
      at += lineBreaks(token.raw);
    }
    return result;
  }

  #piece(token: MarkedToken, line: number): Inline[] | undefined {
    switch (token.type) {
      case 'text':
      case 'escape':
        if (/\]\((lab|exercise):/.test(token.raw))
          this.#error(line, 'an address with blanks or brackets stands in <…>', token.raw);
        if ('tokens' in token && token.tokens) return this.inline(token.tokens, line);
        this.#refuseTyped(token.text, line);
        return [plainText(token.text)];
      case 'codespan':
        return [{ kind: 'code', text: plainText(token.text) }];
      case 'strong':
        return [{ kind: 'strong', children: this.inline(token.tokens ?? [], line) }];
      case 'em':
        return [{ kind: 'emphasis', children: this.inline(token.tokens ?? [], line) }];
      case 'br':
        return [' '];
      case 'link':
        return this.#link(token, line);
      default:
        this.#error(line, `lessons have no ${token.type} of Markdown`, token.raw);
        return undefined;
    }
  }

  #refuseTyped(text: string, line: number): void {
    const typed = this.#complete ? undefined : typedFigure(text);
    if (typed === undefined) return;
    const [number] = typed.split(/\s/);
    this.#error(
      line,
      `'${typed}' was typed: let a run answer, {{…}}, or say that nothing can, {{=${number}}}`,
      typed,
    );
  }

  #link({ href, tokens }: Tokens.Link, line: number): Inline[] {
    const folder = /^\.\.\/([^/]+)\/lesson\.md$/.exec(href)?.[1];
    // A lesson's number, which is checked where all lessons are known.
    if (folder !== undefined && /^\d+$/.test(tokens.map(({ raw }) => raw).join('')))
      return [{ kind: 'lesson', folder, line, children: [plainText(tokens[0].raw)] }];
    const children = this.inline(tokens, line);
    const exercise = /^exercise:(.*)$/.exec(href)?.[1];
    if (exercise !== undefined) return [{ kind: 'exercise', id: exercise, line, children }];
    if (folder !== undefined) return [{ kind: 'lesson', folder, line, children }];
    if (href.startsWith('lab:')) {
      const parsed = parseAction(href);
      if (!parsed.ok) {
        this.#error(line, parsed.message, href);
        return children;
      }
      const { action } = parsed;
      if (action.do === 'step') action.scenario ??= this.#scenario;
      return [{ kind: 'action', action, line, children }];
    }
    if (/^https:\/\//.test(href)) return [{ kind: 'link', href, children }];
    const forms = 'lab:…, exercise:…, ../folder/lesson.md or https://…';
    this.#error(line, `a link leads to ${forms}`, href);
    return children;
  }

  /** The fence is on `line`, so its text begins one below. */
  #question(text: string, line: number): Block | undefined {
    const origin = { file: this.#file, line: line + 1 };
    const read = this.#questions
      ? translatedQuestion(text, origin, this.#questions)
      : readYaml(text, origin, questionSchema);
    if (!read.ok) {
      this.diagnostics.push(...read.diagnostics);
      return undefined;
    }
    return { kind: 'question', question: this.#finish(read.value, line) };
  }

  #drill(text: string, line: number): Block | undefined {
    const read = readYaml(text, { file: this.#file, line: line + 1 }, drillSchema);
    if (!read.ok) {
      this.diagnostics.push(...read.diagnostics);
      return undefined;
    }
    const { ask, scenarios = [this.#scenario], ...rest } = read.value;
    const words = this.inline(Lexer.lexInline(ask.trim()), line);
    return { kind: 'drill', drill: { ...rest, ask: words, scenarios, line } };
  }

  #finish(source: QuestionSource, line: number): Question {
    const inline = (text: string) => this.inline(Lexer.lexInline(text.trim()), line);
    const shared = {
      id: source.id,
      line,
      ask: inline(source.ask),
      scenario: source.scenario ?? this.#scenario,
      ...('predict' in source && source.predict && { predict: source.predict }),
    };
    if (source.kind === 'explain')
      return { kind: 'explain', ...shared, lookFor: source['look-for'].map(inline) };
    if (source.kind === 'choice')
      return {
        kind: 'choice',
        ...shared,
        options: source.options.map(({ text, say, right }) => ({
          text: inline(text),
          say: inline(say),
          right,
        })),
      };
    const replies = {
      right: inline(source.right),
      otherwise: inline(source.otherwise),
      wrong: source.wrong.map(({ answer, say }) => ({ answer, say: inline(say) })),
    };
    // Kind and answers fit each other, as the schema says.
    return { ...source, ...shared, ...replies } as Question;
  }
}

/** The lexer writes some characters of text as HTML has them. */
function plainText(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** A token as one of Markdown's own: the lexer has no extensions, so it makes no others. */
function known(token: Token): MarkedToken {
  return token as MarkedToken;
}
