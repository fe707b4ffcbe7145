import { describe, expect, it } from 'vitest';
import { GENERAL, Slot } from '../../src/machine/registers.ts';
import { callStack, stepOut, stepOver } from '../../src/trace/call-stack.ts';
import { fork } from '../../src/trace/fork.ts';
import type { TraceReader } from '../../src/trace/reader.ts';
import { recorded, run } from '../machine/lab.ts';

const HANDLE = (signal: number, action: string) =>
  `movl $${signal}, %edi
   leaq ${action}(%rip), %rsi
   xorl %edx, %edx
   movl $8, %r10d
   movl $13, %eax
   syscall`;

/** A counter counts in a loop that keeps its state in rax, rcx and the red zone; a handler counts signals. */
const COUNTER = `
  .globl main
main:
  ${HANDLE(14, 'on_tick_action')}
  movl $1000, %ecx
  xorl %eax, %eax
  movq $7, -8(%rsp)
loop:
  addl $1, %eax
  cmpq $7, -8(%rsp)
  jne wrong
  decl %ecx
  jnz loop
  ret
wrong:
  movl $-1, %eax
  ret
  .type on_tick, @function
on_tick:
  incl ticks(%rip)
  movl $99, %ecx
  ret
  .type restorer, @function
restorer:
  movl $15, %eax
  syscall
  .data
  .p2align 3
on_tick_action: .quad on_tick, 0x04000000, restorer, 0
ticks: .long 0
`;

const every = (every: number) => ({ signals: [{ signal: 14, at: every, every }] });
const context = (reader: TraceReader, position: number) =>
  callStack(reader, position).map(({ start }) => reader.pc(start));

describe('an arrival of a signal', () => {
  it('is a step between two others, and all it touches comes back', async () => {
    const quiet = await run(COUNTER);
    const reader = await run(COUNTER, { signals: [{ signal: 14, at: 100 }] });
    const { trace } = reader;
    expect(trace.outcome).toEqual({ kind: 'finished', result: 1000 });
    expect(trace.arrivals).toHaveLength(1);
    const [{ step, info, injected, pc, frame, ucontext }] = trace.arrivals;
    expect({ step, signal: info.signal, injected }).toEqual({
      step: 100,
      signal: 14,
      injected: true,
    });
    expect(pc).toBe(quiet.pc(100));
    expect(reader.pc(100)).toBe(pc);
    expect(reader.instruction(100)?.flow).toBe('signal');
    expect(reader.instruction(100)?.att).toBe('SIGALRM arrives');
    expect([...reader.registers(100)]).toEqual([...quiet.registers(100)]);
    expect(reader.register(Slot.rsp, 101)).toBe(BigInt(frame));
    expect(reader.register(Slot.rdi, 101)).toBe(14n);
    expect(reader.register(Slot.rdx, 101)).toBe(BigInt(ucontext));
    // The handler's three instructions, the restorer's two: then as if nothing had been.
    expect(reader.pc(106)).toBe(pc);
    for (let slot = 0; slot < GENERAL.length; slot++)
      expect(reader.register(slot, 106), GENERAL[slot]).toBe(quiet.register(slot, 100));
    expect(reader.register(Slot.rflags, 106)).toBe(quiet.register(Slot.rflags, 100));
    expect(trace.steps).toBe(quiet.trace.steps + 6);
  });

  it('blocks its signal until the frame is taken back', async () => {
    const reader = await run(COUNTER, { signals: [{ signal: 14, at: 100 }] });
    expect([100, 101, 105, 106].map((position) => reader.mask(position))).toEqual([
      0n,
      0x2000n,
      0x2000n,
      0n,
    ]);
  });

  it('says who wrote and who reads the frame', async () => {
    const reader = await run(COUNTER, { signals: [{ signal: 14, at: 100 }] });
    const [{ frame, ucontext }] = reader.trace.arrivals;
    expect(reader.lastMemoryWrite(frame, 8, 103)).toBe(100);
    expect(reader.lastMemoryWrite(ucontext + 40, 8, 106)).toBe(100);
    expect(reader.nextMemoryRead(ucontext + 40, 8, 101)).toBe(105);
  });

  it('opens a frame in the call stack that its return closes', async () => {
    const reader = await run(COUNTER, { signals: [{ signal: 14, at: 100 }] });
    expect(context(reader, 101)).toHaveLength(context(reader, 100).length + 1);
    // In the restorer the handler's frame is still open.
    expect(context(reader, 104)).toHaveLength(context(reader, 100).length + 1);
    expect(context(reader, 106)).toEqual(context(reader, 100));
    expect(stepOver(reader, 100)).toBe(106);
    expect(stepOut(reader, 102)).toBe(106);
  });

  it('comes again every so many steps', async () => {
    const reader = await run(COUNTER, every(500));
    const { arrivals, outcome, steps } = reader.trace;
    expect(outcome).toEqual({ kind: 'finished', result: 1000 });
    expect(arrivals.map(({ step }) => step)).toEqual(
      Array.from({ length: Math.floor((steps - 1) / 500) }, (_, i) => 500 * (i + 1)),
    );
  });

  it('is the same in a fork that is made anywhere', async () => {
    const whole = await run(COUNTER, every(500));
    for (const position of [99, 500, 501, 504, 506, 1200]) {
      const forked = fork(whole, position);
      if (!forked.ok) throw new Error(forked.message);
      const again = await recorded(forked.launch);
      expect(again.trace.steps).toBe(whole.trace.steps - position);
      expect(again.trace.arrivals.map(({ step }) => step + position)).toEqual(
        whole.trace.arrivals.map(({ step }) => step).filter((step) => step >= position),
      );
      expect(again.trace.outcome).toEqual(whole.trace.outcome);
    }
  });

  it('is made in a fork', async () => {
    const quiet = await run(COUNTER);
    const forked = fork(quiet, 333, { signal: 14 });
    if (!forked.ok) throw new Error(forked.message);
    const { trace } = await recorded(forked.launch);
    expect(trace.arrivals.map(({ step }) => step)).toEqual([0]);
    expect(trace.outcome).toEqual({ kind: 'finished', result: 1000 });
  });
});

const ALTERNATE = COUNTER.replace('0x04000000', '0x0c000000')
  .replace(
    'main:\n',
    `main:
  leaq alternate(%rip), %rdi
  xorl %esi, %esi
  movl $131, %eax
  syscall
`,
  )
  .concat(`
  .p2align 3
alternate: .quad handlers_stack, 0, 8192
  .bss
  .p2align 4
handlers_stack: .skip 8192
`);

describe('a handler on an alternate stack', () => {
  it('runs in the context that it interrupts', async () => {
    const reader = await run(ALTERNATE, { signals: [{ signal: 14, at: 100 }] });
    const { trace } = reader;
    expect(trace.outcome).toEqual({ kind: 'finished', result: 1000 });
    expect(trace.contexts.map(({ name }) => name)).toEqual(['A']);
    expect(reader.history.switches.start).toHaveLength(0);
    const [{ step, onAlternateStack }] = trace.arrivals;
    expect(onAlternateStack).toBe(true);
    const rsp = Number(reader.register(Slot.rsp, step + 1));
    expect(reader.stack(rsp, step + 1)).toMatchObject({ name: 'signal stack of A', context: 0 });
    expect(reader.stack(rsp, step + 7)).toBeUndefined();
  });
});

describe('a fault with a handler', () => {
  it('arrives at the instruction, which is executed again', async () => {
    const reader = await run(`
  .globl main
main:
  ${HANDLE(11, 'action')}
  leaq nowhere(%rip), %rbx
  xorl %eax, %eax
  movq (%rax), %rcx
  movl %ecx, %eax
  ret
on_fault:
  # rax of what was interrupted
  movq %rsi, siginfo(%rip)
  leaq good(%rip), %rax
  movq %rax, 144(%rdx)
  ret
restorer:
  movl $15, %eax
  syscall
  .data
  .p2align 3
action: .quad on_fault, 0x04000004, restorer, 0
nowhere: .quad 0
good: .quad 42
siginfo: .quad 0
`);
    const { trace } = reader;
    expect(trace.outcome).toEqual({ kind: 'finished', result: 42 });
    expect(trace.arrivals.map(({ info }) => info)).toMatchObject([
      { signal: 11, code: 1, address: 0n, trap: { vector: 14, error: 4 } },
    ]);
  });
});
