import type { Family } from './families.ts';
import { glyphOf } from './glyphs.ts';

/** The glyph of a family before a name. */
export function FamilyGlyph({ family }: { family: Family }) {
  const { path, colour } = glyphOf(family);
  return (
    <svg className="family-glyph" viewBox="-1.3 -1.3 2.6 2.6" aria-hidden="true">
      <path d={path} fill={colour} />
    </svg>
  );
}
