import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { Slot } from '../../src/machine/registers.ts';
import { ownProgram } from '../../src/machine/scenarios/of-file.ts';
import { ENVIRONMENT, HWCAP } from '../../src/machine/start-block.ts';
import { readTrace, type TraceReader } from '../../src/trace/reader.ts';
import { recordScenario } from '../../src/trace/record-scenario.ts';
import { SOURCES } from '../machine/lab.ts';
import { bare, can } from './build.ts';
import { EXIT, elfFile } from './elf-file.ts';
import { runElf, written } from './run-elf.ts';

const PROGRAM = elfFile([{ address: 0x400000, bytes: EXIT(0) }]);

/** What lies on the stack of a process that has executed nothing. */
class Block {
  readonly rsp: number;
  readonly argv: string[];
  readonly environment: string[];
  readonly vector = new Map<number, number>();
  readonly #reader: TraceReader;

  constructor(reader: TraceReader) {
    this.#reader = reader;
    this.rsp = Number(reader.registers(0)[Slot.rsp]);
    let at = this.rsp + 8;
    const list = () => {
      const found: string[] = [];
      for (; this.word(at) !== 0; at += 8) found.push(this.text(this.word(at)));
      at += 8;
      return found;
    };
    this.argv = list();
    this.environment = list();
    for (; this.word(at) !== 0; at += 16) this.vector.set(this.word(at), this.word(at + 8));
  }

  word(address: number): number {
    return Number(this.#reader.word(address, 0));
  }

  bytes(address: number, size: number): Uint8Array {
    return this.#reader.read(address, size, 0) ?? new Uint8Array();
  }

  text(address: number): string {
    let size = 0;
    while (this.bytes(address + size, 1)[0] !== 0) size++;
    return new TextDecoder().decode(this.bytes(address, size));
  }
}

const At = { headers: 3, size: 4, count: 5, page: 6, entry: 9, hwcap: 16, random: 25, file: 31 };

test('the stack has arguments and environment, as Linux lays them out', async () => {
  const block = new Block(await runElf(PROGRAM, { arguments: ['one', '', 'zwölf'] }));
  expect(block.rsp % 16).toBe(0);
  expect(block.word(block.rsp)).toBe(4);
  expect(block.argv).toEqual(['./prog', 'one', '', 'zwölf']);
  expect(block.environment).toEqual(ENVIRONMENT);
  expect(block.text(block.vector.get(At.file) ?? 0)).toBe('./prog');
  const other = new Block(await runElf(PROGRAM, { environment: ['A=1'] }));
  expect([other.rsp % 16, other.environment]).toEqual([0, ['A=1']]);
});

test('random bytes come from the seed', async () => {
  const random = async (seed?: number) => {
    const block = new Block(await runElf(PROGRAM, seed === undefined ? {} : { seed }));
    return [...block.bytes(block.vector.get(At.random) ?? 0, 16)];
  };
  expect(await random()).toEqual(await random(1));
  expect(await random(2)).not.toEqual(await random(1));
});

test('arguments are as long as Linux takes them, and not longer', async () => {
  const long = 'x'.repeat(500_000);
  const reader = await runElf(PROGRAM, { arguments: [long, long] });
  expect(reader.trace.outcome.kind).toBe('exited');
  expect(new Block(reader).argv.map(({ length }) => length)).toEqual([6, 500_000, 500_000]);
  await expect(runElf(PROGRAM, { arguments: [long, long, long, long, long] })).rejects.toThrow(
    'its arguments and environment are longer than the 2 MiB that Linux takes',
  );
});

describe.skipIf(!can('cc', '-static'))('a real file', () => {
  test('finds its own program headers', async () => {
    for (const flag of ['-static', '-static-pie']) {
      const { bytes } = bare('.globl _start\n_start: hlt', flag);
      const reader = await runElf(bytes);
      const { vector } = new Block(reader);
      expect(vector.get(At.entry)).toBe(reader.pc(0));
      const header = reader.read(vector.get(At.headers) ?? 0, 56, 0);
      const inFile = bytes.subarray(64, 64 + 56);
      expect([vector.get(At.size), header]).toEqual([56, Uint8Array.from(inFile)]);
      expect(vector.get(At.count)).toBe(bytes[56]);
    }
  });

  test('cpuid and AT_HWCAP say what the lab can do', async () => {
    const reader = await runElf(
      bare('.globl _start\n_start: movl $1, %eax\nxorl %ecx, %ecx\ncpuid\nhlt').bytes,
    );
    const { steps } = reader.trace;
    expect(reader.registers(steps)[Slot.rdx]).toBe(HWCAP);
    // SSE3 and cmpxchg16b: no SSSE3, SSE4, AES, popcnt, xsave, AVX.
    expect(reader.registers(steps)[Slot.rcx]).toBe(0x2001n);
    expect(new Block(reader).vector.get(At.hwcap)).toBe(Number(HWCAP));
  });

  test('the kinds of the auxiliary vector are known to the CPU at hand, in its order', async () => {
    // Writes all from rsp up to the end of the auxiliary vector.
    const { path, bytes } = bare(`
        .globl _start
_start: movq    %rsp, %rsi
        leaq    8(%rsp), %rdx
        movl    $2, %ecx
1:      addq    $8, %rdx
        cmpq    $0, -8(%rdx)
        jne     1b
        decl    %ecx
        jnz     1b
2:      addq    $16, %rdx
        cmpq    $0, -16(%rdx)
        jne     2b
        subq    %rsi, %rdx
        movl    $1, %edi
        movl    $1, %eax
        syscall
        xorl    %edi, %edi
        movl    $60, %eax
        syscall
`);
    const kinds = (bytes: Uint8Array) => {
      const all = [...new BigUint64Array(Uint8Array.from(bytes).buffer)];
      const start = all.indexOf(0n, all.indexOf(0n) + 1) + 1;
      return all.slice(start).filter((_, i) => i % 2 === 0);
    };
    const env = Object.fromEntries(ENVIRONMENT.map((each) => each.split('=')));
    const { stdout } = spawnSync(path, { env });
    const native = kinds(stdout);
    const reader = await runElf(bytes);
    const [output] = reader.trace.calls.flatMap(({ output = new Uint8Array() }) => [output]);
    const own = kinds(output);
    expect(own.length).toBeGreaterThan(15);
    expect(native.filter((kind) => own.includes(kind))).toEqual(own);
    expect(written(reader).length).toBeGreaterThan(0);
  });
});

test('a program of assembly gets the same, and main its arguments', async () => {
  const path = 'asm/mine.S';
  // 10 * argc + the first letter of argv[1] - 'a' + the first of envp - 'H'
  const text = `
        .globl main
main:   movq    8(%rsi), %rcx
        movzbl  (%rcx), %eax
        subl    $'a', %eax
        movq    (%rdx), %rcx
        movzbl  (%rcx), %ecx
        leal    -'H'(%rax,%rcx), %eax
        imull   $10, %edi, %edi
        addl    %edi, %eax
        ret
`;
  const program = ownProgram(path, ['asm/runtime/start.S', path]);
  const scenario = { ...program, start: { arguments: ['c', 'd'] } };
  const result = await recordScenario(scenario, { ...SOURCES, [path]: text }, { budget: 1000 });
  if (!result.ok) throw new Error(result.diagnostics[0].message);
  expect(result.trace.outcome).toEqual({ kind: 'exited', code: 32 });
  const block = new Block(readTrace(result.trace));
  expect([block.argv, block.environment]).toEqual([[path, 'c', 'd'], ENVIRONMENT]);
  expect(block.vector.get(At.entry)).toBe(result.trace.instructions[result.trace.pc[0]].address);
});
