import type { Image, SourceFiles } from '../assembler/image.ts';
import { formatDiagnostic } from '../base/diagnostic.ts';
import { didYouMean } from '../base/suggest.ts';
import { patient } from './slow-clock.ts';

/** What a student hands in: one text. */
export interface Submission {
  /** How messages call it. */
  path: string;
  text: string;
}

/** The key of the submission among the files that are assembled. */
export const SUBMISSION = 'submission.S';

/** Far more than any exercise needs, and little enough to be assembled for every round. */
const MOST_LINES = 5000;
const MOST_CHARACTERS = 200_000;
const MOST_BYTES = 65_536;

export type Read = { ok: true } | { ok: false; message: string; line?: number };

/**
 * Assembles a submission by itself, with `provided` beside it, and looks whether it defines what
 * the exercise asks for.
 * @param headers all that it may include
 */
export async function readSubmission(
  { path, text }: Submission,
  symbols: readonly string[],
  provided: string,
  headers: SourceFiles,
): Promise<Read> {
  const lines = text.split('\n').length;
  if (text.trim() === '') return { ok: false, message: `${path}:1: the file is empty` };
  if (lines > MOST_LINES || text.length > MOST_CHARACTERS)
    return {
      ok: false,
      message: `${path}:1: the file has ${lines} lines and ${text.length} characters; a solution has at most ${MOST_LINES} and ${MOST_CHARACTERS}`,
    };
  const { assemble } = await import('../assembler/assemble.ts');
  const files = { ...headers, [SUBMISSION]: text, [PROVIDED]: provided };
  const units = provided ? [SUBMISSION, PROVIDED] : [SUBMISSION];
  const result = await assemble({ files, units, now: patient });
  if (!result.ok) {
    const first = result.diagnostics[0];
    const named = first.file === SUBMISSION ? { ...first, file: path } : first;
    return { ok: false, message: formatDiagnostic(named), line: first.line };
  }
  const missing = result.warnings.find(({ message }) => message.startsWith('undefined symbol'));
  if (missing)
    return {
      ok: false,
      message: formatDiagnostic({ ...missing, severity: 'error', file: path }),
      line: missing.line,
    };
  return check(path, result.image, symbols);
}

/** The key of the functions that an exercise gives. */
export const PROVIDED = 'provided.S';

/** The key of the unit that calls the submission. */
export const HARNESS = 'harness.S';

function check(path: string, image: Image, symbols: readonly string[]): Read {
  const own = image.symbols.filter(({ place }) => place.file !== PROVIDED);
  for (const name of symbols) {
    const found = own.find((symbol) => symbol.name === name);
    if (!found) {
      const hint = didYouMean(
        name,
        own.map((symbol) => symbol.name),
      );
      const message = `${path}:1: '${name}' is not defined; write '.globl ${name}' and the label '${name}:'${hint ? ` (${hint})` : ''}`;
      return { ok: false, message };
    }
    const { line } = found.place;
    if (!found.global)
      return {
        ok: false,
        line,
        message: `${path}:${line}: '${name}' is not global; add '.globl ${name}'`,
      };
    const section = image.sections.find(
      ({ address, size }) => found.address >= address && found.address < address + size,
    );
    if (!section?.executable)
      return {
        ok: false,
        line,
        message: `${path}:${line}: there is no code at '${name}'; put '.text' above it`,
      };
    if (section.writable)
      return {
        ok: false,
        line,
        message: `${path}:${line}: '${name}' is in a writable section; put it into .text`,
      };
  }
  const size = image.sections.reduce((sum, section) => sum + section.size, 0);
  if (size > MOST_BYTES)
    return {
      ok: false,
      message: `${path}:1: code and data take ${size} bytes; a solution takes at most ${MOST_BYTES}`,
    };
  return { ok: true };
}
