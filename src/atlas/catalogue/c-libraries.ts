import type { Entry } from './entry.ts';

const BOOST = {
  family: 'C and C++ libraries',
  origin:
    'Boost.Context, jump_x86_64_sysv_elf_gas.S and make_x86_64_sysv_elf_gas.S, by Oliver Kowalke',
  licence: 'BSL-1.0',
  exact: 'instructions',
  entry:
    'make_fcontext lays a frame on the new stack: rbx is the function, rbp where it returns to, and the address to go on at a trampoline of two instructions. The function is told who came before and a pointer.',
  leftOut: 'By macros it also keeps the shadow stack and the stack protector’s canary.',
} as const;

/** Switches of libraries for C and C++ that do it in one call. */
export const C_LIBRARIES: readonly Entry[] = [
  { ...BOOST, name: 'switches/boost-fcontext', title: 'Boost.Context' },
  {
    ...BOOST,
    name: 'switches/boost-fcontext-no-fp',
    title: 'Boost.Context without FP',
    leftOut: `Built with BOOST_USE_TSX. ${BOOST.leftOut}`,
  },
  {
    name: 'switches/libco',
    title: 'libco',
    family: 'C and C++ libraries',
    origin: 'libco, amd64.c, by Near and the higan and ares teams',
    licence: 'ISC',
    exact: 'instructions',
    entry:
      'co_derive puts the address of co_entrypoint on the new stack and the function into the word for rbp; co_entrypoint calls it.',
  },
  {
    name: 'switches/libcoro',
    title: 'libcoro',
    family: 'C and C++ libraries',
    origin: 'libcoro, coro.c with CORO_ASM, by Marc Lehmann',
    licence: 'BSD-2-Clause or GPL-2.0-or-later',
    exact: 'instructions',
    entry:
      'coro_create lays a frame that begins in coro_init, and switches there and back at once; the function is called when the context is resumed for the first time.',
  },
  {
    name: 'switches/minicoro',
    title: 'minicoro',
    family: 'C and C++ libraries',
    origin: 'minicoro, by Eduardo Bart, after LuaCoco by Mike Pall',
    licence: 'MIT-0 or Unlicense; MIT',
    exact: 'instructions',
    entry:
      '_mco_makectx sets rip to _mco_wrap_main, r12 to the function and r13 to its argument. The switch jumps to that rip, not to its own ret: one instruction less.',
  },
  {
    name: 'switches/libucontext',
    title: 'libucontext',
    family: 'C and C++ libraries',
    origin: 'libucontext, by Ariadne Conill',
    licence: 'ISC',
    exact: 'instructions',
    entry: 'Its makecontext does what glibc’s does, with the same layout; here glibc’s is used.',
  },
];
