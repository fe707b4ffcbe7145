import { beforeAll, describe, expect, it } from 'vitest';
import { SLOTS, Slot } from '../../src/machine/registers.ts';
import { SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';
import {
  callStack,
  stepOut,
  stepOutBack,
  stepOver,
  stepOverBack,
} from '../../src/trace/call-stack.ts';
import type { TraceReader } from '../../src/trace/reader.ts';
import { recorded, run, runMain, scenarioLaunch } from '../machine/lab.ts';

const [GLIBC, LIGHTWEIGHT, FIRST_ENTRY, FAILING] = SCENARIOS;
const B_RBX = 0xb0b0b0b0b0b0b00bn;
const A_RBX = 0xa0a0a0a0a0a0a00bn;

const symbol = (reader: TraceReader, name: string) =>
  reader.trace.image.symbols.find((each) => each.name === name)?.address ?? 0;
const att = (reader: TraceReader, step: number) => reader.instruction(step)?.att;

describe("a switch by glibc's routine", () => {
  let reader: TraceReader;
  beforeAll(async () => {
    reader = await recorded(await scenarioLaunch(GLIBC));
  });

  it('takes 50 instructions and one system call, six times', () => {
    const { switches } = reader.history;
    expect(Array.from(switches.start, (start, i) => switches.end[i] - start)).toEqual(
      Array(6).fill(50),
    );
    expect([...switches.from]).toEqual([0, 1, 0, 1, 0, 1]);
    expect([...switches.to]).toEqual([1, 0, 1, 0, 1, 0]);
    expect(reader.trace.calls.map(({ step }) => step)).toEqual(
      Array.from(switches.start, (start) => start + 26),
    );
    expect(att(reader, switches.cross[0])).toBe('movq 160(%rsi), %rsp');
    expect(reader.lastSwitch(3)).toBe(-1);
    expect(reader.lastSwitch(4)).toBe(0);
    expect(reader.lastSwitch(56)).toBe(0);
  });

  it('changes the context when rsp is loaded', () => {
    expect([36, 37, 38].map((position) => reader.context(position))).toEqual([0, 0, 1]);
    expect(reader.context(330)).toBe(0);
  });

  it('says who wrote a register and who reads it next', () => {
    expect(reader.register(Slot.rbx, 38)).toBe(A_RBX);
    expect(reader.register(Slot.rbx, 39)).toBe(B_RBX);
    expect(reader.lastRegisterWrite(Slot.rbx, 38)).toBe(-1);
    expect(reader.lastRegisterWrite(Slot.rbx, 54)).toBe(38);
    expect(reader.nextRegisterRead(Slot.rbx, 39)).toBe(57);
    expect(reader.lastRegisterWrite(Slot.rflags, 40)).toBe(31);
  });

  it('says who wrote a byte and who reads it next', () => {
    const savedRbx = symbol(reader, 'context_a') + 128;
    expect(reader.lastMemoryWrite(savedRbx, 8, 4)).toBe(-1);
    expect(reader.lastMemoryWrite(savedRbx, 8, 5)).toBe(4);
    expect(reader.lastMemoryWrite(savedRbx + 7, 1, 100)).toBe(4);
    expect(att(reader, reader.nextMemoryRead(savedRbx, 8, 5))).toBe('movq 128(%rsi), %rbx');
    expect(reader.nextMemoryRead(savedRbx, 8, 5)).toBe(91);
    expect(reader.word(savedRbx, 4)).toBe(0n);
    expect(reader.word(savedRbx, 5)).toBe(A_RBX);
  });

  it('shows what the kernel wrote for the old mask', () => {
    const mask = symbol(reader, 'context_b') + 296;
    const second = reader.trace.calls[1].step;
    expect(reader.lastMemoryWrite(mask, 8, second + 1)).toBe(second);
    expect(reader.accesses(second).map(({ kind }) => kind)).toEqual([2, 3]);
    expect([30, 31].map((position) => reader.mask(position))).toEqual([0n, 0x200n]);
  });

  it('keeps a call stack for each context', () => {
    expect(callStack(reader, 3)).toEqual([{ start: 0, context: 0 }]);
    expect(callStack(reader, 20)).toEqual([
      { start: 4, context: 0, callStep: 3 },
      { start: 0, context: 0 },
    ]);
    expect(callStack(reader, 54)).toEqual([{ start: 38, context: 1 }]);
    expect(callStack(reader, 106)).toHaveLength(2);
    expect(callStack(reader, 107)).toEqual([{ start: 0, context: 0 }]);
  });

  it('steps over and out of the routine in the context that called it', () => {
    expect(stepOver(reader, 3)).toBe(107);
    expect(stepOver(reader, 4)).toBe(5);
    expect(stepOut(reader, 20)).toBe(107);
    expect(stepOut(reader, 70)).toBe(162);
    expect(stepOut(reader, 54)).toBe(330);
    expect(stepOver(reader, 330)).toBe(330);
  });

  it('steps over and out of it backward', () => {
    expect(stepOverBack(reader, 107)).toBe(3);
    expect(stepOverBack(reader, 106)).toBe(105);
    expect(stepOutBack(reader, 20)).toBe(3);
    expect(stepOutBack(reader, 106)).toBe(3);
    // B was not called: to where it began, then to the start.
    expect(stepOutBack(reader, 54)).toBe(38);
    expect(stepOutBack(reader, 38)).toBe(0);
    expect([stepOverBack(reader, 0), stepOutBack(reader, 0)]).toEqual([0, 0]);
    // Whatever "over" goes past, it goes past backward, whichever context runs meanwhile.
    const calls = Array.from({ length: 330 }, (_, position) => position).filter(
      (position) => stepOver(reader, position) > position + 1 && stepOver(reader, position) < 330,
    );
    expect(calls.length).toBeGreaterThan(4);
    for (const position of calls)
      expect(stepOverBack(reader, stepOver(reader, position))).toBe(position);
  });

  it('counts executions', () => {
    const index = reader.trace.pc[4];
    expect([4, 5, 57, 58, 330].map((position) => reader.executions(index, position))).toEqual([
      0, 1, 1, 2, 6,
    ]);
    expect(reader.nextExecution([index], 5)).toBe(57);
    expect(reader.previousExecution([index], 57)).toBe(4);
    expect(reader.previousExecution([index], 4)).toBe(-1);
    expect(reader.nextExecution([index], 330)).toBe(-1);
  });

  it('keeps mxcsr and the x87 control word with each context', () => {
    const control = (position: number) => [
      reader.register(Slot.fcw, position),
      reader.register(Slot.mxcsr, position),
    ];
    expect(control(54)).toEqual([0x27fn, 0x9f80n]);
    expect(control(107)).toEqual([0x37fn, 0x1f80n]);
  });
});

describe('the other scenarios', () => {
  it('lightweight: 15 instructions a switch, no system call', async () => {
    const reader = await recorded(await scenarioLaunch(LIGHTWEIGHT));
    const { start, end } = reader.history.switches;
    expect(Array.from(start, (first, i) => end[i] - first)).toEqual(Array(6).fill(15));
    expect(reader.trace.calls).toEqual([]);
    expect(reader.register(Slot.rbx, 20)).toBe(B_RBX);
  });

  it('first entry: one switch, a line on the console, A never wakes', async () => {
    const reader = await recorded(await scenarioLaunch(FIRST_ENTRY));
    expect(reader.trace.outcome).toEqual({ kind: 'exited', code: 0 });
    expect(reader.history.switches.start).toHaveLength(1);
    expect(reader.output(reader.trace.steps)).toBe('hello from context B\n');
    expect(reader.context(reader.trace.steps)).toBe(1);
  });

  it('failing call: errno, -1, no switch the first time, r12 lost', async () => {
    const reader = await recorded(await scenarioLaunch(FAILING));
    const failed = reader.trace.calls[0];
    expect(failed).toMatchObject({ injected: true, result: BigInt.asUintN(64, -14n) });
    const back = stepOver(reader, 3);
    expect(reader.context(back)).toBe(0);
    expect(BigInt.asIntN(32, reader.register(Slot.rax, back))).toBe(-1n);
    const errno = Number(reader.register(Slot.fsbase, 0)) - 8;
    expect((reader.word(errno, back) ?? 0n) >> 32n).toBe(14n);
    // glibc 2.12 returns from here without restoring it.
    expect(reader.register(Slot.r12, back)).toBe(BigInt(symbol(reader, 'context_b')));
    expect(reader.register(Slot.rbx, back)).toBe(A_RBX);
    expect(reader.history.switches.start).toHaveLength(2);
  });
});

describe('every answer agrees with reading the trace from its start', () => {
  let reader: TraceReader;
  beforeAll(async () => {
    reader = await recorded(await scenarioLaunch(GLIBC));
  });

  it('registers', () => {
    const now = reader.trace.initialRegisters.slice();
    for (let position = 0; position <= reader.trace.steps; position++) {
      expect(reader.registers(position)).toEqual(now);
      if (position === reader.trace.steps) break;
      for (const { slot, before, after } of reader.changes(position)) {
        expect(before).toBe(now[slot]);
        now[slot] = after;
      }
    }
  });

  it('last writes and next reads of registers', () => {
    const last = Array<number>(SLOTS).fill(-1);
    for (let position = 0; position < reader.trace.steps; position++) {
      for (const slot of [Slot.rax, Slot.rcx, Slot.rsp, Slot.rsi, Slot.rflags, Slot.fcw])
        expect(reader.lastRegisterWrite(slot, position)).toBe(last[slot]);
      for (const slot of reader.instruction(position)?.writes ?? []) last[slot] = position;
    }
    const next = Array<number>(SLOTS).fill(-1);
    for (let position = reader.trace.steps - 1; position >= 0; position--) {
      for (const slot of reader.instruction(position)?.reads ?? []) next[slot] = position;
      for (const slot of [Slot.rax, Slot.rcx, Slot.rsp, Slot.r12])
        expect(reader.nextRegisterRead(slot, position)).toBe(next[slot]);
    }
  });

  it('last writes and next reads of memory', () => {
    const from = symbol(reader, 'context_a');
    const bytes = [128, 160, 168, 224, 296, 424, 448].map((offset) => from + offset);
    const covers = (step: number, byte: number, store: number) =>
      reader
        .accesses(step)
        .some(
          ({ address, size, kind }) =>
            (kind & 1) === store && address <= byte && byte < address + size,
        );
    for (const byte of bytes) {
      let last = -1;
      for (let position = 0; position < reader.trace.steps; position++) {
        expect(reader.lastMemoryWrite(byte, 1, position)).toBe(last);
        if (covers(position, byte, 1)) last = position;
      }
      let next = -1;
      for (let position = reader.trace.steps - 1; position >= 0; position--) {
        if (covers(position, byte, 0)) next = position;
        expect(reader.nextMemoryRead(byte, 1, position)).toBe(next);
      }
    }
  });
});

describe('stacks', () => {
  it('a stack in .bss gets a lane of its own, named after its symbol', async () => {
    const reader = await runMain(
      [
        'movq %rsp, saved(%rip)',
        'leaq fiber+4096(%rip), %rsp',
        'pushq $1\npushq $2\ncall 1f\njmp 2f\n1: ret\n2:',
        'movq saved(%rip), %rsp',
        'ret',
      ].join('\n'),
      'saved: .quad 0\n.bss\n.p2align 4\n.type fiber, @object\nfiber: .skip 4096\n.size fiber, 4096\n.data',
    );
    expect(reader.trace.outcome.kind).toBe('finished');
    const fiber = symbol(reader, 'fiber');
    expect(reader.trace.stacks[1]).toEqual({
      context: 1,
      name: 'fiber',
      low: fiber,
      high: fiber + 4096,
      guard: false,
      from: 0,
      to: Number.POSITIVE_INFINITY,
    });
    expect(reader.trace.contexts.map(({ name }) => name)).toEqual(['A', 'fiber']);
    expect(reader.context(1)).toBe(0);
    expect(reader.context(2)).toBe(1);
    expect(reader.context(reader.trace.steps)).toBe(0);
    expect([...reader.history.switches.cross]).toEqual([1, reader.trace.steps - 2]);
  });

  it('a mapped stack gets one, too', async () => {
    const reader = await runMain(
      [
        'movl $9, %eax\nxorl %edi, %edi\nmovl $8192, %esi\nmovl $3, %edx\nmovl $0x22, %r10d\nmovq $-1, %r8\nxorl %r9d, %r9d\nsyscall',
        'movq %rsp, %rbx\nleaq 8192(%rax), %rsp\ncall 1f\nmovq %rbx, %rsp\n1: ret',
      ].join('\n'),
    );
    expect(reader.trace.stacks).toHaveLength(2);
    expect(reader.trace.stacks[1]).toMatchObject({
      context: 1,
      high: reader.trace.stacks[1].low + 8192,
    });
  });

  it('recursion opens a frame a call and closes it', async () => {
    const reader = await run(
      '.globl main\nmain: movl $3, %edi\ncall down\nret\ndown: decl %edi\njz 1f\ncall down\n1: ret\n',
    );
    const depths = Array.from(
      { length: reader.trace.steps + 1 },
      (_, position) => callStack(reader, position).length,
    );
    expect(Math.max(...depths)).toBe(4);
    expect(depths.at(-2)).toBe(1);
    expect(stepOver(reader, 1)).toBe(reader.trace.steps - 1);
    expect(stepOut(reader, 2)).toBe(reader.trace.steps - 1);
    expect(stepOverBack(reader, reader.trace.steps - 1)).toBe(1);
    expect(stepOutBack(reader, reader.trace.steps - 2)).toBe(1);
  });

  it('a return by pop and jmp closes its frame', async () => {
    const reader = await runMain('call 1f\nret\n1: popq %rcx\njmp *%rcx');
    expect(stepOver(reader, 0)).toBe(3);
    expect(callStack(reader, 3)).toHaveLength(1);
  });
});
