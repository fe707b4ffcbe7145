import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/assembler/assemble.ts';
import { elfSections } from './elf.ts';
import { hasGnu, hex } from './gnu.ts';
import { Random, seed } from './random.ts';

const PARAMETERS = ['x', 'y', 'z', 'reg'];
const WORDS = [
  'a',
  '7',
  '1+2',
  '1 + 2',
  '(1)',
  '( 2 )',
  '[b]',
  '-3',
  '- 4',
  'x',
  '%5',
  '"q r"',
  '"s""t"',
];
WORDS.push('c d', '%1+1', '*e', 'f*g', '0x10', '3, ', ',', 'x=4', 'y = 5', "'c", '{h}', '!k', '&x');
const ALTERNATE = ['<a b>', '<a, b>', '<<c>d>', '<e!>f>', '%2*3', '%(1+1)', 'n<m>', '%N+1', '<!!>'];
/** `_` stands for a parameter. */
const BODY = [
  '_',
  '\\_|',
  '&_',
  '_&',
  '_&_',
  'lab&_',
  '\\_\\()y',
  'z\\_;',
  '\\(x)',
  '1_',
  '\\@',
  'here',
  'w&',
];

/** A macro or a repetition with odd arguments, whose bytes say what became of them. */
function program(random: Random): string {
  const alternate = random.below(3) > 0;
  const words = alternate ? [...WORDS, ...ALTERNATE] : WORDS;
  const some = (from: readonly string[], most: number, between: string) =>
    Array.from({ length: 1 + random.below(most) }, () => random.pick(from)).join(between);
  const text = (names: readonly string[]) => {
    const pieces = some(BODY, 4, random.pick(['|', ' ', '']));
    return `.asciz "${pieces.replace(/_/g, () => random.pick(names))}"`;
  };
  const lines = [alternate ? '.altmacro' : '.noaltmacro', 'N = 3'];
  if (random.below(3) === 0) {
    const what = random.pick(['.irp', '.irpc']);
    // A quote alone in a string says nothing.
    const values = what === '.irp' ? words : words.filter((word) => !word.includes('"'));
    lines.push(`${what} x, ${some(values, 3, ', ')}`, text(['x']), '.endr');
    return `${lines.join('\n')}\n`;
  }
  const names = PARAMETERS.slice(0, 1 + random.below(4));
  const parameters = names.map((name) => {
    const fallback = random.below(4) === 0 ? `=${random.pick(words)}` : '';
    return name + fallback;
  });
  if (random.below(5) === 0) parameters.push('more:vararg');
  lines.push(`.macro m ${parameters.join(random.pick([', ', ' ', ',']))}`);
  if (random.below(3) === 0) lines.push('LOCAL here, there', 'here: .byte there - here', 'there:');
  lines.push(text(names), text(names), '.endm');
  for (let calls = 1 + random.below(3); calls > 0; calls--)
    lines.push(`m ${some(words, 4, random.pick([', ', ' ', ',']))}`);
  return `${lines.join('\n')}\n`;
}

/** The bytes of `.text`, or undefined if GNU as refuses. */
function gnuBytes(source: string, folder: string): string | undefined {
  const object = join(folder, 'x.o');
  const { status } = spawnSync('as', ['-o', object, '-'], { input: source });
  if (status !== 0) return undefined;
  return hex(elfSections(readFileSync(object)).get('.text')?.bytes ?? []);
}

/** The bytes of `.text`; `strict` if the lab refuses an escape that as takes for the character behind it. */
async function bytes(source: string): Promise<string | undefined> {
  const result = await assemble({ files: { 'x.S': source }, units: ['x.S'], now: () => 0 });
  if (!result.ok)
    return result.diagnostics.every(({ message }) => message.startsWith('unknown escape'))
      ? 'strict'
      : undefined;
  return hex(result.image.sections.find(({ name }) => name === '.text')?.bytes ?? []);
}

describe.skipIf(!hasGnu)('macros as GNU as has them', () => {
  it(`random macros, calls and repetitions, seed ${seed}`, { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'swaplab-macros-'));
    const random = new Random(seed);
    const count = Number(process.env.SWAPLAB_ROUNDS ?? 200);
    let taken = 0;
    try {
      for (let round = 0; round < count; round++) {
        const source = program(random);
        const theirs = gnuBytes(source, folder);
        const ours = await bytes(source);
        if (ours === 'strict') continue;
        expect(ours, `seed ${seed}, round ${round}:\n${source}`).toBe(theirs);
        if (theirs !== undefined) taken++;
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
    // What both refuse says little.
    expect(taken).toBeGreaterThan(count / 3);
  });
});
