import { expect, test } from 'vitest';
import { startOf, startWith, words } from '../../../src/app/state/starts.ts';

test('a command line is cut into words as a shell does it', () => {
  expect(words('')).toEqual([]);
  expect(words('  -n 3  file.txt ')).toEqual(['-n', '3', 'file.txt']);
  expect(words(`"two words" 'and $three' a\\ b x"y"z ""`)).toEqual([
    'two words',
    'and $three',
    'a b',
    'xyz',
    '',
  ]);
  expect(words('"a \\"quoted\\" word')).toEqual(['a "quoted" word']);
});

test('a program is started with what was typed, and with nothing else', () => {
  expect(startOf('asm/prog')).toEqual({});
  startWith('asm/prog', { line: '-n 3' });
  startWith('asm/prog', { input: 'one\n' });
  expect(startOf('asm/prog')).toEqual({
    arguments: ['-n', '3'],
    stdin: new TextEncoder().encode('one\n'),
  });
  expect(startOf('asm/other')).toEqual({});
});
