import { BAD_PROGRAMS } from '../machine/bad-programs.ts';

/** Flags of an action (asm/signal.h). */
const SA = {
  siginfo: 4n,
  restorer: 0x04000000n,
  onStack: 0x08000000n,
  restart: 0x10000000n,
  noDefer: 0x40000000n,
  resetHand: 0x80000000n,
} as const;

/** A program with handlers: global `main`, and what sends it signals from outside. */
export interface SignalProgram {
  name: string;
  text: string;
  signals?: { signal: number; at: number; every?: number }[];
  /** How it ends on the CPU. */
  end: string | RegExp;
}

const syscall = (name: string, ...args: (string | number)[]) => {
  const registers = ['rdi', 'rsi', 'rdx', 'r10'];
  return [
    ...args.map((arg, i) =>
      `${arg}`.endsWith('(%rip)')
        ? `leaq ${arg}, %${registers[i]}`
        : `movq ${arg}, %${registers[i]}`,
    ),
    `movl $__NR_${name}, %eax`,
    'syscall',
  ].join('\n');
};

interface Action {
  signal: number;
  handler?: string;
  flags?: (keyof typeof SA)[];
  mask?: bigint;
}

/** Sets what is to be done about signals. */
const act = (...actions: Action[]) =>
  actions
    .map(({ signal, handler = `handler`, flags = ['siginfo', 'restorer'], mask = 0n }) => {
      const bits = flags.reduce((sum, name) => sum | SA[name], 0n);
      return `.pushsection .data\n5: .quad ${handler}, ${bits}, restorer, ${mask}\n.popsection
movl $${signal}, %edi\nleaq 5b(%rip), %rsi\nxorl %edx, %edx\nmovl $8, %r10d\nmovl $__NR_rt_sigaction, %eax\nsyscall`;
    })
    .join('\n');

const raise = (signal: number) =>
  `movl $__NR_getpid, %eax\nsyscall\nmovl %eax, %edi\nmovl $${signal}, %esi\nmovl $__NR_kill, %eax\nsyscall`;

const mask = (how: string, set: bigint) =>
  `.pushsection .data\n6: .quad ${set}\n.popsection\n${syscall('rt_sigprocmask', `$${how}`, '6b(%rip)', 'old(%rip)', '$8')}`;

const ALTERNATE = `.pushsection .data\n7: .quad alternate, 0, 16384\n.popsection\n${syscall('sigaltstack', '7b(%rip)', '$0')}`;

const exit = (code = 0) => `movl $${code}, %edi\nmovl $__NR_exit_group, %eax\nsyscall`;

const COUNT = 'handler:\nincq count(%rip)\nret';

/** Bits of USR1 and USR2. */
const BOTH = 0xa00n;

const program = (body: string, handlers = COUNT, data = '') => `#include "syscalls.h"
.data
.p2align 6
count: .quad 0
old: .quad 0
kept: .quad 0, 0, 0
.p2align 6
${data}
.bss
.p2align 12
.skip 8192
alternate: .skip 16384
.skip 8192
.text
restorer:
movl $__NR_rt_sigreturn, %eax
syscall
${handlers}
.globl main
main:
${body}
${exit()}
`;

/** Registers with something in them, the floating-point ones as well. */
const FILL = `movl $0xb0b, %ebx\nmovl $0x12, %r12d\nmovl $0x13, %r13d\nmovl $0x8888, %r8d\nmovl $0x999, %r9d\nmovq $-10, %r10
movq %rbx, %xmm1\npshufd $0x44, %xmm1, %xmm2\nmovdqa %xmm2, %xmm15`;

const edits = (what: string) => `handler:\nincq count(%rip)\n${what}\nret`;

/** Sends USR1, whose handler changes the frame that rdx points to. */
const edited = (
  name: string,
  what: string,
  end: SignalProgram['end'] = 'exited 0',
): SignalProgram => ({
  name,
  text: program(`${act({ signal: 10 })}\n${FILL}\n${raise(10)}\nnop\naway:\nnop`, edits(what)),
  end,
});

export const SIGNAL_PROGRAMS: readonly SignalProgram[] = [
  {
    name: 'an SSE exception that is not masked',
    text: program(
      `${act({ signal: 8 })}
ldmxcsr unmasked(%rip)\nmovl $1, %eax\ncvtsi2sd %eax, %xmm0\nxorpd %xmm1, %xmm1\ndivsd %xmm1, %xmm0\nnop`,
      // The handler masks all exceptions in its frame, so that the instruction goes on.
      'handler:\nmovq 224(%rdx), %rcx\nmovl $0x1f80, 24(%rcx)\nret',
      'unmasked: .long 0x1d80',
    ),
    end: 'exited 0',
  },
  {
    name: 'kill',
    text: program(`${act({ signal: 10 })}\n${FILL}\n${raise(10)}\nnop`),
    end: 'exited 0',
  },
  {
    name: 'without SA_SIGINFO',
    text: program(`${act({ signal: 10, flags: ['restorer'] })}\n${raise(10)}\nnop`),
    end: 'exited 0',
  },
  {
    name: 'without a restorer',
    text: program(`${act({ signal: 10, flags: ['siginfo'] })}\n${raise(10)}`),
    end: /^SIGSEGV/,
  },
  {
    name: 'tgkill, and a queued value',
    text: program(
      `${act({ signal: 34 })}
movl $__NR_getpid, %eax\nsyscall\nmovl %eax, %ebx
movl %ebx, %edi\nmovl %ebx, %esi\nmovl $34, %edx\nmovl $__NR_tgkill, %eax\nsyscall
movl %ebx, %edi\nmovl $34, %esi\nleaq info(%rip), %rdx\nmovl $__NR_rt_sigqueueinfo, %eax\nsyscall\nnop`,
      COUNT,
      'info: .long 34, 0, -1, 0, 77, 88\n.quad 0x123456789abc\n.skip 96',
    ),
    end: 'exited 0',
  },
  {
    name: 'blocked ones come in their order',
    text: program(
      `${act({ signal: 10 }, { signal: 12 }, { signal: 40 }, { signal: 34 })}\n${mask('SIG_BLOCK', BOTH | (1n << 33n) | (1n << 39n))}
${[40, 34, 12, 10, 34].map(raise).join('\n')}\n${syscall('rt_sigpending', 'kept(%rip)', '$8')}\n${mask('SIG_SETMASK', 0n)}\nnop`,
    ),
    end: 'exited 0',
  },
  {
    name: 'one handler blocks another signal',
    text: program(
      `${act({ signal: 10, handler: 'first', mask: 0x800n }, { signal: 12 })}\n${raise(10)}\nnop`,
      `first:\nincq count(%rip)\n${raise(12)}\nnop\nret\n${COUNT}`,
    ),
    end: 'exited 0',
  },
  {
    name: 'SA_NODEFER: a handler within itself',
    text: program(
      `${act({ signal: 10, flags: ['siginfo', 'restorer', 'noDefer'] })}\n${raise(10)}\nnop`,
      `handler:\nincq count(%rip)\ncmpq $4, count(%rip)\njae 1f\n${raise(10)}\n1: ret`,
    ),
    end: 'exited 0',
  },
  {
    name: 'SA_RESETHAND: the second one ends it',
    text: program(
      `${act({ signal: 10, flags: ['restorer', 'resetHand'] })}\n${raise(10)}\nnop\n${raise(10)}`,
    ),
    end: 'killed by SIGUSR1',
  },
  {
    name: 'an alternate stack, and a signal while it is in use',
    text: program(
      `${ALTERNATE}\n${act({ signal: 10, handler: 'first', flags: ['siginfo', 'restorer', 'onStack'] }, { signal: 12, flags: ['siginfo', 'restorer', 'onStack'] })}\n${raise(10)}\n${syscall('sigaltstack', '$0', 'kept(%rip)')}\nnop`,
      `first:\nincq count(%rip)\n${syscall('sigaltstack', '7b(%rip)', '$0')}\n${syscall('sigaltstack', '$0', 'kept(%rip)')}\n${raise(12)}\nnop\nret\n${COUNT}`,
      '7: .quad alternate, 0, 8192',
    ),
    end: 'exited 0',
  },
  {
    name: 'an alternate stack that is given up when a handler starts',
    text: program(
      `${syscall('sigaltstack', 'auto(%rip)', '$0')}\n${act({ signal: 10, handler: 'first', flags: ['siginfo', 'restorer', 'onStack'] }, { signal: 12, flags: ['siginfo', 'restorer', 'onStack'] })}\n${raise(10)}\n${syscall('sigaltstack', '$0', 'kept(%rip)')}\nnop`,
      `first:\nincq count(%rip)\n${syscall('sigaltstack', '$0', 'kept(%rip)')}\n${raise(12)}\nnop\nret\n${COUNT}`,
      'auto: .quad alternate, 0x80000000, 16384',
    ),
    end: 'exited 0',
  },
  {
    name: 'a handler changes the alternate stack in its frame',
    text: program(
      `${ALTERNATE}\n${act({ signal: 10 })}\n${raise(10)}\n${syscall('sigaltstack', '$0', 'kept(%rip)')}\nnop`,
      edits('movq $12288, 32(%rdx)'),
    ),
    end: 'exited 0',
  },
  {
    name: 'x87 and SSE state is put away, and comes back',
    text: program(
      `${act({ signal: 10 })}\n${FILL}\nfld1\nfldz\nfldpi\nfldcw control(%rip)\nldmxcsr control+4(%rip)\n${raise(10)}\nfstpt kept(%rip)\nfaddp\nfstpt kept(%rip)`,
      'handler:\nincq count(%rip)\npcmpeqd %xmm1, %xmm1\nfninit\nfldl2e\nret',
      'control: .long 0x27f, 0x9fa1',
    ),
    end: 'exited 0',
  },
  edited('the frame: rip', 'leaq away(%rip), %rax\nmovq %rax, 168(%rdx)'),
  edited('the frame: registers', 'movq $7, 40(%rdx)\nmovq $8, 128(%rdx)\nmovq $9, 144(%rdx)'),
  edited('the frame: every flag but TF', 'movq $-257, 176(%rdx)'),
  // But for SIGTRAP, which single steps let through.
  edited('the frame: the mask', 'movq $-17, 296(%rdx)'),
  edited('the frame: no floating-point state', 'movq $0, 224(%rdx)'),
  edited(
    'the frame: another rounding',
    'movq 224(%rdx), %rax\nmovl $0x5f80, 24(%rax)\nmovw $0xf7f, (%rax)',
  ),
  edited('the frame: uc_flags', 'movq $0, (%rdx)'),
  edited(
    'the frame: reserved bits of mxcsr',
    'movq 224(%rdx), %rax\nmovl $0x81f80, 24(%rax)',
    /^SIGSEGV/,
  ),
  edited('the frame: a misaligned floating-point state', 'addq $8, 224(%rdx)', /^SIGSEGV/),
  edited('the frame: a floating-point state nowhere', 'movq $4096, 224(%rdx)', /^SIGSEGV/),
  edited('the frame: rip nowhere', 'movq $0x7000, 168(%rdx)', /^SIGSEGV at 0x7000/),
  edited('the frame: rsp nowhere', 'movq $0x7000, 160(%rdx)', 'exited 0'),
  edited(
    'a handler that leaves the stack elsewhere',
    'popq %rax\nxorl %esp, %esp\njmp *%rax',
    /^SIGSEGV/,
  ),
  {
    name: 'a handler that never returns, and goes on elsewhere',
    text: program(
      `${act({ signal: 10 })}\nmovq %rsp, %rbx\n${raise(10)}`,
      'handler:\nmovq %rbx, %rsp\njmp out',
      '',
    ).replace('main:', 'out:\nmovl $7, %edi\nmovl $__NR_exit_group, %eax\nsyscall\nmain:'),
    end: 'exited 7',
  },
  {
    name: 'no room for a frame',
    text: program(`${act({ signal: 10 })}\nmovl $0x2000, %esp`),
    signals: [{ signal: 10, at: 8 }],
    end: /^SIGSEGV/,
  },
  {
    name: 'no room for a frame, and a handler for that',
    text: program(
      `${ALTERNATE}\n${act({ signal: 10 }, { signal: 11, flags: ['siginfo', 'restorer', 'onStack'] })}\nmovq %rsp, %rbx\nmovl $0x2000, %esp\n.rept 10\nnop\n.endr`,
      'handler:\nmovq %rbx, 160(%rdx)\nret',
    ),
    signals: [{ signal: 10, at: 20 }],
    end: 'exited 0',
  },
  {
    name: 'a frame that is refused, and a handler for that',
    text: program(
      `${ALTERNATE}\n${act({ signal: 10 }, { signal: 11, handler: 'caught', flags: ['siginfo', 'restorer', 'onStack'] })}\nmovq %rsp, %rbx\n${raise(10)}`,
      `handler:\naddq $8, 224(%rdx)\nmovl $1, 128(%rdx)\nret\ncaught:\nmovl $5, %edi\nmovl $__NR_exit_group, %eax\nsyscall`,
    ),
    end: 'exited 5',
  },
  {
    name: 'a signal every few instructions',
    text: program(`${act({ signal: 14 })}\n${FILL}\n.rept 60\naddq $7, %rbx\n.endr`),
    signals: [{ signal: 14, at: 20, every: 17 }],
    end: 'exited 0',
  },
  {
    name: 'two at once',
    text: program(`${act({ signal: 14 }, { signal: 10 })}\n.rept 30\naddq $7, %rbx\n.endr`),
    signals: [
      { signal: 14, at: 20 },
      { signal: 10, at: 20 },
    ],
    end: 'exited 0',
  },
  {
    name: 'one that is blocked for a while',
    text: program(
      `${act({ signal: 14 })}\n${mask('SIG_BLOCK', 1n << 13n)}\n.rept 20\naddq $7, %rbx\n.endr\n${syscall('rt_sigpending', 'kept(%rip)', '$8')}\n${mask('SIG_UNBLOCK', 1n << 13n)}\nnop`,
    ),
    signals: [{ signal: 14, at: 24 }],
    end: 'exited 0',
  },
  {
    name: 'one that is ignored, one without effect, one that ends it',
    text: program(`${act({ signal: 10, handler: '1' })}\n.rept 40\naddq $7, %rbx\n.endr`),
    signals: [
      { signal: 10, at: 9 },
      { signal: 17, at: 12 },
      { signal: 15, at: 20 },
    ],
    end: 'killed by SIGTERM',
  },
  {
    name: 'pause',
    text: program(`${act({ signal: 14 })}\n${syscall('pause')}\nnop`),
    signals: [{ signal: 14, at: 40 }],
    end: 'exited 0',
  },
  {
    name: 'sigsuspend',
    text: program(
      `${act({ signal: 14, mask: 0x400n })}\n${mask('SIG_SETMASK', BOTH | (1n << 13n))}\n${syscall('rt_sigsuspend', 'set(%rip)', '$8')}\nnop`,
      COUNT,
      'set: .quad 0x80',
    ),
    signals: [{ signal: 14, at: 80 }],
    end: 'exited 0',
  },
  {
    name: 'a timer',
    text: program(
      `${act({ signal: 14 })}\n${syscall('setitimer', '$0', 'timer(%rip)', '$0')}\n.rept 3\n${syscall('pause')}\n.endr`,
      COUNT,
      'timer: .quad 0, 30000, 0, 10000',
    ),
    end: 'exited 0',
  },
];

/** What goes wrong in a program, with a handler on a stack of its own that goes on behind it. */
export const FAULT_PROGRAMS: readonly SignalProgram[] = BAD_PROGRAMS.map(
  ({ name, body, data }) => ({
    name,
    text: program(
      `${ALTERNATE}\n${act(...[4, 5, 7, 8, 11].map((signal): Action => ({ signal, flags: ['siginfo', 'restorer', 'onStack', 'noDefer'] })))}
movq %rsp, %r12\ncall bad\nbehind:\n${act({ signal: 10, handler: 'again' })}\n${raise(10)}\nnop`,
      `handler:\nmovq %r12, 160(%rdx)\nleaq behind(%rip), %rax\nmovq %rax, 168(%rdx)\nandq $-1025, 176(%rdx)\nret
again:\nincq count(%rip)\nret
bad:\n${body.replaceAll('main', 'bad')}\nret`,
      data,
    ),
    end: 'exited 0',
  }),
);
