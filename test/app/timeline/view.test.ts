import { expect, test } from 'vitest';
import { isZoomed, panned, revealing, whole, zoomed } from '../../../src/app/timeline/view.ts';

const STEPS = 1_000_000;

test('closer and back: what is pointed at stays where it is, and the whole run comes back', () => {
  let view = whole(STEPS);
  for (let i = 0; i < 20; i++) {
    const share = (250_000 - view.from) / (view.to - view.from);
    view = zoomed(view, 1.5, 250_000, STEPS);
    expect((250_000 - view.from) / (view.to - view.from)).toBeCloseTo(share);
    expect(isZoomed(view, STEPS)).toBe(true);
  }
  for (let i = 0; i < 60; i++) view = zoomed(view, 2, 250_000, STEPS);
  expect(view.to - view.from).toBe(8);
  for (let i = 0; i < 60; i++) view = zoomed(view, 0.5, 250_000, STEPS);
  expect(view).toEqual(whole(STEPS));
});

test('nothing outside the run is shown, however far one goes', () => {
  const view = zoomed(whole(STEPS), 10, 500_000, STEPS);
  expect(panned(view, -STEPS, STEPS)).toEqual({ from: 0, to: 100_000 });
  expect(panned(view, STEPS, STEPS)).toEqual({ from: 900_000, to: STEPS });
  // A run of a few steps can't be brought closer.
  expect(zoomed(whole(3), 4, 1, 3)).toEqual({ from: 0, to: 3 });
  expect(zoomed(whole(0), 4, 0, 0)).toEqual({ from: 0, to: 1 });
});

test('the view follows the cursor only where it has to, with room around it', () => {
  const view = { from: 1000, to: 1800 };
  expect(revealing(view, 1000, STEPS)).toBe(view);
  expect(revealing(view, 1801, STEPS)).toEqual({ from: 1101, to: 1901 });
  expect(revealing(view, 999, STEPS)).toEqual({ from: 899, to: 1699 });
  expect(revealing(view, STEPS, STEPS)).toEqual({ from: STEPS - 800, to: STEPS });
});
