import { describe, expect, it } from 'vitest';
import { Slot } from '../../src/machine/registers.ts';
import type { Scenario } from '../../src/machine/scenarios/scenario.ts';
import { fork } from '../../src/trace/fork.ts';
import { outputOf } from '../../src/trace/output.ts';
import { readTrace } from '../../src/trace/reader.ts';
import { record } from '../../src/trace/recorder.ts';
import { runMain } from './lab.ts';

/** A system call by name, from arguments that are source operands; an address in brackets. */
function call(name: string, ...args: string[]): string {
  const registers = ['%rdi', '%rsi', '%rdx', '%r10', '%r8', '%r9'];
  return [
    ...args.map((arg, i) => `${/[(]/.test(arg) ? 'leaq' : 'movq'} ${arg}, ${registers[i]}`),
    `movl $__NR_${name}, %eax`,
    'syscall',
  ].join('\n');
}

async function results(lines: string[], data?: string, start?: Scenario['start']) {
  const reader = await runMain([...lines, 'ret'].join('\n'), data, { ...(start && { start }) });
  expect(reader.trace.outcome.kind).toBe('finished');
  return reader.trace.calls.map((each) => BigInt.asIntN(64, each.result));
}

const text = (value: string) => new TextEncoder().encode(value);

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

describe('standard streams', () => {
  it('reads what it is given, then nothing', async () => {
    const reader = await runMain(
      [
        call('read', '$0', 'buffer(%rip)', '$3'),
        call('read', '$0', 'buffer+3(%rip)', '$30'),
        call('read', '$0', 'buffer(%rip)', '$30'),
        call('read', '$1', 'buffer(%rip)', '$30'),
        call('write', '$1', 'buffer(%rip)', '$5'),
        'ret',
      ].join('\n'),
      'buffer: .skip 64',
      { start: { stdin: text('hello') } },
    );
    const { calls } = reader.trace;
    expect(calls.map(({ result }) => BigInt.asIntN(64, result))).toEqual([3n, 2n, 0n, -9n, 5n]);
    expect(outputOf(calls)).toBe('hello');
  });

  it('goes on reading in a fork', async () => {
    const reader = await runMain(
      [
        call('read', '$0', 'buffer(%rip)', '$2'),
        call('read', '$0', 'buffer(%rip)', '$2'),
        'ret',
      ].join('\n'),
      'buffer: .quad 0',
      { start: { stdin: text('abcd') } },
    );
    const forked = fork(reader, reader.trace.calls[0].step + 1);
    if (!forked.ok) throw new Error(forked.message);
    const again = readTrace(await record(forked.launch, { budget: 1000 }));
    const buffer = again.trace.image.symbols.find(({ name }) => name === 'buffer')?.address ?? 0;
    expect(again.read(buffer, 2, again.trace.steps)).toEqual(text('cd'));
  });

  it('writes pieces in one go, and tells output from errors', async () => {
    const reader = await runMain(
      [
        call('writev', '$2', 'pieces(%rip)', '$2'),
        call('dup2', '$1', '$7'),
        call('write', '$7', 'text(%rip)', '$1'),
        call('close', '$1'),
        call('write', '$1', 'text(%rip)', '$1'),
        call('dup', '$2'),
        call('fcntl', '$0', '$3', '$0'),
        call('fcntl', '$2', '$3', '$0'),
        call('lseek', '$0', '$0', '$1'),
        call('ioctl', '$2', '$0x5401', '$0'),
        call('ioctl', '$9', '$0x5401', '$0'),
        'ret',
      ].join('\n'),
      'text: .ascii "abcdef"\n.p2align 3\npieces: .quad text, 2, text + 4, 2',
    );
    const { calls } = reader.trace;
    expect(calls.map(({ result }) => BigInt.asIntN(64, result))).toEqual([
      4n,
      7n,
      1n,
      0n,
      -9n,
      1n,
      0n,
      1n,
      -29n,
      -25n,
      -9n,
    ]);
    expect(
      calls.flatMap(({ output, stream }) =>
        output ? [[stream, new TextDecoder().decode(output)]] : [],
      ),
    ).toEqual([
      ['stderr', 'abef'],
      ['stdout', 'a'],
    ]);
  });

  it('can be waited for', async () => {
    const reader = await runMain(
      [
        call('poll', 'set(%rip)', '$3', '$-1'),
        call('poll', '$0', '$0', '$5'),
        call('poll', '$0', '$0', '$-1'),
      ].join('\n'),
      'set: .long 0, 1, 1, 4, 9, 1',
    );
    const { calls, image, outcome } = reader.trace;
    expect(calls.map(({ result }) => result)).toEqual([3n, 0n, 0n]);
    const set = image.symbols.find(({ name }) => name === 'set')?.address ?? 0;
    const events = [6, 14, 22].map((at) => reader.read(set + at, 2, calls[1].step)?.[0]);
    expect(events).toEqual([1, 4, 0x20]);
    expect(outcome).toMatchObject({ kind: 'waits for ever', call: 'poll' });
  });
});

describe('files', () => {
  it.each([
    ['open', call('open', 'path(%rip)', '$0', '$0'), -2n],
    ['open that makes one', call('open', 'path(%rip)', '$0x41', '$0'), -30n],
    ['openat', call('openat', '$-100', 'path(%rip)', '$0', '$0'), -2n],
    ['openat below a pipe', call('openat', '$1', 'name(%rip)', '$0', '$0'), -20n],
    ['openat below nothing', call('openat', '$8', 'name(%rip)', '$0', '$0'), -9n],
    ['access', call('access', 'path(%rip)', '$0'), -2n],
    ['stat at a bad address', call('stat', '$16', 'buffer(%rip)'), -14n],
    ['a path that never ends', call('stat', 'long(%rip)', 'buffer(%rip)'), -36n],
    ['readlink', call('readlink', 'path(%rip)', 'buffer(%rip)', '$80'), -2n],
    ['readlink with no room', call('readlink', 'self(%rip)', 'buffer(%rip)', '$0'), -22n],
    ['getcwd', call('getcwd', 'buffer(%rip)', '$80'), 2n],
    ['getcwd with no room', call('getcwd', 'buffer(%rip)', '$1'), -34n],
  ])('%s', async (_name, body, result) => {
    const data =
      'path: .asciz "/etc/passwd"\nname: .asciz "x"\nself: .asciz "/proc/self/exe"\nbuffer: .skip 256\nlong: .fill 5000, 1, 97';
    expect(await results([body], data)).toEqual([result]);
  });

  it('a program knows its own path', async () => {
    const reader = await runMain(
      `${call('readlinkat', '$-100', 'self(%rip)', 'buffer(%rip)', '$80')}\n${call('write', '$1', 'buffer(%rip)', '%rax')}\nret`,
      'self: .asciz "/proc/self/exe"\nbuffer: .skip 80',
      { routine: '../bin/./prog' },
    );
    expect(outputOf(reader.trace.calls)).toBe('/bin/prog');
  });

  it('its streams are pipes, however one asks', async () => {
    const reader = await runMain(
      [
        call('fstat', '$1', 'first(%rip)'),
        call('newfstatat', '$1', 'empty(%rip)', 'second(%rip)', '$0x1000'),
        call('statx', '$1', 'empty(%rip)', '$0x1000', '$0x7ff', 'third(%rip)'),
        'ret',
      ].join('\n'),
      'empty: .quad 0\nfirst: .skip 144\nsecond: .skip 144\nthird: .skip 256',
    );
    const { image, steps } = reader.trace;
    const at = (name: string) => image.symbols.find((each) => each.name === name)?.address ?? 0;
    const first = reader.read(at('first'), 144, steps);
    expect(reader.read(at('second'), 144, steps)).toEqual(first);
    const mode = (place: number) =>
      new DataView(reader.read(place, 2, steps)?.buffer as ArrayBuffer).getUint16(0, true);
    expect([mode(at('first') + 24), mode(at('third') + 28)]).toEqual([0o010600, 0o010600]);
  });
});

describe('time and chance', () => {
  const BODY = [
    call('clock_gettime', '$1', 'one(%rip)'),
    call('nanosleep', 'length(%rip)', '$0'),
    call('clock_gettime', '$1', 'two(%rip)'),
    call('clock_gettime', '$2', 'three(%rip)'),
    call('getrandom', 'bytes(%rip)', '$16', '$0'),
    call('getrandom', 'bytes+16(%rip)', '$16', '$0'),
    call('clock_gettime', '$99', 'one(%rip)'),
    call('nanosleep', 'bad(%rip)', '$0'),
    'ret',
  ].join('\n');
  const DATA =
    'one: .quad 0, 0\ntwo: .quad 0, 0\nthree: .quad 0, 0\nlength: .quad 3, 5\nbad: .quad 0, 1000000000\nbytes: .skip 32';

  const told = async (seed: number) => {
    const reader = await runMain(BODY, DATA, { start: { seed } });
    const { image, steps, calls } = reader.trace;
    const at = (name: string) => image.symbols.find((each) => each.name === name)?.address ?? 0;
    const time = (name: string) =>
      (reader.word(at(name), steps) ?? 0n) * 1_000_000_000n +
      (reader.word(at(name) + 8, steps) ?? 0n);
    return {
      results: calls.map(({ result }) => BigInt.asIntN(64, result)),
      passed: time('two') - time('one'),
      steps: calls[2].step - calls[0].step,
      used: time('three'),
      usedSteps: calls[3].step,
      bytes: reader.read(at('bytes'), 32, steps),
    };
  };

  it('a step takes a nanosecond, and sleep its length; neither depends on the host', async () => {
    const { results, passed, steps, used, usedSteps } = await told(1);
    expect(results).toEqual([0n, 0n, 0n, 0n, 16n, 16n, -22n, -22n]);
    expect(passed).toBe(3_000_000_005n + BigInt(steps));
    expect(used).toBe(BigInt(usedSteps));
  });

  it('the same seed gives the same bytes, another others, and none twice', async () => {
    const [one, same, other] = [await told(1), await told(1), await told(2)].map(
      ({ bytes }) => bytes,
    );
    expect(same).toEqual(one);
    expect(other).not.toEqual(one);
    expect(one?.subarray(0, 16)).not.toEqual(one?.subarray(16));
  });

  it('the clock goes on in a fork', async () => {
    const reader = await runMain(BODY, DATA);
    const { calls } = reader.trace;
    const position = calls[1].step + 1;
    const forked = fork(reader, position);
    if (!forked.ok) throw new Error(forked.message);
    const again = readTrace(await record(forked.launch, { budget: 1000 }));
    const two = again.trace.image.symbols.find(({ name }) => name === 'two')?.address ?? 0;
    expect(again.read(two, 48, again.trace.steps)).toEqual(
      reader.read(two, 48, reader.trace.steps),
    );
  });
});

describe('alone in the world', () => {
  it.each([
    ['a futex that has changed', call('futex', 'word(%rip)', '$128', '$6', '$0'), -11n],
    ['waking a futex', call('futex', 'word(%rip)', '$129', '$1', '$0'), 0n],
    ['a futex for a time', call('futex', 'word(%rip)', '$0', '$5', 'time(%rip)'), -110n],
    ['sched_yield', call('sched_yield'), 0n],
    ['sched_getaffinity', call('sched_getaffinity', '$0', '$128', 'room(%rip)'), 8n],
    ['rseq', call('rseq', 'room(%rip)', '$32', '$0', '$0'), -38n],
    ['set_robust_list', call('set_robust_list', 'room(%rip)', '$24'), 0n],
    ['prlimit64', call('prlimit64', '$0', '$3', '$0', 'room(%rip)'), 0n],
    ['prlimit64 that sets', call('prlimit64', '$0', '$3', 'room(%rip)', '$0'), -1n],
    ['getuid', call('getuid'), 1000n],
    ['uname', call('uname', 'room(%rip)'), 0n],
    ['uname without room', call('uname', '$0'), -14n],
  ])('%s', async (_name, body, result) => {
    const data = 'word: .long 5\n.p2align 3\ntime: .quad 1, 0\nroom: .skip 512';
    expect(await results([body], data)).toEqual([result]);
  });

  it('a futex that nobody wakes ends the run', async () => {
    const reader = await runMain(call('futex', 'word(%rip)', '$128', '$5', '$0'), 'word: .long 5');
    expect(reader.trace.outcome).toMatchObject({ kind: 'waits for ever', call: 'futex' });
  });
});
