import type { Diagnostic } from '../../base/diagnostic.ts';
import { hex } from '../../base/hex.ts';
import type { SourceFiles } from '../image.ts';
import { LIMITS } from '../limits.ts';
import { Fault, type Range } from '../text/fault.ts';
import { plainLine } from '../text/line.ts';
import type { Problems } from '../text/problems.ts';
import { normal } from './normal.ts';

const INCLUDE_FOLDER = 'asm/include/';

/** What stands behind `#include`: a name in quotes or in angle brackets. */
export interface Inclusion {
  name: string;
  quoted: boolean;
}

/** Where an inclusion is looked for, in this order, which is cpp's: in quotes beside the includer first;
 * then in the folders of `-I`; then among the lab's headers. */
export function inclusionPaths(
  { name, quoted }: Inclusion,
  includer: string,
  folders: readonly string[],
): string[] {
  if (name.startsWith('/')) return [normal(name)];
  const beside = includer.slice(0, includer.lastIndexOf('/') + 1);
  const searched = folders.map((folder) => `${folder}/${name}`);
  return [
    ...(quoted ? [beside + name] : []),
    ...searched,
    INCLUDE_FOLDER + name,
    ...(quoted ? [name] : []),
  ].map(normal);
}

/** The source texts: finds inclusions, refuses what is not text, remembers what took part. */
export class Library {
  readonly used: { path: string; text: string }[] = [];
  readonly #indices = new Map<string, number>();
  readonly #files: SourceFiles;
  readonly #problems: Problems;
  #characters = 0;

  constructor(files: SourceFiles, problems: Problems) {
    this.#files = files;
    this.#problems = problems;
  }

  has(path: string): boolean {
    return Object.hasOwn(this.#files, path);
  }

  get paths(): string[] {
    return Object.keys(this.#files);
  }

  /** The position of a file that took part in `used`. */
  index(path: string): number {
    return this.#indices.get(path) ?? 0;
  }

  /** The path an inclusion means, if it is there. */
  resolve(inclusion: Inclusion, includer: string, folders: readonly string[]): string | undefined {
    return inclusionPaths(inclusion, includer, folders).find((path) => this.has(path));
  }

  /** The text of a file, or nothing after reporting why it cannot be assembled. */
  read(path: string, from?: Range): string {
    const text = this.#files[path] ?? '';
    this.#characters += text.length;
    if (this.#characters > LIMITS.sourceCharacters) {
      const mebibytes = LIMITS.sourceCharacters / 1024 / 1024;
      const reason = `more than ${mebibytes} MiB of source text`;
      const range = from ?? { line: plainLine('', path, 1), from: 0, to: 0 };
      throw new Fault(range, reason, 'assemble a smaller file', true);
    }
    if (!this.#indices.has(path)) {
      this.#indices.set(path, this.used.length);
      this.used.push({ path, text });
    }
    const problem = notText(path, text);
    if (!problem) return text;
    this.#problems.add('error', problem, problem.text, problem.message, problem.hint);
    return '';
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const CONTROL = /[\0-\x08\x0e-\x1f\x7f]/;
/** What stands for a byte that is not UTF-8. */
const UNDECODED = /\ufffd/g;
/** Some such bytes are a comment in another encoding; more than this share, and it is no text. */
const SOME_UNDECODED = 0.1;

function notText(path: string, text: string): Diagnostic | undefined {
  const refuse = (at: number, what: string) =>
    problemAt(
      path,
      text,
      at,
      text.charAt(at),
      `this is not text: it contains ${what}`,
      'assemble a source file',
    );
  const at = text.search(CONTROL);
  if (at >= 0) return refuse(at, `the character ${hex(text.charCodeAt(at))}`);
  const bytes = text.match(UNDECODED)?.length ?? 0;
  if (bytes > SOME_UNDECODED * text.length)
    return refuse(text.search(UNDECODED), 'a byte that is not UTF-8');
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end - start > LIMITS.lineCharacters) {
      const message = `the line is longer than ${LIMITS.lineCharacters} characters`;
      return problemAt(path, text, start, '', message, 'break it into several');
    }
    start = end + 1;
  }
  return undefined;
}

function problemAt(
  file: string,
  source: string,
  at: number,
  text: string,
  message: string,
  hint: string,
): Diagnostic {
  const before = source.slice(0, at);
  const line = before.split('\n').length;
  const column = at - (before.lastIndexOf('\n') + 1) + 1;
  return { severity: 'error', file, line, column, text, message, hint };
}
