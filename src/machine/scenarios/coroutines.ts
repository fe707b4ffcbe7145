import { CONVENTIONS, type Convention } from './routine.ts';
import type { Scenario, ScenarioList } from './scenario.ts';

/** As asm/runtime/coroutine.h and event.h have them. */
const CORO_NEXT = 16;
const CORO_CONTEXT = 80;
const EVENT_NEXT = 0;

const QUEUE: ScenarioList = {
  name: 'event queue',
  head: 'event_first',
  next: EVENT_NEXT,
  context: CORO_CONTEXT,
  state: 'in the queue',
};

const FREE: ScenarioList = {
  name: 'free list',
  head: 'coro_free',
  next: CORO_NEXT,
  context: CORO_CONTEXT,
  state: 'in the pool',
};

const runtime = (...names: string[]) => names.map((name) => `asm/runtime/${name}.S`);

/** What a program over a coroutine library runs on, through a routine. */
function library(kind: 'naive' | 'reusing', convention: Convention, routine: string) {
  const { save, offset, adapter, support } = convention;
  return {
    units: [
      ...runtime('start', 'fatal', 'malloc', 'callbacks', 'coroutine', `coroutines-${kind}`),
      adapter,
      ...support,
      routine,
    ],
    entry: 'main',
    contexts: [{ name: 'A' }],
    coroutines: { made: 'context_make', dropped: 'context_drop', save, offset },
    lists: kind === 'reusing' ? [FREE, QUEUE] : [QUEUE],
  };
}

const [UCONTEXT, POINTER] = CONVENTIONS;
const NAIVE = library('naive', UCONTEXT, 'asm/glibc-2.12/swapcontext.S');
const REUSING = library('reusing', POINTER, 'asm/rethinkdb/lightweight.S');

function scenario(
  { units, ...base }: typeof NAIVE,
  driver: string,
  routine: string,
  about: Pick<Scenario, 'name' | 'title' | 'summary' | 'settings'>,
): Scenario {
  return { ...base, ...about, units: [`asm/${driver}.S`, ...units], routine };
}

/** The workload over the reusing library: its requests take turns, the coroutines too. */
function crowd(about: Pick<Scenario, 'name' | 'title' | 'summary' | 'settings'>): Scenario {
  const { units, ...base } = REUSING;
  return {
    ...base,
    ...about,
    units: [...runtime('workload', 'task-coroutine'), ...units],
    routine: 'asm/runtime/coroutines-reusing.S',
  };
}

/** Coroutines over the lab's libraries, from one spawn to a thousand. */
export const COROUTINE_SCENARIOS: readonly Scenario[] = [
  scenario(NAIVE, 'scenarios/coroutine-spawn', 'asm/runtime/coroutines-naive.S', {
    name: 'coroutine-spawn',
    title: 'Spawning coroutines, the naive way',
    summary:
      'Each spawn allocates a Coro object and a stack, protects a guard page, makes a context by ' +
      'getcontext and makecontext and enters it through a trampoline. Each end frees all of it. ' +
      'Compare the memory of the second coroutine with that of the first.',
  }),
  scenario(REUSING, 'scenarios/coroutine-pool-miss', 'asm/runtime/coroutines-reusing.S', {
    name: 'coroutine-pool-miss',
    title: 'A pool that is empty',
    summary:
      'Three coroutines are spawned, each before one of the others has ended. The free list is ' +
      'empty every time, so each is made anew. Once they end they are on the list, the last one ' +
      'first.',
  }),
  scenario(REUSING, 'scenarios/coroutine-pool-hit', 'asm/runtime/coroutines-reusing.S', {
    name: 'coroutine-pool-hit',
    title: 'A pool that has one',
    summary:
      'Two coroutines are made and end. The next two spawns take them from the free list: no ' +
      'stack, no context, no system call. Count the instructions from coro_spawn to the first ' +
      'one of the function, and those of the first two spawns.',
  }),
  scenario(REUSING, 'scenarios/coroutine-message', 'asm/runtime/coroutines-reusing.S', {
    name: 'coroutine-message',
    title: 'A message for a waiting coroutine',
    summary:
      'One coroutine does three things, one after the other. A message is the function and the ' +
      'argument that coro_spawn writes into its Coro object; its run loop calls the one with the ' +
      'other, pushes itself on the free list and switches back.',
  }),
  crowd({
    name: 'coroutines-twenty',
    title: 'Twenty coroutines and a pool',
    summary:
      'Ten requests of four tasks, five at a time: twenty coroutines are made, then used again. ' +
      'Watch the free list and the queue of those that wait.',
    settings: {
      set_requests: 10n,
      set_in_flight: 5n,
      set_coroutines: 4n,
      set_waits: 1n,
      set_work: 1n,
      set_memory: 64n,
      set_stack_use: 64n,
      set_stack_size: 8192n,
    },
  }),
  crowd({
    name: 'coroutines-thousand',
    title: 'A thousand coroutines and a pool',
    summary:
      'A thousand tasks wait at the same time, each in a coroutine of its own; two hundred more ' +
      'then use some of the same coroutines again.',
    settings: {
      set_requests: 12n,
      set_in_flight: 10n,
      set_coroutines: 100n,
      set_waits: 1n,
      set_work: 1n,
      set_memory: 64n,
      set_stack_use: 64n,
      set_stack_size: 4096n,
    },
  }),
];
