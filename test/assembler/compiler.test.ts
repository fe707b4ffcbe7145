import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/assembler/assemble.ts';
import { type Image, undefinedAt } from '../../src/assembler/image.ts';
import { formatDiagnostic } from '../../src/base/diagnostic.ts';

async function image(source: string): Promise<Image> {
  const result = await assemble({ files: { 'a.s': source }, units: ['a.s'], now: () => 0 });
  if (!result.ok) throw new Error(result.diagnostics.map(formatDiagnostic).join('\n'));
  return result.image;
}

async function text(source: string): Promise<string> {
  return Buffer.from((await image(source)).sections[0].bytes).toString('hex');
}

async function errors(source: string): Promise<string[]> {
  const result = await assemble({ files: { 'a.S': source }, units: ['a.S'], now: () => 0 });
  return result.ok ? [] : result.diagnostics.map(formatDiagnostic);
}

describe('what compilers write', () => {
  // The bytes on the right are GNU as 2.40's.
  it.each([
    [
      'a forward reference takes the first value',
      'movl $slot, %eax\nslot = 5\nslot = 6\nsubl $slot, %eax',
      'b80500000083e806',
    ],
    [
      'names for registers',
      'OLD = %rdi\n.set NEW, %rsi\nleaq (OLD,NEW), %rax\nxorq OLD, OLD\naddq NEW, OLD',
      '488d04374831ff4801f7',
    ],
    [
      'immediates with a size in front',
      '.intel_syntax noprefix\n.set K, 42\npush qword ptr K\nmov rax, qword ptr K',
      '6a2a48c7c02a000000',
    ],
    ['a call in brackets', '.intel_syntax noprefix\ncall [QWORD PTR 8[rbx]]', 'ff5308'],
    [
      'movsx of 32 bits, rep movsd',
      '.intel_syntax noprefix\nmovsx rdx, eax\nrep movsd',
      '4863d0f3a5',
    ],
    [
      'suffixes in Intel syntax',
      '.intel_syntax noprefix\naddq rax, 1000\npushq rbx',
      '4805e803000053',
    ],
    ['rep bsf', 'rep bsf %edi, %eax', 'f30fbcc7'],
    ['shadow stacks', 'rstorssp -8(%rax)\nclrssbsy (%r8)', 'f30f0168f8f3410fae30'],
    [
      '.uleb128 and .sleb128',
      '.uleb128 300, 2f-1f\n1: .skip 200\n2: .sleb128 -129',
      `ac02c801${'00'.repeat(200)}ff7e`,
    ],
    ['names in quotes', 'jmp "a b"\n"a b": ret', 'eb00c3'],
    ['a byte order mark, carriage returns', '\ufeff.globl f\r\nf:\tret\r\n', 'c3'],
    ['.end with a name', 'ret\n.end f\nnonsense', 'c3'],
    ['a section of a warning', 'ret\n.section .gnu.warning."x"; .string "hi"; .previous', 'c3'],
    ['subsections', 'nop\n.subsection 1\ncld\n.subsection 0\nret', '90c3fc'],
    ['.struct', '.struct 8\na: .skip 4\nb:\n.text\nmovl $b, %eax', 'b80c000000'],
    [
      'a slot of the global offset table',
      'cmpq $0, f@GOTPCREL(%rip)\nf: ret',
      '48833df80f000000c3',
    ],
  ])('%s', async (_, source, bytes) => {
    expect(await text(source)).toBe(bytes);
  });

  it('keeps the lines of .loc', async () => {
    const source =
      '.file 1 "src" "x.c"\nnop\n.loc 1 7 3 view .LVU1\nnop\nnop\n.loc 1 9\nret\n.section .debug_x\n.uleb128 .LVU1';
    expect((await image(source)).compiled).toEqual([
      { address: 0x401001, size: 2, file: 'src/x.c', line: 7 },
      { address: 0x401003, size: 1, file: 'src/x.c', line: 9 },
    ]);
  });

  it('knows whether stacks may be executed', async () => {
    expect((await image('ret\n.section .note.GNU-stack,"x",@progbits')).executableStack).toBe(true);
    expect((await image('ret\n.section .note.GNU-stack,"",@progbits')).executableStack).toBe(false);
  });

  it('gives symbols of other files an address by which they are found', async () => {
    const built = await image('f: ret\ng: call abort\nmovl environ+8(%rip), %eax');
    expect(built.undefined.map(({ name }) => name)).toEqual(['abort', 'environ']);
    expect(undefinedAt(built, built.undefined[1].address + 8)?.name).toBe('environ');
    expect(undefinedAt(built, 0x401000)).toBeUndefined();
  });

  it('leaves what only object files of Windows have without effect', async () => {
    expect(await text('.def f; .scl 2; .type 32; .endef\n.seh_proc f\nf: ret\n.seh_endproc')).toBe(
      'c3',
    );
  });
});

describe('what GNU as refuses', () => {
  it.each([
    'pushq %rip',
    'movl table(%rip,%rcx,4), %eax',
    'mov %xmm6, (%rsp)',
    'leaq (%rax,%ebx), %rcx',
    '.macro m a, a\n.endm',
    '.macro m a,\n.endm',
    '.macro m a:vararg b\n.endm',
    '.macro m a b\n.endm\nm b=1 2',
    '.macro m a b\n.endm\nm c=1',
    '.altmacro\n.macro m a\nLOCAL a\n.endm\nm 1',
    '.altmacro\n.macro m a\n.endm\nm %rax',
  ])('%s', async (line) => expect(await errors(`${line}\ntable:`)).toHaveLength(1));
});

describe('one message', () => {
  it.each([
    ['f PROC\nmov rax, rbx\nf ENDP', 'MASM'],
    ['section .text\nglobal f\nf: mov rax, [rel x]', 'NASM'],
    ['TEXT f(SB),NOSPLIT,$0\nMOVQ AX, BX', 'Plan 9'],
    ['use core::arch::asm;\nunsafe fn f() { asm!("ret"); }', 'this is Rust,'],
    ['#[naked]\npub extern "C" fn f() {\nnaked_asm!("ret")\n}', 'this is Rust,'],
    ['export fn f() void {\nasm volatile ("ret");\n}', 'this is Zig,'],
    ['module a.b;\nvoid f() { asm { naked; ret; } }', 'this is D,'],
    ['package main\n\nfunc f()', 'this is Go,'],
    ['__attribute__((naked)) void f(){ }', 'this is C,'],
    ['asm(".globl f\\n"\n"f: ret\\n");', 'this is C,'],
    [
      'f:\n mov [rdi], rsp\n mov rsp, [rsi]\n ret',
      "this is Intel syntax, where AT&T syntax is expected; write '.intel_syntax noprefix' above it",
    ],
    ['#include <stdio.h>\nint main(void) {\n}', 'this is C,'],
    ['#include <sysdep.h>\nENTRY(f)\nret\nEND(f)', "the lab has no file 'sysdep.h'"],
  ])('%j', async (source, message) => {
    const found = await errors(source);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });
});
