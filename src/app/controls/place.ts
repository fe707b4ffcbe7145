import { zoom } from '../state/settings.ts';

/** Kept to the window's edges, in pixels. */
const MARGIN = 6;

/** Puts a popover below an element, or above where there is more room, whole in the window. */
export function placeAt(popover: HTMLElement | null, element: HTMLElement | null): void {
  if (!popover || !element) return;
  const scale = zoom();
  const { left, top, bottom } = element.getBoundingClientRect();
  const below = innerHeight - bottom > top;
  const { style } = popover;
  style.maxHeight = `${(below ? innerHeight - bottom : top) / scale - 2 * MARGIN}px`;
  style.top = below ? `${bottom / scale + 2}px` : 'auto';
  style.bottom = below ? 'auto' : `${(innerHeight - top) / scale + 2}px`;
  const most = innerWidth / scale - popover.offsetWidth - MARGIN;
  style.left = `${Math.max(MARGIN, Math.min(left / scale, most))}px`;
}
