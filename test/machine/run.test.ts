import { describe, expect, it } from 'vitest';
import { Slot } from '../../src/machine/registers.ts';
import { record } from '../../src/trace/recorder.ts';
import { assembled, launched, programScenario, run, runMain } from './lab.ts';

const end = (reader: Awaited<ReturnType<typeof run>>, slot: number) =>
  reader.register(slot, reader.trace.steps);

describe('a run', () => {
  it('finishes with the result of main', async () => {
    const reader = await runMain('movl $-7, %eax\nret');
    expect(reader.trace.outcome).toEqual({ kind: 'finished', result: -7 });
    expect(reader.trace.steps).toBe(2);
  });

  it('begins as the kernel begins a process when it has a _start', async () => {
    const reader = await run('.globl _start\n_start: movl $60, %eax\nsyscall\n', {
      entry: '_start',
    });
    expect(reader.trace.outcome).toEqual({ kind: 'exited', code: 0 });
    const start = reader.registers(0);
    expect(start.slice(0, 16).filter((_, slot) => slot !== Slot.rsp)).toEqual(
      new BigUint64Array(15),
    );
    expect(start[Slot.rsp] % 16n).toBe(0n);
    expect([start[Slot.mxcsr], start[Slot.fcw], start[Slot.rflags]]).toEqual([
      0x1f80n,
      0x37fn,
      0x202n,
    ]);
  });

  it('enters main as a call does', async () => {
    const reader = await runMain('ret');
    expect(reader.register(Slot.rsp, 0) % 16n).toBe(8n);
    expect(reader.register(Slot.rbx, 0)).toBe(0xa0a0a0a0a0a0a00bn);
  });

  it('has sections of other names beside the usual ones, on the same pages', async () => {
    const reader = await runMain(
      'movq mine(%rip), %rax\naddq own(%rip), %rax\naddq %rax, yours(%rip)\nmovq yours(%rip), %rax\nret',
      `.section .rodata\n.quad 1\n.section .mine, "a"\nmine: .quad 2
       .data\n.quad 3\n.section .yours, "aw"\nyours: .quad 40
       .section .own, "ax"\nown: .quad 3`,
    );
    expect(reader.trace.outcome).toEqual({ kind: 'finished', result: 45 });
  });

  it('finds nothing at an address beyond exact numbers', async () => {
    const reader = await runMain('movabsq $0xe8f403d176080800, %rbx\nldmxcsr (%rbx)\nret');
    expect(reader.trace.outcome).toMatchObject({ kind: 'faulted', fault: { signal: 'SIGSEGV' } });
  });

  it('takes rep bsf, which compilers write, for bsf', async () => {
    const reader = await runMain('movl $8, %edi\nrep bsf %edi, %eax\nret');
    expect(reader.trace.outcome).toEqual({ kind: 'finished', result: 3 });
    expect(reader.instruction(1)?.att).toContain('bsf');
  });

  it('ends an infinite loop at its budget', async () => {
    const reader = await runMain('1: jmp 1b', '', {});
    expect(reader.trace.outcome).toEqual({ kind: 'budget used up' });
    expect(reader.trace.steps).toBe(100_000);
    expect(reader.pc(100_000)).toBe(0x401000);
  });

  it.each([1, 2, 3, 1000, 1001])('counts exactly with a budget of %i', async (budget) => {
    const reader = await run('.globl main\nmain: incl %eax\njmp main\n', {}, budget);
    expect(reader.trace.steps).toBe(budget);
    expect(BigInt.asUintN(32, end(reader, Slot.rax))).toBe(
      BigInt.asUintN(32, 0xa0a0a00an + BigInt(Math.ceil(budget / 2))),
    );
  });

  it('is the same over many slices as the loop computes it', async () => {
    // Three slices and a half: sum of 1 to 116 667, of squares in memory, and stack traffic.
    const count = 116_667n;
    const reader = await run(
      `.data\nsquares: .quad 0\n.text\n.globl main\nmain:
      xorl %eax, %eax\nmovl $${count}, %ecx
      1: addq %rcx, %rax
      movq %rcx, %rdx\nimulq %rdx, %rdx\naddq %rdx, squares(%rip)
      pushq %rcx\npopq %rbx
      decq %rcx
      jnz 1b\nret\n`,
      {},
      2_000_000,
    );
    expect(reader.trace.outcome.kind).toBe('finished');
    expect(reader.trace.steps).toBe(Number(2n + 8n * count + 1n));
    expect(end(reader, Slot.rax)).toBe((count * (count + 1n)) / 2n);
    const squares = reader.trace.image.symbols.find(({ name }) => name === 'squares');
    expect(reader.word(squares?.address ?? 0, reader.trace.steps)).toBe(
      (count * (count + 1n) * (2n * count + 1n)) / 6n,
    );
    const middle = 2 + 8 * 100_000;
    expect(reader.register(Slot.rcx, middle)).toBe(count - 100_000n);
  });

  it('can be cancelled, and keeps what it has done', async () => {
    const launch = launched(await assembled('.globl main\nmain: jmp main\n'), programScenario());
    const seen: number[] = [];
    const trace = await record(launch, {
      budget: 10_000_000,
      onProgress: (steps) => seen.push(steps),
      cancelled: () => seen.length === 2,
    });
    expect(trace.outcome).toEqual({ kind: 'cancelled' });
    expect(trace.steps).toBe(seen[1]);
    // It looks up soon, and then after four times as many steps, or as many where the machine is busy.
    expect(seen[0]).toBe(100);
    expect([200, 500]).toContain(seen[1]);
  });

  it('leaves other tasks their turn', async () => {
    const launch = launched(await assembled('.globl main\nmain: jmp main\n'), programScenario());
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    await record(launch, { budget: 500_000 });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(1);
  });

  it('gives the same trace every time', async () => {
    const launch = launched(
      await assembled('.globl main\nmain: pushq $9\npopq %rcx\n1: loop 1b\nret\n'),
      programScenario(),
    );
    const first = await record(launch, { budget: 1000 });
    expect(await record(launch, { budget: 1000 })).toEqual(first);
  });
});

describe('repeated string instructions', () => {
  const data = 'from: .quad 1, 2, 3, 4, 5\nto: .skip 40';
  const copy = 'leaq from(%rip), %rsi\nleaq to(%rip), %rdi\nmovl $5, %ecx\nrep movsq\nret';

  it('are one step with every access', async () => {
    const reader = await runMain(copy, data);
    expect(reader.trace.steps).toBe(5);
    const [from, to] = ['from', 'to'].map(
      (symbol) => reader.trace.image.symbols.find(({ name }) => name === symbol)?.address ?? 0,
    );
    expect(reader.accesses(3)).toEqual(
      [0, 1, 2, 3, 4].flatMap((i) => [
        { address: from + 8 * i, size: 8, kind: 0 },
        { address: to + 8 * i, size: 8, kind: 1 },
      ]),
    );
    expect(reader.word(to + 32, 3)).toBe(0n);
    expect(reader.word(to + 32, 4)).toBe(5n);
    expect(reader.changes(3).map(({ slot, after }) => [slot, after])).toEqual([
      [Slot.rcx, 0n],
      [Slot.rsi, BigInt(from + 40)],
      [Slot.rdi, BigInt(to + 40)],
    ]);
  });

  it('touch nothing with a count of 0', async () => {
    const reader = await runMain('xorl %ecx, %ecx\nrep movsq\nret');
    expect(reader.trace.steps).toBe(3);
    expect(reader.accesses(1)).toEqual([]);
  });

  it('count by iterations for the budget, and stop in between', async () => {
    const reader = await runMain(
      'leaq block(%rip), %rdi\nmovl $3000, %ecx\nmovb $7, %al\nrep stosb\nret',
      'block: .skip 3000',
    );
    expect(reader.trace.steps).toBe(5);
    const short = await run(
      '.data\nblock: .skip 3000\n.text\n.globl main\nmain: leaq block(%rip), %rdi\nmovl $3000, %ecx\nrep stosb\n',
      {},
      1000,
    );
    expect(short.trace.outcome.kind).toBe('budget used up');
    expect(end(short, Slot.rcx)).toBeGreaterThan(1990n);
    expect(end(short, Slot.rcx)).toBeLessThan(2010n);
    const block = short.trace.image.symbols.find(({ name }) => name === 'block')?.address ?? 0;
    expect(end(short, Slot.rdi) - BigInt(block)).toBe(3000n - end(short, Slot.rcx));
  });

  it('stay one step over many slices', async () => {
    const reader = await runMain(
      'movl $0x500000, %edi\nmovl $250000, %ecx\nmovb $7, %al\nrep stosb\nret',
      '',
      {},
      1_000_000,
    );
    expect(reader.trace.steps).toBe(5);
    expect(reader.accesses(3)).toHaveLength(250_000);
    expect(end(reader, Slot.rdi)).toBe(0x500000n + 250_000n);
    expect(reader.read(0x500000 + 249_998, 4, 5)).toEqual(Uint8Array.of(7, 7, 0, 0));
  });

  it('end early when they compare', async () => {
    const reader = await runMain(
      'leaq text(%rip), %rdi\nmovl $100, %ecx\nxorl %eax, %eax\nrepne scasb\nmovl $99, %eax\nsubl %ecx, %eax\nret',
      'text: .asciz "hello"',
    );
    expect(reader.trace.outcome).toEqual({ kind: 'finished', result: 5 });
    expect(reader.accesses(3)).toHaveLength(6);
  });
});

it('cpuid tells of what the lab executes, and of nothing else', async () => {
  const leaf = (number: string, to: string) =>
    `movl $${number}, %eax\nxorl %ecx, %ecx\ncpuid\nmovl %ecx, ${to}(%rip)\nmovl %edx, ${to}+4(%rip)\nmovl %ebx, ${to}+8(%rip)`;
  const reader = await runMain(
    `${leaf('1', 'one')}\n${leaf('0x80000001', 'more')}\nret`,
    'one: .quad 0, 0\nmore: .quad 0, 0',
  );
  const { image, steps } = reader.trace;
  const words = (name: string) => {
    const at = image.symbols.find((each) => each.name === name)?.address ?? 0;
    const bytes = reader.read(at, 12, steps) as Uint8Array;
    return [...new Uint32Array(bytes.slice().buffer)];
  };
  const [ecx, edx] = words('one');
  // SSE3 and cmpxchg16b; the time stamp counter, fxsave, SSE, SSE2.
  expect(ecx & 0x7fffffff).toBe(0x2001);
  expect(edx & 0x7000010).toBe(0x7000010);
  const [, extended] = words('more');
  // syscall and long mode; no rdtscp.
  expect(extended & 0x28000800).toBe(0x20000800);
});

it('rdtsc counts steps, and is the same in every run', async () => {
  const body = 'rdtsc\nmovl %eax, %ebx\nnop\nnop\nrdtsc\nsubl %ebx, %eax\nret';
  const [one, two] = [await runMain(body), await runMain(body)];
  expect(one.trace.outcome).toEqual({ kind: 'finished', result: 4 });
  expect(two.registers(1)).toEqual(one.registers(1));
});
