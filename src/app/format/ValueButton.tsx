import type { ReactNode } from 'react';
import type { Mark } from '../run/effects.ts';
import { MarkGlyph } from './MarkGlyph.tsx';

interface Props {
  /** What it is, then what it holds. */
  label: string;
  mark: Mark;
  /** What the popover is about, as `memoryCell` and `registerCell` say it. */
  cell: string;
  /** The address that it holds, if it holds one. */
  points?: number | undefined;
  /** By Tab; not so inside of `useCells`. */
  reachable?: boolean;
  children: ReactNode;
}

/** A value with its mark: a click tells about it. */
export function ValueButton({ label, mark, cell, points, reachable = false, children }: Props) {
  return (
    <>
      <span className="mark">
        <MarkGlyph mark={mark} />
      </span>
      <button
        type="button"
        className="cell"
        tabIndex={reachable ? 0 : -1}
        aria-label={label}
        data-cell={cell}
        data-points={points}
      >
        {children}
      </button>
    </>
  );
}
