import type { Random } from '../../../base/random.ts';
import { asm } from '../../asm.ts';
import { EPILOGUE, frame, functions, PROLOGUE, quads } from '../../harness.ts';
import { ENTRY, randomControl, randomMask, type Scene } from '../../scene.ts';
import type { Plan } from './plan.ts';

export const bodyAt = (run: number, coroutine: number) => `lab.body_${run}_${coroutine}`;

/** A program that calls the scheduler, and the coroutines of each call. */
export function schedulerScene(
  { runs, stacks, ends }: Plan,
  [start, give]: readonly string[],
  random: Random,
): Scene {
  const scheduling = (run: number) => {
    const { enter, leave } = frame(random);
    return asm`
        ${enter}
        call    lab.fill
        leaq    .Lbodies_${run}(%rip), %rdi
        leaq    .Lstacks_${run}(%rip), %rsi
        call    ${start}
        ${leave}`;
  };
  const yielding = () => {
    const { enter, leave } = frame(random);
    return asm`
        ${enter}
        call    lab.fill
        call    ${give}
        ${leave}`;
  };
  const body = (run: number, coroutine: number, yields: number) => asm`
${bodyAt(run, coroutine)}:
        ${PROLOGUE}
        ${Array.from({ length: yields }, yielding)}
        call    lab.fill
        ${EPILOGUE}`;
  const table = (run: number, counts: readonly number[]) => asm`
.Lbodies_${run}:
        ${quads(counts.map((_, coroutine) => bodyAt(run, coroutine)))}
.Lstacks_${run}:
        ${quads(ends[run])}`;
  const harness = asm`
/* Written for this round by the grader. It only calls the functions, and is called by them. */
        .text
        .globl  ${ENTRY}
${ENTRY}:
        subq    $8, %rsp
        ${runs.map((_, run) => scheduling(run))}
        addq    $8, %rsp
        ret
        ${runs.map((counts, run) => counts.map((count, i) => body(run, i, count)))}
        ${functions(random)}
        .section .rodata
        .p2align 3
        ${runs.map((counts, run) => table(run, counts))}
`;
  const contexts = stacks.map((stack, i) => ({ name: `coroutine ${i}`, stack }));
  return {
    harness,
    contexts: [{ name: 'A' }, ...contexts],
    mask: randomMask(random),
    ...randomControl(random),
  };
}
