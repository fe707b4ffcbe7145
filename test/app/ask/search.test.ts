import { beforeAll, expect, test } from 'vitest';
import { Search } from '../../../src/app/ask/search.ts';
import { parseQuery, type Query } from '../../../src/query/query.ts';
import type { TraceReader } from '../../../src/trace/reader.ts';
import { runOf } from '../run-of.ts';

let reader: TraceReader;
beforeAll(async () => {
  ({ reader } = await runOf('ping-pong-glibc'));
});

function asked(text: string): Query {
  const read = parseQuery(text, reader, 10);
  if (!read.ok) throw new Error(`${text}: ${read.problem}`);
  return read.query;
}

test.each([0, 120, 330])('from step %i a search finds what there is, in order', (from) => {
  const query = asked('rdi');
  const all = [...query.forward(0)].filter((hit) => hit !== undefined);
  expect(all.length).toBeGreaterThan(64);
  const search = new Search(query, from);
  expect([search.length, search.done]).toEqual([0, false]);
  while (!search.done) search.advance(0);
  expect(search.length).toBe(all.length);
  expect(all.map((_, i) => search.at(i))).toEqual(all);
  expect([...search.steps()]).toEqual(all.map(({ step }) => step));
  for (const position of [0, 4, 120, 121, 330, 331])
    expect(search.indexFrom(position)).toBe(all.filter((hit) => hit.position < position).length);
});
