import { expect, test } from 'vitest';
import { drawingOf } from '../../src/app/experiments/charts/drawings.ts';
import { EXPERIMENTS } from '../../src/experiments/experiments.ts';

test.each(EXPERIMENTS)('the experiment $name is drawn', ({ name }) => {
  expect(drawingOf(name)).toBeTypeOf('function');
});
