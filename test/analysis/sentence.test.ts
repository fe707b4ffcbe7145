import { expect, test } from 'vitest';
import { number } from '../../src/analysis/format.ts';
import { nameAddress } from '../../src/analysis/words/names.ts';
import { sentence } from '../../src/analysis/words/sentence.ts';
import { Errno } from '../../src/machine/kernel/errno.ts';
import { GENERAL, slotName } from '../../src/machine/registers.ts';
import { SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';
import type { TraceReader } from '../../src/trace/reader.ts';
import { recorded, runMain, scenarioLaunch } from '../machine/lab.ts';

async function shipped(name: string): Promise<TraceReader> {
  const scenario = SCENARIOS.find((each) => each.name === name);
  if (!scenario) throw new Error(name);
  return recorded(await scenarioLaunch(scenario));
}

/** `movq %rbx, 128(%rdi)`: a sentence up to its verb. */
function instructionOf(text: string): string {
  return text.replace(/(:| [a-z]+( not)?) [a-z].*$/, '');
}

/** The first sentence from step `from` on that begins so. */
function find(reader: TraceReader, beginning: string, from = 0): string {
  for (let step = from; step <= reader.trace.steps; step++) {
    const text = sentence(reader, step);
    if (text.startsWith(beginning)) return text;
  }
  throw new Error(`no sentence begins with ${beginning}`);
}

test("glibc's switch", async () => {
  const reader = await shipped('ping-pong-glibc');
  const all = Array.from({ length: 54 }, (_, step) => sentence(reader, step));
  const expected = [
    "movq %rbx, 128(%rdi) saves rbx = 0xa0a0…a00b into A's ucontext_t, field gregs[RBX].",
    'movq (%rsp), %rcx loads rcx = 0x401015 (main + 21) from stack A, top − 0x58.',
    "movq %rcx, 168(%rdi) stores rcx = 0x401015 (main + 21) into A's ucontext_t, field gregs[RIP].",
    "leaq 424(%rdi), %rcx computes an address: rcx = 0x4031a8 (A's ucontext_t, __fpregs_mem).",
    "fnstenv (%rcx) stores the x87 environment (28 bytes) into A's ucontext_t, __fpregs_mem; fcw = 0x37f.",
    "stmxcsr 448(%rdi) stores mxcsr (4 bytes) into A's ucontext_t, field __fpregs_mem mxcsr; mxcsr = 0x1f80.",
    "movq %rsi, %r12 copies rsi to r12: 0x4033b0 (B's ucontext_t).",
    "syscall: rt_sigprocmask(SIG_SETMASK, set = {SIGUSR1}, old → A's ucontext_t, uc_sigmask, 8) = 0; now blocked: SIGUSR1.",
    'cmpq $-4095, %rax compares rax = 0 with -4095: below as unsigned, greater as signed numbers; CF = 1, ZF = 0.',
    'jae .Lerror is not taken: it needs CF = 0, but CF = 1.',
    "fldenv (%rcx) loads the x87 environment (28 bytes) from B's ucontext_t, __fpregs_mem; fcw = 0x27f, was 0x37f.",
    "movq 160(%rsi), %rsp switches to B's stack: rsp = 0x7ffff7bffff8 from B's ucontext_t, field gregs[RSP]; from here on context B runs.",
    "movq 128(%rsi), %rbx restores rbx = 0xb0b0…b00b from B's ucontext_t, field gregs[RBX].",
    "pushq %rcx puts rcx = 0x401021 (body_b) on B's stack.",
    'xorl %eax, %eax sets rax to 0.',
    "ret takes the return address from B's stack: context B goes on at body_b.",
  ];
  // In this order; looking only at those the list names shows which one differs.
  const beginnings = new Set(expected.map(instructionOf));
  expect(all.filter((text) => beginnings.has(instructionOf(text)))).toEqual(expected);
});

test('the call before a switch, which begins, and the end of the run', async () => {
  const reader = await shipped('ping-pong-glibc');
  expect(sentence(reader, 3)).toBe(
    "call swapcontext leaves the return address, main + 21, on A's stack. Switch 1 of 6 begins: A to B.",
  );
  const [, second] = reader.history.switches.start;
  expect(sentence(reader, second - 1)).toMatch(/ on B's stack\. Switch 2 of 6 begins: B to A\.$/);
  expect(sentence(reader, reader.trace.steps - 1)).toBe(
    "ret takes the last return address from A's stack.",
  );
  expect(sentence(reader, reader.trace.steps)).toBe(
    'The run ends: main returned 0 after 330 steps.',
  );
});

test('in Intel syntax', async () => {
  const reader = await shipped('ping-pong-glibc');
  expect(sentence(reader, 4, 'intel')).toBe(
    "mov qword ptr [rdi + 128], rbx saves rbx = 0xa0a0…a00b into A's ucontext_t, field gregs[RBX].",
  );
  expect(sentence(reader, 1, 'intel')).toMatch(
    /^lea rdi, \[rip \+ context_a\] computes an address: /,
  );
});

test('a return address after the last instruction of a function belongs to the function', async () => {
  const reader = await shipped('ping-pong-glibc');
  expect(find(reader, 'call swapcontext', 54)).toContain(
    "leaves the return address, body_b + 19, on B's stack.",
  );
});

test('the lightweight switch', async () => {
  const reader = await shipped('ping-pong-lightweight');
  expect(sentence(reader, 4)).toBe("pushq %r12 puts r12 = 0xa0a0…a012 on A's stack.");
  expect(sentence(reader, 10)).toBe(
    "movq %rsp, (%rdi) stores rsp = 0x7fffffffef78 (stack A, top − 0x88) into A's saved rsp.",
  );
  expect(sentence(reader, 11)).toBe(
    "movq %rsi, %rsp switches to B's stack: rsp = 0x7ffff7bfffc0; from here on context B runs.",
  );
  expect(sentence(reader, 12)).toBe("popq %rbp takes rbp = 0xb0b0…b0bb from B's stack.");
});

test('a failed system call and its error path', async () => {
  const reader = await shipped('failing-syscall');
  expect(find(reader, 'syscall')).toBe(
    "syscall: rt_sigprocmask(SIG_SETMASK, set = {SIGUSR1}, old → A's ucontext_t, uc_sigmask, 8) = −EFAULT, injected; still blocked: no signal.",
  );
  expect(find(reader, 'jae')).toBe('jae .Lerror is taken, since CF = 0.');
  expect(sentence(reader, 33)).toMatch(/ loads rcx = -4 from errno_offset\.$/);
});

test('exit ends the process, unless its failure is injected', async () => {
  const body = 'movl $3, %edi\nmovl $60, %eax\nsyscall\nret';
  const ended = await runMain(body);
  expect(sentence(ended, 2)).toBe('syscall: exit(3) ends the process.');
  const failed = await runMain(body, '', { failCall: { nth: 1, errno: Errno.EPERM } });
  expect(sentence(failed, 2)).toBe('syscall: exit(3) = −EPERM, injected.');
});

test('other instructions, by what they change', async () => {
  const reader = await runMain(
    `
        movq $-1, %rax
        shlq $3, %rax
        incq here(%rip)
        cmpq $5, here(%rip)
        cmovleq %rsi, %rdx
        cmovgq %rsi, %rdx
        movl $3, %ecx
        leaq here(%rip), %rdi
        cld
        rep stosq
        rep stosq
        nop
        movl $57, %eax
        syscall
        movl $1, %edi
        leaq text(%rip), %rsi
        movl $3, %edx
        movl $1, %eax
        syscall
        movq $0, (%rcx)`,
    'here: .zero 64\ntext: .ascii "ab\\n"',
  );
  expect(Array.from({ length: reader.trace.steps + 1 }, (_, n) => sentence(reader, n))).toEqual([
    'movq $-1, %rax sets rax to -1.',
    'shlq $3, %rax changes rax from -1 to -8.',
    expect.stringMatching(/^incq here\(%rip\) changes here from 0 to 1\.$/),
    expect.stringMatching(/^cmpq \$5, .* compares here \(1\) with 5: .*less.*; CF = 1, ZF = 0\.$/),
    expect.stringMatching(/ changes rdx from 0xa0a0…a00d to 0xa0a0…a051\.$/),
    'cmovgq %rsi, %rdx changes nothing: it needs ZF = 0 and SF = OF, but ZF = 0, SF = 1, OF = 0.',
    'movl $3, %ecx sets rcx to 3.',
    expect.stringMatching(/^leaq here\(%rip\), %rdi computes an address: rdi = 0x\w+ \(here\)\.$/),
    'cld changes nothing.',
    expect.stringMatching(/^rep stosq .* fills 3 pieces of 8 bytes from here on\.$/),
    expect.stringMatching(/^rep stosq .* does nothing: rcx = 0\.$/),
    'nop changes nothing.',
    'movl $57, %eax sets rax to 57.',
    "syscall: fork(…) = −ENOSYS: the lab's kernel does not have this call.",
    'movl $1, %edi sets rdi to 1.',
    expect.stringMatching(/\(text\)\.$/),
    'movl $3, %edx sets rdx to 3.',
    'movl $1, %eax sets rax to 1.',
    'syscall: write(1, "ab\\n", 3) = 3.',
    // syscall left its return address in rcx, which is code.
    expect.stringMatching(
      /^The run ends: write to 0x\w+ in \.text, which is read-only \(SIGSEGV at main \+ \d+, context A, after 19 steps\)\.$/,
    ),
  ]);
});

test('what main returned, a large number by its bits; what was not recorded to the end', async () => {
  const returned = await runMain('movl $2126387041, %eax\n ret');
  expect(sentence(returned, returned.trace.steps)).toBe(
    'The run ends: main returned 0x7ebe1761 after 2 steps.',
  );
  const endless = await runMain('jmp main');
  expect(sentence(endless, endless.trace.steps)).toMatch(/^The recording ends: still running /);
});

/** Registers that the instruction's own name says enough about. */
const UNSAID: Record<string, readonly string[]> = {
  push: ['rsp'],
  pop: ['rsp'],
  call: ['rsp'],
  ret: ['rsp'],
  movsb: ['rcx', 'rsi', 'rdi'],
  movsq: ['rcx', 'rsi', 'rdi'],
  stosq: ['rcx', 'rdi'],
  syscall: ['rax', 'rcx', 'r11'],
  // A handler's arguments and its stack.
  signal: ['rax', 'rdx', 'rsp', 'rsi', 'rdi'],
};

test.each(SCENARIOS.map(({ name }) => name))(
  '%s: no change goes unsaid, none is wrong',
  async (name) => {
    const reader = await shipped(name);
    for (let step = 0; step < reader.trace.steps; step++) {
      const text = sentence(reader, step);
      // It says that of all registers.
      if (/rt_sigreturn\(\).* takes (back )?all registers/.test(text)) continue;
      const unsaid = UNSAID[reader.instruction(step)?.mnemonic ?? ''] ?? [];
      for (const { slot, after } of reader.changes(step)) {
        const register = slotName(slot);
        if (slot >= GENERAL.length || unsaid.includes(register)) continue;
        const [, shown] =
          new RegExp(`\\b${register}(?: =| to|: | from \\S+ to) (\\S+?)[.,;]?(?: |$)`).exec(text) ??
          [];
        const copied = / copies \w+ to \w+: (\S+?)\.?(?: |$)/.exec(text)?.[1];
        expect([text, copied ?? shown]).toEqual([text, number(after)]);
      }
    }
  },
);

test('names of addresses', async () => {
  const reader = await shipped('ping-pong-glibc');
  const symbol = (name: string) => {
    const found = reader.trace.image.symbols.find((each) => each.name === name);
    if (!found) throw new Error(name);
    return found.address;
  };
  const name = (address: number) => nameAddress(reader, address, 0);
  expect(name(symbol('main'))).toBe('main');
  expect(name(symbol('main') + 12)).toBe('main + 12');
  expect(name(symbol('context_b'))).toBe("B's ucontext_t");
  expect(name(symbol('context_b') + 128)).toBe("B's ucontext_t, gregs[RBX]");
  expect(name(symbol('context_b') + 132)).toBe("B's ucontext_t, gregs[RBX] + 4");
  expect(name(0x7ffff7c00000 - 0x40)).toBe('stack B, top − 0x40');
  expect(name(0x7ffff7bf0000 - 8)).toBe('guard page of stack B');
  expect(name(symbol('errno_offset'))).toBe('errno_offset');
  expect(name(0x500010)).toBe('heap + 0x10');
  expect(name(0x123456789)).toBeUndefined();
});
