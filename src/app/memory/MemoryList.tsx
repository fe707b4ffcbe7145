import { type KeyboardEvent, useState } from 'react';
import { derived } from '../../base/derived.ts';
import { type Area, areaAt, MemoryRows, memoryMap } from '../../trace/memory-map.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { length } from '../format/length.ts';
import { effectsAt } from '../run/effects.ts';
import { useWindow } from '../source/useWindow.ts';
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
  const list = useWindow(to - from, ROW, row - from, `${asked} ${current}`);

  const go = (to: number) => {
    const { area, address: at } = rows.at(Math.max(0, Math.min(rows.length - 1, to)));
    setGone({ asked, to: at ?? area.low });
  };
  const press = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1, PageUp: -PAGE, PageDown: PAGE }[event.key];
    if (!by) return;
    event.preventDefault();
    go(row + by);
  };

  return (
    <section
      ref={list.scroller}
      className="memory-rows"
      aria-label="Memory"
      onScroll={list.onScroll}
      onKeyDown={press}
      style={length('row', ROW)}
    >
      <table aria-label="Words of memory" aria-rowcount={to - from} data-view={view}>
        <thead>
          <tr>
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
              <th scope="col" title="the step that wrote it">
                by
              </th>
            )}
            {view === 'words' && (
              <th scope="col" title="the step that reads it next">
                read
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          <tr style={{ height: list.from * ROW }} />
          {Array.from({ length: list.to - list.from }, (_, i) => {
            const index = from + list.from + i;
            const cut = (index === from && from > 0) || (index === to - 1 && to < rows.length);
            const { area, address: at } = rows.at(index);
            const reach = { reachable: index === row, focused: went && index === row };
            if (cut || at === undefined)
              return (
                <AreaRow
                  key={at ?? `area ${area.low}`}
                  {...{ reader, area, position, ...reach }}
                  goOn={cut ? () => go(index) : undefined}
                />
              );
            return <Bytes key={at} {...{ reader, position, view, address: at, ...reach }} />;
          })}
          <tr style={{ height: (to - from - list.to) * ROW }} />
        </tbody>
      </table>
    </section>
  );
}

interface BytesProps extends Props {
  view: MemoryView;
  reachable: boolean;
  focused: boolean;
}

/** Some bytes, as the view has them. */
function Bytes({ reader, position, view, ...place }: BytesProps) {
  const effects = effectsAt(reader, position);
  const now = { reader, position, effects, address: place.address };
  if (view === 'bytes') return <BytesRow {...place} {...bytesProps(now)} />;
  if (view === 'pointers') return <PointerRow {...place} {...pointerProps(now)} />;
  return <WordRow {...place} {...wordProps(now)} />;
}
