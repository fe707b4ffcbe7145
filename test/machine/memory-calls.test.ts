import { describe, expect, it } from 'vitest';
import { Slot } from '../../src/machine/registers.ts';
import { fork } from '../../src/trace/fork.ts';
import { readTrace } from '../../src/trace/reader.ts';
import { record } from '../../src/trace/recorder.ts';
import { call, results } from './calling.ts';
import { runMain } from './lab.ts';

describe('the heap', () => {
  it('grows and shrinks with the program break, zeroed again', async () => {
    const reader = await runMain(
      [
        call('brk', '$0'),
        'movq %rax, %rbx',
        call('brk', '8000(%rbx)'),
        'movq $7, 7000(%rbx)\nmovq 7000(%rbx), %r12',
        call('brk', '%rbx'),
        call('brk', '8000(%rbx)'),
        'movq 7000(%rbx), %r13',
        call('brk', '$0x1000'),
        call('brk', '%rbx'),
        'movq 7000(%rbx), %rax',
      ].join('\n'),
    );
    const { calls, outcome, steps } = reader.trace;
    const [start, larger, back, again, below] = calls.map(({ result }) => result);
    expect([larger, back, again, below]).toEqual([
      start + 8000n,
      start,
      start + 8000n,
      start + 8000n,
    ]);
    expect([Slot.r12, Slot.r13].map((slot) => reader.register(slot, steps))).toEqual([7n, 0n]);
    expect(outcome).toMatchObject({
      fault: { kind: 'unmapped read', address: Number(start) + 7000 },
    });
    expect(reader.region(Number(start) + 7000, calls[2].step)).toMatchObject({ kind: 'heap' });
  });

  it('stays where something lies in its way', async () => {
    const body = [
      call('brk', '$0'),
      'movq %rax, %rbx',
      call('mmap', '4096(%rbx)', '$4096', '$3', '$0x32', '$-1', '$0'),
      call('brk', '4096(%rbx)'),
      call('brk', '4097(%rbx)'),
    ];
    const [start, , moved, refused] = await results(body);
    expect([moved, refused]).toEqual([start + 4096n, start + 4096n]);
  });

  it('is in a fork what it was, its break too', async () => {
    const reader = await runMain(
      [
        call('brk', '$0'),
        'movq %rax, %rbx',
        call('brk', '8192(%rbx)'),
        'movq $5, 4096(%rbx)',
        call('brk', '$0'),
        'movq 4096(%rbx), %rax\nret',
      ].join('\n'),
    );
    const { calls, steps } = reader.trace;
    const forked = fork(reader, calls[2].step - 2);
    if (!forked.ok) throw new Error(forked.message);
    const again = readTrace(await record(forked.launch, { budget: 1000 }));
    expect(again.trace.calls[0].result).toBe(calls[0].result + 8192n);
    expect(again.register(Slot.rax, again.trace.steps)).toBe(reader.register(Slot.rax, steps));
  });
});

describe('mremap and madvise', () => {
  const map = call('mmap', '$0', '$8192', '$3', '$0x22', '$-1', '$0');

  it('grows in place, moves with its contents, shrinks', async () => {
    const reader = await runMain(
      [
        map,
        'movq %rax, %rbx\nmovq $1, (%rbx)\nmovq $2, 8184(%rbx)',
        call('mremap', '%rbx', '$8192', '$16384', '$0'),
        'movq $3, 16376(%rbx)',
        call('mmap', '16384(%rbx)', '$4096', '$3', '$0x32', '$-1', '$0'),
        call('mremap', '%rbx', '$16384', '$20480', '$0'),
        call('mremap', '%rbx', '$16384', '$20480', '$1'),
        'movq %rax, %r12\nmovq (%r12), %r13\naddq 8184(%r12), %r13\naddq 16376(%r12), %r13',
        call('mremap', '%r12', '$20480', '$4096', '$0'),
        'movq (%r12), %r14\nmovq (%rbx), %rax',
      ].join('\n'),
    );
    const [base, grown, , refused, moved, shrunk] = reader.trace.calls.map(({ result }) => result);
    const { steps, outcome } = reader.trace;
    expect([grown, BigInt.asIntN(64, refused), shrunk]).toEqual([base, -12n, moved]);
    expect(reader.register(Slot.r13, steps)).toBe(6n);
    expect(reader.register(Slot.r14, steps)).toBe(1n);
    expect(outcome).toMatchObject({ fault: { kind: 'unmapped read', address: Number(base) } });
    expect(reader.word(Number(moved) + 8184, reader.trace.calls[4].step + 1)).toBe(2n);
  });

  it('MADV_DONTNEED makes memory zero, and hints do nothing', async () => {
    const reader = await runMain(
      [
        map,
        'movq %rax, %rbx\nmovq $1, (%rbx)\nmovq $2, 4096(%rbx)',
        call('madvise', '(%rbx)', '$4096', '$4'),
        call('madvise', '(%rbx)', '$8192', '$3'),
        'movq (%rbx), %r12\nmovq 4096(%rbx), %r13',
        call('madvise', '(%rbx)', '$4096', '$77'),
        'ret',
      ].join('\n'),
    );
    const { calls, steps } = reader.trace;
    expect(calls.slice(1).map(({ result }) => BigInt.asIntN(64, result))).toEqual([0n, 0n, -22n]);
    expect([Slot.r12, Slot.r13].map((slot) => reader.register(slot, steps))).toEqual([0n, 2n]);
    const page = Number(calls[0].result);
    expect([0, 1].map((after) => reader.word(page, calls[1].step + after))).toEqual([1n, 0n]);
  });
});

describe('thread-local storage', () => {
  it('moves with arch_prctl, in the trace and in a fork', async () => {
    const reader = await runMain(
      [
        call('arch_prctl', '$0x1003', 'old(%rip)'),
        call('arch_prctl', '$0x1002', 'block(%rip)'),
        'movq %fs:8, %r12',
        call('arch_prctl', '$0x1001', 'block+8(%rip)'),
        'movq %gs:0, %r13',
        call('arch_prctl', '$0x1004', 'old+8(%rip)'),
        call('arch_prctl', '$0x1002', '$0x800000000000'),
        call('arch_prctl', '$0x3001', '$0'),
        'movq %fs:8, %r14\nmovq %gs:0, %r15\nret',
      ].join('\n'),
      'block: .quad 1, 2\nold: .quad 0, 0',
    );
    const { calls, steps, image } = reader.trace;
    const at = (name: string) => image.symbols.find((each) => each.name === name)?.address ?? 0;
    const block = BigInt(at('block'));
    expect(calls.map(({ result }) => BigInt.asIntN(64, result))).toEqual([
      0n,
      0n,
      0n,
      0n,
      -1n,
      -22n,
    ]);
    const before = reader.register(Slot.fsbase, calls[1].step);
    expect(reader.register(Slot.fsbase, calls[1].step + 1)).toBe(block);
    expect(reader.word(at('old'), steps)).toBe(before);
    expect(reader.word(at('old') + 8, steps)).toBe(block + 8n);
    const forked = fork(reader, calls[5].step);
    if (!forked.ok) throw new Error(forked.message);
    const again = readTrace(await record(forked.launch, { budget: 1000 }));
    for (const [run, slots] of [
      [reader, [Slot.r12, Slot.r13]],
      [again, [Slot.r14, Slot.r15]],
    ] as const)
      expect(slots.map((slot) => run.register(slot, run.trace.steps))).toEqual([2n, 2n]);
  });
});
