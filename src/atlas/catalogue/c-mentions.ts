import type { Mention } from './entry.ts';

const C = { family: 'C and C++ libraries' } as const;

/** Libraries whose licence does not go with the lab's, or is not stated. */
export const C_MENTIONS: readonly Mention[] = [
  {
    ...C,
    name: 'switches/brpc',
    title: 'brpc',
    origin: 'brpc, bthread_jump_fcontext, after Boost.Context',
    licence: 'Apache-2.0',
    entry:
      'As in Boost.Context 1.56: the function lies where the address to go on at is looked for.',
    facts: {
      instructions: 24,
      keeps: ['callee-saved'],
      ends: 'pop, jmp',
      note: 'Called with 0 for the floating-point control words; they would take four more.',
    },
  },
  {
    ...C,
    name: 'switches/uthreads',
    title: 'uThreads',
    origin: 'uThreads, stackSwitch, University of Waterloo',
    licence: 'GPL-3.0',
    entry:
      'stackInit lays a frame with the function in rbx, arguments in r12 to r15 and a stub to go on at.',
    facts: {
      instructions: 15,
      keeps: ['callee-saved'],
      ends: 'jmp',
      note: 'It ends in a function of the scheduler’s, which runs on the new stack and returns into it.',
    },
  },
  {
    ...C,
    name: 'switches/permafrost-engine',
    title: 'Permafrost Engine',
    origin: 'Permafrost Engine, sched_switch_ctx, by Eduard Permyakov',
    licence: 'GPL-3.0 with an exception',
    entry: 'A structure with rsp at the top of the new stack, where an exit trampoline lies.',
    facts: {
      instructions: 25,
      keeps: ['callee-saved', 'MXCSR', 'x87 control word'],
      ends: 'ret',
      note: 'The address of its own last ret is pushed, and the switch returns to it.',
    },
  },
  {
    ...C,
    name: 'switches/catcoroutine',
    title: 'CatCoroutine',
    origin: 'CatCoroutine, swap_context_impl',
    licence: 'None stated',
    entry: 'Another routine enters a context for the first time.',
    leftOut: 'By a macro it keeps the stack protector’s canary.',
    facts: {
      instructions: 28,
      keeps: ['callee-saved', 'rdi', 'rsi', 'MXCSR', 'x87 control word'],
      ends: 'ret',
      note: 'It begins with a prefetch of the other’s structure.',
    },
  },
  {
    ...C,
    name: 'switches/dallison-co',
    title: 'co (dallison)',
    origin: 'co, CoroutineSwapContext, by David Allison',
    licence: 'Apache-2.0',
    entry:
      'The structure is filled in: the function as the address to go on at, its argument for rdi, and a return address at the top of the stack.',
    facts: {
      instructions: 40,
      keeps: ['callee-saved', 'rdi', 'rsi', 'rdx', 'rcx', 'r8', 'r9', 'MXCSR'],
      ends: 'push, ret',
      note: 'The x87 environment is saved, and loaded again from the structure that is left, not from the one that is resumed.',
    },
  },
];
