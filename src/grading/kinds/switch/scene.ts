import { hex } from '../../../base/hex.ts';
import type { Random } from '../../../base/random.ts';
import { Errno } from '../../../machine/kernel/errno.ts';
import type { ScenarioContext } from '../../../machine/scenarios/scenario.ts';
import { asm, type Piece } from '../../asm.ts';
import { farData, loadFar } from '../../far-data.ts';
import { frame, functions, garbage, quads, scribble } from '../../harness.ts';
import { ENTRY, randomControl, randomMask, type Scene } from '../../scene.ts';
import { argumentsOf, HOME_SPACE, KEPT_VECTORS, type Switch, TASK_SP } from './contract.ts';
import type { Plan } from './plan.ts';

/** What an injected failure may be. */
const FAILURES = [Errno.EPERM, Errno.EINTR, Errno.ENOMEM, Errno.EFAULT, Errno.EINVAL];

export const nameOf = (context: number) => String.fromCharCode(65 + context);
export const slotOf = (context: number) => `lab.saved_${nameOf(context).toLowerCase()}`;
export const bodyOf = (context: number) => `lab.body_${nameOf(context).toLowerCase()}`;

/** What the exercise gives where system calls are counted: the mask in force, as the program knows it. */
export const THREAD_MASK = asm`
        .data
        .p2align 3
        .globl  thread_mask
thread_mask:
        .quad   0
`;

/** What the exercise gives where tasks are switched: which one runs. */
export const CURRENT_TASK = asm`
        .data
        .p2align 3
        .globl  current_task
current_task:
        .quad   0
`;

/** Contexts that switch to each other through the routine. Context 0, A, begins and ends. */
export function switchScene(
  plan: Plan,
  contract: Switch,
  [symbol]: readonly string[],
  random: Random,
  failing: boolean,
): Scene {
  const { distance, turns, stacks } = plan;
  const count = stacks.length + 1;
  const ucontext = contract.save === 'ucontext';
  const masked = contract.mask === 'own';
  const segments = turns.map((_, index) => segment(index, plan, contract, symbol, random));
  const code = (context: number) =>
    segments.filter((_, index) => turns[index].from === context).map((each) => each.code);
  /** Who hands over to a context that never ran. */
  const first = (context: number) => turns.find(({ to }) => to === context)?.from ?? 0;
  const body = (context: number) => asm`
${bodyOf(context)}:
        ${ucontext && AS_CALLED}
        ${contract.save === 'transfer' && wasLeft(first(context), plan)}
        ${code(context)}
        hlt`;
  const saved = (context: number) =>
    ucontext
      ? savedUcontext(context, plan, contract, random)
      : savedWords(context, contract.save === 'task' ? 2 + TASK_SP / 8 : 1, random);
  const depth = 16 * random.below(64) + 8;
  const { mxcsr, fcw } = anyControl(plan, random);
  const mask = random.pick(masksOf(plan, contract));
  const known =
    contract.calls === 'needed' &&
    asm`
        movabsq $${hex(mask)}, %rax
        movq    %rax, thread_mask(%rip)`;
  const current =
    contract.save === 'task' &&
    asm`
        ${loadFar(slotOf(0), distance, 'rax')}
        movq    %rax, current_task(%rip)`;
  const harness = asm`
/* Written for this round by the grader. It only sets registers and calls the routine. */
#include "ucontext-offsets.h"
        .text
        .globl  ${ENTRY}
${ENTRY}:
        subq    $${depth}, %rsp
        ${known}
        ${current}
        ${code(0)}
        xorl    %eax, %eax
        addq    $${depth}, %rsp
        ret
        ${stacks.map((_, i) => body(i + 1))}
        ${functions(random)}
        .section .rodata
        .p2align 3
        ${segments.map(({ constants }) => constants)}
        ${farData([random.shuffle(Array.from({ length: count }, (_, i) => i)).map(saved), NOBODY])}
`;
  const contexts: ScenarioContext[] = Array.from({ length: count }, (_, i) => ({
    name: nameOf(i),
    save: ucontext
      ? { kind: 'ucontext', symbol: slotOf(i) }
      : { kind: 'pointer', symbol: slotOf(i), offset: rspAt(contract) },
    ...(i > 0 && { stack: stacks[i - 1] }),
  }));
  // With masks of their own every turn but the first costs the harness a call, too.
  const turn = random.below(Math.min(turns.length, 4));
  const nth = masked ? 2 * turn + 1 : turn + 1;
  return {
    harness,
    contexts,
    distance,
    mask,
    mxcsr,
    fcw,
    ...(failing && { failCall: { nth, errno: random.pick(FAILURES) } }),
  };
}

/** Offset of the word with rsp in what a context is saved in. */
function rspAt({ save }: Switch): number {
  return save === 'task' ? TASK_SP : 0;
}

/** makecontext enters a function as a call does; one that called the routine comes back aligned. */
const AS_CALLED = asm`
        subq    $8, %rsp`;

/** The mask that was set is known to the program, too. */
const KNOW = asm`
        movq    (%rbx), %rax
        movq    %rax, thread_mask(%rip)`;

/** Something to resume that is all zeros, with room on both sides. */
const NOBODY = asm`
        .p2align 4
lab.nobody:
        .zero   2048`;

/** Where calls are counted two masks differ in one bit, in the lower half or the upper, or not at all. */
function masksOf({ masks }: Plan, { calls }: Switch): bigint[] {
  if (calls === 'any') return masks;
  const [mask, low, high] = masks;
  return [mask, mask ^ (1n << (low % 8n)), mask ^ (1n << (32n + (high % 32n)))];
}

function anyControl({ controls }: Plan, random: Random): { mxcsr: bigint; fcw: bigint } {
  return { mxcsr: random.pick(controls).mxcsr, fcw: random.pick(controls).fcw };
}

/** One turn: a context works, then hands over. What it loads lies among the constants. */
function segment(
  index: number,
  plan: Plan,
  contract: Switch,
  symbol: string,
  random: Random,
): { code: string; constants: Piece } {
  const { save, abi, control, mask, calls, failure } = contract;
  const { turns, stacks, distance } = plan;
  const { from, to } = turns[index];
  const ucontext = save === 'ucontext';
  const { enter, leave } = frame(random);
  const windows = abi === 'win64';
  const [first, second] = argumentsOf(contract);
  const words = control === 'own' && anyControl(plan, random);
  const signals = mask === 'own' && index > 0 && random.pick(masksOf(plan, contract));
  // A has not slept before it first hands over; nobody's own stack is free.
  const scribbles = stacks.map((stack, i) => {
    const other = slotOf(i + 1);
    return (
      i + 1 !== from &&
      scribble(`${other} + ${ucontext ? 'oRSP' : rspAt(contract)}`, distance, stack)
    );
  });
  const setControl = asm`
        ldmxcsr .Lcontrol_${index}(%rip)
        fldcw   .Lcontrol_${index} + 4(%rip)`;
  const setMask = asm`
        leaq    .Lmask_${index}(%rip), %rsi
        call    lab.mask
        ${calls === 'needed' && KNOW}`;
  const data = save === 'transfer' && `        movabsq $${hex(random.word())}, %${first}`;
  const came = turns.slice(index + 1).find((turn) => turn.to === from);
  const setErrno = () => asm`
        movl    $${hex(random.below(2 ** 31))}, %fs:-4`;
  const setThread = Object.values(contract.thread).map(({ at, bytes }) =>
    bytes === 4
      ? `        movl    $${hex(random.below(2 ** 31))}, %fs:${at}`
      : asm`
        movabsq $${hex(random.word())}, %rax
        movq    %rax, %fs:${at}`,
  );
  const again = asm`
        testl   %eax, %eax
        js      .Lagain_${index}`;
  const code = asm`
        /* ${nameOf(from)} works, then hands over to ${nameOf(to)}. */
        ${enter}
        ${scribbles}
.Lagain_${index}:
        ${words && setControl}
        ${signals !== false && setMask}
        ${ucontext && setErrno()}
        ${setThread}
        call    lab.fill
        ${windows && HOME}
        ${windows && loadVectors(index)}
        ${data || loadFar(slotOf(from), distance, first)}
        ${loadFar(slotOf(to), distance, second)}
        ${(save === 'pointer' || data) && `        movq    (%${second}), %${second}`}
        call    ${symbol}
        ${data && came && wasLeft(came.from, plan)}
        ${windows && HOME_LEFT}
        ${failure && again}
        ${leave}`;
  const controlAt = (own: { mxcsr: bigint; fcw: bigint }) => asm`
.Lcontrol_${index}:
        .long   ${own.mxcsr}, ${own.fcw}`;
  const maskAt = (own: bigint) => asm`
.Lmask_${index}:
        ${quads([own])}`;
  const vectors = () => asm`
.Lvectors_${index}:
        ${quads(Array.from({ length: 2 * KEPT_VECTORS.length }, () => random.word()))}`;
  const constants = [
    words && controlAt(words),
    signals !== false && maskAt(signals),
    windows && vectors(),
  ];
  return { code, constants };
}

/** Notes in rax’s place who gave up control. */
function wasLeft(context: number, { distance }: Plan): Piece {
  return asm`
        ${loadFar(slotOf(context), distance, 'rcx')}
        movq    %rax, (%rcx)`;
}

/** Room above the return address that a caller leaves to whom it calls. */
const HOME = asm`
        subq    $${HOME_SPACE}, %rsp`;
const HOME_LEFT = asm`
        addq    $${HOME_SPACE}, %rsp`;

/** The vector registers that a call keeps, with contents of their own for each turn. */
function loadVectors(index: number): string[] {
  return KEPT_VECTORS.map(
    (n, i) => `        movups  .Lvectors_${index} + ${16 * i}(%rip), %xmm${n}`,
  );
}

function maskOf(plan: Plan, contract: Switch, random: Random): bigint {
  return contract.calls === 'needed' ? random.pick(masksOf(plan, contract)) : randomMask(random);
}

/** An object of some words with rsp in one of them. */
function savedWords(context: number, count: number, random: Random): string {
  return asm`
        ${garbage(random.between(1, 8), random)}
${slotOf(context)}:
        ${garbage(count, random)}`;
}

/** An x87 environment, and MXCSR where fxsave and glibc put it. */
const environment = (fcw: bigint, mxcsr: bigint) => asm`
        .long   ${0xffff0000 + Number(fcw)}, 0xffff0000, 0xffffffff, 0, 0, 0, ${mxcsr}, 0`;

/** Where the last context has its floating-point environment: not in its ucontext_t, as none has that the kernel saved. */
const ELSEWHERE = 'lab.fpstate';

/** A ucontext_t: A's holds garbage, the others' are as getcontext and makecontext leave one. */
function savedUcontext(context: number, plan: Plan, contract: Switch, random: Random): string {
  const { stacks, distance } = plan;
  const stack = context > 0 ? stacks[context - 1] : undefined;
  const name = slotOf(context);
  const label = asm`
        .p2align 4
        ${garbage(2 * random.below(4), random)}
${name}:`;
  if (!stack)
    return asm`
        ${label}
        ${garbage(117, random)}`;
  const { mxcsr, fcw } = randomControl(random);
  const any = () => hex(random.word());
  const some = (length: number) => Array.from({ length }, any);
  const top = stack.low + stack.size - 8 - 16 * random.below(8);
  const mask = contract.mask === 'own' ? maskOf(plan, contract, random) : 0n;
  const last = context === stacks.length;
  const fpregs = last ? ELSEWHERE : `${name} + oFPREGSMEM`;
  const elsewhere = asm`
${ELSEWHERE}:
        ${environment(randomControl(random).fcw, mxcsr)}`;
  // Flags, link, stack; r8 to rdx; rax, rcx, rsp, rip; the other registers.
  return asm`
        ${label}
        ${quads([...some(2), stack.low, 0, stack.size])}
        ${quads(some(13))}
        ${quads([...some(2), top, bodyOf(context)])}
        ${quads(some(6))}
        .quad   ${fpregs} + ${distance}
        ${quads(some(8))}
        ${quads([mask, ...some(15)])}
        ${environment(fcw, mxcsr)}
        ${garbage(60, random)}
        ${last && elsewhere}`;
}
