import { describe, expect, it } from 'vitest';
import { ending } from '../../src/analysis/ending.ts';
import type { Scenario } from '../../src/machine/scenarios/scenario.ts';
import { fork } from '../../src/trace/fork.ts';
import { readTrace } from '../../src/trace/reader.ts';
import { record } from '../../src/trace/recorder.ts';
import { call } from './calling.ts';
import { runMain } from './lab.ts';

const handle = (signal: number, action: string) =>
  call('rt_sigaction', `$${signal}`, `${action}(%rip)`, '$0', '$8');
const mask = (how: number, set: string) =>
  call('rt_sigprocmask', `$${how}`, `${set}(%rip)`, '$0', '$8');
const PID = `${call('getpid')}\nmovq %rax, %rbx`;
const send = (signal: number) => call('kill', '%rbx', `$${signal}`);

/** The handlers, behind main. */
const HANDLERS = `
ret
on_signal: incl count(%rip)
  movl $1, word(%rip)
  ret
for_ever: jmp for_ever
recurse: movq %rdi, %rsi
  movl $__NR_kill, %eax
  movq %rbx, %rdi
  syscall
  ret
destroy: movq $0, 168(%rdx)
  movq $1, 224(%rdx)
  ret
to_nowhere: movq $16, 168(%rdx)
  ret
lost: addq $800, %rsp
restorer: movl $__NR_rt_sigreturn, %eax
  syscall
`;
const action = (name: string, handler: string, flags = 0, blocked = 0) =>
  `${name}: .quad ${handler}, ${0x0400_0000 + flags}, restorer, ${blocked}`;
const DATA = [
  action('handled', 'on_signal'),
  action('restarted', 'on_signal', 0x1000_0000),
  action('endless', 'for_ever', 0, -1),
  action('recursive', 'recurse', 0x4000_0000),
  action('destroying', 'destroy'),
  action('astray', 'to_nowhere'),
  action('losing', 'lost'),
  'no_restorer: .quad on_signal, 0, 0, 0',
  'alarm_only: .quad 0x2000',
  'none: .quad 0',
  'short: .quad 0, 100',
  'long: .quad 1, 0',
  'rest: .quad -1, -1',
  'every: .quad 0, 1, 0, 1',
  'info: .long 0, 0, -1, 0',
  '.fill 14, 8, 0',
  'all: .quad -1',
  'count: .long 0',
  'word: .long 0',
].join('\n');

const run = (lines: string[], signals: Scenario['signals'] = [], budget?: number) =>
  runMain([PID, ...lines, HANDLERS].join('\n'), DATA, { signals }, budget);
type Reader = Awaited<ReturnType<typeof run>>;
const results = ({ trace }: Reader) => trace.calls.map(({ result }) => BigInt.asIntN(64, result));
const outcome = async (...args: Parameters<typeof run>) => (await run(...args)).trace.outcome;

describe('a call that waits', () => {
  it('takes the next signal from outside at once: time passes until then', async () => {
    const reader = await run([handle(14, 'handled'), call('pause')], [{ signal: 14, at: 50_000 }]);
    const { arrivals, calls, outcome } = reader.trace;
    expect(outcome.kind).toBe('finished');
    expect(results(reader)[2]).toBe(-4n);
    const [{ step, injected, process }] = arrivals;
    expect(injected).toBe(true);
    expect(step).toBe(calls[2].step + 1);
    expect(process?.slept).toBe(BigInt(50_000 - calls[2].step));
    expect(process?.coming).toEqual([]);
  });

  it('starts the period of a signal that comes again', async () => {
    const lines = [handle(14, 'handled'), call('pause'), call('pause'), call('pause')];
    const { trace } = await run(lines, [{ signal: 14, at: 400, every: 5000 }]);
    expect(trace.arrivals).toHaveLength(3);
    const [, second, third] = trace.calls.filter(({ number }) => number === 34);
    const slept = (each = second) => Number(each.process?.slept);
    expect(slept(third) - slept() + (third.step - second.step)).toBe(5000);
  });

  it('ends the run where nothing can come', async () => {
    const wait = { kind: 'waits for ever', call: 'pause' };
    expect(await outcome([call('pause')])).toMatchObject(wait);
    const blocked = [handle(14, 'handled'), mask(0, 'alarm_only'), call('pause')];
    expect(await outcome(blocked, [{ signal: 14, at: 1000 }])).toMatchObject(wait);
    expect(await outcome([call('pause')], [{ signal: 17, at: 1000 }])).toMatchObject(wait);
    const suspended = [handle(14, 'handled'), call('rt_sigsuspend', 'alarm_only(%rip)', '$8')];
    expect(await outcome(suspended, [{ signal: 14, at: 1000 }])).toMatchObject({
      call: 'rt_sigsuspend',
    });
  });

  it('is over before a signal that comes later', async () => {
    const lines = [handle(14, 'handled'), call('nanosleep', 'short(%rip)', 'rest(%rip)')];
    const reader = await run(lines, [{ signal: 14, at: 50_000 }]);
    expect(results(reader)[2]).toBe(0n);
    expect(reader.trace.arrivals).toHaveLength(0);
  });

  it('tells what is left', async () => {
    const lines = [handle(14, 'restarted'), call('nanosleep', 'long(%rip)', 'rest(%rip)')];
    const reader = await run(lines, [{ signal: 14, at: 50_000 }]);
    expect(results(reader)[2]).toBe(-4n);
    const rest = reader.trace.image.symbols.find(({ name }) => name === 'rest')?.address ?? 0;
    const slept = reader.trace.arrivals[0].process?.slept ?? 0n;
    expect(reader.word(rest + 8, reader.trace.steps)).toBe(1_000_000_000n - slept);
  });

  it('is made again with SA_RESTART, where Linux does so', async () => {
    const wait = (timeout: string) => call('futex', 'word(%rip)', '$0', '$0', timeout, '$0', '$0');
    const signals = [{ signal: 14, at: 5000 }];
    expect(results(await run([handle(14, 'handled'), wait('$0')], signals))[2]).toBe(-4n);
    const again = await run([handle(14, 'restarted'), wait('$0')], signals);
    const { arrivals, calls } = again.trace;
    expect(arrivals[0].pc).toBe(again.pc(calls[2].step));
    expect(
      calls.filter(({ number }) => number === 202).map(({ result }) => BigInt.asIntN(64, result)),
    ).toEqual([-4n, -11n]);
    const limited = [handle(14, 'restarted'), wait('long(%rip)')];
    expect(results(await run(limited, signals))[2]).toBe(-4n);
  });
});

describe('a run that goes on from any step', () => {
  const lines = [
    handle(14, 'restarted'),
    handle(10, 'handled'),
    mask(0, 'alarm_only'),
    call('setitimer', '$0', 'every(%rip)', '$0'),
    send(10),
    call('rt_sigsuspend', 'none(%rip)', '$8'),
    call('setitimer', '$0', '$0', '$0'),
    mask(1, 'alarm_only'),
    call('futex', 'word(%rip)', '$0', '$1', '$0', '$0', '$0'),
    `${call('futex', 'word(%rip)', '$0', '$1', '$0', '$0', '$0')}\nmovl count(%rip), %eax`,
  ];
  it('goes on alike, whatever waits and is pending', async () => {
    const signals = [
      { signal: 10, at: 120, every: 900 },
      { signal: 14, at: 4000 },
    ];
    const reader = await run(lines, signals);
    const { trace } = reader;
    expect(trace.arrivals.length).toBeGreaterThan(3);
    for (let position = 1; position < trace.steps; position++) {
      const forked = fork(reader, position);
      if (!forked.ok) throw new Error(forked.message);
      const again = readTrace(await record(forked.launch, { budget: 10_000 }));
      expect(again.trace.outcome, `from ${position}`).toEqual(trace.outcome);
      expect(again.trace.steps + position).toBe(trace.steps);
      expect(
        again.trace.arrivals.map(({ step, mask }) => ({ step: step + position, mask })),
      ).toEqual(
        trace.arrivals
          .filter(({ step }) => step >= position)
          .map(({ step, mask }) => ({ step, mask })),
      );
      expect([...again.registers(again.trace.steps)]).toEqual([...reader.registers(trace.steps)]);
    }
  }, 120_000);
});

describe('a process that is stopped', () => {
  it('stays so unless somebody continues it', async () => {
    expect(await outcome([send(20)])).toEqual({ kind: 'stopped', signal: 20 });
    expect(await outcome([send(19)])).toEqual({ kind: 'stopped', signal: 19 });
    expect(ending(await run([send(20)]))).toMatch(/^stopped for ever by SIGTSTP .*SIGCONT/);
  });

  it('goes on at SIGCONT, also in the middle of a wait', async () => {
    const cont = [{ signal: 18, at: 9000 }];
    const reader = await run([send(20)], cont);
    expect(reader.trace.outcome.kind).toBe('finished');
    const told = await run([handle(18, 'handled'), send(20)], cont);
    expect(told.trace.arrivals.map(({ info }) => info.signal)).toEqual([18]);
    const asleep = await run(
      [call('nanosleep', 'long(%rip)', '$0')],
      [{ signal: 20, at: 8000 }, ...cont],
    );
    expect(results(asleep)).toEqual([results(asleep)[0], 0n]);
  });

  it('can be killed', async () => {
    expect(await outcome([send(20)], [{ signal: 9, at: 9000 }])).toEqual({
      kind: 'killed',
      signal: 9,
    });
  });
});

describe('a handler that does what it should not', () => {
  it('never returns, and holds back everything', async () => {
    const reader = await run(
      [handle(14, 'endless'), send(14)],
      [{ signal: 10, at: 300, every: 100 }],
      5000,
    );
    expect(reader.trace.outcome.kind).toBe('budget used up');
    expect(reader.trace.arrivals).toHaveLength(1);
    expect(ending(reader)).toMatch(/still running/);
  });

  it.each([
    ['recurses', 'recursive', /killed by SIGSEGV.*no room for the frame of SIGUSR1.*larger stack/],
    ['destroys its frame', 'destroying', /killed by SIGSEGV.*rt_sigreturn finds no frame/],
    ['loses its frame', 'losing', /killed by SIGSEGV|jump to/],
    ['returns to nowhere', 'astray', /jump to 0x10/],
    ['has no restorer', 'no_restorer', /killed by SIGSEGV.*SA_RESTORER/],
  ])('%s', async (_what, name, message) => {
    const reader = await run([handle(10, name), send(10)], [], 2_000_000);
    expect(ending(reader)).toMatch(message);
  });
});

describe('signals that queue', () => {
  it('come as often from outside as they were to, however late', async () => {
    const busy = ['movl $1000, %ecx', '1: decl %ecx', 'jnz 1b'];
    const from = (signal: number) =>
      run(
        [handle(signal, 'handled'), mask(0, 'all'), ...busy, mask(1, 'all')],
        [{ signal, at: 100, every: 500 }],
      );
    const { arrivals, calls } = (await from(40)).trace;
    const late = calls[3].step + 1 - 100;
    expect(arrivals).toHaveLength(1 + Math.floor(late / 500));
    expect((await from(14)).trace.arrivals).toHaveLength(1);
  });

  it('are at most as many as RLIMIT_SIGPENDING', async () => {
    const again = [
      mask(0, 'all'),
      'movl $1030, %r12d',
      `1: ${call('rt_sigqueueinfo', '%rbx', '$40', 'info(%rip)')}`,
      'testq %rax, %rax',
      'js 2f',
      'decl %r12d',
      'jnz 1b',
      '2:',
    ];
    const reader = await run(again);
    const sent = results(reader).slice(2);
    expect(sent).toHaveLength(1025);
    expect(sent.at(-1)).toBe(-11n);
  });

  it('end the run where there is no handler', async () => {
    expect(await outcome([send(37)])).toEqual({ kind: 'killed', signal: 37 });
  });
});
