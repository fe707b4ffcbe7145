import { describe, expect, test } from 'vitest';
import { elfScenario } from '../../src/machine/scenarios/of-elf.ts';
import { readTrace } from '../../src/trace/reader.ts';
import { recordScenario } from '../../src/trace/record-scenario.ts';
import { swaplab } from '../cli/swaplab.ts';
import { bare, can } from './build.ts';

/** Writes its last argument and exits with argc. */
const ECHO = `
        .globl _start
_start: movq    (%rsp), %rcx
        movq    (%rsp,%rcx,8), %rsi
        movl    $5, %edx
        movl    $1, %edi
        movl    $1, %eax
        syscall
        movl    (%rsp), %edi
        movl    $60, %eax
        syscall
`;

const CAN = can('cc', '-static');

describe.skipIf(!CAN)('programs without a library', () => {
  test('a program gets its arguments and ends as it says', async () => {
    const { path } = bare(ECHO);
    const { code, stdout, stderr } = await swaplab(['run', path, '--', 'one', '-two-']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^-two-/);
    expect(stderr).toBe(`${path}: exited with 3 in context A after 9 steps\n`);
  });

  test('a position-independent one is moved, and so are its names', async () => {
    const { path, bytes } = bare(ECHO, '-static-pie');
    const result = await recordScenario(
      elfScenario(path, bytes, { arguments: ['hello'] }),
      {},
      { budget: 100 },
    );
    if (!result.ok) throw new Error(result.diagnostics[0].message);
    const { trace } = result;
    expect(trace.outcome).toEqual({ kind: 'exited', code: 2 });
    const { base, entry } = trace.image.process ?? {};
    expect(base).toBe(0x555555554000);
    expect(trace.image.symbols.find(({ name }) => name === '_start')?.address).toBe(entry);
    expect(readTrace(trace).pc(0)).toBe(entry);
  });
});
