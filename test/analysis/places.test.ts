import { beforeAll, describe, expect, it } from 'vitest';
import { parsePlace, suggestPlaces } from '../../src/analysis/places.ts';
import { symbolNamed } from '../../src/assembler/lookup.ts';
import { Slot } from '../../src/machine/registers.ts';
import { SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';
import type { TraceReader } from '../../src/trace/reader.ts';
import { recorded, scenarioLaunch } from '../machine/lab.ts';

let reader: TraceReader;
beforeAll(async () => {
  reader = await recorded(await scenarioLaunch(SCENARIOS[0]));
});

const at = (text: string, position: number) => {
  const asked = parsePlace(reader, text);
  return asked.ok ? Number(asked.place.at(position)) : asked.problem;
};

describe('a place in memory', () => {
  it('is a number, a symbol, a section, a region, or a sum', () => {
    const a = symbolNamed(reader.trace.image, 'context_a')?.address ?? 0;
    expect(at('0x403010', 0)).toBe(0x403010);
    expect(at('7ffff7bfffb8', 0)).toBe(0x7ffff7bfffb8);
    expect(at(' [context_a + 0x80] ', 0)).toBe(a + 128);
    expect(at('context_a+128-8', 0)).toBe(a + 120);
    expect(at('.data', 0)).toBe(0x403000);
    expect(at('heap', 0)).toBe(0x500000);
  });

  it('moves with the register that it names', () => {
    const rsp = (position: number) => Number(reader.register(Slot.rsp, position));
    for (const position of [0, 20, 60]) {
      expect(at('rsp', position)).toBe(rsp(position));
      expect(at('%RSP-8', position)).toBe(rsp(position) - 8);
    }
    expect(at('stack A', 60)).toBe(rsp(37) + 8);
    expect(at('stack B', 60)).toBe(rsp(60));
    const [moves, stands] = ['rdi+8', '0x10'].map((text) => parsePlace(reader, text));
    expect([moves.ok && moves.place.follows, stands.ok && stands.place.follows]).toEqual([
      true,
      false,
    ]);
  });

  it('that nothing is called tells what may be meant', () => {
    expect(at('contxt_a', 0)).toBe(
      "Nothing in this run is called 'contxt_a'; did you mean 'context_a'?",
    );
    expect(at('', 0)).toMatch(/^Name a place/);
    expect(at('rsp +', 0)).toMatch(/^Name a place/);
  });

  it('is completed from what there is, and each suggestion can be read', () => {
    const texts = (typed: string, most = 50) =>
      suggestPlaces(reader, 0, typed, most).found.map(({ text }) => text);
    expect(texts('').slice(0, 5)).toEqual(['rsp', '.text', '.rodata', '.data', 'heap']);
    expect(texts('CONTEXT_')).toEqual(expect.arrayContaining(['context_a', 'context_b']));
    expect(texts('tack')).toEqual(['stack A', 'stack B']);
    const { found, total } = suggestPlaces(reader, 0, '', 3);
    expect(found).toHaveLength(3);
    expect(total).toBeGreaterThan(20);
    for (const text of texts('', 1000)) expect(parsePlace(reader, text).ok, text).toBe(true);
  });
});
