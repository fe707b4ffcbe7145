import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { CompiledFile } from '../assembler/image.ts';

/** In bytes: a larger file is no source that a person wrote. */
const LARGEST = 2 ** 20;

/**
 * The lines of a file that a compiler read, for the assembly at `path`: where `.file` says that it is, or
 * beside the assembly, which may have been taken elsewhere. None where no such text is to be had.
 */
export function compiledLines({ file, folder = '' }: CompiledFile, path: string): string[] {
  const beside = dirname(path);
  const places = [resolve(beside, folder, file), resolve(beside, file)];
  for (const place of [...places, resolve(beside, basename(file))]) {
    const text = readText(place);
    if (text !== undefined) return text.split(/\r?\n/);
  }
  return [];
}

function readText(path: string): string | undefined {
  try {
    const stat = statSync(path);
    if (!stat.isFile() || stat.size > LARGEST) return undefined;
    const text = readFileSync(path, 'utf8');
    return text.includes('\0') ? undefined : text;
  } catch {
    // It is named for debuggers; nothing depends on it.
    return undefined;
  }
}
