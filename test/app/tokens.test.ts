import { expect, test } from 'vitest';
import { tokenise } from '../../src/app/source/tokens.ts';

const kinds = (line: string) =>
  tokenise(line, false)
    .filter(({ kind }) => kind)
    .map(({ kind, text }) => `${kind} ${text.trim()}`);

test('registers of every width, in both syntaxes', () => {
  expect(kinds('again: movq 8(%r12), %rax')).toEqual([
    'label again:',
    'mnemonic movq',
    'number 8',
    'register %r12',
    'register %rax',
  ]);
  expect(kinds('mov byte ptr [r12 + 8], al')).toEqual([
    'mnemonic mov',
    'register r12',
    'number 8',
    'register al',
  ]);
});

test('a comment is one whatever it begins with; a directive of the preprocessor is none', () => {
  expect(kinds('# not a directive: rax')).toEqual(['comment # not a directive: rax']);
  expect(kinds('#define SIZE 8')).toEqual(['directive #define', 'number 8']);
  expect(kinds('.ascii "a b", 3 # three')).toEqual([
    'directive .ascii',
    'string "a b"',
    'number 3',
    'comment # three',
  ]);
});

test('a line is whole in its tokens', () => {
  for (const line of ['', '  ', 'x: .quad x, 1', '\tret', 'mov /* a */ $1, %eax // b'])
    expect(
      tokenise(line, false)
        .map(({ text }) => text)
        .join(''),
    ).toBe(line);
});
