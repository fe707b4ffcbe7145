import { BOOST_AND_HEIRS } from './boost.ts';
import { C_MENTIONS } from './c-mentions.ts';
import type { Entry } from './entry.ts';

const C = { family: 'C and C++ libraries', exact: 'instructions' } as const;

/** Switches of libraries for C and C++ that do it in one call. */
export const C_LIBRARIES: readonly Entry[] = [
  ...BOOST_AND_HEIRS,
  {
    name: 'switches/libco',
    title: 'libco',
    family: 'C and C++ libraries',
    origin: 'libco, amd64.c, by Near and the higan and ares teams',
    licence: 'ISC',
    exact: 'bytes',
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
  {
    ...C,
    name: 'switches/massivethreads',
    title: 'MassiveThreads',
    origin: 'MassiveThreads, src/myth_context_switch.S, by Jun Nakashima and Kenjiro Taura',
    licence: 'BSD-2-Clause',
    entry: 'The function lies on top of the new stack, where the label of the routine would be.',
    leftOut:
      'By configuration it keeps the floating-point control words, and ends in ret instead of jumps. Most switches of the library are the same by inline assembly.',
  },
  {
    ...C,
    name: 'switches/libfiber',
    title: 'libfiber',
    origin: 'libfiber, src/fiber_context.c, by Brian Watling, after Giovanni P. Deretta',
    version: '2015',
    licence: 'ISC; a part BSL-1.0',
    entry:
      'Six zeros lie on the new stack, the function above them as the address to go on at, then a return address of 0 and the parameter, which the switch loads into rdi.',
    leftOut:
      'Ten prefetches of the other’s stack come before it, and a check that both contexts are there. It changes rdi without telling the compiler.',
  },
  {
    ...C,
    name: 'switches/lthread',
    title: 'lthread, DPDK, NtyCo',
    origin: 'lthread, _switch in src/lthread.c, by Hasan Alayli; the same in DPDK and NtyCo',
    licence: 'BSD-2-Clause',
    entry:
      'The structure is filled in: rip is _exec, rsp and rbp are near the top of the new stack.',
    leftOut:
      'The scheduler has a context of its own, so from one lthread to another are two switches.',
  },
  {
    ...C,
    name: 'switches/tina',
    title: 'Tina',
    origin: 'Tina, tina.h, by Scott Lembcke',
    version: '2021',
    licence: 'MIT',
    entry:
      '_tina_init_stack saves as the switch does, moves to the new stack at once and jumps to _tina_start, which switches back. The coroutine’s function begins when it is resumed for the first time.',
    leftOut: 'tina_swap looks at two canaries before it.',
  },
  {
    ...C,
    name: 'switches/lwan',
    title: 'lwan',
    origin: 'lwan, src/lib/lwan-coro.c, by L. A. F. Pereira, after the GNU C Library',
    licence: 'LGPL-2.1-or-later within GPL-2.0-or-later',
    entry:
      'The structure is filled in: rdi the coroutine, rsi the function, r15 its data, rip a routine that moves r15 to the third argument and jumps on.',
  },
  {
    ...C,
    name: 'switches/arachne',
    title: 'Arachne',
    origin: 'Arachne, Arachne::swapcontext in src/Arachne.cc, Stanford University',
    licence: 'ISC',
    entry: 'Six words are left free on the new stack below the scheduler’s loop, for ret to find.',
    leftOut: 'Threads of a core share one scheduler; it switches on behalf of who blocks.',
  },
  {
    ...C,
    name: 'switches/quickthreads',
    title: 'QuickThreads (SystemC)',
    origin:
      'QuickThreads, md/iX86_64.s in SystemC, by David Keppel (1993), its x86-64 part by Andy Goodrich',
    licence: 'QuickThreads’ own, permissive',
    entry:
      'Macros lay a frame of the switch’s shape on the new stack, with a starter as the address to go on at and the function and its arguments in the words for callee-saved registers.',
    leftOut: 'The helper, which stores the stack pointer that was left: here it returns at once.',
  },
  {
    ...C,
    name: 'switches/mariadb',
    title: 'MariaDB Connector/C',
    origin: 'MariaDB Connector/C, libmariadb/ma_context.c, by Kristian Nielsen',
    version: '3',
    licence: 'LGPL-2.1-or-later',
    entry:
      'my_context_spawn moves to the new stack and calls the function at once; what it saves first is what a continue saves.',
    leftOut:
      'What a continue does when the coroutine has ended. The two directions differ in length; figures are their mean.',
  },
  {
    ...C,
    name: 'switches/libaco',
    title: 'libaco',
    origin: 'after libaco, acosw, by Sen Han',
    version: '1.2',
    licence: 'written anew; libaco is Apache-2.0',
    exact: 'rewritten',
    entry:
      'The structure is filled in: the address to go on at is the function, rsp the top of the stack, where the address of a function lies that ends the program should the coroutine return.',
    leftOut:
      'The original computes rsp where this pops, two instructions more. Coroutines share a stack, and what of it was used is copied away.',
  },
  {
    ...C,
    name: 'switches/photon',
    leavesToCaller: 'rbx and r12 to r15',
    title: 'PhotonLibOS',
    origin: 'after PhotonLibOS, _photon_switch_context',
    licence: 'written anew; PhotonLibOS is Apache-2.0',
    exact: 'rewritten',
    entry:
      'The thread lies in the word for rbp on the new stack, and above it a stub that takes it from there.',
    leftOut:
      'Inline assembly tells the compiler that all other registers change: it saves before the switch what is alive.',
  },
  {
    ...C,
    name: 'switches/tencent-libco',
    title: 'Tencent libco',
    origin: 'after libco, coctx_swap, by Tencent',
    licence: 'written anew; libco is Apache-2.0',
    exact: 'rewritten',
    entry: 'The structure is filled in: the address to go on at, rdi and rsi as arguments, rsp.',
    leftOut:
      'The original clears rax and reckons rsp in another way, two instructions more. Hooks in C make calls that block switch.',
  },
  {
    ...C,
    name: 'switches/marl',
    title: 'Marl',
    origin: 'after Marl, marl_fiber_swap, by Google',
    licence: 'written anew; Marl is Apache-2.0',
    exact: 'rewritten',
    entry:
      'The structure is filled in: a trampoline as the address to go on at, its function and argument in the words for rdi and rsi.',
    leftOut:
      'The original loads the address into a register before it jumps, one instruction more.',
  },
  ...C_MENTIONS,
];
