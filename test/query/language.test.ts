import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { CONDITIONS, LANGUAGE, languageText } from '../../src/query/language.ts';
import { parseCondition, parseQuery } from '../../src/query/query.ts';
import type { TraceReader } from '../../src/trace/reader.ts';
import { runElf } from '../elf/run-elf.ts';
import { build, has } from '../elf/with-debug.ts';
import { program } from './program.ts';

let reader: TraceReader;
beforeAll(async () => {
  reader = await program();
});

/** Examples of what only a program with debug information has. */
const COMPILED = /->|\]\./;
const EXAMPLES = LANGUAGE.flatMap(({ examples }) => examples);

it('is told on one screen, in the README as in the help', () => {
  const text = languageText();
  expect(readFileSync('src/query/README.md', 'utf8')).toContain(`\n${text}\n`);
  const lines = text.split('\n');
  expect(lines.length).toBeLessThanOrEqual(32);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(115);
});

it.each(EXAMPLES.filter((text) => !COMPILED.test(text)))('takes %s', (text) => {
  const asked = parseQuery(text, reader, 12);
  expect(asked.ok ? '' : asked.problem).toBe('');
});

it.skipIf(!has('gcc'))('takes those of a compiled program', async () => {
  const compiled = await runElf(build('gcc -g -static -nostdlib -O0 queue.c').bytes);
  for (const text of EXAMPLES.filter((text) => COMPILED.test(text))) {
    const asked = parseQuery(text, compiled, compiled.trace.steps);
    expect(asked.ok ? '' : `${text}: ${asked.problem}`).toBe('');
  }
});

it.each(CONDITIONS.flatMap(({ examples }) => examples))('takes the condition %s', (text) => {
  const asked = parseCondition(text, reader, 12);
  expect(asked.ok ? '' : asked.problem).toBe('');
});
