import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { compiledFiles, compiledPath, withCompiledTexts } from '../assembler/compiled-texts.ts';
import type { CompiledFile, Image } from '../assembler/image.ts';
import { isSystemFile } from '../trace/my-code.ts';

/** In bytes: a larger file is no source that a person wrote. */
const LARGEST = 2 ** 20;

/** What sources are called. A program can name any file as its source; no other is read. */
const SOURCE = /\.(?:c|cc|cpp|cxx|c\+\+|h|hh|hpp|hxx|inc|inl|ipp|tcc|s|asm|rs|d|zig|m|f90)$/i;

/**
 * The image of the program at `path` with the texts that it was compiled from, as far as they are found: where the
 * compiler read them, beside the program, or in the current folder.
 */
export function withTextsFound(image: Image, path: string): Image {
  const texts: Record<string, string> = {};
  for (const each of compiledFiles(image)) {
    const text = SOURCE.test(each.file) && !isSystemFile(each) ? findText(each, path) : undefined;
    if (text === undefined) continue;
    // Files of several folders may have one name.
    texts[each.file in texts ? compiledPath(each) : each.file] = text;
  }
  return withCompiledTexts(image, texts);
}

function findText(each: CompiledFile, path: string): string | undefined {
  const beside = dirname(path);
  const name = basename(each.file);
  const places = [resolve(beside, compiledPath(each)), resolve(beside, each.file)];
  for (const place of [...places, resolve(beside, name), resolve(each.file), resolve(name)]) {
    const text = readText(place);
    if (text !== undefined) return text;
  }
  return undefined;
}

function readText(path: string): string | undefined {
  try {
    const stat = statSync(path);
    if (!stat.isFile() || stat.size > LARGEST) return undefined;
    const text = readFileSync(path, 'utf8');
    return text.includes('\0') ? undefined : text.replaceAll('\r\n', '\n');
  } catch {
    // It is named for debuggers; nothing depends on it.
    return undefined;
  }
}
