import type { PlotOptions } from '@observablehq/plot';

/** Colours of theme.css: a drawing follows light and dark by itself. */
export const colours = {
  text: 'var(--text)',
  quiet: 'var(--quiet)',
  line: 'var(--line)',
  /** Distinguishable without colour vision. */
  series: (i: number) => `var(--context-${i})`,
  category: (i: number) => `var(--category-${i})`,
} as const;

/** A drawing narrower than this has no room for panels side by side. */
export const NARROW = 620;

/** What all drawings have in common. */
export const BASE = {
  style: { fontFamily: 'inherit', fontSize: '12px', background: 'none', overflow: 'visible' },
} as const satisfies PlotOptions;
