import { expect, test } from 'vitest';
import { objectFields } from '../../src/app/inspector/object-fields.ts';
import { readValues } from '../../src/experiments/parameter.ts';
import { WORKLOAD, workload } from '../../src/experiments/workload/workload.ts';
import { COROUTINE_SCENARIOS } from '../../src/machine/scenarios/coroutines.ts';
import { pingPong } from '../../src/machine/scenarios/scenarios.ts';
import type { TraceReader } from '../../src/trace/reader.ts';
import { saveAreas } from '../../src/trace/save-areas.ts';
import { conventionFor, play } from '../asm/lab.ts';

const names = (reader: TraceReader) =>
  objectFields(saveAreas(reader)).map(({ short, offset }) => [short, offset]);

const words = (text: string) => text.split(' ').map((name, i) => [name, 8 * i]);

test.each([
  ['rethinkdb/lightweight', 'rsp'],
  ['switches/boost-fcontext', 'rsp'],
  ['switches/libcoro', 'rsp'],
  ['switches/ruby', 'rsp'],
  ['switches/libco', 'rsp rbp rbx r12 r13 r14 r15'],
  ['switches/minicoro', 'rip rsp rbp rbx r12 r13 r14 r15'],
  ['switches/go', 'rsp rip rbp'],
])('%s keeps %s in a context object', async (routine, kept) => {
  const path = `asm/${routine}.S`;
  const reader = await play(pingPong(path, conventionFor(path)));
  expect(names(reader)).toEqual(words(kept));
  const [a] = saveAreas(reader);
  const symbol = reader.trace.image.symbols.find(({ name }) => name === 'context_a');
  expect(a.object).toBe(symbol?.address);
});

test('coroutines, which are made while the run goes on', async () => {
  const path = 'asm/switches/minicoro.S';
  const convention = conventionFor(path);
  const values = readValues(WORKLOAD, { requests: 2, inFlight: 1, coroutines: 2, work: 5 });
  if (!values.ok) throw new Error(JSON.stringify(values.problems));
  const server = { kind: 'coroutines', pool: true, path, convention } as const;
  expect(names(await play(workload(server, values.values)))).toEqual(
    words('rip rsp rbp rbx r12 r13 r14 r15'),
  );
  const hit = COROUTINE_SCENARIOS.find(({ name }) => name === 'coroutine-pool-hit');
  if (hit) expect(names(await play(hit))).toEqual([['rsp', 0]]);
});
