import { describe, expect, it } from 'vitest';
import { ending } from '../../src/analysis/ending.ts';
import { nameAddress } from '../../src/analysis/words/names.ts';
import { sentence } from '../../src/analysis/words/sentence.ts';
import { launchScenario } from '../../src/machine/launch-scenario.ts';
import { Slot } from '../../src/machine/registers.ts';
import type { Scenario } from '../../src/machine/scenarios/scenario.ts';
import { callStack } from '../../src/trace/call-stack.ts';
import { decodeTrace, encodeTrace } from '../../src/trace/codec.ts';
import { fork } from '../../src/trace/fork.ts';
import { OPEN } from '../../src/trace/frames.ts';
import type { TraceReader } from '../../src/trace/reader.ts';
import { assembled, recorded, run } from '../machine/lab.ts';
import { SPAWNER, spawned, spawner } from './spawner.ts';

const names = (reader: TraceReader) => reader.trace.contexts.map(({ name }) => name);

/** Who runs, in order, by name. */
const turns = (reader: TraceReader) =>
  Array.from(reader.history.spans.context, (context) => names(reader)[context]);

describe('coroutines one after the other in the same memory', () => {
  it('are contexts of their own, each with a life', async () => {
    const reader = await spawned({ set_count: 3n, set_rounds: 1n });
    expect(names(reader)).toEqual(['A', 'coroutine 1', 'coroutine 2', 'coroutine 3']);
    expect(turns(reader).join(' ')).toBe('A coroutine 1 A coroutine 2 A coroutine 3 A');
    const [main, ...made] = reader.trace.stacks;
    expect(main).toMatchObject({ from: 0, to: Number.POSITIVE_INFINITY });
    expect(new Set(made.map(({ low }) => low)).size).toBe(1);
    for (const [i, { from, to }] of made.entries()) {
      const att = (step: number) => reader.instruction(step)?.att;
      expect(att(from - 1), 'the call of context_make').toMatch(/^call/);
      expect(att(to - 1), 'the call of context_drop').toMatch(/^call/);
      expect(from).toBeGreaterThan(made[i - 1]?.to ?? 0);
      expect(to).toBeLessThan(reader.trace.steps);
    }
  });

  it('give an address the name of whose it is at the time', async () => {
    const reader = await spawned({ set_count: 2n, set_rounds: 1n });
    const [, first, second] = reader.trace.stacks;
    const { saveArea } = reader.trace.contexts[1];
    const at = (position: number) => [
      nameAddress(reader, first.high - 16, position),
      nameAddress(reader, saveArea?.address ?? 0, position),
    ];
    expect(at(first.from - 1)).toEqual(['mmap + 0x1ff0', 'nodes + 8']);
    expect(at(first.from)).toEqual(['stack of coroutine 1, top − 0x10', "coroutine 1's saved rsp"]);
    expect(at(first.to)).toEqual(['mmap + 0x1ff0', 'nodes + 8']);
    expect(at(second.from)).toEqual([
      'stack of coroutine 2, top − 0x10',
      "coroutine 2's saved rsp",
    ]);
  });

  it('are named in sentences', async () => {
    const reader = await spawned({ set_count: 1n, set_rounds: 1n });
    const { cross, end } = reader.history.switches;
    expect(sentence(reader, cross[0])).toMatch(
      /switches to coroutine 1's stack: .*from here on coroutine 1 runs\.$/,
    );
    expect(sentence(reader, end[0] - 1)).toMatch(/: coroutine 1 goes on at body\.$/);
    expect(sentence(reader, cross[1])).toMatch(/from here on context A runs\.$/);
  });

  it('close their frames when they are dropped', async () => {
    const reader = await spawned({ set_count: 2n, set_rounds: 1n });
    const { context, end } = reader.history.frames;
    const { to } = reader.trace.contexts[1];
    const ends = Array.from(end).filter((_, frame) => context[frame] === 1);
    expect(ends.length).toBeGreaterThan(1);
    expect(ends.every((position) => position <= to)).toBe(true);
    expect(ends).toContain(to);
    expect(callStack(reader, reader.trace.steps - 1).map(({ context }) => context)).toEqual([0]);
  });
});

describe('coroutines side by side', () => {
  it('take turns, the switches being 15 instructions each', async () => {
    const reader = await spawned({ set_count: 3n, set_rounds: 2n, set_reuse: 1n });
    expect(turns(reader).filter((name) => name !== 'A')).toEqual(
      [1, 2, 3, 1, 2, 3].map((n) => `coroutine ${n}`),
    );
    const { start, end, from, to } = reader.history.switches;
    expect(Array.from(start, (first, i) => end[i] - first)).toEqual(Array(12).fill(15));
    expect([...from].map((context, i) => context === 0 || to[i] === 0)).toEqual(
      Array(12).fill(true),
    );
  });

  it('whose stacks touch are told apart at the boundary', async () => {
    const reader = await spawned({ set_count: 2n, set_reuse: 1n });
    const [, first, second] = reader.trace.stacks;
    expect(second.low).toBe(first.high);
    for (let position = 0; position <= reader.trace.steps; position++) {
      const rsp = Number(reader.register(Slot.rsp, position));
      const stack = reader.trace.stacks[reader.context(position)];
      expect(rsp > stack.low && rsp <= stack.high, `position ${position}`).toBe(true);
    }
  });

  it('have a guard only where the page below is out of reach', async () => {
    const reader = await spawned({ set_count: 2n, set_reuse: 1n });
    expect(reader.trace.stacks.map(({ guard }) => guard)).toEqual([true, true, false]);
  });

  it('end in a message that names coroutine and step when one overflows', async () => {
    const reader = await spawned({ set_overflow: 1n });
    expect(reader.trace.outcome).toMatchObject({ fault: { guard: 'stack of coroutine 1' } });
    expect(ending(reader)).toMatch(
      /^stack overflow: write at 0x\w+, in the guard page under stack of coroutine 1 .* coroutine 1, after [\d,]+ steps\)$/,
    );
  });

  it('by the thousand cost no more to look up', async () => {
    const reader = await spawned({ set_count: 5000n, set_rounds: 1n, set_reuse: 1n });
    expect(names(reader).at(-1)).toBe('coroutine 5000');
    const last = reader.trace.stacks[5000];
    expect(reader.stack(last.high - 8, reader.trace.steps)?.name).toBe('stack of coroutine 5000');
    expect(new Set(reader.history.spans.context).size).toBe(5001);
  });
});

it('a switch through an adapter that jumps begins in the routine', async () => {
  const text = SPAWNER.replace(
    'context_switch:\n',
    'context_switch: movq (%rsi), %rax\njmp swap\n.type swap, @function\nswap:\n',
  );
  const reader = await run(text, spawner({}));
  const { start, end } = reader.history.switches;
  expect(Array.from(start, (first, i) => end[i] - first)).toEqual(Array(start.length).fill(15));
});

it('a context made over another ends it', async () => {
  const text = SPAWNER.replace('call    context_drop', 'nop');
  const reader = await run(text, spawner({ set_count: 3n }));
  const [, first, second, third] = reader.trace.contexts;
  expect(first.to).toBe(second.from);
  expect(second.to).toBe(third.from);
  expect(third.to).toBe(Number.POSITIVE_INFINITY);
});

describe('a trace with coroutines', () => {
  it('survives being written and read', async () => {
    const { trace } = await spawned({ set_count: 4n });
    expect(trace.coroutines?.count).toBe(0);
    expect(trace.lists).toEqual([
      { name: 'free list', head: expect.any(Number), next: 0, context: 8, state: 'in the pool' },
    ]);
    expect(decodeTrace(encodeTrace(trace))).toEqual(trace);
  });

  it('is forked with the same names from every position', async () => {
    const whole = await spawned({ set_count: 3n, set_rounds: 1n });
    const all = turns(whole);
    for (let position = 0; position < whole.trace.steps; position += 1) {
      const start = fork(whole, position);
      if (!start.ok) throw new Error(start.message);
      const rest = await recorded(start.launch);
      const passed = whole.history.spans.start.findLastIndex((from) => from <= position);
      expect(turns(rest), `fork at ${position}`).toEqual(all.slice(passed));
      expect(rest.trace.lists).toEqual(whole.trace.lists);
    }
  });
});

describe('settings', () => {
  it('stand in memory before the run', async () => {
    const reader = await spawned({ set_count: 1n, set_reuse: -1n });
    const address = reader.trace.image.symbols.find(({ name }) => name === 'set_reuse')?.address;
    expect(reader.word(address ?? 0, 0)).toBe(2n ** 64n - 1n);
  });

  it.each([
    [{ settings: { set_nothing: 1n } }, "no data symbol 'set_nothing', a setting; define it, or"],
    [{ settings: { main: 1n } }, "'main', a setting, is no data symbol: it lies in .text"],
    [{ settings: { set_count: 2n ** 64n } }, "setting 'set_count' does not fit into 64 bits"],
    [
      { coroutines: { made: 'set_count', dropped: 'context_drop', save: 'pointer' } },
      "'set_count', where coroutines are made, is no function symbol: it lies in .data",
    ],
    [
      { lists: [{ name: 'pool', head: 'gone', next: 0 }] },
      "no data symbol 'gone', the head of the pool",
    ],
  ] satisfies [Partial<Scenario>, string][])('%o is refused', async (more, message) => {
    const result = launchScenario(await assembled(SPAWNER), spawner({}, more));
    expect(result.ok ? '' : result.message).toContain(message);
  });
});

it('frames of contexts that go on stay open', async () => {
  const reader = await spawned({ set_reuse: 1n });
  const { context, end } = reader.history.frames;
  for (const id of [1, 2, 3])
    expect(Array.from(end).filter((_, frame) => context[frame] === id)).toContain(OPEN);
});
