import { expect, test } from 'vitest';
import { errnoName } from '../../src/machine/kernel/errno.ts';
import { signalName, signalNames } from '../../src/machine/kernel/signals.ts';

test('signals by bit', () => {
  expect(signalNames(0n)).toEqual([]);
  expect(signalNames(0x200n)).toEqual(['SIGUSR1']);
  expect(signalNames((1n << 63n) | (1n << 8n) | 1n)).toEqual(['SIGHUP', 'SIGKILL', 'signal 64']);
  expect([11, 19, 31].map(signalName)).toEqual(['SIGSEGV', 'SIGSTOP', 'SIGSYS']);
});

test('error numbers', () => {
  expect([1, 14, 22, 38, 77].map(errnoName)).toEqual([
    'EPERM',
    'EFAULT',
    'EINVAL',
    'ENOSYS',
    'error 77',
  ]);
});
