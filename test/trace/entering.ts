import type { TraceReader } from '../../src/trace/reader.ts';

export const names = ({ trace }: TraceReader) => trace.contexts.map(({ name }) => name);
export const turns = (reader: TraceReader) =>
  Array.from(reader.history.spans.context, (context) => names(reader)[context]).join(' ');
export const counts = ({ history: { switches } }: TraceReader) =>
  Array.from(switches.start, (start, i) => switches.end[i] - start);
export const extents = ({ trace }: TraceReader) =>
  trace.stacks.slice(1).map(({ name, low, high, guard }) => ({ name, size: high - low, guard }));

export const ENTER = `
enter:  movq %rsp, here(%rip)
        movq %rsi, %rsp
        call *%rdx
        movq here(%rip), %rsp
        ret`;

/** Enters a routine on each of the stacks whose ends are given. */
export const entering = (ends: readonly string[], routines: string, data: string) => `
        .text
        .globl main
main:
${ends
  .map((end) => {
    const [top, routine] = end.split(' ');
    return `        leaq ${top}(%rip), %rsi\n        leaq ${routine}(%rip), %rdx\n        call enter`;
  })
  .join('\n')}
        xorl %eax, %eax
        ret
${ENTER}
${routines}
        .bss
here:   .skip 8
        .p2align 4
${data}
`;
