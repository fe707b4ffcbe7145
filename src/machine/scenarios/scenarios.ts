import { Errno } from '../kernel/errno.ts';
import { CONTEXT_STACK_SIZE, CONTEXT_STACK_TOP } from '../memory/layout.ts';
import { COROUTINE_SCENARIOS } from './coroutines.ts';
import { pingPongName } from './name.ts';
import { CONVENTIONS, type Convention, OVER_ADAPTER } from './routine.ts';
import type { Scenario, ScenarioContext } from './scenario.ts';
import { SIGNAL_SCENARIOS } from './signals.ts';
import { STACK_SCENARIOS } from './stacks.ts';

const GLIBC = 'asm/glibc-2.12/swapcontext.S';
const LIGHTWEIGHT = 'asm/rethinkdb/lightweight.S';
const READING = 'asm/scenarios/reading-assembly.S';

/** As asm/include/layout.h has them. */
const STACK_B = { low: CONTEXT_STACK_TOP - CONTEXT_STACK_SIZE, size: CONTEXT_STACK_SIZE };
const STACK_C = { ...STACK_B, low: STACK_B.low - 2 * CONTEXT_STACK_SIZE };

function contexts({ save, offset, symbol, driver, texts }: Convention): ScenarioContext[] {
  // A driver that does not make its second context itself finds it suspended.
  const suspended = save === 'pointer' && driver !== OVER_ADAPTER && !texts;
  return [
    { name: 'A', save: { kind: save, symbol: 'context_a', offset } },
    {
      name: 'B',
      save: { kind: save, symbol: 'context_b', offset },
      stack: STACK_B,
      ...(suspended && { begin: { body: 'body_b', routine: symbol } }),
    },
  ];
}

/** Switches back and forth between two contexts through any routine of a known convention. `companions` are
 * units that it is linked with. */
export function pingPong(
  routine: string,
  convention: Convention,
  companions: readonly string[] = [],
): Scenario {
  const { driver, adapter, support, given = [], symbol, texts, windows } = convention;
  return {
    name: pingPongName(routine),
    title: `Ping-pong through ${routine}`,
    summary: `Two contexts switch back and forth three times through ${symbol}.`,
    units: [
      driver,
      ...(texts || driver === OVER_ADAPTER ? [adapter, ...support] : []),
      ...given,
      routine,
      ...companions,
    ],
    routine,
    apart: true,
    ...(companions.length > 0 && { companions }),
    ...(texts && { texts }),
    ...(windows && { windows }),
    entry: 'main',
    contexts: contexts(convention),
  };
}

/** The scenarios that the lab ships. */
export const SCENARIOS: readonly Scenario[] = [
  {
    ...pingPong(GLIBC, CONVENTIONS[0]),
    name: 'ping-pong-glibc',
    title: 'Ping-pong, glibc 2.12 swapcontext',
    summary:
      'Two contexts, A and B, switch back and forth three times. Each switch saves and loads ' +
      'argument registers, the floating-point environment and, by a system call, the signal ' +
      'mask. Which of these does the calling convention ask for?',
  },
  {
    ...pingPong(LIGHTWEIGHT, CONVENTIONS[1]),
    name: 'ping-pong-lightweight',
    title: 'Ping-pong, lightweight swapcontext',
    summary:
      'The same three round trips by a routine that keeps only the callee-saved registers and ' +
      'rsp. A saved context is one pointer; everything else lies on its stack.',
  },
  {
    name: 'first-entry',
    title: 'First entry into a fresh context',
    summary:
      'A enters B, which has never run: its registers, its stack pointer and its first ' +
      'instruction all come from memory. B writes a line and ends the process; A never wakes.',
    units: ['asm/scenarios/first-entry.S', GLIBC],
    routine: GLIBC,
    entry: 'main',
    contexts: contexts(CONVENTIONS[0]),
  },
  {
    name: 'failing-syscall',
    title: 'A system call that fails',
    summary:
      'The kernel answers the first rt_sigprocmask with EFAULT. swapcontext takes its error ' +
      'path: errno is set, -1 returned, and A goes on running. The second try succeeds. Watch ' +
      'r12: this path returns without restoring it.',
    units: ['asm/scenarios/failing-syscall.S', GLIBC],
    routine: GLIBC,
    entry: 'main',
    contexts: contexts(CONVENTIONS[0]),
    failCall: { nth: 1, errno: Errno.EFAULT },
  },
  {
    name: 'makecontext-arguments',
    title: 'makecontext with eight arguments',
    summary:
      'A makes context B by getcontext and makecontext and enters it. Its function finds six ' +
      'arguments in registers and two on its new stack, and a return address that leads through ' +
      '__start_context back to A, its uc_link.',
    units: ['asm/scenarios/makecontext-arguments.S', GLIBC, ...CONVENTIONS[0].support],
    routine: 'asm/glibc-2.12/makecontext.S',
    entry: 'main',
    contexts: contexts(CONVENTIONS[0]),
  },
  {
    name: 'uc-link-chain',
    title: 'Falling off the end: a chain of uc_links',
    summary:
      'B and C are functions that return. B’s uc_link is C, so B’s return resumes C; C has none, ' +
      'so its return ends the process. Each makes one system call to say its name.',
    units: ['asm/scenarios/uc-link-chain.S', GLIBC, ...CONVENTIONS[0].support],
    routine: 'asm/glibc-2.12/start_context.S',
    entry: 'main',
    contexts: [
      ...contexts(CONVENTIONS[0]),
      { name: 'C', save: { kind: 'ucontext', symbol: 'context_c' }, stack: STACK_C },
    ],
  },
  {
    name: 'reading-assembly',
    title: 'A program to read',
    summary:
      'No switch yet: a function with a frame and a local, a leaf without one, flags that are ' +
      'put away and taken back, a copy that goes downward, and rsp rounded down to a multiple ' +
      'of 16.',
    units: [READING],
    routine: READING,
    entry: 'main',
    contexts: [{ name: 'A' }],
  },
  ...COROUTINE_SCENARIOS,
  ...SIGNAL_SCENARIOS,
  ...STACK_SCENARIOS,
];
