import { describe, expect, it } from 'vitest';
import { Slot } from '../../src/machine/registers.ts';
import { runMain } from './lab.ts';

const DATA = `one: .double 1
three: .double 3
huge: .double 1e300
small: .double 1e-300
zero: .double 0
tiny: .quad 1
quiet: .quad 0x7ff8000000000001
signaling: .quad 0xfff0000000000002
one_and_zero: .double 1, 0
mask: .long 0`;

/** Runs `operation` on xmm0 and xmm1, loaded from two places, with mxcsr; as a CPU did once (test/native). */
async function computed(mxcsr: number, first: string, second: string, operation: string) {
  const reader = await runMain(
    `movl $${mxcsr}, mask(%rip)
    ldmxcsr mask(%rip)
    movsd ${first}(%rip), %xmm0
    movsd ${second}(%rip), %xmm1
    ${operation}
    xorl %eax, %eax
    ret`,
    DATA,
  );
  return {
    outcome: reader.trace.outcome,
    sticky: Number(reader.register(Slot.mxcsr, 5) & 0x3fn),
    result: reader.register(Slot.xmm0, 5).toString(16),
    steps: reader.trace.steps,
  };
}

const DIVIDE = 'divsd %xmm1, %xmm0';
const MULTIPLY = 'mulsd %xmm1, %xmm0';

describe('masked exceptions', () => {
  it.each([
    ['a rounded quotient', 'one', 'three', DIVIDE, 0x20, '3fd5555555555555'],
    ['an exact sum', 'one', 'three', 'addsd %xmm1, %xmm0', 0, '4010000000000000'],
    ['division by zero', 'one', 'zero', DIVIDE, 0x04, '7ff0000000000000'],
    ['zero by zero', 'zero', 'zero', DIVIDE, 0x01, 'fff8000000000000'],
    ['an overflow', 'huge', 'huge', MULTIPLY, 0x28, '7ff0000000000000'],
    ['an underflow', 'small', 'small', MULTIPLY, 0x30, '0'],
    ['a denormal operand', 'tiny', 'one', MULTIPLY, 0x02, '1'],
    [
      'a quiet NaN compared for order',
      'quiet',
      'one',
      'comisd %xmm1, %xmm0',
      0x01,
      '7ff8000000000001',
    ],
    ['a quiet NaN compared', 'quiet', 'one', 'ucomisd %xmm1, %xmm0', 0, '7ff8000000000001'],
    ['the first of two NaNs', 'quiet', 'signaling', MULTIPLY, 0x01, '7ff8000000000001'],
  ])('%s', async (_, first, second, operation, sticky, result) => {
    expect(await computed(0x1f80, first, second, operation)).toMatchObject({
      outcome: { kind: 'finished' },
      sticky,
      result,
    });
  });

  it('stay set, and are those of every number of a vector', async () => {
    const { sticky } = await computed(0x1f82, 'one', 'one', 'divpd one_and_zero(%rip), %xmm0');
    expect(sticky).toBe(0x03);
  });

  it('flush to zero and denormals are zero', async () => {
    expect(await computed(0x9f80, 'tiny', 'one', MULTIPLY)).toMatchObject({
      sticky: 0x32,
      result: '0',
    });
    expect(await computed(0x1fc0, 'tiny', 'one', MULTIPLY)).toMatchObject({
      sticky: 0,
      result: '0',
    });
    expect(await computed(0x1fc0, 'tiny', 'zero', 'maxsd %xmm1, %xmm0')).toMatchObject({
      result: '0',
    });
  });
});

describe('an exception that is not masked', () => {
  it.each([
    ['an invalid operation', 0x1f00, 'zero', 'zero', DIVIDE, 7, 'an invalid operation', '0x1f01'],
    ['division by zero', 0x1d80, 'one', 'zero', DIVIDE, 3, 'division by zero', '0x1d84'],
    ['an overflow', 0x1b80, 'huge', 'huge', MULTIPLY, 4, 'overflow', '0x1ba8'],
    ['an underflow', 0x1780, 'small', 'small', MULTIPLY, 5, 'underflow', '0x17b0'],
    ['a denormal operand', 0x1e80, 'tiny', 'one', MULTIPLY, 5, 'a denormal operand', '0x1e82'],
    [
      'a rounded result',
      0x0f80,
      'one',
      'three',
      DIVIDE,
      6,
      'a result that had to be rounded',
      '0xfa0',
    ],
  ])(
    '%s is SIGFPE, before the instruction',
    async (_, mxcsr, first, second, operation, code, words, now) => {
      const { outcome, steps } = await computed(mxcsr, first, second, operation);
      expect(steps).toBe(4);
      expect(outcome).toMatchObject({
        kind: 'faulted',
        fault: {
          kind: 'floating-point exception',
          signal: 'SIGFPE',
          code,
          message: `${operation.slice(0, 5)}: SSE floating-point exception: ${words}, which mxcsr (${now}) does not mask`,
        },
      });
    },
  );

  it('is none if the bit was set before and the instruction raises nothing', async () => {
    expect(await computed(0x1d84, 'one', 'one', DIVIDE)).toMatchObject({
      outcome: { kind: 'finished' },
    });
  });

  it('leaves the target as it was', async () => {
    const reader = await runMain(
      'movl $0x1d80, mask(%rip)\nldmxcsr mask(%rip)\nmovsd one(%rip), %xmm0\ndivsd zero(%rip), %xmm0\nret',
      DATA,
    );
    expect(reader.register(Slot.xmm0, reader.trace.steps)).toBe(0x3ff0000000000000n);
  });
});
