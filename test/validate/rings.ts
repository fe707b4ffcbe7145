import { labFiles } from '../../src/cli/source.ts';
import type { Core } from '../../src/timing/cores/core.ts';
import type { Ending } from '../../src/timing/ending.ts';
import { type ManyContexts, timeManyContexts } from '../../src/timing/many-contexts.ts';
import { readTrace, type TraceReader } from '../../src/trace/reader.ts';
import { tracedThrough } from './switch-trace.ts';

/** The ring that is measured, `npm run native`'s. */
const DRIVER = 'test/native/measure/ring.S';
const made = (which: number) => `
        leaq    object_${which}(%rip), %rdi
        leaq    stack_${which}(%rip), %rsi
        movl    $65408, %edx
        leaq    ${which % 2 ? 'ring_odd' : 'ring_even'}(%rip), %rcx
        call    context_make`;
const each = (contexts: number, text: (which: number) => string) =>
  Array.from({ length: contexts }, (_, which) => text(which));

/** Makes a ring of so many contexts, with stacks 64 KiB apart, and goes round it a few times. */
const mainOf = (contexts: number) => `
        .text
        .globl  main
main:   subq    $8, %rsp
        ${each(contexts, made).join('')}
        leaq    order(%rip), %rdi
        call    ring_start
        movl    $${8 * contexts}, %edi
        call    ring_run
        xorl    %eax, %eax
        addq    $8, %rsp
        ret
        .data
        .p2align 6
order:  .quad   ${each(contexts, (which) => `object_${which}`).join(', ')}, object_0
        .bss
        .p2align 16
${each(contexts, (which) => `stack_${which}: .skip 65536`).join('\n')}
${each(contexts, (which) => `object_${which}: .skip 1088`).join('\n')}
`;

/** A recorded ring of contexts through a routine. Throws an Error that says what is wrong. */
export async function recordedRing(path: string, form: Ending, contexts = 2): Promise<TraceReader> {
  const result = await tracedThrough(labFiles(), path, form, DRIVER, mainOf(contexts));
  if (!result.ok) throw new Error(`${path} (${form}): ${result.message}`);
  return readTrace(result.trace);
}

/** A switch in a ring of so many contexts, modelled. */
export function ringSwitch(
  { trace, history }: TraceReader,
  core: Core,
  contexts: number,
  stride: number,
): ManyContexts {
  const timed = timeManyContexts(trace, history.switches, core, { contexts, stride, places: 2 });
  if (!timed?.ok) throw new Error(`no ring of ${contexts} contexts`);
  return timed.switch;
}
