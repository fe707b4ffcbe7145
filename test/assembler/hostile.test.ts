import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/assembler/assemble.ts';
import { LIMITS } from '../../src/assembler/limits.ts';
import { formatDiagnostic } from '../../src/base/diagnostic.ts';

const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join('\n');

/** What is done to the assembler, and how the one message about it must start. */
const hostile: [string, string, string][] = [
  [
    'a NUL byte',
    'nop\n\tnop\0\0\0\n\0',
    'a.S:2:5: this is not text: it contains the character 0x0',
  ],
  ['an executable', '\x7fELF\x02\x01\x01\0\0\x03>\x01', 'a.S:1:1: this is not text'],
  ['bytes that are not UTF-8', 'nop \ufffd\ufffd', 'a.S:1:5: this is not text'],
  [
    'such a byte where it matters',
    '# Les registres conserv\ufffds, un par un, dans cet ordre\nmovq %rbx\ufffd, %rax',
    'a.S:2:10: a byte that is not UTF-8 can only stand in comments',
  ],
  [
    'such a byte in a string',
    '# Les registres conserv\ufffds, un par un, dans cet ordre\n.ascii "conserv\ufffd"',
    'a.S:2:16: a byte that is not UTF-8; save the file as UTF-8',
  ],
  ['10 MB of text', 'nop\n'.repeat(2_500_000), 'a.S:1:1: more than 2 MiB of source text'],
  ['a line of 1 MB', 'nop;'.repeat(262_144), 'a.S:1:1: the line is longer than 65536 characters'],
  ['a huge .skip', 'nop\n.skip 0xffffffff', 'a.S:2:1: the image grows beyond 16 MiB'],
  ['a huge .skip in .bss', '.bss\n.skip 1 << 40', 'a.S:2:1: the image grows beyond 16 MiB'],
  [
    'a huge .skip known late',
    '.skip a - b\nb: .skip 9\na = b + (1 << 50)',
    'a.S:1:1: the image grows',
  ],
  ['many .skip', '.rept 5000\n.skip 10000\n.endr', 'a.S:2:1: the image grows beyond 16 MiB'],
  ['a .fill bomb', '.fill 1000000000, 8, 1', 'a.S:1:1: the image grows beyond 16 MiB'],
  ['a far .org', 'nop\n.org 0x7fffffff', 'a.S:2:1: the image grows beyond 16 MiB'],
  [
    'many alignments',
    '.rept 3000\n.p2align 16\nnop\n.endr',
    'a.S:2:1: the image grows beyond 16 MiB',
  ],
  ['many spread sections', times(600, (n) => `.section .x${n}, "a"\n.p2align 16\n.byte 1`), 'a.S:'],
  [
    'a huge .rept',
    '.rept 1000000000\nnop\n.endr',
    'a.S:1:7: repeating makes more than 100000 statements',
  ],
  ['nested .rept', '.rept 1000\n.rept 1000\n.rept 1000\nnop\n.endr\n.endr\n.endr', 'a.S:'],
  ['a macro that calls itself', '.macro a\na\n.endm\n a', 'a.S:4:2: more than 100 macros'],
  ['a macro that calls itself twice', '.macro a\na\na\n.endm\na', 'a.S:5:1: more than 100 macros'],
  ['a macro in its own .rept', '.macro a\n.rept 2\na\n.endr\n.endm\na', 'a.S:6:1: more than 100'],
  ['an argument that doubles', '.macro a x\na \\x\\x\n.endm\na 1', 'a.S:4:1: '],
  [
    'macros that double',
    `${times(40, (n) => `.macro m${n}\n${n ? `m${n - 1}\nm${n - 1}` : 'nop'}\n.endm`)}\nm39`,
    'a.S:160:1: ',
  ],
  [
    'definitions that double',
    `#define A0 1,1\n${times(40, (n) => `#define A${n + 1} A${n},A${n}`)}\n.byte A40`,
    "a.S:42:7: 'A0' expands to more than 100000 tokens",
  ],
  [
    'arguments that double',
    `#define f(x) x,x\n.byte ${'f('.repeat(40)}1${')'.repeat(40)}`,
    'a.S:2:',
  ],
  [
    'deep definitions',
    `#define A0 1\n${times(4000, (n) => `#define A${n + 1} A${n}`)}\n.byte A4000`,
    'a.S:4002:7: macros inside one another, too deep',
  ],
  [
    'a definition of itself',
    '#define A B\n#define B A\n.rept A\n.endr',
    'a.S:3:7: the count of .rept must be a number',
  ],
  ['an inclusion of itself', 'nop\n#include "a.S"', 'a.S:2:1: more than 200 inclusions'],
  [
    'parentheses without end',
    `.quad ${'('.repeat(30_000)}`,
    'a.S:1:107: more than 100 parentheses',
  ],
  ['signs without end', `.quad ${'-'.repeat(30_000)}1`, 'a.S:1:107: more than 100 parentheses'],
  ['a very long sum', `.quad ${'a+'.repeat(20_000)}a`, 'a.S:1:2008: more than 1000 operators'],
  ['conditions without end', '#if 1\n'.repeat(5000), 'a.S:201:1: more than 200 conditions'],
  ['.if without end', '.if 1\n'.repeat(5000), 'a.S:201:1: more than 200 conditions'],
  [
    'a size that depends on itself',
    'a: .skip b-a+1\nb: nop',
    'a.S:1:1: sizes depend on one another',
  ],
  ['a size that swings', 'a: .skip 1-(b-a)*2\nb:', 'a.S:1:1: sizes depend on one another'],
  [
    'a symbol set to itself',
    '.set a, b\n.set b, a\n.quad a',
    'a.S:1:6: the symbol is defined by itself',
  ],
  [
    'a long chain of symbols',
    `${times(5000, (n) => `.set a${n + 1}, a${n}+1`)}\n.quad a5000\na0: nop`,
    'a.S:4800:6: more than 200 symbols defined by one another',
  ],
  [
    'an unclosed string of 60 KB',
    `.ascii "${'x'.repeat(60_000)}`,
    'a.S:1:8: the string is not closed',
  ],
];

// The clock inside ends each after 1 s; the test's own limit allows for a busy machine.
describe('hostile sources give one message', () => {
  it.each(hostile)('%s', { timeout: 20_000 }, async (_name, source, message) => {
    const result = await assemble({ files: { 'a.S': source }, units: ['a.S'] });
    if (result.ok) throw new Error('assembled');
    expect(result.diagnostics.map(formatDiagnostic)[0].startsWith(message) || result).toBe(true);
    expect(result.diagnostics.length).toBe(1);
  });

  it('still assembles afterwards', async () => {
    const result = await assemble({ files: { 'a.S': 'addb %ah, %spl\nnop' }, units: ['a.S'] });
    expect(result.ok).toBe(false);
    const next = await assemble({ files: { 'a.S': 'nop' }, units: ['a.S'] });
    expect(next.ok).toBe(true);
  });

  it('handles what only looks hostile', async () => {
    const source = `.rept 1000000000\n.endr\nnop\n${times(100, (n) => `.set a${n + 1}, a${n}+a${n}`)}
      .set a0, 1\n.irp x, ${'1,'.repeat(5000)}1\n.byte \\x\n.endr`;
    const result = await assemble({ files: { 'a.S': source }, units: ['a.S'] });
    expect(result.ok && result.image.sections[0].size).toBe(5002);
  });

  it('gives up when the clock says so', async () => {
    let clock = 0;
    const now = () => {
      clock += LIMITS.milliseconds / 10;
      return clock;
    };
    const result = await assemble({ files: { 'a.S': 'nop\n'.repeat(5000) }, units: ['a.S'], now });
    if (result.ok) throw new Error('assembled');
    expect(result.diagnostics.length).toBe(1);
    expect(result.diagnostics[0].message).toBe('assembling takes longer than 10 s');
  });
});
