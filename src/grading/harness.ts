import type { Random } from './random.ts';

/** Assembly that only puts values where they are wanted: the grader's own code in a scene. */
export const CALLEE = ['rbx', 'rbp', 'r12', 'r13', 'r14', 'r15'] as const;
export const VOLATILE = ['rax', 'rcx', 'rdx', 'rsi', 'rdi', 'r8', 'r9', 'r10', 'r11'] as const;

/** Fresh values in registers, in any order. */
export function fill(registers: readonly string[], random: Random): string[] {
  return random
    .shuffle(registers)
    .map((register) => `        movabsq $0x${random.word().toString(16)}, %${register}`);
}

/** A frame of some multiple of 16 bytes with values in it, and how to drop it again. */
export function frame(random: Random): { enter: string[]; leave: string[] } {
  const words = 2 * random.below(5);
  if (words === 0) return { enter: [], leave: [] };
  const size = 8 * words;
  const stores = Array.from({ length: Math.min(words, 3) }, (_, i) => [
    `        movabsq $0x${random.word().toString(16)}, %rax`,
    `        movq    %rax, ${8 * i}(%rsp)`,
  ]).flat();
  return {
    enter: [`        subq    $${size}, %rsp`, ...stores],
    leave: [`        addq    $${size}, %rsp`],
  };
}

/** `count` 8-byte words of garbage. */
export function garbage(count: number, random: Random): string[] {
  return Array.from({ length: count }, () => `        .quad   0x${random.word().toString(16)}`);
}
