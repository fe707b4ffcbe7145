import { describe, expect, it } from 'vitest';
import { Slot } from '../../../src/machine/registers.ts';
import { callStack, stepOut, stepOver } from '../../../src/trace/call-stack.ts';
import { functionAt } from '../../../src/trace/functions.ts';
import type { TraceReader } from '../../../src/trace/reader.ts';
import { run } from '../../machine/lab.ts';
import { canBuild, runBuilt } from './known.ts';

const nameAt = (reader: TraceReader, position: number) =>
  functionAt(reader.trace, reader.pc(position))?.name ?? '';

/** Where "over" leads from every call of a run: behind it, to the end, or elsewhere. The last two by who calls whom. */
function overs(reader: TraceReader) {
  const { steps } = reader.trace;
  const never = new Set<string>();
  const elsewhere = new Set<string>();
  let behind = 0;
  for (let step = 0; step < steps; step++) {
    const call = reader.instruction(step);
    if (!call || !/call$/.test(call.flow)) continue;
    const to = stepOver(reader, step);
    const calls = `${nameAt(reader, step)} ${nameAt(reader, step + 1)}`;
    const comesBack = reader.pc(to) === call.address + call.size;
    const level = reader.register(Slot.rsp, to) === reader.register(Slot.rsp, step);
    if (to >= steps) never.add(calls);
    else if (!comesBack || !level) elsewhere.add(calls);
    else behind++;
  }
  return { behind, never: [...never], elsewhere: [...elsewhere] };
}

const LIBC =
  /^(_start|_start_c|__libc_start_main|__libc_start_call_main|libc_start_main_stage2|exit|__run_exit_handlers|_Exit) /;

describe.each(['gcc', 'musl-gcc'])('over every call of a program of %s', (compiler) => {
  it.skipIf(!canBuild(`${compiler} -static`)).each(['-O0', '-O2'])(
    'leads behind it, %s',
    async (level) => {
      const reader = await runBuilt(`${compiler} ${level} -static calls.c`);
      const { behind, never, elsewhere } = overs(reader);
      expect(behind).toBeGreaterThan(100);
      // exit never returns; what longjmp leaves behind does not either.
      expect(never.filter((each) => !LIBC.test(each))).toEqual(['main exit']);
      expect(elsewhere.filter((each) => !/^longjmp /.test(each)).sort()).toEqual([
        'leave leave',
        'leave longjmp',
        'main leave',
      ]);
    },
  );
});

describe.skipIf(!canBuild('gcc -static'))('the calls of a program with glibc', () => {
  it('stand one in another, through the library', async () => {
    const reader = await runBuilt('gcc -O2 -static calls.c');
    const { trace } = reader;
    const compare = trace.image.symbols.find(({ name }) => name === 'compare')?.address;
    const number = trace.instructions.findIndex(({ address }) => address === compare);
    const step = reader.nextExecution([number], 0);
    const open = callStack(reader, step).map(({ start }) => nameAt(reader, start));
    expect(open[0]).toBe('compare');
    expect(open.at(-1)).toBe('_start');
    expect(open.indexOf('main')).toBeGreaterThan(open.findIndex((name) => /qsort/.test(name)));
    expect(nameAt(reader, stepOut(reader, step))).toMatch(/qsort|msort/);
  });

  it('that switch away are stepped over all the same', async () => {
    const reader = await runBuilt('gcc -O1 -static thousand.c');
    const { elsewhere, never, behind } = overs(reader);
    expect(elsewhere).toEqual([]);
    // The last time round the contexts stay where they are.
    expect(never.filter((each) => !LIBC.test(each))).toEqual(['worker swapcontext']);
    expect(behind).toBeGreaterThan(5000);
  });

  it('that an exception leaves end where it is caught', async () => {
    const reader = await runBuilt('g++ -O1 -static exceptions.cc', 5_000_000);
    const thrower = reader.trace.image.symbols.find(({ name }) => /thrower/.test(name))?.address;
    const number = reader.trace.instructions.findIndex(({ address }) => address === thrower);
    const first = reader.nextExecution([number], 0);
    const caught = stepOver(reader, first - 1);
    expect(nameAt(reader, caught)).toMatch(/catcher/);
    expect(reader.context(caught)).toBe(1);
  }, 180_000);
});

it('a call to what pops its return address is no call', async () => {
  const reader = await run(`
        .globl main
main:   call 1f
1:      popq %rax
        call 2f
        .asciz "text"
2:      popq %rdi
        xorl %eax, %eax
        ret
`);
  expect([0, 2].map((step) => stepOver(reader, step))).toEqual([1, 3]);
  expect(callStack(reader, 4)).toHaveLength(1);
});
