import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { file, swaplab } from './swaplab.ts';

/** What the report says of each instruction, by its text. */
const fates = (stdout: string) =>
  stdout
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => line.split(/ {2,}/).slice(2).join(': ').trim());

test('a routine whose rsp is always good for a frame survives at every instruction', async () => {
  const { code, stdout, stderr } = await swaplab(['interrupt', 'rethinkdb/lightweight', '--json']);
  expect([code, stderr]).toEqual([0, '']);
  const { name, instructions, broken, ways } = JSON.parse(stdout);
  expect({ name, instructions, broken }).toEqual({
    name: 'rethinkdb/lightweight',
    instructions: 15,
    broken: 0,
  });
  // The way back is the same.
  expect(ways).toHaveLength(1);
  expect(ways[0].points[0]).toEqual({
    step: 22,
    instruction: 'pushq %r12',
    place: { path: 'asm/rethinkdb/lightweight.S', line: 16 },
  });
});

test('a routine that saves below its red zone loses what the frame is laid over', async () => {
  const registers = ['rbx', 'rbp', 'r12', 'r13', 'r14', 'r15'];
  const at = (i: number) => `${-608 - 8 * i}(%rsp)`;
  const path = file(
    'below.S',
    [
      '.globl swap\n.type swap, @function\nswap:',
      ...registers.map((name, i) => ` movq %${name}, ${at(i)}`),
      ' movq %rsp, (%rdi)\n movq (%rsi), %rsp',
      ...registers.map((name, i) => ` movq ${at(i)}, %${name}`),
      ' ret\n',
    ].join('\n'),
  );
  const { code, stdout } = await swaplab(['interrupt', path]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^below\.S: a signal breaks it at 13 of 15 instructions\n/);
  const all = fates(stdout);
  expect(all[0]).toBe('movq %rbx, -608(%rsp): survives');
  expect(all[2]).toMatch(/the frame was laid over stack B, .*B comes back without its rbx, rbp$/);
  expect(all[13]).toMatch(/which movq -648\(%rsp\), %r15 reads: A comes back without its r15$/);
  expect(all[14]).toBe('ret: survives');
});

test('a red zone of 128 bytes is kept', async () => {
  const path = file(
    'zone.S',
    `.globl swap
swap:   movq %rbx, -128(%rsp)
        movq %rsp, (%rdi)
        movq (%rsi), %rsp
        movq -128(%rsp), %rbx
        ret
`,
  );
  const { stdout } = await swaplab(['interrupt', path]);
  expect(fates(stdout).every((each) => each.endsWith('survives'))).toBe(true);
});

test('rsp as a pointer into a save area is no place for a frame', async () => {
  const text = readFileSync(new URL('../cases/s2-rsp-as-save-pointer.S', import.meta.url), 'utf8');
  const { code, stdout } = await swaplab(['interrupt', file('s2.S', text), '--csv']);
  expect(code).toBe(1);
  const [head, ...rows] = stdout.trimEnd().split('\r\n');
  expect(head).toBe('from,to,step,file,line,instruction,survives,why');
  expect(rows).toHaveLength(22);
  const broken = rows.filter((row) => row.includes(',no,'));
  expect(broken).toHaveLength(18);
  expect(broken[0]).toContain('no room for a frame below rsp, 0x402090');
});

test('what can’t be interrupted says why', async () => {
  const never = await swaplab([
    'interrupt',
    file('alone.S', '.globl main\nmain: xorl %eax, %eax\nret\n'),
  ]);
  expect(never.code).toBe(1);
  expect(never.stderr).toContain('never switched');
  const none = await swaplab(['interrupt', 'nothing-like-it']);
  expect(none.code).toBe(2);
  expect(none.stderr).toContain('nothing-like-it');
});
