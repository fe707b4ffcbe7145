import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SYSTEM_CALLS, systemCallName } from '../../src/machine/kernel/system-calls.ts';
import { runMain, SOURCES } from './lab.ts';

const KINDS = Object.entries(SYSTEM_CALLS);

test('a number for each, a name for each number', () => {
  const numbers = KINDS.map(([, { number }]) => number);
  expect(new Set(numbers).size).toBe(numbers.length);
});

test('asm/include/syscalls.h has the numbers of all calls that the lab answers', () => {
  const defined = [...SOURCES['asm/include/syscalls.h'].matchAll(/#define __NR_(\w+) (\d+)/g)];
  expect(Object.fromEntries(defined.map(([, name, number]) => [name, Number(number)]))).toEqual(
    Object.fromEntries(KINDS.map(([name, { number }]) => [name, number])),
  );
});

test('the README names all calls that the lab answers', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const list = /^- System calls: ([^.]*)\./m.exec(readme)?.[1] ?? '';
  const named = [...list.matchAll(/`(\w+)`/g)].map(([, name]) => name);
  expect(named.sort()).toEqual(KINDS.map(([name]) => name).sort());
});

/** Calls that a program may well make, and the lab does not answer. */
const OTHERS = { pipe: 22, socket: 41, clone: 56, fork: 57, execve: 59, io_uring_setup: 425 };

test('a call is selected by the lower half of rax; any other answers ENOSYS, by its name', async () => {
  const reader = await runMain(
    [...Object.values(OTHERS), 9999]
      .map((number) => `movabsq $0x100000000 + ${number}, %rax\nsyscall`)
      .concat('ret')
      .join('\n'),
  );
  const { calls } = reader.trace;
  expect(calls.map(({ result }) => BigInt.asIntN(64, result))).toEqual(Array(7).fill(-38n));
  expect(calls.map(({ number }) => systemCallName(number))).toEqual([
    ...Object.keys(OTHERS),
    'system call 9999',
  ]);
});

test('every call that the lab answers has its name in the list of all', () => {
  for (const [name, { number }] of KINDS) expect(systemCallName(number)).toBe(name);
});
