import { describe, expect, test } from 'vitest';
import { Random } from '../../src/base/random.ts';
import { readElf } from '../../src/elf/read-elf.ts';
import { bare, built, can } from './build.ts';
import { runElf } from './run-elf.ts';

/** The seed of all that is random here; any other is as good. */
const SEED = 20_110;

const TEXT = `
        .globl  _start
        .type   _start, @function
_start: movl    counter(%rip), %edi
        incl    counter(%rip)
        call    leave
        .size   _start, .-_start
leave:  movl    $60, %eax
        syscall
        .data
counter: .long  3
        .bss
        .skip   0x2000
`;

/** Flips, overwrites and cuts: one to four of them, half of them within the headers. */
function damaged(bytes: Uint8Array, random: Random): Uint8Array {
  const result = Uint8Array.from(bytes);
  const headers = 64 + 56 * bytes[56];
  const sections = new DataView(bytes.buffer, bytes.byteOffset).getUint32(40, true);
  for (let times = random.between(1, 4); times > 0; times--) {
    const from = random.pick([0, 0, sections, random.below(bytes.length)]);
    const at = Math.min(from + random.below(headers), bytes.length - 1);
    const value = random.pick([
      0,
      1,
      0x7f,
      0x80,
      0xff,
      random.below(256),
      result[at] ^ (1 << random.below(8)),
    ]);
    result.fill(value, at, at + random.pick([1, 1, 1, 4, 8]));
  }
  return random.chance(0.2) ? result.subarray(0, random.below(bytes.length)) : result;
}

describe.skipIf(!can('cc', '-static'))(`damaged files (seed ${SEED})`, () => {
  test.each(['-static', '-static-pie'])(
    'a small %s program is a message or a run',
    async (flag) => {
      const random = new Random(SEED);
      const { bytes } = bare(TEXT, flag, '-g');
      const ends = { run: 0, message: 0 };
      for (let round = 0; round < 400; round++) {
        const file = damaged(bytes, random);
        const read = readElf(file, { path: 'damaged' });
        if (!read.ok) {
          expect(read.message).toMatch(/^damaged can't be run: \S.*[^.]$/);
          ends.message++;
          continue;
        }
        const { trace } = await runElf(file, {}, 200);
        expect(trace.outcome.kind).toMatch(/exited|faulted|budget used up/);
        ends.run++;
      }
      expect(ends.run).toBeGreaterThan(50);
      expect(ends.message).toBeGreaterThan(50);
    },
  );

  test('a whole C library with its debug information is a message or an image, soon', () => {
    const random = new Random(SEED);
    const { bytes } = built('cc', 'int main(void) { return 0; }', '-x', 'c', '-static', '-g');
    const before = process.cpuUsage().user;
    for (let round = 0; round < 60; round++) {
      const read = readElf(damaged(bytes, random), { path: 'damaged' });
      if (read.ok) expect(read.image.sections.length).toBeGreaterThan(0);
      else expect(read.message).toMatch(/^damaged can't be run: /);
    }
    expect((process.cpuUsage().user - before) / 1000 / 60).toBeLessThan(300);
  });
});
