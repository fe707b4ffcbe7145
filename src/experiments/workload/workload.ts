import { unresolved } from '../../machine/scenarios/asking.ts';
import { printName } from '../../machine/scenarios/name.ts';
import { CONVENTIONS, type Convention } from '../../machine/scenarios/routine.ts';
import type { Scenario } from '../../machine/scenarios/scenario.ts';
import { choice, number, readValues, type Values } from '../parameter.ts';

/** Parameters of asm/runtime/workload.S. The defaults are a small query on one core of a server. */
export const WORKLOAD = {
  requests: number('requests', [2, 4, 8, 12, 16, 24, 32, 48, 64, 96, 128, 256, 512, 1000], 12, {
    why:
      'A round is as many as are in flight: one or two warm up, the rest is measured. More than ' +
      'three rounds give the same figures a request.',
  }),
  inFlight: number('requests in flight', [1, 2, 4, 8, 16, 32, 64, 128], 4, {
    why: 'Begun before the first can go on: a busy server always has several.',
  }),
  coroutines: number('coroutines a request', [1, 2, 3, 4, 6, 8, 12, 16, 32, 64], 4, {
    why: 'The article says that each request issues several.',
  }),
  waits: number('waits a coroutine', [0, 1, 2, 3, 4, 6, 8, 16, 32, 64], 2, {
    why: 'One for data, one for the turn to answer. Each is a switch away and a switch back.',
  }),
  work: number('work between waits', [0, 10, 20, 50, 100, 200, 400, 800, 1600, 3200, 10_000], 400, {
    unit: 'rounds',
    why:
      'A round is 8 instructions. 400 make a request as dear as it was to Redis in 2010, which ' +
      'served 81,000 GETs and 110,000 SETs a second on one core at 2.5 GHz: compare nehalem.',
  }),
  stackSize: number(
    'stack size',
    [4096, 8192, 16_384, 32_768, 65_536, 131_072, 262_144, 524_288, 1_048_576],
    65_536,
    { unit: 'bytes', multiple: 16, why: 'What libcoroutine asked for.' },
  ),
  allocator: choice('stacks come from', ['malloc', 'calloc'], {
    why: 'malloc in all bars of the article’s graph; libcoroutine came with calloc.',
  }),
  guard: choice('guard pages', ['off', 'on'], {
    why: 'libcoroutine had none. On, making a coroutine and freeing it take an mprotect each.',
  }),
  seed: number('seed', [1, 2, 3, 5, 10, 100, 1000, 10_000, 1_000_000], 1, {
    why: 'Of the data that the work reads. It changes the answer, hardly the figures.',
  }),
} as const;

export type WorkloadValues = Values<typeof WORKLOAD>;

/** What serves the requests: callbacks, or coroutines over a routine, from a pool or made anew. */
export type Server =
  | { kind: 'callbacks' }
  | { kind: 'coroutines'; pool: boolean; path: string; convention: Convention };

/** As asm/runtime/coroutine.h has them. */
const CORO_NEXT = 16;
const CORO_CONTEXT = 80;

const units = (...names: string[]) => names.map((name) => `asm/runtime/${name}.S`);

/** The workload over a server, to be run. Its name says everything: `workloadOf` understands it. */
export function workload(server: Server, values: WorkloadValues): Scenario {
  const { requests, inFlight, coroutines, waits, work, stackSize, allocator, guard, seed } = values;
  const settings = {
    set_requests: requests,
    set_in_flight: inFlight,
    set_coroutines: coroutines,
    set_waits: waits,
    set_work: work,
    set_stack_size: stackSize,
    set_calloc: allocator === 'calloc' ? 1 : 0,
    set_guard: guard === 'on' ? 1 : 0,
    set_seed: seed,
  };
  const common = units('fatal', 'malloc', 'callbacks', 'workload');
  const parameters = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, String(value)]),
  );
  const scenario = {
    summary:
      'Requests, each of which starts several tasks that work, wait, work again and end. ' +
      'request_begin is where each begins.',
    entry: 'main',
    contexts: [{ name: 'A' }],
    settings: Object.fromEntries(
      Object.entries(settings).map(([symbol, value]) => [symbol, BigInt(value)]),
    ),
  };
  if (server.kind === 'callbacks')
    return {
      ...scenario,
      name: printName({ kind: 'workload', parameters }),
      title: 'Workload with callbacks',
      units: [...common, ...units('task-callback')],
      routine: 'asm/runtime/task-callback.S',
    };
  const { pool, path, convention } = server;
  const library = pool ? 'coroutines-reusing' : 'coroutines-naive';
  const { symbol, save, offset, texts, asked, windows } = convention;
  return {
    ...scenario,
    name: printName({
      kind: 'workload',
      parameters: {
        ...parameters,
        pool: pool ? 'on' : 'off',
        routine: path,
        symbol,
        ...(asked && { shape: asked.shape ?? '' }),
      },
    }),
    apart: true,
    ...(asked && { asked }),
    ...(texts && { texts }),
    ...(windows && { windows }),
    title: `Workload with ${pool ? 'reused' : 'naive'} coroutines through ${path}`,
    units: [
      ...common,
      ...units('task-coroutine', 'coroutine', library),
      convention.adapter,
      ...convention.support,
      ...(convention.given ?? []),
      path,
    ],
    routine: path,
    coroutines: { made: 'context_make', dropped: 'context_drop', save, offset },
    ...(pool && {
      lists: [
        {
          name: 'free coroutines',
          head: 'coro_free',
          next: CORO_NEXT,
          context: CORO_CONTEXT,
          state: 'in the pool',
        },
      ],
    }),
  };
}

/** The scenario of the parameters in a name that `workload` gave; undefined for settings that are out
 * of range. */
export function workloadOf(parameters: Readonly<Record<string, string>>): Scenario | undefined {
  const { pool, routine, symbol, shape, ...given } = parameters;
  const read = readValues(WORKLOAD, given);
  const convention =
    shape === undefined
      ? CONVENTIONS.find((each) => each.symbol === symbol)
      : unresolved({ symbol, ...(shape && { shape }) });
  if (!read.ok || (routine && !convention)) return undefined;
  const server: Server =
    routine && convention
      ? { kind: 'coroutines', pool: pool === 'on', path: routine, convention }
      : { kind: 'callbacks' };
  return workload(server, read.values);
}
