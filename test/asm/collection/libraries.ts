import { CALLEE_SAVED, CONTROL, type Row } from './row.ts';

const WITH_CONTROL = [...CALLEE_SAVED, ...CONTROL];

/** Libraries for C and C++ that switch in one call. */
export const LIBRARIES: readonly Row[] = [
  { name: 'boost-ontop', again: 24, keeps: WITH_CONTROL },
  {
    name: 'boost-1.61',
    again: 24,
    keeps: WITH_CONTROL,
    mutant: ['ldmxcsr (%rsp)', 'nop', 'mxcsr'],
  },
  {
    name: 'boost-1.56',
    again: 28,
    keeps: WITH_CONTROL,
    mutant: ['cmp     $0, %rcx', 'cmp     $1, %rcx', 'fcw'],
  },
  { name: 'fibertaskinglib', again: 23, keeps: WITH_CONTROL },
  { name: 'argobots', again: 22, keeps: WITH_CONTROL },
  { name: 'tbox', again: 17, mutant: ['popq    %r15', 'popq    %rdx', 'r15'] },
  { name: 'massivethreads', again: 22 },
  { name: 'libfiber', again: 21, mutant: ['popq    %rbp', 'popq    %rax', 'rbp'] },
  { name: 'lthread', again: 19, mutant: ['movq    %rbp, 8(%rsi)', 'nop', 'rbp'] },
  { name: 'tina', again: 16 },
  { name: 'lwan', again: 23, mutant: ['movq    %r15, 40(%rdi)', 'nop', 'r15'] },
  { name: 'arachne', again: 15 },
  { name: 'quickthreads', again: 29, mutant: ['popq    %rbx', 'popq    %rdx', 'rbx'] },
  // Into the coroutine goes the longer way. One that has never run begins behind the jump of the other.
  { name: 'mariadb', again: 31, first: 29, back: 28 },
  { name: 'libaco', again: 22, keeps: WITH_CONTROL, mutant: ['fnstcw  0x40(%rdi)', 'nop', 'fcw'] },
  { name: 'tencent-libco', again: 31, mutant: ['movq    %r13, 40(%rdi)', 'nop', 'r13'] },
  { name: 'marl', again: 21, mutant: ['movq    24(%rax), %rbp', 'nop', 'rbp'] },
  { name: 'photon', again: 5, keeps: ['rbp'] },
];
