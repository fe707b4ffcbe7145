import { expect, test } from 'vitest';
import { assemble } from '../../src/assembler/assemble.ts';

const LAB = `        .globl  main, context_switch
main:   call    context_switch
        jmp     yours.context_switch
        .skip   16
context_switch: ret
`;
const MINE = `        .globl  context_switch, other
context_switch: jmp other
other:  call    context_switch
`;

test('a unit set apart keeps its names, and others reach them', async () => {
  const files = { 'lab.S': LAB, 'mine.S': MINE };
  const units = ['lab.S', 'mine.S'];
  const result = await assemble({ files, units, apart: ['mine.S'], now: () => 0 });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  const { symbols, sections } = result.image;
  const found = (file: string, name: string) => {
    const symbol = symbols.find((each) => each.place.file === file && each.name === name);
    return [symbol?.address, symbol?.global];
  };
  const [theirs, mine] = [0x401000 + 5 + 5 + 16, 0x401000 + 5 + 5 + 16 + 1];
  expect(found('lab.S', 'context_switch')).toEqual([theirs, true]);
  expect(found('mine.S', 'context_switch')).toEqual([mine, false]);
  expect(found('mine.S', 'other')).toEqual([mine + 2, true]);
  const bytes = new DataView(sections[0].bytes.buffer, sections[0].bytes.byteOffset);
  expect(0x401005 + bytes.getInt32(1, true)).toBe(theirs);
  expect(0x40100a + bytes.getInt32(6, true)).toBe(mine);
  expect(mine + 7 + bytes.getInt32(mine + 3 - 0x401000, true)).toBe(mine);
  const together = await assemble({ files, units, now: () => 0 });
  expect(together.ok).toBe(false);
});

test('units set apart find one another by the names they have among themselves', async () => {
  const files = {
    'lab.S': '        .globl main, helper\nmain:   jmp yours.switch\nhelper: ret\n',
    'a.S': '        .globl switch\nswitch: call helper\n        jmp lacking\n',
    'b.S': '        .globl helper\nhelper: nop\n        ret\nswitch: hlt\n',
  };
  const units = Object.keys(files);
  const result = await assemble({ files, units, apart: ['a.S', 'b.S'], now: () => 0 });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  const { symbols, sections, undefined: missing } = result.image;
  const at = (file: string, name: string) =>
    symbols.find((each) => each.place.file === file && each.name === name)?.address ?? 0;
  const bytes = new DataView(sections[0].bytes.buffer, sections[0].bytes.byteOffset);
  const target = (from: number, length: number) =>
    from + length + bytes.getInt32(from + length - 4 - 0x401000, true);
  expect(target(at('lab.S', 'main'), 5)).toBe(at('a.S', 'switch'));
  expect(target(at('a.S', 'switch'), 5)).toBe(at('b.S', 'helper'));
  expect(missing.map(({ name }) => name)).toEqual(['lacking']);
});
