import { expect, test } from 'vitest';
import zen5 from '../../src/timing/cores/zen5.json' with { type: 'json' };
import { file, swaplab } from './swaplab.ts';

test('rows as JSON, on every core', async () => {
  const { code, stdout, stderr } = await swaplab([
    'atlas',
    'libco',
    'rethinkdb/lightweight',
    'crystal',
    '--json',
  ]);
  expect([code, stderr]).toEqual([0, '']);
  const { rows } = JSON.parse(stdout);
  expect(rows.map(({ name }: { name: string }) => name)).toEqual([
    'switches/libco',
    'rethinkdb/lightweight',
    'switches/crystal',
  ]);
  const [libco, lightweight, crystal] = rows;
  expect(libco).toMatchObject({
    family: 'C and C++ libraries',
    licence: 'ISC',
    run: true,
    keeps: ['callee-saved'],
    perSwitch: { instructions: 16, loads: 8, stores: 7, bytesLoaded: 64, locked: 0 },
    survivesInterruption: true,
    interruption: { points: 16, broken: 0 },
    ends: 'pop, jmp',
  });
  expect(libco.origin).toContain('amd64.c');
  expect(Object.keys(lightweight.cycles)).toEqual(
    expect.arrayContaining(['zen5', 'zen3', 'skylake']),
  );
  expect(lightweight.cycles.zen5).toMatchObject({ cold: expect.any(Number), measured: 34 });
  // No file: its licence is Apache-2.0.
  expect(crystal).toMatchObject({ run: false, perSwitch: { instructions: 19 }, cycles: {} });
  expect(crystal.survivesInterruption).toBeNull();
});

test('a table in the order of a column, on one core, which may be one’s own', async () => {
  const dear = structuredClone(zen5) as typeof zen5 & { name: string };
  dear.name = 'mine';
  dear.branches.returnMiss.value += 40;
  const path = file('mine.json', JSON.stringify(dear));
  const { code, stdout } = await swaplab([
    ...['atlas', 'ruby', 'libco', 'xv6', '--core', path],
    ...['--sort', 'warm'],
  ]);
  expect(code).toBe(0);
  const [figures, words, entries] = stdout.split('\n\n');
  const cells = (text: string) => text.trim().split(/ {2,}/);
  const [, head, ...lines] = figures.split('\n');
  const column = cells(head).indexOf('warm');
  const rows = lines.map(cells);
  expect(rows.map(([name]) => name)).toEqual(['libco', 'xv6', 'ruby']);
  const warm = rows.map((row) => Number(row[column]));
  // Both end by a ret that no call predicted; libco jumps.
  expect(warm[0]).toBeLessThan(20);
  expect(warm[1]).toBeGreaterThan(70);
  expect(words.split('\n').map(cells)).toEqual([
    ['a switch', 'family', 'file', 'signal', 'ends with', 'keeps'],
    ['libco', 'C, C++', 'bytes', '+', 'pop, jmp', 'cs'],
    ['xv6', 'systems', 'exact', '+', 'ret', 'cs r11'],
    ['ruby', 'languages', 'exact', '+', 'ret', 'cs'],
  ]);
  expect(entries).toMatch(/^first entry\n {2}libco\n {4}co_derive/);
});

test('the chart as a picture, with version and core in it; a name is a line however long it is', async () => {
  const picked = ['libco', 'no-arguments-no-fp-no-mask', 'libaco', '--core', 'skylake'];
  const { code, stdout } = await swaplab(['atlas', ...picked, '--svg']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^<svg xmlns=.*<\/svg>\n$/s);
  expect(stdout).toMatch(/Swaplab \d+\.\d+\.\d+.*core skylake: warm switches, cycles modelled/);
  expect(stdout).toContain('>libaco</text>');
  const table = await swaplab(['atlas', ...picked]);
  expect(table.stdout).toMatch(/^ablation\/no-arguments-no-fp-no-mask +21 /m);
  expect(table.stdout).toMatch(/^libaco +C, C\+\+ +anew /m);
});

test('one switch in words', async () => {
  const { stdout } = await swaplab(['atlas', 'boost-fcontext']);
  for (const words of [
    'switches/boost-fcontext: Boost.Context, C and C++ libraries',
    'licence      BSL-1.0',
    'in the lab   the same sequence of instructions as the original',
    '24 instructions (24 into a new context)',
    'callee-saved, MXCSR, x87 control word',
    'first entry  make_fcontext lays a frame',
    'left out     By macros',
    'before each of 24 instructions',
    'modelled on AMD Zen 5; measured 19',
  ])
    expect(stdout).toContain(words);
});

test('what was counted in the original is told with its note', async () => {
  const { stdout } = await swaplab(['atlas', 'netbsd']);
  expect(stdout).toContain('no file: the licence does not go');
  expect(stdout).toContain('note         A jmp_buf with rsp as it is');
  const { rows } = JSON.parse((await swaplab(['atlas', 'netbsd', '--json'])).stdout);
  expect(rows[0].note).toContain('jmp_buf');
});

test('a line a switch, with commas', async () => {
  const { stdout } = await swaplab(['atlas', 'libucontext', '--csv', '--core', 'zen3']);
  const [head, row, end] = stdout.split('\r\n');
  expect(head).toContain('perSwitch.instructions');
  expect(head).toContain('cycles.zen3.warm');
  expect(row).toContain('callee-saved; arguments; r10; r11; MXCSR; x87 environment');
  expect(end).toBe('');
});

test('a switch that was never run has its line, with empty cells', async () => {
  const { code, stdout } = await swaplab(['atlas', 'netbsd', 'libco', '--csv', '--core', 'zen5']);
  expect(code).toBe(0);
  const [head, ...rows] = stdout.trimEnd().split('\r\n');
  expect(rows).toHaveLength(2);
  const survives = head.split(',').indexOf('survivesInterruption');
  expect(survives).toBeGreaterThan(0);
  expect(rows[0]).toMatch(/^switches\/netbsd,|^netbsd,/);
  expect(rows[1]).toContain(',true,');
});

test('what no run shows of a switch is told apart', async () => {
  const { stdout } = await swaplab(['atlas', 'osv']);
  expect(stdout).toContain(
    'not tried    MXCSR, x87 control word, thread pointer: told from the original',
  );
  expect((await swaplab(['atlas', 'libco'])).stdout).not.toContain('not tried');
});

test('what is not there is told with what is', async () => {
  const refused = async (...words: string[]) => {
    const { code, stderr } = await swaplab(words);
    expect(code).toBe(2);
    return stderr;
  };
  expect(await refused('atlas', '--family', 'Rust', 'libco')).toContain(
    'none of these switches is of the family Rust',
  );
  expect(await refused('atlas', 'netbsd', '--svg')).toContain('no cycles to draw');
  expect(await refused('compare', 'libco')).toContain("did you mean 'switches/libco'?");
  const { code, stderr } = await swaplab(['atlas', 'libcoo']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^libcoo is not in the atlas; did you mean .*libco/);
  const family = await swaplab(['atlas', '--family', 'Rusty']);
  expect(family.code).toBe(2);
  expect(family.stderr).toContain('operating systems');
});
