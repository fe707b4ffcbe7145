import { Fragment, useRef } from 'react';
import type { Arrangement, Column } from './arrangement.ts';
import { panesIn } from './arrangement.ts';
import './columns.css';
import { Divider } from './Divider.tsx';
import { PanePlace } from './PanePlace.tsx';
import { DIVIDER, widthOf } from './use-arrangement.ts';

interface Props {
  /** With the panes that have nothing to show: what a move changes. */
  whole: Arrangement;
  shown: Arrangement;
}

/** Pixels that a place takes at least. */
const HEIGHT = 90;

/** The panes in columns, with dividers in between that resize them. */
export function Columns({ whole, shown: { columns } }: Props) {
  const box = useRef<HTMLElement>(null);
  const tracks = columns.map((column) => `minmax(${widthOf(column)}px, ${column.share}fr)`);
  return (
    <main
      ref={box}
      className="columns"
      style={{ gridTemplateColumns: tracks.join(` ${DIVIDER}px `) }}
    >
      {columns.map((column, i) => (
        <Fragment key={panesIn(column)[0]}>
          {i > 0 && (
            <Divider
              what="columns"
              whole={whole}
              sides={[columns[i - 1], column].map((each) => panesIn(each)[0])}
              least={[columns[i - 1], column].map(widthOf)}
            />
          )}
          <Places column={column} number={i + 1} whole={whole} />
        </Fragment>
      ))}
    </main>
  );
}

/** What stands below one another. */
function Places({ column, number, whole }: { column: Column; number: number; whole: Arrangement }) {
  const { places } = column;
  const tracks = places.map(({ share }) => `minmax(${HEIGHT}px, ${share}fr)`);
  return (
    <div className="column" style={{ gridTemplateRows: tracks.join(` ${DIVIDER}px `) }}>
      {places.map(({ panes }, i) => (
        <Fragment key={panes[0]}>
          {i > 0 && (
            <Divider
              what="places"
              whole={whole}
              sides={[places[i - 1].panes[0], panes[0]]}
              least={[HEIGHT, HEIGHT]}
            />
          )}
          <PanePlace
            panes={panes}
            label={`Panes, column ${number}${i > 0 ? `, place ${i + 1}` : ''}`}
            whole={whole}
          />
        </Fragment>
      ))}
    </div>
  );
}
