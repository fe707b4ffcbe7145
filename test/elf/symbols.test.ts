import { describe, expect, test } from 'vitest';
import { symbolNamed, symbolsAt } from '../../src/assembler/lookup.ts';
import { readElf } from '../../src/elf/read-elf.ts';
import { bare, can } from './build.ts';
import { runElf } from './run-elf.ts';

const TEXT = `
        .globl  _start, read, __read, __libc_read, unsized
        .type   _start, @function
_start: call    read
        jmp     unsized
        .size   _start, .-_start

        .type   read, @function
        .type   __read, @function
        .type   __libc_read, @function
        .weak   read
__libc_read:
__read:
read:   testl   %eax, %eax
        jz      1f
        movl    $7, %eax
1:      ret
        .size   read, .-read
        .size   __read, .-__read
        .size   __libc_read, .-__libc_read

        .type   never, @function
never:  incl    %eax
        ret
        .size   never, .-never

        .symver unsized, memcpy@GLIBC_2.2.5

unsized:
        xorl    %edi, %edi
        movl    $60, %eax
        syscall

        .data
        .type   table, @object
table:  .quad   1, 2
        .size   table, .-table
        .equ    CONSTANT, 0x400
        .section .tbss, "awT", @nobits
        .type   mine, @object
mine:   .quad   0
`;

const EXACT = ['read', '__read', '__libc_read'];

describe.skipIf(!can('cc', '-static'))('names of a linked program', () => {
  const imageOf = (...flags: string[]) => {
    const result = readElf(bare(TEXT, ...flags).bytes, { path: 'prog' });
    if (!result.ok) throw new Error(result.message);
    return result.image;
  };

  test('functions and objects with their sizes, local and global', () => {
    const image = imageOf();
    expect(symbolNamed(image, 'never')).toMatchObject({ kind: 'function', size: 3, global: false });
    expect(symbolNamed(image, 'table')).toMatchObject({ kind: 'object', size: 16, typed: true });
    expect(symbolNamed(image, '_start')).toMatchObject({ kind: 'function', global: true });
    for (const none of ['CONSTANT', 'mine', '.text'])
      expect(symbolNamed(image, none)).toBeUndefined();
  });

  test('of several names for an address the plainest is found first', () => {
    const image = imageOf();
    const address = symbolNamed(image, 'read')?.address ?? 0;
    expect(symbolsAt(image, address + 2).map(({ name }) => name)).toEqual(EXACT);
  });

  test('a name without a size reaches to the end of its section; a version is dropped', () => {
    const image = imageOf();
    const unsized = symbolNamed(image, 'unsized');
    expect(unsized).toMatchObject({ kind: 'function', size: 9 });
    expect(symbolNamed(image, 'memcpy')?.address).toBe(unsized?.address);
  });

  test('a function that is reached is listed whole, another one not at all', async () => {
    const { trace } = await runElf(bare(TEXT).bytes);
    const listed = trace.instructions.map(({ att }) => att);
    expect(listed).toContain('movl $7, %eax');
    expect(listed).not.toContain('incl %eax');
    expect(new Set(trace.instructions.map(({ address }) => address)).size).toBe(listed.length);
  });

  test('a stripped program runs, without names and by what it executes', async () => {
    const { trace } = await runElf(bare(TEXT, '-s').bytes);
    expect(trace.outcome).toEqual({ kind: 'exited', code: 0 });
    expect(trace.image.symbols).toEqual([]);
    expect(trace.instructions.length).toBe(trace.steps);
  });
});
