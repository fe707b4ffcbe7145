import { expect, it } from 'vitest';
import { run, runMain } from './lab.ts';

it('the heap lies behind the image where that reaches far', async () => {
  const small = await runMain('ret');
  const large = await runMain('movb $1, block+0xfffff(%rip)\nret', '.bss\nblock: .skip 0x100000');
  const [near, far] = [small, large].map(({ trace }) =>
    trace.regions.find(({ kind }) => kind === 'heap'),
  );
  const block = large.trace.image.symbols.find(({ name }) => name === 'block');
  expect(near?.start).toBe(0x500000);
  expect(far?.start).toBe(Math.ceil(((block?.address ?? 0) + 0x100000) / 4096) * 4096);
  expect(large.trace.outcome.kind).toBe('finished');
});

it('the main stack grows down to 8 MiB when it is used there', async () => {
  const reader = await runMain(`movl $7, -7000000(%rsp)
subq $400000, %rsp
movq (%rsp), %rax
addl 400000-7000000(%rsp), %eax
addq $400000, %rsp
ret`);
  expect(reader.trace.outcome).toEqual({ kind: 'finished', result: 7 });
  expect(reader.trace.contexts.map(({ name }) => name)).toEqual(['A']);
});

it('the main stack grows when the kernel reads or writes there', async () => {
  const reader = await runMain(`subq $400000, %rsp
movl $1, %eax
movl $1, %edi
movq %rsp, %rsi
movl $3, %edx
syscall
addq $400000, %rsp
ret`);
  expect(reader.trace.calls.map(({ result, output }) => [result, output])).toEqual([
    [3n, new Uint8Array(3)],
  ]);
});

it.each([
  ['"x"', { kind: 'finished', result: 5 }],
  ['""', { kind: 'faulted' }],
])('.note.GNU-stack,%s decides whether code on the stack runs', async (flags, outcome) => {
  const reader = await run(`.globl main
main: movabsq $0xc300000005b8, %rax
pushq %rax
call *%rsp
popq %rdx
ret
.section .note.GNU-stack,${flags},@progbits`);
  expect(reader.trace.outcome).toMatchObject(outcome);
});

it('a character may take several writes', async () => {
  const write = (at: string, length: number) =>
    `movl $1, %eax\nmovl $1, %edi\nleaq ${at}(%rip), %rsi\nmovl $${length}, %edx\nsyscall`;
  const reader = await runMain(
    `${write('text', 1)}\n${write('text+1', 2)}\nret`,
    'text: .ascii "é!"',
  );
  expect(reader.output(reader.trace.steps)).toBe('é!');
});
