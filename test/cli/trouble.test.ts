import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { file, swaplab } from './swaplab.ts';

const LIGHTWEIGHT = readFileSync(
  new URL('../../asm/rethinkdb/lightweight.S', import.meta.url),
  'utf8',
);
const SMALL = '--requests 4 --in-flight 2 --coroutines 2 --waits 1 --work 5'.split(' ');

test('a switch that loses a register: which one, of which context, at which step', async () => {
  const losing = file('losing.S', LIGHTWEIGHT.replaceAll(/(push|pop)q +%r12\n/g, ''));
  const { code, stdout } = await swaplab(['run', losing]);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^losing\.S: main returned 0 after 149 steps; before that, r12 of context A, which left at step 25, came back wrong at step 66\n/,
  );
});

const OVERRUN = `
        .text
        .globl main
main:   leaq low+256(%rip), %rsi
        leaq shallow(%rip), %rdx
        call enter
        leaq high+256(%rip), %rsi
        leaq deep(%rip), %rdx
        call enter
        xorl %eax, %eax
        ret
enter:  movq %rsp, here(%rip)
        movq %rsi, %rsp
        call *%rdx
        movq here(%rip), %rsp
        ret
shallow: ret
deep:   subq $300, %rsp
        call shallow
        addq $300, %rsp
        ret
        .bss
here:   .skip 8
        .p2align 4
low:    .skip 256
high:   .skip 256
`;

test('a stack that is overrun: whose, when, by how much, into what', async () => {
  const program = file('overrun.S', OVERRUN);
  const { code, stdout } = await swaplab(['run', program]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^3 contexts \(A, low, high\), 4 switches, /m);
  // A return address, 300 bytes and another return address.
  expect(stdout).toMatch(
    /^overflow: stack high \(256 bytes\) was overrun at step 21 by 60 bytes, into stack low$/m,
  );
  const json = JSON.parse((await swaplab(['run', program, '--trace', 'json'])).stdout);
  expect(json.overflows).toEqual([{ context: 'high', step: 21, bytes: 60 }]);
  expect(json.switches).toHaveLength(4);
  const faulty = file('faulty.S', OVERRUN.replace('call shallow', 'hlt'));
  expect((await swaplab(['run', faulty])).stderr).toMatch(
    /^faulty\.S:19: hlt .*; before that, stack high \(256 bytes\) was overrun at step 21 by 52 bytes, into stack low\n/,
  );
});

test('a double free: what, where, and the run up to there', async () => {
  const text = `#include "asm/runtime/fatal.S"
#include "asm/runtime/malloc.S"
        .text
        .globl main
main:   pushq %rbx
        movl $64, %edi
        call malloc
        movq %rax, %rbx
        movq %rbx, %rdi
        call free
        movq %rbx, %rdi
        call free
        popq %rbx
        ret
`;
  const { code, stdout, stderr } = await swaplab(['run', file('double.S', text)]);
  expect(code).toBe(1);
  const [, steps] =
    /double\.S: exited with 66 in context A after (\d+) steps: double free of 0x7f\w+\n/.exec(
      stderr,
    ) ?? [];
  expect(stdout).toMatch(new RegExp(`^whole run +${steps} `, 'm'));
});

// Each test is two experiments long.
vi.setConfig({ testTimeout: 120_000 });

/** The message of a workload that failed, and what the command it names prints. */
async function failing(name: string, text: string, ...more: string[]) {
  const own = file(name, text);
  const args = ['experiment', 'graph', ...SMALL, ...more, '--lightweight', own, '--json'];
  const { code, stdout, stderr } = await swaplab(args);
  expect(code).toBe(3);
  const { rows } = JSON.parse(stdout);
  expect(rows.map((row: { name: string }) => row.name)).toEqual([
    'callbacks',
    'naive',
    'reuse only',
  ]);
  const [message, again] = stderr.split('\n');
  const [, scenario, options] = /^ {2}step by step: swaplab run '(.*)' (.*)$/.exec(again) ?? [];
  return { message, replay: await swaplab(['run', scenario, ...options.split(' ')]) };
}

test('a workload over such a switch: the message, and the run up to there', async () => {
  const { message, replay } = await failing(
    'wrong.S',
    LIGHTWEIGHT.replace(/popq +%r12/, 'popq %rcx'),
  );
  const [, who, left, back] =
    /^lightweight only: .*; before that, r12.* of (context A|coroutine \d+), which left at step (\d+), came back wrong at step (\d+)$/.exec(
      message,
    ) ?? [];
  const context = who.replace('context ', '');
  const lines = replay.stdout.split('\n').map((line) => line.trim());
  for (const step of [left, back]) expect(lines[Number(step)]).toMatch(`${step} ${context} 0x`);
});

test('a stack too small for the work: whose guard page was hit, at which step', async () => {
  const deep = LIGHTWEIGHT.replace(
    /( +pushq +%rbp\n)/,
    '$1 subq $4096, %rsp\n pushq $0\n addq $4104, %rsp\n',
  );
  const { message, replay } = await failing(
    'deep.S',
    deep,
    '--guard',
    'on',
    '--stack-size',
    '4096',
  );
  const [, steps] =
    /^lightweight only: stack overflow: .*guard page.*coroutine 1.*after ([\d,]+) steps\)$/.exec(
      message,
    ) ?? [];
  expect(replay.code).toBe(3);
  expect(replay.stdout.trimEnd().split('\n')).toHaveLength(Number(steps.replaceAll(',', '')));
  // The frame that such a routine leaves is larger than the stack: making the context fails already.
  expect(replay.stderr).toMatch(/^asm\/runtime\/switch\/generated\.S:\d+: stack overflow: /);
});

test('a workload whose settings are out of range is no scenario', async () => {
  const { code, stderr } = await swaplab(['run', 'workload?requests=0']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^workload\?requests=0: no such file, routine or scenario/);
});
