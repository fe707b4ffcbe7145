import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { categorise } from '../../src/analysis/category.ts';
import { switchCosts } from '../../src/analysis/compare.ts';
import { CONVENTIONS } from '../../src/machine/scenarios/routine.ts';
import { pingPong } from '../../src/machine/scenarios/scenarios.ts';
import { SOURCES } from '../machine/lab.ts';
import { conventionFor, play, switchUnits } from './lab.ts';

const README = readFileSync(new URL('../../asm/README.md', import.meta.url), 'utf8');

/** The cells of the README's tables, a row each. */
const ROWS = README.split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );

const routines = ROWS.filter((row) => row.length === 6).map(([name, , , calls, instructions]) => ({
  name,
  calls: Number(calls),
  instructions: Number(instructions),
}));

test('the table has every routine of the ladder', () => {
  const shipped = Object.keys(SOURCES)
    .filter((path) => /^asm\/(rethinkdb|ablation)\/.*\.S$/.test(path))
    .map((path) => path.slice(4, -2));
  expect(routines.map(({ name }) => name).sort()).toEqual(
    ['glibc-2.12/swapcontext', ...shipped].sort(),
  );
});

test.each(routines)('$name: the figures in the table', async ({ name, calls, instructions }) => {
  const path = `asm/${name}.S`;
  const reader = await play(pingPong(path, conventionFor(path)));
  const costs = switchCosts(reader, categorise(reader));
  expect(costs?.perSwitch.instructions).toBe(instructions);
  expect(costs?.perSwitch.syscalls).toBe(calls);
});

test('the adapters and symbols that it names are those of the conventions', () => {
  const named = ROWS.filter((row) => row.length === 4 && /^[\w-]+\.S$/.test(row[0])).flatMap(
    ([file, symbols]) =>
      symbols
        .split(', ')
        .filter((symbol) => !CONVENTIONS.some(({ needs }) => needs?.includes(symbol)))
        .map((symbol) => `${symbol} asm/runtime/switch/${file}`),
  );
  const known = CONVENTIONS.map(({ symbol, adapter }) => `${symbol} ${adapter}`);
  expect(named.sort()).toEqual(known.sort());
  const own = README.slice(
    README.indexOf('## Your own routine'),
    README.indexOf('## One interface'),
  );
  for (const { symbol } of CONVENTIONS) expect(own).toContain(`\`${symbol}\``);
});

describe('what an adapter adds', () => {
  const adapters = ROWS.filter((row) => row.length === 4 && /^\d/.test(row[3])).map(
    ([file, , , adds]) => ({ file, adds: Number.parseInt(adds, 10) }),
  );
  const ROUTINES: Record<string, string> = {
    'ucontext.S': 'glibc-2.12/swapcontext',
    'pointer.S': 'rethinkdb/lightweight',
    'boost.S': 'switches/boost-fcontext',
  };

  test('is said of each', () => {
    const files = Object.keys(SOURCES).flatMap(
      (path) => /^asm\/runtime\/switch\/(.*)/.exec(path)?.[1] ?? [],
    );
    expect(adapters.map(({ file }) => file).sort()).toEqual(files.sort());
  });

  test.each(adapters)('$file: $adds', async ({ file, adds }) => {
    const path = `asm/${ROUTINES[file] ?? `switches/${file.slice(0, -2)}`}.S`;
    const driver = 'asm/scenarios/ping-pong.S';
    // Context objects that a ucontext_t fits into.
    const text = `#define CONTEXT_ROOM 944\n${SOURCES[driver]}`;
    const scenario = pingPong(path, conventionFor(path));
    const reader = await play(
      { ...scenario, units: [driver, ...switchUnits(path)] },
      { [driver]: text },
    );
    // From A's second call of context_switch to B's: all of one switch, and two instructions of B's.
    const { symbols } = reader.trace.image;
    const address = symbols.find(({ name }) => name === 'context_switch')?.address;
    const entry = reader.trace.instructions.findIndex((each) => each.address === address);
    const calls: number[] = [];
    for (let at = 0; ; at = calls[calls.length - 1] + 1) {
      const next = reader.nextExecution([entry], at);
      if (next < 0) break;
      calls.push(next);
    }
    const { start, end } = reader.history.switches;
    let inside = 0;
    start.forEach((from, i) => {
      if (from >= calls[2] && from < calls[3]) inside += end[i] - from;
    });
    // jmp, two leaq and the call lie between B's return and its next switch.
    expect(calls[3] - calls[2] - inside - 4).toBe(adds);
  });
});
