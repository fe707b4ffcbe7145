import { CALLEE_SAVED, CONTROL, type Row } from './row.ts';

const WITH_CONTROL = [...CALLEE_SAVED, ...CONTROL];

/** Two functions, one that saves and one that resumes: what both take. */
export const PAIRS: readonly Row[] = [
  { name: 'musl', again: 12 + 11 },
  { name: 'newlib', again: 12 + 13, mutant: ['movq    40(%rdi), %r15', 'nop', 'r15'] },
  {
    name: 'freebsd',
    again: 14 + 23,
    keeps: WITH_CONTROL,
    mutant: ['ldmxcsr -4(%rsp)', 'nop', 'mxcsr'],
  },
  { name: 'uclibc', again: 11 + 13 },
  { name: 'dietlibc', again: 12 + 12 },
  {
    name: 'glibc-setjmp',
    again: 18 + 18,
    mutant: ['rorq    $TURN, %r9', 'rolq    $TURN, %r9', 'rbp'],
  },
  { name: 'state-threads', again: 12 + 13 },
  { name: 'libtask', again: 22 + 18 },
  { name: 'qthreads', again: 15 + 13, keeps: WITH_CONTROL },
  { name: 'libunwind', again: 23 + 21, keeps: WITH_CONTROL },
  // The ret at the label is the second of the function that saves; a first entry is counted to the jump.
  { name: 'libmill', again: 13 + 12 + 1, first: 13 + 12 },
  {
    name: 'libdill',
    again: 11 + 10 + 1,
    first: 11 + 10,
    mutant: ['movq    8(%rdx), %rbp', 'nop', 'rbp'],
  },
];
