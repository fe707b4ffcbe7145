import { expect, test } from 'vitest';
import { SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';
import { areaAt, MemoryRows, memoryMap } from '../../src/trace/memory-map.ts';
import type { TraceReader } from '../../src/trace/reader.ts';
import { recorded, runMain, scenarioLaunch } from '../machine/lab.ts';

const told = (reader: TraceReader, position: number) =>
  memoryMap(reader, position).map(({ low, high, kind, region, stack }) =>
    `${low.toString(16)} ${high.toString(16)} ${kind} ${stack?.name ?? region?.name ?? ''}`.trim(),
  );

test('the address space of a run without holes: sections, heap, stacks with their guard pages', async () => {
  const reader = await recorded(await scenarioLaunch(SCENARIOS[0]));
  expect(told(reader, 0)).toEqual([
    '0 401000 gap',
    '401000 402000 memory .text',
    '402000 403000 memory .rodata',
    '403000 404000 memory .data',
    '404000 500000 gap',
    '500000 600000 memory heap',
    '600000 7ffff7bef000 gap',
    '7ffff7bef000 7ffff7bf0000 guard stack B',
    '7ffff7bf0000 7ffff7c00000 memory stack B',
    '7ffff7c00000 7ffff7fc0000 gap',
    '7ffff7fc0000 7ffff7fc2000 memory thread block',
    '7ffff7fc2000 7ffff7fff000 gap',
    '7ffff7fff000 7ffff8000000 memory end of the run',
    '7ffff8000000 7fffff7fe000 gap',
    '7fffff7fe000 7fffff7ff000 guard stack A',
    '7fffff7ff000 7ffffffdf000 gap',
    '7ffffffdf000 7ffffffff000 memory stack A',
    '7ffffffff000 800000000000 gap',
  ]);
  expect(memoryMap(reader, 100)).toBe(memoryMap(reader, 0));
});

/** Maps four pages, takes all access from the first and unmaps the last. */
const MAPS = `
  movl $9, %eax
  xorl %edi, %edi
  movl $0x4000, %esi
  movl $3, %edx
  movl $0x22, %r10d
  movq $-1, %r8
  xorl %r9d, %r9d
  syscall
  movq %rax, %rbx
  movl $10, %eax
  movq %rbx, %rdi
  movl $0x1000, %esi
  xorl %edx, %edx
  syscall
  movl $11, %eax
  leaq 0x3000(%rbx), %rdi
  movl $0x1000, %esi
  syscall
  ret`;

test('what is mapped, closed and unmapped on the way is so from that step on, and not before', async () => {
  const reader = await runMain(MAPS);
  const [map, protect, unmap] = reader.trace.calls.map(({ step }) => step + 1);
  const mapped = (position: number) =>
    told(reader, position).filter((area) => /^7fffe.* (memory|guard)/.test(area));
  expect(mapped(map - 1)).toEqual([]);
  expect(mapped(map)).toEqual(['7fffe0000000 7fffe0004000 memory mmap']);
  expect(mapped(protect)).toEqual([
    '7fffe0000000 7fffe0001000 guard mmap',
    '7fffe0001000 7fffe0004000 memory mmap',
  ]);
  expect(mapped(unmap)[1]).toBe('7fffe0001000 7fffe0003000 memory mmap');
  expect(mapped(map)).toEqual(['7fffe0000000 7fffe0004000 memory mmap']);
});

test('rows: a heading an area, then its bytes; any address has one', async () => {
  const reader = await recorded(await scenarioLaunch(SCENARIOS[0]));
  const map = memoryMap(reader, 0);
  for (const bytes of [8, 16]) {
    const rows = new MemoryRows(map, bytes);
    expect(rows.at(0)).toEqual({ area: map[0] });
    expect(rows.at(1)).toEqual({ area: map[1] });
    expect(rows.at(2)).toEqual({ area: map[1], address: 0x401000 });
    expect(rows.at(rows.length - 1)).toEqual({ area: map.at(-1) });
    for (const address of [0, 0x401000, 0x401fff, 0x402000, 0x5abcde, 0x7ffff7bef010]) {
      const row = rows.at(rows.rowOf(address));
      expect(row.area).toBe(map[areaAt(map, address)]);
      expect(row.address).toBe(
        row.area.kind === 'memory' ? address - (address % bytes) : undefined,
      );
    }
    const memory = map.filter(({ kind }) => kind === 'memory');
    const size = memory.reduce((sum, { low, high }) => sum + high - low, 0);
    expect(rows.length).toBe(map.length + size / bytes);
  }
});
