import { describe, expect, it } from 'vitest';
import { run } from './lab.ts';

/** A handler of SIGFPE keeps what it is told and masks all exceptions in its frame, so that the instruction goes on. */
const program = (body: string) => `
  .globl main
main:
  movl $8, %edi
  leaq action(%rip), %rsi
  xorl %edx, %edx
  movl $8, %r10d
  movl $13, %eax
  syscall
${body}
  movl code(%rip), %eax
  ret
on_exception:
  movl 8(%rsi), %eax
  movl %eax, code(%rip)
  # fpregs of the frame's ucontext_t: control word, status word, mxcsr
  movq 224(%rdx), %rcx
  movw $0x37f, (%rcx)
  movw $0, 2(%rcx)
  movl $0x1f80, 24(%rcx)
  ret
restorer:
  movl $15, %eax
  syscall
  .data
  .p2align 3
action: .quad on_exception, 0x04000004, restorer, 0
unmasked: .long 0x1d80
control: .word 0x37b
code: .long 0
`;

describe('a handler of SIGFPE is told of', () => {
  it.each([
    [
      'a division that mxcsr does not mask, at the instruction',
      'ldmxcsr unmasked(%rip)\nmovl $1, %eax\ncvtsi2sd %eax, %xmm0\nxorpd %xmm1, %xmm1\ndivsd %xmm1, %xmm0',
      19,
      'divsd',
    ],
    [
      'a division that the x87 does not mask, at the next that waits',
      'fldcw control(%rip)\nfldz\nfld1\nfdivp\nfwait',
      16,
      'wait',
    ],
  ])('%s', async (_, body, vector, mnemonic) => {
    const reader = await run(program(body));
    const { outcome, arrivals } = reader.trace;
    expect(outcome).toEqual({ kind: 'finished', result: 3 });
    expect(arrivals).toHaveLength(1);
    const [{ step, pc, info }] = arrivals;
    expect(info).toMatchObject({ signal: 8, code: 3, address: BigInt(pc), trap: { vector } });
    const next = reader.trace.instructions.find(({ address, size }) => address === pc && size > 0);
    expect(next?.mnemonic).toContain(mnemonic);
    expect(reader.instruction(step)?.flow).toBe('signal');
  });
});
