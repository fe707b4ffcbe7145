import { hex } from '../../../base/hex.ts';
import type { Random } from '../../../base/random.ts';
import { SIGKILL } from '../../../machine/kernel/signal-effect.ts';
import { bitOf } from '../../../machine/kernel/signals.ts';
import { SYSTEM_CALLS } from '../../../machine/kernel/system-calls.ts';
import { GENERAL } from '../../../machine/registers.ts';
import { asm } from '../../asm.ts';
import { FLAG_BITS, functions, garbage, quads } from '../../harness.ts';
import { ENTRY, randomControl, randomMask, type Scene } from '../../scene.ts';
import type { Plan } from './plan.ts';

export const SIGALRM = 14;

export const bodyOf = (coroutine: number) => `lab.body_${coroutine}`;

/** Where the scheduler's caller would go on: it never does. */
export const RETURNED = 'lab.returned';

/** Rounds of a body's loop that are written out. */
const PIECES = 3;

/** Installs the handler with SIGALRM blocked, calls the scheduler, and has functions that compute for ever. */
export function preemptionScene(
  { stacks, ends, ticks, end }: Plan,
  [start, tick]: readonly string[],
  random: Random,
): Scene {
  const SA_RESTORER_SIGINFO = 0x0400_0004;
  const harness = asm`
/* Written for this round by the grader: the program that is to be scheduled. */
        .text
        .globl  ${ENTRY}
${ENTRY}:
        subq    $8, %rsp
        leaq    .Laction(%rip), %rsi
        movl    $${SIGALRM}, %edi
        xorl    %edx, %edx
        movl    $8, %r10d
        movl    $${SYSTEM_CALLS.rt_sigaction.number}, %eax
        syscall
        call    lab.fill
        leaq    .Lbodies(%rip), %rdi
        leaq    .Lstacks(%rip), %rsi
        call    ${start}
${RETURNED}:
        hlt
lab.restorer:
        movl    $${SYSTEM_CALLS.rt_sigreturn.number}, %eax
        syscall
        ${stacks.map((_, i) => body(i, random))}
        ${functions(random)}
        .section .rodata
        .p2align 3
.Laction:
        ${quads([tick, SA_RESTORER_SIGINFO, 'lab.restorer', 0])}
.Lbodies:
        ${quads(stacks.map((_, i) => bodyOf(i)))}
        ${garbage(2, random)}
.Lstacks:
        ${quads(ends)}
        ${garbage(2, random)}
`;
  const contexts = stacks.map((stack, i) => ({ name: `coroutine ${i}`, stack }));
  return {
    harness,
    contexts: [{ name: 'A' }, ...contexts],
    mask: randomMask(random) | bitOf(SIGALRM),
    signals: [...ticks.map((at) => ({ signal: SIGALRM, at })), { signal: SIGKILL, at: end }],
    ...randomControl(random),
  };
}

/** A function that never ends and never calls the scheduler. It uses all registers, its red zone and the flags. */
function body(i: number, random: Random): string {
  const others = GENERAL.filter((name) => name !== 'rsp');
  const depth = 16 * random.between(1, 9) + 8;
  const piece = () => {
    const loads = random
      .shuffle(others)
      .map((register) => `        movabsq $${hex(random.word())}, %${register}`);
    const work = Array.from({ length: 12 }, () => {
      const [a, b] = random.shuffle(others);
      return random.pick([
        `        addq    %${a}, %${b}`,
        `        xorq    %${a}, %${b}`,
        `        cmpq    %${a}, %${b}`,
        `        movq    %${a}, ${-8 * random.between(1, 16)}(%rsp)`,
        `        movq    %${a}, %xmm${random.below(16)}`,
      ]);
    });
    const control = randomControl(random);
    return asm`
        ${loads}
        movl    $${control.mxcsr}, -16(%rsp)
        ldmxcsr -16(%rsp)
        movw    $${control.fcw}, -16(%rsp)
        fldcw   -16(%rsp)
        pushq   $${(random.word() & FLAG_BITS) | 0x202n}
        popfq
        ${work}
        cld`;
  };
  return asm`
${bodyOf(i)}:
        subq    $${depth}, %rsp
1:      ${Array.from({ length: PIECES }, piece)}
        jmp     1b`;
}
