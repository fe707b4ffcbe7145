import { memo } from 'react';
import { CATEGORIES } from '../../analysis/category.ts';
import { count } from '../../base/count.ts';
import { categoryColour, categoryGlyph, coloured } from '../format/palette.ts';
import type { Row } from './rows.ts';

/** A sign in the margin, or nothing. */
export type Breakpoint = '' | '⬤' | '◆' | '◯';

const SIGNS: Readonly<Record<Breakpoint, string>> = {
  '': '',
  '⬤': 'breakpoint',
  '◆': 'breakpoint with a condition',
  '◯': 'breakpoint, off',
};

interface Props {
  row: Row;
  /** Its place in the list, for `data-row` and ids. */
  index: number;
  /** Executions before the position; -1 where there is nothing to execute. */
  ran: number;
  /** Category number, or -1. */
  category: number;
  next: boolean;
  last: boolean;
  /** `co.c:12`, the line that it was compiled from, where it is known. */
  compiled: string | undefined;
  breakpoint: Breakpoint;
  selected: boolean;
}

/** One line: breakpoint, count, category, number, text. Its props are primitives, so that a step
 * draws again only the lines that changed. */
export const SourceRow = memo(function SourceRow(props: Props) {
  const { row, index, ran, category, next, last, compiled, breakpoint, selected } = props;
  const code = row.instructions.length > 0;
  const words = [
    SIGNS[breakpoint],
    next && 'next',
    last && 'just executed',
    category >= 0 && CATEGORIES[category],
  ];
  return (
    <div
      role="option"
      tabIndex={-1}
      id={`source-${index}`}
      className="source-row"
      data-row={index}
      data-line={row.line || undefined}
      data-next={next || undefined}
      data-last={last || undefined}
      data-selected={selected || undefined}
      aria-selected={selected}
    >
      <span
        className="gutter"
        data-gutter={code || undefined}
        title={code ? 'breakpoint; right click: with a condition' : undefined}
      >
        {breakpoint}
      </span>
      <span className="arrow">{next ? '▶' : last ? '●' : ''}</span>
      <span className="ran">{ran > 0 ? count(ran) : ''}</span>
      <span
        className="category"
        title={category >= 0 ? CATEGORIES[category] : undefined}
        style={category >= 0 ? coloured(categoryColour(category)) : undefined}
      >
        {category >= 0 ? categoryGlyph(category) : ''}
      </span>
      <span className="number">{row.address?.toString(16) ?? (row.line || '')}</span>
      <code className={row.bytes ? 'disassembled' : undefined} title={compiled}>
        {row.tokens.map((token, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line's tokens never change places
          <span key={i} className={token.kind || (i === 0 && !row.c ? 'indent' : undefined)}>
            {token.text}
          </span>
        ))}
      </code>
      {row.bytes && <span className="bytes">{row.bytes.replace(/..(?!$)/g, '$& ')}</span>}
      <span className="unseen">{words.filter(Boolean).join(', ')}</span>
    </div>
  );
});
