import { CONTEXT_STACK_SIZE, CONTEXT_STACK_TOP } from './layout.ts';
import { CONVENTIONS, type Convention } from './routine.ts';
import type { Scenario, ScenarioContext } from './scenario.ts';

const GLIBC = 'asm/glibc-2.12/swapcontext.S';
const LIGHTWEIGHT = 'asm/rethinkdb/lightweight.S';

function contexts(save: 'ucontext' | 'pointer', routine: string): ScenarioContext[] {
  return [
    { name: 'A', save: { kind: save, symbol: 'context_a' } },
    {
      name: 'B',
      save: { kind: save, symbol: 'context_b' },
      stack: { low: CONTEXT_STACK_TOP - CONTEXT_STACK_SIZE, size: CONTEXT_STACK_SIZE },
      ...(save === 'pointer' && { begin: { body: 'body_b', routine } }),
    },
  ];
}

/** Switches back and forth between two contexts through any routine of a known convention. */
export function pingPong(routine: string, convention: Convention): Scenario {
  return {
    name: `ping-pong through ${routine}`,
    title: `Ping-pong through ${routine}`,
    summary: `Main and one other context switch back and forth three times through ${convention.symbol}.`,
    units: [convention.driver, routine],
    routine,
    entry: 'main',
    contexts: contexts(convention.save, convention.symbol),
  };
}

/** The scenarios that the lab ships. */
export const SCENARIOS: readonly Scenario[] = [
  {
    ...pingPong(GLIBC, CONVENTIONS[0]),
    name: 'ping-pong-glibc',
    title: 'Ping-pong, glibc 2.12 swapcontext',
    summary:
      'Main (A) and one context (B) switch back and forth three times. Each switch saves and ' +
      'loads argument registers, the floating-point environment and, by a system call, the ' +
      'signal mask. Look at what of it the calling convention asks for.',
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
    contexts: contexts('ucontext', 'swapcontext'),
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
    contexts: contexts('ucontext', 'swapcontext'),
    failCall: { nth: 1, errno: 14 },
  },
];
