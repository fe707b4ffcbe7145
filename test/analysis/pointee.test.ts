import { beforeAll, describe, expect, it } from 'vitest';
import { codeLabels } from '../../src/analysis/code-labels.ts';
import { pointee } from '../../src/analysis/pointee.ts';
import { symbolNamed } from '../../src/assembler/lookup.ts';
import type { TraceReader } from '../../src/trace/reader.ts';
import { run } from '../machine/lab.ts';

const PROGRAM = `
        .text
        .globl main
main:   movl $3, %ebx
1:      call work
again:  decl %ebx
        jnz 1b
        leaq text(%rip), %rax
        movq %rax, where(%rip)
        xorl %eax, %eax
        ret
        .type work, @function
work:   ret
        .type idle, @function
idle:   ret
        .data
        .p2align 3
        .type text, @object
text:   .asciz "hello, stack"
        .p2align 3
        .type where, @object
where:  .quad 0
        .type seven, @object
seven:  .quad 7
`;

let reader: TraceReader;
beforeAll(async () => {
  reader = await run(PROGRAM);
});
const address = (name: string) => symbolNamed(reader.trace.image, name)?.address ?? 0;
const at = (name: string, position: number) => pointee(reader, BigInt(address(name)), position);

describe('what a value points at', () => {
  it('an instruction, a text, a number, a pointer that has a name of its own', () => {
    const end = reader.trace.steps;
    expect(at('work', end)).toMatchObject({ name: 'work', kind: 'code', there: 'ret' });
    expect(at('text', end)).toMatchObject({ name: 'text', kind: 'text', there: '"hello, stack"' });
    expect(at('seven', end)).toMatchObject({ name: 'seven', kind: 'word', there: '7' });
    expect(at('where', 0)?.there).toBe('0');
    expect(at('where', end)?.there).toBe(`0x${address('text').toString(16)} (text)`);
  });

  it('numbers and addresses of nothing point nowhere', () => {
    for (const value of [0n, 4095n, 0x5000n, 1n << 47n, 0xb0b0b0b0b0b0b00bn])
      expect(pointee(reader, value, 0)).toBeUndefined();
  });
});

it('functions and labels by when they were reached first, with how often', () => {
  const labels = codeLabels(reader).map(({ name, within, executed, first, last }) => [
    name,
    within ?? '',
    executed,
    first,
    last,
  ]);
  expect(labels).toEqual([
    ['main', '', 1, 0, 0],
    ['work', '', 3, 2, 10],
    ['again', 'main', 3, 3, 11],
    ['idle', '', 0, -1, -1],
  ]);
});
