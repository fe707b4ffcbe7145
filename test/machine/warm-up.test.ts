import { expect, test } from 'vitest';
import { warmUp } from '../../src/machine/warm-up.ts';
import { runMain } from './lab.ts';

test('the emulator warms up to the end, or until it is wanted', async () => {
  let looks = 0;
  await warmUp(() => {
    looks++;
    return false;
  });
  // It looks up every 20 steps, and executes more than a thousand.
  expect(looks).toBeGreaterThan(10);
  const whole = looks;
  looks = 0;
  await warmUp(() => ++looks === 3);
  expect(looks).toBe(3);
  expect(whole).toBeGreaterThan(looks);
  const { trace } = await runMain('movl $7, %eax\nret');
  expect(trace.outcome).toEqual({ kind: 'finished', result: 7 });
});
