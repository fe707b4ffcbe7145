import { describe, expect, it } from 'vitest';
import { BAD_PROGRAMS } from './bad-programs.ts';
import { run, runMain } from './lab.ts';

/** How a run ended, if by a fault. */
async function faultOf(body: string, data?: string) {
  const reader = await runMain(body, data);
  const { outcome, steps } = reader.trace;
  if (outcome.kind !== 'faulted') throw new Error(`ended otherwise: ${outcome.kind}`);
  return { ...outcome.fault, steps, reader };
}

describe('programs that end badly', () => {
  for (const { name, body, data, signal } of BAD_PROGRAMS)
    it(`${name}: ${signal}`, async () => {
      const fault = await faultOf(body, data);
      expect(fault.signal).toBe(signal);
      expect(fault.message.length).toBeGreaterThan(10);
      expect(fault.reader.pc(fault.steps)).toBe(fault.pc);
    });
});

describe('what a fault says', () => {
  it('names the stack whose guard page was hit', async () => {
    const fault = await faultOf('subq $0x1000, %rsp\ncall main');
    expect(fault).toMatchObject({ kind: 'unmapped write', guard: 'stack A' });
    expect(fault.message).toMatch(
      /^stack overflow: write at 0x[0-9a-f]+, in the guard page under stack A/,
    );
    // Linux's 8 MiB.
    expect(fault.steps).toBe(2 * Math.floor((0x800000 - 0x48) / 0x1008) + 1);
  });

  it('names the other stack, too', async () => {
    const reader = await run(
      '#include "layout.h"\n.globl main\nmain: movabsq $STACK_B_TOP, %rsp\n1: pushq $0\njmp 1b\n',
      {
        contexts: [{ name: 'A' }, { name: 'B', stack: { low: 0x7ffff7bf0000, size: 0x10000 } }],
      },
    );
    expect(reader.trace.outcome).toMatchObject({ kind: 'faulted', fault: { guard: 'stack B' } });
  });

  it('tells a jump to nowhere, with the jump executed', async () => {
    const fault = await faultOf('movl $0x1234567, %eax\njmp *%rax');
    expect(fault).toMatchObject({
      kind: 'unmapped fetch',
      pc: 0x1234567,
      address: 0x1234567,
      steps: 2,
    });
  });

  it('tells writing to text, and that nothing was written', async () => {
    const fault = await faultOf('movb $0x90, main(%rip)');
    expect(fault).toMatchObject({ kind: 'write to read-only memory', address: 0x401000, steps: 0 });
    expect(fault.reader.read(0x401000, 1, 0)?.[0]).not.toBe(0x90);
  });

  it.each([
    ['ud2', 'invalid instruction'],
    ['cli', 'privileged instruction'],
    ['vaddps %ymm0, %ymm1, %ymm2', 'unsupported instruction'],
    ['popcntl %eax, %eax', 'unsupported instruction'],
    ['pshufb %xmm0, %xmm1', 'unsupported instruction'],
    ['divl main(%rip)\nxorl %ecx, %ecx\ndivl %ecx', 'divide error'],
    ['movaps 4(%rsp), %xmm0', 'misaligned operand'],
    ['movl $0x10000, (%rsp)\nldmxcsr (%rsp)', 'invalid operand'],
    ['int3', 'breakpoint trap'],
    ['xorl %eax, %eax\njmp *%rax', 'unmapped fetch'],
    ['leaq main-0x1000(%rip), %rax\njmp *%rax', 'unmapped fetch'],
    ['jmp *%rsp', 'execute non-executable memory'],
  ])('%s: %s', async (body, kind) => {
    expect((await faultOf(body)).kind).toBe(kind);
  });

  it('keeps what a repeated instruction did before it faulted', async () => {
    const { reader, ...fault } = await faultOf(
      'leaq data+4080(%rip), %rdi\nmovl $5, %ecx\nmovl $7, %eax\nrep stosq',
      'data: .quad 0',
    );
    expect(fault).toMatchObject({ kind: 'unmapped write', address: 0x403000, steps: 4 });
    expect(reader.word(0x402ff8, 4)).toBe(7n);
    expect(reader.register(1, 4)).toBe(3n);
  });
});

it('gs has no base, and a fault says so', async () => {
  const reader = await run('.globl main\nmain: pushq %gs:8\nret\n');
  expect(reader.trace.outcome).toMatchObject({
    fault: { kind: 'unmapped read', message: expect.stringMatching(/0x8.*: gs has no base/) },
  });
});
