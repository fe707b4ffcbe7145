import { describe, expect, it } from 'vitest';
import { stackMemory } from '../../../src/analysis/words/stack-memory.ts';
import type { TraceReader } from '../../../src/trace/reader.ts';
import { saveAreas } from '../../../src/trace/save-areas.ts';
import { canBuild, known, runBuilt, runCompiled } from './known.ts';

const found = ({ trace }: TraceReader) => trace.stacks.slice(1);
const sure = (reader: TraceReader) =>
  found(reader).map(({ low, high, atMost }) => ({
    low,
    size: high - low,
    ...(atMost && { atMost }),
  }));
const names = ({ trace }: TraceReader) => trace.contexts.slice(1).map(({ name }) => name);
const memory = (reader: TraceReader) => found(reader).map((stack) => stackMemory(reader, stack));
const turns = ({ history: { spans } }: TraceReader) => Array.from(spans.context).join(' ');

describe('the stacks of a program', () => {
  it('that makes its contexts by makecontext are those that it says', async () => {
    const reader = await runCompiled('ucontext.s');
    expect(reader.trace.outcome).toMatchObject({ kind: 'finished', result: 0 });
    expect(known(reader)).toHaveLength(6);
    expect(sure(reader)).toEqual(known(reader));
    expect(turns(reader)).toBe(`${'0 1 0 2 0 3 0 4 0 5 0 6 '.repeat(2)}0`);
    expect(names(reader)).toEqual(
      '1 2 3 4 5 6'.split(' ').map((n) => `worker ${n}`.replace(' 1', '')),
    );
    expect(memory(reader)).toEqual([
      '16 KiB from malloc in from_malloc',
      '16 KiB from calloc in main',
      '16 KiB, pool[0]',
      '16 KiB, pool[2]',
      expect.stringMatching(/^16 KiB, one\+0x3d0$/),
      '8 KiB in a frame of stack A',
    ]);
    // Switches of glibc's: out and in, or by the one that follows a function's end.
    expect(saveAreas(reader).map(({ kind, symbol }) => `${kind} ${symbol}`)).toEqual(
      ['back', ...[0, 1, 2, 3, 4, 5].map((i) => `ctx[${i}]`)].map((name) => `ucontext ${name}`),
    );
  });

  it('that switches by hand are what its allocator was asked for', async () => {
    const reader = await runCompiled('by-hand.s');
    expect(reader.trace.outcome).toMatchObject({ kind: 'finished', result: 0 });
    expect(known(reader)).toHaveLength(5);
    expect(sure(reader)).toEqual(known(reader));
    expect(names(reader)).toEqual(['even', 'odd', 'pool[0]', 'pool[1]', 'pool[2]']);
    expect(memory(reader).slice(0, 2)).toEqual([
      '16 KiB from malloc in thread_stack',
      '16 KiB from calloc in main',
    ]);
  });

  it('in a frame end with the frame', async () => {
    const reader = await runCompiled('ucontext.s');
    const { to, low, high } = found(reader)[5];
    const rsp = Number(reader.register(4, to));
    expect(rsp > high && Number(reader.register(4, to - 1)) <= low).toBe(true);
  });

  it('that are freed and handed out again are others', async () => {
    const reader = await runCompiled('again.s');
    expect(reader.trace.outcome).toMatchObject({ kind: 'finished', result: 0 });
    const stacks = found(reader);
    expect(stacks).toHaveLength(3);
    expect(new Set(stacks.map(({ low }) => low)).size).toBe(1);
    for (const [i, { to }] of stacks.entries())
      expect(to).toBeLessThanOrEqual(stacks[i + 1]?.from ?? Number.POSITIVE_INFINITY);
    expect(names(reader)).toEqual(['once', 'once 2', 'once 3']);
  });
});

describe.skipIf(!canBuild('gcc -static'))('the stacks of a program with glibc', () => {
  it('that makes its contexts by makecontext', async () => {
    const reader = await runBuilt('gcc -O1 -static ucontext.c');
    expect(known(reader)).toHaveLength(10);
    expect(sure(reader)).toEqual(known(reader));
    expect(turns(reader)).toBe(`${'0 1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0 9 0 10 '.repeat(2)}0`);
    expect(memory(reader).slice(6)).toEqual([
      '16 KiB from posix_memalign in main',
      '16 KiB from aligned_alloc in main',
      '16 KiB of 20 KiB from mmap in main',
      '16 KiB from sbrk in main',
    ]);
    expect(
      found(reader)
        .map(({ guard }) => guard)
        .lastIndexOf(true),
    ).toBe(8);
  });

  it.each(['-O0', '-O2'])('that switches by hand, %s', async (level) => {
    const reader = await runBuilt(`gcc ${level} -static by-hand.c`);
    expect(known(reader)).toHaveLength(8);
    expect(sure(reader)).toEqual(known(reader));
    expect(turns(reader)).toBe(`${'0 1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 '.repeat(2)}0`);
  });

  it('that are handed out partly from memory which the heap grew by', async () => {
    const reader = await runBuilt('gcc -O1 -DSIZE=65536 -static by-hand.c');
    expect(sure(reader)).toEqual(known(reader));
    expect(memory(reader)).not.toContainEqual(expect.stringContaining('sbrk'));
  });

  it('that switches by setjmp and longjmp, whose words are mangled', async () => {
    const reader = await runBuilt('gcc -O1 -static jumps.c');
    expect(sure(reader)).toEqual(known(reader));
    // The way out of six frames of one stack is no switch.
    expect(turns(reader)).toBe(`${'0 1 0 2 '.repeat(3)}0`);
    expect(names(reader)).toEqual(['body', 'body 2']);
    const kept = 'rbx rbp~ r12 r13 r14 r15 rsp~ rip~';
    expect(
      saveAreas(reader).map(({ symbol, words }) => [
        symbol,
        words.map(({ register, mangled }) => register + (mangled ? '~' : '')).join(' '),
      ]),
    ).toEqual([
      ['scheduler', kept],
      ['tasks[0]', kept],
      ['tasks[1]', kept],
    ]);
  });

  it('and exceptions on it, which are no switches', async () => {
    const reader = await runBuilt('g++ -O1 -static exceptions.cc', 5_000_000);
    expect(reader.trace.outcome).toEqual({ kind: 'exited', code: 0 });
    expect(sure(reader)).toEqual(known(reader));
    expect(memory(reader)).toEqual(['64 KiB from new[] in main']);
    expect(turns(reader)).toBe('0 1 0 1 0');
  }, 180_000);
});

describe.skipIf(!canBuild('musl-gcc -static'))('the stacks of a program with musl', () => {
  it('that switches by hand', async () => {
    const reader = await runBuilt('musl-gcc -O1 -static by-hand.c');
    expect(sure(reader)).toEqual(known(reader));
    expect(names(reader)).toContain('even 2');
  });

  it('that has setjmp', async () => {
    const reader = await runBuilt('musl-gcc -O1 -static far-jumps.c');
    expect(sure(reader)).toEqual(known(reader));
    expect(saveAreas(reader).map(({ symbol, words }) => `${symbol} ${words.length}`)).toEqual([
      'scheduler 8',
      'saved[0] 8',
      'saved[1] 8',
    ]);
  });
});
