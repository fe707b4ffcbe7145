import { expect, test } from 'vitest';
import { keptBy } from '../../src/atlas/row/keeps.ts';
import { pingPong } from '../../src/machine/scenarios/scenarios.ts';
import { saveAreas } from '../../src/trace/save-areas.ts';
import { calledBy, finalWord, play, playProgram, switchUnits } from './lab.ts';

const PATH = 'asm/switches/glibc-setjmp.S';
const GUARD = 0x5a17c3f00d9e8b41n;

/** The pointer before it was mixed with the guard and turned left by 17 bits. */
function plain(word: bigint): bigint {
  return BigInt.asUintN(64, (word >> 17n) | (word << 47n)) ^ GUARD;
}

test('with a pointer guard, glibc’s setjmp keeps rbp, rsp and the address to go on at mixed with it', async () => {
  const reader = await playProgram(
    `
        .globl main
main:   subq $8, %rsp
        movabsq $${GUARD}, %rax
        movq %rax, %fs:0x30
        leaq other(%rip), %rdi
        leaq stack(%rip), %rsi
        movl $4096, %edx
        leaq body(%rip), %rcx
        call context_make
        movq $77, %rbp
        movq %rsp, at(%rip)
        leaq own(%rip), %rdi
        leaq other(%rip), %rsi
        call context_switch
        leaq own(%rip), %rdi
        leaq other(%rip), %rsi
        call context_switch
        subq %rsp, at(%rip)
        movq %rbp, kept(%rip)
        addq $8, %rsp
        xorl %eax, %eax
        ret
body:   subq $8, %rsp
        movq $-1, %rbp
1:      incq times(%rip)
        leaq other(%rip), %rdi
        leaq own(%rip), %rsi
        call context_switch
        jmp 1b
        .bss
        .p2align 4
own:    .zero 64
other:  .zero 64
stack:  .zero 4096
at:     .zero 8
kept:   .zero 8
times:  .zero 8
`,
    switchUnits(PATH),
  );
  expect(reader.trace.outcome).toEqual({ kind: 'finished', result: 0 });
  expect(['at', 'kept', 'times'].map((name) => finalWord(reader, name))).toEqual([0n, 77n, 2n]);
  const symbol = (name: string) =>
    BigInt(reader.trace.image.symbols.find((each) => each.name === name)?.address ?? 0);
  expect(plain(finalWord(reader, 'own', 1))).toBe(77n);
  const rsp = plain(finalWord(reader, 'other', 6)) - symbol('stack');
  expect(rsp).toBeGreaterThan(4000n);
  expect(rsp).toBeLessThan(4096n);
  const next = Number(plain(finalWord(reader, 'other', 7)));
  expect(reader.region(next, reader.trace.steps)?.executable).toBe(true);
});

test('its words are told as what they are, and its row keeps rbp', async () => {
  const convention = await calledBy(PATH);
  if (!convention) throw new Error(PATH);
  const reader = await play(pingPong(PATH, convention));
  for (const { words } of saveAreas(reader))
    expect(words.map(({ register, mangled }) => register + (mangled ? '~' : '')).join(' ')).toBe(
      'rbx rbp~ r12 r13 r14 r15 rsp~ rip~',
    );
  expect(await keptBy(reader, 1)).toEqual(['callee-saved']);
});
