import { glyphOf } from '../../atlas/picture/glyphs.ts';
import type { Family } from '../../atlas/row/families.ts';
import { colourOf } from './family-colour.ts';

/** The glyph of a family before a name. */
export function FamilyGlyph({ family }: { family: Family }) {
  return (
    <svg className="family-glyph" viewBox="-1.3 -1.3 2.6 2.6" aria-hidden="true">
      <path d={glyphOf(family).path} fill={colourOf(family)} />
    </svg>
  );
}
