import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { file, folder, swaplab } from '../cli/swaplab.ts';
import { bare, built, can } from './build.ts';

test('what is no program is told in one line, with exit code 2', async () => {
  const script = await swaplab(['run', file('script', '#!/bin/sh\necho hello\n')]);
  expect([script.code, script.stdout]).toEqual([2, '']);
  expect(script.stderr).toMatch(/^script can't be run: it is a script: .*\n$/);
  const zip = await swaplab(['asm', file('x.gz', Uint8Array.of(0x1f, 0x8b, 8, 0))]);
  expect([zip.code, zip.stderr]).toEqual([
    2,
    "x.gz is no source text: it is compressed; unpack it with 'gunzip' or 'tar xzf'\n",
  ]);
  const cut = await swaplab(['run', file('cut', '\x7fELF\x02\x01')]);
  expect([cut.code, cut.stderr]).toEqual([
    2,
    "cut can't be run: the file is cut off: it ends within its header; copy it again\n",
  ]);
});

test('arguments are for programs', async () => {
  const { code, stderr } = await swaplab(['run', 'rethinkdb/lightweight', '--', 'x']);
  expect(code).toBe(2);
  expect(stderr).toContain('takes no arguments: it is no program that begins at _start or main');
});

describe.skipIf(!can('cc', '-static'))('linked programs', () => {
  test('a dynamic one is told, and asm says what it can not do', async () => {
    const { path } = built('cc', 'int main(void) { return 0; }', '-x', 'c');
    const { code, stderr } = await swaplab(['run', path]);
    expect(code).toBe(2);
    expect(stderr).toBe(
      `${path} can't be run: it is linked dynamically; the lab runs programs that are linked statically: 'gcc -static', or 'gcc -static-pie'\n`,
    );
    const asm = await swaplab(['asm', path]);
    expect([asm.code, asm.stdout]).toEqual([2, '']);
    expect(asm.stderr).toContain("'objdump -d' shows what is in it");
  });

  test('a trace as text has functions by name, and rows of a stripped one addresses', async () => {
    const text = '.globl _start\n_start: call leave\nleave: movl $60, %eax\nsyscall\n';
    const { stdout } = await swaplab(['run', bare(text).path, '--trace', 'text']);
    expect(stdout).toMatch(/^ *0 A 0x[0-9a-f]+ _start +call 0x[0-9a-f]+ /m);
    expect(stdout).toMatch(/^ *1 A 0x[0-9a-f]+ leave +movl \$60, %eax +rax=0x3c$/m);
    const stripped = await swaplab(['run', bare(text, '-s').path, '--trace', 'text']);
    expect(stripped.stdout).toMatch(/^ *1 A 0x[0-9a-f]+ .*movl \$60, %eax/m);
  });

  test('two programs are compared switch by switch', async () => {
    const source = `
#include <ucontext.h>
static ucontext_t a, b;
static char stack[65536];
static void body(void) { for (;;) swapcontext(&b, &a); }
int main(void)
{
    getcontext(&b);
    b.uc_stack.ss_sp = stack;
    b.uc_stack.ss_size = sizeof stack;
    makecontext(&b, body, 0);
    for (int i = 0; i < ROUNDS; i++) swapcontext(&a, &b);
    return 0;
}`;
    const programs = [2, 3].map((rounds, i) => {
      const { bytes } = built('cc', source, '-x', 'c', '-static', `-DROUNDS=${rounds}`);
      const name = file(`program${i}`, bytes);
      chmodSync(join(folder, name), 0o755);
      return `./${name}`;
    });
    const { code, stdout } = await swaplab(['compare', ...programs, '--json']);
    expect(code).toBe(0);
    const { routines } = JSON.parse(stdout);
    expect(routines.map(({ name }: { name: string }) => name)).toEqual(programs);
    const [one, two] = routines;
    expect(one.perSwitch.instructions).toBeGreaterThan(10);
    expect(two.perSwitch).toEqual(one.perSwitch);
  });
});
