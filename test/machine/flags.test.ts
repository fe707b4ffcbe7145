import { expect, test } from 'vitest';
import { Random } from '../../src/base/random.ts';
import { Cpu } from '../../src/machine/engine/cpu.ts';
import { flagsAt } from '../../src/machine/engine/flags.ts';
import { Slot } from '../../src/machine/registers.ts';

const CODE = 0x400000;
const SIZE = 0x4000;

/** Operations on rax and rbx of 1 byte; of 2, 4 and 8 bytes the opcode is one more. */
const BY_SIZE: readonly (readonly number[])[] = [
  ...[0x00, 0x08, 0x10, 0x18, 0x20, 0x28, 0x30, 0x38, 0x84].map((opcode) => [opcode, 0xd8]),
  // inc, dec; neg, mul, imul; rotations and shifts by 1, 3 and 7.
  ...[0xc0, 0xc8].map((form) => [0xfe, form]),
  ...[0xd8, 0xe3, 0xeb].map((form) => [0xf6, form]),
  ...[0xe0, 0xe8, 0xf8, 0xc0, 0xc8, 0xd0, 0xd8].flatMap((form) =>
    [1, 3, 7].map((count) => [0xc0, form, count]),
  ),
];
const OPERATIONS: readonly (readonly number[])[] = [
  ...BY_SIZE.flatMap(([opcode, ...rest]) => [
    [opcode, ...rest],
    [0x66, opcode + 1, ...rest],
    [opcode + 1, ...rest],
    [0x48, opcode + 1, ...rest],
  ]),
  // stc, clc, cmc, cld, std; xor of a register with itself; bt, bsf, bsr, xadd, shld, pushf with popf, sahf.
  ...[[0xf9], [0xf8], [0xf5], [0xfc], [0xfd], [0x31, 0xc9], [0x0f, 0xa3, 0xd8], [0x0f, 0xbc, 0xc3]],
  ...[[0x48, 0x0f, 0xbd, 0xc3], [0x0f, 0xc1, 0xd8], [0x0f, 0xa4, 0xd8, 3], [0x9c, 0x9d], [0x9e]],
];

/** Where arithmetic changes its mind. */
const EDGES = [0n, 1n, 0xfn, 0x10n, ...[8n, 16n, 32n, 64n].flatMap((bits) => edges(1n << bits))];

function edges(all: bigint): bigint[] {
  return [all / 2n - 1n, all / 2n, all - 1n];
}

test('the flags in the heap are what the emulator says when it is asked', () => {
  const random = new Random(1);

  const value = () =>
    random.below(2)
      ? random.pick(EDGES)
      : BigInt.asUintN(64, BigInt(random.below(2 ** 31)) * 0x100000007n);
  const load = (opcode: number) => [
    0x48,
    opcode,
    ...new Uint8Array(BigUint64Array.of(value()).buffer),
  ];
  const wrong: string[] = [];
  const kinds = new Set<number>();
  const cpu = new Cpu({
    instruction: (address) => {
      const flags = flagsAt(cpu.words, cpu.registerBase);
      kinds.add(cpu.words[cpu.registerBase + 44]);
      const asked = cpu.askedFlags();
      if (flags !== asked) wrong.push(`before ${address.toString(16)}: ${flags}, not ${asked}`);
    },
    systemCall: () => undefined,
    interrupt: () => undefined,
    badAccess: () => false,
  });
  const host = cpu.map(CODE, SIZE, 7);
  for (let round = 0; round < 15; round++) {
    const code = Array.from({ length: 100 }, () => [
      ...(random.below(4) ? [...load(0xb8), ...load(0xbb)] : []),
      ...random.pick(OPERATIONS),
    ]).flat();
    cpu.bytes.fill(0x90, host, host + SIZE);
    cpu.bytes.set(code, host);
    cpu.retranslate(CODE, SIZE, host);
    cpu.write(Slot.rsp, BigInt(CODE + SIZE - 0x800));
    expect(cpu.run(CODE, CODE + code.length)).toBe(0);
  }
  cpu.close();
  expect(wrong).toEqual([]);
  // All of them but those of instructions that the lab refuses.
  expect(kinds.size).toBeGreaterThanOrEqual(42);
});
