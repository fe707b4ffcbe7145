import { expect, test } from 'vitest';
import { fileLabel } from '../../src/app/source/file-label.ts';

test('a file goes by its name, unless another one has the same', () => {
  const paths = [
    'asm/switches/libco.S',
    'asm/runtime/switch/libco.S',
    'asm/scenarios/ping-pong.S',
    'mine.S',
  ];
  expect(paths.map((path) => fileLabel(path, paths))).toEqual([
    'switches/libco.S',
    'switch/libco.S',
    'ping-pong.S',
    'mine.S',
  ]);
});
