import { beforeAll, describe, expect, it } from 'vitest';
import { SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';
import { type Hit, parseQuery, type Query } from '../../src/query/query.ts';
import type { TraceReader } from '../../src/trace/reader.ts';
import { recorded, scenarioLaunch } from '../machine/lab.ts';

/** Asks a run at a position; throws where the question is not understood. */
function ask(reader: TraceReader, text: string, position = 0): Query {
  const asked = parseQuery(text, reader, position);
  if (!asked.ok) throw new Error(`${text}: ${asked.problem}`);
  return asked.query;
}

const hits = (each: Iterable<Hit | undefined>) => [...each].filter((hit) => hit !== undefined);
const steps = (query: Query) => hits(query.forward(0)).map(({ step }) => step);

describe('a switch by glibc', () => {
  let reader: TraceReader;
  beforeAll(async () => {
    const scenario = SCENARIOS.find(({ name }) => name === 'ping-pong-glibc');
    reader = await recorded(await scenarioLaunch(scenario as (typeof SCENARIOS)[number]));
  });

  it('tells by whom a register is written and read', () => {
    const all = hits(ask(reader, 'rbx').forward(0));
    expect(all.filter(({ how }) => how === 'written').map(({ step }) => step)).toEqual(
      steps(ask(reader, 'write rbx')),
    );
    for (const { step } of all.filter(({ how }) => how === 'written'))
      expect(reader.instruction(step)?.att).toBe('movq 128(%rsi), %rbx');
    for (const { step } of all.filter(({ how }) => how === 'read'))
      expect(reader.instruction(step)?.att).toBe('movq %rbx, 128(%rdi)');
    expect(all).toHaveLength(12);
  });

  it('goes to a step', () => {
    const at = (text: string) => ask(reader, text, 20).position;
    expect([at('+10'), at('-10'), at('12'), at('step 0x10'), at('+1,000')]).toEqual([
      30, 10, 12, 16, 330,
    ]);
  });
});
