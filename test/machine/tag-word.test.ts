import { expect, test } from 'vitest';
import { Random } from '../../src/base/random.ts';
import { Cpu } from '../../src/machine/engine/cpu.ts';
import { Slot } from '../../src/machine/registers.ts';

/** A zero, denormals, an ordinary number, one without its integer bit, infinity, and what is no number. */
const EXPONENTS = [0, 0, 0x3fff, 0x3fff, 0x7fff, 0x7fff];
const SIGNIFICANDS = [0n, 5n, 1n << 63n, 5n << 60n, 1n << 63n, 3n << 62n];

test('the tag word in the heap is what the emulator says when it is asked', () => {
  const random = new Random(1);
  const never = () => undefined;
  const events = { instruction: never, systemCall: never, interrupt: never };
  const cpu = new Cpu({ ...events, badAccess: () => false });
  const seen = new Set<number>();
  for (let round = 0; round < 500; round++) {
    for (let i = 0; i < 8; i++) {
      const kind = random.below(EXPONENTS.length);
      const bytes = new DataView(new ArrayBuffer(10));
      bytes.setBigUint64(0, SIGNIFICANDS[kind], true);
      bytes.setUint16(8, EXPONENTS[kind] | (random.below(2) << 15), true);
      cpu.writeX87(i, new Uint8Array(bytes.buffer));
    }
    cpu.write(Slot.ftw, BigInt(random.below(8) ? random.below(0x10000) : 0xffff));
    const tags = cpu.read32(Slot.ftw);
    expect(BigInt(tags)).toBe(cpu.read(Slot.ftw) & 0xffffn);
    for (let i = 0; i < 8; i++) seen.add((tags >> (2 * i)) & 3);
  }
  expect([...seen].sort()).toEqual([0, 1, 2, 3]);
  cpu.close();
});
