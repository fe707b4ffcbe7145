import { lines, type Piece, repeated } from './piece.ts';

function systemCall(name: string, title: string, setup: string): Piece {
  return { name: `syscall-${name}`, title, body: lines(setup, 'syscall'), copies: 4 };
}

const SYSTEM: readonly Piece[] = [
  systemCall('invalid', 'system call that does not exist', 'movl $-1, %eax'),
  systemCall('getpid', 'getpid', 'movl $39, %eax'),
  systemCall(
    'rt_sigprocmask',
    'rt_sigprocmask(SIG_SETMASK, set, old, 8)',
    lines(
      'movl $2, %edi',
      'leaq 64(%rbx), %rsi',
      'leaq 128(%rbx), %rdx',
      'movl $8, %r10d',
      'movl $14, %eax',
    ),
  ),
];

const FLAGS: readonly Piece[] = [
  repeated('pushfq-pop', lines('pushfq', 'popq %rax'), 'pushfq and a pop', 4),
  {
    ...repeated('popfq', lines('subq $8, %rsp', 'popfq'), 'popfq of the same word', 4),
    setup: lines('pushfq', 'popq %rax', 'movq %rax, -8(%rsp)'),
  },
];

const ENVIRONMENT: readonly Piece[] = [
  repeated('fnstenv', 'fnstenv (%rbx)'),
  { ...repeated('fldenv', 'fldenv (%rbx)'), setup: 'fnstenv (%rbx)' },
  repeated(
    'fnstenv-stmxcsr',
    lines('fnstenv (%rbx)', 'stmxcsr 64(%rbx)'),
    'fnstenv, then stmxcsr elsewhere',
    16,
  ),
  {
    ...repeated(
      'fldenv-ldmxcsr',
      lines('fldenv (%rbx)', 'ldmxcsr 64(%rbx)'),
      'fldenv, then ldmxcsr from elsewhere',
      16,
    ),
    setup: lines('fnstenv (%rbx)', 'stmxcsr 64(%rbx)'),
  },
  repeated(
    'fnstenv-fldenv',
    lines('fnstenv (%rbx)', 'fldenv (%rbx)'),
    'fnstenv, then fldenv of it',
  ),
  repeated('stmxcsr', 'stmxcsr (%rbx)'),
  { ...repeated('ldmxcsr', 'ldmxcsr (%rbx)'), setup: 'stmxcsr (%rbx)' },
  repeated(
    'stmxcsr-ldmxcsr',
    lines('stmxcsr (%rbx)', 'ldmxcsr (%rbx)'),
    'stmxcsr, then ldmxcsr of it',
  ),
  repeated('fnstcw', 'fnstcw (%rbx)'),
  { ...repeated('fldcw', 'fldcw (%rbx)'), setup: 'fnstcw (%rbx)' },
  repeated('fnstcw-fldcw', lines('fnstcw (%rbx)', 'fldcw (%rbx)'), 'fnstcw, then fldcw of it'),
  repeated('fnclex', 'fnclex'),
  repeated('emms', 'emms'),
  repeated('fxsave', 'fxsave (%rbx)'),
  { ...repeated('fxrstor', 'fxrstor (%rbx)'), setup: 'fxsave (%rbx)' },
];

/** System calls, the flags, the floating-point environment. */
export const SYSTEM_PIECES: readonly Piece[] = [...SYSTEM, ...FLAGS, ...ENVIRONMENT];
