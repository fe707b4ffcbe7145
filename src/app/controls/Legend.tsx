import { memo } from 'react';
import { CATEGORIES } from '../../analysis/category.ts';
import { categoryColour, categoryGlyph, coloured } from '../format/palette.ts';

/** What the letters in the source and the colours of the timeline's strip stand for; and its marks of `signals`. */
export const Legend = memo(function Legend({ signals = false }: { signals?: boolean }) {
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
      {signals && (
        <>
          <li>
            <b>┌</b> a signal arrives
          </li>
          <li>
            <b>┘</b> its handler is done
          </li>
        </>
      )}
    </ul>
  );
});
