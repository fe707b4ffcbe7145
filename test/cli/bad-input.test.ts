import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BAD_INPUT, main } from '../bad-input.ts';
import { file, folder, swaplab } from './swaplab.ts';

test.each(BAD_INPUT)('%s', async (name, content, code, message) => {
  const result = await swaplab(['run', file(name, content)]);
  expect(result.stderr).toMatch(message);
  expect(result.code).toBe(code);
  expect(result.stderr).not.toMatch(/internal error|\n {4}at /);
  expect(result.busy).toBeGreaterThan(0);
  // Not a measurement: what hangs or grows without limit takes far longer.
  expect(result.busy).toBeLessThan(10_000);
});

test('all errors of a file come at once, each with its line', async () => {
  const bad = file('three.S', main('mvoq %rax, %rbx\n.quadd 3\nmovq %eax, %rbx'));
  const { code, stderr, stdout } = await swaplab(['asm', bad]);
  expect([code, stdout]).toEqual([2, '']);
  const lines = stderr.trimEnd().split('\n');
  expect(lines.map((line) => line.split(': ', 1)[0].replace(/:\d+$/, ''))).toEqual([
    'three.S:3',
    'three.S:4',
    'three.S:5',
  ]);
});

test('files that are none', async () => {
  const missing = await swaplab(['run', 'missing.S']);
  expect([missing.code, missing.stdout]).toEqual([2, '']);
  expect(missing.stderr).toMatch(/^missing\.S: no such file, routine or scenario; 'swaplab list'/);
  const typo = await swaplab(['run', 'ping-pong-glib']);
  expect(typo.stderr).toMatch(/did you mean 'ping-pong-glibc'\?/);
  const directory = await swaplab(['asm', '.']);
  expect([directory.code, directory.stderr]).toEqual([
    2,
    '.:1: this is not a file with text in it\n',
  ]);
});

test('a student’s portfolio, though it ends as a saved run does', async () => {
  const ada = file('ada.swaplab', '{\n "format": "swaplab-portfolio",\n "version": 1 }');
  for (const command of ['run', 'asm']) {
    const { code, stderr } = await swaplab([command, ada]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^ada\.swaplab .*it is a student's portfolio, no saved run/);
  }
});

test.skipIf(process.getuid?.() === 0)('a file without permission to read it', async () => {
  chmodSync(join(folder, file('secret.S', main('nop'))), 0);
  const { code, stderr } = await swaplab(['run', 'secret.S']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^secret\.S: permission to read it is missing/);
});
