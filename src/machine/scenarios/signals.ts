import { CONTEXT_STACK_SIZE, CONTEXT_STACK_TOP, PAGE } from '../memory/layout.ts';
import { CONVENTIONS, type Convention } from './routine.ts';
import type { Scenario } from './scenario.ts';

const SIGUSR1 = 10;
const SIGALRM = 14;

const STACK_B = CONTEXT_STACK_TOP - CONTEXT_STACK_SIZE;

const GLIBC = 'asm/glibc-2.12/swapcontext.S';
const LIGHTWEIGHT = 'asm/rethinkdb/lightweight.S';
const SIGNALS = 'asm/runtime/signals.S';
const SETJMP = 'asm/library/setjmp.S';

const [UCONTEXT, POINTER] = CONVENTIONS;

type About = Pick<Scenario, 'name' | 'title' | 'summary'> &
  Partial<Pick<Scenario, 'signals' | 'settings'>>;

const program = (name: string) => `asm/scenarios/${name}.S`;

/** A program that switches to a context B, with a stack of `size` bytes, through a routine. */
function switching(
  driver: string,
  { save, adapter, support }: Convention,
  routine: string,
  about: About,
  { size = CONTEXT_STACK_SIZE, more = [] }: { size?: number; more?: string[] } = {},
): Scenario {
  return {
    ...about,
    units: [program(driver), SIGNALS, adapter, ...support, routine, ...more],
    routine,
    entry: 'main',
    contexts: [
      { name: 'A', save: { kind: save, symbol: 'context_a' } },
      { name: 'B', save: { kind: save, symbol: 'context_b' }, stack: { low: STACK_B, size } },
    ],
  };
}

/** A program whose own text is what is to be seen. */
function alone(driver: string, about: About, ...more: string[]): Scenario {
  const routine = program(driver);
  const units = [routine, SIGNALS, ...more];
  return { ...about, units, routine, entry: 'main', contexts: [{ name: 'A' }] };
}

/** Signals that come while contexts are switched. */
export const SIGNAL_SCENARIOS: readonly Scenario[] = [
  switching('held-back', UCONTEXT, GLIBC, {
    name: 'held-back-glibc',
    title: 'A signal held back, glibc: the mask follows',
    summary:
      'A blocks SIGUSR1 and sends it to itself, so it stays pending. B blocks nothing: the ' +
      'system call in swapcontext sets B’s mask, and the signal arrives at once, before B ' +
      'begins. Put held-back-lightweight beside it.',
  }),
  switching('held-back', POINTER, LIGHTWEIGHT, {
    name: 'held-back-lightweight',
    title: 'A signal held back, lightweight: the mask stays',
    summary:
      'The same program over a routine that keeps no mask. What A has blocked is blocked in B, ' +
      'too, and nobody told B: the signal arrives only when A unblocks it, back home.',
  }),
  switching('preemption', UCONTEXT, GLIBC, {
    name: 'preemption-glibc',
    title: 'Preemption, glibc',
    summary:
      'Two tasks compute and never yield; SIGALRM’s handler switches between them. A task that ' +
      'was interrupted goes on in its handler, whose return leads to where it was. Each task ' +
      'has its own mask, so the next tick can come.',
    signals: [{ signal: SIGALRM, at: 108, every: 90 }],
  }),
  switching('preemption', POINTER, LIGHTWEIGHT, {
    name: 'preemption-lightweight',
    title: 'Preemption without a mask: the second tick never comes',
    summary:
      'The handler switches through a routine that keeps no mask. SIGALRM is blocked while its ' +
      'handler runs and the switch leaves it so: in B every later tick stays pending. B waits ' +
      'until its patience is at an end.',
    signals: [{ signal: SIGALRM, at: 60, every: 90 }],
  }),
  switching('signal-in-switch', POINTER, LIGHTWEIGHT, {
    name: 'signal-in-switch',
    title: 'A signal between two instructions of a switch',
    summary:
      'A signal arrives right behind the move that switches stacks: rsp is B’s, the other ' +
      'registers are still A’s. Its frame lies on B’s stack, below what waits there, and ' +
      'nothing is lost. `swaplab interrupt` tries every instruction of a routine.',
    signals: [{ signal: SIGUSR1, at: 57 }],
  }),
  alone('red-zone', {
    name: 'red-zone',
    title: 'The red zone and a handler',
    summary:
      'A leaf function keeps its variables below rsp. A signal arrives while they are there: ' +
      'the kernel leaves 128 bytes out before it lays its frame, and the handler, on the same ' +
      'stack, damages none of them.',
    signals: [{ signal: SIGUSR1, at: 26 }],
  }),
  switching(
    'small-stack',
    POINTER,
    LIGHTWEIGHT,
    {
      name: 'small-stack',
      title: 'A stack too small for a signal',
      summary:
        'B runs well on a stack of 512 bytes until a signal comes: there is no room for its ' +
        'frame, and the kernel ends the process by SIGSEGV. The handler never begins.',
    },
    { size: 512 },
  ),
  switching(
    'small-stack',
    POINTER,
    LIGHTWEIGHT,
    {
      name: 'small-stack-alternate',
      title: 'A small stack and an alternate one',
      summary:
        'The same program with sigaltstack: frame and handler are on a stack of their own, and ' +
        'B’s 512 bytes suffice.',
      settings: { set_alternate: 1n },
    },
    { size: 512 },
  ),
  switching(
    'overflow-caught',
    POINTER,
    LIGHTWEIGHT,
    {
      name: 'overflow-caught',
      title: 'A stack overflow, caught',
      summary:
        'B calls itself until it meets the guard page. SIGSEGV’s handler runs on the alternate ' +
        'stack and jumps back to main by siglongjmp: B is lost, the process goes on.',
    },
    { size: PAGE, more: [SETJMP] },
  ),
  alone(
    'handler-setcontext',
    {
      name: 'handler-setcontext',
      title: 'Out of a handler by setcontext',
      summary:
        'The handler does not return: setcontext goes on where getcontext was, with the mask of ' +
        'that time. The signal is unblocked again, and comes a second time.',
    },
    ...['getcontext', 'setcontext'].map((name) => `asm/glibc-2.12/${name}.S`),
  ),
  alone(
    'handler-jump',
    {
      name: 'handler-siglongjmp',
      title: 'Out of a handler by siglongjmp',
      summary:
        'sigsetjmp kept the mask, and siglongjmp sets it again: the second signal comes as the ' +
        'first did.',
    },
    SETJMP,
  ),
  alone(
    'handler-jump',
    {
      name: 'handler-longjmp',
      title: 'Out of a handler by longjmp: the mask stays',
      summary:
        'The same without a mask: SIGUSR1 was blocked for its handler, and stays blocked after ' +
        'the jump. The second signal is sent and never arrives.',
      settings: { set_mask: 0n },
    },
    SETJMP,
  ),
  {
    ...alone(
      'signal-stack-context',
      {
        name: 'signal-stack-context',
        title: 'A context made by a signal',
        summary:
          'How libraries make a context where there is no makecontext: a handler on an alternate ' +
          'stack calls setjmp and returns, and a longjmp there later is the first switch to it.',
      },
      SETJMP,
    ),
    contexts: [{ name: 'A' }, { name: 'B', stack: { low: STACK_B, size: CONTEXT_STACK_SIZE } }],
  },
];
