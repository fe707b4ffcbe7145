import { derived } from '../base/derived.ts';
import { normal } from './cpp/normal.ts';
import type { CompiledFile, CompiledSpan, Image, SourceFiles } from './image.ts';

/** The whole path of a file that a compiler read, as far as it is known. */
export function compiledPath({ file, folder }: CompiledFile): string {
  return normal(folder === undefined || file.startsWith('/') ? file : `${folder}/${file}`);
}

/** The files that a compiler read, each once. */
export const compiledFiles = derived((image: Image): CompiledFile[] => {
  const found = new Map<string, CompiledFile>();
  for (const { file, folder } of image.compiled)
    found.set(`${folder}\0${file}`, { file, ...(folder !== undefined && { folder }) });
  return [...found.values()];
});

/** The image with the texts that it was compiled from, as far as they are among `texts`. */
export function withCompiledTexts(image: Image, texts: SourceFiles): Image {
  const paths = byName(Object.keys(texts));
  const known = new Set(image.files.map(({ path }) => path));
  const added = new Set<string>();
  for (const each of compiledFiles(image)) {
    const path = find(paths, each);
    if (path !== undefined && !known.has(path)) added.add(path);
  }
  if (added.size === 0) return image;
  const files = [...added].sort().map((path) => ({ path, text: texts[path] }));
  return { ...image, files: [...image.files, ...files] };
}

/** For a file that a compiler read its text's index in `Image.files`, or -1. */
export const compiledText = derived((image: Image) => {
  const paths = image.files.map(({ path }) => path);
  const names = byName(paths);
  const known = new Map<string, number>();
  return (each: CompiledFile): number => {
    const key = `${each.folder}\0${each.file}`;
    let index = known.get(key);
    if (index === undefined) {
      const path = find(names, each);
      index = path === undefined ? -1 : paths.indexOf(path);
      known.set(key, index);
    }
    return index;
  };
});

/** The text of a line that a compiler read, if its file is in the image. */
export function compiledLine(image: Image, span: CompiledSpan): string | undefined {
  return linesOf(image)[compiledText(image)(span)]?.[span.line - 1];
}

const linesOf = derived(({ files }: Image) => files.map(({ text }) => text.split('\n')));

/** Paths by the name they end in. */
function byName(paths: readonly string[]): ReadonlyMap<string, string[]> {
  const result = new Map<string, string[]>();
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const same = result.get(name);
    if (same) same.push(path);
    else result.set(name, [path]);
  }
  return result;
}

/** The path that is meant: the very one, or the one that ends as the compiler's does for longest, unless several do. */
function find(paths: ReadonlyMap<string, string[]>, each: CompiledFile): string | undefined {
  const whole = compiledPath(each);
  const wanted = whole.split('/').reverse();
  const named = paths.get(wanted[0]) ?? [];
  const exact = named.find((path) => path === each.file || path === whole);
  if (exact !== undefined) return exact;
  const candidates = named.map((path) => {
    const parts = normal(path).split('/').reverse();
    const differs = parts.findIndex((part, i) => part !== wanted[i]);
    // A path that is an ending as a whole beats one that goes on otherwise.
    return { path, common: differs < 0 ? parts.length + 0.5 : differs };
  });
  candidates.sort((a, b) => b.common - a.common);
  const [best, second] = candidates;
  return best && best.common !== second?.common ? best.path : undefined;
}
