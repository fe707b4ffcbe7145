import { describe, expect, test } from 'vitest';
import { categorise } from '../../../src/analysis/category.ts';
import { switchCosts } from '../../../src/analysis/compare.ts';
import { lostRegister } from '../../../src/analysis/lost-register.ts';
import { assemble } from '../../../src/assembler/assemble.ts';
import { pingPong } from '../../../src/machine/scenarios/scenarios.ts';
import { observeRoutine } from '../../../src/machine/shapes/find.ts';
import { play } from '../../asm/lab.ts';
import { SOURCES } from '../lab.ts';
import { ONE_CALL, type Sample } from './one-call.ts';

const PATH = 'mine.S';

async function imageOf(text: string) {
  const files = { ...SOURCES, [PATH]: text };
  const built = await assemble({ files, units: [PATH], now: () => 0 });
  if (!built.ok) throw new Error(JSON.stringify(built.diagnostics));
  return built.image;
}

async function counted({ text, symbol, shape }: Sample) {
  const asked = { ...(symbol && { symbol }), ...(shape && { shape }) };
  const found = await observeRoutine(await imageOf(text), asked);
  if (!found.ok) throw new Error(found.message);
  const scenario = pingPong(PATH, found.convention);
  const reader = await play(scenario, { [PATH]: text });
  const { outcome, contexts } = reader.trace;
  const { instructions, loads, stores } = switchCosts(reader, categorise(reader))?.perSwitch ?? {};
  return {
    words: found.words,
    ended: outcome.kind,
    contexts: contexts.length,
    switches: reader.history.switches.start.length,
    cost: [instructions, loads, stores],
    lost: lostRegister(reader) !== undefined,
  };
}

describe.each([['one call', ONE_CALL]] as const)('%s', (_, samples) => {
  test.each(samples)('$name', async (sample) => {
    expect(await counted(sample)).toEqual({
      words: sample.words,
      ended: 'finished',
      contexts: 2,
      switches: 6,
      cost: [...sample.cost],
      lost: sample.loses === true,
    });
  });
});
