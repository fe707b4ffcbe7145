import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/assembler/assemble.ts';
import type { Image, SourceFiles } from '../../src/assembler/image.ts';
import { formatDiagnostic } from '../../src/base/diagnostic.ts';
import { attLines, intelLines } from './corpus.ts';
import { gnuAssemble, hasGnu, hex } from './gnu.ts';
import { Random, seed } from './random.ts';
import { sources } from './sources.ts';

async function image(files: SourceFiles, units: string[]): Promise<Image> {
  // No time limit: the machine may be busy with other tests.
  const result = await assemble({ files, units, now: () => 0 });
  if (!result.ok) throw new Error(result.diagnostics.map(formatDiagnostic).join('\n'));
  return result.image;
}

/** Every section of ours, byte for byte. */
async function expectSame(files: SourceFiles, units: string[]): Promise<void> {
  const ours = await image(files, units);
  const { sections, messages } = gnuAssemble(files, units, ours);
  expect(sections, messages).toBeDefined();
  expect(ours.sections.length).toBeGreaterThan(0);
  for (const { name, address, bytes, size } of ours.sections) {
    const theirs = sections?.get(name);
    expect(theirs?.address, `address of ${name}`).toBe(address);
    // ld's script rounds the end of .bss up to 8.
    const rounded = name === '.bss' ? Math.ceil(size / 8) * 8 : size;
    expect(theirs?.bytes.length, `size of ${name}`).toBe(rounded);
    if (bytes.length > 0) expect(hex(bytes), name).toBe(hex(theirs?.bytes ?? []));
  }
}

describe.skipIf(!hasGnu)('same bytes as GNU as and ld', () => {
  for (const [name, text] of Object.entries(sources)) {
    it(name, () => expectSame({ 'x.S': text }, ['x.S']));
  }

  it('several units, one calling another', async () => {
    const files = {
      'a/one.S': `#include "shared.h"
        .globl _start
_start: call helper
        movq table+HERE(%rip), %rax
        jmp local
        .data
        .byte 1
        .text
local:  ret
        .weak either
either: .byte 1`,
      'a/shared.h': '#define HERE 8\n',
      'asm/include/two.h': 'LIMIT = 3\n',
      'b/two.S': `#include <two.h>
        .globl helper, table, either
        .p2align 5
helper: movl $LIMIT, %eax
        jmp local
either: .byte 2
local:  jmp _start
        .data
        .p2align 3
table:  .quad local, _start, either`,
    };
    await expectSame(files, ['a/one.S', 'b/two.S']);
  });

  it('headers that come once, and by a macro', async () => {
    const files = {
      'a/x.S': `#define HEADER "once.h"
#include HEADER
#include "once.h"
#include <two.h>
`,
      'a/once.h': '#pragma once\n.byte __INCLUDE_LEVEL__\n',
      'asm/include/two.h': '#define ONCE "../../a/once.h"\n#include ONCE\n.byte 2\n',
    };
    await expectSame(files, ['a/x.S']);
  });

  // Files that name routines of other files link all the same: both leave the gaps at zero.
  const folder = new URL('../../asm/', import.meta.url);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.[Shs]$/.test(path))
    .map((path) => `asm/${path}`);
  const files = Object.fromEntries(
    paths.map((path) => [path, readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')]),
  );
  for (const path of paths.filter((each) => !each.endsWith('.h')).sort()) {
    it(path, async () => {
      // What a file leaves to others becomes a weak symbol, which both sides resolve to 0.
      const first = await assemble({ files, units: [path] });
      const missing = first.ok ? first.image.undefined.map(({ name }) => name) : [];
      expect(first.ok ? [] : first.diagnostics.map(formatDiagnostic)).toEqual([]);
      const weak = missing.map((name) => `.weak ${name};`).join(' ');
      await expectSame({ ...files, [path]: weak + files[path] }, [path]);
    });
  }

  /** Each line on its own 32 bytes, so that one that differs shows which it is. */
  async function expectSameLines(lines: readonly string[], syntax: string): Promise<void> {
    const body = lines.map((line) => `.balign 32; ${line}`).join('\n');
    const text = `${syntax}\n${body}\n.balign 32\nsym: .quad 1\n.set later, 0x12\n`;
    const ours = await image({ 'x.S': text }, ['x.S']);
    const { sections, messages } = gnuAssemble({ 'x.S': text }, ['x.S'], ours);
    const theirs = sections?.get('.text')?.bytes;
    if (!theirs) throw new Error(messages);
    const differing = lines.flatMap((line, index) => {
      const [a, b] = [theirs, ours.sections[0].bytes].map((bytes) =>
        hex(bytes.slice(index * 32, index * 32 + 32)),
      );
      return a === b ? [] : [`${line}: GNU ${a}, here ${b}`];
    });
    expect(differing, `seed ${seed}`).toEqual([]);
  }

  it('random jumps between alignments', async () => {
    const random = new Random(seed);
    // Each program in a section of its own, so that one run compares them all.
    const programs = Array.from({ length: 60 }, (_, program) => {
      const labels = 8 + random.below(30);
      const lines = [`.section .text.n${program}, "ax"`];
      for (let at = 0; at < labels; at++) {
        lines.push(`p${program}_${at}:`);
        for (let left = random.below(4); left > 0; left--) {
          lines.push(`${random.pick(['jmp', 'jne'])} p${program}_${random.below(labels)}`);
        }
        if (random.below(2) === 0) lines.push(`.skip ${random.below(60)}, 0x90`);
        if (random.below(4) === 0) lines.push(`.p2align ${1 + random.below(5)}`);
      }
      return lines.join('\n');
    });
    await expectSame({ 'x.S': programs.join('\n') }, ['x.S']).catch((error: Error) => {
      throw new Error(`seed ${seed}: ${error.message}`);
    });
  });

  it('random AT&T instructions', () => expectSameLines(attLines(3000), ''));
  it('random Intel instructions', () =>
    expectSameLines(intelLines(2000), '.intel_syntax noprefix'));
});

it.skipIf(hasGnu)('GNU as is missing here: nothing was compared with it', () => {});
