import { expect, test } from 'vitest';
import { assemble } from '../../src/assembler/assemble.ts';
import { THREAD_POINTER } from '../../src/assembler/link/layout.ts';
import { formatDiagnostic } from '../../src/base/diagnostic.ts';
import { runInLab } from '../asm/library/programs.ts';

const DEFINED = `
        .globl shared, aligned
        .section .tdata,"awT",@progbits
        .p2align 2
shared: .long 40
        .section .tbss,"awT",@nobits
        .p2align 6
aligned: .zero 65
`;

/** Runs a main on what another unit's thread has of its own. */
const run = async (body: string) => {
  const main = `.globl main\nmain: ${body}\nret`;
  const { code, warnings, trace } = await runInLab({ 'a.s': main, 'b.s': DEFINED });
  expect(warnings).toEqual([]);
  return { code, image: trace.image };
};

test.each([
  ['through fs', 'movl %fs:shared@tpoff, %eax; addl %fs:aligned@tpoff+64, %eax'],
  ['through its address', 'movq %fs:0, %rax; leaq shared@tpoff(%rax), %rax; movl (%rax), %eax'],
  ['by a sum', 'movq %fs:0, %rax; addq $shared@tpoff, %rax; movl (%rax), %eax'],
  ['by a word of the table', 'movq shared@gottpoff(%rip), %rcx; movl %fs:(%rcx), %eax'],
  ['added from the table', 'movq %fs:0, %rcx; addq shared@gottpoff(%rip), %rcx; movl (%rcx), %eax'],
])('what a thread has of its own is read %s', async (_, body) => {
  expect(await run(body)).toMatchObject({ code: 40 });
});

test('it lies below the thread pointer, on its boundary, and the C library keeps the end', async () => {
  const { code, image } = await run('movl $7, %fs:aligned@tpoff; movl %fs:-4, %eax');
  expect(code).toBe(0);
  const at = image.symbols.find(({ name }) => name === 'aligned');
  expect((at?.address ?? 1) % 64).toBe(0);
  expect((at?.address ?? 0) + 65).toBeLessThanOrEqual(THREAD_POINTER - 16);
  expect(image.sections.filter(({ thread }) => thread).map(({ name }) => name)).toEqual([
    '.tdata',
    '.tbss',
  ]);
});

test.each([
  ['leaq x@tlsgd(%rip), %rdi', "'@TLSGD' is for shared libraries"],
  ['.section .tbss,"awT",@nobits\n.zero 0x20000', 'takes 131072 bytes, more than 65536'],
])('%s is refused', async (text, message) => {
  const result = await assemble({ files: { 'a.s': text }, units: ['a.s'], now: () => 0 });
  expect(result.ok).toBe(false);
  if (!result.ok) expect(result.diagnostics.map(formatDiagnostic).join('\n')).toContain(message);
});
