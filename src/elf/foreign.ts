const PICTURE = 'it is a picture; the lab takes source texts, programs for Linux and saved runs';

/** What a file begins with that is no source text, and what it is. */
const KINDS: readonly [start: readonly number[], what: string][] = [
  [[0x23, 0x21], "it is a script: the lab runs machine code, not the script's interpreter"],
  [
    [...'!<arch>\n'].map(code),
    "it is an archive of object files; link a program with it: 'gcc -static main.o library.a -o prog'",
  ],
  [
    [...'!<thin>\n'].map(code),
    "it is an archive of object files; link a program with it: 'gcc -static main.o library.a -o prog'",
  ],
  [
    [0xcf, 0xfa, 0xed, 0xfe],
    "it is a program for macOS; compile it for Linux: 'gcc -static' there",
  ],
  [
    [0xce, 0xfa, 0xed, 0xfe],
    "it is a program for macOS; compile it for Linux: 'gcc -static' there",
  ],
  [
    [0xca, 0xfe, 0xba, 0xbe],
    "it is a program for macOS or Java; compile it for Linux: 'gcc -static' there",
  ],
  [[0x89, 0x50, 0x4e, 0x47], PICTURE],
  [[0xff, 0xd8, 0xff], PICTURE],
  [[...'GIF8'].map(code), PICTURE],
  [
    [...'%PDF'].map(code),
    "it is a PDF document; copy the program's text out of it into a file of its own",
  ],
  [[0x4d, 0x5a], "it is a program for Windows; compile it for Linux: 'gcc -static' there"],
  [[0x1f, 0x8b], "it is compressed; unpack it with 'gunzip' or 'tar xzf'"],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], "it is compressed; unpack it with 'unxz' or 'tar xJf'"],
  [[0x28, 0xb5, 0x2f, 0xfd], "it is compressed; unpack it with 'unzstd'"],
  [[...'BZh'].map(code), "it is compressed; unpack it with 'bunzip2' or 'tar xjf'"],
  [[0x50, 0x4b, 0x03, 0x04], "it is a zip archive; unpack it with 'unzip'"],
  [[0x00, 0x61, 0x73, 0x6d], "it is WebAssembly; compile it for x86-64: 'gcc -static'"],
  [
    [...'BC'].map(code).concat(0xc0, 0xde),
    "it is LLVM's bitcode; compile it on: 'clang -static prog.bc -o prog'",
  ],
];

function code(letter: string): number {
  return letter.charCodeAt(0);
}

const begins = (bytes: Uint8Array, start: readonly number[]) =>
  bytes.length >= start.length && start.every((byte, i) => bytes[i] === byte);

/** True for a file that begins like an ELF file. */
export const isElf = (bytes: Uint8Array): boolean => begins(bytes, [0x7f, 0x45, 0x4c, 0x46]);

/** What a file is that is neither a source text nor an ELF file, and what helps; undefined if it could be one. */
export function foreignFile(bytes: Uint8Array): string | undefined {
  return KINDS.find(([start]) => begins(bytes, start))?.[1];
}
