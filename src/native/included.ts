import { inclusionsOf } from '../assembler/cpp/inclusions.ts';
import { inclusionPaths } from '../assembler/cpp/library.ts';
import { normal } from '../assembler/cpp/normal.ts';
import type { SourceFiles } from '../assembler/image.ts';

/** Where inclusions lie that do not lie beside their includer. */
export const INCLUDE = 'include';

/**
 * Puts what a text includes into a folder, where a compiler finds it that is told of `include`.
 * @param path the text's key among the sources
 * @param to its place in the folder
 * @param folders those of `-I`
 * @returns the name of an inclusion that has no place in the folder, if there is one
 */
export function putIncluded(
  path: string,
  to: string,
  sources: SourceFiles,
  folders: readonly string[],
  folder: Record<string, string>,
): string | undefined {
  const beside = path.slice(0, path.lastIndexOf('/') + 1);
  for (const name of inclusionsOf(sources[path])) {
    const found = inclusionPaths({ name, quoted: true }, path, folders).find((each) =>
      Object.hasOwn(sources, each),
    );
    // What is nowhere is in a part of the text that is left out.
    if (!found) continue;
    const own = found === normal(beside + name);
    const place = own
      ? normal(to.slice(0, to.lastIndexOf('/') + 1) + name)
      : normal(`${INCLUDE}/${name}`);
    if (place.startsWith('..') || place.startsWith('/')) return name;
    if (folder[place] !== undefined) continue;
    folder[place] = sources[found];
    const outside = putIncluded(found, place, sources, folders, folder);
    if (outside) return outside;
  }
  return undefined;
}
