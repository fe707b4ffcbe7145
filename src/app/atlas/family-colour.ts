import { FAMILIES, type Family } from '../../atlas/row/families.ts';
import { categoryColour, contextColour } from '../format/palette.ts';

/** As in `atlas/picture/glyphs.ts`, in the colours of the page's theme. */
const COLOURS: readonly string[] = [
  ...[0, 1, 2, 3, 4, 5].map(contextColour),
  ...[3, 5].map(categoryColour),
  'var(--text)',
];

/** The colour of a family, one of theme.css. */
export const colourOf = (family: Family): string => COLOURS[FAMILIES.indexOf(family)];
