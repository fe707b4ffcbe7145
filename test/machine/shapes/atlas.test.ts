import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { ONE, type Shaped } from './atlas.ts';
import { MICROSOFT, TWO } from './atlas-more.ts';
import { counted } from './counted.ts';

const ORDERS = [
  ['rbp', 'rbx', 'r15', 'r14', 'r13', 'r12'],
  ['r13', 'rbx', 'r12', 'r15', 'rbp', 'r14'],
];

const TABLES = [
  ['In one call, System V', ONE],
  ['Two functions', TWO],
  ['Microsoft’s convention', MICROSOFT],
] as const;

const found = new Map<Shaped, string>();

/** `| like | instructions | how it is called |`, from a run; of both orders, which have to agree. */
async function row({ like, text, symbol, shape }: Shaped): Promise<string> {
  const rows = new Set<string>();
  for (const order of ORDERS) {
    const asked = { ...(symbol && { symbol }), ...(shape && { shape }) };
    try {
      const { words, cost, ended, switches } = await counted({ text: text(order), ...asked });
      const right = ended === 'finished' && switches === 6;
      rows.add(`| ${like} | ${right ? cost[0] : `${ended}, ${switches} switches`} | ${words} |`);
    } catch (error) {
      const reason = `${(error as Error).message}`.replace(/^no routine to switch through: /, '');
      rows.add(`| ${like} | – | ${reason} |`);
    }
  }
  return [...rows].join('\n');
}

describe.each(TABLES)('%s', (_, samples) => {
  test.each(samples)('$like', async (sample) => {
    const line = await row(sample);
    found.set(sample, line);
    expect(line).toContain(`| ${sample.like} | ${sample.instructions ?? '–'} |`);
    expect(line).not.toContain('\n');
  });
});

const document = readFileSync('asm/README.md', 'utf8');

test.each(TABLES)('the table in asm/README.md: %s', (title, samples) => {
  const rows = samples.map((sample) => found.get(sample));
  expect(document).toContain(
    [`**${title}**`, '', '| like | instructions | seen |', '|---|---|---|', ...rows, ''].join('\n'),
  );
});

afterAll(() => {
  if (process.env.ATLAS) for (const line of found.values()) console.log(line);
});
