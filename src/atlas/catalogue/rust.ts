import type { Entry } from './entry.ts';

/** Switches of Rust’s libraries. */
export const RUST: readonly Entry[] = [
  {
    name: 'switches/corosensei',
    title: 'corosensei',
    family: 'Rust',
    origin:
      'corosensei, switch_and_link and switch_yield in src/arch/x86_64.rs, by Amanieu d’Antras',
    licence: 'MIT or Apache-2.0',
    exact: 'instructions',
    entry:
      'stack_init_trampoline is the address that switch_and_link calls; it notes the parent’s stack pointer at the base of the new stack and jumps to the function that lies there.',
    leftOut:
      'A coroutine can only go back to whoever resumed it; figures are the mean of there and back. The compiler saves what its function still needs, for r12 to r15 count as changed.',
  },
  {
    name: 'switches/corosensei-fiber',
    title: 'corosensei fibers',
    family: 'Rust',
    origin: 'corosensei, rust_fiber_switch in src/arch/x86_64.rs, by Amanieu d’Antras',
    licence: 'MIT or Apache-2.0',
    exact: 'instructions',
    entry:
      'rust_fiber_init moves to the new stack at once, hands over the old one and jumps to the function.',
  },
  {
    name: 'switches/generator-rs',
    title: 'generator-rs (may)',
    family: 'Rust',
    origin: 'generator-rs, src/detail/asm/asm_x86_64_sysv_elf_gas.S, by Xudong Huang',
    licence: 'MIT or Apache-2.0',
    exact: 'instructions',
    entry:
      'The address to go on at is bootstrap_green_task, which takes two arguments from r12 and r13, aligns the stack and returns to r14.',
    leftOut: 'A generator is prefetched before it is resumed.',
  },
  {
    name: 'switches/context-rs',
    title: 'context (Rust)',
    family: 'Rust',
    origin: 'context-rs, by Y. T. Chung and others: Boost.Context’s assembly, called from Rust',
    licence: 'MIT or Apache-2.0; the assembly BSL-1.0',
    entry:
      'make_fcontext, as in Boost.Context 1.61: rbx is the function, and the address to go on at a trampoline.',
    facts: {
      instructions: 24,
      keeps: ['callee-saved', 'MXCSR', 'x87 control word'],
      ends: 'pop, jmp',
      note: 'Saves on the stack. The routines jump_fcontext and ontop_fcontext are Boost’s, which the atlas has as boost-1.61 and boost-ontop: their rows are measured. The figures are those; which release context-rs took was not compared.',
    },
  },
  {
    name: 'switches/libfringe',
    leavesToCaller: 'rbx and r12 to r15',
    title: 'libfringe',
    family: 'Rust',
    origin:
      'libfringe, swap in src/arch/x86_64.rs, by Nathan Zadoks, whitequark and Amanieu d’Antras',
    licence: 'MIT or Apache-2.0',
    exact: 'instructions',
    entry:
      'Six words lie on the new stack: the function, a frame for the unwinder, and a trampoline that calls the function.',
    leftOut:
      'A generator is resumed by swap_link, which stores the stack pointer for the unwinder, too: one instruction more. The compiler saves what its function still needs, for all registers but rsp and rbp count as changed.',
  },
  {
    name: 'switches/wasmtime-fiber',
    title: 'wasmtime-fiber',
    family: 'Rust',
    origin: 'Wasmtime, crates/fiber, wasmtime_fiber_switch',
    licence: 'Apache-2.0 WITH LLVM-exception',
    entry:
      'r12 is the argument, rbx the function, rbp the top of the stack; the address to go on at is wasmtime_fiber_start.',
    facts: {
      instructions: 16,
      keeps: ['callee-saved'],
      ends: 'ret',
      note: 'Saves on the stack; the other side’s stack pointer lies 16 bytes below the top of the fiber’s stack, and both are exchanged there.',
    },
  },
  {
    name: 'switches/psm',
    title: 'psm (stacker)',
    family: 'Rust',
    origin: 'psm, rust_psm_on_stack in src/arch/x86_64.s',
    licence: 'MIT or Apache-2.0',
    entry: 'The function that is to run on the new stack is called there.',
    facts: {
      instructions: 7,
      keeps: ['rbp'],
      ends: 'ret',
      note: 'No switch between two that both go on: it calls a function on another stack and comes back when that returns. The figure is there and back, without the function.',
    },
  },
];
