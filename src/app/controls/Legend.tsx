import { memo } from 'react';
import { CATEGORIES } from '../../analysis/category.ts';
import { categoryColour, categoryGlyph, coloured } from '../format/palette.ts';

/** What the letters in the source and the colours of the timeline's strip stand for. */
export const Legend = memo(function Legend() {
  return (
    <ul className="legend" aria-label="Categories">
      {CATEGORIES.map((name, category) => (
        <li key={name}>
          <span className="category" style={coloured(categoryColour(category))}>
            {categoryGlyph(category)}
          </span>{' '}
          {name}
        </li>
      ))}
    </ul>
  );
});
