import { expect } from 'vitest';
import type { Scenario } from '../../src/machine/scenarios/scenario.ts';
import { runMain } from './lab.ts';

/** A system call by name, from arguments that are source operands; an address in brackets. */
export function call(name: string, ...args: string[]): string {
  const registers = ['%rdi', '%rsi', '%rdx', '%r10', '%r8', '%r9'];
  return [
    ...args.map((arg, i) => `${/[(]/.test(arg) ? 'leaq' : 'movq'} ${arg}, ${registers[i]}`),
    `movl $__NR_${name}, %eax`,
    'syscall',
  ].join('\n');
}

/** What the system calls of some lines answer, as signed numbers. */
export async function results(lines: string[], data?: string, start?: Scenario['start']) {
  const reader = await runMain([...lines, 'ret'].join('\n'), data, { ...(start && { start }) });
  expect(reader.trace.outcome.kind).toBe('finished');
  return reader.trace.calls.map((each) => BigInt.asIntN(64, each.result));
}
