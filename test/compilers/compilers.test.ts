import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/assembler/assemble.ts';
import { ownProgram } from '../../src/machine/scenarios/of-file.ts';
import { hasGnu } from '../assembler/gnu.ts';
import { launched, recorded, SOURCES } from '../machine/lab.ts';
import { CONFIGURATIONS } from './configurations.ts';
import { comparable, digest, gnuText, type Recorded, readProgram, runNatively } from './native.ts';

const RECORDED: Record<string, Recorded> = JSON.parse(readProgram('recorded.json'));
const START = 'asm/runtime/start.S';

async function built(text: string, units: string[]) {
  const files = { ...SOURCES, 'a.s': text };
  const result = await assemble({ files, units, now: () => 0 });
  if (!result.ok)
    throw new Error(
      result.diagnostics.map(({ line, message }) => `${line}: ${message}`).join('\n'),
    );
  return result.image;
}

describe.each(Object.entries(CONFIGURATIONS))('%s: %s', (name) => {
  const text = readProgram(name);
  const { text: digested, ran } = RECORDED[name];

  test('the bytes of .text are those of GNU as', async () => {
    const image = await built(comparable(text), ['a.s']);
    const own = image.sections.find((section) => section.name === '.text')?.bytes;
    expect(digest(own ?? new Uint8Array())).toBe(digested);
    if (!hasGnu) return;
    expect(digest(gnuText(text, image) ?? new Uint8Array())).toBe(digested);
  });

  test.runIf(ran)('it runs as on a CPU', async () => {
    const image = await built(text, [START, 'a.s']);
    const reader = await recorded(launched(image, ownProgram('a.s', [START, 'a.s'])));
    const { outcome } = reader.trace;
    const code = outcome.kind === 'exited' ? outcome.code : outcome;
    expect({ code, output: reader.output(reader.trace.steps) }).toEqual(ran);
    if (hasGnu && process.platform === 'linux') expect(runNatively(text)).toEqual(ran);
  });
});
