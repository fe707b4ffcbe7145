import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { file, folder, swaplab, swaplabProcess } from './swaplab.ts';

const MAIN = (body: string) =>
  `        .globl main\nmain:   ${body.replaceAll('\n', '\n        ')}\n`;

test('a scenario: its output, its end and what its switches cost', async () => {
  const { code, stdout, stderr } = await swaplab(['run', 'ping-pong-glibc']);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^ping-pong-glibc: main returned 0 after 330 steps\n/);
  expect(stdout).toContain('2 contexts (A, B), 6 switches, 6 system calls');
  expect(stdout.match(/^switch \d .* 50 +19 +18 +168 +160 +1$/gm)?.length).toBe(6);
});

test('what the guest writes comes first', async () => {
  const { code, stdout } = await swaplab(['run', 'first-entry']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^hello from context B\nfirst-entry: exited with 0 after 62 steps\n/);
});

test('bytes that are no text come out as they are', async () => {
  const text = `${MAIN('movl $1, %eax\nmovl $1, %edi\nleaq word(%rip), %rsi\nmovl $8, %edx\nsyscall')}
        xorl %eax, %eax
        ret
        .data
word:   .quad 0x7fff89abcdef
`;
  const { stdout } = await swaplab(['run', file('binary.S', text)], folder, 'latin1');
  expect(stdout).toMatch(/^\xef\xcd\xab\x89\xff\x7f\0\0binary\.S: exited with 0 /);
});

test('a file with main: its result is the exit code of the guest', async () => {
  const zero = await swaplab(['run', file('zero.S', MAIN('xorl %eax, %eax\nret'))]);
  expect([zero.code, zero.stderr]).toEqual([0, '']);
  expect(zero.stdout).toMatch(/^zero\.S: exited with 0 /);
  const seven = await swaplab(['run', file('seven.S', MAIN('movl $7, %eax\nret'))]);
  expect(seven.code).toBe(1);
  expect(seven.stderr).toMatch(/^seven\.S: exited with 7 /);
});

test('a file with _start', async () => {
  const text = `#include "syscalls.h"
        .globl  _start
_start: movl $2, %edi
        leaq text(%rip), %rsi
        movl $6, %edx
        movl $__NR_write, %eax
        syscall
        movl $1, %edi
        movl $__NR_write, %eax
        syscall
        xorl %edi, %edi
        movl $__NR_exit, %eax
        syscall
        .section .rodata
text:   .ascii "hello\\n"
`;
  const { code, stdout, stderr } = await swaplab(['run', file('sub/start.S', text)]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^hello\nsub\/start\.S: exited with 0 after 11 steps\n/);
  expect(stderr).toBe('hello\n');
});

test("headers beside the file, above it, and the lab's", async () => {
  file('project/mine.h', '#define RESULT 0\n');
  file('project/deep/inner.h', '#include "../mine.h"\n#include "../include/syscalls.h"\n');
  const text =
    '#include "inner.h"\n#if __NR_exit == 60\n.globl main\nmain: movl $RESULT, %eax\nret\n#endif\n';
  file('project/deep/a.S', text);
  expect((await swaplab(['run', 'project/deep/a.S'])).code).toBe(0);
  file('elsewhere/x', '');
  const cwd = join(folder, 'elsewhere');
  expect((await swaplab(['run', '../project/deep/a.S'], cwd)).code).toBe(0);
});

test('a warning is given once and stops nothing', async () => {
  const { code, stderr } = await swaplab(['run', file('warn.S', MAIN('movq 0, %rax\nret'))]);
  expect(code).toBe(3);
  expect(stderr.match(/^warn\.S:2:\d+: warning: '0' is an address here/gm)?.length).toBe(1);
  expect(stderr).toMatch(/^warn\.S:2: read from 0x0/m);
});

test('a routine is switched back and forth through', async () => {
  const { code, stdout } = await swaplab(['run', 'rethinkdb/lightweight']);
  expect(code).toBe(0);
  expect(stdout).toContain('6 switches');
});

test.each([
  ['ping-pong through asm/switches/libco.S', 161],
  ['ping-pong through "mine for b with c.S"', 120],
  ['ping-pong-lightweight with "mine for b with c.S" for asm/rethinkdb/lightweight.S', 120],
  ['mine for b with c.S', 120],
])('a scenario goes by the name that links and lessons have for it: %s', async (name, steps) => {
  file('mine for b with c.S', readFileSync('asm/rethinkdb/lightweight.S', 'utf8'));
  const { code, stdout, stderr } = await swaplab(['run', name]);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain(`${name}: main returned 0 after ${steps} steps`);
});

test('a ping-pong through a file that is not there', async () => {
  const { code, stderr } = await swaplab(['run', 'ping-pong through nobody.S']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^nobody\.S: no such file, routine or scenario; /);
});

test('of many contexts and switches the first', async () => {
  const { stdout } = await swaplab(['run', 'coroutines-twenty']);
  expect(stdout).toMatch(/^21 contexts \(A, coroutine 1, .*, coroutine 11, …\), \d+ switches/m);
  expect(stdout).toMatch(/^… +\d+ more/m);
});

test('an injected failure takes the error path', async () => {
  const { code, stdout } = await swaplab([
    'run',
    'ping-pong-glibc',
    '--fail-syscall',
    '2',
    '--trace',
    'text',
  ]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/syscall +rax=0xfffffffffffffff2/);
});

test('a trace as JSON', async () => {
  const { code, stdout, stderr } = await swaplab(['run', 'ping-pong-glibc', '--trace', 'json']);
  expect(code).toBe(0);
  expect(stderr).toMatch(/^ping-pong-glibc: main returned 0/);
  const trace = JSON.parse(stdout);
  expect(trace.outcome).toEqual({ kind: 'finished', result: 0 });
  expect(trace.steps.length).toBe(330);
  expect(trace.switches[0]).toEqual({ start: 4, end: 54, from: 'A', to: 'B' });
  expect(trace.steps[4]).toEqual({
    step: 4,
    context: 'A',
    pc: '0x401040',
    symbol: 'swapcontext',
    text: 'movq %rbx, 128(%rdi)',
    registers: {},
    loads: [],
    stores: [{ address: '0x403080', size: 8, value: '0xa0a0a0a0a0a0a00b' }],
  });
  expect(trace.steps[30]).toMatchObject({
    text: 'syscall',
    registers: { rax: '0x0', rcx: '0x4010ca' },
    stores: [{ size: 8, value: '0x0', kernel: true }],
  });
});

test('a trace as CSV and as text has a line a step', async () => {
  const csv = await swaplab(['run', 'ping-pong-lightweight', '--trace', 'csv']);
  const lines = csv.stdout.trimEnd().split('\n');
  expect(lines.length).toBe(121);
  expect(lines[0]).toBe('step,context,pc,symbol,text,registers,loads,stores');
  expect(lines[13]).toBe(
    '12,B,0x401050,lightweight_swapcontext + 16,popq %rbp,rsp=0x7ffff7bfffc8 rbp=0xb0b0b0b0b0b0b0bb,0x7ffff7bfffc0:8=0xb0b0b0b0b0b0b0bb,',
  );
  expect(lines[11]).toContain(',"movq %rsp, (%rdi)",');
  const text = await swaplab(['run', 'ping-pong-lightweight', '--trace', 'text']);
  expect(text.stdout.trimEnd().split('\n').length).toBe(120);
  expect(text.stdout).toMatch(/^ +0 A 0x401000 main +pushq \$3 +rsp=0x\w+ \[0x\w+\]=0x3\n/);
});

test('Ctrl-C ends a run with what there is', async () => {
  const loop = file('endless.S', '.globl _start\n_start: jmp _start\n');
  const { code, stdout, stderr } = await swaplabProcess(['run', loop, '--max', '10000000'], 500);
  expect(code).toBe(130);
  expect(stderr).toMatch(/^endless\.S: cancelled after [\d,]+ steps\n/);
  expect(stdout).toContain('whole run');
});

test('--help says what everything is, --version which', async () => {
  const [all, run, compare, asm, list, version] = await Promise.all(
    [
      ['--help'],
      ['run', '--help'],
      ['compare', '--help'],
      ['asm', '--help'],
      ['list', '--help'],
      ['--version'],
    ].map((args) => swaplab(args)),
  );
  for (const { code } of [all, run, compare, asm, list, version]) expect(code).toBe(0);
  expect(all.stdout).toMatch(/run .*compare .*asm .*list /s);
  expect(run.stdout).toMatch(/--trace .*--max .*--fail-syscall .*Examples:.*Exit codes:/s);
  expect(compare.stdout).toMatch(/--json.*Example/s);
  expect(asm.stdout).toMatch(/--listing.*Example/s);
  expect(list.stdout).toContain('Example');
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(version.stdout).toMatch(/^\d+\.\d+\.\d+( \([0-9a-f]{10}\))?\n$/);
  expect(version.stdout.startsWith(manifest.version)).toBe(true);
});

test.each([
  [['run'], /missing required argument/],
  [['frobnicate'], /unknown command 'frobnicate'/],
  [['run', 'first-entry', '--max', '0'], /--max.*whole number from 1/s],
  [['run', 'first-entry', '--max', '1e3'], /--max/],
  [['run', 'first-entry', '--fail-syscall', 'x'], /--fail-syscall/],
  [['run', 'first-entry', '--trace', 'xml'], /json, csv, text/],
  [['compare'], /missing required argument/],
])('wrong usage: %j', async (args, message) => {
  const { code, stdout, stderr } = await swaplab(args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(message);
});

test('a failure that no system call reached is told', async () => {
  const { code, stderr } = await swaplab(['run', 'ping-pong-glibc', '--fail-syscall', '99']);
  expect(code).toBe(0);
  expect(stderr).toBe('note: no system call failed: there were 6, not 99\n');
});
