import { firstAtLeast } from '../../base/search.ts';
import { placeIn } from './scene.ts';
import type { View } from './view.ts';

/** Calls `mark` for every pixel of the view that has any of the steps, which ascend, however many there are. */
export function eachPixel(
  steps: ArrayLike<number>,
  view: View,
  width: number,
  mark: (at: number) => void,
): void {
  const x = placeIn({ view, width });
  for (let i = firstAtLeast(steps, Math.floor(view.from)); i < steps.length; ) {
    const at = Math.floor(x(steps[i] + 0.5));
    if (at >= width) return;
    mark(at);
    // On to the first step behind this pixel.
    const behind = view.from + ((at + 1) * (view.to - view.from)) / width - 0.5;
    i = Math.max(i + 1, firstAtLeast(steps, Math.ceil(behind), i));
  }
}
