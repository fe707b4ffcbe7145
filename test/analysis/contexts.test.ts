import { beforeAll, describe, expect, it } from 'vitest';
import { contextState, suspendedRsp } from '../../src/analysis/context-state.ts';
import { contextOfNode, walkList } from '../../src/analysis/list.ts';
import { Slot } from '../../src/machine/registers.ts';
import { fork } from '../../src/trace/fork.ts';
import type { TraceReader } from '../../src/trace/reader.ts';
import { recorded } from '../machine/lab.ts';
import { spawned } from '../trace/spawner.ts';

/** What each coroutine is doing at a position. */
const states = (reader: TraceReader, position: number) =>
  reader.trace.contexts.map((_, context) => contextState(reader, context, position));

describe('what contexts do', () => {
  let reader: TraceReader;
  beforeAll(async () => {
    reader = await spawned({ set_count: 3n, set_rounds: 1n, set_reuse: 1n });
  });

  it('from made to pooled', () => {
    const { start } = reader.history.spans;
    const { steps, contexts } = reader.trace;
    expect(states(reader, 0)).toEqual(['running', ...Array(3).fill('not made')]);
    expect(states(reader, contexts[2].from)).toEqual([
      'running',
      'not entered',
      'not entered',
      'not made',
    ]);
    expect(states(reader, start[1])).toEqual([
      'suspended',
      'running',
      'not entered',
      'not entered',
    ]);
    expect(states(reader, start[3]).slice(0, 2)).toEqual(['suspended', 'in the pool']);
    expect(states(reader, steps)).toEqual(['running', ...Array(3).fill('in the pool')]);
  });

  it('suspended in a fork, where it ran before', async () => {
    const { start } = reader.history.spans;
    const forked = fork(reader, start[2]);
    if (!forked.ok) throw new Error(forked.message);
    const rest = await recorded(forked.launch);
    expect(states(rest, 0)).toEqual(states(reader, start[2]));
  });

  it('ended when dropped', async () => {
    const naive = await spawned({ set_count: 2n, set_rounds: 1n });
    expect(states(naive, naive.trace.steps)).toEqual(['running', 'ended', 'ended']);
    expect(suspendedRsp(naive, 1, naive.trace.steps)).toBeUndefined();
  });

  it('where their rsp stands while they do not run', () => {
    const { start } = reader.history.spans;
    // A's save area is not known to the lab; its rsp is that of its last step.
    expect(suspendedRsp(reader, 0, start[1])).toBe(Number(reader.register(Slot.rsp, start[1] - 1)));
    const [, made] = reader.trace.contexts;
    const stack = reader.stackOf(1);
    expect(suspendedRsp(reader, 1, made.from + 4)).toBe((stack?.high ?? 0) - 64);
  });

  it('when they ran last and run next', () => {
    const { start, context } = reader.history.spans;
    for (let position = 0; position <= reader.trace.steps; position++)
      for (const id of [0, 1, 2, 3]) {
        let last = position - 1;
        while (last >= 0 && reader.context(last) !== id) last--;
        let next = position;
        while (next <= reader.trace.steps && reader.context(next) !== id) next++;
        expect(reader.lastRun(id, position)).toBe(last);
        expect(reader.nextRun(id, position)).toBe(next > reader.trace.steps ? -1 : next);
      }
    expect(context[1]).toBe(1);
    expect(start[1]).toBe(reader.nextRun(1, 0));
  });
});

describe('the free list', () => {
  const numbers = (reader: TraceReader, position: number) => {
    const [list] = reader.trace.lists ?? [];
    return walkList(reader, list, position).nodes.map((node) =>
      contextOfNode(reader, list, node, position),
    );
  };

  it('grows at its head, and is the same forward and backward', async () => {
    const reader = await spawned({ set_count: 3n, set_rounds: 1n, set_reuse: 1n });
    const seen: string[] = [];
    for (let position = 0; position <= reader.trace.steps; position++) {
      const now = numbers(reader, position).join();
      if (now !== seen.at(-1)) seen.push(now);
    }
    expect(seen).toEqual(['', '1', '2,1', '3,2,1']);
    const back: string[] = [];
    for (let position = reader.trace.steps; position >= 0; position--) {
      const now = numbers(reader, position).join();
      if (now !== back[0]) back.unshift(now);
    }
    expect(back).toEqual(seen);
  });

  it.each([
    ['a cycle', 0n, 'that is node 1 again', 3],
    ['a wild pointer', 0x12340n, 'nothing is mapped there', 3],
    ['a crooked pointer', 0x12341n, 'it is not aligned', 3],
  ])('with %s in it is shown up to there', async (_what, value, why, length) => {
    const whole = await spawned({ set_count: 3n, set_rounds: 1n, set_reuse: 1n });
    const [list] = whole.trace.lists ?? [];
    const { nodes } = walkList(whole, list, whole.trace.steps);
    const pointer = value || BigInt(nodes[0]);
    const bytes = new Uint8Array(BigUint64Array.of(pointer).buffer);
    const start = fork(whole, whole.trace.steps, {
      memory: [{ address: nodes[2] + list.next, bytes }],
    });
    if (!start.ok) throw new Error(start.message);
    const rest = await recorded(start.launch);
    const walk = walkList(rest, list, 0);
    expect(walk.nodes).toHaveLength(length);
    expect(walk.broken).toEqual({ pointer, why });
  });
});
