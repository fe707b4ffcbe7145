import { join } from 'node:path';
import { expect, test } from 'vitest';
import { command } from '../cases/lab.ts';
import { file, folder } from './swaplab.ts';

const PROGRAM = `
        .text
        .globl main
main:   leaq stack_b+512-8(%rip), %rax
        leaq body(%rip), %rcx
        movq %rcx, (%rax)
        movq %rax, ctx_b+8(%rip)
        leaq ctx_a(%rip), %rdi
        leaq ctx_b(%rip), %rsi
        call swap
        xorl %eax, %eax
        ret
body:   leaq ctx_b(%rip), %rdi
        leaq ctx_a(%rip), %rsi
        call swap
        hlt
swap:   movq %rbx, (%rdi)
        movq %rsp, 8(%rdi)
        movq 8(%rsi), %rsp
        movq (%rsi), %rbx
        ret
        .bss
        .p2align 4
ctx_a:  .skip 16
ctx_b:  .skip 16
stack_b: .skip 512
`;

test('run names contexts, their stacks and where they are saved', async () => {
  const path = join(folder, file('own.S', PROGRAM));
  const { code, text } = await command('run', path);
  expect(code).toBe(0);
  expect(text).toContain('saved in ctx_a (A), ctx_b (stack_b): rbx, rsp\n');
  const traced = await command('run', path, '--trace', 'json');
  const [a, b] = JSON.parse(traced.text.slice(traced.text.indexOf('{"name"'))).contexts;
  const words = [
    { offset: 0, size: 8, register: 'rbx' },
    { offset: 8, size: 8, register: 'rsp' },
  ];
  expect(a).toMatchObject({ name: 'A', saveArea: { name: 'ctx_a', words } });
  expect(b).toMatchObject({ name: 'stack_b', saveArea: { name: 'ctx_b', words } });
  expect(b.saveArea.address).toBe(a.saveArea.address + 16);
  expect(b.stack.high - b.stack.low).toBe(512);
  expect(b.stack.guard).toBe(false);
});
