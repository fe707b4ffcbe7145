import type { Entry } from './entry.ts';

/** Switches that keep what the convention of 64-bit Windows asks for. */
export const WINDOWS: readonly Entry[] = [
  {
    name: 'switches/zigcoro-win64',
    title: 'zigcoro for Windows',
    family: 'Windows',
    origin: 'zigcoro, coro_x86_64_windows.s, by Ryan Sepassi',
    licence: '0BSD',
    exact: 'instructions',
    entry: 'A frame of the same shape lies on the new stack, the bounds of that stack at its top.',
    keepsBesides: ['thread block'],
  },
  {
    name: 'switches/ruby-win64',
    title: 'Ruby for Windows',
    family: 'Windows',
    origin: 'Ruby, coroutine/win64/Context.S, by Samuel Williams',
    licence: 'MIT',
    exact: 'instructions',
    entry:
      'coroutine_initialize lays the bounds of the new stack, eight zeros and a trampoline on it.',
    leftOut:
      'xmm6 to xmm15 lie up to 168 bytes below the stack pointer, where Windows promises nothing and Linux 128 bytes.',
    keepsBesides: ['thread block'],
  },
  {
    name: 'switches/tinygo-win64',
    title: 'TinyGo for Windows',
    family: 'Windows',
    origin: 'TinyGo, src/internal/task/task_stack_amd64_windows.S',
    licence: 'BSD-3-Clause',
    exact: 'rewritten',
    entry:
      'A frame of the same shape lies on the new stack: r12 the function, r13 the bundle of its arguments, tinygo_startTask the address to go on at.',
    leftOut: 'The bounds of the stack in the thread’s block stay the scheduler’s.',
  },
  {
    name: 'switches/generator-rs-win64',
    title: 'generator-rs for Windows',
    family: 'Windows',
    origin: 'generator-rs, src/detail/asm/asm_x86_64_ms_pe_gas.asm, by Xudong Huang',
    licence: 'MIT or Apache-2.0',
    exact: 'instructions',
    entry:
      'The address to go on at is bootstrap_green_task; the new stack’s bounds are among the registers.',
    keepsBesides: ['thread block'],
  },
  {
    name: 'switches/minicoro-win64',
    title: 'minicoro for Windows',
    family: 'Windows',
    origin: 'minicoro.h, the bytes of _mco_switch_code, by Eduardo Bart',
    licence: 'MIT-0 or Unlicense',
    exact: 'bytes',
    entry:
      '_mco_makectx sets rip to _mco_wrap_main, r12 to the function, r13 to its argument, and the bounds of the stack. The switch jumps to that rip, not to its own ret.',
    keepsBesides: ['thread block'],
  },
  {
    name: 'switches/boost-fcontext-win64',
    title: 'Boost.Context for Windows',
    family: 'Windows',
    origin: 'Boost.Context, src/asm/jump_x86_64_ms_pe_gas.asm, by Oliver Kowalke and Thomas Sailer',
    licence: 'BSL-1.0',
    exact: 'instructions',
    entry:
      'make_fcontext lays a frame on the new stack: rbx the function, the address of an object for what it is told, the stack’s bounds, and a trampoline to go on at.',
    keepsBesides: ['thread block'],
  },
  {
    name: 'switches/libco-win64',
    title: 'libco for Windows',
    family: 'Windows',
    origin: 'libco, amd64.c, by Near and the higan and ares teams',
    licence: 'ISC',
    exact: 'bytes',
    entry:
      'co_derive puts the address of co_entrypoint on the new stack, the function into the word for rbp, and the two ends of the stack where the thread’s block gets them from.',
  },
  {
    name: 'switches/tina-win64',
    title: 'Tina for Windows',
    family: 'Windows',
    origin: 'Tina, tina.h, by Scott Lembcke',
    version: '2021',
    licence: 'MIT',
    exact: 'bytes',
    entry:
      '_tina_init_stack saves as the switch does, moves to the new stack at once, tells the thread’s block, and jumps to _tina_start, which switches back.',
  },
];
