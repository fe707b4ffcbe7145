import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SYSTEM_CALLS } from '../../src/machine/kernel/system-calls.ts';
import { runMain, SOURCES } from './lab.ts';

const KINDS = Object.entries(SYSTEM_CALLS);
const ANSWERED = KINDS.filter(([, kind]) => 'answer' in kind);

test('a number for each, a name for each number', () => {
  const numbers = KINDS.map(([, { number }]) => number);
  expect(new Set(numbers).size).toBe(numbers.length);
});

test('asm/include/syscalls.h has the numbers of all calls that the lab answers', () => {
  const defined = [...SOURCES['asm/include/syscalls.h'].matchAll(/#define __NR_(\w+) (\d+)/g)];
  expect(Object.fromEntries(defined.map(([, name, number]) => [name, Number(number)]))).toEqual(
    Object.fromEntries(ANSWERED.map(([name, { number }]) => [name, number])),
  );
});

test('the README names all calls that the lab answers', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const list = /^- System calls: ([^.]*)\./m.exec(readme)?.[1] ?? '';
  const named = [...list.matchAll(/`(\w+)`/g)].map(([, name]) => name);
  expect(named.sort()).toEqual(ANSWERED.map(([name]) => name).sort());
});

test('a call is selected by the lower half of rax; any other answers ENOSYS', async () => {
  const reader = await runMain(
    KINDS.filter(([, kind]) => !('answer' in kind))
      .map(([, { number }]) => `movabsq $0x100000000 + ${number}, %rax\nsyscall`)
      .concat('movl $9999, %eax', 'syscall', 'ret')
      .join('\n'),
  );
  const results = reader.trace.calls.map(({ result }) => BigInt.asIntN(64, result));
  expect(results).toEqual(Array(KINDS.length - ANSWERED.length + 1).fill(-38n));
});
