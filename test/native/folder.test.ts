import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { file, folder, swaplab } from '../cli/swaplab.ts';
import { inLab, natively, seen } from './programs.ts';

const execute = promisify(execFile);

/** Whether a program is here that the folder needs. */
function has(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const canRun = process.platform === 'linux' && process.arch === 'x64' && has('gcc') && has('make');

vi.setConfig({ testTimeout: 300_000 });

let folders = 0;

/** The folder for a routine, as `swaplab native` writes it. */
async function written(...args: string[]): Promise<string> {
  const to = `native-${folders++}`;
  const { code, stderr } = await swaplab(['native', ...args, '-o', to]);
  expect([code, stderr]).toEqual([0, '']);
  return join(folder, to);
}

async function run(program: string, args: string[], cwd: string) {
  try {
    const { stdout, stderr } = await execute(program, args, { cwd });
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}

/** Makes targets, without a warning. */
async function make(cwd: string, ...targets: string[]): Promise<void> {
  const { code, stderr } = await run('make', ['-s', ...targets], cwd);
  expect([code, stderr]).toEqual([0, '']);
}

/** What the check says on the CPU and in the lab: the same. */
async function checked(cwd: string): Promise<{ code: number | null; stdout: string }> {
  await make(cwd, 'checker', 'LDFLAGS=-static');
  const path = join(cwd, 'checker');
  const native = natively(path, ['60', '7']);
  expect(seen(await inLab(path, ['60', '7']))).toEqual(native);
  return native;
}

describe.skipIf(!canRun)('on the CPU at hand (needs gcc and make)', () => {
  test.each([
    ['rethinkdb/lightweight', 'no', 'no', 'no'],
    ['glibc-2.12/swapcontext', 'yes', 'yes', 'yes'],
    ['switches/boost-fcontext', 'yes', 'yes', 'no'],
    ['switches/libco', 'no', 'no', 'no'],
    ['switches/go', 'no', 'no', 'no'],
    ['switches/musl', 'no', 'no', 'no'],
    ['switches/corosensei', 'no', 'no', 'no'],
    ['switches/mariadb', 'no', 'no', 'no'],
    ['switches/minicoro-win64', 'no', 'no', 'no'],
    ['switches/glibc-setjmp', 'no', 'no', 'no'],
  ])(
    '%s keeps what a function keeps, and MXCSR %s, control word %s, mask %s',
    async (name, ...own) => {
      const to = await written(name);
      const { code, stdout } = await checked(to);
      expect(code).toBe(0);
      expect(stdout).not.toMatch(/LOST|FAULT/);
      expect(stdout).toContain(
        `MXCSR ${own[0]}, x87 control word ${own[1]}, signal mask ${own[2]}\n`,
      );
      await make(to, 'main');
      const turns = await run('./main', [], to);
      expect(turns.stdout).toBe([1, 2, 3].map((n) => `B, turn ${n}\nA, turn ${n}\n`).join(''));
    },
  );

  /** A switch that saves six registers, with something in it that is wrong. */
  const flawed = ({ push = '%r12', before = '', after = '' }) => `
        .globl  swap
        .type   swap, @function
swap:   pushq   %rbx
        pushq   %rbp
        pushq   ${push}
        pushq   %r13
        pushq   %r14
        pushq   %r15
${before}
        movq    %rsp, (%rdi)
        movq    (%rsi), %rsp
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbp
        popq    %rbx
${after}
        ret
        .section .note.GNU-stack, "", @progbits
`;

  const MASK = `
        pushq   $512
        pushq   $512
        movl    $14, %eax
        xorl    %edi, %edi
        movq    %rsp, %rsi
        xorl    %edx, %edx
        movl    $8, %r10d
        syscall
        movl    $14, %eax
        movl    $1, %edi
        syscall
        addq    $16, %rsp`;

  test.each([
    [
      'register',
      { push: '%r13' },
      /LOST {3}r12, \d+ times; first at switch \d+, \w to \w: it was 0x\w+ and is 0x\w+, which \w had in r13/,
    ],
    ['direction flag', { after: 'std' }, /LOST {3}the direction flag, clear, \d+ times/],
    [
      'mask',
      { after: MASK },
      /LOST {3}the signal mask, \d+ times.*SIGUSR1 is not blocked any more/,
    ],
    ['x87 stack', { after: 'fld1' }, /LOST {3}the x87 registers, empty/],
    [
      'control bits',
      { after: 'pushq $0x9f80\n ldmxcsr (%rsp)\n popq %rcx' },
      /LOST {3}MXCSR's control bits, .*it was 0x1f80 and is 0x9f80/,
    ],
    [
      'rsp, and with it the alignment',
      { after: 'popq %rcx\n subq $8, %rsp\n jmp *%rcx' },
      /LOST {3}rsp, \d+ times.*it is off by -8 bytes/,
    ],
  ])('a wrong one is told by what it loses: %s', async (name, flaw, told) => {
    const path = file(`flawed-${name.replaceAll(/\W+/g, '-')}.S`, flawed(flaw));
    const { code, stdout } = await checked(await written(path));
    expect(code).toBe(1);
    expect(stdout).toMatch(told);
    expect(stdout.match(/^LOST/gm)).toHaveLength(1);
  });

  test('a fault is told with its place', async () => {
    const broken = flawed({
      after: 'incq count(%rip)\n cmpq $9, count(%rip)\n je 1f\n ret\n1: ud2',
    });
    const path = file('faulty.S', `${broken}\n .bss\ncount: .skip 8\n`);
    const { code, stdout } = await checked(await written(path));
    expect(code).toBe(1);
    expect(stdout).toMatch(/^FAULT {2}Illegal instruction in switch 9, \w to \w, at swap\+\d+\n/);
  });

  test('names of the folder’s own are free for the routine: its function, its file', async () => {
    const text = flawed({}).replaceAll('swap', 'context_switch');
    for (const name of ['adapter.S', 'probe.S', 'check.S']) {
      const to = await written(file(name, text));
      await make(to);
      expect((await run('./checker', ['500'], to)).code).toBe(0);
    }
  });

  test('what it includes comes along, and macros are defined', async () => {
    file('own/names.h', '#include "deep/registers.h"\n#define TO(%rsi)\n'.replace('TO(', 'TO ('));
    file('own/deep/registers.h', '#define LAST %r15\n');
    const text = flawed({}).replaceAll('%r15', 'LAST').replace('swap:', '#ifdef SHARED\nswap:');
    const path = file('included.s', `#include "names.h"\n#include "syscalls.h"\n${text}#endif\n`);
    const to = await written(path, '-I', 'own', '-D', 'SHARED');
    expect(readFileSync(join(to, 'included.s'), 'utf8')).toContain('#include "names.h"');
    await make(to);
    expect((await run('./checker', ['500'], to)).code).toBe(0);
  });

  test('a switch takes longer than nothing, and no longer than a system call allows', async () => {
    const to = await written('lightweight-swap', file('mine.S', readFileSync(SOLUTION, 'utf8')));
    await make(to, 'measurer');
    const { stdout } = await run('./measurer', [], to);
    const [least, median] = (/^a switch +([\d.]+) +([\d.]+)/m.exec(stdout) ?? [])
      .slice(1)
      .map(Number);
    const [call] = (/^empty call +([\d.]+)/m.exec(stdout) ?? []).slice(1).map(Number);
    expect(stdout).toMatch(/; compiled by gcc \d/);
    expect(least).toBeGreaterThan(call);
    expect(median).toBeGreaterThanOrEqual(least);
  });

  test.skipIf(!has('gdb'))('gdb shows a switch there and one back (needs gdb)', async () => {
    for (const name of ['rethinkdb/lightweight', 'glibc-2.12/swapcontext', 'switches/musl']) {
      const to = await written(name);
      await make(to, 'main');
      const { stdout } = await run('gdb', ['-q', '-batch', '-x', 'switch.gdb', './main'], to);
      const moves = [...stdout.matchAll(/that one moved rsp from (0x\w+) to (0x\w+)/g)];
      expect(moves).toHaveLength(2);
      // The second leads to where the first one left off.
      expect(BigInt(moves[1][2]) - BigInt(moves[0][1])).toBeLessThan(1024n);
      const [, there, back] = stdout.split('== arrived;');
      expect(there).toMatch(/#1 .* in body_b \(\)/);
      expect(back).toMatch(/#1 .* in main \(\)/);
      expect(stdout).toMatch(/Left behind on the old stack[^=]*<main\+\d+>/);
    }
  });
});

const SOLUTION = new URL(
  '../../lessons/03-calling-convention/lightweight-swap/solution.S',
  import.meta.url,
);

test.each([
  [
    ['main.S'],
    '.globl main\n.type main, @function\nmain: ret\n',
    /main\.S:1: it defines main, so it is a program: native takes a routine alone/,
  ],
  [['generator', 'main.S'], 'nop\n', /generator asks for generator_make and generator_next and/],
  [['mask-when-changed', 'main.S'], 'nop\n', /thread_mask, which no C program keeps/],
  [
    ['main.S'],
    '.globl f\nf: ret\n',
    /main\.S:1: no routine to switch through: f returns without switching/,
  ],
])('what can’t be is refused with its reason: native %s', async (args, text, told) => {
  file('main.S', text);
  const { code, stdout, stderr } = await swaplab(['native', ...args, '-o', 'refused']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(told);
  expect(existsSync(join(folder, 'refused'))).toBe(false);
});

test('a folder with files in it is left alone', async () => {
  file('taken/x', 'mine');
  const args = ['native', 'rethinkdb/lightweight', '-o', 'taken'];
  const { code, stderr } = await swaplab(args);
  expect([code, stderr]).toEqual([
    2,
    'taken has files in it; -o names another folder, --force writes into it\n',
  ]);
  expect((await swaplab([...args, '--force'])).code).toBe(0);
  expect(readFileSync(join(folder, 'taken/x'), 'utf8')).toBe('mine');
});
