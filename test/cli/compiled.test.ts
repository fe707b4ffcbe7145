import { expect, test } from 'vitest';
import { withLines } from '../compilers/with-lines.ts';
import { file, swaplab } from './swaplab.ts';

const FAULTS = withLines('xorl %eax, %eax\n\tmovl $5, (%rax)');

test('a fault and rows of a trace say the line that was compiled, where there is one', async () => {
  const name = file('co.s', FAULTS);
  const { code, stdout, stderr } = await swaplab(['run', name, '--trace', 'text']);
  expect(code).toBe(3);
  expect(stderr).toMatch(
    /^co\.s:48: write to 0x0, .* \(SIGSEGV at main \+ 56, co\.c:34, context A, after 30 steps\)\n/m,
  );
  expect(stdout).toMatch(/^ +\d+ A 0x[0-9a-f]+ main co\.c:29 +pushq %rbx /m);
  expect(stdout).toMatch(/^ +\d+ A 0x[0-9a-f]+ swap +pushq %rbx /m);
});

test('a record of a trace has it as a field', async () => {
  const name = file('co.s', FAULTS);
  const json = await swaplab(['run', name, '--trace', 'json']);
  const steps: { symbol: string; source?: object }[] = JSON.parse(json.stdout).steps;
  expect(steps.find(({ symbol }) => symbol === 'main')?.source).toEqual({ file: 'co.c', line: 29 });
  expect(steps.find(({ symbol }) => symbol === 'swap')).not.toHaveProperty('source');
});
