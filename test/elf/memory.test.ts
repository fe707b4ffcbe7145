import { describe, expect, test } from 'vitest';
import { symbolNamed } from '../../src/assembler/lookup.ts';
import { bare, can } from './build.ts';
import { EXIT, elfFile } from './elf-file.ts';
import { runElf } from './run-elf.ts';

const READ = 4;
const WRITE = 2;
const EXECUTE = 1;

const fill = (size: number, byte: number) => new Uint8Array(size).fill(byte);

test('a segment is mapped in whole pages of the file, and memory beyond its part is zero', async () => {
  const { trace } = await runElf(
    elfFile([
      { address: 0x400000, bytes: EXIT(7) },
      { address: 0x600100, bytes: fill(16, 0xaa), memorySize: 0x3000, flags: READ | WRITE },
    ]),
  );
  expect(trace.outcome).toEqual({ kind: 'exited', code: 7 });
  const data = trace.regions.find(({ start }) => start === 0x600000);
  expect(data).toMatchObject({ size: 0x4000, writable: true, executable: false, kind: 'data' });
  expect([...(data?.bytes.subarray(0x100) ?? [])]).toEqual([...fill(16, 0xaa)]);
});

test('of two segments that share a page the later one has it, with what the file holds there', async () => {
  const bytes = elfFile(
    [
      { address: 0x400000, bytes: Uint8Array.from([...EXIT(1), ...fill(0x1010, 0x90)]) },
      { address: 0x401020, bytes: EXIT(9), flags: READ | WRITE | EXECUTE },
    ],
    { entry: 0x401020 },
  );
  const { trace } = await runElf(bytes);
  expect(trace.outcome).toEqual({ kind: 'exited', code: 9 });
  expect(
    trace.regions.map(({ start, size, writable }) => [start, size, writable]).slice(0, 2),
  ).toEqual([
    [0x400000, 0x1000, false],
    [0x401000, 0x1000, true],
  ]);
  // As Linux maps the file's page: the end of the first segment is in it, too.
  expect(trace.regions[1].bytes[0]).toBe(0x90);
});

test('rights are those of the program headers', async () => {
  const store = Uint8Array.of(0x48, 0xc7, 0x04, 0x25, 0, 0, 0x60, 0, 1, 0, 0, 0);
  const program = (flags: number) =>
    elfFile([
      { address: 0x400000, bytes: Uint8Array.from([...store, ...EXIT(0)]) },
      { address: 0x600000, bytes: fill(8, 1), flags },
    ]);
  expect((await runElf(program(READ | WRITE))).trace.outcome.kind).toBe('exited');
  expect((await runElf(program(READ))).trace.outcome).toMatchObject({
    kind: 'faulted',
    fault: { kind: 'write to read-only memory', address: 0x600000 },
  });
});

test.each([
  ['executable', 7, 'exited'],
  ['not executable', 6, 'faulted'],
  ['not executable where nothing is said', undefined, 'faulted'],
])('the stack is %s as PT_GNU_STACK says', async (_, flags, kind) => {
  // Puts exit(0) on the stack and jumps there.
  const push = Uint8Array.of(
    ...[0x48, 0xb8, 0x31, 0xff, 0xb8, 0x3c, 0, 0, 0, 0x0f],
    ...[0x6a, 0x05, 0x50, 0xff, 0xe4],
  );
  const stack = flags === undefined ? [] : [{ type: 0x6474e551, flags, address: 0, memorySize: 0 }];
  const { trace } = await runElf(elfFile([{ address: 0x400000, bytes: push }, ...stack]));
  expect(trace.outcome.kind).toBe(kind);
});

describe.skipIf(!can('cc', '-static'))('images anywhere', () => {
  const TEXT = `
        .globl _start
_start: pushq   $1
        movq    counter(%rip), %rdi
        incq    counter(%rip)
        movl    $60, %eax
        syscall
        .data
counter: .quad 5
`;
  test.each([
    0x10000, 0x500000, 0x7fffe0000000, 0x7ffff7000000, 0x7ffff7fc0000, 0x7ffff7fff000,
    0x7fffff900000, 0x7fffffff0000,
  ])('at 0x%x, where the lab could have something of its own', async (address) => {
    const { bytes } = bare(TEXT, `-Wl,-Ttext-segment=0x${address.toString(16)}`, '-mcmodel=large');
    const reader = await runElf(bytes);
    const { trace } = reader;
    expect(trace.outcome).toEqual({ kind: 'exited', code: 5 });
    expect(symbolNamed(trace.image, '_start')?.address).toBe(reader.pc(0));
    const [stack] = trace.stacks;
    for (const { start, size, kind } of trace.regions)
      if (kind !== 'stack')
        expect(start + size <= stack.low - 4096 || start >= stack.high).toBe(true);
  });
});
