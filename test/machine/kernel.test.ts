import { describe, expect, it } from 'vitest';
import { Slot } from '../../src/machine/registers.ts';
import type { Scenario } from '../../src/machine/scenarios/scenario.ts';
import { runMain } from './lab.ts';

/** Moves arguments into place and makes a system call; an argument is any source operand. */
function call(number: number, ...args: string[]): string {
  const registers = ['%rdi', '%rsi', '%rdx', '%r10', '%r8', '%r9'];
  return [
    ...args.map((arg, i) => `${/[(]/.test(arg) ? 'leaq' : 'movq'} ${arg}, ${registers[i]}`),
    `movl $${number}, %eax`,
    'syscall',
  ].join('\n');
}

const sigprocmask = (...args: string[]) => call(14, ...args);

const results = async (body: string, data?: string, more?: Partial<Scenario>) => {
  const reader = await runMain(`${body}\nret`, data, more);
  expect(reader.trace.outcome.kind).toBe('finished');
  return reader.trace.calls.map((each) => BigInt.asIntN(64, each.result));
};

const EFAULT = -14n;
const EINVAL = -22n;

describe('rt_sigprocmask', () => {
  const set = (how: string) => sigprocmask(how, 'new(%rip)', 'old(%rip)', '$8');

  it.each([
    ['SIG_BLOCK', '$0', 0x0f0n],
    ['SIG_UNBLOCK', '$1', 0n],
    ['SIG_SETMASK', '$2', 0x0f0n],
  ])('%s from an empty mask', async (_name, how, mask) => {
    const reader = await runMain(`${set(how)}\nret`, 'new: .quad 0xf0\nold: .quad -1');
    expect(reader.trace.calls).toMatchObject([{ result: 0n, mask }]);
    const old = reader.trace.image.symbols.find(({ name }) => name === 'old')?.address ?? 0;
    expect(reader.word(old, reader.trace.steps)).toBe(0n);
  });

  it('blocks in addition, unblocks some, and hands over the mask before', async () => {
    const body = [
      sigprocmask('$2', 'first(%rip)', '$0', '$8'),
      sigprocmask('$0', 'second(%rip)', 'old(%rip)', '$8'),
      sigprocmask('$1', 'third(%rip)', '$0', '$8'),
      'ret',
    ].join('\n');
    const reader = await runMain(
      body,
      'first: .quad 0xf\nsecond: .quad 0xf0\nthird: .quad 0x18\nold: .quad -1',
    );
    expect(reader.trace.calls.map(({ mask }) => mask)).toEqual([0xfn, 0xffn, 0xe7n]);
    const old = reader.trace.image.symbols.find(({ name }) => name === 'old')?.address ?? 0;
    expect(reader.word(old, reader.trace.steps)).toBe(0xfn);
  });

  it('never blocks SIGKILL and SIGSTOP', async () => {
    const reader = await runMain(`${set('$2')}\nret`, 'new: .quad -1\nold: .quad 0');
    expect(reader.mask(reader.trace.steps)).toBe(0xffffffff_fffbfeffn);
  });

  it('only asks when there is no new set', async () => {
    const body = [set('$2'), sigprocmask('$77', '$0', 'old(%rip)', '$8'), 'ret'].join('\n');
    const reader = await runMain(body, 'new: .quad 0x3\nold: .quad 0');
    expect(reader.trace.calls.map(({ result, mask }) => [result, mask])).toEqual([
      [0n, 3n],
      [0n, 3n],
    ]);
  });

  it.each([
    ['a size other than 8', sigprocmask('$2', 'new(%rip)', '$0', '$16'), EINVAL],
    ['an unknown how', sigprocmask('$3', 'new(%rip)', '$0', '$8'), EINVAL],
    ['a set that is not mapped', sigprocmask('$2', '$16', '$0', '$8'), EFAULT],
    ['a set half mapped', sigprocmask('$2', 'new+4092(%rip)', '$0', '$8'), EFAULT],
    ['an old set in text', sigprocmask('$2', '$0', 'main(%rip)', '$8'), EFAULT],
  ])('refuses %s', async (_name, body, errno) => {
    expect(await results(body, '.p2align 12\nnew: .quad 0xff')).toEqual([errno]);
  });

  it('keeps the new mask when the old one cannot be written, as Linux does', async () => {
    const reader = await runMain(
      `${sigprocmask('$2', 'new(%rip)', 'main(%rip)', '$8')}\nret`,
      'new: .quad 0x5',
    );
    expect(reader.trace.calls).toMatchObject([{ mask: 5n }]);
    expect(BigInt.asIntN(64, reader.trace.calls[0].result)).toBe(EFAULT);
  });
});

describe('the other calls', () => {
  it('exit and exit_group end the run with the low byte', async () => {
    for (const number of [60, 231]) {
      const reader = await runMain(call(number, '$0x1203'));
      expect(reader.trace.outcome).toEqual({ kind: 'exited', code: 3 });
    }
  });

  it('write goes to the console, piece by piece', async () => {
    const reader = await runMain(
      `${call(1, '$1', 'text(%rip)', '$3')}\n${call(1, '$2', 'text+3(%rip)', '$4')}\nret`,
      'text: .ascii "one two"',
    );
    expect(reader.output(reader.trace.steps)).toBe('one two');
    expect(reader.output(reader.trace.calls[0].step + 1)).toBe('one');
  });

  it('write refuses other descriptors and bad memory', async () => {
    expect(
      await results(`${call(1, '$3', 'main(%rip)', '$1')}\n${call(1, '$1', '$0', '$1')}`),
    ).toEqual([-9n, EFAULT]);
  });

  it('getpid follows from the seed', async () => {
    const pid = async (seed: number) => (await results(call(39), '', { start: { seed } }))[0];
    expect(await pid(1)).toBe(await pid(1));
    expect(await pid(1)).not.toBe(await pid(2));
  });

  it('anything unknown is ENOSYS', async () => {
    expect(await results(`${call(57)}\n${call(999)}`)).toEqual([-38n, -38n]);
  });

  it('clobbers rcx and r11 and nothing else', async () => {
    const reader = await runMain(`stc\n${call(57)}\nret`);
    const step = reader.trace.calls[0].step;
    expect(reader.changes(step)).toMatchObject([
      { slot: Slot.rax },
      { slot: Slot.rcx, after: BigInt(reader.pc(step) + 2) },
      { slot: Slot.r11, after: 0x203n },
    ]);
  });

  it('fails the n-th call and no other', async () => {
    const body = `${call(57)}\n${sigprocmask('$2', 'new(%rip)', '$0', '$8')}\n${sigprocmask('$2', 'new(%rip)', '$0', '$8')}`;
    const reader = await runMain(`${body}\nret`, 'new: .quad 1', {
      failCall: { nth: 2, errno: 11 },
    });
    expect(
      reader.trace.calls.map(({ result, injected, mask }) => [
        BigInt.asIntN(64, result),
        injected,
        mask,
      ]),
    ).toEqual([
      [-38n, false, 0n],
      [-11n, true, 0n],
      [0n, false, 1n],
    ]);
  });
});

describe('mmap and munmap', () => {
  const map = (length: string, protection: string, flags = '$0x22', at = '$0') =>
    call(9, at, length, protection, flags, '$-1', '$0');

  it('maps zeroed memory that can be used, and unmaps it again', async () => {
    const reader = await runMain(
      `${map('$8192', '$3')}\nmovq %rax, %rbx\nmovq $5, 4096(%rbx)\n${call(11, '%rbx', '$8192')}\nmovq (%rbx), %rax`,
    );
    const [{ result, step }, unmapped] = reader.trace.calls;
    const base = Number(result);
    expect(reader.region(base, step + 1)).toMatchObject({ start: base, size: 8192, kind: 'mmap' });
    expect(reader.word(base + 4096, unmapped.step)).toBe(5n);
    expect(reader.word(base + 4096, unmapped.step + 1)).toBeUndefined();
    expect(reader.trace.outcome).toMatchObject({ fault: { kind: 'unmapped read', address: base } });
  });

  it('cuts a region in two', async () => {
    const reader = await runMain(
      [
        map('$12288', '$3'),
        'movq %rax, %rbx',
        'movq $1, (%rbx)\nmovq $3, 8192(%rbx)',
        call(11, '4096(%rbx)', '$4096'),
        'movq (%rbx), %rcx\nmovq 8192(%rbx), %rdx\nmovq 4096(%rbx), %rax',
      ].join('\n'),
    );
    const base = Number(reader.trace.calls[0].result);
    const end = reader.trace.steps;
    expect([reader.register(Slot.rcx, end), reader.register(Slot.rdx, end)]).toEqual([1n, 3n]);
    expect(reader.trace.outcome).toMatchObject({ fault: { address: base + 4096 } });
  });

  it.each([
    ['no length', map('$0', '$3'), EINVAL],
    ['neither private nor shared', map('$4096', '$3', '$0x20'), EINVAL],
    ['a file that is not open', map('$4096', '$3', '$2'), -9n],
    ['a pipe', call(9, '$0', '$4096', '$3', '$2', '$1', '$0'), -19n],
    ['a place that is taken', map('$4096', '$3', '$0x100022', '$0x401000'), -17n],
    ['too much', map('$0x20000000', '$3'), -12n],
    ['munmap within a page', call(11, '$0x400001', '$4096'), EINVAL],
  ])('refuses %s', async (_name, body, errno) => {
    expect(await results(body)).toEqual([errno]);
  });

  it('runs what is written where other code ran before', async () => {
    const write = (code: string) => `movl $${code}, (%rbx)\ncall *%rbx`;
    const reader = await runMain(
      [
        `${map('$4096', '$7')}\nmovq %rax, %rbx\nxorl %r12d, %r12d`,
        write('0xc3c4ff41'), // incl %r12d; ret
        call(11, '%rbx', '$4096'),
        map('$4096', '$7', '$0x32', '%rbx'),
        'call *%rbx', // zeroed: addb %al, (%rax)
        'ret',
      ].join('\n'),
    );
    const base = reader.trace.calls[0].result;
    expect(reader.register(Slot.r12, reader.trace.steps)).toBe(1n);
    expect(reader.instruction(reader.trace.steps - 1)?.mnemonic).toBe('add');
    expect(reader.trace.calls[2].result).toBe(base);
  });

  it('runs an instruction of which a signal handler maps the second half, and what follows each time', async () => {
    const reader = await runMain(
      [
        map('$8192', '$7'),
        'movq %rax, %rbx\nleaq 4096(%rbx), %rbp\nxorl %r12d, %r12d',
        'movl $0x41909090, 4092(%rbx)', // three nops, and where incl %r12d begins
        call(11, '%rbp', '$4096'),
        call(13, '$11', 'action(%rip)', '$0', '$8'),
        'leaq 4092(%rbx), %r13\ncall *%r13\ncall *%r13',
        'movl %r12d, %eax\nret',
        'handler:',
        map('$4096', '$7', '$0x32', '%rbp'),
        'movl $0xc3c4ff, (%rbp)\nret', // the rest of it; ret
        'restorer: movl $15, %eax\nsyscall',
      ].join('\n'),
      'action: .quad handler, 0x04000000, restorer, 0',
    );
    expect(reader.trace.outcome).toEqual({ kind: 'finished', result: 2 });
    expect(reader.trace.arrivals).toHaveLength(1);
  });

  it('runs code written there, rewritten code too', async () => {
    const reader = await runMain(
      [
        map('$4096', '$7'),
        'movq %rax, %rbx',
        'movl $0x00c3c3ff, (%rbx)', // incl %ebx; ret
        'movl $0xc3c0ff, (%rbx)', // incl %eax; ret
        'xorl %eax, %eax\ncall *%rbx',
        'movw $0xc8ff, (%rbx)', // decl %eax
        'call *%rbx\ncall *%rbx\nret',
      ].join('\n'),
    );
    expect(reader.trace.outcome).toEqual({ kind: 'finished', result: -1 });
    const base = Number(reader.trace.calls[0].result);
    const run = Array.from({ length: reader.trace.steps }, (_, step) => reader.instruction(step));
    expect(run.filter((each) => each?.address === base).map((each) => each?.mnemonic)).toEqual([
      'inc',
      'dec',
      'dec',
    ]);
  });
});

describe('mprotect', () => {
  const protect = (at: string, length: string, protection: string) =>
    call(10, at, length, protection);
  const mapped = `${call(9, '$0', '$16384', '$3', '$0x22', '$-1', '$0')}\nmovq %rax, %rbx`;

  it('forbids one page, keeps its bytes and allows it again', async () => {
    const reader = await runMain(
      [
        mapped,
        'movq $1, 4088(%rbx)\nmovq $2, 4096(%rbx)\nmovq $3, 8192(%rbx)',
        protect('4096(%rbx)', '$4096', '$0'),
        'movq $4, 4088(%rbx)\nmovq 8192(%rbx), %r12',
        protect('4096(%rbx)', '$4096', '$3'),
        'movq 4096(%rbx), %r13\nmovq $5, 4096(%rbx)\nret',
      ].join('\n'),
    );
    const [{ result }, forbidden, allowed] = reader.trace.calls;
    const page = Number(result) + 4096;
    const end = reader.trace.steps;
    expect(reader.trace.outcome.kind).toBe('finished');
    expect([reader.register(Slot.r12, end), reader.register(Slot.r13, end)]).toEqual([3n, 2n]);
    const access = (position: number) => reader.region(page, position);
    expect(access(forbidden.step)).toMatchObject({ size: 16384, writable: true });
    expect(access(forbidden.step + 1)).toMatchObject({
      start: page,
      size: 4096,
      readable: false,
      writable: false,
      to: allowed.step + 1,
    });
    expect(access(allowed.step + 1)).toMatchObject({ size: 4096, readable: true, writable: true });
    // Whatever became of the region, the words in it stay what they were.
    for (const position of [forbidden.step, forbidden.step + 1, allowed.step + 1]) {
      expect(reader.word(page, position)).toBe(2n);
      expect(reader.word(page + 4096, position)).toBe(3n);
    }
    expect(reader.word(page - 8, end)).toBe(4n);
    expect(reader.word(page, end)).toBe(5n);
  });

  it.each([
    ['a load', 'movq 4096(%rbx), %rax', 'read protected', 4096],
    ['a store', 'movb $1, 5000(%rbx)', 'write protected', 5000],
    ['half a store', 'movq $1, 4092(%rbx)', 'write protected', 4096],
    ['a store on its way out', 'movq $1, 8188(%rbx)', 'write protected', 8188],
    ['a push', 'leaq 8192(%rbx), %rsp\npushq %rax', 'write protected', 8184],
    ['a jump', 'leaq 4096(%rbx), %rax\njmp *%rax', 'execute non-executable memory', 4096],
    ['rep stosq', 'leaq 4072(%rbx), %rdi\nmovl $9, %ecx\nrep stosq', 'write protected', 4096],
  ])('stops %s to a page without permissions', async (_name, body, kind, offset) => {
    const reader = await runMain(
      [mapped, protect('4096(%rbx)', '$4096', '$0'), body, 'ret'].join('\n'),
    );
    const { outcome, calls, steps } = reader.trace;
    const address = Number(calls[0].result) + offset;
    expect(outcome).toMatchObject({ kind: 'faulted', fault: { kind, address } });
    if (body.includes('rep')) expect(reader.register(Slot.rcx, steps)).toBe(6n);
  });

  it('touches nothing with a count of 0', async () => {
    const reader = await runMain(
      [
        mapped,
        protect('(%rbx)', '$4096', '$0'),
        'movq %rbx, %rdi\nxorl %ecx, %ecx\nrep stosq\nret',
      ].join('\n'),
    );
    expect(reader.trace.outcome.kind).toBe('finished');
  });

  it('makes data read-only, and names what was written to', async () => {
    const reader = await runMain(
      `${protect('data(%rip)', '$1', '$1')}\nmovq data(%rip), %r12\nmovq $1, data(%rip)\nret`,
      '.p2align 12\ndata: .quad 77',
    );
    expect(reader.trace.outcome).toMatchObject({
      fault: { kind: 'write to read-only memory', message: expect.stringContaining('.data') },
    });
    expect(reader.register(Slot.r12, reader.trace.steps)).toBe(77n);
  });

  it('makes written code executable', async () => {
    const reader = await runMain(
      [
        mapped,
        'movl $0xc3c4ff41, (%rbx)\nxorl %r12d, %r12d', // incl %r12d; ret
        protect('(%rbx)', '$4096', '$5'),
        'call *%rbx\nmovl $0, (%rbx)\nret',
      ].join('\n'),
    );
    expect(reader.register(Slot.r12, reader.trace.steps)).toBe(1n);
    expect(reader.trace.outcome).toMatchObject({ fault: { kind: 'write to read-only memory' } });
  });

  it('changes all up to the first hole', async () => {
    const reader = await runMain(
      [
        mapped,
        call(11, '8192(%rbx)', '$4096'),
        protect('4096(%rbx)', '$12288', '$0'),
        'movq (%rbx), %rax\nmovq 12288(%rbx), %rax\nmovq 4096(%rbx), %rax\nret',
      ].join('\n'),
    );
    const [base, , { result }] = reader.trace.calls;
    expect(BigInt.asIntN(64, result)).toBe(-12n);
    expect(reader.trace.outcome).toMatchObject({
      fault: { kind: 'read protected', address: Number(base.result) + 4096 },
    });
  });

  it.each([
    ['an address within a page', protect('$0x400001', '$4096', '$3'), EINVAL],
    ['an unknown protection', protect('$0x400000', '$4096', '$64'), EINVAL],
    ['what is not mapped', protect('$0x10000000', '$4096', '$3'), -12n],
  ])('refuses %s', async (_name, body, errno) => {
    expect(await results(body)).toEqual([errno]);
  });

  it('keeps a thousand pages apart', async () => {
    const pages = 1000;
    const reader = await runMain(
      [
        call(9, '$0', `$${pages * 8192}`, '$3', '$0x22', '$-1', '$0'),
        `movq %rax, %rbx\nmovl $${pages}, %r12d\nmovq %rbx, %r13`,
        `1: ${protect('(%r13)', '$4096', '$0')}`,
        'movq %r13, 4096(%r13)\naddq $8192, %r13\ndecl %r12d\njnz 1b',
        `leaq ${(pages - 1) * 8192}(%rbx), %r13\nmovq 4096(%r13), %r14\nmovq 4095(%r13), %r15\nret`,
      ].join('\n'),
    );
    const last = Number(reader.trace.calls[0].result) + (pages - 1) * 8192;
    expect(reader.register(Slot.r14, reader.trace.steps)).toBe(BigInt(last));
    expect(reader.trace.outcome).toMatchObject({ fault: { address: last + 4095 } });
    expect(reader.region(last, reader.trace.steps)).toMatchObject({ start: last, size: 4096 });
  });
});
