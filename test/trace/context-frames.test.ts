import { describe, expect, it } from 'vitest';
import { nameSymbol } from '../../src/analysis/words/names.ts';
import { SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';
import { contextFrames, firstCode, stackFrames } from '../../src/trace/context-frames.ts';
import type { TraceReader } from '../../src/trace/reader.ts';
import { recorded, run, scenarioLaunch } from '../machine/lab.ts';

/** The call stack of a context as people write it: `swapcontext + 12 #4 8`: where it stands, from which call, how large. */
function stack(reader: TraceReader, context: number, position: number): string[] {
  const frames = contextFrames(reader, context, position);
  if (!frames) return [];
  return stackFrames(reader, frames, 0, frames.depth).map(
    ({ pc, callStep, size }) => `${nameSymbol(reader, pc)} #${callStep ?? '-'} ${size ?? '?'}`,
  );
}

describe('call stacks of all contexts', () => {
  it('the running one by where it is, the suspended one by where it was, one not started by where it begins', async () => {
    const reader = await recorded(await scenarioLaunch(SCENARIOS[0]));
    expect(stack(reader, 1, 20)).toEqual([]);
    const begins = firstCode(reader, 1, 20);
    expect(nameSymbol(reader, begins?.pc ?? 0)).toBe('body_b');
    expect(stack(reader, 0, 60).map((frame) => frame.replace(/\+ \d+/, '+ n'))).toEqual([
      'swapcontext + n #3 8',
      'main + n #- 8',
    ]);
    expect(contextFrames(reader, 0, 60)?.at).toBe(37);
    expect(stack(reader, 1, 60).at(-1)).toMatch(/^body_b/);
  });

  it('recursion: any part of a deep stack', async () => {
    const reader = await run(
      '.globl main\nmain: movl $1000, %edi\ncall down\nret\ndown: subq $24, %rsp\ndecl %edi\njz 1f\ncall down\n1: addq $24, %rsp\nret\n',
    );
    const deepest = 2 + 4 * 999 + 3;
    const frames = contextFrames(reader, 0, deepest);
    if (!frames) throw new Error('no frames');
    expect(frames.depth).toBe(1001);
    const [a, b] = stackFrames(reader, frames, 500, 502);
    expect([a.size, b.size]).toEqual([32, 32]);
    expect(a.start - b.start).toBe(4);
    expect(stackFrames(reader, frames, 1000, 1010)).toEqual([
      { pc: reader.pc(1), start: 0, size: 0 },
    ]);
  });

  it("a handler's frame has its signal, and the interrupted one stands where it was", async () => {
    const reader = await run(
      `
  .globl main
main:
  movl $14, %edi
  leaq action(%rip), %rsi
  xorl %edx, %edx
  movl $8, %r10d
  movl $13, %eax
  syscall
  movl $1000, %ecx
1: decl %ecx
  jnz 1b
  ret
  .type on_tick, @function
on_tick:
  nop
  ret
  .type restorer, @function
restorer:
  movl $15, %eax
  syscall
  .data
  .p2align 3
action: .quad on_tick, 0x04000000, restorer, 0
`,
      { signals: [{ signal: 14, at: 100 }] },
    );
    const [arrival] = reader.trace.arrivals;
    const position = arrival.step + 2;
    const frames = contextFrames(reader, 0, position);
    if (!frames) throw new Error('no frames');
    const [handler, main] = stackFrames(reader, frames, 0, frames.depth);
    expect(handler).toMatchObject({ callStep: arrival.step, arrival, size: 8 });
    expect(nameSymbol(reader, handler.pc)).toBe('on_tick + 1');
    expect(main.pc).toBe(arrival.pc);
    expect(main.arrival).toBeUndefined();
  });
});
