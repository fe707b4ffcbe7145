import { expect, test } from 'vitest';
import { SOURCES } from '../machine/lab.ts';
import { problems, run, SMALL } from './bench.ts';

test.each([
  [{ requests: 0 }, 'requests is 0; it must be a whole number from 2 to 1,000'],
  [{ waits: '1.5' }, 'waits is 1.5; it must be a whole number from 0 to 64'],
  [{ work: 'much' }, 'work is much; it must be a whole number from 0 to 10,000'],
  [{ coroutines: '' }, 'coroutines is empty; it must be a whole number from 1 to 64'],
  [
    { stackSize: 65_537 },
    'stackSize is 65537; it must be a multiple of 16 from 4,096 to 1,048,576',
  ],
  [
    { allocator: 'maloc' },
    "allocator is maloc; it must be one of 'malloc', 'calloc'; did you mean 'malloc'?",
  ],
  [
    { requests: 4, inFlight: 4 },
    'requests is 4; it must be at least 8, twice inFlight: one round to warm up, one to measure',
  ],
  [
    { lightweight: 'rethinkdb/lightwieght' },
    "there is no routine 'rethinkdb/lightwieght'; did you mean 'rethinkdb/lightweight'?",
  ],
])('%o', async (given, message) => {
  expect(await problems('graph', given)).toEqual([message]);
});

test('every problem is told', async () => {
  expect(await problems('graph', { requests: -1, waits: 1000 })).toHaveLength(2);
});

const LIGHTWEIGHT = 'asm/rethinkdb/lightweight.S';
const STACK = 'asm/runtime/coroutines-naive.S';

test('a switch that loses a register: which one, of which coroutine, at which step', async () => {
  const losing = SOURCES[LIGHTWEIGHT].replace(/popq\s+%r12/, 'popq %rcx');
  const { rows, failures } = await run('graph', SMALL, { [LIGHTWEIGHT]: losing });
  expect(rows.map(({ name }) => name)).toEqual(['callbacks', 'naive', 'reuse only']);
  const [failure] = failures;
  expect(failure.name).toBe('lightweight only');
  expect(failure.message).toMatch(
    /before that, .*r12.* of (coroutine \d+|context A), which left at step \d+/,
  );
  const [, step] = failure.message.match(/came back wrong at step (\d+)/) ?? [];
  expect(failure.step).toBe(Number(step));
  expect(failure.scenario?.name).toMatch(/^workload\?/);
});

test('a stack too small for the work: the guard page, whose, at which step', async () => {
  const { failures } = await run(
    'graph',
    { ...SMALL, guard: 'on', stackSize: 4096 },
    {
      'asm/runtime/workload.S': SOURCES['asm/runtime/workload.S'].replace(
        'setting set_stack_use, 512',
        'setting set_stack_use, 8192',
      ),
    },
  );
  expect(failures.map(({ name }) => name)).toEqual([
    'naive',
    'reuse only',
    'lightweight only',
    'both',
  ]);
  expect(failures[0].message).toMatch(/guard page.*coroutine 1.*after [\d,]+ steps/);
});

test('a double free: what the guest says, where, and in which coroutine', async () => {
  const twice = SOURCES['asm/runtime/coroutine.S'].replace(
    /(movq\s+CORO_STACK\(%rbx\), %rdi\s+call\s+free\n)/,
    '$1        movq CORO_STACK(%rbx), %rdi\n        call free\n',
  );
  const { failures } = await run('graph', SMALL, { 'asm/runtime/coroutine.S': twice });
  expect(failures.map(({ name }) => name)).toEqual(['naive', 'lightweight only']);
  expect(failures[0].message).toMatch(
    /exited with 66 in context A after [\d,]+ steps: double free of 0x/,
  );
});

test('a source with an error: its place', async () => {
  const { failures } = await run('graph', SMALL, { [STACK]: '        mvoq %rax, %rbx\n' });
  expect(failures[0].diagnostics).toContainEqual(
    expect.objectContaining({ file: STACK, line: 1, text: 'mvoq' }),
  );
});

test('cancelling ends it at once; the rows so far are there', async () => {
  const seen: string[] = [];
  const { cancelled, rows } = await run(
    'graph',
    SMALL,
    {},
    {
      onRow: ({ name }) => seen.push(name),
      cancelled: () => seen.length === 2,
    },
  );
  expect(cancelled).toBe(true);
  expect(rows.map(({ name }) => name)).toEqual(seen);
  expect(seen).toEqual(['callbacks', 'naive']);
});
