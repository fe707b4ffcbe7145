import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fireHandler } from '../../src/analysis/fire/handler.ts';
import { entryNamed } from '../../src/atlas/catalogue/catalogue.ts';
import { KEEPS, type Mention } from '../../src/atlas/catalogue/entry.ts';
import { measureRow, measureRun } from '../../src/atlas/row/measure-row.ts';
import type { AtlasRow } from '../../src/atlas/row/row.ts';
import { pingPongAsking } from '../../src/machine/scenarios/asking.ts';
import { CORES, coreNamed } from '../../src/timing/cores/cores.ts';
import { SOURCES } from '../machine/lab.ts';

const README = readFileSync(new URL('../../asm/README.md', import.meta.url), 'utf8');

async function rowOf(name: string, cores = CORES.slice(0, 1)): Promise<AtlasRow> {
  const entry = entryNamed(name);
  if (!entry) throw new Error(`no ${name}`);
  const measured = await measureRow(entry, {
    files: SOURCES,
    cores,
    handler: await fireHandler(SOURCES),
  });
  if (!measured.ok) throw new Error(measured.message);
  return measured.row;
}

/** The row of a text of one's own, as `own.S`. */
async function ownRow(text: string): Promise<AtlasRow> {
  const about = { name: 'own.S', title: 'own', family: 'your own' as const, origin: 'yours' };
  const measured = await measureRun(
    { ...about, licence: 'yours', entry: 'Nobody knows.' },
    pingPongAsking('own.S', {}),
    {
      files: { ...SOURCES, 'own.S': text },
      cores: CORES.slice(0, 1),
      handler: await fireHandler(SOURCES),
    },
  );
  if (!measured.ok) throw new Error(measured.message);
  return measured.row;
}

/** The README's table of the ladder: general registers, control words, calls, instructions, fate. */
const LADDER = README.split('\n')
  .filter((line) => /^\| `(glibc|rethinkdb|ablation).*survives/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
  .map(([, name, general, control, calls, instructions]) => ({
    name,
    keeps: [
      ...general.split('; ')[0].split(', '),
      ...control.split(', ').filter((each) => each !== '–'),
      ...(calls === '1' ? ['signal mask'] : []),
    ],
    calls: Number(calls),
    instructions: Number(instructions),
  }));

test.each(LADDER)('$name: its row says what the table says', async (told) => {
  const row = await rowOf(told.name);
  expect(row.keeps).toEqual(told.keeps);
  expect(row.perSwitch).toMatchObject({
    instructions: told.instructions,
    syscalls: told.calls,
    firstEntry: told.instructions,
    locked: 0,
  });
  expect(row.survivesInterruption).toBe(true);
  expect(row.ends).toBe(told.name === 'rethinkdb/lightweight' ? 'ret' : 'push, ret');
});

const SWITCHES = [
  ['boost-fcontext', 'callee-saved, MXCSR, x87 control word', 'jmp', 106],
  ['boost-fcontext-no-fp', 'callee-saved', 'jmp', 90],
  ['libco', 'callee-saved', 'pop, jmp', 57],
  ['libcoro', 'callee-saved', 'pop, jmp', 29],
  ['minicoro', 'callee-saved', 'jmp, then ret', 69],
  ['ruby', 'callee-saved', 'ret', 76],
  ['libucontext', 'callee-saved, arguments, r10, r11, MXCSR, x87 environment', 'push, ret', 224],
  ['go', 'rbp', 'call; jmp', 42],
] as const;

test.each(SWITCHES)('%s keeps %s and ends by %s', async (name, keeps, ends, codeBytes) => {
  const row = await rowOf(name);
  expect(row.keeps.join(', ')).toBe(keeps);
  expect(row.ends).toBe(ends);
  expect(row.perSwitch.codeBytes).toBe(codeBytes);
  expect(row.survivesInterruption).toBe(true);
});

const MORE = [
  ['quickthreads', 'callee-saved, rdi, rsi, rdx, rcx', 'call, then ret'],
  ['libmill', 'callee-saved, rdi, rsi', 'jmp, then ret'],
  ['libtask', 'callee-saved, arguments, r10, r11', 'push, ret'],
  ['qthreads', 'callee-saved, rdi, MXCSR, x87 control word', 'push, ret'],
  ['massivethreads', 'callee-saved', 'pop, jmp, then pop, jmp'],
  ['lthread', 'callee-saved', 'patched return address, ret'],
] as const;

test.each(MORE)('%s keeps %s and ends by %s', async (name, keeps, ends) => {
  const row = await rowOf(name);
  expect([row.keeps.join(', '), row.ends]).toEqual([keeps, ends]);
});

test('minicoro enters a new context in one instruction less', async () => {
  const { perSwitch } = await rowOf('minicoro');
  expect([perSwitch.instructions, perSwitch.firstEntry]).toEqual([18, 17]);
});

test('cycles are there for each core, and beside them what its CPU took', async () => {
  const { cycles } = await rowOf('rethinkdb/lightweight', [...CORES]);
  expect(Object.keys(cycles)).toEqual(CORES.map(({ name }) => name));
  for (const { cold, warm } of Object.values(cycles)) {
    expect(cold).toBeGreaterThan(5);
    expect(warm).toBeGreaterThan(5);
  }
  // Median of the samples in src/timing/measured, of the form that ends by ret.
  expect(cycles.zen3.measured).toBe(29.02);
  expect(cycles.nehalem).not.toHaveProperty('measured');
});

test('a core with other figures gives other cycles, counts stay', async () => {
  const core = coreNamed('zen5');
  if (!core) throw new Error('no zen5');
  const dear = { ...core.branches.returnMiss, value: core.branches.returnMiss.value + 50 };
  const changed = { ...core, name: 'mine', branches: { ...core.branches, returnMiss: dear } };
  const [before, after] = [await rowOf('ruby', [core]), await rowOf('ruby', [changed])];
  expect((after.cycles.mine.warm ?? 0) - (before.cycles.zen5.warm ?? 0)).toBeCloseTo(50, 0);
  expect(after.perSwitch).toEqual(before.perSwitch);
});

const LIGHTWEIGHT = SOURCES['asm/rethinkdb/lightweight.S'];

test('registers of which some are lost are named one by one', async () => {
  const row = await ownRow(LIGHTWEIGHT.replace(/popq\s+%r13/, 'popq %rcx'));
  expect(row.keeps).toEqual(['rbx', 'rbp', 'r12', 'r14', 'r15']);
  expect(row.family).toBe('your own');
});

test('what a routine does beside is counted, and what it keeps beside is told', async () => {
  const row = await ownRow(`
        .globl swap
        .type swap, @function
swap:   pushfq
        pushq %rbp
        pushq %rbx
        pushq %rdx
        pushq %r11
        lock addq $1, count(%rip)
        movl $1, %eax
        xchgl %eax, held(%rip)
        movq %rsp, (%rdi)
        movq (%rsi), %rsp
        popq %r11
        popq %rdx
        popq %rbx
        popq %rbp
        popfq
        popq %rcx
        jmp *%rcx
        .size swap, .-swap
        .bss
        .p2align 3
count:  .zero 8
held:   .zero 8
`);
  expect(row.keeps).toEqual(['rbx', 'rbp', 'rdx', 'r11', 'rflags']);
  expect(row.perSwitch).toMatchObject({ instructions: 17, locked: 2, syscalls: 0 });
  expect(row.ends).toBe('pop, jmp');
  expect(row.shape).toBe('saves into rdi, resumes from rsi, address on the stack');
});

test('by the convention of Windows, xmm6 to xmm15, rdi and rsi are kept', async () => {
  const registers = ['rbx', 'rbp', 'rdi', 'rsi', 'r12', 'r13', 'r14', 'r15'];
  const xmm = Array.from({ length: 10 }, (_, i) => i);
  const row = await ownRow(`
        .globl swap
        .type swap, @function
swap:   ${registers.map((name) => `pushq %${name}`).join('\n')}
        subq $168, %rsp
        ${xmm.map((i) => `movups %xmm${i + 6}, ${16 * i}(%rsp)`).join('\n')}
        movq %rsp, (%rcx)
        movq (%rdx), %rsp
        ${xmm.map((i) => `movups ${16 * i}(%rsp), %xmm${i + 6}`).join('\n')}
        addq $168, %rsp
        ${registers
          .toReversed()
          .map((name) => `popq %${name}`)
          .join('\n')}
        ret
        .size swap, .-swap
`);
  expect(row.keeps).toEqual(['callee-saved', 'rdi', 'rsi', 'xmm6–15']);
});

test('a patched return address is told, and where a signal breaks the switch', async () => {
  const row = await ownRow(`
        .globl swap
        .type swap, @function
swap:   movq (%rsp), %rax
        movq %rax, -600(%rsp)
        movq %rbx, -608(%rsp)
        movq %rsp, (%rdi)
        movq (%rsi), %rsp
        movq -608(%rsp), %rbx
        movq -600(%rsp), %rax
        movq %rax, (%rsp)
        ret
        .size swap, .-swap
`);
  expect(row.ends).toBe('patched return address, ret');
  expect(row.keeps).toEqual(['rbx']);
  expect(row.survivesInterruption).toBe(false);
  // The two loads’ words lie there from the first store on, there and back.
  expect(row.interruption?.broken).toBeGreaterThanOrEqual(4);
  expect(row.interruption?.broken).toBeLessThan(row.interruption?.points ?? 0);
});

test('a switch that the lab has no file of has what was counted, and says so', async () => {
  const entry: Mention = {
    name: 'switches/elsewhere',
    title: 'Elsewhere',
    family: 'Rust',
    origin: 'a project',
    licence: 'none stated',
    entry: 'Nobody knows.',
    facts: { instructions: 24, keeps: ['MXCSR', 'callee-saved'], ends: 'pop, jmp' },
  };
  const measured = await measureRow(entry, {
    files: {},
    cores: CORES,
    handler: await fireHandler(SOURCES),
  });
  expect(measured.ok && measured.row).toMatchObject({
    run: false,
    keeps: ['callee-saved', 'MXCSR'],
    perSwitch: { instructions: 24 },
    cycles: {},
    survivesInterruption: null,
    ends: 'pop, jmp',
  });
});

test('what does not switch there and back has no row', async () => {
  await expect(ownRow('.globl f\nf: ret\n')).rejects.toThrow(/own\.S/);
});

test('names of what is kept are each said once', () => {
  expect(new Set(KEEPS).size).toBe(KEEPS.length);
});
