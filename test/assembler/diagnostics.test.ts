import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/assembler/assemble.ts';
import type { SourceFiles } from '../../src/assembler/image.ts';
import { formatDiagnostic } from '../../src/base/diagnostic.ts';

async function errors(files: SourceFiles | string, units = ['a.S']): Promise<string[]> {
  const result = await assemble({
    files: typeof files === 'string' ? { 'a.S': files } : files,
    units,
  });
  return result.ok ? [] : result.diagnostics.map(formatDiagnostic);
}

/** A source, and the one message it must give (without `a.S:`). */
const single: [string, string][] = [
  // Names.
  ['nop\n\tmvoq %rax, %rbx', "2:2: unknown mnemonic 'mvoq'; did you mean 'movq'?"],
  ['swapcontext: frobnicate', "1:14: unknown mnemonic 'frobnicate'"],
  ['.byet 1', "1:1: unknown directive '.byet'; did you mean '.byte'?"],
  ['movq %raz, %rbx', "1:6: '%raz' is not a register; did you mean '%rax'?"],
  ['movq 8(%rax,%rsp), %rbx', "1:13: '%rsp' cannot be an index"],
  ['.intel_syntax noprefix\nmov rbx, [rax+rsp*2]', "2:15: 'rsp' cannot be an index"],
  ['movq %rax, 8(%zz)', "1:14: '%zz' is not a register"],
  ['movq rax, %rbx', "1:6: undefined symbol 'rax'; did you mean the register '%rax'?"],
  ['.quad 8(%rdi)', "1:8: '(%rdi)' is too much here"],
  ['jmp 1f\nnop', "1:5: no label '1:' follows"],
  ['jmp 2b', "1:5: no label '2:' stands before"],
  ['a: nop\nb: nop\n  a: nop', "3:3: 'a' is defined twice, first at a.S:1"],
  ['.set a, 5\na: nop', "2:1: 'a' is defined twice, first at a.S:1"],
  ['.macro m\nnop\n.endm\nmm', "4:1: unknown mnemonic 'mm'"],
  // Operands.
  [
    'mov rax, rbx',
    "1:1: this is Intel syntax, where AT&T syntax is expected; write '.intel_syntax noprefix' above it",
  ],
  [
    'mov rax, [rbx+8]',
    "1:1: this is Intel syntax, where AT&T syntax is expected; write '.intel_syntax noprefix' above it",
  ],
  [
    'movq qword ptr [rax], %rbx',
    "1:6: this is Intel syntax; write '8(%rax)', or '.intel_syntax noprefix' above",
  ],
  [
    '.intel_syntax noprefix\nmov %rax, rbx',
    "2:5: '%' does not belong here in Intel syntax; leave out '%', or write '.att_syntax' above",
  ],
  [
    'mov %xmm6, (%rsp)',
    "1:1: 'mov' does not take these operands; 'movups' or 'movaps' moves 16 bytes, 'movq' 8, 'movd' 4",
  ],
  [
    'mov $1, (%rax)',
    "1:1: 'mov' does not take these operands; add a size: 'movb', 'movw', 'movl' or 'movq'",
  ],
  [
    'movq %eax, %rbx',
    "1:1: 'movq' does not take these operands; the registers have 32 and 64 bits",
  ],
  [
    'addl %rax, %rbx',
    "1:1: 'addl' does not take these operands; 'l' means 32 bits, the register has 64",
  ],
  [
    'movq (%rax), (%rbx)',
    "1:1: 'movq' does not take these operands; only one operand can be in memory",
  ],
  ['movq %rax, $5', "1:1: 'movq' does not take these operands; the destination comes last"],
  ['movq %rax %rbx', "1:11: '%rbx' is too much here; put ',' between operands"],
  ['nop )', "1:5: expected a number or a symbol but found ')'"],
  ['movq (%rax,%rbx,3), %rcx', '1:17: the scale 3 is not 1, 2, 4 or 8'],
  ['movq (%rax, %rbx', "1:17: expected ')' but the line ends"],
  ['movq (%ax), %rcx', "1:7: '%ax' cannot be part of an address; use a 64-bit register"],
  [
    'movb %ah, %r8b',
    "1:6: 'ah' cannot be combined with these operands; ah, bh, ch and dh exclude the registers added in 64-bit mode",
  ],
  ['jmp $5', "1:5: a jump's target is written without '$'"],
  ['lock movq %rax, (%rbx)', "1:1: 'lock' needs an instruction that changes memory, not 'movq'"],
  ['rep addq %rax, %rbx', "1:1: 'rep' and its kin cannot stand before 'addq'"],
  ['movq %fs:v@tpoff, %rax\nv:', "1:6: this is not thread-local; define it in '.tdata' or '.tbss'"],
  ['f', "1:1: unknown mnemonic 'f'; did you mean 'fs'?"],
  ['nop\ninto', "2:1: 64-bit code has no instruction 'into'"],
  ['movq 8(), %rax', "1:8: expected a register but found ')'"],
  ['jc- far', "1:3: expected a blank behind 'jc' but found '-'"],
  // Numbers.
  ['movl $4294967296, %eax', '1:6: 4294967296 does not fit in 32 bits (-2147483648 to 4294967295)'],
  ['movb $256, %al', '1:6: 256 does not fit in 8 bits (-128 to 255)'],
  ['addw $-32769, %ax', '1:6: -32769 does not fit in 16 bits (-32768 to 65535)'],
  ['shlq $256, %rax', '1:6: 256 does not fit in 8 bits (-128 to 255)'],
  ['ret $65536', '1:5: 65536 does not fit in 16 bits (-32768 to 65535)'],
  [
    'addq $0x80000000, %rax',
    '1:6: 2147483648 does not fit in a sign-extended 32-bit immediate (-2147483648 to 2147483647); movabsq it to a register first',
  ],
  [
    'movq 0x80000000(%rax), %rcx',
    '1:6: the displacement 2147483648 does not fit in 32 bits (-2147483648 to 2147483647)',
  ],
  ['loop far\n.skip 300\nfar: nop', '1:6: the distance 300 does not fit in 8 bits (-128 to 127)'],
  ['movb $far, %al\nfar:', '1:6: the value 4198402 does not fit in 8 bits (-128 to 255)'],
  ['.byte 089', "1:7: '089' starts with 0, so its digits must be below 8"],
  ['movq $12abc, %rax', "1:7: '12abc' is not a number"],
  ['.byte 0x', "1:7: '0x' is not a number"],
  ['.byte 1/0', '1:8: division by zero'],
  ['.quad 1/(a-b)\na: jmp a\nb = a', '1:8: division by zero'],
  ['.quad a*2\na: nop', "1:8: '*' cannot be applied to an address"],
  ['.skip -1', '1:7: the size -1 is negative'],
  ['nop\nnop\n.org 1', '3:1: .org goes back by 1 bytes, which is not possible'],
  ['.p2align 40', '1:10: the alignment 40 is not a power of two, 0 to 16'],
  ['.balign 3', '1:9: the alignment 3 is not 1, 2, 4, ... 65536'],
  [
    '.if later\n.endif\nlater = 1',
    '1:5: the condition must be a number that is known here; define what it uses above',
  ],
  // Structure.
  ['.ascii "abc\nnop', `1:8: the string is not closed; add '"'`],
  ['nop\n/* never\nnop', "2:1: the comment is not closed; add '*/'"],
  ['nop\n.macro a\nnop', "2:1: '.macro' is not closed; add '.endm'"],
  ['nop\n.if 1\nnop', "2:1: the condition is not closed; add '.endif'"],
  ['nop\n.rept 3\nnop', "2:1: '.rept' is not closed; add '.endr'"],
  ['nop\n#ifdef A\nnop', "2:1: the condition is not closed; add '#endif'"],
  ['.endif', "1:1: '.endif' without '.if'"],
  ['nop\n.endm', "2:1: '.endm' without '.macro'"],
  ['.endr', "1:1: '.endr' without '.rept'"],
  ['  #endif', "1:3: '#endif' without '#if'"],
  ['#if 1\n#else\n#else\n#endif\nnop', "3:1: '#else' after '#else'"],
  ['.popsection', "1:1: '.popsection' without '.pushsection'"],
  ['.ascii "a\\qb"', "1:10: unknown escape '\\q'; write \\\\"],
  ['.bss\n.byte 1', '2:1: .bss holds zeros only'],
  ['.section .x, "q"', "1:14: 'q' is not a flag of a section"],
  ['.type f, @foo', "1:10: 'foo' is not a type of symbol; write '@function' or '@object'"],
  // The preprocessor.
  [
    '#include "ucontxt.h"',
    "1:10: the lab has no file 'ucontxt.h'; put its text in the place of the #include, or #define what it is for",
  ],
  ['#define F(x) x\n.byte F(1, 2)', "2:7: 'F' takes 1 argument, not 2"],
  ['#define F(x) x\nnop\n.byte F(1', "3:1: a macro's arguments are not closed by ')'"],
  ['#if 1 +\n#endif\nnop', '1:8: expected a number but the line ends'],
  ['nop\n#error no luck', '2:1: no luck'],
  [
    '#define oRIP 168 +\nmovq oRIP(%rdi), %rax',
    "2:11: expected a number or a symbol but found '%rdi'",
  ],
  // Macros of the assembler.
  ['.macro m a:req\n.endm\nm', "3:1: 'm' needs its argument 'a'"],
  ['.macro m a\n.endm\nm 1, 2', "3:6: 'm' takes 1 argument"],
  [
    '.macro m a\nnop\nmvoq \\a\n.endm\n\n  m %rax',
    "6:3: unknown mnemonic 'mvoq' (in macro 'm', line 3); did you mean 'movq'?",
  ],
  ['movq %rax, %räx', "1:14: 'ä' can only stand in strings and comments"],
  ['.incbin "x.bin"', "1:1: '.incbin' reads no file here; write its bytes: '.byte 0x1f, 0x8b'"],
  ['', '1:1: the file has no instructions or data'],
  [
    'A = 1\n#ifdef  X\nret\n#endif',
    "2:1: '#ifdef  X' leaves out all there is; define what it asks for at the top: '#define NAME'",
  ],
  ['.set A, 1\n# nothing', '1:1: the file has no instructions or data'],
];

describe('one message, at its place', () => {
  it.each(single)('%j', async (source, message) => {
    expect(await errors(source)).toEqual([`a.S:${message}`]);
  });
});

describe('places', () => {
  it('names the include file', async () => {
    const files = { 'a.S': 'nop\n#include "b.h"', 'b.h': '\n\n  mvoq %rax' };
    expect(await errors(files)).toEqual(["b.h:3:3: unknown mnemonic 'mvoq'; did you mean 'movq'?"]);
  });

  it('finds headers beside the includer first, then among the lab’s', async () => {
    const files = {
      'asm/x/a.S': '#include "own.h"\n#include "lab.h"\n.byte A, B',
      'asm/x/own.h': '#define A 1',
      'asm/include/own.h': '#define A 2',
      'asm/include/lab.h': '#define B 3',
    };
    const result = await assemble({ files, units: ['asm/x/a.S'] });
    expect(result.ok && [...result.image.sections[0].bytes]).toEqual([1, 3]);
    expect(result.ok && result.image.files.map((file) => file.path)).toEqual([
      'asm/x/a.S',
      'asm/x/own.h',
      'asm/include/lab.h',
    ]);
  });

  it('refuses an undefined symbol where no address fits', async () => {
    expect(await errors('nop\n.byte 1, nowhere')).toContain(
      "a.S:2:10: undefined symbol 'nowhere' does not fit in 8 bits (-256 to 255)",
    );
  });

  it('reports every wrong line, in order', async () => {
    expect(await errors('nop\nbad1\n.quad missing\nmovq %rax, %rby\nbad2')).toEqual([
      "a.S:2:1: unknown mnemonic 'bad1'",
      "a.S:4:12: '%rby' is not a register; did you mean '%rbx'?",
      "a.S:5:1: unknown mnemonic 'bad2'",
    ]);
  });

  it('shows a hundred and counts the rest', async () => {
    const found = await errors('foo\n'.repeat(250));
    expect(found.length).toBe(101);
    expect(found[99]).toBe("a.S:100:1: unknown mnemonic 'foo'");
    expect(found[100]).toContain('and 150 more');
  });

  it('keeps columns behind joined lines, comments and expanded macros', async () => {
    const source = '#define R %rax\nmovq R, \\\n   %rbz\n/* x\n */ addq R, %rbz';
    expect(await errors(source)).toEqual([
      "a.S:3:4: '%rbz' is not a register; did you mean '%rbx'?",
      "a.S:5:13: '%rbz' is not a register; did you mean '%rbx'?",
    ]);
  });

  it('names a symbol of another unit', async () => {
    const files = { 'a.S': '.globl f\nf: ret', 'b.S': 'local: call f\ncall g\n.globl f\nf: nop' };
    expect(await errors(files, ['a.S', 'b.S'])).toEqual([
      "b.S:4:1: 'f' is defined twice, first at a.S:2",
    ]);
  });

  it('keeps a unit’s own symbols to itself', async () => {
    const files = { 'a.S': 'hidden: nop', 'b.S': 'jmp hidden' };
    expect(await errors(files, ['a.S', 'b.S'])).toEqual([
      "b.S:1:5: undefined symbol 'hidden'; is '.globl hidden' missing in a.S?",
    ]);
  });

  it('says which unit does not exist', async () => {
    expect(await errors({ 'asm/swap.S': 'nop' }, ['asm/swop.S'])).toEqual([
      "asm/swop.S:1:1: the lab has no such file; did you mean 'asm/swap.S'?",
    ]);
  });

  it('gives the offending text', async () => {
    const result = await assemble({ files: { 'a.S': ' jmp  nowhere + 4 # x' }, units: ['a.S'] });
    expect(result.ok && result.warnings[0]).toMatchObject({ column: 7, text: 'nowhere' });
  });
});

describe('warnings leave the image', () => {
  it.each([
    ['.byte 256', '1:7: warning: 256 does not fit in 8 bits and is truncated', '00'],
    ['movq 5, %rax', "1:6: warning: '5' is an address here; a number is '$5'", '488b042505000000'],
    [
      'start: jmp strat',
      "1:12: warning: undefined symbol 'strat': reaching it is a fault; did you mean 'start'?",
      'e9fbefbf5f',
    ],
    [
      'call abort\nstart: jmp strat\ncall abort',
      "1:6: warning: undefined symbols 'abort' (line 1), 'strat' (line 2): reaching one is a fault; 'strat': did you mean 'start'?",
      'e8fbefc05fe9f6efbf5fe8f1efc05f',
    ],
    ['jmp %rax', "1:5: warning: an indirect jump is written with '*'; put '*' in front", 'ffe0'],
    ['#warning old\nnop', '1:1: warning: old', '90'],
  ])('%s', async (source, message, bytes) => {
    const result = await assemble({ files: { 'a.S': source }, units: ['a.S'] });
    if (!result.ok) throw new Error('no image');
    expect(result.warnings.map(formatDiagnostic)).toEqual([`a.S:${message}`]);
    expect(Buffer.from(result.image.sections[0].bytes).toString('hex')).toBe(bytes);
  });
});
