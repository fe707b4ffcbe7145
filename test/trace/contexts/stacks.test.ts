import { describe, expect, it } from 'vitest';
import { stackMemory } from '../../../src/analysis/words/stack-memory.ts';
import type { TraceReader } from '../../../src/trace/reader.ts';
import { saveAreas } from '../../../src/trace/save-areas.ts';
import { known, runCompiled } from './known.ts';

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
