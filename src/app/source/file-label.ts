/** A file's name; with its folder where another file of the run has the same: `switches/libco.S`. */
export function fileLabel(path: string, paths: readonly string[]): string {
  const name = last(path, 1);
  const alone = paths.every((other) => other === path || last(other, 1) !== name);
  return alone ? name : last(path, 2);
}

/** The last parts of a path. */
const last = (path: string, parts: number) => path.split('/').slice(-parts).join('/');
