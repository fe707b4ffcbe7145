import { expect, test, vi } from 'vitest';
import { measured } from './measured.ts';
import { printTable, type Row } from './table.ts';

const GOOD: Row = { what: 'steps', measured: '2 M/s', target: { text: '≥ 1 M/s', met: true } };

test('what can’t be measured is a miss with its reason, beside the rows that could be', async () => {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(line));
  printTable([
    ...(await measured('the page', async () => {
      throw new Error('Timeout 60000ms exceeded.\nCall log:');
    })),
    ...(await measured('the engine', () => [GOOD])),
  ]);
  log.mockRestore();
  expect(lines).toEqual([
    'the page      –  ✗ not measured: Timeout 60000ms exceeded.',
    'steps     2 M/s  ✓ ≥ 1 M/s',
  ]);
});
