import { describe, expect, it } from 'vitest';
import { Slot } from '../../src/machine/registers.ts';
import { runMain } from './lab.ts';

const DATA = `three: .double 3
small: .double 1e-300
signaling: .quad 0x7ff0000000000001
tiny: .quad 1
number: .double 1e10
word: .quad 0
control: .word 0x37f`;

const START = 'fninit\nfldcw control(%rip)\n';

/** The status word after the instructions, without the top of stack; as a CPU had it once (test/native). */
async function status(instructions: string, control = 0x37f) {
  const reader = await runMain(
    `movw $${control}, control(%rip)\n${START}${instructions}\nfnstsw %ax\nmovzwl %ax, %eax\nandl $0xc7ff, %eax\nret`,
    DATA,
  );
  const { outcome } = reader.trace;
  return outcome.kind === 'finished' ? outcome.result : outcome.kind;
}

describe('the x87 status word, exceptions being masked', () => {
  it.each([
    ['a quotient rounded up', 'fld1\nfdivl three(%rip)', 0x220],
    ['a comparison, which leaves C1', 'fld1\nfdivl three(%rip)\nfcomi %st, %st', 0x220],
    ['one with an empty register', 'fld1\nfdivl three(%rip)\nfcomi %st(1), %st', 0x61],
    ['an exact sum', 'fld1\nfaddl three(%rip)', 0],
    ['division by zero', 'fld1\nfldz\nfdivrp %st, %st(1)', 0x04],
    ['zero by zero', 'fldz\nfldz\nfdivp', 0x01],
    ['the root of a negative number', 'fld1\nfchs\nfsqrt', 0x01],
    ['a denormal number loaded', 'fldl tiny(%rip)', 0x02],
    ['a signaling NaN loaded', 'fldl signaling(%rip)', 0x01],
    ['a number too small for a single', 'fldl small(%rip)\nfstps word(%rip)', 0x30],
    ['a number too large for an integer', 'fldl number(%rip)\nfistpl word(%rip)', 0x01],
    ['a register that is empty', 'fld1\nfadd %st(1), %st', 0x41],
    ['a ninth register', 'fld1\n'.repeat(9), 0x241],
  ])('%s', async (_, instructions, expected) => {
    expect(await status(instructions)).toBe(expected);
  });

  it('stores the smallest integer for one that does not fit, and a NaN for a missing operand', async () => {
    const reader = await runMain(
      'fninit\nfldl number(%rip)\nfistpl word(%rip)\nmovl word(%rip), %eax\nret',
      DATA,
    );
    expect(reader.trace.outcome).toEqual({ kind: 'finished', result: -(2 ** 31) });
    const missing = await runMain('fninit\nfstps word(%rip)\nmovl word(%rip), %eax\nret', DATA);
    expect(missing.trace.outcome).toEqual({ kind: 'finished', result: 0xffc00000 | 0 });
  });
});

describe('an x87 exception that is not masked', () => {
  it.each([
    ['fwait', 'fwait'],
    ['the next x87 instruction', 'fld1'],
    ['an MMX instruction', 'pxor %mm0, %mm0'],
  ])('waits for %s', async (_, next) => {
    const reader = await runMain(
      `movw $0x37b, control(%rip)\n${START}fld1\nfldz\nfdivrp %st, %st(1)\nfnstsw %ax\nnop\n${next}\nret`,
      DATA,
    );
    const { outcome, steps } = reader.trace;
    expect(outcome).toMatchObject({
      kind: 'faulted',
      fault: { kind: 'floating-point exception', signal: 'SIGFPE', code: 3, pc: reader.pc(steps) },
    });
    expect(steps).toBe(8);
    // Neither computed nor popped; ES and B are set.
    expect(reader.register(Slot.fsw, steps)).toBe(0xb084n);
  });

  it('comes with the control word that no longer masks it, and goes with fnclex', async () => {
    const unmask = 'fldz\nfldz\nfdivp\nmovw $0x37e, control(%rip)\nfldcw control(%rip)\n';
    expect(await status(unmask)).toBe(0x8081);
    expect(await status(`${unmask}fwait`)).toBe('faulted');
    expect(await status(`${unmask}fnclex\nfwait`)).toBe(0);
  });

  it('comes with an environment that has one pending', async () => {
    const load = 'fnstenv -64(%rsp)\nmovw $0x37e, -64(%rsp)\norw $1, -60(%rsp)\nfldenv -64(%rsp)\n';
    expect(await status(load)).toBe(0x8081);
    expect(await status(`${load}fld1`)).toBe('faulted');
    expect(await status(`${load}fnstenv -64(%rsp)`)).toBe(1);
  });
});
