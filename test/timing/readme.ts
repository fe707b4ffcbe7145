import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { summaryOf } from '../validate/accuracy.ts';

/** The line of a table in README.md of src/timing that begins so has what these rows come to. */
export function expectInReadme(begin: string, rows: readonly { error: number }[]): void {
  const lines = readFileSync('src/timing/README.md', 'utf8').split('\n');
  const line = lines.find((each) => each.startsWith(`| ${begin}`));
  expect(line?.split(' | ')[1], begin).toBe(`${summaryOf(rows)} |`);
}
