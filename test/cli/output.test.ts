import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readElf } from '../../src/elf/read-elf.ts';
import { file, folder, swaplab } from './swaplab.ts';

const HELLO = `        .globl _start
_start: movl $1, %eax
        movl $1, %edi
        leaq text(%rip), %rsi
        movl $6, %edx
        syscall
        incl counter(%rip)
        movl counter(%rip), %edi
        movl $60, %eax
        syscall
        .section .rodata
text:   .ascii "hello\\n"
        .data
counter: .long 6
        .bss
        .skip 100000
`;

test('a program is written as Linux runs it, and as the lab reads it', async () => {
  const { code, stdout, stderr } = await swaplab(['asm', file('hello.S', HELLO), '-o', 'hello']);
  expect([code, stdout, stderr]).toEqual([0, 'hello: begins at _start\n', '']);
  const path = join(folder, 'hello');
  const read = readElf(readFileSync(path), { path });
  if (!read.ok) throw new Error(read.message);
  expect(read.image.symbols.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['_start', 'counter']),
  );
  const [first] = read.image.compiled;
  expect([first.line, first.file.endsWith('hello.S')]).toEqual([2, true]);
  const inLab = await swaplab(['run', 'hello']);
  expect([inLab.code, inLab.stdout.split('\n')[0]]).toEqual([1, 'hello']);
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  const native = spawnSync(path, { encoding: 'utf8' });
  expect([native.status, native.stdout]).toEqual([7, 'hello\n']);
});

test('what returns to the lab is for debuggers', async () => {
  const { code, stderr } = await swaplab(['asm', 'ping-pong-glibc', '--output', 'ping-pong']);
  expect(code).toBe(0);
  expect(stderr).toContain('note: main returns to the lab');
});

test('a file that cannot be written is told', async () => {
  const { code, stderr } = await swaplab(['asm', 'first-entry', '--output', 'no/such/folder']);
  expect([code, stderr]).toEqual([2, "no/such/folder: it can't be written (ENOENT)\n"]);
});
