import type { Entry } from './entry.ts';

/** Switches of kernels between threads: the part that user mode can do. */
export const OPERATING_SYSTEMS: readonly Entry[] = [
  {
    name: 'switches/linux',
    title: 'Linux',
    family: 'operating systems',
    origin: 'Linux, __switch_to_asm in arch/x86/entry/entry_64.S',
    version: 'since 4.9',
    licence: 'GPL-2.0-only',
    exact: 'instructions',
    entry:
      'copy_thread lays a frame of the same shape on the new kernel stack: ret_from_fork_asm for __switch_to to return to, rbx the function of a kernel thread, r12 its argument.',
    leftOut:
      'By configuration it puts the new task’s canary where the compiler looks for it, and fills the return stack buffer. __switch_to, which it jumps to, is C: it changes segments, thread-local storage, the owner of the FPU and the words of the CPU. Page tables change before. The stack pointer’s place in a task is the configuration’s.',
  },
  {
    name: 'switches/freebsd-kernel',
    title: 'FreeBSD cpu_switch',
    family: 'operating systems',
    origin: 'FreeBSD, sys/amd64/amd64/cpu_switch.S',
    version: '10',
    licence: 'BSD-3-Clause',
    exact: 'rewritten',
    entry:
      'cpu_fork makes a copy of the registers, with rip fork_trampoline, r12 the function, rbx its argument and rsp a frame at the top of the new kernel stack.',
    leftOut:
      'What a process may not do: between two kernel threads that is a look at the page table’s register, the task state segment and ten words of the CPU behind gs, of 51 instructions in all; between two processes page tables, the FPU’s state and the bases of fs and gs change, too.',
  },
  {
    name: 'switches/toaruos',
    title: 'ToaruOS',
    family: 'operating systems',
    origin:
      'ToaruOS, arch_save_context and arch_restore_context in kernel/arch/x86_64/irq.S, by K. Lange',
    version: '2',
    licence: 'NCSA',
    exact: 'rewritten',
    entry:
      'spawn_worker_thread, in C, puts function and argument on the new kernel stack; the address to go on at is arch_enter_tasklet, which takes both off and jumps.',
    keepsBesides: ['thread pointer'],
    leftOut:
      'What a process may not do: reading and writing the base of fs, four instructions each, 33 in all. The words behind gs are words of the file here. C around it changes page tables, the FPU’s state and the kernel stack.',
  },
  {
    name: 'switches/xv6',
    title: 'xv6 for x86-64',
    family: 'operating systems',
    origin:
      'xv6, kernel/swtch64.S, by Frans Kaashoek, Robert Morris and Russ Cox, in its port to 64 bits',
    licence: 'MIT',
    exact: 'instructions',
    entry:
      'allocproc lays a struct context of zeros on the new kernel stack, with forkret as the address to go on at.',
    leftOut:
      'The scheduler has a context of its own, so a change of processes is two switches. Page tables change in C.',
  },
  {
    name: 'switches/sv6',
    title: 'sv6',
    family: 'operating systems',
    origin: 'sv6, kernel/swtch.S, MIT CSAIL',
    licence: 'MIT',
    exact: 'instructions',
    entry:
      'threadstub is the address to go on at; it takes the function and its argument from r12 and r13 to threadhelper.',
    leftOut: 'Page tables and the FPU’s state change in C++.',
  },
  {
    name: 'switches/lk',
    title: 'Little Kernel',
    family: 'operating systems',
    origin: 'Little Kernel, arch/x86/64/asm.S, by Travis Geiselbrecht',
    licence: 'MIT',
    exact: 'instructions',
    entry:
      'arch_thread_initialize lays a frame of zeros on the new stack, with initial_thread_func as the address to go on at.',
    leftOut: 'The FPU’s state changes in C.',
  },
  {
    name: 'switches/fuchsia',
    title: 'Fuchsia',
    family: 'operating systems',
    origin: 'Fuchsia, zircon/kernel/arch/x86/asm.S, by Travis Geiselbrecht and the Fuchsia authors',
    licence: 'MIT',
    exact: 'instructions',
    entry:
      'arch_thread_initialize lays a frame of zeros on the new stack, with the kernel’s entry point as the address to go on at.',
    leftOut:
      'With SafeStack three more instructions exchange the pointer of the unsafe stack behind gs. Extended registers, debug registers, the bases of fs and gs and page tables change in C++.',
  },
  {
    name: 'switches/haiku',
    leavesToCaller: 'rbx and r12 to r15',
    title: 'Haiku',
    family: 'operating systems',
    origin:
      'Haiku, x86_context_switch in headers/private/kernel/arch/x86/64/cpu.h, by Paweł Dziepak',
    licence: 'MIT',
    exact: 'instructions',
    entry:
      'arch_thread_init_kthread_stack sets the stack pointer and makes x86_64_thread_entry the address to go on at; it takes the thread, its function and argument from the new stack.',
    leftOut:
      'The compiler saves what its function still needs, for all registers but rsp and rbp count as changed. Page tables and the FPU’s state change in C++ before.',
  },
  {
    name: 'switches/serenity',
    title: 'SerenityOS',
    family: 'operating systems',
    origin: 'SerenityOS, Processor::switch_context in Kernel/Arch/x86_64/Processor.cpp',
    licence: 'BSD-2-Clause',
    exact: 'instructions',
    entry:
      'init_context lays a whole register state on the new kernel stack and makes thread_context_first_enter the address to go on at, which leaves by way of an interrupt’s return.',
    leftOut:
      'enter_thread_context, which it jumps to, is C++: page tables, debug registers, the FPU’s state and the base of fs. Of the registers that it saves, a C++ compiler would keep nine itself.',
  },
  {
    name: 'switches/osv',
    leavesToCaller: 'rbx and r12 to r15',
    title: 'OSv',
    family: 'operating systems',
    origin: 'OSv, sched::thread::switch_to in arch/x64/arch-switch.hh, Cloudius Systems',
    licence: 'BSD-3-Clause',
    exact: 'instructions',
    entry: 'init_stack sets rsp to the top of the new stack and rip to thread_main.',
    keepsBesides: ['MXCSR', 'x87 control word', 'thread pointer'],
    leftOut:
      'C++ around it keeps the control words in local variables and changes the base of fs. The compiler saves what its function still needs, for all registers but rsp and rbp count as changed.',
  },
  {
    name: 'switches/unikraft',
    title: 'Unikraft',
    family: 'operating systems',
    origin: 'Unikraft, arch/x86/x86_64/ctx.S, by Citrix Systems and NEC',
    licence: 'BSD-2-Clause',
    exact: 'rewritten',
    entry:
      'ukarch_ctx_init sets ip to the function, or to one of three routines that take its arguments from the new stack.',
    leftOut: 'The scheduler changes extended registers and the thread pointer.',
  },
  {
    name: 'switches/redox',
    title: 'Redox',
    family: 'operating systems',
    origin: 'Redox’s kernel, switch_to_inner in src/context/arch/x86_64.rs',
    licence: 'MIT',
    exact: 'instructions',
    entry:
      'The new context’s rsp leads to a prepared stack, on which the hook’s return finds the function to begin with.',
    leftOut:
      'The hook, which it jumps to, is Rust and releases the locks of both contexts. The caller changes page tables, the FPU’s state and the bases of fs and gs.',
  },
  {
    name: 'switches/fiasco',
    leavesToCaller: 'rbx and r12 to r15',
    title: 'Fiasco',
    family: 'operating systems',
    origin:
      'L4Re’s microkernel Fiasco, Context::switch_cpu in kern/ia32/64/context-ia32-64.cpp, TU Dresden',
    licence: 'GPL-2.0-only',
    exact: 'instructions',
    entry:
      'A new context’s kernel stack has the address to go on at, of the same shape as one that was left.',
    leftOut:
      'switchin_context_label, which it calls on the new stack, is C++ and changes page tables. The compiler saves what its function still needs.',
  },
  {
    name: 'switches/asterinas',
    title: 'Asterinas',
    family: 'operating systems',
    origin: 'Asterinas, context_switch in ostd',
    licence: 'MPL-2.0',
    entry: 'rip is an entry wrapper, rsp the top of a kernel stack.',
    facts: {
      instructions: 19,
      keeps: ['callee-saved'],
      ends: 'patched return address, ret',
      note: 'Saves into a struct of 64 bytes.',
    },
  },
  {
    name: 'switches/hermit',
    title: 'Hermit',
    family: 'operating systems',
    origin: 'Hermit, switch_to_fpu_owner in src/arch/x86_64/kernel/switch.rs',
    licence: 'MIT or Apache-2.0',
    entry: 'A frame of the same shape lies on the new stack: rdi is the function’s argument.',
    facts: {
      instructions: 40,
      keeps: ['callee-saved', 'arguments', 'rax', 'r10', 'r11', 'rflags', 'thread pointer'],
      ends: 'ret',
      note: 'All registers are pushed, and the base of fs by rdfsbase, which the lab’s CPU does not have. It calls a function that tells the task state segment where the stack begins, not counted; to a task that does not own the FPU three more instructions set a bit of cr0.',
    },
  },
];
