import type { Random } from '../../base/random.ts';
import { Errno } from '../../machine/kernel/errno.ts';
import type { ScenarioContext } from '../../machine/scenarios/scenario.ts';
import type { ContractOf } from '../contract.ts';
import { farData, loadFar, randomDistance } from '../far-data.ts';
import { frame, functions, garbage, scribble } from '../harness.ts';
import { ENTRY, randomControl, randomMask, randomStacks, type Scene } from '../scene.ts';

/** Who hands over to whom, in order. Context 0, A, begins and ends. */
export interface Turn {
  from: number;
  to: number;
}

/** A scene of contexts that switch, and what the judge has to know of it. */
export interface SwitchScene {
  scene: Scene;
  turns: Turn[];
  stacks: { low: number; size: number }[];
}

/** What an injected failure may be. */
const FAILURES = [Errno.EPERM, Errno.EINTR, Errno.ENOMEM, Errno.EFAULT, Errno.EINVAL];

export const nameOf = (context: number) => String.fromCharCode(65 + context);
export const slotOf = (context: number) => `lab.saved_${nameOf(context).toLowerCase()}`;
export const bodyOf = (context: number) => `lab.body_${nameOf(context).toLowerCase()}`;

/** A random walk over all contexts that visits each at least twice and ends in A. */
function randomTurns(contexts: number, random: Random): Turn[] {
  const turns: Turn[] = [];
  const visits = Array(contexts).fill(0);
  let from = 0;
  while (turns.length < 40) {
    const others = visits.map((_, i) => i).filter((i) => i !== from);
    const least = Math.min(...others.map((i) => visits[i]));
    const to = random.chance(0.5)
      ? random.pick(others)
      : random.pick(others.filter((i) => visits[i] === least));
    turns.push({ from, to });
    visits[to]++;
    from = to;
    if (from === 0 && visits.every((count) => count >= 2)) break;
  }
  if (from !== 0) turns.push({ from, to: 0 });
  return turns;
}

/** Writes the harness of one round. */
export function switchScene(
  contract: ContractOf<'switch'>,
  symbol: string,
  random: Random,
  failing: boolean,
): SwitchScene {
  const distance = randomDistance(random);
  const count = random.between(2, 4);
  const turns = randomTurns(count, random);
  const stacks = randomStacks(count - 1, random);
  const ucontext = contract.save === 'ucontext';
  const constants: string[] = [];
  const masked = contract.mask === 'own';
  // Few values each, so that two contexts often have one word in common and not the other.
  const controls = Array.from({ length: 3 }, () => randomControl(random));
  const anyControl = () => ({
    mxcsr: random.pick(controls).mxcsr,
    fcw: random.pick(controls).fcw,
  });
  const masks = Array.from({ length: 3 }, () => randomMask(random));

  const segment = (turn: Turn, index: number): string[] => {
    const { enter, leave } = frame(random);
    const lines = [
      `        /* ${nameOf(turn.from)} works, then hands over to ${nameOf(turn.to)}. */`,
      ...enter,
    ];
    // A has not slept before it first hands over; nobody's own stack is free.
    for (let other = 1; other < count; other++)
      if (other !== turn.from)
        lines.push(
          ...scribble(`${slotOf(other)}${ucontext ? ' + oRSP' : ''}`, distance, stacks[other - 1]),
        );
    lines.push(`.Lagain_${index}:`);
    if (contract.control === 'own') {
      const { mxcsr, fcw } = anyControl();
      constants.push(`.Lcontrol_${index}:`, `        .long   ${mxcsr}, ${fcw}`);
      lines.push(
        `        ldmxcsr .Lcontrol_${index}(%rip)`,
        `        fldcw   .Lcontrol_${index} + 4(%rip)`,
      );
    }
    if (masked && index > 0) {
      constants.push(`.Lmask_${index}:`, `        .quad   ${random.pick(masks)}`);
      lines.push(`        leaq    .Lmask_${index}(%rip), %rsi`, '        call    lab.mask');
    }
    if (ucontext) lines.push(`        movl    $0x${random.below(2 ** 31).toString(16)}, %fs:-4`);
    lines.push(
      '        call    lab.fill',
      loadFar(slotOf(turn.from), distance, 'rdi'),
      loadFar(slotOf(turn.to), distance, 'rsi'),
      ...(ucontext ? [] : ['        movq    (%rsi), %rsi']),
      `        call    ${symbol}`,
    );
    if (contract.failure)
      lines.push('        testl   %eax, %eax', `        js      .Lagain_${index}`);
    return [...lines, ...leave];
  };

  const code: string[][] = Array.from({ length: count }, () => []);
  turns.forEach((turn, index) => {
    code[turn.from].push(...segment(turn, index));
  });
  const depth = 16 * random.below(64) + 8;
  const { mxcsr, fcw } = anyControl();
  const firstMask = random.pick(masks);
  const harness = [
    '/* Written for this round by the grader. It only sets registers and calls the routine. */',
    '#include "ucontext-offsets.h"',
    '        .text',
    `        .globl  ${ENTRY}`,
    `${ENTRY}:`,
    `        subq    $${depth}, %rsp`,
    ...code[0],
    '        xorl    %eax, %eax',
    `        addq    $${depth}, %rsp`,
    '        ret',
    ...code.slice(1).flatMap((lines, i) => [
      `${bodyOf(i + 1)}:`,
      // makecontext enters a function as a call does; one that called the routine comes back aligned.
      ...(ucontext ? ['        subq    $8, %rsp'] : []),
      ...lines,
      '        hlt',
    ]),
    ...functions(random),
    '        .section .rodata',
    '        .p2align 3',
    ...constants,
    ...farData([
      ...random
        .shuffle(Array.from({ length: count }, (_, i) => i))
        .flatMap((i) =>
          ucontext
            ? savedUcontext(i, stacks[i - 1], distance, contract, random)
            : savedPointer(i, random),
        ),
      '        .p2align 4',
      'lab.nobody:',
      '        .zero   2048',
    ]),
    '',
  ].join('\n');

  const contexts: ScenarioContext[] = Array.from({ length: count }, (_, i) => ({
    name: nameOf(i),
    save: { kind: contract.save, symbol: slotOf(i) },
    ...(i > 0 && { stack: stacks[i - 1] }),
  }));
  // With masks of their own every turn but the first costs the harness a call, too.
  const turn = random.below(Math.min(turns.length, 4));
  const nth = masked ? 2 * turn + 1 : turn + 1;
  return {
    scene: {
      harness,
      contexts,
      distance,
      mask: firstMask,
      mxcsr,
      fcw,
      ...(failing && { failCall: { nth, errno: random.pick(FAILURES) } }),
    },
    turns,
    stacks,
  };
}

function savedPointer(context: number, random: Random): string[] {
  return [...garbage(random.between(1, 8), random), `${slotOf(context)}:`, ...garbage(1, random)];
}

/** A ucontext_t: A's holds garbage, the others' are as getcontext and makecontext leave one. */
function savedUcontext(
  context: number,
  stack: { low: number; size: number } | undefined,
  distance: number,
  contract: ContractOf<'switch'>,
  random: Random,
): string[] {
  const name = slotOf(context);
  const pad = ['        .p2align 4', ...garbage(2 * random.below(4), random), `${name}:`];
  if (!stack) return [...pad, ...garbage(117, random)];
  const { mxcsr, fcw } = randomControl(random);
  const quad = (...values: (string | bigint | number)[]) => `        .quad   ${values.join(', ')}`;
  const any = () => `0x${random.word().toString(16)}`;
  const top = stack.low + stack.size - 8 - 16 * random.below(8);
  const mask = contract.mask === 'own' ? randomMask(random) : 0n;
  return [
    ...pad,
    quad(any(), any(), stack.low, 0, stack.size), // flags, link, stack
    quad(...Array.from({ length: 13 }, any)), // r8 to rdx
    quad(any(), any(), top, bodyOf(context)), // rax, rcx, rsp, rip
    quad(...Array.from({ length: 6 }, any)),
    quad(`${name} + oFPREGSMEM + ${distance}`),
    quad(...Array.from({ length: 8 }, any)),
    quad(mask, ...Array.from({ length: 15 }, any)),
    `        .long   ${0xffff0000 + Number(fcw)}, 0xffff0000, 0xffffffff, 0, 0, 0, ${mxcsr}`,
    '        .long   0',
    ...garbage(60, random),
  ];
}
