import { labFiles } from '../../src/cli/source.ts';
import type { Core } from '../../src/timing/cores/core.ts';
import type { Ending } from '../../src/timing/ending.ts';
import { type ManyContexts, timeManyContexts } from '../../src/timing/many-contexts.ts';
import { readTrace, type TraceReader } from '../../src/trace/reader.ts';
import { measuredFiles } from './machines.ts';
import type { RoutineAccuracy } from './routines.ts';
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

/** Of rings with more, other guests on the same machine decide: L3 and memory are theirs, too. */
const MOST_CONTEXTS = 1024;

/** Rings on each machine where they were measured, if there is a core for its CPU. */
export async function checkRings(cores: readonly Core[]): Promise<RoutineAccuracy[]> {
  const results: RoutineAccuracy[] = [];
  for (const { machine, measured } of measuredFiles()) {
    const core = cores.find((each) => each.name === measured.cpu.core);
    const rings = new Map<string, TraceReader>();
    for (const {
      name,
      kind,
      form = 'ret',
      contexts = 0,
      stride = 0,
      median,
    } of measured.measurements) {
      if (!core || kind !== 'ring' || contexts > MOST_CONTEXTS) continue;
      const key = `${name} ${form}`;
      const reader = rings.get(key) ?? (await recordedRing(`asm/${name}.S`, form));
      rings.set(key, reader);
      const modelled = ringSwitch(reader, core, contexts, stride).cycles;
      results.push({
        name: `${name} (${form}), ${contexts} contexts, ${stride} apart`,
        core: core.name,
        machine,
        measured: median,
        modelled,
        error: modelled / median - 1,
      });
    }
  }
  return results;
}
