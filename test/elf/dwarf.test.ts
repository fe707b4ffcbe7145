import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { CompiledSpan } from '../../src/assembler/image.ts';
import { Random } from '../../src/base/random.ts';
import { unitAt } from '../../src/elf/dwarf/compile-folders.ts';
import { readHeader } from '../../src/elf/dwarf/header.ts';
import { sequences } from '../../src/elf/dwarf/line-program.ts';
import { readLines } from '../../src/elf/dwarf/read-lines.ts';
import { type DebugSections, uncompressed } from '../../src/elf/dwarf/sections.ts';
import { elfSections } from '../assembler/elf.ts';
import { build, has, PROGRAMS } from './with-debug.ts';

const COMMANDS = ['-gdwarf-4 -O0', '-gdwarf-4 -O2', '-gdwarf-5 -O0', '-gdwarf-5 -O2'].flatMap(
  (options) => [
    `gcc ${options} -static lines.c`,
    `gcc ${options} -static-pie -fPIE -ffunction-sections -Wl,--gc-sections lines.c`,
    `clang ${options} -static lines.c`,
    `g++ ${options} -static templates.cc`,
    `clang++ ${options} -static templates.cc`,
  ],
);

function read(bytes: Uint8Array) {
  const all = elfSections(bytes);
  const sections: DebugSections = new Map([...all].map(([name, { bytes }]) => [name, bytes]));
  const code = [...all]
    .filter(([name]) => /^\.(text|init|fini|plt)/.test(name))
    .map(([, { address, bytes }]) => ({ address, size: bytes.length }));
  return { sections, code };
}

/** Every row of all units: `lines.c 7 0x401619 x`, `end 0x401639`. */
function rowsOf(sections: DebugSections): string[] {
  const bytes = sections.get('.debug_line') ?? new Uint8Array(0);
  const rows: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const { cursor, offsetSize } = unitAt(bytes, at);
    at = cursor.end;
    const header = readHeader(cursor, offsetSize, sections);
    for (const sequence of sequences(cursor, header))
      sequence.forEach(({ address, file, line, isStatement }, i) => {
        const name = header.files[file].name.split('/').at(-1);
        const end = i === sequence.length - 1;
        rows.push(`${name} ${end ? '-' : line} ${address} ${isStatement && !end ? 'x' : ''}`);
      });
  }
  return rows;
}

/** The same as binutils reads it. */
function rowsOfObjdump(path: string): string[] {
  const { stdout } = spawnSync('objdump', ['--dwarf=decodedline', '-w', path], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const row = /^(\S+) +(\d+|-) +(0x[0-9a-f]+|0)(?: +\d+)?( +x)?(?: +END)?$/;
  return stdout.split('\n').flatMap((text) => {
    const found = row.exec(text.trimEnd());
    if (!found) return [];
    const [, file, line, address, statement] = found;
    const name = file.split('/').at(-1);
    return [`${name} ${line} ${Number(address)} ${statement && line !== '-' ? 'x' : ''}`];
  });
}

describe.each(COMMANDS)('the lines of %s', (command) => {
  const compiler = command.split(' ')[0];

  it.skipIf(!has(compiler) || !has('objdump'))('are those that objdump reads', () => {
    const { path, bytes } = build(command);
    const { sections, code } = read(bytes);
    const rows = rowsOf(sections);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows).toEqual(rowsOfObjdump(path));
    const { spans, note } = readLines(sections, { code });
    expect(note).toBeUndefined();
    expectOrder(spans);
    for (const { address } of spans)
      expect(
        code.some((each) => address >= each.address && address < each.address + each.size),
      ).toBe(true);
  });
});

describe.skipIf(!has('gcc'))('the lines of a program', () => {
  const lines = (command: string, base?: number) => {
    const { sections, code } = read(build(command).bytes);
    return readLines(sections, { code, ...(base && { base }) }).spans;
  };

  it.each([2, 3, 4, 5])('name file and folder in DWARF %d', (version) => {
    const options = `-gdwarf-${version} -gstrict-dwarf`;
    const spans = lines(`gcc ${options} -static lines.c`);
    expect(new Set(spans.map(({ file }) => file))).toEqual(new Set(['lines.c']));
    expect(spans[0].folder).toBe(PROGRAMS.slice(0, -1));
    expect(new Set(spans.map(({ line }) => line))).toContain(8);
  });

  it('are none of functions that the linker dropped', () => {
    const kept = lines('gcc -g -static lines.c').map(({ line }) => line);
    const options = '-ffunction-sections -Wl,--gc-sections';
    const left = lines(`gcc -g -static ${options} lines.c`).map(({ line }) => line);
    expect(kept).toContain(14);
    expect(left).not.toContain(14);
    expect(left).toContain(20);
  });

  it('move with the base', () => {
    const command = 'gcc -g -static-pie -fPIE lines.c';
    const moved = lines(command).map((span) => ({ ...span, address: span.address + 0x10000 }));
    expect(lines(command, 0x10000)).toEqual(moved);
  });

  it('say where a debugger does not stop', () => {
    const spans = lines('gcc -g -O2 -static lines.c');
    expect(spans.some(({ midway }) => midway)).toBe(true);
    expect(lines('gcc -g -O0 -static lines.c').some(({ midway }) => midway)).toBe(false);
  });

  it('are read from compressed sections', () => {
    const { sections, code } = read(build('g++ -g -gz=zlib -static templates.cc').bytes);
    const packed = [...sections].filter(([, bytes]) => isPacked(bytes)).map(([name]) => name);
    expect(packed).toContain('.debug_line');
    const whole = new Map(
      [...sections].map(([name, bytes]) => [
        name,
        packed.includes(name) ? uncompressed(bytes) : bytes,
      ]),
    );
    expect(readLines(whole, { code }).spans).toEqual(lines('g++ -g -static templates.cc'));
  });
});

/** Begins as a header of zlib's kind does. */
const isPacked = (bytes: Uint8Array) =>
  bytes[0] === 1 && bytes.subarray(1, 8).every((byte) => !byte);

describe.skipIf(!has('gcc'))('damaged lines', () => {
  it.each([2, 4, 5])('of DWARF %d are left out, with a note', (version) => {
    const { sections, code } = read(build(`gcc -gdwarf-${version} -O2 -static lines.c`).bytes);
    const names = ['.debug_line', '.debug_line_str', '.debug_info', '.debug_abbrev'];
    const random = new Random(version);
    let notes = 0;
    for (let round = 0; round < 3000; round++) {
      const damaged = new Map(sections);
      const name = names.filter((each) => sections.has(each))[random.below(2)];
      const bytes = (sections.get(name) as Uint8Array).slice();
      for (let i = random.below(4); i >= 0; i--)
        bytes[random.below(bytes.length)] = random.below(256);
      const cut = random.below(3) === 0 ? random.below(bytes.length) : bytes.length;
      damaged.set(name, bytes.subarray(0, cut));
      const { spans, note } = readLines(damaged, { code });
      expectOrder(spans);
      // No more rows than bytes that say them.
      expect(spans.length).toBeLessThan(bytes.length);
      if (note) notes++;
    }
    expect(notes).toBeGreaterThan(100);
  });

  it('say where they can’t be read', () => {
    const { spans, note } = readLines(new Map([['.debug_line', new Uint8Array([9, 0, 0, 0, 1])]]), {
      code: [],
    });
    expect(spans).toEqual([]);
    expect(note).toBe(
      "Lines of the source are missing: .debug_line can't be read at byte 0 (an offset is too large).",
    );
  });

  it.each([
    ['a size that is not there', [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0], /too large/],
    ['zstd', [2, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0], /zstd/],
    ['no zlib', [1, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0], /can’t be read/],
    ['a header cut short', [1, 0, 0], /too early/],
  ])('of a compressed section with %s are refused', (_, header, message) => {
    const bytes = new Uint8Array([
      ...header,
      ...(header.length > 3 ? [8, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3] : []),
    ]);
    expect(() => uncompressed(bytes)).toThrow(message);
  });
});

/** By address, none within another. */
function expectOrder(spans: readonly CompiledSpan[]): void {
  spans.forEach(({ address, size }, i) => {
    expect(size).toBeGreaterThan(0);
    if (i > 0) expect(address).toBeGreaterThanOrEqual(spans[i - 1].address + spans[i - 1].size);
  });
}
