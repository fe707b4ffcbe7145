/** Files whose names end so are texts of a program; of a folder, these are taken. */
const SOURCE = /\.(s|asm|c|h|inc|cc|cpp|cxx|hh|hpp|hxx|def|i|ld)$/i;

/** Whether a file of a folder that was dropped is one to look at: a source, a run, or maybe a program, which has no ending
 * or any of a few. */
export function isWanted(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return SOURCE.test(name) || /\.(swaplab|elf|out|bin)$/i.test(name) || /^[^.]+$/.test(name);
}

/** The folder that all of these paths begin with; empty if there is none. */
export function commonFolder(paths: readonly string[]): string {
  const [first = ''] = paths;
  const folder = first.slice(0, first.indexOf('/') + 1);
  return folder && paths.every((path) => path.startsWith(folder)) ? folder : '';
}

/** A name that can stand in a path of the lab. */
export function plainName(name: string): string {
  return name.replace(/[^\w.+-]/g, '_').replace(/^\.+/, '_') || 'file';
}

/** A path within a project: each part as `plainName` has it. */
export function plainPath(path: string): string {
  return path.split('/').filter(Boolean).map(plainName).join('/');
}

/** What a project of these files is called: as the folder, the program, the file with the entry, or the first. */
export function projectName(
  folder: string,
  files: readonly { path: string; text?: string; bytes?: unknown }[],
): string {
  if (folder) return plainName(folder.replace(/\/$/, ''));
  const program = files.find(({ bytes }) => bytes);
  const entry = files.find(({ text = '' }) => /^\s*(main|_start):|\bint\s+main\s*\(/m.test(text));
  const { path } = program ?? entry ?? files[0];
  return plainName(path.slice(path.lastIndexOf('/') + 1).replace(/(?!^)\.[^.]*$/, ''));
}

/** What to type for a C file that came without what a compiler makes of it. */
export function toCompile(path: string): string {
  const cc = /\.(cc|cpp|cxx)$/i.test(path) ? 'g++' : 'gcc';
  const name = path.slice(path.lastIndexOf('/') + 1);
  return (
    `The page has no compiler. Compile ${name} first: '${cc} -g -O1 -S ${name}', and open the .s beside it; or ` +
    `'${cc} -static -g ${name}', and open a.out beside it. In a terminal 'npx swaplab run ${name}' does it by itself.`
  );
}
