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
  {
    name: 'switches/go-registers',
    title: 'Go 1.25',
    family: 'language runtimes',
    origin: 'Go, mcall and gogo in src/runtime/asm_amd64.s, as its assembler makes them for Linux',
    version: '1.25',
    licence: 'BSD-3-Clause',
    exact: 'instructions',
    entry:
      'newproc1 sets pc to the function and sp to a return address on the new stack, that of goexit.',
    keepsBesides: ['thread pointer'],
    leftOut:
      'From one goroutine to another takes two switches, mcall to the stack of g0 and gogo from there; between them Go’s scheduler looks for work, and a wrapper of the compiler’s puts gogo’s argument on the stack. In Go a call may change every register but rsp, rbp and r14: what the caller still needs the compiler has put on the stack before it.',
  },
  {
    name: 'switches/ocaml',
    title: 'OCaml 5 effects',
    family: 'language runtimes',
    origin: 'OCaml, caml_perform and caml_resume in runtime/amd64.S',
    version: '5',
    licence: 'LGPL-2.1-only WITH OCaml-LGPL-linking-exception',
    exact: 'instructions',
    entry:
      'caml_runstack lays an exception handler on the new stack and calls the function there at once.',
    leftOut:
      'A function leaves its fiber for that of the handler, and the handler resumes another or the same; figures are of both together, the handler’s own code not counted. OCaml’s compiler takes all registers but r14 and r15 for changed and puts on the stack what it still needs. A fiber’s stack may be moved when it grows.',
  },
];
