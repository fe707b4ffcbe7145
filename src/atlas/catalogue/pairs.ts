import type { Entry } from './entry.ts';

const PAIR = { family: 'C library pairs', exact: 'instructions' } as const;

const HIDDEN =
  'None of its own: a library sets rsp and the address to go on at in a jmp_buf, where it knows the layout.';
const MASK_IN_C =
  'setjmp and longjmp reach these by way of C, which with sigsetjmp also saves the signal mask.';

/** A function that saves and returns twice, and one that resumes; what both do is one switch. */
export const PAIRS: readonly Entry[] = [
  {
    ...PAIR,
    name: 'switches/musl',
    title: 'musl',
    origin: 'musl, src/setjmp/x86_64, by Nicholas J. Kain',
    version: '1.2',
    licence: 'MIT',
    entry: HIDDEN,
    leftOut: 'sigsetjmp and siglongjmp, which keep the signal mask, are routines beside these.',
  },
  {
    ...PAIR,
    name: 'switches/newlib',
    title: 'newlib, picolibc',
    origin: 'newlib, libc/machine/x86_64/setjmp.S, Ellips BV',
    licence: 'Ellips BV’s own, permissive',
    entry: HIDDEN,
  },
  {
    ...PAIR,
    name: 'switches/freebsd',
    title: 'FreeBSD _setjmp',
    origin: 'FreeBSD, lib/libc/amd64/gen/_setjmp.S, by William Jolitz',
    version: '9',
    licence: 'BSD-3-Clause',
    entry: HIDDEN,
    leftOut: 'setjmp and longjmp, without the underscore, call the kernel for the signal mask.',
  },
  {
    ...PAIR,
    name: 'switches/glibc-setjmp',
    title: 'glibc setjmp',
    origin: 'GNU C Library, sysdeps/x86_64/setjmp.S of 2019 and __longjmp.S of 2023',
    licence: 'LGPL-2.1-or-later',
    entry:
      'None of its own: a library leaves a context on the new stack by setjmp there, or sets the words for rsp and the address to go on at, xor-ed with the pointer guard at fs:0x30 and turned left by 17 bits.',
    leftOut: `${MASK_IN_C} On the way there they take a few instructions more. Here the pointer guard is 0, a process draws it at its start. With control-flow protection they keep the shadow stack’s pointer where there is one.`,
  },
  {
    family: 'C library pairs',
    name: 'switches/bionic',
    title: 'bionic _setjmp',
    origin: 'bionic, Android’s C library, libc/arch-x86_64/bionic/setjmp.S, after Wasabi Systems',
    version: '2026',
    licence: 'BSD-4-Clause',
    entry: HIDDEN,
    leftOut:
      'setjmp, without the underscore, calls sigprocmask for the signal mask, and longjmp does where it was kept. The cookie’s two functions are C and not counted.',
    facts: {
      instructions: 43 + 53,
      keeps: ['callee-saved'],
      ends: 'patched return address, ret',
      note: 'All eight words of the jmp_buf are xor-ed with a cookie, rbx and r12 to r15 too. One word more has the cookie and whether the mask was kept, another the xor of all of them, which longjmp checks before it loads anything: making the sum takes eleven instructions, twice.',
    },
  },
  {
    ...PAIR,
    name: 'switches/uclibc',
    title: 'uClibc-ng',
    origin: 'uClibc-ng, libc/sysdeps/linux/x86_64, after the GNU C Library',
    licence: 'LGPL-2.1-or-later',
    entry: HIDDEN,
    leftOut: MASK_IN_C,
  },
  {
    ...PAIR,
    name: 'switches/dietlibc',
    title: 'dietlibc',
    origin: 'dietlibc, x86_64/setjmp.S and x86_64/__longjmp.S, by Felix von Leitner',
    licence: 'GPL-2.0-only',
    entry: HIDDEN,
    leftOut: MASK_IN_C,
  },
  {
    ...PAIR,
    name: 'switches/state-threads',
    title: 'State Threads',
    origin: 'State Threads, md_linux.S, SGI',
    licence: 'MPL-1.1 or GPL-2.0-or-later',
    entry:
      'The buffer is filled in: rsp at a return address of 0 on the new stack, rbp 0, and the address to go on at that of _st_md_thread_start, which calls the thread’s main.',
  },
  {
    ...PAIR,
    name: 'switches/libtask',
    title: 'libtask',
    origin: 'libtask, asm.S, by Russ Cox',
    licence: 'MIT',
    entry: 'makecontext, in C, fills in rip, rsp and rdi.',
  },
  {
    ...PAIR,
    name: 'switches/qthreads',
    title: 'Qthreads',
    origin: 'Qthreads, src/fastcontext/asm.S, Sandia National Laboratories, after Russ Cox',
    licence: 'BSD-3-Clause; a part MIT',
    entry: 'qt_makectxt, in C, fills in the address to go on at, rsp and rdi, the argument.',
  },
  {
    ...PAIR,
    name: 'switches/libunwind',
    title: 'libunwind',
    origin: 'libunwind, src/x86_64/getcontext.S and setcontext.S, Google and Konstantin Belousov',
    version: '1.5',
    licence: 'MIT',
    entry: 'None: it only resumes frames of the stack that it has unwound.',
    leftOut: 'Later versions take two frames off the shadow stack.',
  },
  {
    ...PAIR,
    name: 'switches/libmill',
    title: 'libmill',
    origin: 'libmill, mill_setjmp_ and mill_longjmp_ in libmill.h, by Martin Sustrik',
    version: '1.18',
    licence: 'MIT',
    entry:
      'A coroutine’s function is called at once, on its own stack: a variable-length array moves rsp there.',
    leftOut:
      'They are macros: the compiler keeps nothing in the vector registers across them, and there is no ret.',
  },
  {
    ...PAIR,
    name: 'switches/libdill',
    title: 'libdill',
    origin: 'libdill, dill_setjmp and dill_longjmp in libdill.h, by Martin Sustrik',
    version: '2.0',
    licence: 'MIT',
    entry:
      'A coroutine’s function is called at once, on its own stack, to which rsp is moved before.',
    leftOut: 'They are macros, and there is no ret.',
  },
  {
    family: 'C library pairs',
    name: 'switches/netbsd',
    title: 'NetBSD _setjmp',
    origin:
      'NetBSD, lib/libc/arch/x86_64/gen/_setjmp.S, Wasabi Systems; OpenBSD’s of 2004 is the same',
    licence: 'BSD-4-Clause',
    entry: HIDDEN,
    leftOut: 'setjmp and longjmp, without the underscore, call the kernel for the signal mask.',
    facts: {
      instructions: 24,
      keeps: ['callee-saved'],
      ends: 'patched return address, ret',
      note: 'A jmp_buf with rsp as it is at the return address, over which the way back writes it again.',
    },
  },
];
