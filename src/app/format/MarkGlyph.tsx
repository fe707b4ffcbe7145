import type { Mark } from '../run/effects.ts';

const GLYPHS = { written: '●', read: '○' } as const;

/** ● written, ○ read: the same everywhere. Always one element, so that a step changes only text. */
export function MarkGlyph({ mark }: { mark: Mark }) {
  return mark ? (
    <span role="img" aria-label={mark}>
      {GLYPHS[mark]}
    </span>
  ) : (
    <span />
  );
}
