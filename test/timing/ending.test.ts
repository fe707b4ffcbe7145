import { describe, expect, it } from 'vitest';
import { CONVENTIONS } from '../../src/machine/scenarios/routine.ts';
import { pingPong } from '../../src/machine/scenarios/scenarios.ts';
import { endingOf, jmpEnded } from '../../src/timing/ending.ts';
import { play } from '../asm/lab.ts';
import { SOURCES } from '../machine/lab.ts';

const LIGHTWEIGHT = 'asm/rethinkdb/lightweight.S';
const GLIBC = 'asm/glibc-2.12/swapcontext.S';

async function switches(path: string, source: string) {
  const [convention] = CONVENTIONS.filter(({ symbol }) => source.includes(`\n${symbol}:`));
  const reader = await play(pingPong(path, convention), { [path]: source });
  const { start, end } = reader.history.switches;
  const [first] = start;
  return {
    outcome: reader.trace.outcome,
    count: start.length,
    lengths: [...new Set(Array.from(start, (at, i) => end[i] - at))],
    last: reader.instruction(end[0] - 1)?.att,
    first: reader.instruction(first)?.att,
  };
}

describe('the ending of a routine', () => {
  it.each([
    [LIGHTWEIGHT, 'lightweight_swapcontext', 'ret'],
    [GLIBC, 'swapcontext', 'ret'],
    ['asm/switches/boost-fcontext.S', 'jump_fcontext', 'jmp'],
    ['asm/switches/libco.S', 'co_swap', 'jmp'],
  ] as const)('%s: %s ends by %s', (path, symbol, ending) => {
    expect(endingOf(SOURCES[path], symbol)).toBe(ending);
  });

  it('does not mind comments, labels, rep and other functions', () => {
    const text =
      'f:\n.Lout: rep ret # back\n .size f, .-f\ng:\n jmp *%rcx /* ret */\n .size g, .-g\n';
    expect(endingOf(text, 'f')).toBe('ret');
    expect(endingOf(text, 'g')).toBe('jmp');
    expect(jmpEnded(text, 'f')).toBe(text.replace('rep ret', 'popq %rcx; jmp *%rcx'));
    expect(jmpEnded(text, 'g')).toBe(text);
  });

  it.each([
    [LIGHTWEIGHT, 'lightweight_swapcontext'],
    [GLIBC, 'swapcontext'],
  ])('%s switches as before when a jump ends it, one instruction longer', async (path, symbol) => {
    const before = await switches(path, SOURCES[path]);
    const after = await switches(path, jmpEnded(SOURCES[path], symbol));
    expect(before.last).toMatch(/^ret/);
    expect(after).toEqual({
      ...before,
      lengths: before.lengths.map((length) => length + 1),
      last: expect.stringMatching(/^jmp/),
    });
  });
});
