import { expect, test } from 'vitest';
import { file, folder, swaplab } from './swaplab.ts';

file(
  'src/local.h',
  '#define PUSH pushq %rbp; pushq %rbx; pushq %r12; pushq %r13; pushq %r14; pushq %r15\n',
);
file('inc/sysdep.h', '#define ENTRY(n) .globl n; .type n, @function; n:\n');
file('inc/sys/asm.h', '#include "deep.h"\n');
file(
  'inc/sys/deep.h',
  '#define POP popq %r15; popq %r14; popq %r13; popq %r12; popq %rbx; popq %rbp\n',
);
const SWAP = file(
  'src/swap.S',
  `#include "local.h"
#include <sysdep.h>
#include "sys/asm.h"
#ifdef TURN
ENTRY(swap)
  PUSH
  movq %rsp, (%rdi)
  movq (%rsi), %rsp
  POP
  ret
#endif
`,
);

test('-I and -D, for run, compare, asm and the experiments', { timeout: 120_000 }, async () => {
  const [run, compare, asm, experiment] = await Promise.all([
    swaplab(['run', SWAP, '-I', 'inc', '-D', 'TURN']),
    swaplab(['compare', 'rethinkdb/lightweight', SWAP, '-Iinc', '-DTURN', '--json']),
    swaplab(['asm', SWAP, '-I', 'src', '-I', 'inc', '-D', 'TURN=0']),
    swaplab(['experiment', 'ladder', '--beside', SWAP, '-I', 'inc', '-D', 'TURN', '--json']),
  ]);
  expect(run.stdout).toMatch(/^switches by swap: saves into rdi, resumes from rsi/m);
  const { routines } = JSON.parse(compare.stdout);
  expect(
    routines.map((each: { perSwitch: { instructions: number } }) => each.perSwitch.instructions),
  ).toEqual([15, 15]);
  expect([asm.code, asm.stderr]).toEqual([0, '']);
  expect([experiment.code, experiment.stderr]).toEqual([0, '']);
});

test('folders are searched as by cpp', { timeout: 60_000 }, async () => {
  for (const [path, value] of [
    ['order/x.h', 1],
    ['first/x.h', 2],
    ['second/x.h', 3],
  ] as const)
    file(path, `.byte ${value}\n`);
  const both = file('order/both.S', '#include "x.h"\n#include <x.h>\n');
  const bytes = async (...args: string[]) => {
    const { stdout, stderr } = await swaplab(['asm', both, '--listing', ...args]);
    return (
      stderr || [...stdout.matchAll(/ {2}(\w\w) {2,}\.byte/g)].map(([, byte]) => byte).join(' ')
    );
  };
  expect(await bytes('-I', 'first', '-I', 'second')).toBe('01 02');
  expect(await bytes('-I', 'second', '-I', 'first')).toBe('01 03');
  expect(await bytes()).toBe(
    'order/both.S:2:10: the lab has no file \'x.h\'; it is beside the file: write #include "x.h"\n',
  );
});

test('what is included is called by the path as given', async () => {
  file('bad/bad.h', 'mvoq %rax, %rbx\n');
  file('app/bad.S', '#include <bad.h>\n');
  const { stderr } = await swaplab(['asm', 'bad.S', '-I../bad'], `${folder}/app`);
  expect(stderr).toMatch(/^\.\.\/bad\/bad\.h:1:1: unknown mnemonic 'mvoq'/);
  const whole = await swaplab(['asm', 'app/bad.S', '-I', `${folder}/bad`]);
  expect(whole.stderr).toMatch(`${folder}/bad/bad.h:1:1: `);
});

test('mistakes in them', { timeout: 60_000 }, async () => {
  const missing = await swaplab(['asm', SWAP]);
  expect([missing.code, missing.stderr]).toEqual([
    2,
    "src/swap.S:2:10: the lab has no file 'sysdep.h'; -I DIR names the folder it is in\n" +
      "src/swap.S:3:10: the lab has no file 'sys/asm.h'; -I DIR names the folder it is in\n",
  ]);
  const nowhere = await swaplab(['asm', SWAP, '-I', 'nowhere']);
  expect([nowhere.code, nowhere.stderr]).toEqual([2, '-I nowhere: there is no such folder\n']);
  const name = await swaplab(['asm', SWAP, '-D', '3=1']);
  expect(name.code).toBe(2);
  expect(name.stderr).toMatch(/'3=1' is invalid\. It must be NAME or NAME=VALUE/);
  const out = await swaplab(['asm', SWAP, '-I', 'inc']);
  expect(out.stderr).toBe(
    "src/swap.S:4:1: '#ifdef TURN' leaves out all there is; -D NAME defines a name, -D NAME=VALUE with a value\n",
  );
});

test('a listing has what is included and what macros make', { timeout: 60_000 }, async () => {
  file('deep/1.h', '#include "2.h"\nnop\n');
  file('deep/2.h', '#include "3.h"\n.byte 2\n');
  file('deep/3.h', '#define TWICE cld; std\n.macro both\nclc\nstc\n.endm\n.byte 3\n');
  file('deep.S', '#include <1.h>\nTWICE\n both\nret\n');
  const { stdout } = await swaplab(['asm', 'deep.S', '-I', 'deep', '--listing']);
  const row = (line: string, address: string, bytes: string, text: string) =>
    `${line.padStart(5)}  ${address.padEnd(12)}  ${bytes.padEnd(16)}  ${text}`.trimEnd();
  expect(stdout.trimEnd().split('\n')).toEqual([
    'deep.S:',
    row('1', '', '', '#include <1.h>'),
    row('2', '', '', 'TWICE'),
    row('', '401003', 'fc', '> cld'),
    row('', '401004', 'fd', '> std'),
    row('3', '', '', ' both'),
    row('', '401005', 'f8', "> clc (in macro 'both', deep/3.h:3)"),
    row('', '401006', 'f9', "> stc (in macro 'both', deep/3.h:4)"),
    row('4', '401007', 'c3', 'ret'),
    'deep/1.h:',
    row('1', '', '', '#include "2.h"'),
    row('2', '401002', '90', 'nop'),
    'deep/2.h:',
    row('1', '', '', '#include "3.h"'),
    row('2', '401001', '02', '.byte 2'),
    'deep/3.h:',
    row('1', '', '', '#define TWICE cld; std'),
    row('2', '', '', '.macro both'),
    row('3', '', '', 'clc'),
    row('4', '', '', 'stc'),
    row('5', '', '', '.endm'),
    row('6', '401000', '03', '.byte 3'),
  ]);
});

test('the header of indirect branches', { timeout: 60_000 }, async () => {
  const source = file('cet.S', '#include <cet.h>\nf: _CET_ENDBR\nret\n');
  expect((await swaplab(['asm', source, '--listing'])).stdout).not.toMatch('f30f1efa');
  const marked = await swaplab(['asm', source, '--listing', '-D', '__CET__=3']);
  expect(marked.stdout).toMatch(/ 401000 +f30f1efa +f: _CET_ENDBR$/m);
});
