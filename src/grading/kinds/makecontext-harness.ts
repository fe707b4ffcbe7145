import type { Random } from '../../base/random.ts';
import type { ContractOf } from '../contract.ts';
import { farData, loadFar, randomDistance } from '../far-data.ts';
import { EPILOGUE, frame, functions, garbage, PROLOGUE } from '../harness.ts';
import { ENTRY, randomControl, randomMask, randomStacks, type Scene } from '../scene.ts';

/** The function that the exercise gives. */
export const SETCONTEXT = 'setcontext';

/** Contexts that follow one another by uc_link, and where the last one leads. */
interface Chain {
  contexts: number[];
  end: 'A' | 'exit';
}

export interface MakePlan {
  /** By context: what its function is to get. */
  arguments: bigint[][];
  /** In which order the contexts are made. */
  order: number[];
  /** In which order they run. */
  chains: Chain[];
  stacks: { low: number; size: number }[];
  round: number;
}

export const contextAt = (context: number | 'A') => `lab.context_${context}`;
export const bodyAt = (context: number) => `lab.function_${context}`;

/** A plan for a round. In every other one the last function's return ends the process, if functions
 * return; over all rounds there is every number of arguments. */
export function randomMakePlan(
  { link }: ContractOf<'makecontext'>,
  round: number,
  random: Random,
): MakePlan {
  const count = random.between(2, 4);
  const all = Array.from({ length: count }, (_, i) => i);
  const first = random.shuffle(all);
  const cut = random.between(1, count - 1);
  const chains: Chain[] = link
    ? [
        { contexts: first.slice(0, cut), end: 'A' },
        { contexts: first.slice(cut), end: round % 2 === 0 ? 'exit' : 'A' },
      ]
    : first.map((context) => ({ contexts: [context], end: 'A' }));
  const dealt = [(2 * round) % 7, (2 * round + 1) % 7, 6];
  return {
    arguments: all.map((i) =>
      Array.from({ length: dealt[i] ?? random.below(7) }, () => random.word()),
    ),
    order: random.shuffle(all),
    chains,
    stacks: randomStacks(count, random, () => random.between(2, 6)),
    round,
  };
}

/** Calls makecontext for every context, then resumes the first of each chain. Functions return, or,
 * where links are not asked for, go back to A by themselves. */
export function makeScene(
  plan: MakePlan,
  { link }: ContractOf<'makecontext'>,
  symbol: string,
  random: Random,
): Scene {
  const { order, chains, stacks, round } = plan;
  const distance = randomDistance(random);
  const makes = order.flatMap((i) => {
    const given = plan.arguments[i];
    // What is not an argument is anything at all.
    const values = Array.from({ length: 6 }, (_, k) => given[k] ?? random.word());
    const { enter, leave } = frame(random);
    return [
      ...enter,
      '        call    lab.fill',
      '        subq    $32, %rsp',
      ...values
        .slice(3)
        .flatMap((value, k) => [
          `        movabsq $0x${value.toString(16)}, %rax`,
          `        movq    %rax, ${8 * k}(%rsp)`,
        ]),
      loadFar(contextAt(i), distance, 'rdi'),
      `        leaq    ${bodyAt(i)}(%rip), %rsi`,
      `        movabsq $0x${register(given.length, i + round, random).toString(16)}, %rdx`,
      ...['rcx', 'r8', 'r9'].map(
        (register, k) => `        movabsq $0x${values[k].toString(16)}, %${register}`,
      ),
      '        xorl    %eax, %eax',
      `        call    ${symbol}`,
      // Arguments on the stack are gone once the call has come back.
      `        movabsq $0x${random.word().toString(16)}, %rax`,
      ...[0, 8, 16].map((offset) => `        movq    %rax, ${offset}(%rsp)`),
      '        addq    $32, %rsp',
      ...leave,
    ];
  });
  const links = new Map<number, string>();
  for (const { contexts, end } of chains)
    contexts.forEach((context, i) => {
      const next = i + 1 < contexts.length ? contexts[i + 1] : end;
      links.set(context, next === 'exit' ? '0' : `${contextAt(next)} + ${distance}`);
    });
  // Addresses whose last byte is 0 are not 0, either.
  const context = (name: string, link: string, stack: { low: number; size: number }) => [
    ...(round === 1 ? ['        .p2align 8'] : garbage(2 * random.below(4), random)),
    ...ucontext(name, link, stack, distance, random),
  ];
  const runs = chains.flatMap(({ contexts }, i) => [
    '        call    lab.fill',
    ...saveA(`.Lback_${i}`, distance),
    loadFar(contextAt(contexts[0]), distance, 'rdi'),
    `        call    ${SETCONTEXT}`,
    `.Lback_${i}:`,
  ]);
  const harness = [
    '/* Written for this round by the grader. It makes contexts and lets them run. */',
    '#include "ucontext-offsets.h"',
    '        .text',
    `        .globl  ${ENTRY}`,
    `${ENTRY}:`,
    '        subq    $8, %rsp',
    ...makes,
    ...runs,
    '        addq    $8, %rsp',
    '        ret',
    ...stacks.flatMap((_, i) => [
      `${bodyAt(i)}:`,
      ...PROLOGUE,
      '        call    lab.fill',
      ...(link
        ? EPILOGUE
        : [loadFar(contextAt('A'), distance, 'rdi'), `        call    ${SETCONTEXT}`]),
    ]),
    ...functions(random),
    ...farData([
      ...random
        .shuffle(stacks.map((_, i) => i))
        .flatMap((i) => context(contextAt(i), links.get(i) ?? '0', stacks[i])),
      ...context(contextAt('A'), '0', { low: 0, size: 0 }),
    ]),
    '',
  ].join('\n');
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

/** A register that holds an int: its upper half is anything, its sign that of an odd or even number. */
function register(int: number, parity: number, random: Random): bigint {
  const high = random.below(2 ** 31) + (parity % 2) * 2 ** 31;
  return (BigInt(high) << 32n) | BigInt(int);
}

/** What getcontext would save of A, and where A is to go on. */
function saveA(label: string, distance: number): string[] {
  const kept = ['rbx', 'rbp', 'r12', 'r13', 'r14', 'r15', 'rsp'];
  return [
    loadFar(contextAt('A'), distance, 'rdi'),
    ...kept.map((register) => `        movq    %${register}, o${register.toUpperCase()}(%rdi)`),
    `        leaq    ${label}(%rip), %rax`,
    '        movq    %rax, oRIP(%rdi)',
  ];
}

/** A ucontext_t as getcontext leaves one, with uc_link and uc_stack set by the program. */
function ucontext(
  name: string,
  link: string,
  { low, size }: { low: number; size: number },
  distance: number,
  random: Random,
): string[] {
  const { mxcsr, fcw } = randomControl(random);
  return [
    '        .p2align 4',
    `${name}:`,
    `        .quad   0, ${link}, ${low}, 0, ${size}`,
    ...garbage(23, random),
    `        .quad   ${name} + oFPREGSMEM + ${distance}`,
    ...garbage(8, random),
    ...garbage(16, random),
    `        .long   ${0xffff0000 + Number(fcw)}, 0xffff0000, 0xffffffff, 0, 0, 0, ${mxcsr}, 0`,
    ...garbage(60, random),
  ];
}
