import type { Mark } from '../store/effects.ts';

/** ● written, ○ read: the same everywhere. */
export function MarkGlyph({ mark }: { mark: Mark }) {
  if (!mark) return null;
  return (
    <>
      <span aria-hidden="true">{mark === 'written' ? '●' : '○'}</span>
      <span className="unseen">{mark}</span>
    </>
  );
}
