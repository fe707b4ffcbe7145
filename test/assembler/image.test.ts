import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/assembler/assemble.ts';
import type { Image, SourceFiles } from '../../src/assembler/image.ts';
import { formatDiagnostic } from '../../src/base/diagnostic.ts';
import { sources } from './sources.ts';

async function image(files: SourceFiles | string, units = ['a.S']): Promise<Image> {
  const texts = typeof files === 'string' ? { 'a.S': files } : files;
  const result = await assemble({ files: texts, units });
  if (!result.ok) throw new Error(result.diagnostics.map(formatDiagnostic).join('\n'));
  return result.image;
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** `line:size` for every span of the first section, `!` for code. */
const spans = ({ lines }: Image) =>
  lines.map(({ line, size, code }) => `${line}:${size}${code ? '!' : ''}`).join(' ');

describe('layout', () => {
  it('puts each kind of section on pages of its own', async () => {
    const { sections } = await image(`nop
      .data; .quad 1
      .bss; .skip 5000
      .section .rodata; .byte 1
      .section .later, "aw"; .byte 2
      .section .hot, "ax"; ret
      .section .note.GNU-stack, "", @progbits`);
    expect(
      sections.map(({ name, address, size, bytes, writable, executable }) => [
        name,
        address.toString(16),
        size,
        bytes.length,
        `${writable ? 'w' : '-'}${executable ? 'x' : '-'}`,
      ]),
    ).toEqual([
      ['.text', '401000', 1, 1, '-x'],
      ['.hot', '401001', 1, 1, '-x'],
      ['.rodata', '402000', 1, 1, '--'],
      ['.data', '403000', 8, 8, 'w-'],
      ['.later', '403008', 1, 1, 'w-'],
      ['.bss', '404000', 5000, 0, 'w-'],
    ]);
  });

  it('starts with data if there is no code', async () => {
    const { sections } = await image('.data\n.byte 1');
    expect(sections.map(({ name, address }) => [name, address])).toEqual([['.data', 0x401000]]);
  });

  it('places units in order, each aligned as it asks', async () => {
    const files = { 'a.S': 'nop', 'b.S': '.p2align 4\nret', 'c.S': 'hlt' };
    const { sections, lines } = await image(files, ['a.S', 'b.S', 'c.S']);
    expect(hex(sections[0].bytes)).toBe(`90${'662e0f1f840000000000'}${'0f1f440000'}c3f4`);
    expect(lines.map(({ address, size, file }) => [address - 0x401000, size, file])).toEqual([
      [0, 1, 0],
      [1, 15, 1],
      [16, 1, 1],
      [17, 1, 2],
    ]);
  });

  it('lets a strong definition win over a weak one, in any order', async () => {
    const weak = '.weak f\nf: nop\n.quad f';
    const strong = '.globl f\nf: ret';
    for (const units of [
      ['weak.S', 'strong.S'],
      ['strong.S', 'weak.S'],
    ]) {
      const { sections, symbols } = await image({ 'weak.S': weak, 'strong.S': strong }, units);
      const at = units[0] === 'weak.S' ? 9 : 0;
      expect(symbols.map(({ name, address }) => [name, address])).toEqual([['f', 0x401000 + at]]);
      expect(hex(sections[0].bytes)).toContain(`0${at}10400000000000`);
    }
  });

  it('makes a load from the global offset table what ld makes of it', async () => {
    const { sections } = await image('movq f@GOTPCREL(%rip), %rax\ncall *f@GOTPCREL(%rip)\nf: ret');
    expect(hex(sections[0].bytes)).toBe('48c7c00d10400067e800000000c3');
  });
});

describe('symbols', () => {
  it('have address, size, kind and place', async () => {
    const { symbols } = await image(`.globl swap
swap: ret
      nop
      .size swap, 1
next: nop
.Llocal: nop
1:    nop
      .set CONSTANT, 5
      .set alias, next
      .type table, @object
table: .byte 1
      .data
      .type entry, @function
value: .quad 1
entry: .quad 2`);
    expect(
      symbols.map(({ name, address, size, kind, global, place }) => [
        name,
        address.toString(16),
        size,
        kind,
        global,
        place.line,
      ]),
    ).toEqual([
      ['swap', '401000', 1, 'function', true, 2],
      ['next', '401002', 3, 'function', false, 5],
      ['alias', '401002', 3, 'function', false, 9],
      ['table', '401005', 1, 'object', false, 11],
      ['value', '402000', 8, 'object', false, 14],
      ['entry', '402008', 8, 'function', false, 15],
    ]);
  });
});

describe('the line table', () => {
  it('has a span for each statement, data and padding too', async () => {
    const result = await image(
      'nop; ret\n.p2align 3\n\nmovq %rax, %rbx\n.byte 1\n.long 2, 3\njmp 1f\n1:',
    );
    expect(spans(result)).toBe('1:1! 1:1! 2:6 4:3! 5:1 6:8 7:2!');
  });

  it('counts a macro’s body for the outermost call, a repetition’s for itself', async () => {
    const source = `.macro one
nop
.endm
.macro two
one
cld
.endm
two
.rept 2
std
.endr`;
    expect(spans(await image(source))).toBe('8:1! 8:1! 10:1! 10:1!');
  });

  it('names the file of included statements', async () => {
    const files = { 'a.S': 'nop\n#include "b.h"\nret', 'b.h': '\nhlt' };
    const { lines, files: used } = await image(files);
    expect(lines.map(({ file, line }) => `${used[file].path}:${line}`)).toEqual([
      'a.S:1',
      'b.h:2',
      'a.S:3',
    ]);
  });

  it.each(Object.entries(sources))('covers every byte once: %s', async (_name, text) => {
    const { lines, sections } = await image(text);
    for (const { address, bytes } of sections) {
      let end = address;
      for (const span of lines) {
        if (span.address < address || span.address >= address + bytes.length) continue;
        expect(span.address).toBe(end);
        end += span.size;
      }
      expect(bytes.length === 0 || end).toBe(bytes.length === 0 || address + bytes.length);
    }
  });
});

describe('a source', () => {
  it('may include others with either directive', async () => {
    const files = {
      'lab/a.S': '.include "part.inc"\n#include "part.inc"\n.byte TWO',
      'lab/part.inc': '.byte 1\n#define TWO 2',
    };
    const { sections, files: used } = await image(files, ['lab/a.S']);
    expect(hex(sections[0].bytes)).toBe('010102');
    expect(used.map(({ path }) => path)).toEqual(['lab/a.S', 'lab/part.inc']);
  });

  it('may come with carriage returns and a tab anywhere', async () => {
    const { sections } = await image('\tnop\r\n#define A 1\r\n\t.byte\tA\t,\t2\r\n');
    expect(hex(sections[0].bytes)).toBe('900102');
  });

  it('may start in Intel syntax', async () => {
    const result = await assemble({
      files: { 'a.S': 'mov rax, [rdi+8]' },
      units: ['a.S'],
      syntax: 'intel',
    });
    expect(result.ok && hex(result.image.sections[0].bytes)).toBe('488b4708');
  });

  it('can be assembled again with the same result', async () => {
    const first = await image(sources.macros);
    expect(await image(sources.macros)).toEqual(first);
  });

  it('gives plain data that can be sent to a worker', async () => {
    const result = await image(sources['labels, data and fixups']);
    expect(structuredClone(result)).toEqual(result);
  });
});
