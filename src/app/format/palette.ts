import type { CSSProperties } from 'react';
import { CATEGORIES, type Category } from '../../analysis/category.ts';

const GLYPHS: Record<Category, string> = {
  'callee-saved': 'C',
  'argument registers': 'A',
  'FP environment': 'F',
  'signal mask': 'M',
  'stack switch': 'S',
  'control flow': '↷',
  other: '·',
};

/** One character that stands for a category beside its colour. */
export function categoryGlyph(category: number): string {
  return GLYPHS[CATEGORIES[category]];
}

/** Custom properties of theme.css. */
export function categoryColour(category: number): string {
  return `var(--category-${category})`;
}

const CONTEXT_COLOURS = 6;

/** The colour of a context, by its index; they repeat after six. */
export function contextColour(context: number): string {
  return `var(--context-${context % CONTEXT_COLOURS})`;
}

/** Sets `--colour` for everything inside. */
export function coloured(colour: string): CSSProperties {
  return { '--colour': colour } as CSSProperties;
}
