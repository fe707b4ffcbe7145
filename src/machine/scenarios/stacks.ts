import { CONTEXT_STACK_SIZE, CONTEXT_STACK_TOP, PAGE } from '../memory/layout.ts';
import { CONVENTIONS } from './routine.ts';
import type { Scenario } from './scenario.ts';

const LIGHTWEIGHT = 'asm/rethinkdb/lightweight.S';

const [, { adapter, support }] = CONVENTIONS;

const STACK_B = CONTEXT_STACK_TOP - CONTEXT_STACK_SIZE;

/** Two coroutines of a page of stack each, C's `gap` bytes below B's. */
function overrun(gap: number, about: Pick<Scenario, 'name' | 'title' | 'summary'>): Scenario {
  const low = STACK_B - gap - PAGE;
  return {
    ...about,
    units: ['asm/scenarios/overrun.S', 'asm/runtime/signals.S', adapter, ...support, LIGHTWEIGHT],
    routine: LIGHTWEIGHT,
    entry: 'main',
    contexts: [
      { name: 'A', save: { kind: 'pointer', symbol: 'context_a' } },
      {
        name: 'B',
        save: { kind: 'pointer', symbol: 'context_b' },
        stack: { low: STACK_B, size: PAGE },
      },
      { name: 'C', save: { kind: 'pointer', symbol: 'context_c' }, stack: { low, size: PAGE } },
    ],
    settings: { stack_c: BigInt(low) },
  };
}

/** How large a stack must be, what happens at its end, and how to do without. */
export const STACK_SCENARIOS: readonly Scenario[] = [
  {
    name: 'stack-used',
    title: 'How much of a stack was used',
    summary:
      'Main paints B’s stack with a pattern; B calls printf once. The first word from below ' +
      'that lost its paint says how deep the calls went. Main returns the bytes.',
    units: ['asm/scenarios/stack-used.S', adapter, ...support, LIGHTWEIGHT],
    routine: 'asm/scenarios/stack-used.S',
    entry: 'main',
    library: true,
    contexts: [
      { name: 'A', save: { kind: 'pointer', symbol: 'context_a' } },
      {
        name: 'B',
        save: { kind: 'pointer', symbol: 'context_b' },
        stack: { low: STACK_B, size: 4 * PAGE },
      },
    ],
  },
  {
    name: 'shared-errno',
    title: 'Two coroutines, one errno',
    summary:
      'A’s write fails, and A switches before it looks at errno. B’s munmap fails in another way. ' +
      'Back in A errno is B’s: it belongs to the thread. So does the stack protector’s canary, ' +
      'which A’s function compares over the switch, and there it does no harm.',
    units: ['asm/scenarios/shared-errno.S', adapter, ...support, LIGHTWEIGHT],
    routine: 'asm/scenarios/shared-errno.S',
    entry: 'main',
    library: true,
    contexts: [
      { name: 'A', save: { kind: 'pointer', symbol: 'context_a' } },
      {
        name: 'B',
        save: { kind: 'pointer', symbol: 'context_b' },
        stack: { low: STACK_B, size: CONTEXT_STACK_SIZE },
      },
    ],
  },
  overrun(0, {
    name: 'overrun',
    title: 'A stack overflow without a guard page',
    summary:
      'C sleeps with a letter in rbx. B calls a function seven levels deep, on a stack of one page. ' +
      'C’s stack begins where B’s ends, and nothing lies between them.',
  }),
  overrun(PAGE, {
    name: 'overrun-guarded',
    title: 'The same overflow with a guard page',
    summary:
      'The same program with an unmapped page between the two stacks: the store that would have ' +
      'gone into C’s stack faults, and the process ends at the line that is to blame.',
  }),
  {
    name: 'state-machine',
    title: 'A coroutine without a stack',
    summary:
      'A generator as a compiler makes one of a stackless coroutine: a function with a number for ' +
      'where to go on, and an object for what lives across a yield. No switch, no second stack.',
    units: ['asm/scenarios/state-machine.S'],
    routine: 'asm/scenarios/state-machine.S',
    entry: 'main',
    contexts: [{ name: 'A' }],
  },
];
