import { memo } from 'react';
import { OWN } from '../../atlas/row/families.ts';
import { type AtlasRow, EXACT } from '../../atlas/row/row.ts';
import { COLUMNS, type Column, isFirst, markWords } from './columns.ts';
import { FamilyGlyph } from './FamilyGlyph.tsx';
import { compare, show } from './moves.ts';

interface Props {
  /** Among all rows of the table, from 1. */
  index: number;
  row: AtlasRow;
  core: string;
  chosen: boolean;
}

const [, ...FIGURES] = COLUMNS;

/** A switch in the table. */
export const TableRow = memo(function TableRow({ index, row, core, chosen }: Props) {
  const { name, title, family, run, exact } = row;
  return (
    <tr aria-rowindex={index} data-chosen={chosen || undefined} data-facts={!run || undefined}>
      <th scope="row">
        <span className="atlas-name">
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={`compare ${title}`}
            checked={chosen}
            onChange={() => compare(name)}
          />
          <FamilyGlyph family={family} />
          <button
            type="button"
            className="cell"
            tabIndex={-1}
            title={`${title}: ${family}`}
            onClick={() => show(name)}
            onKeyDown={(event) => {
              if (event.key !== ' ') return;
              event.preventDefault();
              compare(name);
            }}
            // Some browsers click when the key comes up.
            onKeyUp={(event) => event.key === ' ' && event.preventDefault()}
          >
            {title}
          </button>
          {!run && (
            <small className="tag" title="counted in the original; the lab has no file of it">
              facts
            </small>
          )}
          {exact === 'rewritten' && (
            <small className="tag" title={EXACT.rewritten[1]}>
              {EXACT.rewritten[0]}
            </small>
          )}
          {family === OWN && <small className="tag">yours</small>}
        </span>
      </th>
      {FIGURES.map((column) => (
        <Figure key={column.id} column={column} row={row} core={core} />
      ))}
    </tr>
  );
});

function Figure({ column, row, core }: { column: Column; row: AtlasRow; core: string }) {
  const { group, trait } = column;
  const text = column.text(row, core);
  if (trait)
    return (
      <td
        data-group={group}
        data-first={isFirst(column) || undefined}
        data-none={text === '·' || undefined}
        title={markWords(trait, row)}
        aria-label={markWords(trait, row)}
      >
        {text}
      </td>
    );
  return (
    <td
      data-group={group}
      data-first={isFirst(column) || undefined}
      data-none={/^[0–]$/.test(text) || undefined}
      title={group === 'more' ? text : undefined}
    >
      {text}
    </td>
  );
}
