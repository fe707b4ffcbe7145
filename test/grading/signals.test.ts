import { describe, expect, test, vi } from 'vitest';
import { contractSchema } from '../../src/grading/kinds/kinds.ts';
import { failures, judge, submissions } from './course.ts';

vi.setConfig({ testTimeout: 60_000 });

/** What is said of a wrong submission: where, what was expected and what was found. */
const SAID: Record<string, Record<string, [check: string, message: RegExp]>> = {
  'mask-when-changed': {
    'wrong-always': [
      'no needless system call',
      /^line 32 \(syscall\) makes a system call, though contexts \w and \w have the same mask, 0x/,
    ],
    'wrong-asks-first': [
      'no needless system call',
      /^line 42 \(syscall\) makes a second system call/,
    ],
    'wrong-half-compared': ['system calls', /^The signal mask is 0x\w+ .* but context \w had 0x/],
    'wrong-thread-mask-half': ['thread_mask', /^thread_mask is 0x\w+ .* the mask in force is 0x/],
  },
  'stack-overflow': {
    'wrong-no-alternate-stack': ['overflow caught', /there is no alternate stack/],
    'wrong-no-onstack': ['overflow caught', /SA_ONSTACK is not among its flags/],
    'wrong-no-unblock': ['overflow caught', /SIGSEGV is blocked/],
    'wrong-no-restorer': ['overflow caught', /names no restorer/],
    'wrong-small-stack': ['system calls', /^The kernel refuses what line 28 .* −ENOMEM/],
    'wrong-returns-to-fault': ['overflow caught', /goes back to the instruction that faulted/],
    'wrong-no-control-words': ['direction flag and control words', /^MXCSR is 0x1f80/],
    'wrong-rsp-late': [
      'goes on at the right place',
      /^SIGSEGV ends the process after line 47 \(ret\)/,
    ],
  },
  'preemptive-round-robin': {
    'wrong-unblocks-first-only': [
      'signal mask',
      /^SIGALRM is blocked as coroutine 1 begins: it has been since a tick started the handler/,
    ],
    'wrong-unblocks-too-early': [
      'order of turns',
      /^A tick arrives before coroutine \d goes on, .* free too early \(line \d+ \(syscall\)\)/,
    ],
    'wrong-never-switches': [
      'order of turns',
      /^Now coroutine 1 should begin, but coroutine 0 goes/,
    ],
    'wrong-backwards': ['order of turns', /^Now coroutine 1 should begin, but .* coroutine 2/],
    'wrong-frame-clobbered': [
      'registers',
      /^r8 was 0x.* when the tick interrupted coroutine \d and is/,
    ],
    'wrong-returns': [
      'goes on at the right place',
      /^Control came back from the call of preempt_run/,
    ],
    'wrong-no-sigreturn-loop': ['goes on at the right place', /does it loop for ever\?$/],
  },
};

for (const [id, said] of Object.entries(SAID))
  describe(id, () => {
    const files = submissions(id);
    for (const [name, [check, message]] of Object.entries(said))
      test(name, async () => {
        const text = files.find((file) => file.name === `${name}.S`)?.text ?? '';
        expect(failures(await judge(id, text))[check]).toMatch(message);
      });
  });

test('calls are counted only where each context has its own mask and none fails', () => {
  const contract = { kind: 'switch', save: 'ucontext', mask: 'own', calls: 'needed' };
  expect(contractSchema.safeParse(contract).success).toBe(true);
  expect(contractSchema.safeParse({ ...contract, mask: 'untouched' }).success).toBe(false);
  expect(contractSchema.safeParse({ ...contract, failure: true }).success).toBe(false);
});
