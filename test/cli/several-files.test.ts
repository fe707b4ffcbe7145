import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { file, folder, swaplab } from './swaplab.ts';

const SWITCH = `        .globl  swap
        .type   swap, @function
swap:   pushq   %rbx
        movq    %rsp, (%rdi)
        movq    %rsi, %rsp
        popq    %rbx
        ret
        .size   swap, . - swap
`;

const MAIN = `#include "room.h"
        .globl  main
main:   leaq    stack + ROOM(%rip), %rsi
        leaq    other(%rip), %rax
        movq    %rax, -8(%rsi)
        subq    $16, %rsi
        leaq    main_sp(%rip), %rdi
        call    swap
        leaq    main_sp(%rip), %rdi
        movq    other_sp(%rip), %rsi
        call    swap
        xorl    %eax, %eax
        ret
other:  leaq    other_sp(%rip), %rdi
        movq    main_sp(%rip), %rsi
        call    swap
        jmp     other
        .bss
        .balign 16
stack:  .skip   ROOM
main_sp: .quad  0
other_sp: .quad 0
`;

file('p/main.S', MAIN);
file('p/switch.S', SWITCH);
file('p/saves-more.S', SWITCH.replace('%rdi)\n', '%rdi)\n        nop\n        nop\n'));
file('p/include/room.h', '#define ROOM 4096\n');

test('units of assembly are linked into one program, which begins at the main of one', async () => {
  const { code, stdout, stderr } = await swaplab([
    'run',
    'p/switch.S',
    'p/main.S',
    '-I',
    'p/include',
  ]);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^p\/main\.S: exited with 0 after \d+ steps\n/);
  expect(stdout).toContain('2 contexts (A, stack), 4 switches, 1 system call');
});

test('_start in any of them comes first', async () => {
  const exit = (label: string, status: number) =>
    `.globl ${label}\n${label}: movl $${status}, %edi\nmovl $60, %eax\nsyscall\n`;
  const files = [file('s/main.S', exit('main', 3)), file('s/start.S', exit('_start', 4))];
  const { stderr } = await swaplab(['run', ...files]);
  expect(stderr).toMatch(/^s\/start\.S: exited with 4 /);
});

test('what a unit is told wrong has its place', async () => {
  file('w/a.S', '.globl main\nmain: call helper\nxorl %eax, %eax\nret\n');
  file('w/b.S', '.globl helper\nhelper: mvoq %rax, %rbx\nret\n');
  file('w/c.S', 'main: ret\n');
  file('w/d.S', '.globl main\nmain: ret\n');
  const wrong = async (...names: string[]) => {
    const { code, stderr } = await swaplab(['run', ...names]);
    expect(code).toBe(2);
    return stderr;
  };
  expect(await wrong('w/a.S', 'w/b.S')).toMatch(/^w\/b\.S:2:9: .*mvoq/);
  expect(await wrong('w/b.S', 'p/switch.S')).toMatch(/w\/b\.S:2/);
  expect(await wrong('p/switch.S', 'p/saves-more.S')).toMatch(/'swap' is defined twice/);
  expect(await wrong('w/c.S', 'p/switch.S')).toMatch(
    /w\/c\.S:1: 'main' is not global; add '.globl main'/,
  );
  expect(await wrong('p/switch.S', 'w/e.S')).toMatch(/^w\/e\.S: no such file/);
  expect(await wrong('p/mian.S', 'p/switch.S')).toMatch(/did you mean 'p\/main\.S'\?/);
  expect(await wrong('w/a.S', 'w/a.S')).toMatch(/^w\/a\.S is named twice/);
  file('w/f.S', '.globl helper\nhelper: ret\n');
  file('w/g.S', '.globl other\nother: ret\n');
  expect(await wrong('w/f.S', 'w/g.S')).toMatch(/^w\/f\.S:1: no routine to switch through/);
});

test('a routine of two files is run, and compared: one function calls the other', async () => {
  const pushes = (op: string) =>
    ['rbx', 'rbp', 'r12', 'r13', 'r14', 'r15'].map((r) => `${op} %${r}`);
  file('r/note.S', '.globl note\nnote: incl count(%rip)\nret\n.data\ncount: .long 0\n');
  file(
    'r/change.S',
    ['.globl change', 'change:', ...pushes('pushq'), 'movq %rsp, (%rdi)', 'movq %rsi, %rsp']
      .concat(pushes('popq').reverse(), ['jmp note', ''])
      .join('\n'),
  );
  const { code, stdout } = await swaplab(['run', 'r/note.S', 'r/change.S']);
  expect(code).toBe(0);
  expect(stdout).toContain('switches by change: saves into rdi, resumes at rsi');
  const compared = await swaplab([
    'compare',
    'r/note.S',
    'r/change.S',
    '--',
    'rethinkdb/lightweight',
    '--json',
  ]);
  const { routines } = JSON.parse(compared.stdout);
  expect(routines[0]).toMatchObject({ name: 'r/note.S r/change.S', symbol: 'change' });
  // Six pushes, two moves, six pops, the jump, and two of the other file's.
  expect(routines[0].perSwitch.instructions).toBe(17);
});

test('programs are compared, their files parted by --', async () => {
  const args = ['compare', 'p/main.S', 'p/switch.S', '--', 'p/main.S', 'p/saves-more.S', '--json'];
  const { code, stdout, stderr } = await swaplab([...args, '-I', 'p/include']);
  expect([code, stderr]).toEqual([0, '']);
  const { routines } = JSON.parse(stdout);
  expect(routines).toMatchObject([
    { name: 'p/main.S p/switch.S', files: ['p/main.S', 'p/switch.S'], switches: 4 },
    { name: 'p/main.S p/saves-more.S', switches: 4 },
  ]);
  const [few, more] = routines.map(
    (each: { perSwitch: { instructions: number } }) => each.perSwitch.instructions,
  );
  expect([few, more]).toEqual([5, 7]);
  expect(routines[0].symbol).toBeUndefined();
  expect(routines[0].cycles.run).toBeGreaterThan(routines[0].cycles.cold);
});

test('a program beside routines of the lab', async () => {
  const args = ['compare', 'p/main.S', 'p/switch.S', '--', 'rethinkdb/lightweight'];
  const { code, stdout } = await swaplab([...args, '-I', 'p/include']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^p\/main\.S p\/switch\.S: 4 switches in \d+ steps, [\d,]+ cycles$/m);
  expect(stdout).toMatch(/^rethinkdb\/lightweight: lightweight_swapcontext saves into rdi/m);
  expect(stdout).toMatch(/^rethinkdb\/lightweight +15 +7 +7/m);
});

test('a program in one file that never switches is told from a routine', async () => {
  const quiet = file('quiet.S', '.globl main\nmain: xorl %eax, %eax\nret\n');
  const { code, stderr } = await swaplab(['compare', quiet]);
  expect([code, stderr]).toEqual([1, 'quiet.S: it ran to its end, and never switched\n']);
});

test('a run that is saved opens again as it was', async () => {
  const fresh = await swaplab([
    'run',
    'p/main.S',
    'p/switch.S',
    '-I',
    'p/include',
    '--save',
    'a.swaplab',
  ]);
  expect([fresh.code, fresh.stderr]).toEqual([
    0,
    expect.stringMatching(/^saved in a\.swaplab, \d+ kB\n$/),
  ]);
  const opened = await swaplab(['run', 'a.swaplab']);
  expect([opened.code, opened.stdout]).toEqual([0, fresh.stdout]);
  const trace = async (...names: string[]) =>
    (await swaplab(['run', ...names, '--trace', 'csv'])).stdout;
  expect(await trace('a.swaplab')).toBe(await trace('p/main.S', 'p/switch.S', '-I', 'p/include'));
  // Recorded again, from what is in the file.
  const again = await swaplab(['run', 'a.swaplab', '--max', '500000', '--save', 'b.swaplab']);
  expect(again.stdout).toBe(fresh.stdout);
  expect(readFileSync(join(folder, 'b.swaplab'))).toEqual(readFileSync(join(folder, 'a.swaplab')));
  const short = await swaplab(['run', 'a.swaplab', '--max', '10']);
  expect([short.code, short.stderr]).toEqual([
    4,
    expect.stringMatching(/p\/main\.S:\d+: .*10 steps/),
  ]);
  const compared = await swaplab(['compare', 'a.swaplab', 'b.swaplab', '--json']);
  expect(JSON.parse(compared.stdout).routines).toMatchObject([
    { name: 'a.swaplab', perSwitch: { instructions: 5 } },
    { name: 'b.swaplab', perSwitch: { instructions: 5 } },
  ]);
});

test('a saved routine keeps how it is called, a scenario its failing call', async () => {
  const routine = await swaplab(['run', 'p/switch.S', '--save', 'r.swaplab']);
  expect((await swaplab(['run', 'r.swaplab'])).stdout).toBe(routine.stdout);
  expect(routine.stdout).toContain('switches by swap: saves into rdi, resumes at rsi');
  const compared = await swaplab(['compare', 'r.swaplab', '--json']);
  expect(JSON.parse(compared.stdout).routines).toMatchObject([{ symbol: 'swap' }]);
  const args = ['run', 'ping-pong-glibc', '--fail-syscall', '2', '--save', 's.swaplab'];
  const failing = await swaplab(args);
  const again = await swaplab(['run', 's.swaplab', '--max', '100000']);
  expect(again.stdout).toBe(failing.stdout);
});

test('what is no saved run, or half of one, is told', async () => {
  await swaplab(['run', 'ping-pong-lightweight', '--save', 'whole.swaplab']);
  const bytes = readFileSync(join(folder, 'whole.swaplab'));
  const cut = await swaplab(['run', file('cut.swaplab', bytes.subarray(0, 3000))]);
  expect([cut.code, cut.stderr]).toEqual([2, expect.stringMatching(/^cut\.swaplab: .*cut off/)]);
  const newer = Uint8Array.from(bytes);
  newer[7] = 9;
  const late = await swaplab(['run', file('newer.swaplab', newer)]);
  expect(late.stderr).toMatch(/^newer\.swaplab: the run was saved by a newer Swaplab/);
  const nowhere = await swaplab(['run', 'ping-pong-lightweight', '--save', 'no/such/x.swaplab']);
  expect([nowhere.code, nowhere.stderr]).toEqual([
    2,
    "no/such/x.swaplab: the run can't be saved there (ENOENT)\n",
  ]);
  const both = await swaplab(['run', 'whole.swaplab', 'p/main.S']);
  expect([both.code, both.stderr]).toEqual([
    2,
    expect.stringMatching(/^whole\.swaplab is a saved run/),
  ]);
});

test('what can be no part of a program', async () => {
  file('q/Makefile', 'all:\n');
  file('q/x.h', '');
  file('q/one.c', '');
  file('q/two.S', '');
  file('q/tool.py', '');
  const wrong = async (...names: string[]) => {
    const { code, stderr } = await swaplab(['run', ...names]);
    expect(code).toBe(2);
    return stderr;
  };
  expect(await wrong('q')).toBe('q is a folder; name the files of the program: q/one.c q/two.S\n');
  expect(await wrong('q/Makefile')).toMatch(
    /^q\/Makefile can't be run: it says how a program is made/,
  );
  expect(await wrong('q/tool.py')).toMatch(/the lab runs assembly, C and C\+\+/);
  expect(await wrong('q/two.S', 'q/x.h')).toMatch(/^q\/x\.h is a header: .* leave it out/);
  expect(await wrong('q/two.S', 'ping-pong-glibc')).toMatch(/^ping-pong-glibc is a scenario/);
  expect(await wrong('--', 'x')).toMatch(/there is no file before '--'/);
  expect(await wrong('q/two.S', '--cflags', '-O2')).toMatch(
    /^--cflags is for files in C and C\+\+/,
  );
});

test('asm links the files of a program, and writes it', async () => {
  const names = ['p/main.S', 'p/switch.S', '-I', 'p/include'];
  const listed = await swaplab(['asm', ...names, '--listing']);
  expect(listed.code).toBe(0);
  expect(listed.stdout).toMatch(/^ +3 +[0-9a-f]+ +53 +swap: +pushq +%rbx$/m);
  const output = join(folder, 'linked');
  expect((await swaplab(['asm', ...names, '--output', output])).code).toBe(0);
  expect((await swaplab(['run', output])).stdout).toContain('4 switches, 1 system call');
});
