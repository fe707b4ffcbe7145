import { describe, expect, it } from 'vitest';
import { fork } from '../../src/trace/fork.ts';
import { readTrace } from '../../src/trace/reader.ts';
import { record } from '../../src/trace/recorder.ts';
import { runMain } from './lab.ts';

const load = (values: string[]) => {
  const registers = ['%rdi', '%rsi', '%rdx', '%r10'];
  return values.map(
    (value, i) => `${value.includes('(') ? 'leaq' : 'movq'} ${value}, ${registers[i]}`,
  );
};
const call = (name: string, ...args: string[]) =>
  [...load(args), `movl $__NR_${name}, %eax`, 'syscall'].join('\n');

const PID = `${call('getpid')}\nmovq %rax, %rbx`;
const send = (signal: number) => call('kill', '%rbx', `$${signal}`);
const handle = (signal: number, action: string) =>
  call('rt_sigaction', `$${signal}`, action, 'old(%rip)', '$8');
const mask = (how: number, set: string) => call('rt_sigprocmask', `$${how}`, set, '$0', '$8');

const DATA = [
  'handled: .quad main, 0x4000000, main, 0',
  'ignored: .quad 1, 0, 0, 0',
  'default: .quad 0, 0, 0, 0',
  'old: .quad -1, -1, -1, -1',
  'usr1: .quad 0x200',
  'set: .quad -1',
].join('\n');

const outcome = async (...lines: string[]) =>
  (await runMain([PID, ...lines, 'ret'].join('\n'), DATA)).trace.outcome;

describe('a signal that a process sends itself', () => {
  it.each([
    ['kill', call('kill', '%rbx', '$6')],
    ['kill of the group', call('kill', '$0', '$6')],
    ['tkill', call('tkill', '%rbx', '$6')],
    ['tgkill', `movq %rbx, %rsi\n${call('tgkill', '%rbx')}`.replace('movl', 'movl $6, %edx\nmovl')],
  ])('ends the run: %s', async (_name, body) => {
    expect(await outcome(body)).toEqual({ kind: 'killed', signal: 6 });
  });

  it('does nothing where it is ignored, or nothing is the default', async () => {
    expect((await outcome(handle(10, 'ignored(%rip)'), send(10), send(17), send(0))).kind).toBe(
      'finished',
    );
  });

  it('for a handler starts it before the call is returned from', async () => {
    const { trace } = await runMain(
      [PID, handle(10, 'handled(%rip)'), send(10), 'ret'].join('\n'),
      DATA,
    );
    expect(trace.arrivals.map(({ info: { signal } }) => signal)).toEqual([10]);
  });

  it('waits while it is blocked, also in a fork', async () => {
    const lines = [
      PID,
      mask(0, 'usr1(%rip)'),
      send(10),
      call('rt_sigpending', 'set(%rip)', '$8'),
      mask(1, 'usr1(%rip)'),
      'ret',
    ];
    const reader = await runMain(lines.join('\n'), DATA);
    expect(reader.trace.outcome).toEqual({ kind: 'killed', signal: 10 });
    expect(reader.trace.calls).toHaveLength(5);
    const set = reader.trace.image.symbols.find(({ name }) => name === 'set')?.address ?? 0;
    expect(reader.word(set, reader.trace.steps)).toBe(0x200n);
    const forked = fork(reader, reader.trace.calls[2].step + 1);
    if (!forked.ok) throw new Error(forked.message);
    const again = await record(forked.launch, { budget: 1000 });
    expect(readTrace(again).trace.outcome).toEqual({ kind: 'killed', signal: 10 });
  });

  it('is gone when it is ignored before it is let through', async () => {
    const lines = [
      mask(0, 'usr1(%rip)'),
      send(10),
      handle(10, 'ignored(%rip)'),
      mask(1, 'usr1(%rip)'),
    ];
    expect((await outcome(...lines)).kind).toBe('finished');
  });

  it.each([
    ['another process', call('kill', '$7', '$6'), -3n],
    ['a signal that is none', send(65), -22n],
    ['no process', call('tkill', '$0', '$6'), -22n],
  ])('is refused: %s', async (_name, body, result) => {
    const reader = await runMain(`${PID}\n${body}\nret`, DATA);
    expect(BigInt.asIntN(64, reader.trace.calls[1].result)).toBe(result);
  });
});

describe('rt_sigaction and sigaltstack', () => {
  it('keep what they are given, and tell what was before', async () => {
    const reader = await runMain(
      [
        handle(10, 'handled(%rip)'),
        handle(10, 'default(%rip)'),
        call('sigaltstack', 'stack(%rip)', '$0'),
        call('sigaltstack', '$0', 'kept(%rip)'),
        'ret',
      ].join('\n'),
      `${DATA}\nstack: .quad data, 0, 8192\nkept: .quad 0, 0, 0\ndata: .quad 0`,
    );
    const { image, steps, calls } = reader.trace;
    const at = (name: string) => image.symbols.find((each) => each.name === name)?.address ?? 0;
    expect(calls.map(({ result }) => result)).toEqual([0n, 0n, 0n, 0n]);
    const old = (position: number) => reader.word(at('old'), position);
    expect([old(calls[1].step), old(steps)]).toEqual([0n, BigInt(at('main'))]);
    expect([0, 8, 16].map((each) => reader.word(at('kept') + each, steps))).toEqual([
      BigInt(at('data')),
      0n,
      8192n,
    ]);
  });

  it.each([
    ['SIGKILL', handle(9, 'ignored(%rip)'), -22n],
    ['signal 0', handle(0, 'ignored(%rip)'), -22n],
    ['an action nowhere', handle(10, '$16'), -14n],
    ['a small stack', call('sigaltstack', 'small(%rip)', '$0'), -12n],
    ['strange flags', call('sigaltstack', 'odd(%rip)', '$0'), -22n],
  ])('refuse %s', async (_name, body, result) => {
    const reader = await runMain(
      `${body}\nret`,
      `${DATA}\nsmall: .quad data, 0, 2047\nodd: .quad data, 4, 8192\ndata: .quad 0`,
    );
    expect(BigInt.asIntN(64, reader.trace.calls[0].result)).toBe(result);
  });
});
