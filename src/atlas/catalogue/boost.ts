import type { Entry } from './entry.ts';

const BOOST = {
  family: 'C and C++ libraries',
  licence: 'BSL-1.0',
  exact: 'instructions',
} as const;

const TODAY = {
  ...BOOST,
  origin:
    'Boost.Context, jump_x86_64_sysv_elf_gas.S and make_x86_64_sysv_elf_gas.S, by Oliver Kowalke',
  entry:
    'make_fcontext lays a frame on the new stack: rbx is the function, rbp where it returns to, and the address to go on at a trampoline of two instructions. The function is told who came before and a pointer.',
  leftOut: 'By macros it also keeps the shadow stack and the stack protector’s canary.',
} as const;

/** Boost.Context through its versions, and what other libraries have made of it. */
export const BOOST_AND_HEIRS: readonly Entry[] = [
  { ...TODAY, name: 'switches/boost-fcontext', title: 'Boost.Context' },
  {
    ...TODAY,
    name: 'switches/boost-fcontext-no-fp',
    title: 'Boost.Context without FP',
    leftOut: `Built with BOOST_USE_TSX. ${TODAY.leftOut}`,
  },
  {
    ...BOOST,
    name: 'switches/boost-ontop',
    title: 'Boost.Context, ontop',
    version: '1.69',
    origin: 'Boost.Context, ontop_x86_64_sysv_elf_gas.S, by Oliver Kowalke',
    entry: 'make_fcontext’s frame, as for jump_fcontext; the function on top runs first.',
    leftOut: 'The function that runs on the other’s stack: here one that returns at once.',
  },
  {
    ...BOOST,
    name: 'switches/boost-1.61',
    title: 'Boost.Context 1.61',
    version: '1.61 to 1.64',
    origin: 'Boost.Context, jump_x86_64_sysv_elf_gas.S; sx and TarsCpp have it as well',
    entry:
      'make_fcontext lays a frame as today’s does: rbx is the function, rbp where it returns to, and the address to go on at a trampoline.',
  },
  {
    ...BOOST,
    name: 'switches/boost-1.56',
    title: 'Boost.Context 1.56',
    version: '1.56 to 1.60',
    origin: 'Boost.Context, jump_x86_64_sysv_elf_gas.S; libgo, sewing and brpc have it as well',
    entry:
      'make_fcontext puts the function where the address to go on at is looked for, and above it where the function returns to.',
    leftOut:
      'Told so by its fourth argument, it leaves the floating-point control words alone: four instructions less. brpc does that.',
  },
  {
    ...BOOST,
    name: 'switches/fibertaskinglib',
    title: 'FiberTaskingLib, flare',
    origin:
      'FiberTaskingLib, third_party/boost_context, by Adrian Astley after Oliver Kowalke; Tencent’s flare has the same instructions',
    version: 'after Boost 1.69',
    entry:
      'make_fcontext lays a frame like Boost’s. In flare its trampoline pushes 0 for a return address, since the function may not return.',
  },
  {
    ...BOOST,
    name: 'switches/argobots',
    title: 'Argobots',
    origin: 'Argobots, switch_fcontext in src/arch/fcontext, after Oliver Kowalke',
    entry:
      'No frame at all: init_and_switch_fcontext takes the function and its argument, moves rsp to the top of the new stack and jumps.',
    leftOut: 'By configuration it leaves the floating-point control words alone.',
    exact: 'rewritten',
  },
  {
    ...BOOST,
    name: 'switches/tbox',
    title: 'tbox, coost',
    origin: 'tbox, tb_context_jump in platform/arch/x64/context.S, after Oliver Kowalke; coost',
    licence: 'BSL-1.0; tbox is Apache-2.0, coost MIT',
    entry:
      'tb_context_make lays a frame of seven words: rbx is the function, rbp where it returns to, and the address to go on at an entry that moves the result of the switch to the first argument.',
  },
];
