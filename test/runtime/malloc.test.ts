import { describe, expect, it } from 'vitest';
import type { SourceFiles } from '../../src/assembler/image.ts';
import { Slot } from '../../src/machine/registers.ts';
import { finalWord, playProgram, seed } from '../asm/lab.ts';
import { SOURCES } from '../machine/lab.ts';
import { Random } from '../native/random.ts';

const UNITS = ['asm/runtime/malloc.S', 'asm/runtime/fatal.S'];

interface Operation {
  kind: 'malloc' | 'calloc' | 'free';
  /** Which of the blocks. */
  slot: number;
  size: number;
}

/**
 * Runs operations in the guest. The first page of every block from malloc is filled with bytes that
 * are not zero; of every block from calloc those that are not zero are counted.
 */
async function run(operations: readonly Operation[], more: SourceFiles = {}) {
  const rows = operations.map(
    ({ kind, slot, size }) =>
      `.quad ${['malloc', 'calloc', 'free'].indexOf(kind)}, ${slot}, ${size}, 0, 0`,
  );
  const reader = await playProgram(
    `
        .globl main
main:   pushq %rbx
        leaq script(%rip), %rbx
next:   leaq script_end(%rip), %rax
        cmpq %rax, %rbx
        jae end
        leaq blocks(%rip), %r12
        movq 8(%rbx), %rax
        leaq (%r12,%rax,8), %r12
        movq 16(%rbx), %rdi
        movq (%rbx), %rax
        cmpl $1, %eax
        je zeroed
        ja freed
        call malloc
        movq %rax, 24(%rbx)
        movq %rax, (%r12)
        movq %rax, %rdi
        movl $0xee, %eax
        movq 16(%rbx), %rcx
        movl $4096, %edx
        cmpq %rdx, %rcx
        cmovaq %rdx, %rcx
        rep stosb
        jmp done
zeroed: movl $1, %esi
        call calloc
        movq %rax, 24(%rbx)
        movq %rax, (%r12)
        movq %rax, %rdi
        movq 16(%rbx), %rcx
        leaq (%rdi,%rcx), %rdx
count:  cmpq %rdx, %rdi
        jae done
        xorl %eax, %eax
        movq %rdx, %rcx
        subq %rdi, %rcx
        testq %rcx, %rcx
        repe scasb
        je done
        incq 32(%rbx)
        jmp count
freed:  movq (%r12), %rdi
        movq %rdi, 24(%rbx)
        call free
done:   addq $40, %rbx
        jmp next
end:    popq %rbx
        xorl %eax, %eax
        ret
        .bss
        .p2align 3
blocks: .skip 8 * 64
        .data
        .p2align 3
        .type script, @object
script: ${rows.join('\n')}
script_end:
        .size script, script_end - script
`,
    UNITS,
    more,
  );
  if (reader.trace.outcome.kind !== 'finished')
    throw new Error(JSON.stringify(reader.trace.outcome));
  return {
    reader,
    results: operations.map((operation, i) => ({
      ...operation,
      address: Number(finalWord(reader, 'script', 5 * i + 3)),
      dirty: Number(finalWord(reader, 'script', 5 * i + 4)),
    })),
  };
}

/** A script in which every block is freed at most once, and most are. */
function randomScript(random: Random, length: number): Operation[] {
  const held: Operation[] = [];
  return Array.from({ length }, (): Operation => {
    if (held.length === 64 || (held.length > 0 && random.chance(45))) {
      const [block] = held.splice(random.below(held.length), 1);
      return { ...block, kind: 'free' };
    }
    const taken = new Set(held.map(({ slot }) => slot));
    const slot = Array.from({ length: 64 }, (_, i) => i).find((i) => !taken.has(i)) ?? 0;
    const limit = random.pick([17, 100, 600, 5000]);
    const size = random.chance(2) ? 131_000 + random.below(300) : random.below(limit);
    const block: Operation = { kind: random.chance(30) ? 'calloc' : 'malloc', slot, size };
    held.push(block);
    return block;
  });
}

type Result = Awaited<ReturnType<typeof run>>['results'][number];

/** What is wrong with the blocks that were handed out. */
function faultsOf(results: readonly Result[]): string[] {
  const faults: string[] = [];
  const live = new Map<number, number>();
  for (const { kind, address, size, dirty } of results) {
    if (kind === 'free') {
      live.delete(address);
      continue;
    }
    if (address % 16 !== 0) faults.push('not aligned');
    if (dirty > 0) faults.push('not zero');
    // 16 bytes before each are its header.
    for (const [start, length] of live)
      if (address < start + length + 16 && start < address + size + 16) faults.push('overlap');
    live.set(address, size);
  }
  return faults;
}

describe(`malloc, calloc, free: random sequences, seed ${seed}`, () => {
  it.each([0, 1, 2, 3])(
    'sequence %i: blocks are apart, aligned and, from calloc, zero',
    async (n) => {
      const { results } = await run(randomScript(new Random(seed + n), 250));
      expect(faultsOf(results)).toEqual([]);
      const given = results.filter(({ kind }) => kind !== 'free').map(({ address }) => address);
      // The sequence has put blocks to use again: otherwise it would have shown little.
      expect(new Set(given).size).toBeLessThan(given.length * 0.8);
    },
  );

  const MALLOC = 'asm/runtime/malloc.S';
  it.each([
    ['not zero', '        rep stosq', 'nop'],
    ['overlap', 'movq    %rdi, (%r8,%rsi,8)', 'nop'],
  ])('would show blocks that are wrong: %s', async (fault, right, wrong) => {
    expect(SOURCES[MALLOC]).toContain(right);
    const source = SOURCES[MALLOC].replace(right, wrong);
    const block = (kind: Operation['kind'], slot: number): Operation => ({ kind, slot, size: 200 });
    const script = [
      ...[block('malloc', 0), block('free', 0), block('calloc', 1)],
      ...[block('malloc', 2), block('malloc', 3)],
    ];
    const { results } = await run(script, { [MALLOC]: source });
    expect(faultsOf(results)).toContain(fault);
  });

  it('gives a freed block to the next request of its class, the last one first', async () => {
    const malloc = (slot: number, size: number): Operation => ({ kind: 'malloc', slot, size });
    const free = (slot: number): Operation => ({ kind: 'free', slot, size: 0 });
    for (const size of [24, 500, 65_536, 200_000]) {
      const { reader, results } = await run([
        ...[malloc(0, size), malloc(1, size), malloc(2, size)],
        ...[free(1), free(0), free(2)],
        ...[malloc(3, size), malloc(4, size), malloc(5, size)],
      ]);
      const at = results.map(({ address }) => address);
      expect(at.slice(6)).toEqual([at[2], at[0], at[1]]);
      expect(reader.trace.calls.length).toBe(size < 131_072 ? 1 : 3);
    }
  });

  it('zeroes no block that comes from the kernel', async () => {
    const calloc = (slot: number): Operation => ({ kind: 'calloc', slot, size: 4096 });
    const { reader, results } = await run([
      calloc(0),
      { kind: 'free', slot: 0, size: 0 },
      calloc(1),
    ]);
    const stores = results.map(({ address }, i) =>
      i === 1 ? 0 : stored(reader, address, address + 4096),
    );
    expect(stores[2]).toBe(512);
    expect(results[0].address).toBe(results[2].address);
    expect(results.map(({ dirty }) => dirty)).toEqual([0, 0, 0]);
  });
});

/** How many stores a run made to [low, high). */
function stored({ trace }: Awaited<ReturnType<typeof run>>['reader'], low: number, high: number) {
  const { address, kind } = trace.accesses;
  return address.filter((at, i) => at >= low && at < high && kind[i] & 1).length;
}

describe('what malloc and free refuse', () => {
  const main = (body: string) => playProgram(`.globl main\nmain: subq $8, %rsp\n${body}\n`, UNITS);
  const block = 'movl $100, %edi\ncall malloc\nmovq %rax, %rbx';
  const free = (what: string) => `leaq ${what}, %rdi\ncall free`;

  it.each([
    ['a block twice', `${block}\n${free('(%rbx)')}\n${free('(%rbx)')}`, 66, /^double free of 0x7f/],
    [
      'an address within a block',
      `${block}\n${free('48(%rbx)')}`,
      67,
      /^free of what malloc never/,
    ],
    ['one that is not aligned', `${block}\n${free('1(%rbx)')}`, 67, /^free of what malloc never/],
    ['one on the stack', `${block}\n${free('(%rsp)')}`, 67, /^free of what malloc never/],
    ['one before any malloc', free('main(%rip)'), 67, /never returned: 0x401000\n$/],
  ])('free of %s', async (_name, body, code, message) => {
    const { trace, ...reader } = await main(body).then((r) => ({
      trace: r.trace,
      output: r.output(r.trace.steps),
      rbx: r.register(Slot.rbx, r.trace.steps),
    }));
    expect(trace.outcome).toEqual({ kind: 'exited', code });
    expect(reader.output).toMatch(message);
    expect(trace.calls.at(-2)?.args[0]).toBe(2n);
  });

  it('names the block that was freed twice', async () => {
    const reader = await main(`${block}\n${free('(%rbx)')}\nmovq %rbx, %r15\n${free('(%rbx)')}`);
    const freed = reader.register(Slot.r15, reader.trace.steps);
    expect(reader.output(reader.trace.steps)).toBe(`double free of 0x${freed.toString(16)}\n`);
  });

  it('free of a null pointer does nothing', async () => {
    const reader = await main('xorl %edi, %edi\ncall free\naddq $8, %rsp\nret');
    expect(reader.trace.outcome.kind).toBe('finished');
  });

  it.each([
    ['malloc of more than there is', 'movq $0x40000000, %rdi\ncall malloc'],
    ['malloc of nearly everything', 'movq $-1, %rdi\ncall malloc'],
    ['calloc whose product overflows', 'movq $-1, %rdi\nmovl $2, %esi\ncall calloc'],
    [
      'malloc until there is no more',
      '1: movl $0x1000000, %edi\ncall malloc\ntestq %rax, %rax\njnz 1b',
    ],
  ])('%s answers 0', async (_name, body) => {
    const reader = await main(`${body}\naddq $8, %rsp\nret`);
    expect(reader.trace.outcome).toEqual({ kind: 'finished', result: 0 });
    expect(reader.register(Slot.rax, reader.trace.steps)).toBe(0n);
  });
});
