import { assemble } from '../assembler/assemble.ts';
import type { SourceFiles } from '../assembler/image.ts';
import { findConvention } from '../machine/shapes/find.ts';
import { type NativeFolder, type NativeTexts, nativeFolder } from './native-folder.ts';

/**
 * The folder of a text handed in for an exercise.
 * @param name what its file is to be called
 * @param symbol the switch in it
 * @param files the lab's sources
 */
export async function folderOfText(
  { name, text, symbol }: { name: string; text: string; symbol: string },
  files: SourceFiles,
  texts: NativeTexts,
): Promise<NativeFolder> {
  const all = { ...files, [name]: text };
  const assembled = await assemble({ files: all, units: [name] });
  if (!assembled.ok) {
    const [{ line, message }] = assembled.diagnostics;
    return { ok: false, message: `line ${line}: ${message}` };
  }
  const found = findConvention(assembled.image, { symbol });
  if (!found.ok) return found;
  const { convention, words } = found;
  return nativeFolder({ name, path: name, files: all, convention, words }, texts);
}
