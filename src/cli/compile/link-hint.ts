/** What linkers say where there is no library to link statically. */
const NO_LIBRARY =
  /cannot find -l(\S+?):?(?=\s|$)|unable to find library -l(\S+)|library not found for -l(\S+)/;

const PACKAGES =
  'Debian and Ubuntu have it in libc6-dev and libstdc++-dev, Fedora in glibc-static and libstdc++-static; ' +
  'with musl-tools, CC=musl-gcc has its own';

/** What a person can do about what a linker said, to follow a sentence; empty where nothing is known. */
export function linkHint(said: string, files: readonly string[]): string {
  const [, ...names] = NO_LIBRARY.exec(said) ?? [];
  const library = names.find(Boolean);
  if (library && ['c', 'm', 'gcc', 'stdc++'].includes(library))
    return `, as lib${library}.a, for programs without shared libraries, is not installed (${PACKAGES})`;
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return " (it has to become a program for x86-64 Linux: CC='zig cc -target x86_64-linux-musl' makes one)";
  if (/multiple definition|duplicate symbol/.test(said) && /[`'"]?main\b/.test(said))
    return ' (one program has one main)';
  if (/undefined (reference|symbol)/.test(said) && files.length === 1)
    return ' by itself (name every file of the program)';
  return '';
}
