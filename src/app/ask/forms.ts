/** What can be asked, by example, and what the answers are. A bare name has all that can happen to it. */
export const FORMS: readonly (readonly [examples: readonly string[], meaning: string])[] = [
  [['57', '+10', '-10', 'step 0x10'], 'a step, 10 further, 10 back: you go there'],
  [['rbx', 'eax', 'ZF', 'xmm0'], 'a register, a part of one, a flag: written or read'],
  [
    ['[rsp+8]', 'u32[rdi]', '0x403000', '0x403000+16'],
    'memory: 8 bytes, 4, so many; an address is as it is at this step',
  ],
  [
    ['swapcontext', 'swapcontext.S:20', ':20'],
    'a function entered, memory by its symbol, a line reached',
  ],
  [['movq', 'movq %rbx, *'], 'an instruction; * stands for anything'],
  [['A.rbx', 'B.uc_link'], 'a field of where a context is saved'],
  [['write rbx', 'read [rsp]', 'change rsp', 'access rdi'], 'one thing that can happen to it'],
  [['enter swapcontext', 'return swapcontext', 'execute syscall'], 'a function, an instruction'],
  [
    ['syscall', 'syscall rt_sigprocmask', 'signal ALRM'],
    'a call of the kernel, a signal that arrives',
  ],
  [
    ['switch', 'switch to B', 'switch from A to B', 'context B'],
    'a switch, a context that goes on',
  ],
  [
    ['value 5', 'rax becomes 5', 'rax == 5 && context == B'],
    'a value that appears anywhere; a condition that becomes true',
  ],
  [['write rbx if context == B', 'syscall if rax == 14'], 'any of these where a condition holds'],
];
