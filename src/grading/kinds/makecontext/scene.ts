import { hex } from '../../../base/hex.ts';
import type { Random } from '../../../base/random.ts';
import { asm } from '../../asm.ts';
import { farData, loadFar } from '../../far-data.ts';
import { EPILOGUE, frame, functions, garbage, PROLOGUE, quads } from '../../harness.ts';
import { ENTRY, randomControl, randomMask, type Scene } from '../../scene.ts';
import type { Chain, Make, Plan } from './plan.ts';

/** The function that the exercise gives. */
export const SETCONTEXT = 'setcontext';

/** What the exercise gives. It leaves the signal mask alone, which is not what is at issue. */
export const SETCONTEXT_TEXT = asm`
#include "ucontext-offsets.h"
        .text
        .globl  ${SETCONTEXT}
${SETCONTEXT}:
        movq    oFPREGS(%rdi), %rcx
        fldenv  (%rcx)
        ldmxcsr oMXCSR(%rdi)
        movq    oRSP(%rdi), %rsp
        movq    oRBX(%rdi), %rbx
        movq    oRBP(%rdi), %rbp
        movq    oR12(%rdi), %r12
        movq    oR13(%rdi), %r13
        movq    oR14(%rdi), %r14
        movq    oR15(%rdi), %r15
        movq    oRIP(%rdi), %r11
        movq    oRSI(%rdi), %rsi
        movq    oRDX(%rdi), %rdx
        movq    oRCX(%rdi), %rcx
        movq    oR8(%rdi), %r8
        movq    oR9(%rdi), %r9
        movq    oRDI(%rdi), %rdi
        xorl    %eax, %eax
lab.go: jmp     *%r11
`;

export const contextAt = (context: number | 'A') => `lab.context_${context}`;
export const bodyAt = (context: number) => `lab.function_${context}`;

/** Calls makecontext for every context, then resumes the first of each chain. Functions return, or,
 * where links are not asked for, go back to A by themselves. */
export function makeScene(
  plan: Plan,
  { link }: Make,
  [symbol]: readonly string[],
  random: Random,
): Scene {
  const { order, chains, stacks, given, round, distance } = plan;
  const resume = (context: number | 'A') => asm`
        ${loadFar(contextAt(context), distance, 'rdi')}
        call    ${SETCONTEXT}`;
  const makes = order.map((i) => making(i, plan, symbol, random));
  const run = ({ contexts }: Chain, i: number) => asm`
        call    lab.fill
        ${saveA(`.Lback_${i}`, distance)}
        ${resume(contexts[0])}
.Lback_${i}:`;
  const body = (i: number) => asm`
${bodyAt(i)}:
        ${PROLOGUE}
        call    lab.fill
        ${link ? EPILOGUE : resume('A')}`;
  const links = linksOf(plan);
  // Addresses whose last byte is 0 are not 0, either.
  const context = (i: number | 'A', link: string, stack: { low: number; size: number }) => asm`
        ${round === 1 ? '        .p2align 8' : garbage(2 * random.below(4), random)}
        ${ucontext(contextAt(i), link, stack, distance, random)}`;
  const harness = asm`
/* Written for this round by the grader. It makes contexts and lets them run. */
#include "ucontext-offsets.h"
        .text
        .globl  ${ENTRY}
${ENTRY}:
        subq    $8, %rsp
        ${makes}
        ${chains.map(run)}
        addq    $8, %rsp
        ret
        ${stacks.map((_, i) => body(i))}
        ${functions(random)}
        ${farData([
          random
            .shuffle(stacks.map((_, i) => i))
            .map((i) => context(i, links.get(i) ?? '0', given[i])),
          context('A', '0', { low: 0, size: 0 }),
        ])}
`;
  const contexts = stacks.map((stack, i) => ({
    name: String(i),
    save: { kind: 'ucontext' as const, symbol: contextAt(i) },
    stack,
  }));
  return {
    harness,
    contexts: [{ name: 'A' }, ...contexts],
    distance,
    mask: randomMask(random),
    ...randomControl(random),
  };
}

/** One call of makecontext. What is not an argument is anything at all, and arguments on the stack
 * are gone once the call has come back. */
function making(i: number, plan: Plan, symbol: string, random: Random): string {
  const given = plan.arguments[i];
  const values = Array.from({ length: 6 }, (_, k) => hex(given[k] ?? random.word()));
  const { enter, leave } = frame(random);
  const push = (value: string, k: number) => asm`
        movabsq $${value}, %rax
        movq    %rax, ${8 * k}(%rsp)`;
  return asm`
        ${enter}
        call    lab.fill
        subq    $32, %rsp
        ${values.slice(3).map(push)}
        ${loadFar(contextAt(i), plan.distance, 'rdi')}
        leaq    ${bodyAt(i)}(%rip), %rsi
        movabsq $${hex(register(given.length, i + plan.round, random))}, %rdx
        movabsq $${values[0]}, %rcx
        movabsq $${values[1]}, %r8
        movabsq $${values[2]}, %r9
        xorl    %eax, %eax
        call    ${symbol}
        movabsq $${hex(random.word())}, %rax
        movq    %rax, 0(%rsp)
        movq    %rax, 8(%rsp)
        movq    %rax, 16(%rsp)
        addq    $32, %rsp
        ${leave}`;
}

/** By context, what its uc_link is. */
function linksOf({ chains, distance }: Plan): Map<number, string> {
  const links = new Map<number, string>();
  for (const { contexts, end } of chains)
    contexts.forEach((context, i) => {
      const next = i + 1 < contexts.length ? contexts[i + 1] : end;
      links.set(context, next === 'exit' ? '0' : `${contextAt(next)} + ${distance}`);
    });
  return links;
}

/** A register that holds an int: its upper half is anything, its sign that of an odd or even number. */
function register(int: number, parity: number, random: Random): bigint {
  const high = random.below(2 ** 31) + (parity % 2) * 2 ** 31;
  return (BigInt(high) << 32n) | BigInt(int);
}

/** What getcontext would save of A, and where A is to go on. */
function saveA(label: string, distance: number): string {
  return asm`
        ${loadFar(contextAt('A'), distance, 'rdi')}
        movq    %rbx, oRBX(%rdi)
        movq    %rbp, oRBP(%rdi)
        movq    %r12, oR12(%rdi)
        movq    %r13, oR13(%rdi)
        movq    %r14, oR14(%rdi)
        movq    %r15, oR15(%rdi)
        movq    %rsp, oRSP(%rdi)
        leaq    ${label}(%rip), %rax
        movq    %rax, oRIP(%rdi)`;
}

/** A ucontext_t as getcontext leaves one, with uc_link and uc_stack set by the program. */
function ucontext(
  name: string,
  link: string,
  { low, size }: { low: number; size: number },
  distance: number,
  random: Random,
): string {
  const { mxcsr, fcw } = randomControl(random);
  return asm`
        .p2align 4
${name}:
        ${quads([0, link, low, 0, size])}
        ${garbage(23, random)}
        .quad   ${name} + oFPREGSMEM + ${distance}
        ${garbage(8, random)}
        ${garbage(16, random)}
        .long   ${0xffff0000 + Number(fcw)}, 0xffff0000, 0xffffffff, 0, 0, 0, ${mxcsr}, 0
        ${garbage(60, random)}`;
}
