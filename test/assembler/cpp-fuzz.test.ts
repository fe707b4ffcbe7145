import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/assembler/assemble.ts';
import { formatDiagnostic } from '../../src/base/diagnostic.ts';
import { gnuAssemble, hasGnu } from './gnu.ts';
import { Random, seed } from './random.ts';

const LITERALS = [
  'a',
  'b1',
  '7',
  '0x1f',
  '+',
  '-',
  '(2)',
  '.',
  ';',
  '"s  t"',
  "'c'",
  '%rax',
  '$3',
  '@',
  ':',
  '<x>',
];

/** Macros and a text that uses them; `f` keeps their names apart from those of other texts. */
function program(random: Random, f: string): { macros: string; text: string; condition: string } {
  const pick = <T>(from: readonly T[]) => random.pick(from);
  const macros: string[] = [];
  const calls: string[] = [];
  const words = (most: number, from: readonly string[]) =>
    Array.from({ length: 1 + random.below(most) }, () => pick(from)).join(pick([' ', '', '  ']));
  const argument = () => words(3, [...LITERALS, ...calls]);
  for (let at = 0; at < 5; at++) {
    const name = `${f}_${at}`;
    const form = random.below(4);
    if (form === 0) {
      macros.push(`#define ${name} ${words(3, [...LITERALS, ...calls])}`);
      calls.push(` ${name} `);
      continue;
    }
    const body = ['x', ' x ', '#x', 'x##y', 'y', ' x ## 1', 'k##y', ...LITERALS, ...calls];
    if (form === 1) body.push(', ##__VA_ARGS__', '__VA_ARGS__', ' __VA_OPT__([x]) ');
    macros.push(`#define ${name}(x, y${form === 1 ? ', ...' : ''}) ${words(4, body)}`);
    const more = form === 1 && random.below(2) === 0 ? `, ${argument()}, ${argument()}` : '';
    calls.push(` ${name}(${argument()}, ${argument()}${more}) `);
  }
  const number = () =>
    String(pick([0, 1, 2, 7, '0x10', `defined(${f}_0)`, `${f}_N`, '(1+2)', '!3']));
  const operators = [
    '+',
    '-',
    '*',
    '/',
    '%',
    '<<',
    '>>',
    '<',
    '<=',
    '==',
    '!=',
    '&',
    '^',
    '|',
    '&&',
    '||',
  ];
  let condition = number();
  for (let left = random.below(5); left > 0; left--) condition += ` ${pick(operators)} ${number()}`;
  if (random.below(4) === 0) condition = `${condition} ? ${number()} : ${number()}`;
  return { macros: macros.join('\n'), text: words(4, calls), condition };
}

/** The bytes of `.text`, without blanks: where cpp puts some says nothing about the tokens. */
const letters = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1').replace(/ /g, '');

describe.skipIf(!hasGnu)('macros and conditions as cpp has them', () => {
  it(`random ones, seed ${seed}`, { timeout: 120_000 }, async () => {
    const random = new Random(seed);
    const rounds = Number(process.env.SWAPLAB_ROUNDS ?? 40);
    let taken = 0;
    for (let round = 0; round < rounds; round++) {
      const { macros, text, condition } = program(random, 'f');
      const source = `#define S(...) #__VA_ARGS__
#define X(...) S(__VA_ARGS__)
${macros}
.ascii X(${text})
#if ${condition}
.byte 1
#else
.byte 2
#endif
`;
      const about = `seed ${seed}, round ${round}:\n${source}`;
      const ours = await assemble({ files: { 'x.S': source }, units: ['x.S'], now: () => 0 });
      const { sections } = gnuAssemble(
        { 'x.S': source },
        ['x.S'],
        ours.ok ? ours.image : undefined,
      );
      if (!sections) continue;
      taken++;
      const shown = ours.ok
        ? letters(ours.image.sections[0].bytes)
        : ours.diagnostics.map(formatDiagnostic);
      expect(shown, about).toBe(letters(sections.get('.text')?.bytes ?? new Uint8Array()));
    }
    expect(taken).toBeGreaterThan(rounds / 3);
  });
});
