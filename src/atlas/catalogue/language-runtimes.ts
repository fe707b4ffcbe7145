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
];
