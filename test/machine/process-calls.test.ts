import { describe, expect, it } from 'vitest';
import { fork } from '../../src/trace/fork.ts';
import { outputOf } from '../../src/trace/output.ts';
import { readTrace } from '../../src/trace/reader.ts';
import { record } from '../../src/trace/recorder.ts';
import { call, results } from './calling.ts';
import { runMain } from './lab.ts';

const text = (value: string) => new TextEncoder().encode(value);

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
