import type { Entry } from './entry.ts';

/** Switches of the runtimes of programming languages. */
export const LANGUAGE_RUNTIMES: readonly Entry[] = [
  {
    name: 'switches/ruby',
    title: 'Ruby',
    family: 'language runtimes',
    origin: 'Ruby, coroutine/amd64/Context.S, by Samuel Williams',
    licence: 'MIT',
    exact: 'instructions',
    entry:
      'coroutine_initialize lays six zeros and the function on the new stack, for ret to find. Its arguments are those of coroutine_transfer.',
    leftOut: 'By a macro it also keeps the shadow stack.',
  },
  {
    name: 'switches/go',
    title: 'Go',
    family: 'language runtimes',
    origin: 'Go’s runtime, mcall and gogo in asm_amd64.s',
    licence: 'BSD-3-Clause',
    exact: 'rewritten',
    entry:
      'newproc sets pc to the function and sp to a return address on the new stack (goexit; here nothing).',
    leftOut:
      'The thread-local g, the closure’s context, and words cleared for the garbage collector. From one goroutine to another takes two switches, mcall to the stack of g0 and gogo from there; figures are their mean. In Go a call may change every register but rsp and rbp: what the caller still needs the compiler has put on the stack before it.',
  },
  {
    name: 'switches/tinygo',
    title: 'TinyGo',
    family: 'language runtimes',
    origin: 'TinyGo, src/internal/task/task_stack_amd64.S',
    licence: 'BSD-3-Clause',
    exact: 'instructions',
    entry:
      'A frame of the same shape lies on the new stack: r12 the function, r13 the bundle of its arguments, tinygo_startTask the address to go on at.',
    leftOut: 'A change of goroutines is two switches, by way of the scheduler’s stack.',
  },
  {
    name: 'switches/d',
    title: 'D',
    family: 'language runtimes',
    origin: 'D’s runtime, fiber_switchContext, by Sean Kelly, Walter Bright and others',
    licence: 'BSL-1.0',
    exact: 'instructions',
    entry:
      'initStack lays a frame of the same shape on the new stack, with fiber_entryPoint as the address to go on at.',
  },
  {
    name: 'switches/coco',
    title: 'Coco (Lua)',
    family: 'language runtimes',
    origin: 'Coco, C coroutines for Lua, by Mike Pall',
    version: '1.1',
    licence: 'MIT',
    exact: 'instructions',
    entry:
      'rip is coco_wrap_main, r12 the function and r13 its argument; the stack has a return address that leads nowhere.',
  },
  {
    name: 'switches/crystal',
    title: 'Crystal',
    family: 'language runtimes',
    origin: 'Crystal, Fiber.swapcontext in src/fiber/context/x86_64-sysv.cr',
    licence: 'Apache-2.0',
    entry: 'Seven words lie on the new stack: the fiber for rdi, zeros, and fiber_main.',
    facts: {
      instructions: 19,
      keeps: ['callee-saved', 'rdi'],
      ends: 'ret',
      note: 'Saves on the stack; two flags say which of the fibers may be resumed, and another processor looks at them.',
    },
  },
  {
    name: 'switches/nim',
    title: 'Nim',
    family: 'language runtimes',
    origin:
      'Nim, narch_setjmp and narch_longjmp in lib/arch/x86/amd64.S, by Rokas Kupstys, after musl',
    version: '2015',
    licence: 'MIT',
    exact: 'instructions',
    entry: 'narch_coroExecWithStack moves to the new stack at once and calls the function.',
    leftOut:
      'On Windows the same routines keep xmm6 to xmm15, and take their arguments from rcx and rdx.',
  },
];
