import { describe, expect, test, vi } from 'vitest';
import { exercise, failures, judge, submissions } from './course.ts';

vi.setConfig({ testTimeout: 60_000 });

const CONTROL = 'goes on at the right place';
const MEMORY = 'memory';
const WORDS = 'direction flag and control words';
const CALLS = 'system calls';
const CALLED = 'call of the function';

/** Where the fault is that a sentence is to lead to, by submission. */
const SAID: Record<string, Record<string, [check: string, message: RegExp]>> = {
  'lightweight-swap': {
    'wrong-encoded-below': [MEMORY, /^line 15 .* 8 bytes below rsp as the routine left the stack/],
    'wrong-far-below': [MEMORY, /bytes below the stack pointer that was stored for context/],
    'wrong-save-before-push': [
      CONTROL,
      /48 bytes above the return address of context \w, which line 12 \(popq %r15\) had loaded\. line 4 .* and 6 words were pushed after that/,
    ],
    'wrong-deref-resume': [
      CONTROL,
      /rsp came from line 11 \(movq \(%rsi\), %rsp\), which loaded it from where rsi pointed: that is r15 of context/,
    ],
    'wrong-operands-intel-order': [CONTROL, /line 10 .* reads that word, in which nothing is yet/],
    'wrong-args-swapped': [CONTROL, /line 10 \(movq %rsp, \(%rsi\)\) stores where rsi points/],
    'wrong-args-swapped-deref': [CONTROL, /rsp came from line 11 .* where rdi pointed/],
    'wrong-load-rdi': [CONTROL, /rsp came from line 11 .* rdi is what it was as control came/],
    'wrong-five-pushes-six-pops': [CONTROL, /pushed 5 words, and to resume it it took off 6 words/],
    'wrong-six-pushes-five-pops': [
      CONTROL,
      /took the saved rbp for the return address\. .* pushed 6 words, and to resume it it took off 5 words/,
    ],
    'wrong-caller-saved-only': [
      'callee-saved registers',
      /no line saves rbx\. Lost, too: rbp, r12, r13, r14, r15\.$/,
    ],
  },
  'jmp-not-ret': {
    'wrong-pop-first': [CONTROL, /went back to context A.* rcx came from line 4 \(popq %rcx\)/],
  },
  'red-zone': {
    'wrong-align-in-rax': [
      CONTROL,
      /rsp came from line 23 .* rax is not what it was before the call of tick in line 22/,
    ],
    'wrong-frame-pointer': ['flags', /^CF.* changed: .* No line puts them back\.$/],
    'wrong-r11-and-flags': ['flags', / changed: .* No line puts them back\.$/],
    'wrong-sub-and-pushfq': ['flags', /line 5 \(subq \$128, %rsp\) had changed them before line 6/],
  },
  'keep-fp-control': {
    'wrong-below-rsp': [CONTROL, /ldmxcsr .* Others have written there since: it lies below/],
    'wrong-swapped-slots': [WORDS, /line 12 \(fnstcw 4\(%rsp\)\) was the last to write there/],
    'wrong-fnstenv-in-8': [CONTROL, /line 12 .* stores 28 bytes, beginning 8 bytes below/],
    'wrong-overlap': [WORDS, /line 13 \(fnstcw \(%rsp\)\) was the last to write there/],
  },
  'failing-syscall': {
    'wrong-fpregs-own-block': [WORDS, /^The x87 control word is .* line 44 \(fldenv/],
    'wrong-errno-width': [
      MEMORY,
      /^line 70 .* 8 bytes from errno on, where 4 are its own; .* %fs:0/,
    ],
    'wrong-signed-compare': [
      CONTROL,
      /The system call in line 39 .* had succeeded, rax was 0, and line 41 \(jge .*\) was taken all the same/,
    ],
    'wrong-argument-4-in-rcx': [
      CALLS,
      /the fourth argument of rt_sigprocmask, r10, is 0x.* no line sets it; .* must be 8 here\. rcx is 8/,
    ],
    'wrong-size-16': [CALLS, /r10, is 0x10, from line 37 .* must be 8 here/],
    'wrong-size-128': [CALLS, /r10, is 0x80, from line 37 .* must be 8 here/],
    'wrong-how': [CALLS, /\(line 39 \(syscall\) asks for SIG_BLOCK\)/],
  },
  'careful-caller': {
    'wrong-popf-first': [
      CONTROL,
      /line 11 \(popfq\) has set the trap flag: .* which line 5 \(pushq %rbp\) had stored/,
    ],
    'wrong-no-call': [CALLED, /^line 4 \(ret\) went to the caller’s code: callee was to be called/],
  },
  'slip-in-a-call': {
    'wrong-arguments-swapped': [
      CONTROL,
      /^The run ends at line 5 \(movq 168\(%rsi\), %rax\): .* rsi is what it was as control came/,
    ],
  },
  'switch-to': {
    'wrong-half-of-current': ['current_task', /^line 12 .* writes 4 bytes of current_task/],
    'wrong-offset-zero': [MEMORY, /^line 16 .* writes to what context \w is saved in:/],
  },
  makecontext: {
    'wrong-no-rip': [
      CONTROL,
      /^Resuming context \d should begin its function at 0x\w+ and went to 0x\w+: that is what gregs/,
    ],
    'wrong-arguments-32-bit': ['arguments', /its lower half alone; .* argument 1/],
    'wrong-at-the-end': ['first entry', /the end of its stack: the first word .* 8 bytes below/],
    'wrong-page-end': ['first entry', /begins \d+ bytes below the end of its stack/],
    'wrong-same-argument': ['arguments', /^r8 is .*, argument 4; it should be .*, argument 5/],
    'wrong-stack-args-off-by-one': ['arguments', /makecontext’s own return address/],
  },
  'uc-link': {
    'wrong-static-ucp': [
      'end of the function',
      /^rdi is 0x\w+, \d's ucontext_t .* should be 0x\w+, the uc_link of context \d/,
    ],
    'wrong-address-of-link': ['end of the function', /^rdi is 0x\w+, \d's ucontext_t, uc_link/],
  },
  generator: {
    'wrong-not-marked': [CONTROL, /Generator \d had ended: this call .* is to return 0\.$/],
    'wrong-no-check': [CONTROL, /Generator \d had ended: this call .* is to return 0\.$/],
    'wrong-no-return-address': [CONTROL, /^The body of generator \d returned to 0x0/],
    'wrong-global-caller': [
      CONTROL,
      /Generator \d, which has \w+, had been asked by (A|the body of generator \d)\.$/,
    ],
    'wrong-finish-current': [
      CONTROL,
      /where the body of generator \d had asked generator \d\) .* Generator \d, which has \w+, had been asked by A/,
    ],
    'wrong-done-flag-not-reset': [CONTROL, /had only been made, .* as if the generator had ended/],
    'wrong-done-flag-not-reset-anew': [CONTROL, /had ended and been made anew, .* as if/],
    'wrong-size-in-pages': ['first entry', /begins \d+ bytes below the end of its stack/],
  },
  'round-robin': {
    'wrong-never-skips': [CONTROL, /rax came from line 66 .* as coroutine \d.* had returned\.$/],
    'wrong-no-return': [CONTROL, /^coroutine \d returned to 0x0/],
    'wrong-first-stacks': [MEMORY, /writes to stack coroutine 0/],
  },
  'run-loop': {
    'wrong-self-in-rdi': [CONTROL, /rdi came from line 13 .* 16 bytes above where rdi pointed/],
    'wrong-self-in-r10': [
      CONTROL,
      /r10 is not what it was before the call in line 15 .*: a function that is called may change it/,
    ],
    'wrong-value-of-context': ['switches away', /rdi is 0x\w+, stack coroutine \d/],
  },
  'free-list': {
    'wrong-push-order': [
      'last in, first out',
      /be head → node (\d) → 0, but node \1 points to itself/,
    ],
    'wrong-list-not-dereferenced': ['last in, first out', /but node \d points to the head/],
    'wrong-no-head': ['last in, first out', /be head → node \d → 0, but its head is 0/],
  },
};

for (const [id, said] of Object.entries(SAID))
  describe(id, () => {
    const files = new Map(submissions(id).map(({ name, text }) => [name, text]));
    for (const [name, [check, message]] of Object.entries(said))
      test(`of ${name} it says where the fault is`, async () => {
        const verdict = await judge(id, files.get(`${name}.S`) ?? '', 1);
        expect(failures(verdict)[check]).toMatch(message);
      });
  });

test('no sentence has a name in it that only the harness knows', async () => {
  for (const [id, name] of [
    ['round-robin', 'wrong-first-ends-all'],
    ['generator', 'wrong-no-end'],
    ['generator', 'wrong-beyond'],
    ['free-list', 'wrong-fifo'],
    ['run-loop', 'wrong-twice'],
    ['fewest-instructions', 'wrong-xchg-stays'],
    ['setjmp-longjmp', 'wrong-static-buffer'],
  ]) {
    const text = submissions(id).find((each) => each.name === `${name}.S`)?.text ?? '';
    const said = failures(await judge(id, text));
    expect(Object.keys(said), name).not.toEqual([]);
    expect(Object.values(said).join('\n')).not.toMatch(/\blab\./);
  }
});

describe('where finding the register is the exercise', () => {
  test('it is named, and no line and no other register', async () => {
    const { id, starter } = exercise('lost-register');
    for (const seed of [1, 2, 3]) {
      const { checks, failing } = await judge(id, starter, seed);
      const [lost, ...others] = checks.filter(({ passed }) => !passed);
      expect(others).toEqual([]);
      expect(lost.message).toMatch(
        /^r14 came back as 0x\S+ in context \w, which had left it as 0x\S+\.$/,
      );
      expect(lost.line).toBeUndefined();
      expect(failing?.step).toBe(lost.step);
    }
  });

  test('elsewhere the same text is explained', async () => {
    const { starter } = exercise('lost-register');
    const told = failures(await judge('lightweight-swap', starter));
    expect(told['callee-saved registers']).toMatch(/^r14 .* line \d+ .*no line saves r14/);
  });
});
