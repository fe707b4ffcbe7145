import type { CSSProperties } from 'react';

/** Sets a length of the style sheet, such as `--row`, in pixels for everything inside: one that is
 * reckoned with too. */
export function length(name: 'row' | 'lane' | 'counts', pixels: number): CSSProperties {
  return { [`--${name}`]: `${pixels}px` } as CSSProperties;
}
