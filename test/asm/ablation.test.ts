import { expect, test } from 'vitest';
import { categorise } from '../../src/analysis/category.ts';
import { switchCosts } from '../../src/analysis/compare.ts';
import { assemble } from '../../src/assembler/assemble.ts';
import { ABLATIONS, NEEDLESS } from '../../src/machine/scenarios/ablation.ts';
import { pingPong } from '../../src/machine/scenarios/scenarios.ts';
import { SOURCES } from '../machine/lab.ts';
import { conventionFor, play } from './lab.ts';

/** Of the fifty instructions, those that go with each part. */
const INSTRUCTIONS = { 'argument registers': 12, 'FP environment': 7, 'signal mask': 10 };

test('every combination is there once', () => {
  const sets = ABLATIONS.map(({ without }) => NEEDLESS.map((part) => without.includes(part)));
  expect(new Set(sets.map(String)).size).toBe(2 ** NEEDLESS.length);
  expect(ABLATIONS.length).toBe(2 ** NEEDLESS.length);
});

test.each(ABLATIONS)('$name: what is left out costs nothing, the rest as before', async (each) => {
  const reader = await play(pingPong(each.path, conventionFor(each.path)));
  const costs = switchCosts(reader, categorise(reader));
  if (!costs) throw new Error('it never switched');
  const saved = each.without.reduce((sum, part) => sum + INSTRUCTIONS[part], 0);
  expect(costs.perSwitch.instructions).toBe(50 - saved);
  expect(costs.perSwitch.syscalls).toBe(each.without.includes('signal mask') ? 0 : 1);
  for (const part of NEEDLESS)
    expect(costs.byCategory[part].instructions, part).toBe(
      each.without.includes(part) ? 0 : INSTRUCTIONS[part],
    );
  expect(costs.byCategory['callee-saved'].instructions).toBe(12);
});

test('with nothing left out it is glibc’s routine, byte for byte', async () => {
  const label = '.globl swapcontext\n.p2align 4\nswapcontext:\n#include "ablation/swapcontext.h"\n';
  const bytes = async (path: string, files = SOURCES) => {
    const result = await assemble({ files, units: [path], now: () => 0 });
    if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
    return result.image.sections.map((section) => [section.name, ...section.bytes]);
  };
  expect(await bytes('asm/whole.S', { ...SOURCES, 'asm/whole.S': label })).toEqual(
    await bytes('asm/glibc-2.12/swapcontext.S'),
  );
});
