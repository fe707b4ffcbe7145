import { CALLEE_SAVED, CONTROL, MICROSOFT, type Row } from './row.ts';

const WITH_CONTROL = [...CALLEE_SAVED, ...CONTROL];

/** Language runtimes, Rust, Zig, Windows, and glibc of today. */
export const RUNTIMES: readonly Row[] = [
  // mcall to g0's stack, gogo from there.
  { name: 'go-registers', again: 22, back: 14 },
  // caml_perform to the handler's stack and caml_resume from there.
  { name: 'ocaml', again: 33 },
  // Resumed by a call; the first one goes by way of a trampoline.
  { name: 'corosensei', again: 8, first: 11, back: 10 },
  { name: 'tinygo', again: 15 },
  { name: 'd', again: 17, mutant: ['popq    %rbp', 'popq    %rdx', 'rbp'] },
  { name: 'coco', again: 18 },
  { name: 'corosensei-fiber', again: 16 },
  { name: 'generator-rs', again: 16, mutant: ['movq    2*8(%rsi), %rbp', 'nop', 'rbp'] },
  { name: 'libfringe', again: 6, keeps: ['rbp'] },
  { name: 'nim', again: 16 + 16 },
  { name: 'zigcoro', again: 15 },
  { name: 'zio', again: 8, keeps: ['rbp'] },
  {
    name: 'zigcoro-win64',
    again: 45,
    keeps: MICROSOFT,
    mutant: ['movups  0x90(%rsp), %xmm15', 'nop', 'xmm'],
  },
  // It puts vectors further below rsp than the red zone reaches.
  { name: 'ruby-win64', again: 44, keeps: MICROSOFT, breaks: 21 },
  {
    name: 'libco-win64',
    again: 47,
    keeps: MICROSOFT,
    mutant: ['movq    -96(%rcx), %rbx', 'nop', 'rbx'],
  },
  { name: 'tina-win64', again: 48, keeps: MICROSOFT },
  {
    name: 'tinygo-win64',
    again: 41,
    keeps: MICROSOFT,
    mutant: ['popq    %rbx', 'popq    %rax', 'rbx'],
  },
  {
    name: 'generator-rs-win64',
    again: 57,
    keeps: MICROSOFT,
    mutant: ['movq    10*8(%rdx), %rsi', 'nop', 'rsi'],
  },
  { name: 'minicoro-win64', again: 59, keeps: MICROSOFT },
  { name: 'boost-fcontext-win64', again: 69, keeps: [...MICROSOFT, ...CONTROL] },
  { name: 'glibc', again: 51, keeps: WITH_CONTROL, systemCalls: 1 },
  { name: 'glibc-shadow-stack', again: 53, keeps: WITH_CONTROL, systemCalls: 1 },
];
