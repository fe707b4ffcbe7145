import { expect, test } from 'vitest';
import { withLines } from '../compilers/with-lines.ts';
import { file, swaplab } from './swaplab.ts';

test('lists the steps that answer, with their sentences', async () => {
  const { code, stdout, stderr } = await swaplab(['find', 'ping-pong-glibc', 'write rbx']);
  expect(code).toBe(0);
  const lines = stdout.trimEnd().split('\n');
  expect(lines).toHaveLength(6);
  expect(lines[0]).toMatch(
    /^ 38 {2}B {2}movq 128\(%rsi\), %rbx restores rbx = 0xb0b0…b00b from B's/,
  );
  expect(stderr).toBe('rbx is written: 6 times in 330 steps\n');
});

test('says where code without lines of C is', async () => {
  const { stdout } = await swaplab(['find', 'ping-pong-glibc', 'write rbx', '--limit', '1']);
  expect(stdout).toMatch(/ In swapcontext \+ \d+\.\n$/);
  const json = await swaplab(['find', 'ping-pong-glibc', 'write rbx', '--limit', '1', '--json']);
  expect(JSON.parse(json.stdout).hits[0].place).toMatch(/^in swapcontext \+ \d+$/);
});

test('says which line called code that has none', async () => {
  const name = file('co.s', withLines('xorl %eax, %eax'));
  const { stdout } = await swaplab(['find', name, 'a_sp', '--limit', '9']);
  expect(stdout).toMatch(/ In swap \+ \d+, from main \+ \d+, co\.c:\d+\.\n/);
});

test('prints so many, and says that there are more', async () => {
  const { code, stdout, stderr } = await swaplab([
    'find',
    'ping-pong-glibc',
    'rbx',
    '--limit',
    '2',
  ]);
  expect(code).toBe(0);
  expect(stdout.match(/^ *\d+ {2}[AB] {2}(?:read|written): /gm)).toHaveLength(2);
  expect(stderr).toContain('the first 2 of more');
});

test('as JSON', async () => {
  const { stdout } = await swaplab(['find', 'ping-pong-glibc', 'rt_sigprocmask', '--json']);
  const { words, hits } = JSON.parse(stdout);
  expect(words).toBe('the system call rt_sigprocmask is made');
  expect(hits).toHaveLength(6);
  expect(hits[0]).toMatchObject({
    step: 30,
    position: 31,
    how: 'called',
    context: 'A',
    text: 'syscall',
  });
  const none = await swaplab(['find', 'ping-pong-glibc', 'value 77', '--json']);
  expect(JSON.parse(none.stdout)).toEqual({ words: 'the value 77 appears', hits: [] });
});

test('exits with 1 where there is none', async () => {
  const { code, stdout, stderr } = await swaplab(['find', 'ping-pong-glibc', 'value 77']);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toBe('the value 77 appears: never\n');
});

test('points at what it does not understand', async () => {
  const { code, stderr } = await swaplab(['find', 'ping-pong-glibc', 'write rbx if context == C']);
  expect(code).toBe(2);
  expect(stderr).toBe(
    `write rbx if context == C\n${' '.repeat(24)}^ no context is called 'C'; did you mean 'A'?\n`,
  );
});

test('asks from a step', async () => {
  const here = await swaplab(['find', 'ping-pong-glibc', 'value rbx', '--at', '40']);
  const there = await swaplab(['find', 'ping-pong-glibc', 'value 0xb0b0b0b0b0b0b00b']);
  expect(here.stdout).toBe(there.stdout);
  expect((await swaplab(['find', 'ping-pong-glibc', '+2', '--at', '10'])).stdout).toMatch(
    /^ 12 {2}A/,
  );
});

test('of a program that is started as run starts it', async () => {
  const name = file(
    'failing.S',
    '#include "syscalls.h"\n.globl main\nmain: movl $__NR_getpid, %eax\nsyscall\nret\n',
  );
  const failed = await swaplab(['find', name, 'i64(rax) < 0', '--fail-syscall', '1']);
  expect(failed.stdout).toMatch(/^ *\d+ {2}A {2}syscall: getpid\(\) = −EFAULT/);
  expect((await swaplab(['find', name, 'i64(rax) < 0'])).code).toBe(1);
  const none = await swaplab(['find', name, 'ret', '--fail-syscall', '7', '--signal', 'ALRM@900']);
  expect(none.stderr).toContain('note: no system call failed: there were 2, not 7');
  expect(none.stderr).toMatch(/note: .*ALRM/);
});
