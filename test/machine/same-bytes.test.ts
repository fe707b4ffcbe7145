import { expect, test } from 'vitest';
import { runMain } from './lab.ts';

test('the same bytes at another address have their own target and their own place in memory', async () => {
  // Three times the same: the second and third are known from the first.
  const { trace } = await runMain(`
        .rept   3
        xorl    %eax, %eax
        .byte   0x74, 0x00
        .byte   0x48, 0x8b, 0x0d, 0, 0, 0, 0
        .byte   0xe8, 0, 0, 0, 0
        popq    %rdx
        .endr
        ret
`);
  const of = (start: string) => trace.instructions.filter(({ bytes }) => bytes.startsWith(start));
  const digits = (address: number) => `0x${address.toString(16)}`;
  for (const [start, texts] of [
    ['74', ['je', 'je']],
    ['e8', ['call', 'call']],
  ] as const) {
    const found = of(start);
    expect(found).toHaveLength(3);
    for (const { address, size, target, att, intel } of found) {
      expect(target).toBe(address + size);
      expect([att, intel]).toEqual(texts.map((text) => `${text} ${digits(address + size)}`));
    }
  }
  const loads = of('488b0d');
  expect(loads).toHaveLength(3);
  for (const { address, size, att, memory } of loads) {
    expect(att).toBe('movq (%rip), %rcx');
    expect(memory).toEqual([expect.objectContaining({ base: -1, displacement: address + size })]);
  }
});
