import { memo, useState } from 'react';
import { derived } from '../../base/derived.ts';
import { type Area, areaAt, MemoryRows, memoryMap } from '../../trace/memory-map.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { type Reach, RowList } from '../controls/RowList.tsx';
import { effectsAt } from '../run/effects.ts';
import { type MemoryView, useMemory } from '../state/memory.ts';
import { AreaRow } from './AreaRow.tsx';
import { BytesRow } from './BytesRow.tsx';
import { bytesProps, pointerProps, wordProps } from './row-props.ts';
import { PointerRow, WordRow } from './WordRow.tsx';

/** Height of a row in pixels. */
const ROW = 20;
/** Rows of a block: that of the place looked at is listed with one before and one behind. Browsers scroll no further
 * than some millions of pixels. */
const BLOCK = 60_000;
/** Rows that PageUp and PageDown go. */
const PAGE = 20;

const words = derived((map: readonly Area[]) => new MemoryRows(map, 8));
const sixteens = derived((map: readonly Area[]) => new MemoryRows(map, 16));

interface Props {
  reader: TraceReader;
  position: number;
  /** To be in view. */
  address: number;
}

/** Memory from low addresses to high ones, with what lies between. Only the rows in view are computed and drawn. */
export function MemoryList({ reader, position, address }: Props) {
  const view = useMemory((memory) => memory.view);
  const request = useMemory((memory) => memory.request);
  const map = memoryMap(reader, position);
  const rows = view === 'bytes' ? sixteens(map) : words(map);
  /** Where keys have gone to, as long as the same place is asked for. */
  const asked = `${request} ${address}`;
  const [gone, setGone] = useState({ asked: '', to: 0 });
  const went = gone.asked === asked;
  const current = went ? gone.to : address;
  const row = rows.rowOf(current);
  // Blocks are those of an area: what is mapped below it does not move its rows.
  const heading = rows.rowOf(map[areaAt(map, current)].low) - 1;
  const block = heading + BLOCK * Math.floor((row - heading) / BLOCK);
  const from = Math.max(0, block - BLOCK);
  const to = Math.min(rows.length, block + 2 * BLOCK);

  const go = (to: number) => {
    const { area, address: at } = rows.at(Math.max(0, Math.min(rows.length - 1, to)));
    setGone({ asked, to: at ?? area.low });
  };
  const rowAt = (shown: number, reach: Reach, key: number) => {
    const index = from + shown;
    const cut = (index === from && from > 0) || (index === to - 1 && to < rows.length);
    const { area, address: at } = rows.at(index);
    if (cut || at === undefined)
      return (
        <AreaRow
          key={key}
          {...{ reader, area, position, ...reach }}
          goOn={cut ? () => go(index) : undefined}
        />
      );
    return <Bytes key={key} {...{ reader, position, view, address: at, ...reach }} />;
  };

  return (
    <RowList
      label="Memory"
      table="Words of memory"
      rows={to - from}
      height={ROW}
      page={PAGE}
      current={row - from}
      led={went}
      trigger={`${asked} ${current}`}
      go={(shown) => go(from + shown)}
      head={<Head view={view} />}
      row={rowAt}
    />
  );
}

const Head = memo(function Head({ view }: { view: MemoryView }) {
  return (
    <>
      <th scope="col">address</th>
      {view === 'bytes' ? (
        <>
          <th scope="col">bytes</th>
          <th scope="col">text</th>
        </>
      ) : (
        <>
          <th scope="col">word</th>
          <th scope="col" colSpan={view === 'pointers' ? 3 : 1}>
            {view === 'pointers' ? 'points to' : 'what it is'}
          </th>
        </>
      )}
      {view !== 'pointers' && (
        <th scope="col" className="by" title="the step that wrote it">
          by
        </th>
      )}
      {view === 'words' && (
        <th scope="col" className="by" title="the step that reads it next">
          read
        </th>
      )}
    </>
  );
});

interface BytesProps extends Props, Reach {
  view: MemoryView;
}

/** Some bytes, as the view has them. */
function Bytes({ reader, position, view, ...place }: BytesProps) {
  const effects = effectsAt(reader, position);
  const now = { reader, position, effects, address: place.address };
  if (view === 'bytes') return <BytesRow {...place} {...bytesProps(now)} />;
  if (view === 'pointers') return <PointerRow {...place} {...pointerProps(now)} />;
  return <WordRow {...place} {...wordProps(now)} />;
}
