import { beforeAll, describe, expect, it } from 'vitest';
import { type Edits, fork } from '../../src/trace/fork.ts';
import type { TraceReader } from '../../src/trace/reader.ts';
import { conventionFor, finalWord, seed } from '../asm/lab.ts';
import { recorded, SOURCES } from '../machine/lab.ts';
import { Random } from '../native/random.ts';
import { callsOf, GLIBC, LIGHTWEIGHT, libraryUnits, playRuntime, VARIANTS } from './lab.ts';

/** Settings that keep a run short. */
const SMALL = {
  requests: 3,
  in_flight: 2,
  coroutines: 3,
  waits: 2,
  work: 3,
  memory: 64,
  stack_use: 128,
  stack_size: 4096,
};

function answerOf(reader: TraceReader): bigint {
  expect(reader.trace.outcome).toMatchObject({ kind: 'finished' });
  return finalWord(reader, 'answer');
}

describe(`the workload, random settings, seed ${seed}`, () => {
  it.each([0, 1, 2, 3])('answers the same whatever serves it (%i)', async (n) => {
    const random = new Random(seed + n);
    const settings = {
      requests: 1 + random.below(6),
      in_flight: 1 + random.below(4),
      coroutines: 1 + random.below(5),
      waits: random.below(4),
      work: random.below(20),
      memory: 8 * (1 + random.below(64)),
      stack_use: 64 * (1 + random.below(8)),
      stack_size: 2048 + 16 * random.below(400),
      calloc: random.below(2),
      guard: random.below(2),
      seed: random.below(2 ** 31),
    };
    const answers = new Map<string, bigint>();
    for (const [name, units] of Object.entries(VARIANTS))
      answers.set(name, answerOf(await playRuntime(units, settings)));
    expect(new Set(answers.values()).size, JSON.stringify([settings, ...answers.keys()])).toBe(1);
  });

  it('answers something else for another seed', async () => {
    const answers = [];
    for (const seed of [1, 2])
      answers.push(answerOf(await playRuntime(VARIANTS.both, { ...SMALL, seed })));
    expect(answers[0]).not.toBe(answers[1]);
  });

  const routines = Object.keys(SOURCES).filter(
    (path) =>
      /^asm\/(glibc-2.12|rethinkdb|ablation|switches)\/.*\.S$/.test(path) && isRoutine(path),
  );
  it('finds the routines', () => expect(routines.length).toBeGreaterThan(10));
  let expected: bigint;
  beforeAll(async () => {
    expected = answerOf(await playRuntime(VARIANTS.callbacks, SMALL));
  });
  it.each(routines)('runs over %s, naive and reusing', async (routine) => {
    for (const library of ['naive', 'reusing'] as const) {
      const own = ['asm/runtime/workload.S', 'asm/runtime/task-coroutine.S'];
      const units = [...own, ...libraryUnits(library, routine)];
      expect(answerOf(await playRuntime(units, SMALL))).toBe(expected);
    }
  });
});

function isRoutine(path: string): boolean {
  try {
    return !conventionFor(path).takesTurns;
  } catch {
    return false;
  }
}

/** How many tasks were under way when most were. */
function peakOf(reader: TraceReader): number {
  const begins = callsOf(reader, 'task').map((step) => ({ step, change: 1 }));
  const ends = callsOf(reader, 'task_end').map((step) => ({ step, change: -1 }));
  let open = 0;
  let peak = 0;
  for (const { change } of [...begins, ...ends].sort((a, b) => a.step - b.step)) {
    open += change;
    peak = Math.max(peak, open);
  }
  return peak;
}

const LARGER = { ...SMALL, requests: 12, in_flight: 5, coroutines: 4, waits: 1 };

describe('the reusing library', () => {
  it.each([1, 2, 5])(
    'makes as many coroutines as work at once, %i requests in flight',
    async (n) => {
      const reader = await playRuntime(VARIANTS.both, { ...LARGER, in_flight: n });
      const peak = peakOf(reader);
      expect(peak).toBe(4 * n);
      expect(callsOf(reader, 'context_make')).toHaveLength(peak);
      expect(callsOf(reader, 'task')).toHaveLength(48);
      expect(reader.trace.contexts.filter(({ coroutine }) => coroutine)).toHaveLength(peak);
    },
  );

  it('uses the coroutine first that ended last', async () => {
    const reader = await playRuntime(VARIANTS.both, LARGER);
    const { trace } = reader;
    const head = trace.image.symbols.find(({ name }) => name === 'coro_free')?.address ?? 0;
    const current = trace.image.symbols.find(({ name }) => name === 'coro_current')?.address ?? 0;
    const list: bigint[] = [];
    let [hits, longest, before] = [0, 0, 0n];
    for (let step = 0; step < trace.steps; step++) {
      if (!reader.accesses(step).some(({ address, kind }) => address === head && kind === 1))
        continue;
      const now = reader.word(head, step + 1) ?? 0n;
      if (now !== 0n && !list.includes(now)) {
        // Pushed: by the coroutine itself, or when it was made.
        list.push(now);
        longest = Math.max(longest, list.length);
      } else {
        expect(list.pop()).toBe(before);
        expect(list.at(-1) ?? 0n).toBe(now);
        const entered = reader.nextMemoryRead(current, 8, step);
        expect(reader.word(current, entered + 4)).toBe(before);
        hits++;
      }
      before = now;
    }
    expect(hits).toBe(callsOf(reader, 'coro_spawn').length);
    expect(longest).toBe(peakOf(reader));
  });

  it('makes no system call once the pool is large enough', async () => {
    const reader = await playRuntime(VARIANTS.both, LARGER);
    const [, , third] = callsOf(reader, 'request_begin').filter((_, i) => i % 5 === 0);
    expect(reader.trace.calls.length).toBeGreaterThan(20);
    expect(reader.trace.calls.filter(({ step }) => step >= third)).toEqual([]);
  });
});

describe('the naive library', () => {
  it('makes a coroutine for every task and frees it', async () => {
    const reader = await playRuntime(VARIANTS.lightweight, LARGER);
    expect(callsOf(reader, 'context_make')).toHaveLength(48);
    expect(callsOf(reader, 'context_drop')).toHaveLength(48);
    const own = reader.trace.contexts.filter(({ coroutine }) => coroutine);
    expect(own).toHaveLength(48);
    expect(own.every(({ from, to }) => from < to && to < reader.trace.steps)).toBe(true);
    // Everything allocated was freed, but for main's Coro.
    const allocated = callsOf(reader, 'malloc').length;
    expect(callsOf(reader, 'free')).toHaveLength(allocated - 1);
  });

  it('takes its stacks from calloc if told so', async () => {
    const reader = await playRuntime(VARIANTS.lightweight, { ...SMALL, calloc: 1 });
    expect(callsOf(reader, 'calloc')).toHaveLength(9);
  });

  it('makes two mprotect calls a coroutine, and none without guard pages', async () => {
    for (const guard of [1, 0]) {
      const reader = await playRuntime(VARIANTS.lightweight, { ...LARGER, guard });
      const calls = reader.trace.calls.filter(({ number }) => number === 10);
      expect(calls).toHaveLength(96 * guard);
      expect(calls.every(({ result }) => result === 0n)).toBe(true);
    }
  });
});

describe('what ends a run early', () => {
  it.each(['naive', 'lightweight', 'both'])(
    'a stack too small for the work hits its guard page (%s)',
    async (name) => {
      const reader = await playRuntime(VARIANTS[name], { ...SMALL, stack_use: 8192 });
      expect(reader.trace.outcome).toMatchObject({
        kind: 'faulted',
        fault: { guard: 'stack of coroutine 1', signal: 'SIGSEGV' },
      });
      const { outcome } = reader.trace;
      expect(outcome.kind === 'faulted' && outcome.fault.message).toMatch(/^stack overflow: write/);
    },
  );

  it.each([
    ['requests', 0, 'set_requests must be a multiple of 1 from 1 to 1000000, not 0\n'],
    ['coroutines', 4097, 'set_coroutines must be a multiple of 1 from 1 to 4096, not 4097\n'],
    ['memory', 100, 'set_memory must be a multiple of 8 from 8 to 65536, not 100\n'],
    ['stack_size', 500, 'set_stack_size must be a multiple of 16 from 512 to 16777216, not 500\n'],
    ['stack_use', 0, 'set_stack_use must be a multiple of 64 from 64 to 1048576, not 0\n'],
    ['calloc', 2, 'set_calloc must be a multiple of 1 from 0 to 1, not 2\n'],
  ])('set_%s of %i is out of range', async (name, value, message) => {
    const reader = await playRuntime(VARIANTS.both, { ...SMALL, [name]: value });
    expect(reader.trace.outcome).toEqual({ kind: 'exited', code: 64 });
    expect(reader.output(reader.trace.steps)).toBe(message);
  });

  it('a coroutine that frees its own stack is told by the second free', async () => {
    const text = `
#include "asm/runtime/coroutine.h"
#include "asm/runtime/setting.h"
        .text
        .globl main
main:   subq $8, %rsp
        call spawn_start
        leaq body(%rip), %rdi
        call coro_spawn
body:   subq $8, %rsp
        movq coro_current(%rip), %rax
        movq CORO_STACK(%rax), %rdi
        call free
        addq $8, %rsp
        ret
        .data
        setting set_stack_size, 4096
        setting set_calloc, 0
        setting set_guard, 1
`;
    const units = ['test.S', ...libraryUnits('naive', LIGHTWEIGHT)];
    const reader = await playRuntime(units, {}, { 'test.S': text });
    expect(reader.trace.outcome).toEqual({ kind: 'exited', code: 66 });
    expect(reader.output(reader.trace.steps)).toMatch(/^double free of 0x7f[0-9a-f]+\n$/);
  });

  it('says when stacks take more memory than there is', async () => {
    const settings = { ...SMALL, coroutines: 100, stack_size: 16_777_216 };
    const reader = await playRuntime(VARIANTS.both, settings);
    expect(reader.trace.outcome).toEqual({ kind: 'exited', code: 65 });
    expect(reader.output(reader.trace.steps)).toBe('out of memory; bytes wanted: 16777216\n');
  });
});

describe('a fork in the middle', () => {
  const forked = async (reader: TraceReader, position: number, edits?: Edits) => {
    const result = fork(reader, position, edits);
    if (!result.ok) throw new Error(result.message);
    return recorded(result.launch, 1_000_000);
  };

  it('finds every stack and every guard page as they were', async () => {
    const reader = await playRuntime(VARIANTS.naive, SMALL);
    const random = new Random(seed);
    for (let i = 0; i < 4; i++) {
      const position = random.below(reader.trace.steps);
      const rest = await forked(reader, position);
      expect(answerOf(rest), `forked at ${position}`).toBe(answerOf(reader));
      expect(rest.trace.steps).toBe(reader.trace.steps - position);
    }
  });

  it('hits the guard page of a stack that was made before', async () => {
    const reader = await playRuntime(VARIANTS.both, SMALL);
    const use = reader.trace.image.symbols.find(({ name }) => name === 'set_stack_use');
    const bytes = Uint8Array.of(0, 0x20);
    const position = callsOf(reader, 'work')[20];
    const rest = await forked(reader, position, {
      memory: [{ address: use?.address ?? 0, bytes }],
    });
    expect(rest.trace.outcome).toMatchObject({
      fault: { guard: expect.stringMatching(/^stack of coroutine \d$/) },
    });
  });
});

describe('the scenarios', () => {
  it.each([
    ['spawn', 'naive', 6, 2],
    ['pool-miss', 'reusing', 12, 3],
    ['pool-hit', 'reusing', 20, 2],
    ['message', 'reusing', 50, 1],
  ] as const)('coroutine-%s', async (name, library, result, made) => {
    for (const routine of [GLIBC, LIGHTWEIGHT]) {
      const units = [`asm/scenarios/coroutine-${name}.S`, ...libraryUnits(library, routine)];
      const reader = await playRuntime(units);
      expect(reader.trace.outcome).toEqual({ kind: 'finished', result });
      expect(callsOf(reader, 'context_make')).toHaveLength(made);
      expect(reader.trace.steps).toBeLessThan(2000);
    }
  });
});
