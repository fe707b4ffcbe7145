import { expect, test } from 'vitest';
import { withLines } from '../compilers/with-lines.ts';
import { file, swaplab } from './swaplab.ts';

const FAULTS = withLines('xorl %eax, %eax\n\tmovl $5, (%rax)');

test('a fault and rows of a trace say the line that was compiled, where there is one', async () => {
  const name = file('co.s', FAULTS);
  const { code, stdout, stderr } = await swaplab(['run', name, '--trace', 'text']);
  expect(code).toBe(3);
  expect(stderr).toMatch(
    /^co\.s:48: write to 0x0, .* \(SIGSEGV at main \+ 56, co\.c:34, context A, after 34 steps\)\n/m,
  );
  expect(stdout).toMatch(/^ +\d+ A 0x[0-9a-f]+ main co\.c:29 +pushq %rbx /m);
  expect(stdout).toMatch(/^ +\d+ A 0x[0-9a-f]+ swap +pushq %rbx /m);
});

test('a record of a trace has it as a field', async () => {
  const name = file('co.s', FAULTS);
  const json = await swaplab(['run', name, '--trace', 'json']);
  const steps: { symbol: string; source?: object }[] = JSON.parse(json.stdout).steps;
  expect(steps.find(({ symbol }) => symbol === 'main')?.source).toEqual({ file: 'co.c', line: 29 });
  expect(steps.find(({ symbol }) => symbol === 'swap')).not.toHaveProperty('source');
});

test('a listing has the lines that were compiled, with their text where it is to be had', async () => {
  file('src/here.c', 'int a;\n\tint b; \r\n');
  file('moved.c', 'int moved;\n');
  file('binary.c', new Uint8Array([65, 0, 66, 10]));
  file('large.c', `int large;\n${' '.repeat(2 ** 20)}`);
  const name = file(
    'src/here.s',
    `.file 0 "/nowhere/src" "here.c"
.macro two; nop; nop; .endm
main: nop
.loc 0 2
nop
.loc 0 2 9
nop
.loc 0 1; two
.loc 0 99
nop
.file 1 "/elsewhere/moved.c"
.file 2 "../binary.c"
.file 3 "../large.c"
.file 4 "missing.c"
.file 5 "../src"
.file 6 "../moved.c"
.loc 1 1; ret
.loc 2 1; ret
.loc 3 1; ret
.loc 4 1; ret
.loc 5 1; ret
.loc 6 1; ret
`,
  );
  const { code, stdout, stderr } = await swaplab(['asm', name, '--listing']);
  expect([code, stderr]).toEqual([0, '']);
  const told = stdout
    .split('\n')
    .filter((row) => /\w:\d+|\b40\w{4}\b/.test(row))
    .map((row) => row.replace(/^.*\b40\w{4} +/, '').trim());
  expect(told).toEqual([
    '90                main: nop',
    'here.c:2: int b;',
    '90                nop',
    '90                nop',
    'here.c:1: int a;',
    "90                > nop (in macro 'two', line 2)",
    "90                > nop (in macro 'two', line 2)",
    'here.c:99',
    '90                nop',
    ...[
      '/elsewhere/moved.c:1: int moved;',
      '../binary.c:1',
      '../large.c:1',
      'missing.c:1',
      '../src:1',
    ].flatMap((place, i) => [place, `c3                .loc ${i + 1} 1; ret`]),
    '../moved.c:1: int moved;',
    'c3                .loc 6 1; ret',
  ]);
});
