import type { Exhibit } from './entry.ts';

const LADDER = {
  family: 'glibc and the ladder',
  version: '2.12.2',
  licence: 'LGPL-2.1-or-later',
  exact: 'instructions',
} as const;

/** Where arguments arrive. */
const FILLED_IN =
  'makecontext fills in the ucontext_t that getcontext has filled in before: rip, rsp, arguments, and in rbx the address of uc_link; __start_context is the return address. The switch loads it like any other.';
const NO_ARGUMENTS = `${FILLED_IN} No arguments arrive.`;

const RUNG = {
  ...LADDER,
  origin: 'GNU C Library, swapcontext with parts left out, as RethinkDB had it in arch/linux/asm.S',
};

/** glibc's routine without some of its three needless parts: title, the name below ablation/, first entry. */
const ABLATION = [
  ['without argument registers', 'no-arguments', NO_ARGUMENTS],
  ['without FP environment', 'no-fp', FILLED_IN],
  ['without signal mask', 'no-mask', FILLED_IN],
  ['without arguments, FP', 'no-arguments-no-fp', NO_ARGUMENTS],
  ['without arguments, mask', 'no-arguments-no-mask', NO_ARGUMENTS],
  ['without FP, mask', 'no-fp-no-mask', FILLED_IN],
  ['without arguments, FP, mask', 'no-arguments-no-fp-no-mask', NO_ARGUMENTS],
] as const;

/** glibc's swapcontext of the article, and what is left of it when parts are taken out. */
export const GLIBC: readonly Exhibit[] = [
  {
    ...LADDER,
    name: 'glibc-2.12/swapcontext',
    title: 'glibc 2.12 swapcontext',
    origin: 'GNU C Library, sysdeps/unix/sysv/linux/x86_64/swapcontext.S',
    entry: FILLED_IN,
  },
  {
    ...RUNG,
    name: 'rethinkdb/1-no-signal-mask',
    title: 'RethinkDB 1: no signal mask',
    entry: FILLED_IN,
  },
  {
    ...RUNG,
    name: 'rethinkdb/2-no-fp-environment',
    title: 'RethinkDB 2: no FP environment',
    entry: `${FILLED_IN} Of the arguments only two arrive.`,
  },
  {
    ...RUNG,
    name: 'rethinkdb/3-no-arguments',
    title: 'RethinkDB 3: no arguments',
    entry: NO_ARGUMENTS,
  },
  {
    name: 'rethinkdb/lightweight',
    title: 'RethinkDB lightweight_swapcontext',
    family: 'glibc and the ladder',
    origin: 'RethinkDB, arch/runtime/context_switching.cc',
    licence: 'Apache-2.0; early versions call it derived from glibc, LGPL-2.1-or-later',
    exact: 'instructions',
    entry:
      'Six words for the registers lie on the new stack and the function above them, for ret to find.',
  },
  ...ABLATION.map(([title, name, entry]) => ({
    ...RUNG,
    name: `ablation/${name}`,
    title: `glibc ${title}`,
    entry,
  })),
  {
    name: 'switches/glibc',
    title: 'glibc swapcontext',
    family: 'glibc and the ladder',
    origin: 'GNU C Library, sysdeps/unix/sysv/linux/x86_64/swapcontext.S',
    version: 'since 2.28',
    licence: 'LGPL-2.1-or-later',
    exact: 'instructions',
    entry: 'makecontext fills in a ucontext_t as in 2.12; the switch loads it like any other.',
  },
  {
    name: 'switches/glibc-shadow-stack',
    title: 'glibc swapcontext with CET',
    family: 'glibc and the ladder',
    origin: 'GNU C Library, sysdeps/unix/sysv/linux/x86_64/swapcontext.S, built with --enable-cet',
    version: 'since 2.28',
    licence: 'LGPL-2.1-or-later',
    exact: 'instructions',
    entry: 'makecontext also allocates a shadow stack, with a token on it to switch to.',
    keepsBesides: ['shadow stack'],
    leftOut:
      'The lab’s CPU has no shadow stack, so a run shows a thread whose shadow stack is off: two instructions that find that out. Where it is on, a switch to another stack with its token in place takes 81 instructions, of which rstorssp claims the other shadow stack and saveprevssp leaves a token on the old one.',
  },
];
