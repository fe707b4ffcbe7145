import { describe, expect, test } from 'vitest';
import { readElf } from '../../src/elf/read-elf.ts';
import { bare, built, can } from './build.ts';
import { EXIT, elfFile, type MadeHeader, type MadeSegment } from './elf-file.ts';

const CODE: MadeSegment = { address: 0x400000, bytes: EXIT(0) };

function messageFor(bytes: Uint8Array): string {
  const result = readElf(bytes, { path: './prog' });
  return result.ok ? '' : result.message;
}

const made = (header: MadeHeader, ...segments: MadeSegment[]) =>
  messageFor(elfFile(segments.length > 0 ? segments : [CODE], header));

test.each<[what: string, header: MadeHeader, told: string]>([
  ['another machine', { machine: 183 }, 'made for 64-bit ARM; compile it for x86-64'],
  ['an unknown machine', { machine: 999 }, 'made for machine 999'],
  ['32 bits', { machine: 3, bits: 1 }, 'made for 32-bit x86'],
  ['x32', { bits: 1 }, "32-bit addresses (x32); compile it with 'gcc -m64 -static'"],
  ['big-endian', { machine: 21, order: 2 }, 'made for 64-bit PowerPC'],
  ['an object file', { type: 1 }, "not linked yet; link it: 'gcc -static prog.o -o prog'"],
  ['a core dump', { type: 4 }, 'a core dump'],
  ['an unknown type', { type: 77 }, 'no type of file 77'],
  ['a shared library', { type: 3 }, 'a shared library'],
  ['headers of another size', { headerSize: 32 }, 'program headers are damaged'],
  ['more headers than the file has', { count: 60_000 }, 'the file is cut off'],
])('%s is told', (_, header, told) => {
  expect(made(header)).toMatch(/^\.\/prog can't be run: /);
  expect(made(header)).toContain(told);
});

test.each<[what: string, segment: Partial<MadeSegment>, told: string]>([
  ['terabytes of memory', { memorySize: 2n ** 42n }, 'needs 4194305 MiB of memory'],
  ['more than there are addresses', { memorySize: 2n ** 64n - 1n }, 'MiB of memory'],
  ['less in memory than in the file', { fileSize: 12, memorySize: 6 }, 'longer in the file'],
  ['the null page', { address: 0 }, 'wants to lie at 0x0, where Linux lets no program lie'],
  ['the kernel', { address: 2 ** 47 }, 'where Linux lets no program lie'],
  ['a part that is not in the file', { offset: 0x10000 }, 'the file is cut off'],
  ['pages that do not fit', { offset: 0x41 }, 'placed differently within its page'],
])('a segment that wants %s is told', (_, segment, told) => {
  expect(made({}, CODE, { ...CODE, address: 0x500000, memorySize: 2 ** 20, ...segment })).toContain(
    told,
  );
});

test('nothing to load, and too many pieces, are told', () => {
  expect(messageFor(elfFile([]))).toContain('nothing to load into memory');
  const many = Array.from({ length: 65 }, (_, i) => ({ ...CODE, address: 0x400000 + i * 8192 }));
  expect(messageFor(elfFile(many))).toContain('65 loadable segments; the lab takes 64');
});

test.each<[what: string, start: string | number[], told: string]>([
  ['a script', '#!/bin/sh\necho\n', 'a script'],
  ['an archive', '!<arch>\nx', "an archive of object files; link a program with it: 'gcc -static"],
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 13, 10], 'it is a picture'],
  ['a program for macOS', [0xcf, 0xfa, 0xed, 0xfe, 7], 'for macOS'],
  ['a program for Windows', [0x4d, 0x5a, 0x90, 0], 'for Windows'],
  ['a compressed file', [0x1f, 0x8b, 8], "compressed; unpack it with 'gunzip'"],
  ['something else', 'hello', 'no program'],
])('%s is told', (_, start, told) => {
  const bytes =
    typeof start === 'string' ? new TextEncoder().encode(start) : Uint8Array.from(start);
  expect(messageFor(bytes)).toContain(told);
});

describe.skipIf(!can('cc'))('what a linker makes', () => {
  const C = 'int main(void) { return 0; }';

  test('a dynamically linked program is told', () => {
    for (const flag of ['-pie', '-no-pie'])
      expect(messageFor(built('cc', C, '-x', 'c', flag).bytes)).toContain(
        "linked dynamically; the lab runs programs that are linked statically: 'gcc -static'",
      );
  });

  test('a shared library and an object file are told', () => {
    expect(messageFor(built('cc', C, '-x', 'c', '-shared', '-fPIC').bytes)).toContain(
      'shared library',
    );
    expect(messageFor(built('cc', C, '-x', 'c', '-c').bytes)).toContain('object file');
  });

  test('a file that was cut off anywhere is a program or a message', () => {
    const { bytes } = bare('.globl _start\n_start: hlt\n.data\n.quad 1\n');
    for (let length = 0; length < bytes.length; length += 97) {
      const result = readElf(bytes.subarray(0, length), { path: 'cut' });
      if (!result.ok) expect(result.message).toMatch(/^cut can't be run: .+/);
    }
  });
});
