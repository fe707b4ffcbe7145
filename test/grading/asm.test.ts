import { expect, test } from 'vitest';
import { hex } from '../../src/base/hex.ts';
import { asm } from '../../src/grading/asm.ts';

test('a text is what is written, without the ends of its first and last line', () => {
  expect(asm`
        .text
main:
        ret
`).toBe('        .text\nmain:\n        ret');
});

test('values go into their lines', () => {
  expect(asm`
        movabsq $${hex(0xb0b0n)}, %${'rax'}
.L${1}: ret`).toBe('        movabsq $0xb0b0, %rax\n.L1: ret');
});

test('lists and other texts go in line by line, with the indentation they have', () => {
  const body = asm`
again:
        decl    %ecx
        jnz     again`;
  expect(asm`
        movl    $3, %ecx
        ${[body, ['        nop', '        nop']]}
        ret`).toBe(
    '        movl    $3, %ecx\nagain:\n        decl    %ecx\n        jnz     again\n        nop\n        nop\n        ret',
  );
});

test('what is nothing leaves no line', () => {
  expect(asm`
        ${''}
        pushq   %rbx
        ${[]}
        ${[undefined, ['']]}
        ${false}
        ret
        ${undefined}`).toBe('        pushq   %rbx\n        ret');
});
