import type { Row } from './row.ts';

export const OPERATING_SYSTEMS: readonly Row[] = [
  { name: 'xv6', again: 17, mutant: ['popq    %r11', 'popq    %r12', 'r12'] },
  { name: 'sv6', again: 15 },
  { name: 'lk', again: 17, mutant: ['popq    %r13', 'popq    %rdx', 'r13'] },
  { name: 'fuchsia', again: 15 },
  { name: 'linux', again: 15, mutant: ['popq    %rbx', 'popq    %rcx', 'rbx'] },
  { name: 'haiku', again: 7, keeps: ['rbp'], mutant: ['popq    %rbp', 'popq    %rcx', 'rbp'] },
  { name: 'osv', again: 7, keeps: ['rbp'] },
  { name: 'fiasco', again: 9, keeps: ['rbp'] },
  { name: 'redox', again: 19, mutant: ['movq    R14(%rsi), %r14', 'nop', 'r14'] },
  { name: 'unikraft', again: 19 },
  { name: 'toaruos', again: 12 + 13, mutant: ['movq    56(%rdi), %r14', 'nop', 'r14'] },
  // One that has never run begins elsewhere than behind the jump, as in the real thing.
  { name: 'serenity', again: 48, first: 31, mutant: ['popq    %r15', 'popq    %r14', 'r15'] },
  { name: 'freebsd-kernel', again: 32 },
];
