import { LIMITS } from '../../assembler/limits.ts';
import { foreignFile, isElf } from '../../elf/foreign.ts';
import { isCourseFile } from '../../lessons/course-start.ts';
import { isPortfolio } from '../../lessons/portfolio-start.ts';
import { isRunFile } from '../../trace/run-file.ts';

/** What the bytes of a file are. `note` is worth telling; `message` says what a file that is refused is, and what to
 * do, without the file's name. */
export type Content =
  | { kind: 'text'; text: string; note?: string }
  | { kind: 'elf' }
  | { kind: 'run' }
  | { kind: 'portfolio' }
  | { kind: 'course' }
  | { kind: 'refused'; message: string };

/** Characters that a text has none of. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const CONTROL = /[\0-\x06\x0e-\x1a\x1c-\x1f\x7f]/;

/** What a file is, by what is in it. */
export function classify(bytes: Uint8Array): Content {
  if (isElf(bytes)) return { kind: 'elf' };
  if (isRunFile(bytes)) return { kind: 'run' };
  if (isPortfolio(bytes)) return { kind: 'portfolio' };
  if (isCourseFile(bytes)) return { kind: 'course' };
  const foreign = foreignFile(bytes);
  if (foreign) return refuse(foreign);
  if (bytes.length > LIMITS.sourceCharacters) {
    const most = LIMITS.sourceCharacters / 2 ** 20;
    const size = (bytes.length / 2 ** 20).toFixed(1);
    return refuse(`the file has ${size} MiB; the lab reads at most ${most} MiB of source text`);
  }
  return decode(bytes);
}

const refuse = (message: string): Content => ({ kind: 'refused', message });

function decode(bytes: Uint8Array): Content {
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-16be';
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return checked(new TextDecoder(wide).decode(bytes), 'It was UTF-16 and is kept as UTF-8.');
  try {
    return checked(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    return checked(text, 'It is not UTF-8; it was read as Latin-1 and is kept as UTF-8.');
  }
}

function checked(text: string, note?: string): Content {
  const at = CONTROL.exec(text);
  if (at) {
    const code = at[0].charCodeAt(0).toString(16).padStart(2, '0');
    return refuse(
      `this is not text: it contains the character 0x${code}. Open a source text, or a program for Linux (ELF)`,
    );
  }
  return { kind: 'text', text, ...(note && { note }) };
}
